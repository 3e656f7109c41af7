// What speaks for and against two rows being one, and what is told of it.
#include "following/evidence.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace roadshift::following {
namespace {

using ::testing::Contains;
using ::testing::Not;

Entry row(const std::string& title, const std::string& text = "", const std::string& link = "") {
  Entry entry;
  entry.title = title;
  entry.text = text.empty() ? title : text;
  if (!link.empty()) entry.links.push_back(link);
  entry.path = "a.md";
  return entry;
}

// A roadmap of `others`, on which `before` becomes `after`.
Evidence weighed(const Entry& before, const Entry& after, const std::vector<Entry>& others = {}) {
  Counts counts;
  for (const Entry& other : others) count(counts, make_profile(other, counts, {}), Counts::When::standing, 1);
  const Profile old = make_profile(before, counts, {}), fresh = make_profile(after, counts, {});
  count(counts, old, Counts::When::standing, 1);
  count(counts, old, Counts::When::going, 1);
  count(counts, fresh, Counts::When::coming, 1);
  return compare(before, old, after, fresh, counts);
}

const std::vector<Entry> kOthers = {row("Tide tables"), row("Fog horn"), row("Crane slots"), row("Lamp control")};

TEST(Evidence, OfNames) {
  EXPECT_EQ(weighed(row("White board"), row("Whiteboard"), kOthers)[Feature::same_name], 1);
  EXPECT_EQ(weighed(row("Dues 9"), row("Dues 9.0"), kOthers)[Feature::same_name], 1);
  EXPECT_EQ(weighed(row("Dues 9"), row("Dues 10"), kOthers)[Feature::other_number], 1);
  EXPECT_EQ(weighed(row("8.x.y"), row("8.1.x"), kOthers)[Feature::other_number], 0);
  EXPECT_EQ(weighed(row("Dues"), row("Moorings"), kOthers)[Feature::unlike_name], 1);
}

TEST(Evidence, ANameThatOthersHaveIsNotItsOwn) {
  const Evidence evidence = weighed(row("Fog horn", "Sound it by hand"), row("Fog horn", "Sound it by wire"), kOthers);
  EXPECT_EQ(evidence[Feature::same_name], 0);
  EXPECT_EQ(evidence[Feature::shared_name], 1);
}

TEST(Evidence, ANumberInsideASentenceIsNoName) {
  const Evidence evidence = weighed(row("1.0"), row("Support for all harbours that have opened since 1.0"), kOthers);
  EXPECT_EQ(evidence[Feature::like_name], 0);
  EXPECT_LT(log_odds(evidence), 0);
}

TEST(Evidence, ALinkCountsWhereNoOtherEntryHasIt) {
  const std::vector<Entry> sharing = {row("Tide tables", "", "https://example.org/x")};
  const Entry before = row("Dues", "", "https://example.org/x"), after = row("Moorings", "", "https://example.org/x");
  EXPECT_EQ(weighed(before, after, kOthers)[Feature::same_link], 1);
  EXPECT_EQ(weighed(before, after, sharing)[Feature::same_link], 0);
  EXPECT_GT(log_odds(weighed(before, after, kOthers)), 0);
}

TEST(Evidence, AnotherDistinctiveWordInALikeSentenceForbids) {
  std::vector<Entry> boilerplate;
  for (const char* who : {"shepherds", "ferrymen", "ringers"})
    boilerplate.push_back(row(std::string("Enabling software to support ") + who));
  const Evidence evidence =
      weighed(row("Enabling software to support keepers"), row("Enabling software to support beekeepers"), boilerplate);
  EXPECT_GT(evidence[Feature::other_word], 0.3);
  EXPECT_LT(log_odds(evidence), 0);
}

TEST(Reasons, SayWhatDecided) {
  EXPECT_THAT(reasons(weighed(row("White board"), row("Whiteboard"), kOthers)), Contains("same name"));
  EXPECT_THAT(reasons(weighed(row("Dues 9"), row("Dues 10"), kOthers)), Contains("another number"));
  EXPECT_THAT(reasons(weighed(row("Dues"), row("Dues"), kOthers)), Not(Contains("another number")));
}

}  // namespace
}  // namespace roadshift::following
