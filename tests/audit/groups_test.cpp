// Shifts put together by API, author and quarter.
#include <gtest/gtest.h>

#include "stories.h"

namespace roadshift::testing {
namespace {

std::vector<std::string> lines_of(Grouping by) {
  const Audit found = audit(
      told({{"A",
             {"2024-01-01 planned live=2024-03", "2024-03-31 planned live=2024-05", "2024-04-01 planned live=2024-04"},
             "Ada",
             {"Refunds", "Berths"}},
            {"B", {"2024-01-01 planned live=2024-03", "2024-02-01 planned live=2024-06"}, "Ada", {"Berths"}},
            {"C", {"2024-01-01 planned live=2024-03", "2024-02-01 planned live=tbc"}, "Tom"}}),
      day("2024-06-01"));
  std::vector<std::string> lines;
  for (const ShiftGroup& group : group_shifts(found.shifts, by)) {
    lines.push_back(group.name + ": " + std::to_string(group.entries) + " entries, " + std::to_string(group.slips) +
                    " slips, " + std::to_string(group.pull_ins) + " pull-ins, " + std::to_string(group.cleared) +
                    " cleared, net " + std::to_string(group.net_days));
  }
  return lines;
}

TEST(Groups, PutShiftsTogether) {
  EXPECT_EQ(lines_of(Grouping::author),
            (std::vector<std::string>{"Ada: 2 entries, 2 slips, 1 pull-ins, 0 cleared, net 121",
                                      "Tom: 1 entries, 0 slips, 0 pull-ins, 1 cleared, net 0"}));
  EXPECT_EQ(lines_of(Grouping::quarter),
            (std::vector<std::string>{"2024 Q1: 3 entries, 2 slips, 0 pull-ins, 1 cleared, net 152",
                                      "2024 Q2: 1 entries, 0 slips, 1 pull-ins, 0 cleared, net -31"}));
  EXPECT_EQ(lines_of(Grouping::api),
            (std::vector<std::string>{"Berths: 2 entries, 2 slips, 1 pull-ins, 0 cleared, net 121",
                                      "Refunds: 1 entries, 1 slips, 1 pull-ins, 0 cleared, net 30",
                                      ": 1 entries, 0 slips, 0 pull-ins, 1 cleared, net 0"}))
      << "an entry counts for each API it names; those without one are together";
  EXPECT_TRUE(lines_of(Grouping::entry).empty());
}

TEST(Groups, HaveNamesThatCanBeTyped) {
  for (const Grouping grouping : kGroupings) EXPECT_EQ(parse_grouping(to_string(grouping)), grouping);
  EXPECT_EQ(parse_grouping("moon"), std::nullopt);
}

}  // namespace
}  // namespace roadshift::testing
