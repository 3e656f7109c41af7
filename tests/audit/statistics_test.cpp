// The plan in figures: what is counted, and what is not guessed.
#include <gtest/gtest.h>

#include "stories.h"

namespace roadshift::testing {
namespace {

Statistics figures_of(const std::vector<Story>& stories, const std::string& as_of = "2024-12-31") {
  const Chronicle data = told(stories);
  return statistics(data, audit(data, day(as_of)));
}

std::vector<std::string> titles(const std::vector<Event>& events) {
  std::vector<std::string> out;
  for (const Event& event : events) out.push_back(event.entry.title);
  return out;
}

TEST(Statistics, CountPromisesKeptByStageAndAltogether) {
  const Statistics figures = figures_of({
      {"In time", {"2024-01-01 planned test=2024-03", "2024-03-20 test test=2024-03"}},
      {"Slipped, then kept",
       {"2024-01-01 planned test=2024-03", "2024-03-01 planned test=2024-05", "2024-05-09 test test=2024-05"}},
      {"Late", {"2024-01-01 test live=2024-03", "2024-04-30 live"}},
      {"Never promised", {"2024-01-01 planned", "2024-02-01 test"}},
      {"Not there yet", {"2024-01-01 planned test=2024-03"}},
  });
  ASSERT_EQ(figures.kept.size(), 3u);
  const Kept &test = figures.kept[0], &live = figures.kept[1], &all = figures.kept[2];
  EXPECT_EQ(test.stage, stage("test"));
  EXPECT_EQ(test.by_first, (Share{1, 2}));
  EXPECT_EQ(test.by_last, (Share{2, 2}));
  EXPECT_EQ(test.unpromised, 1u);
  EXPECT_EQ(live.by_first, (Share{0, 1}));
  EXPECT_EQ(live.against_first, (Spread{1, 30, 30, 30}));
  EXPECT_FALSE(all.stage.known());
  EXPECT_EQ(all.by_first, (Share{1, 3}));
  EXPECT_EQ(all.by_last, (Share{2, 3}));
}

TEST(Statistics, TimeAtAStageThatBeganBeforeTheHistoryIsNotGuessed) {
  const Statistics figures = figures_of({
      {"From the start", {"2024-01-01 planned", "2024-02-01 test", "2024-02-11 live"}},
      {"Seen to begin", {"2024-01-02 planned", "2024-01-12 test"}},
      {"Fell back", {"2024-01-02 test", "2024-01-05 planned", "2024-01-09 test"}},
  });
  ASSERT_EQ(figures.passages.size(), 2u);
  EXPECT_EQ(figures.passages[0].from, stage("planned"));
  EXPECT_EQ(figures.passages[0].to, stage("test"));
  EXPECT_EQ(figures.passages[0].days, (Spread{2, 7, 10, 10}));
  EXPECT_EQ(figures.passages[0].unknown, 1u);
  EXPECT_EQ(figures.passages[1].days, (Spread{1, 10, 10, 10}));
  EXPECT_EQ(figures.passages[1].unknown, 0u);
}

TEST(Statistics, CorrectionsAreNoSlips) {
  const Statistics figures = figures_of({
      {"A",
       {"2024-01-01 planned live=2024-03", "2024-04-02 planned live=2024-05", "2024-05-09 live live=2024-05",
        "2024-06-01 live live=2024-04"}},
      {"B", {"2024-01-01 planned live=2024-06", "2024-02-01 planned live=2024-05"}},
  });
  EXPECT_EQ(figures.slips, (Spread{1, 61, 61, 61}));
  EXPECT_EQ(figures.pull_ins, (Spread{1, -30, -30, -30}));
  EXPECT_EQ(figures.corrections, 1u);
  EXPECT_EQ(figures.notice, (Spread{1, -2, -2, -2}));
  EXPECT_EQ(figures.in_time, (Share{0, 1}));
}

TEST(Statistics, WhatIsOpenWithoutADateIsCounted) {
  const Statistics figures = figures_of({{"A", {"2024-01-01 planned live=2024-03"}},
                                         {"B", {"2024-01-01 planned live=tbc"}},
                                         {"C", {"2024-01-01 planned live=2025-03"}},
                                         {"D", {"2024-01-01 planned live=2024-03", "2024-02-01 planned"}}});
  EXPECT_EQ(figures.open, 4u);
  EXPECT_EQ(figures.undated, 2u);
  EXPECT_EQ(figures.overdue, 1u);
}

TEST(Statistics, NameWhatToAskAbout) {
  const Statistics figures = figures_of({
      {"Ordinary", {"2024-01-01 planned", "2024-02-01 test", "2024-03-01 live"}},
      {"Ordinary too", {"2024-01-01 planned", "2024-02-01 test", "2024-03-01 live"}},
      {"Skipped the test", {"2024-01-01 planned", "2024-02-02 live"}},
      {"Tested, said afterwards", {"2024-01-01 planned test=2024-02", "2024-03-01 live test=2024-02"}},
      {"Fell back", {"2024-01-01 test", "2024-02-01 planned"}},
      {"Dropped", {"2024-01-01 planned", "2024-02-03 gone"}},
      {"Old and gone", {"2024-01-01 live", "2024-02-04 gone"}},
      {"Withdrawn", {"2024-01-01 test", "2024-02-05 withdrawn", "2024-03-01 gone"}},
  });
  EXPECT_EQ(titles(figures.skipped), std::vector<std::string>{"Skipped the test"});
  EXPECT_EQ(titles(figures.backward), std::vector<std::string>{"Fell back"});
  EXPECT_EQ(titles(figures.dropped), std::vector<std::string>{"Dropped"});
}

TEST(Statistics, ChurnIsByMonth) {
  const Statistics figures = figures_of({
      {"A", {"2024-01-01 planned live=2024-03", "2024-02-29 planned live=2024-05", "2024-03-01 planned live=tbc"}},
      {"B", {"2024-02-01 planned", "2024-03-31 test"}},
  });
  ASSERT_EQ(figures.months.size(), 2u);
  EXPECT_EQ(figures.months[0].month, std::chrono::year(2024) / 2);
  EXPECT_EQ(figures.months[0].slips, 1u);
  EXPECT_EQ(figures.months[0].added, 1u);
  EXPECT_EQ(figures.months[1].cleared, 1u);
  EXPECT_EQ(figures.months[1].forward, 1u);
}

TEST(Statistics, OfNothingAreEmpty) {
  const Statistics figures = figures_of({{"A", {"2024-01-01 planned"}}});
  EXPECT_TRUE(figures.kept.empty());
  EXPECT_TRUE(figures.passages.empty());
  EXPECT_EQ(figures.slips.n, 0u);
}

}  // namespace
}  // namespace roadshift::testing
