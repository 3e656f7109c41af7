// How target dates move.
#include <gtest/gtest.h>

#include "story.h"

namespace roadshift::testing {
namespace {

std::string backlog(const std::string& words) {
  return "# Backlog\n\n## Near term\n\n" + words + "\n\n| Name | Description |\n|---|---|\n| Berths | List berths |\n";
}

TEST(Schedule, TellsHowAWindowMoved) {
  const struct {
    std::string name, before, after;
    std::vector<std::string> expected;
  } cases[] = {
      {"later is a slip",
       backlog("June 2024"),
       backlog("September 2024"),
       {"2024-01-08 schedule Berths: live 2024-06 > 2024-09 slip +92"}},
      {"earlier is a pull-in",
       backlog("September 2024"),
       backlog("June 2024"),
       {"2024-01-08 schedule Berths: live 2024-09 > 2024-06 pull-in -92"}},
      {"narrower inside the old window is refined",
       backlog("Q3 2025"),
       backlog("September 2025"),
       {"2024-01-08 schedule Berths: live 2025-Q3 > 2025-09 refined +0"}},
      {"a date for TBC is set",
       backlog("Dates to be confirmed"),
       backlog("June 2024"),
       {"2024-01-08 schedule Berths: live tbc > 2024-06 set"}},
      {"TBC for a date is cleared",
       backlog("June 2024"),
       backlog("Dates to be confirmed"),
       {"2024-01-08 schedule Berths: live 2024-06 > tbc cleared"}},
      {"TBC for nothing is no date either way", backlog(""), backlog("Dates to be confirmed"), {}},
      {"other words for the same days", backlog("Q3 2025"), backlog("July to September 2025"), {}},
      {"a tax year is no date",
       backlog("June 2024"),
       backlog("Planned for 2026-27"),
       {"2024-01-08 schedule Berths: live 2024-06 > - cleared"}},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(events_of_page({c.before, c.after}), c.expected);
  }
}

TEST(Schedule, AReachedStageTellsNoDateOfItsOwnButOthersThatChangeWithIt) {
  const auto page = [](const std::string& heading, const std::string& sandbox) {
    return "# Roadmap\n\n## APIs\n\n" + heading +
           "\n\n| Name | Details | Target date for sandbox |\n|---|---|---|\n| Berths | List berths | " + sandbox +
           " |\n";
  };
  EXPECT_EQ(events_of_page({page("Scheduled to be deployed to production in March 2024", "TBC"),
                            page("Deployed to production in January 2024", "")}),
            (std::vector<std::string>{"2024-01-08 stage Berths: planned > live"}));
}

TEST(Schedule, TheDateOfAHeadingMovesAllBelowItAsOneGroup) {
  const auto page = [](const std::string& month) {
    return "# Roadmap\n\n## Expected to be deployed in " + month +
           "\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n| Refunds | Money back |\n";
  };
  EXPECT_EQ(events_of_page({page("June 2024"), page("July 2024")}),
            (std::vector<std::string>{"2024-01-08 schedule Berths: live 2024-06 > 2024-07 slip +31 (heading)",
                                      "2024-01-08 schedule Refunds: live 2024-06 > 2024-07 slip +31 (heading)"}));
}

TEST(Schedule, ATargetInRunningTextIsAMilestone) {
  const auto page = [](const std::string& target) {
    return "# Roadmap\n\n## Future deliverables - date due: December 2024\n\n| Function | Details |\n|---|---|\n| "
           "Berths | Lists berths.<br> **Target date to Sandbox " +
           target + "** |\n";
  };
  EXPECT_EQ(events_of_page({page("August 24"), page("October 24")}),
            (std::vector<std::string>{"2024-01-08 schedule Berths: test 2024-08 > 2024-10 slip +61"}));
}

}  // namespace
}  // namespace roadshift::testing
