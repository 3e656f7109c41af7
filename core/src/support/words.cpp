#include "support/words.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace roadshift::support {
namespace {

struct Free {
  void operator()(void* pointer) const noexcept { std::free(pointer); }
};

// ASCII letters and digits as they are folded; 0 for every other byte.
constexpr auto kFolded = [] {
  constexpr unsigned char kToLower = 'a' - 'A';
  std::array<char, 256> table{};
  for (unsigned char c = '0'; c <= '9'; ++c) table[c] = static_cast<char>(c);
  for (unsigned char c = 'a'; c <= 'z'; ++c) table[c] = static_cast<char>(c);
  for (unsigned char c = 'A'; c <= 'Z'; ++c) table[c] = static_cast<char>(c + kToLower);
  return table;
}();

char folded_ascii(char c) {
  return kFolded[static_cast<unsigned char>(c)];
}

// Appends the ASCII letters and digits that a text begins with, folded. How many there are.
std::size_t append_ascii(std::string& word, std::string_view text) {
  const auto* const end = std::find_if(text.begin(), text.end(), [](char c) { return folded_ascii(c) == 0; });
  const auto count = static_cast<std::size_t>(end - text.begin());
  word.resize(word.size() + count);
  std::transform(text.begin(), end, word.end() - static_cast<std::ptrdiff_t>(count), folded_ascii);
  return count;
}

bool is_digit(unsigned char c) {
  return c >= '0' && c <= '9';
}

// Raised figures: "June 2024²" ends in the year 2024.
bool is_footnote(utf8proc_int32_t c) {
  return c == 0x00B9 || c == 0x00B2 || c == 0x00B3 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
}

// Typographic and plain apostrophes, and the invisible marks that editors leave inside words.
bool is_silent(utf8proc_int32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x200B || c == 0x200C || c == 0x200D || c == 0xFEFF ||
         c == 0x00AD || c == 0x2060 || is_footnote(c);
}

bool is_word(utf8proc_int32_t c) {
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return true;
    default: return false;
  }
}

// How many bytes of ASCII a text begins with.
std::size_t ascii_at(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  std::size_t size = 0;
  for (std::uint64_t eight = 0; size + sizeof eight <= text.size(); size += sizeof eight) {
    std::memcpy(&eight, text.data() + size, sizeof eight);
    if ((eight & kHighBits) != 0) break;
  }
  while (size < text.size() && static_cast<unsigned char>(text[size]) < 0x80) ++size;
  return size;
}

std::string fold_unicode(std::string_view word) {
  utf8proc_uint8_t* raw = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_STABLE | UTF8PROC_COMPOSE |
                                                      UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(word.data()),
                                 static_cast<utf8proc_ssize_t>(word.size()), &raw, options);
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(raw);
  if (size < 0) return std::string(word);
  return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
}

}  // namespace

namespace {

// Calls each(folded, begin, end) for every word of a text; `folded` may be taken.
template <class Each>
void each_word(std::string_view text, const Each& each) {
  std::string word;
  std::size_t begin = 0;
  bool open = false, plain = true;
  const auto start = [&](std::size_t at) {
    if (!open) begin = at;
    open = true;
  };
  const auto close = [&](std::size_t end) {
    if (!open) return;
    if (!plain) word = fold_unicode(word);
    if (!word.empty()) each(word, begin, end);
    word.clear();
    open = false;
    plain = true;
  };
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      if (folded_ascii(text[i]) != 0) {
        start(i);
        i += append_ascii(word, text.substr(i));
        continue;
      }
      if (byte == '.' && open && is_digit(static_cast<unsigned char>(text[i - 1])) && i + 1 < text.size() &&
          is_digit(static_cast<unsigned char>(text[i + 1]))) {
        word += '.';
      } else if (byte != '\'') {
        close(i);
      }
      ++i;
      continue;
    }
    utf8proc_int32_t c = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + i),
                                       static_cast<utf8proc_ssize_t>(text.size() - i), &c);
    if (size <= 0) {
      close(i);
      ++i;
      continue;
    }
    if (is_word(c)) {
      start(i);
      plain = false;
      word.append(text, i, static_cast<std::size_t>(size));
    } else if (!is_silent(c)) {
      close(i);
    }
    i += static_cast<std::size_t>(size);
  }
  close(text.size());
}

}  // namespace

std::vector<Word> words_of(std::string_view text) {
  constexpr std::size_t kUsual = 6;  // bytes of a word and the blank behind it
  std::vector<Word> words;
  words.reserve(text.size() / kUsual + 1);
  each_word(text, [&](std::string& folded, std::size_t begin, std::size_t end) {
    words.push_back({std::move(folded), begin, end});
  });
  return words;
}

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  each_word(text, [&](std::string& folded, std::size_t, std::size_t) { words.push_back(std::move(folded)); });
  return words;
}

std::string fold(std::string_view text) {
  std::string all;
  all.reserve(text.size());
  each_word(text, [&](const std::string& folded, std::size_t, std::size_t) {
    if (!all.empty()) all += ' ';
    all += folded;
  });
  return all;
}

bool phrase_at(const std::vector<Word>& words, const std::vector<std::string>& phrase, std::size_t place) {
  return place <= words.size() && phrase.size() <= words.size() - place &&
         std::equal(phrase.begin(), phrase.end(), words.begin() + static_cast<std::ptrdiff_t>(place),
                    [](const std::string& part, const Word& word) { return part == word.folded; });
}

std::size_t find_phrase(const std::vector<Word>& words, const std::vector<std::string>& phrase) {
  if (phrase.empty()) return npos;
  for (std::size_t place = 0; place < words.size(); ++place)
    if (phrase_at(words, phrase, place)) return place;
  return npos;
}

bool contains_phrase(std::string_view text, std::string_view phrase) {
  return find_phrase(words_of(text), folded_words(phrase)) != npos;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::string squeeze(std::string_view text) {
  std::string out;
  text = trim(text);
  out.reserve(text.size());
  for (auto at = text.begin(); at != text.end();) {
    const auto gap = std::find_if(at, text.end(), is_blank);
    if (!out.empty()) out += ' ';
    out.append(at, gap);
    at = std::find_if_not(gap, text.end(), is_blank);
  }
  return out;
}

std::string ascii_lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

std::string join(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += between;
    out += part;
  }
  return out;
}

std::string to_utf8(std::string_view bytes, bool* replaced) {
  if (replaced != nullptr) *replaced = false;
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    if (const std::size_t plain = ascii_at(bytes.substr(i)); plain > 0) {
      out.append(bytes, i, plain);
      i += plain;
      continue;
    }
    utf8proc_int32_t c = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data() + i),
                                       static_cast<utf8proc_ssize_t>(bytes.size() - i), &c);
    if (size > 0) {
      out.append(bytes, i, static_cast<std::size_t>(size));
      i += static_cast<std::size_t>(size);
    } else {
      out += "\xEF\xBF\xBD";
      if (replaced != nullptr) *replaced = true;
      ++i;
    }
  }
  return out;
}

}  // namespace roadshift::support
