#include <algorithm>
#include <string_view>

#include "notify/message.h"
#include "support/words.h"
#include "transport/curl.h"
#include "transport/send.h"

namespace roadshift::transport {
namespace {

struct Reply {
  std::string body;  // its beginning
  std::string retry_after;
};

std::size_t keep_body(const char* bytes, std::size_t size, std::size_t count, void* reply) {
  constexpr std::size_t kEnough = 2000;
  std::string& body = static_cast<Reply*>(reply)->body;
  body.append(bytes, std::min(size * count, kEnough - std::min(kEnough, body.size())));
  return size * count;
}

std::size_t keep_header(const char* bytes, std::size_t size, std::size_t count, void* reply) {
  constexpr std::string_view kName = "retry-after:";
  const std::string_view line(bytes, size * count);
  if (support::ascii_lower(line.substr(0, kName.size())) == kName)
    static_cast<Reply*>(reply)->retry_after = support::trim(line.substr(kName.size()));
  return size * count;
}

// What cannot get better by trying again.
bool is_final(CURLcode code) {
  return code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_URL_MALFORMAT ||
         code == CURLE_SSL_CACERT_BADFILE;
}

// The first line of what the server says; nothing where it repeats the address.
std::string words_of_server(const Reply& reply, const std::string& url) {
  constexpr std::size_t kLine = 120;
  const std::size_t path = url.find('/', url.find("://") + 3);
  if (path != std::string::npos && path + 1 < url.size() && reply.body.find(url.substr(path + 1)) != std::string::npos)
    return {};
  const std::string line = support::squeeze(reply.body.substr(0, reply.body.find('\n')));
  return line.empty() ? "" : ": " + notify::clipped(line, kLine);
}

Attempt judge(long status, const Reply& reply, const std::string& url, std::int64_t now) {
  using Outcome = Attempt::Outcome;
  if (status >= 200 && status < 300) return {};
  Attempt attempt{Outcome::refused, "HTTP " + std::to_string(status)};
  if (status >= 300 && status < 400) {
    attempt.why += ", a redirect, which is not followed; give the address it leads to";
    return attempt;
  }
  if (status == 408 || status == 425 || status == 429 || status >= 500) {
    attempt.outcome = Outcome::again;
    attempt.wait = parse_retry_after(reply.retry_after, now);
    return attempt;
  }
  attempt.why += words_of_server(reply, url);
  return attempt;
}

}  // namespace

std::string shown_address(const std::string& url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string::npos) return "…";
  const std::size_t end = url.find_first_of("/?#", scheme + 3);
  const std::string host = url.substr(scheme + 3, end == std::string::npos ? end : end - scheme - 3);
  const std::size_t at = host.rfind('@');
  const bool whole = end == std::string::npos && at == std::string::npos;
  return url.substr(0, scheme + 3) + (at == std::string::npos ? host : host.substr(at + 1)) + (whole ? "" : "/…");
}

Attempt post(const Curl& curl, const HttpRequest& request, std::chrono::seconds timeout, std::int64_t now) {
  Reply reply;
  Transfer transfer(curl, request.url, "http,https", timeout.count());
  std::vector<std::string> headers = {"Expect:"};  // no waiting for a 100 that many servers never send
  for (const auto& [name, value] : request.headers) headers.emplace_back(name).append(": ").append(value);
  transfer.set_list(CURLOPT_HTTPHEADER, headers);
  transfer.set(CURLOPT_POST, 1L);
  transfer.set(CURLOPT_POSTFIELDS, request.body.c_str());
  transfer.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
  transfer.set(CURLOPT_WRITEFUNCTION, &keep_body);
  transfer.set(CURLOPT_WRITEDATA, static_cast<void*>(&reply));
  transfer.set(CURLOPT_HEADERFUNCTION, &keep_header);
  transfer.set(CURLOPT_HEADERDATA, static_cast<void*>(&reply));
  const CURLcode code = transfer.run();
  if (code != CURLE_OK)
    return {is_final(code) ? Attempt::Outcome::refused : Attempt::Outcome::again, transfer.reason(code)};
  return judge(transfer.response_code(), reply, request.url, now);
}

}  // namespace roadshift::transport
