// mail.h - news as a mail: one part of plain text, with headers in which nothing of what documents say can make
// another.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace roadshift::notify {

struct Mail {
  std::string from;
  std::vector<std::string> to;
  std::string subject, text;  // UTF-8
  std::string id;             // of the message, unique; the same mail sent twice has the same
  std::int64_t at = 0;        // seconds since 1970
};

// "ada@example.org": one '@', nothing that could end a header or an SMTP command.
bool is_mail_address(std::string_view text);

// As SMTP wants it (RFC 5322, lines ending in CR LF). Throws Error(usage) for an address that is none.
std::string mail_text(const Mail& mail);

}  // namespace roadshift::notify
