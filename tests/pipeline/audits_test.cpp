// The reports about the schedule, from pages to figures.
#include <gtest/gtest.h>

#include "history/memory_history.h"
#include "roadshift/pipeline.h"

namespace roadshift::testing {
namespace {

std::string page(const std::string& berths, const std::string& refunds) {
  return "# Roadmap\n\n## Planned\n\n| API | Target date for live |\n|---|---|\n| Berths | " + berths +
         " |\n| Refunds | " + refunds + " |\n";
}

class AuditReports : public ::testing::Test {
 protected:
  AuditReports() {
    history_.add({"a1", "2024-01-01", "Ada Quay", "begin", {{"roadmap.md", page("March 2024", "TBC")}}});
    history_.add({"b2", "2024-02-01", "Tom Hale", "berths are late", {{"roadmap.md", page("May 2024", "TBC")}}});
    history_.add(
        {"c3", "2024-03-01", "Ada Quay", "a date for refunds", {{"roadmap.md", page("May 2024", "June 2024")}}});
    history_.add(
        {"d4", "2024-04-01", "Ada Quay", "a little later", {{"roadmap.md", page("10 June 2024", "June 2024")}}});
  }

  SlipsReport slips(const Options& options = {}, SlipsChoice choice = {}) {
    if (choice.as_of == Day()) choice.as_of = std::chrono::year(2024) / 6 / 11;
    return make_slips(history_, default_config(), options, choice);
  }
  static std::vector<int> days(const SlipsReport& report) {
    std::vector<int> out;
    for (const Shift& shift : report.audit.shifts) out.push_back(shift.event.shift_days.value_or(0));
    return out;
  }
  static std::vector<std::string> shown(const SlipsReport& report) {
    std::vector<std::string> out;
    for (const std::size_t index : report.shown) out.push_back(report.audit.tracks[index].entry.title);
    return out;
  }

  history::MemoryHistory history_;
};

TEST_F(AuditReports, SlipsTellEveryShiftAndTheTotals) {
  const SlipsReport report = slips();
  EXPECT_EQ(days(report), (std::vector<int>{61, 0, 10}));
  EXPECT_EQ(shown(report), (std::vector<std::string>{"Berths", "Refunds"}));
  const Track& berths = report.audit.tracks[report.shown[0]];
  EXPECT_EQ(berths.moves, 2u);
  EXPECT_EQ(berths.net_days, 71);
  EXPECT_EQ(berths.overdue, 1);
}

TEST_F(AuditReports, RangeAndFiltersChooseShiftsAndLeaveTotalsWhole) {
  Options options;
  options.range.from = "b2";
  EXPECT_EQ(days(slips(options)), (std::vector<int>{0, 10}));
  EXPECT_EQ(slips(options).audit.tracks[0].moves, 2u);
  options = {};
  options.filter.authors = {"tom"};
  EXPECT_EQ(days(slips(options)), (std::vector<int>{61}));
  options = {};
  options.filter.entries = {"refunds"};
  EXPECT_EQ(shown(slips(options)), std::vector<std::string>{"Refunds"});
  options = {};
  options.filter.stages = {"test"};
  EXPECT_TRUE(shown(slips(options)).empty());
  EXPECT_EQ(days(slips({}, {.as_of = {}, .minimum = 30})), std::vector<int>{61});
  EXPECT_EQ(shown(slips({}, {.as_of = {}, .top = 1})), std::vector<std::string>{"Berths"});
  EXPECT_EQ(shown(slips({}, {.as_of = {}, .overdue = true})), std::vector<std::string>{"Berths"});
}

TEST_F(AuditReports, GroupsAreThoseOfTheShiftsThatWereChosen) {
  const SlipsReport report = slips({}, {.as_of = {}, .minimum = 5, .by = Grouping::author});
  ASSERT_EQ(report.groups.size(), 2u);
  EXPECT_EQ(report.groups[0].name, "Tom Hale");
  EXPECT_EQ(report.groups[1].net_days, 10);
}

TEST_F(AuditReports, AnOverviewHoldsTheWholeLine) {
  const OverviewReport report = make_overview(history_, default_config(), {}, std::chrono::year(2024) / 6 / 11);
  EXPECT_EQ(report.standings.size(), 2u);
  ASSERT_EQ(report.dataset.lives.size(), 2u);
  EXPECT_TRUE(report.dataset.lives[0].baseline);
  EXPECT_EQ(report.dataset.lives[0].versions.size(), 3u);
  EXPECT_EQ(report.figures.slips.n, 2u);
  EXPECT_EQ(report.figures.overdue, 1u);
  EXPECT_EQ(make_stats(history_, default_config(), {}, report.audit.as_of).figures.slips, report.figures.slips);
}

}  // namespace
}  // namespace roadshift::testing
