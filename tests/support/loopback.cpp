#include "support/loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include "support/words.h"

namespace roadshift::test {
namespace {

int listen_on_loopback(int& port) {
  const int open = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* raw = reinterpret_cast<sockaddr*>(&address);
  if (open < 0 || ::bind(open, raw, size) != 0 || ::listen(open, 64) != 0 || ::getsockname(open, raw, &size) != 0)
    throw std::runtime_error("no port of 127.0.0.1 to listen on");
  port = ntohs(address.sin_port);
  return open;
}

std::string local(const std::string& scheme, int port) {
  return scheme + "://127.0.0.1:" + std::to_string(port);
}

}  // namespace

Socket::Socket(Socket&& other) noexcept : open_(std::exchange(other.open_, -1)), read_(std::move(other.read_)) {}

Socket::~Socket() {
  if (open_ >= 0) ::close(open_);
}

bool Socket::fill() {
  std::array<char, 4096> bytes{};
  const ssize_t count = ::recv(open_, bytes.data(), bytes.size(), 0);
  if (count > 0) read_.append(bytes.data(), static_cast<std::size_t>(count));
  return count > 0;
}

std::string Socket::read_line() {
  std::size_t end = read_.find('\n');
  while (end == std::string::npos && fill()) end = read_.find('\n');
  if (end == std::string::npos) return {};
  std::string line = read_.substr(0, end + 1);
  read_.erase(0, end + 1);
  return line;
}

std::string Socket::read(std::size_t bytes) {
  while (read_.size() < bytes && fill()) {
  }
  std::string text = read_.substr(0, bytes);
  read_.erase(0, text.size());
  return text;
}

void Socket::write(const std::string& text) const {
  std::size_t sent = 0;
  while (sent < text.size()) {
    const ssize_t count = ::send(open_, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
    if (count <= 0) return;
    sent += static_cast<std::size_t>(count);
  }
}

void Socket::reset() {
  const linger at_once{1, 0};
  ::setsockopt(open_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  ::close(std::exchange(open_, -1));
}

LoopbackServer::LoopbackServer(std::function<void(Socket)> talk)
    : listening_(listen_on_loopback(port_)), talk_(std::move(talk)), thread_([this] { serve(); }) {}

LoopbackServer::~LoopbackServer() {
  ending_ = true;
  thread_.join();
}

void LoopbackServer::serve() {
  constexpr int kMilliseconds = 20;
  while (!ending_) {
    pollfd waiting{listening_.get(), POLLIN, 0};
    if (::poll(&waiting, 1, kMilliseconds) <= 0) continue;
    const int caller = ::accept4(listening_.get(), nullptr, nullptr, SOCK_CLOEXEC);
    if (caller >= 0) talk_(Socket(caller));
  }
}

HttpServer::HttpServer()
    : answer_([](const HttpCall&) { return HttpAnswer(); }),
      server_([this](Socket socket) { talk(std::move(socket)); }) {}

void HttpServer::answer_with(std::function<HttpAnswer(const HttpCall&)> answer) {
  const std::lock_guard lock(mutex_);
  answer_ = std::move(answer);
}

std::string HttpServer::url(const std::string& path) const {
  return local("http", server_.port()) + path;
}

std::vector<HttpCall> HttpServer::calls() const {
  const std::lock_guard lock(mutex_);
  return calls_;
}

void HttpServer::forget() {
  const std::lock_guard lock(mutex_);
  calls_.clear();
}

void HttpServer::talk(Socket socket) {
  const std::string request = socket.read_line();
  const std::size_t blank = request.find(' ');
  if (blank == std::string::npos) return;
  HttpCall call{request.substr(0, blank), request.substr(blank + 1, request.rfind(' ') - blank - 1), {}, {}};
  for (std::string line = socket.read_line(); line.size() > 2; line = socket.read_line()) {
    const std::size_t colon = line.find(':');
    call.headers[support::ascii_lower(line.substr(0, colon))] = support::trim(line.substr(colon + 1));
  }
  if (call.headers.contains("content-length")) call.body = socket.read(std::stoul(call.headers["content-length"]));
  const std::lock_guard lock(mutex_);
  const HttpAnswer answer = answer_(call);
  calls_.push_back(call);
  switch (answer.how) {
    case HttpAnswer::How::hang: hanging_.push_back(std::move(socket)); return;
    case HttpAnswer::How::reset: socket.reset(); return;
    case HttpAnswer::How::close: return;
    case HttpAnswer::How::reply: break;
  }
  std::string text = "HTTP/1.1 " + std::to_string(answer.status) + " x\r\nConnection: close\r\n";
  for (const std::string& header : answer.headers) text += header + "\r\n";
  socket.write(text + "Content-Length: " + std::to_string(answer.body.size()) + "\r\n\r\n" + answer.body);
}

MailServer::MailServer() : server_([this](Socket socket) { talk(std::move(socket)); }) {}

void MailServer::refuse_with(std::vector<std::string> answers) {
  const std::lock_guard lock(mutex_);
  refusals_ = std::move(answers);
}

std::string MailServer::url() const {
  return local("smtp", server_.port());
}

std::vector<MailCall> MailServer::mails() const {
  const std::lock_guard lock(mutex_);
  return mails_;
}

void MailServer::talk(Socket socket) {
  socket.write("220 ready\r\n");
  MailCall mail;
  for (std::string line = socket.read_line(); !line.empty(); line = socket.read_line()) {
    const std::string word = support::ascii_lower(line.substr(0, 4));
    const auto address = [&] { return line.substr(line.find('<') + 1, line.find('>') - line.find('<') - 1); };
    if (word == "quit") return socket.write("221 bye\r\n");
    if (word == "mail") mail.from = address();
    if (word == "rcpt") mail.to.push_back(address());
    if (word != "data") {
      socket.write("250 ok\r\n");
      continue;
    }
    socket.write("354 go on\r\n");
    for (line = socket.read_line(); !line.empty() && line != ".\r\n"; line = socket.read_line())
      mail.text += line.starts_with("..") ? line.substr(1) : line;
    const std::lock_guard lock(mutex_);
    if (!refusals_.empty()) {
      socket.write(refusals_.front() + "\r\n");
      refusals_.erase(refusals_.begin());
    } else {
      mails_.push_back(mail);
      socket.write("250 taken\r\n");
    }
  }
}

}  // namespace roadshift::test
