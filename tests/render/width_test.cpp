#include "render/width.h"

#include <gtest/gtest.h>

namespace roadshift::render {
namespace {

TEST(Width, CountsColumnsAndNotBytes) {
  const struct {
    std::string_view text;
    int expected;
  } cases[] = {{"", 0}, {"plain", 5}, {"Lloyd’s", 7}, {"→ Live", 6}, {"道路", 4}, {"e\u0301", 1}};
  for (const auto& c : cases) EXPECT_EQ(width_of(c.text), c.expected) << c.text;
}

std::vector<std::string> lines_of(const Pieces& pieces, int width) {
  std::vector<std::string> lines;
  for (const Pieces& line : wrap(pieces, width)) {
    std::string text;
    for (const Piece& piece : line) text += piece.text;
    lines.push_back(text);
  }
  return lines;
}

TEST(Wrap, BreaksBetweenWordsAndNeverInsideOne) {
  using Lines = std::vector<std::string>;
  const struct {
    std::string_view name, text;
    int width;
    Lines expected;
  } cases[] = {
      {"fits", "one two", 7, {"one two"}},
      {"one column too narrow", "one two", 6, {"one", "two"}},
      {"a word wider than the line", "a incomprehensible b", 5, {"a", "incomprehensible", "b"}},
      {"runs of blanks", "  one   two ", 20, {"one two"}},
      {"wide characters", "道路 道路", 8, {"道路", "道路"}},
      {"nothing", "", 5, {""}},
  };
  for (const auto& c : cases) EXPECT_EQ(lines_of({{std::string(c.text)}}, c.width), c.expected) << c.name;
}

TEST(Wrap, KeepsTonesAndJoinsPiecesThatTouch) {
  const Pieces pieces = {{"(", Tone::plain}, {"old words", Tone::bad}, {")", Tone::plain}};
  EXPECT_EQ(wrap(pieces, 20), std::vector<Pieces>{pieces});
  EXPECT_EQ(lines_of(pieces, 5), (std::vector<std::string>{"(old", "words)"}));
}

}  // namespace
}  // namespace roadshift::render
