// loopback.h - real servers on this machine for tests that speak to the network, and behave as they are told.
//
//   HttpServer server;
//   server.answer_with([](const HttpCall& call) { return HttpAnswer{.status = 503}; });
//   ... post to server.url("/hook") ...
//   EXPECT_EQ(server.calls().size(), 3);
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace roadshift::test {

// An open socket, closed in the end.
class Socket {
 public:
  explicit Socket(int open = -1) : open_(open) {}
  Socket(Socket&& other) noexcept;
  Socket& operator=(Socket&&) = delete;
  ~Socket();
  [[nodiscard]] int get() const { return open_; }
  // "" at the end of what the other side sends.
  [[nodiscard]] std::string read_line();
  [[nodiscard]] std::string read(std::size_t bytes);
  void write(const std::string& text) const;
  // Closes it so that the other side sees a reset.
  void reset();

 private:
  bool fill();

  int open_;
  std::string read_;
};

// Listens on a port of 127.0.0.1 and talks to one caller after the other, in a thread of its own.
class LoopbackServer {
 public:
  explicit LoopbackServer(std::function<void(Socket)> talk);
  LoopbackServer(const LoopbackServer&) = delete;
  LoopbackServer& operator=(const LoopbackServer&) = delete;
  ~LoopbackServer();
  [[nodiscard]] int port() const { return port_; }

 private:
  void serve();

  int port_ = 0;
  Socket listening_;
  std::function<void(Socket)> talk_;
  std::atomic<bool> ending_ = false;
  std::thread thread_;
};

struct HttpCall {
  std::string method, path, body;
  std::map<std::string, std::string> headers;  // names in lower case
};

struct HttpAnswer {
  enum class How { reply, hang, reset, close };
  int status = 200;
  std::vector<std::string> headers = {};  // "Retry-After: 1"
  std::string body = {};
  How how = How::reply;
};

class HttpServer {
 public:
  HttpServer();
  void answer_with(std::function<HttpAnswer(const HttpCall&)> answer);
  [[nodiscard]] std::string url(const std::string& path) const;
  [[nodiscard]] std::vector<HttpCall> calls() const;
  void forget();

 private:
  void talk(Socket socket);

  mutable std::mutex mutex_;
  std::function<HttpAnswer(const HttpCall&)> answer_;
  std::vector<HttpCall> calls_;
  std::vector<Socket> hanging_;
  LoopbackServer server_;  // goes first
};

struct MailCall {
  std::string from;
  std::vector<std::string> to;
  std::string text;  // with its headers, dots unstuffed
};

// A mail server without TLS. `refuse`: the answer to DATA's end instead of "250 ok", where it is not empty.
class MailServer {
 public:
  MailServer();
  void refuse_with(std::vector<std::string> answers);  // for that many mails, then they are taken
  [[nodiscard]] std::string url() const;
  [[nodiscard]] std::vector<MailCall> mails() const;

 private:
  void talk(Socket socket);

  mutable std::mutex mutex_;
  std::vector<std::string> refusals_;
  std::vector<MailCall> mails_;
  LoopbackServer server_;  // goes first
};

}  // namespace roadshift::test
