#include "transport/curl.h"
#include "transport/send.h"

namespace roadshift::transport {
namespace {

struct Upload {
  const std::string& text;
  std::size_t sent = 0;
};

std::size_t give(char* to, std::size_t size, std::size_t count, void* upload) {
  auto& from = *static_cast<Upload*>(upload);
  const std::size_t bytes = from.text.copy(to, size * count, from.sent);
  from.sent += bytes;
  return bytes;
}

bool is_final(CURLcode code, long answer) {
  return answer >= 500 || code == CURLE_LOGIN_DENIED || code == CURLE_USE_SSL_FAILED ||
         code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_URL_MALFORMAT;
}

}  // namespace

Attempt send_mail(const Curl& curl, const SmtpServer& server, const std::string& from,
                  const std::vector<std::string>& to, const std::string& text, std::chrono::seconds timeout) {
  Upload upload{text};
  Transfer transfer(curl, server.url, "smtp,smtps", timeout.count());
  const bool login = !server.user.empty();
  transfer.set(CURLOPT_USE_SSL, login ? CURLUSESSL_ALL : CURLUSESSL_TRY);
  if (login) {
    transfer.set(CURLOPT_USERNAME, server.user.c_str());
    transfer.set(CURLOPT_PASSWORD, server.password.c_str());
  }
  transfer.set(CURLOPT_MAIL_FROM, ("<" + from + ">").c_str());
  std::vector<std::string> recipients;
  for (const std::string& address : to) recipients.push_back("<" + address + ">");
  transfer.set_list(CURLOPT_MAIL_RCPT, recipients);
  transfer.set(CURLOPT_UPLOAD, 1L);
  transfer.set(CURLOPT_READFUNCTION, &give);
  transfer.set(CURLOPT_READDATA, static_cast<void*>(&upload));
  const CURLcode code = transfer.run();
  if (code == CURLE_OK) return {};
  const long answer = transfer.response_code();
  std::string why = transfer.reason(code);
  if (answer >= 400) why += " (SMTP " + std::to_string(answer) + ")";
  return {is_final(code, answer) ? Attempt::Outcome::refused : Attempt::Outcome::again, why};
}

}  // namespace roadshift::transport
