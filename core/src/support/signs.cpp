#include "support/signs.h"

#include <utf8proc.h>

#include <algorithm>

#include "support/words.h"

namespace roadshift::support {
namespace {

constexpr std::string_view kColoured = "\xEF\xB8\x8F";  // U+FE0F
constexpr std::string_view kJoiner = "\xE2\x80\x8D";    // U+200D: "👩‍💻" is one emoji
constexpr std::string_view kSkin = "\xF0\x9F\x8F";      // U+1F3FB to U+1F3FF begin so

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_box(std::string_view text) {
  return text == "[ ]" || text == "[x]" || text == "[X]";
}

// One character of a text; a byte that is no UTF-8 is one of its own.
struct Character {
  utf8proc_int32_t code = 0;
  std::size_t size = 1;
};
Character character_at(std::string_view text, std::size_t at) {
  Character c;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                     static_cast<utf8proc_ssize_t>(text.size() - at), &c.code);
  if (size > 0)
    c.size = static_cast<std::size_t>(size);
  else
    c.code = 0;
  return c;
}

bool is_symbol(utf8proc_int32_t code) {
  constexpr utf8proc_int32_t kCopyright = 0xA9, kRegistered = 0xAE, kTradeMark = 0x2122, kKeycap = 0x20E3;
  if (code < 0x80 || code == kCopyright || code == kRegistered || code == kTradeMark) return false;
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO: return true;
    default: return code == kKeycap;
  }
}

// The end of the sign that stands at `at`, marks that ask for colour passed over; npos where another does.
std::size_t end_of_sign(std::string_view text, std::size_t at, std::string_view sign) {
  for (std::size_t i = 0; i < sign.size();) {
    if (text.substr(at).starts_with(kColoured)) {
      at += kColoured.size();
    } else if (at < text.size() && (text[at] == sign[i] || (text[at] == 'X' && sign == "[x]"))) {
      ++at;
      ++i;
    } else {
      return npos;
    }
  }
  return text.substr(at).starts_with(kColoured) ? at + kColoured.size() : at;
}

bool is_ascii_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool stands_apart(std::string_view text, std::string_view sign, const SignPlace& place) {
  const std::string_view before = text.substr(0, place.begin), after = text.substr(place.end);
  if (is_ascii(sign)) {
    const auto part_of_it = [](char beside, char edge) {
      const bool other = static_cast<unsigned char>(beside) >= 0x80 && is_ascii_word(edge);
      return is_ascii_word(beside) || other || beside == edge;
    };
    return (before.empty() || !part_of_it(before.back(), sign.front())) &&
           (after.empty() || !part_of_it(after.front(), sign.back()));
  }
  return !before.ends_with(kJoiner) && !after.starts_with(kJoiner) &&
         !(after.starts_with(kSkin) && after.size() > kSkin.size() &&
           static_cast<unsigned char>(after[kSkin.size()]) >= 0xBB);
}

}  // namespace

std::string bare_sign(std::string_view text) {
  std::string bare(trim(text));
  for (auto at = bare.find(kColoured); at != std::string::npos; at = bare.find(kColoured))
    bare.erase(at, kColoured.size());
  return bare == "[X]" ? "[x]" : bare;
}

std::vector<std::string> signs_of(std::string_view word) {
  const std::string bare = bare_sign(word);
  if (bare.empty()) return {};
  if (is_box(bare) || words_of(bare).empty()) return {bare};
  std::vector<std::string> signs;
  bool inside = false;
  for (std::size_t i = 0; i < bare.size();) {
    const Character c = character_at(bare, i);
    const bool joined = inside && std::string_view(bare).substr(i).starts_with(kJoiner);
    if (is_symbol(c.code) || joined) {
      if (!inside) signs.emplace_back();
      signs.back().append(bare, i, c.size);
    }
    inside = is_symbol(c.code) || joined;
    i += c.size;
  }
  return signs;
}

SignPlace find_sign(std::string_view text, std::string_view sign, std::size_t from) {
  for (auto at = text.find(sign.front(), from); at != npos; at = text.find(sign.front(), at + 1)) {
    const std::size_t end = end_of_sign(text, at, sign);
    if (end != npos && stands_apart(text, sign, {at, end})) return {at, end};
  }
  return {npos, npos};
}

std::string key_of_word(std::string_view word) {
  const std::vector<std::string> signs = signs_of(word);
  if (signs.empty()) return fold(word);
  const std::string bare = bare_sign(word);
  return signs.front() == bare ? bare : join(signs, " ") + ' ' + fold(word);
}

}  // namespace roadshift::support
