// Histories in the habits of other teams: proposals with champions, releases by number, pages that say less at times.
#include <gtest/gtest.h>

#include "roadshift/config.h"
#include "story.h"

namespace roadshift::testing {
namespace {

using Lines = std::vector<std::string>;

Config phases() {
  return parse_config("preset = 'phases'\n", "test");
}

std::string proposals(const std::string& heading, const std::string& rows) {
  return "# Proposals\n\n## Phase 4\n\n| Proposal | Champion |\n|---|---|\n| Lights | Bo Lind |\n\n## " + heading +
         "\n\n| Proposal | Champion |\n|---|---|\n" + rows;
}

TEST(Habits, ARowRenamedInItsPlaceIsTheSameRow) {
  const std::string before = "| Tide tables | Ada Quay |\n| Berth maps | Ines Calder |\n| Fog horns | Tom Hale |\n";
  EXPECT_EQ(events_of_page(
                {proposals("Phase 1", before), proposals("Phase 1",
                                                         "| Tide tables | Ada Quay |\n| Mooring plans | Ines Calder |\n"
                                                         "| Fog horns | Tom Hale |\n")},
                phases()),
            Lines{});
  EXPECT_EQ(events_of_page(
                {proposals("Phase 1", before), proposals("Phase 1",
                                                         "| Tide tables | Ada Quay |\n| Mooring plans | Tom Hale |\n"
                                                         "| Fog horns | Tom Hale |\n")},
                phases()),
            (Lines{"2024-01-08 added Mooring plans: phase_1", "2024-01-08 removed Berth maps: phase_1 (provisional)"}))
      << "of another champion it is another";
}

TEST(Habits, APlaceThatSaysNoStageChangesNone) {
  const std::string row = "| Tide tables | Ada Quay |\n";
  const std::string phase1 = proposals("Phase 1", row), silent = proposals("Being sorted", row),
                    phase3 = proposals("Phase 3", row);
  EXPECT_EQ(events_of_page({phase1, silent, phase1}, phases()), Lines{});
  EXPECT_EQ(events_of_page({phase1, silent, phase3}, phases()),
            Lines{"2024-01-15 stage Tide tables: phase_1 > phase_3"});
}

TEST(Habits, AReleaseIsItsNumber) {
  const auto page = [](const std::string& rows) {
    return "# Release schedule\n\n| Release | Status | End-of-life |\n|---|---|---|\n" + rows;
  };
  EXPECT_EQ(
      events_of_page({page("| v0.12 | Maintenance | 2016-12-31 |\n| v4 | Active | April 2018 |\n"),
                      page("| [0.12.x][] | End-of-life | 2016-12-31 |\n| [4.x][] | Maintenance | April 2018 |\n")},
                     parse_config("preset = 'support'\n", "test")),
      (Lines{"2024-01-08 stage 0.12.x: maintenance > end_of_life", "2024-01-08 stage 4.x: active_lts > maintenance"}));
}

}  // namespace
}  // namespace roadshift::testing
