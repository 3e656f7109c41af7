#include "render/worddiff.h"

#include <gtest/gtest.h>

namespace roadshift::render {
namespace {

std::string written(const std::vector<Stretch>& runs) {
  std::string out;
  for (const Stretch& run : runs) {
    if (!out.empty()) out += ' ';
    const bool went = run.change == Change::removed, came = run.change == Change::added;
    out += went ? "[-" + run.text + "-]" : came ? "{+" + run.text + "+}" : run.text;
  }
  return out;
}

TEST(WordDiff, ShowsWhatWentBeforeWhatCame) {
  const struct {
    std::string_view name, before, after, expected;
  } cases[] = {
      {"nothing changed", "a b", "a b", "a b"},
      {"only blanks and line breaks changed", "a  b\nc", "a b c", "a b c"},
      {"one word replaced", "ready in May", "ready in June", "ready in [-May-] {+June+}"},
      {"words added", "permits", "digital permits for all", "{+digital+} permits {+for all+}"},
      {"words removed", "the old permits", "permits", "[-the old-] permits"},
      {"two places", "a b c d e", "a X c d Y", "a [-b-] {+X+} c d [-e-] {+Y+}"},
      {"a repeated word", "a a a", "a a", "a a [-a-]"},
      {"from nothing", "", "a b", "{+a b+}"},
      {"to nothing", "a b", "", "[-a b-]"},
      {"nothing at all", "", "", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(written(word_diff(c.before, c.after)), c.expected) << c.name;
}

TEST(WordDiff, GivesUpWordByWordWhereTooMuchDiffers) {
  std::string before = "start", after = "start";
  for (int i = 0; i < 2000; ++i) {
    before += " old" + std::to_string(i);
    after += " new" + std::to_string(i);
  }
  const std::vector<Stretch> runs = word_diff(before + " end", after + " end");
  ASSERT_EQ(runs.size(), 4u);
  EXPECT_EQ(runs[0], (Stretch{Change::same, "start"}));
  EXPECT_EQ(runs[1].change, Change::removed);
  EXPECT_EQ(runs[2].change, Change::added);
  EXPECT_EQ(runs[3], (Stretch{Change::same, "end"}));
}

TEST(WordDiff, CutsLongStretchesThatStayed) {
  const struct {
    std::string_view name, before, after, expected;
  } cases[] = {
      {"before and behind", "1 2 3 4 5 old 6 7 8 9", "1 2 3 4 5 new 6 7 8 9", "… 4 5 [-old-] {+new+} 6 7 …"},
      {"between two changes", "a 1 2 3 4 5 6 b", "A 1 2 3 4 5 6 B", "[-a-] {+A+} 1 2 … 5 6 [-b-] {+B+}"},
      {"not where the cut would save one word only", "a 1 2 3 4 5 b", "A 1 2 3 4 5 B",
       "[-a-] {+A+} 1 2 3 4 5 [-b-] {+B+}"},
  };
  for (const auto& c : cases) EXPECT_EQ(written(shortened(word_diff(c.before, c.after), 2)), c.expected) << c.name;
}

}  // namespace
}  // namespace roadshift::render
