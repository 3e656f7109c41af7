// dates_tokens.h - a text as the words and numbers that dates are made of, and what stands between them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace roadshift::reading {

enum class Kind {
  word,
  number,   // value, digits
  ordinal,  // "21st": value
  dotted,   // "21.03.2024", "2.7"
  month,    // value 1 to 12
  quarter,  // "Q3", "3Q", "FQ3": value 1 to 4
  half,     // "H1", "1H": value 1 or 2
  season,   // value 1 (spring) to 4 (winter)
  week,     // "W32", "CW32": value 1 to 53
  opaque,   // inside a URL, or a number that is money, a time, an issue
};

// What stands between a token and the one before it, blanks and emphasis aside. Open and close are brackets.
enum class Gap { none, blank, comma, dot, slash, dash, apostrophe, ampersand, colon, open, close, other };

struct Token {
  std::string folded;
  std::size_t begin = 0, end = 0;  // bytes of the text
  Kind kind = Kind::word;
  int value = 0, digits = 0;
  Gap gap = Gap::other;
  bool tight = false;    // no blank in the gap
  bool capital = false;  // written with a capital first letter
};

// In the order of the text. Takes time linear in its length, whatever the bytes are.
std::vector<Token> tokens_of(std::string_view text);

}  // namespace roadshift::reading
