// The names of the public enumerations, and what a ladder answers.
#include <gtest/gtest.h>

#include "roadshift/events.h"
#include "roadshift/roadmap.h"

namespace roadshift {
namespace {

TEST(Names, OfEventKindsReadBack) {
  constexpr std::string_view kExpected[] = {"stage", "schedule", "added", "removed", "retitled", "edited"};
  for (std::size_t i = 0; i < std::size(kExpected); ++i) {
    EXPECT_EQ(to_string(kEventKinds[i]), kExpected[i]);
    EXPECT_EQ(parse_event_kind(kExpected[i]), kEventKinds[i]);
  }
  EXPECT_EQ(parse_event_kind("Stage"), std::nullopt);
  EXPECT_EQ(parse_event_kind(""), std::nullopt);
}

TEST(Names, OfFirstAndLastEnumerators) {
  EXPECT_EQ(to_string(Direction::none), "none");
  EXPECT_EQ(to_string(Direction::pull_in), "pull-in");
  EXPECT_EQ(to_string(Direction::reworded), "reworded");
  EXPECT_EQ(to_string(Precision::day), "day");
  EXPECT_EQ(to_string(Precision::tbc), "tbc");
  EXPECT_EQ(to_string(Origin::none), "none");
  EXPECT_EQ(to_string(Origin::front_matter), "front_matter");
  EXPECT_EQ(to_string(Origin::config), "config");
  EXPECT_EQ(to_string(Form::row), "row");
  EXPECT_EQ(to_string(Form::section), "section");
}

Ladder ladder_of(const std::vector<std::pair<std::string, bool>>& rungs) {
  Ladder ladder;
  for (const auto& [name, terminal] : rungs) ladder.rungs.push_back({name, "Label of " + name, {}, terminal});
  return ladder;
}

TEST(Ladder, FindsAndNamesItsStages) {
  const Ladder ladder = ladder_of({{"draft", false}, {"done", true}});
  EXPECT_EQ(ladder.find("done"), Stage{1});
  EXPECT_EQ(ladder.name(Stage{1}), "done");
  EXPECT_EQ(ladder.label(Stage{0}), "Label of draft");
  EXPECT_EQ(ladder.lowest(), Stage{0});
}

TEST(Ladder, AnswersWithNothingForStagesItDoesNotHave) {
  const Ladder ladder = ladder_of({{"draft", false}});
  EXPECT_FALSE(ladder.find("Draft").known());
  EXPECT_EQ(ladder.name(Stage{}), "");
  EXPECT_EQ(ladder.label(Stage{1}), "");
  EXPECT_FALSE(Ladder{}.lowest().known());
}

TEST(Ladder, PromisesLiveElseTheHighestStageThatIsNotTheEnd) {
  const struct {
    std::string_view name;
    std::vector<std::pair<std::string, bool>> rungs;
    int expected;
  } cases[] = {
      {"live, wherever it stands", {{"test", false}, {"live", false}, {"after", false}, {"withdrawn", true}}, 1},
      {"live, even as the end", {{"test", false}, {"live", true}}, 1},
      {"the highest below the end", {{"one", false}, {"two", false}, {"withdrawn", true}}, 1},
      {"the highest where all are ends", {{"yes", true}, {"no", true}}, 1},
      {"nothing on an empty ladder", {}, -1},
  };
  for (const auto& c : cases) EXPECT_EQ(ladder_of(c.rungs).goal().rung, c.expected) << c.name;
}

}  // namespace
}  // namespace roadshift
