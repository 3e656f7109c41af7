#include "notify/mail.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <utility>

#include "render/escape.h"
#include "roadshift/error.h"
#include "support/words.h"

namespace roadshift::notify {
namespace {

constexpr std::string_view kEnd = "\r\n";

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; }) &&
         text.find("=?") == std::string_view::npos;
}

std::string in_hex(char c) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  return {'=', kHex[byte >> 4U], kHex[byte & 15U]};
}

// RFC 2047: encoded words of at most 75 characters, none of which ends inside a character.
std::string header_text(const std::string& text) {
  constexpr std::size_t kWidth = 75;
  constexpr std::string_view kOpen = "=?UTF-8?Q?", kClose = "?=";
  std::string line = render::visible_line(text);
  if (is_plain(line)) return line;
  std::string out, word(kOpen);
  for (std::size_t begin = 0; begin < line.size();) {
    std::size_t end = begin + 1;
    while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) ++end;
    std::string encoded;
    for (; begin < end; ++begin) {
      const char c = line[begin];
      const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      encoded += c == ' ' ? "_" : letter ? std::string(1, c) : in_hex(c);
    }
    if (word.size() + encoded.size() + kClose.size() > kWidth) {
      out += word + std::string(kClose) + "\r\n ";
      word = kOpen;
    }
    word += encoded;
  }
  return out + word + std::string(kClose);
}

// RFC 2045, 6.7: lines of at most 76 characters; a soft break never inside "=C3".
std::string quoted_printable(std::string_view text) {
  constexpr std::size_t kWidth = 73;
  std::string out, line;
  const auto end_line = [&](std::string_view how) { out += std::exchange(line, {}) + std::string(how); };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') {
      end_line(kEnd);
      continue;
    }
    const bool last = i + 1 == text.size() || text[i + 1] == '\n';
    const bool plain = (c > ' ' && c <= '~' && c != '=') || (c == ' ' && !last);
    line += plain ? std::string(1, c) : in_hex(c);
    if (line.size() >= kWidth && !last) end_line("=\r\n");
  }
  if (!line.empty()) end_line(kEnd);
  return out;
}

// "Mon, 01 Jun 2026 09:15:00 +0000"
std::string date_text(std::int64_t at) {
  constexpr std::array kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::chrono::sys_seconds moment{std::chrono::seconds(at)};
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(moment - day);
  std::array<char, 64> text{};
  const int size = std::snprintf(text.data(), text.size(), "%s, %02u %s %d %02d:%02d:%02d +0000",
                                 kDays.at(std::chrono::weekday(day).c_encoding()), static_cast<unsigned>(date.day()),
                                 kMonths.at(static_cast<unsigned>(date.month()) - 1), static_cast<int>(date.year()),
                                 static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                                 static_cast<int>(time.seconds().count()));
  return {text.data(), static_cast<std::size_t>(size)};
}

void require_address(const std::string& address) {
  if (is_mail_address(address)) return;
  throw Error(ErrorKind::usage, "address '" + address + "'", "write it as name@example.org");
}

}  // namespace

bool is_mail_address(std::string_view text) {
  constexpr std::string_view kNever = "<>()[]\\,;:\"";
  const std::size_t at = text.find('@');
  if (at == 0 || at == std::string_view::npos || at + 1 == text.size() || text.size() > 254) return false;
  return text.find('@', at + 1) == std::string_view::npos && std::all_of(text.begin(), text.end(), [&](char c) {
           return c > ' ' && c <= '~' && kNever.find(c) == std::string_view::npos;
         });
}

std::string mail_text(const Mail& mail) {
  require_address(mail.from);
  for (const std::string& address : mail.to) require_address(address);
  std::string out;
  const auto header = [&](const std::string& name, const std::string& value) { out += name + ": " + value + "\r\n"; };
  header("From", mail.from);
  header("To", support::join(mail.to, ",\r\n "));
  header("Subject", header_text(mail.subject));
  header("Date", date_text(mail.at));
  header("Message-ID", "<" + mail.id + mail.from.substr(mail.from.find('@')) + ">");
  header("Auto-Submitted", "auto-generated");
  header("MIME-Version", "1.0");
  header("Content-Type", "text/plain; charset=utf-8");
  header("Content-Transfer-Encoding", "quoted-printable");
  return out + std::string(kEnd) + quoted_printable(mail.text);
}

}  // namespace roadshift::notify
