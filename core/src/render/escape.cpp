#include "render/escape.h"

#include <utf8proc.h>

#include <algorithm>

#include "support/words.h"

namespace roadshift::render {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

enum class Breaks { as_blank, kept };

// Calls each(code point, its bytes) for every character; bytes that are not UTF-8 come as U+FFFD.
template <class Each>
void each_character(std::string_view text, const Each& each) {
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      each(static_cast<utf8proc_int32_t>(text[i]), text.substr(i, 1));
      ++i;
      continue;
    }
    utf8proc_int32_t c = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + i),
                                       static_cast<utf8proc_ssize_t>(text.size() - i), &c);
    const auto used = size > 0 ? static_cast<std::size_t>(size) : 1;
    each(size > 0 ? c : 0xFFFD, size > 0 ? text.substr(i, used) : kReplacement);
    i += used;
  }
}

bool is_line_break(utf8proc_int32_t c) {
  return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// Marks without a width that editors leave behind; nobody misses them.
bool is_silent(utf8proc_int32_t c) {
  return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

// Characters that do something instead of showing something. The two joiners are part of words and of emoji.
bool is_acting(utf8proc_int32_t c) {
  if (c < 0x7F) return c < 0x20;
  if (c == 0x200C || c == 0x200D) return false;
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return true;
    default: return false;
  }
}

std::string in_hex(std::string_view prefix, utf8proc_int32_t value, int digits, std::string_view alphabet) {
  std::string out(prefix);
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
    out += alphabet[static_cast<std::size_t>((value >> shift) & 15)];
  return out;
}

constexpr std::string_view kLowerHex = "0123456789abcdef";
constexpr std::string_view kUpperHex = "0123456789ABCDEF";

std::string spelled_out(utf8proc_int32_t c) {
  if (c < 0x100) return in_hex("\\x", c, 2, kLowerHex);
  return in_hex("\\u", c, c < 0x10000 ? 4 : 6, kLowerHex);
}

std::string visible(std::string_view text, Breaks breaks) {
  std::string out;
  out.reserve(text.size());
  bool after_return = false;  // "\r\n" is one line break
  each_character(text, [&](utf8proc_int32_t c, std::string_view bytes) {
    const bool second_half = c == '\n' && after_return;
    after_return = c == '\r';
    if (second_half || is_silent(c)) return;
    if (is_line_break(c)) {
      out += breaks == Breaks::kept ? '\n' : ' ';
    } else if (c == '\t') {
      out += ' ';
    } else if (is_acting(c)) {
      out += spelled_out(c);
    } else {
      out += bytes;
    }
  });
  return out;
}

// What a spreadsheet takes for a formula's start, also in the full-width forms that some accept.
bool starts_formula(std::string_view cell) {
  cell = support::trim(cell);
  for (const std::string_view sign : {"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
    if (cell.starts_with(sign)) return true;
  return false;
}

// "- ", "+ ", "1. " at the start of a block would open a list, "=" and "-" could underline a heading.
std::size_t block_marker(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == text.size()) return std::string_view::npos;
  if (digits > 0) return text[digits] == '.' || text[digits] == ')' ? digits : std::string_view::npos;
  return text[0] == '-' || text[0] == '+' || text[0] == '=' ? 0 : std::string_view::npos;
}

bool is_digit(std::string_view rest) {
  return !rest.empty() && rest[0] >= '0' && rest[0] <= '9';
}

std::string markdown_character(std::string_view text, std::size_t at) {
  constexpr std::string_view kZeroWidth = "&#8203;";  // mentions are looked for after entities are resolved
  const char c = text[at];
  switch (c) {
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '&': return "&amp;";
    case '$': return "&#36;";
    case '@': return "&#64;" + std::string(kZeroWidth);
    case '#': return "&#35;" + std::string(is_digit(text.substr(at + 1)) ? kZeroWidth : "");
    case ':': return text.substr(at).starts_with("://") ? "&#58;" : ":";
    case '.': return at >= 3 && support::ascii_lower(text.substr(at - 3, 3)) == "www" ? "&#46;" : ".";
    case '\\':
    case '`':
    case '*':
    case '_':
    case '[':
    case ']':
    case '|':
    case '~': return {'\\', c};
    default: return {c};
  }
}

// A link's destination inside "(...)": what could end it, or a table's cell, is percent-encoded.
std::string markdown_target(std::string_view target) {
  constexpr std::string_view kPlain = "-._~:/?#@!$'*+,;=%";
  std::string out;
  for (const char c : target) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (c == '&') {
      out += "&amp;";
    } else if (letter || kPlain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += in_hex("%", static_cast<unsigned char>(c), 2, kUpperHex);
    }
  }
  return out;
}

constexpr auto npos = std::string_view::npos;

// Bytes as "%0A" where they are wanted so.
template <class Wanted>
std::string percent_encoded(std::string_view text, const Wanted& wanted) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (wanted(c)) {
      out += {'%', kDigits[byte >> 4U], kDigits[byte & 0xFU]};
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

std::string visible_line(std::string_view text) {
  return visible(text, Breaks::as_blank);
}

std::string csv_cell(std::string_view text) {
  std::string cell = visible(text, Breaks::kept);
  if (starts_formula(cell)) cell.insert(0, 1, '\'');
  const bool blank_at_end = !cell.empty() && support::trim(cell).size() != cell.size();
  if (!blank_at_end && cell.find_first_of(",\"\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string markdown_text(std::string_view text) {
  const std::string line(support::trim(visible_line(text)));
  const std::size_t marker = block_marker(line);
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i == marker) out += '\\';
    out += markdown_character(line, i);
  }
  return out;
}

std::string markdown_link(std::string_view text, std::string_view target) {
  if (!is_web_link(target)) return markdown_text(text);
  return '[' + markdown_text(text) + "](" + markdown_target(target) + ')';
}

std::string markup_text(std::string_view text) {
  std::string out;
  each_character(visible(text, Breaks::kept), [&](utf8proc_int32_t c, std::string_view bytes) {
    switch (c) {
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '&': out += "&amp;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      case 0xFFFE:  // no characters: an XML parser refuses the whole document
      case 0xFFFF: out += kReplacement; break;
      default: out += bytes;
    }
  });
  return out;
}

std::string ics_text(std::string_view text) {
  std::string out;
  for (const char c : visible(text, Breaks::kept)) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out;
}

std::string github_text(std::string_view text) {
  return percent_encoded(visible_line(text), [](char c) { return c == '%' || c == '\r' || c == '\n'; });
}

std::string github_property(std::string_view text) {
  return percent_encoded(visible_line(text), [](char c) { return std::string_view("%\r\n:,").find(c) != npos; });
}

std::string uri_path(std::string_view path) {
  constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  return percent_encoded(support::to_utf8(path), [&](char c) { return kPlain.find(c) == npos; });
}

std::string discord_text(std::string_view text) {
  constexpr std::string_view kMarkup = "\\`*_~|<>[]()#@:-+.";  // as "\\:" the "://" of an address makes no link
  std::string out;
  for (const char c : visible_line(text)) {
    if (kMarkup.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string slack_text(std::string_view text) {
  std::string out;
  for (const char c : visible_line(text)) {
    switch (c) {
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '&': out += "&amp;"; break;
      default: out += c;
    }
  }
  return out;
}

bool is_web_link(std::string_view target) {
  const std::string lower = support::ascii_lower(target);
  return lower.starts_with("http://") || lower.starts_with("https://") || lower.starts_with("mailto:");
}

std::string json_for_terminal(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  const auto is_plain = [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\n'; };
  for (auto at = json.begin(); at != json.end();) {
    const auto odd = std::find_if_not(at, json.end(), is_plain);
    out.append(at, odd);
    at = std::find_if(odd, json.end(), is_plain);
    each_character({odd, at}, [&](utf8proc_int32_t c, std::string_view bytes) {
      if (!is_acting(c)) {
        out += bytes;
      } else if (c < 0x10000) {
        out += in_hex("\\u", c, 4, kLowerHex);
      } else {
        out += in_hex("\\u", 0xD800 + ((c - 0x10000) >> 10), 4, kLowerHex);
        out += in_hex("\\u", 0xDC00 + ((c - 0x10000) & 0x3FF), 4, kLowerHex);
      }
    });
  }
  return out;
}

}  // namespace roadshift::render
