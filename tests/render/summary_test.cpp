#include "render/summary.h"

#include <gtest/gtest.h>

#include "render/describe.h"
#include "render/samples.h"

namespace roadshift::render {
namespace {

std::string summary_of(const LogReport& report, Style style = {}) {
  return summary(report, shown(report.events, style));
}

TEST(Summary, AddsUpALog) {
  const LogReport report = samples::log();
  EXPECT_EQ(summary_of(report),
            "3 revisions, 2024-01-01 to 2024-03-16: 1 to Live, 4 to In development, 1 backward, 1 slip (+60 days), "
            "1 pull-in (-30 days), 1 date set, 1 added, 2 removed, 1 retitled");
}

TEST(Summary, SaysWhenNothingChanged) {
  LogReport report = samples::log();
  report.events.clear();
  report.head.revisions = 1;
  report.head.last = report.head.first;
  EXPECT_EQ(summary_of(report), "1 revision, 2024-01-01: nothing changed");
  report.head.partial = true;
  EXPECT_EQ(summary_of(report), "1 revision, 2024-01-01: nothing changed (something was left out, see the problems)");
  EXPECT_EQ(summary_of({}), "0 revisions: nothing changed");
}

TEST(Summary, TakesTheMedianOfSeveralShifts) {
  const struct {
    std::vector<int> days;
    std::string_view expected;
  } cases[] = {
      {{92}, "1 slip (+92 days)"},
      {{31, 365, 92}, "3 slips (median +92 days)"},
      {{1, 2}, "2 slips (median +2 days)"},
      {{10, 20, 30, 400}, "4 slips (median +25 days)"},
  };
  for (const auto& c : cases) {
    std::vector<Event> events;
    for (const int days : c.days) {
      events.emplace_back();
      events.back().kind = EventKind::schedule;
      events.back().direction = Direction::slip;
      events.back().shift_days = days;
    }
    EXPECT_EQ(changes_in_words(shown(events, {}), samples::ladder()), c.expected);
  }
}

TEST(Summary, NamesTheEndsOfADiff) {
  const DiffReport report = samples::diff();
  EXPECT_EQ(summary(report, {}), "From 2024-01-01 aaaaaaa to 2024-03-16 ccccccc: nothing changed");
}

TEST(Summary, CountsARoadmapByStage) {
  EXPECT_EQ(summary(samples::show()), "3 entries at 2024-03-16 ccccccc: 1 Live, 1 Test, 1 without a stage");
}

TEST(Summary, SaysWhereALifeStands) {
  TimelineReport report = samples::timeline();
  EXPECT_EQ(summary(report), "Live since 2024-03-01 bbbbbbb; 1 slip (+60 days)");
  report.versions.back().until = report.head.last;
  EXPECT_EQ(summary(report), "gone since 2024-03-16 ccccccc, was Live; 1 slip (+60 days)");
  report.versions.clear();
  report.events.clear();
  EXPECT_EQ(summary(report), "never seen");
}

TEST(Summary, CountsWhatWasRead) {
  EXPECT_EQ(summary(samples::explain()), "2 documents at 2024-03-16 ccccccc: 2 entries, 1 part left out");
}

}  // namespace
}  // namespace roadshift::render
