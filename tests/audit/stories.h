// stories.h - datasets written as one would tell them: an entry's versions, a line each.
//
//   Chronicle plan = told({{"Refunds", {"2024-01-01 planned live=2024-03", "2024-02-01 planned live=2024-05",
//                                     "2024-06-03 live live=2024-05"}}});
//
// A version is "DAY STAGE [MILESTONE=WINDOW]..." or "DAY gone". A window is a month, a day, a range
// "2024-01-01/2024-03-31", "tbc", or "-" for a milestone without a window. Entries that begin on the first day of all
// stood in the baseline. Events are made of it as the program makes them: stages, schedules, additions, removals.
#pragma once

#include <string>
#include <vector>

#include "roadshift/audit.h"

namespace roadshift::testing {

struct Story {
  std::string title;
  std::vector<std::string> versions;
  std::string author = "Ada Quay";
  std::vector<std::string> apis = {};
};

Ladder ladder();  // planned, in_development, test, live, withdrawn (terminal)
Stage stage(const std::string& name);
Day day(const std::string& iso);
Chronicle told(const std::vector<Story>& stories);

}  // namespace roadshift::testing
