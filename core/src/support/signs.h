// signs.h - emoji, ticks and boxes, which have no letters to fold: they are compared as they stand.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace roadshift::support {

// A text as signs are compared: trimmed, and without the marks that ask for colour ("✔️" and "✔" are one sign).
std::string bare_sign(std::string_view text);

// The signs of a configured word. "🚀 Shipped" has one, "🚀🚀" is one; a box ("[x]", "[ ]") and a text without any word is
// a sign as a whole. Punctuation beside words is none.
std::vector<std::string> signs_of(std::string_view word);

// A sign in a text, the bytes [begin, end); both npos where it does not stand there.
struct SignPlace {
  std::size_t begin, end;
};
// The first place from `from` on where the sign (a bare one) stands apart: not as part of another emoji, and one of
// ASCII characters not inside a word or a row of the same character.
SignPlace find_sign(std::string_view text, std::string_view sign, std::size_t from = 0);

// What two words of a configuration that are compared alike have in common.
std::string key_of_word(std::string_view word);

}  // namespace roadshift::support
