#include "support/signs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/words.h"

namespace roadshift::support {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Signs, AreWhatHasNoLetters) {
  EXPECT_THAT(signs_of("🚀"), ElementsAre("🚀"));
  EXPECT_THAT(signs_of(" ✔️ "), ElementsAre("✔"));
  EXPECT_THAT(signs_of("🚀 Shipped ⛵️"), ElementsAre("🚀", "⛵"));
  EXPECT_THAT(signs_of("👩‍🔧🇬🇧"), ElementsAre("👩‍🔧🇬🇧"));
  EXPECT_THAT(signs_of("[x]"), ElementsAre("[x]"));
  EXPECT_THAT(signs_of("[X]"), ElementsAre("[x]"));
  EXPECT_THAT(signs_of("[ ]"), ElementsAre("[ ]"));
  EXPECT_THAT(signs_of("--"), ElementsAre("--"));
  EXPECT_THAT(signs_of("What we\u2019re working on"), IsEmpty());
  EXPECT_THAT(signs_of("Dues™ v2.0 (new)"), IsEmpty());
  EXPECT_THAT(signs_of("\xFF"), ElementsAre("\xFF"));
  EXPECT_THAT(signs_of(" "), IsEmpty());
}

TEST(Signs, AreFoundWhereTheyStandApart) {
  constexpr struct {
    std::string_view text, sign;
    std::size_t begin;
  } kCases[] = {
      {"✅", "✅", 0},
      {"Release 4 ✅", "✅", 10},
      {"Release 4✅", "✅", 9},
      {"✔️ done", "✔", 0},
      {"🟢🔷", "🔷", 4},
      {"👩‍🔧", "👩", npos},
      {"👩‍🔧", "🔧", npos},
      {"👍🏽", "👍", npos},
      {"an [x] here", "[x]", 3},
      {"an [X] here", "[x]", 3},
      {"x", "x", 0},
      {"next x", "x", 5},
      {"--", "-", npos},
      {"a - b", "-", 2},
      {"well-known", "-", npos},
      {"", "✅", npos},
      {"\xE2\x9C", "✅", npos},
  };
  for (const auto& c : kCases) EXPECT_EQ(find_sign(c.text, c.sign).begin, c.begin) << c.text << " " << c.sign;
  EXPECT_EQ(find_sign("✔️ done", "✔").end, 6U) << "with the mark that asks for colour";
  EXPECT_EQ(find_sign("✅ and ✅", "✅", 3).begin, 8U);
}

TEST(Signs, MakeKeysThatKeepWordsApart) {
  EXPECT_EQ(key_of_word("Out at SEA!"), "out at sea");
  EXPECT_EQ(key_of_word("✔️"), key_of_word("✔"));
  EXPECT_EQ(key_of_word("🚀 Shipped"), key_of_word("🚀  shipped"));
  EXPECT_NE(key_of_word("🚀 Shipped"), key_of_word("Shipped"));
  EXPECT_NE(key_of_word("[x]"), key_of_word("x"));
}

}  // namespace
}  // namespace roadshift::support
