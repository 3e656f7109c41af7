// --base: what is new since a revision.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "check/findings.h"
#include "roadshift/error.h"

namespace roadshift {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::lines_of;
using testing::report_of_page;

std::string rows(const std::string& lines) {
  return "# Roadmap\n\n| API | Status | Deploy to Live |\n|---|---|---|\n" + lines + "\n";
}

TEST(Base, WhatWasWrongBeforeIsNotToldAgain) {
  const CheckReport report =
      report_of_page({{"2024-01-01", rows("| Search | In test | May 2024 |")},
                      {"2024-02-01", "\n" + rows("| Print | In test | 2026 |\n| Search | In test | May 2024 |")}},
                     {.base = "c1"});
  EXPECT_THAT(lines_of(report), IsEmpty());
  EXPECT_EQ(report.base->id, "c1");
}

TEST(Base, WhatIsNewlyWrongIsTold) {
  const CheckReport report =
      report_of_page({{"2024-01-01", rows("| Search | In test | May 2024 |\n| Export | In test | May 2025 |")},
                      {"2024-02-01", rows("| Search | In test | May 2024 |\n| Export | In test | April 2024 |")}},
                     {.base = "c1"});
  EXPECT_THAT(lines_of(report), ElementsAre("roadmap.md:6:22 overdue-milestone Export: Live was due by 2024-04-30, 62 "
                                            "days ago: April 2024"));
}

TEST(Base, ASecondRowOfTheSameKindIsNew) {
  const CheckReport report = report_of_page(
      {{"2024-01-01", rows("| Search | Soonish | |\n| Export | In test | |\n| Import | Live | |")},
       {"2024-02-01", rows("| Search | Soonish | |\n| Export | Laterish | |\n| Import | Live | |\n| A | Live | |")}},
      {.base = "c1"});
  EXPECT_THAT(lines_of(report),
              ElementsAre("roadmap.md:6:12 unknown-status Export: status 'Laterish' names no stage of the "
                          "ladder"));
}

TEST(Base, NothingIsNewSinceTheRevisionItself) {
  EXPECT_THAT(
      report_of_page({{"2024-01-01", rows("| Search | Soonish | May 2024 |\n| Export | Live | |")}}, {.base = "c1"})
          .findings,
      IsEmpty());
}

TEST(Base, ARevisionWithoutARoadmapHasNothingWrong) {
  const CheckReport report =
      testing::report_of({{"2024-01-01", {{"README.md", "# A library\n\nIt counts.\n"}}},
                          {"2024-02-01", {{"roadmap.md", rows("| Search | In test | May 2024 |")}}}},
                         {.base = "c1"});
  EXPECT_THAT(testing::rules_of(report), ElementsAre("overdue-milestone"));
}

TEST(Base, AnAcceptLineThatIsTakenAwayBringsTheFindingBack) {
  const std::string page = rows("| Search | In test | May 2024 |");
  const std::string toml = "[check]\naccept = 'accepted.md'";
  const CheckReport report = testing::report_of(
      {{"2024-01-01", {{"roadmap.md", page}, {"accepted.md", "- overdue-milestone: Search — waits\n"}}},
       {"2024-02-01", {{"roadmap.md", page}, {"accepted.md", "Nothing.\n"}}}},
      {.toml = toml, .base = "c1"});
  EXPECT_THAT(testing::rules_of(report), ElementsAre("overdue-milestone"));
}

TEST(Base, APageThatIsToldOfOnceIsNoNewsWhereItsFirstPlaceMoves) {
  const CheckReport report =
      report_of_page({{"2024-01-01", rows("| Search | In test | 03/04/2025 |")},
                      {"2024-02-01", rows("| Export | In test | 05/06/2025 |\n| Search | In test | 03/04/2025 |")}},
                     {.base = "c1"});
  EXPECT_THAT(lines_of(report), IsEmpty());
}

TEST(Base, TheFourthSlipIsNewsAfterTheThird) {
  const CheckReport report = report_of_page({{"2024-01-01", rows("| Search | In test | July 2024 |")},
                                             {"2024-02-01", rows("| Search | In test | August 2024 |")},
                                             {"2024-03-01", rows("| Search | In test | October 2024 |")},
                                             {"2024-04-01", rows("| Search | In test | March 2025 |")},
                                             {"2024-05-01", rows("| Search | In test | June 2025 |")}},
                                            {.base = "c4"});
  EXPECT_THAT(lines_of(report),
              ElementsAre("roadmap.md:5:22 slipped-again Search: Live slipped 4 times, from July 2024 "
                          "to June 2025"));
}

}  // namespace
}  // namespace roadshift
