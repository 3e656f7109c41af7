// What became of a milestone: promises, moves, and the day it was reached.
#include <gtest/gtest.h>

#include "stories.h"

namespace roadshift::testing {
namespace {

std::string number(const std::optional<int>& value) {
  return value ? std::to_string(*value) : "-";
}

std::string iso(const std::optional<Day>& of) {
  if (!of) return "-";
  const std::chrono::year_month_day date(*of);
  const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return std::to_string(static_cast<int>(date.year())) + '-' + two(static_cast<unsigned>(date.month())) + '-' +
         two(static_cast<unsigned>(date.day()));
}

// "live reached 2024-05-31: 3 promises, 2 moves, gross 91, net 61, hold 31, first +61, last 0"
std::string line_of(const Track& track) {
  std::string line = std::string(ladder().name(track.stage)) + ' ' + std::string(to_string(track.fate));
  if (track.reached) line += ' ' + iso(track.reached);
  line += ": " + std::to_string(track.promises.size()) + " promises, " + std::to_string(track.moves) +
          " moves, gross " + std::to_string(track.gross_days) + ", net " + number(track.net_days) + ", hold " +
          number(track.longest_hold);
  if (track.against_first) line += ", first " + number(track.against_first) + ", last " + number(track.against_last);
  if (track.overdue) line += ", overdue " + number(track.overdue);
  return line;
}

std::vector<std::string> lines_of(const std::vector<std::string>& versions) {
  std::vector<std::string> lines;
  for (const Track& track : audit(told({{"Refunds", versions}}), day("2024-07-01")).tracks)
    lines.push_back(line_of(track));
  return lines;
}

TEST(Tracks, TellWhatBecameOfAPromise) {
  const struct {
    const char* name;
    std::vector<std::string> versions, expected;
  } cases[] = {
      {"kept: reached by the end of the window that was promised",
       {"2024-01-01 planned live=2024-03", "2024-03-10 live live=2024-03"},
       {"live reached 2024-03-10: 1 promises, 0 moves, gross 0, net 0, hold 69, first -21, last -21"}},
      {"a page that is updated late says when it was",
       {"2024-01-01 planned live=2024-03", "2024-05-20 live live=2024-03"},
       {"live reached 2024-03-31: 1 promises, 0 moves, gross 0, net 0, hold 140, first 0, last 0"}},
      {"without a date of its own the day it was said counts",
       {"2024-01-01 planned live=2024-03", "2024-05-20 live"},
       {"live reached 2024-05-20: 1 promises, 0 moves, gross 0, net 0, hold 140, first 50, last 50"}},
      {"the record is corrected afterwards: the last word counts, and it is no move",
       {"2024-01-01 planned live=2024-03", "2024-05-20 live live=2024-03", "2024-06-01 live live=2024-05"},
       {"live reached 2024-05-20: 1 promises, 0 moves, gross 0, net 0, hold 140, first 50, last 50"}},
      {"moves add up without their signs, the way is from first to last",
       {"2024-01-01 planned live=2024-03", "2024-02-01 planned live=2024-06", "2024-03-01 planned live=2024-05",
        "2024-05-30 live live=2024-05"},
       {"live reached 2024-05-30: 3 promises, 2 moves, gross 121, net 61, hold 90, first 60, last -1"}},
      {"a narrower window is no move and does not end a hold",
       {"2024-01-01 planned live=2024-07-01/2024-09-30", "2024-02-01 planned live=2024-09",
        "2024-04-01 planned live=tbc"},
       {"live open: 3 promises, 0 moves, gross 0, net 0, hold 91"}},
      {"a date lost to TBC and set again later is a way without a move",
       {"2024-01-01 planned live=2024-03", "2024-02-01 planned live=tbc", "2024-03-01 planned live=2024-09"},
       {"live open: 3 promises, 0 moves, gross 0, net 183, hold 31"}},
      {"past its date",
       {"2024-01-01 planned live=2024-05", "2024-01-02 planned live=2024-06-30"},
       {"live open: 2 promises, 1 moves, gross 30, net 30, hold 1, overdue 1"}},
      {"on its last day it is not overdue yet",
       {"2024-01-01 planned live=2024-07-01"},
       {"live open: 1 promises, 0 moves, gross 0, net 0, hold 0"}},
      {"withdrawn: what was open is dropped, not reached",
       {"2024-01-01 test live=2024-05", "2024-02-01 withdrawn live=2024-05"},
       {"live dropped: 1 promises, 0 moves, gross 0, net 0, hold 31",
        "withdrawn reached 2024-02-01: 0 promises, 0 moves, "
        "gross 0, net -, hold -"}},
      {"gone from the page",
       {"2024-01-01 planned live=2024-05", "2024-02-01 gone"},
       {"live dropped: 1 promises, 0 moves, gross 0, net 0, hold 31"}},
      {"fell back and came again: the last time counts",
       {"2024-01-01 test live=2024-03", "2024-03-01 live live=2024-03", "2024-03-05 test live=2024-04",
        "2024-05-02 live live=2024-04"},
       {"live reached 2024-04-30: 2 promises, 1 moves, gross 30, net 30, hold 64, first 30, last 0"}},
      {"a stage passed on the way is reached too",
       {"2024-01-01 planned live=2024-06 test=2024-02", "2024-06-03 live live=2024-06 test=2024-03"},
       {"test reached 2024-03-31: 1 promises, 0 moves, gross 0, net 0, hold 154, first 31, last 31",
        "live reached 2024-06-03: 1 promises, 0 moves, gross 0, net 0, hold 154, first -27, last -27"}},
      {"reached without any promise",
       {"2024-01-01 planned", "2024-03-01 test"},
       {"test reached 2024-03-01: 0 promises, 0 moves, gross 0, net -, hold -"}},
      {"reached before the history began: nothing to tell", {"2024-01-01 live live=2023-11"}, {}},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(lines_of(c.versions), c.expected);
  }
}

TEST(Tracks, SayWhetherTheFirstPromiseMayBeOlderThanTheHistory) {
  const Audit found = audit(told({{"Old", {"2024-01-01 planned live=2024-03"}},
                                  {"New", {"2024-01-08 planned live=2024-03"}},
                                  {"Later", {"2024-01-01 planned", "2024-01-09 planned live=2024-03"}}}),
                            day("2024-02-01"));
  EXPECT_TRUE(found.tracks[0].from_the_start);
  EXPECT_FALSE(found.tracks[1].from_the_start);
  EXPECT_FALSE(found.tracks[2].from_the_start);
}

TEST(Shifts, SayHowMuchNoticeWasGiven) {
  const Audit found = audit(
      told({{"Refunds",
             {"2024-01-01 planned live=2024-03", "2024-03-11 planned live=2024-04", "2024-05-10 planned live=tbc",
              "2024-05-11 planned live=2024-08", "2024-09-02 live live=2024-08", "2024-09-09 live live=2024-09"}}}),
      day("2024-09-09"));
  ASSERT_EQ(found.shifts.size(), 4u);
  EXPECT_EQ(found.shifts[0].notice, 20);
  EXPECT_EQ(found.shifts[1].notice, -10) << "cleared when the promise had ended already";
  EXPECT_EQ(found.shifts[2].notice, std::nullopt) << "there was no date before";
  EXPECT_FALSE(found.shifts[2].after_reached);
  EXPECT_TRUE(found.shifts[3].after_reached);
}

TEST(Shifts, ThatAreLeftOutTakeNoTotalsWithThem) {
  Audit found = audit(told({{"Refunds",
                             {"2024-01-01 planned live=2024-03", "2024-02-01 planned live=2024-04",
                              "2024-03-01 planned live=2024-06"}}}),
                      day("2024-03-01"));
  keep_shifts(found, [](const Shift& shift) { return shift.event.shift_days > 40; });
  ASSERT_EQ(found.shifts.size(), 1u);
  EXPECT_EQ(found.shifts[0].event.shift_days, 61);
  EXPECT_EQ(found.tracks[0].shifts, std::vector<std::size_t>{0});
  EXPECT_EQ(found.tracks[0].moves, 2u);
  EXPECT_EQ(found.tracks[0].gross_days, 91);
}

TEST(Days, AreThoseOfTheCommitter) {
  Commit commit;
  commit.committed = {1704064500, 60};  // 2023-12-31T23:15Z, 00:15 at the committer's
  EXPECT_EQ(day_of(commit), day("2024-01-01"));
  commit.committed.offset_minutes = 0;
  EXPECT_EQ(day_of(commit), day("2023-12-31"));
  commit.committed.offset_minutes = -1440;
  EXPECT_EQ(day_of(commit), day("2023-12-30"));
}

}  // namespace
}  // namespace roadshift::testing
