// What is not said: silence lowers no stage, a promise is no stage, and words are judged on the day they were written.
#include <gtest/gtest.h>

#include "story.h"

namespace roadshift::testing {
namespace {

using Lines = std::vector<std::string>;

std::string with_status(const std::string& status, const std::string& target = "") {
  return "# Harbour roadmap\n\n| Feature | Status | Target |\n|---|---|---|\n| Tides | Live | |\n| Berths | " + status +
         " | " + target + " |\n";
}

TEST(Silence, LeavesTheStageThatWasSaidLast) {
  const struct {
    std::string name;
    std::vector<std::string> versions;
    Lines expected;
  } kCases[] = {
      {"a status off the ladder",
       {with_status("In test"), with_status("On hold"), with_status("Live")},
       {"2024-01-15 stage Berths: test > live"}},
      {"an empty cell", {with_status("In test"), with_status(""), with_status("In test")}, {}},
      {"a hedge", {with_status("In test"), with_status("Almost live"), with_status("Not yet live")}, {}},
      {"a date for the next step",
       {with_status("In test"), with_status("Live in June 2024")},
       {"2024-01-08 schedule Berths: live - > 2024-06 set"}},
      {"a date alone",
       {with_status("In test"), with_status("", "June 2024")},
       {"2024-01-08 schedule Berths: live - > 2024-06 set"}},
      {"but planned is said",
       {with_status("In test"), with_status("Planned")},
       {"2024-01-08 stage Berths: test > planned backward"}},
      {"and so is what stands in brackets behind a stage",
       {with_status("In progress"), with_status("Live (planned)")},
       {"2024-01-08 stage Berths: in_development > planned backward"}},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(events_of_page(c.versions), c.expected);
  }
}

TEST(Silence, OfAHeadingThatGoesIsNoFallingBack) {
  const auto page = [](const std::string& heading) {
    return "# Harbour roadmap\n\n" + heading +
           "| Feature | Details | Target |\n|---|---|---|\n| Berths | List them | "
           "June 2024 |\n\n## Live\n\n| Feature | Details |\n|---|---|\n| Dues | Pay |\n";
  };
  EXPECT_EQ(events_of_page({page("## In test\n\n"), page("## This quarter\n\n")}), Lines{});
  EXPECT_EQ(events_of_page({page("## In test\n\n"), page("## Backlog\n\n")}),
            Lines{"2024-01-08 stage Berths: test > planned backward"});
}

TEST(Words, AreJudgedOnTheDayTheyWereWritten) {
  const auto page = [](const std::string& title, const std::string& cell, const std::string& other) {
    return "# Harbour roadmap\n\n| Feature | Details | " + title + " |\n|---|---|---|\n| Berths | " + other + " | " +
           cell + " |\n| Tides | Tell them | June 2024 |\n";
  };
  EXPECT_EQ(events_of_page({page("Deployed to sandbox", "February 2024", "List"),
                            page("Deployed to sandbox", "February 2024", "List all"),
                            page("Deployed to sandbox", "January 2024", "List all")}),
            Lines{"2024-01-15 stage Berths: planned > test"})
      << "a window that has begun, even today";
  EXPECT_EQ(events_of_page({page("Sandbox", "March 2024", "List"), page("Sandbox", "December 2023", "List")}),
            Lines{"2024-01-08 schedule Berths: test 2024-03 > 2023-12 pull-in -91"})
      << "a noun over a date says when";
  EXPECT_EQ(events_of_page({page("Deploy to sandbox", "January 2024", "List"),
                            page("Deployed to sandbox", "January 2024", "List")}),
            Lines{"2024-01-08 stage Berths: planned > test"})
      << "the title is what says it now";
}

}  // namespace
}  // namespace roadshift::testing
