// send.h - one attempt to hand a message over: to an HTTP server, a mail server, or a program.
//
// Where a transfer goes and what it says of a failure never holds more of an address than its scheme and host: the rest
// of a webhook's address is a secret.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "roadshift/notify.h"

namespace roadshift::transport {

class Curl;

// libcurl at its first use, one for all sinks of a run.
class Network {
 public:
  Network();
  Network(const Network&) = delete;
  Network& operator=(const Network&) = delete;
  ~Network();
  const Curl& curl();

 private:
  std::unique_ptr<Curl> curl_;
};

struct HttpRequest {
  std::string url, body;
  std::vector<std::pair<std::string, std::string>> headers;
};
// An HTTP POST. TLS is verified, redirects are not followed. 2xx is done; 408, 425, 429, 5xx and what happens on the
// way may be tried again; everything else is refused. `now`: what a date in Retry-After is held against.
Attempt post(const Curl& curl, const HttpRequest& request, std::chrono::seconds timeout, std::int64_t now);

struct SmtpServer {
  std::string url;             // smtps://host[:port], smtp://host[:port]
  std::string user, password;  // both or none; never sent without TLS
};
// `text`: the mail with its headers. An SMTP answer 4xx may be tried again, 5xx is refused.
Attempt send_mail(const Curl& curl, const SmtpServer& server, const std::string& from,
                  const std::vector<std::string>& to, const std::string& text, std::chrono::seconds timeout);

// Runs a program, found as the system finds programs, without a shell, `input` on its standard input and its standard
// output on our standard error. Status 0 is done, 75 (EX_TEMPFAIL) may be tried again, all else is refused, also what
// takes longer than `timeout`: the program is ended then, with all that it started.
Attempt run_program(const std::vector<std::string>& command, const std::string& input, std::chrono::seconds timeout);

// HMAC-SHA256 (RFC 2104) in lower-case hex.
std::string hmac_sha256(const std::string& secret, const std::string& text);

// "https://hooks.example.org/…": an address without what may be secret.
std::string shown_address(const std::string& url);

}  // namespace roadshift::transport
