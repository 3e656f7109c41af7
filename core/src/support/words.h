// words.h - words as people compare them: case, punctuation and markup folded, whole words only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace roadshift::support {

// A word of a text: folded (lower case, compatibility forms resolved, apostrophes dropped, "Lloyd’s" -> "lloyds"),
// and the bytes [begin, end) of the text it came from.
struct Word {
  std::string folded;
  std::size_t begin = 0, end = 0;
};

// Letters and digits make words, everything else parts them; "v3.0" and "2.7" stay one word. Bytes that are not
// UTF-8 part words.
std::vector<Word> words_of(std::string_view text);

// The folded words joined by one blank: "**In  Test!**" -> "in test". Two texts with the same fold read the same.
std::string fold(std::string_view text);

// Whether `phrase` (itself split into words) stands in `words` from that index on.
bool phrase_at(const std::vector<Word>& words, const std::vector<std::string>& phrase, std::size_t place);
// The first such index; npos where there is none, as for a phrase of no words.
inline constexpr std::size_t npos = static_cast<std::size_t>(-1);
std::size_t find_phrase(const std::vector<Word>& words, const std::vector<std::string>& phrase);
// The folded words alone.
std::vector<std::string> folded_words(std::string_view text);

// Whether the folded words of `phrase` stand in a row among those of `text`.
bool contains_phrase(std::string_view text, std::string_view phrase);

// A blank, a tab, or what ends a line or page.
constexpr bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}
std::string_view trim(std::string_view text);
// Runs of blanks, tabs and line breaks as one blank, trimmed.
std::string squeeze(std::string_view text);
// ASCII letters lower-cased, the rest as it is.
std::string ascii_lower(std::string_view text);
std::string join(const std::vector<std::string>& parts, std::string_view between);

// Well-formed UTF-8: bytes that are not are replaced by U+FFFD. `replaced` says whether any was.
std::string to_utf8(std::string_view bytes, bool* replaced = nullptr);

}  // namespace roadshift::support
