// Which words, numbers and codes a name is compared by.
#include "following/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace roadshift::following {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(TellingWords, AreOneForAllSpellings) {
  EXPECT_EQ(telling_words("Colour catalogues"), telling_words("color catalogs"));
  EXPECT_EQ(telling_words("Opt Out of pilot"), telling_words("Opt out of a pilot"));
  EXPECT_EQ(telling_words("Show past permits"), telling_words("View past permit"));
  EXPECT_EQ(telling_words("Booking the berths"), telling_words("booked berth"));
  EXPECT_EQ(telling_words("`TideChart`"), telling_words("tide charts"));
  EXPECT_NE(telling_words("Create a berth"), telling_words("Delete a berth"));
}

TEST(TellingWords, HaveNumbersWithoutTheirDress) {
  EXPECT_THAT(telling_words("v9.0"), ElementsAre("9"));
  EXPECT_THAT(telling_words("Kiln 8.x.y"), ElementsAre("kiln", "8"));
  EXPECT_THAT(telling_words("Firmware v.2"), ElementsAre("firmwar", "2"));
  EXPECT_THAT(telling_words("1.10"), ElementsAre("1.10"));
}

TEST(Numbers, OfNames) {
  EXPECT_THAT(numbers_of("Pilot App v3.1 and 4.0"), ElementsAre(Number{{3, 1}}, Number{{4}}));
  EXPECT_THAT(numbers_of("8.x.y"), ElementsAre(Number{{8}, true}));
  EXPECT_THAT(numbers_of("1.10"), ElementsAre(Number{{1, 10}}));
  EXPECT_THAT(numbers_of("Losses (MTD) v.3"), ElementsAre(Number{{3}}));
}

TEST(Numbers, AreNoYearsSumsShares) {
  EXPECT_THAT(numbers_of("Rates of 2024"), IsEmpty());
  EXPECT_THAT(numbers_of("Turnover above £50 or $30"), IsEmpty());
  EXPECT_THAT(numbers_of("At 20% and on the 3rd"), IsEmpty());
  EXPECT_THAT(numbers_of("N45"), IsEmpty());
  EXPECT_THAT(numbers_of("99999999999999999999"), IsEmpty());
}

TEST(Codes, OfTitlesAndCells) {
  EXPECT_THAT(codes_of("Announce a late train (N45)"), ElementsAre("N45"));
  EXPECT_THAT(codes_of("ABC-1: lamps, see #123"), ElementsAre("ABC-1", "#123"));
  EXPECT_THAT(codes_of("CC015C"), ElementsAre("CC015C"));
  EXPECT_THAT(codes_of("Q12 V10 FY25 A1 3D lower12 RC-1"), IsEmpty());
}

TEST(Counts, TellHowRareAThingIsOnEitherSide) {
  Counts counts;
  const Counts::Key word = counts.key("word"), other = counts.key("other");
  for (int i = 0; i < 4; ++i) counts.count_entry(Counts::When::standing, 1);
  counts.count(word, Counts::When::standing, 1);
  EXPECT_EQ(counts.rarity(word), 1);
  // The same row, changed: still alone on both sides.
  counts.count_entry(Counts::When::going, 1);
  counts.count_entry(Counts::When::coming, 1);
  counts.count(word, Counts::When::going, 1);
  counts.count(word, Counts::When::coming, 1);
  EXPECT_EQ(counts.entries_with(word), 1);
  counts.count(word, Counts::When::coming, 1);
  EXPECT_EQ(counts.entries_with(word), 2);
  EXPECT_LT(counts.rarity(word), 1);
  counts.settle();
  EXPECT_EQ(counts.entries_with(word), 2);
  EXPECT_EQ(counts.rarity(other), 1);
}

}  // namespace
}  // namespace roadshift::following
