// samples.h - reports made by hand: a small invented roadmap that shows every kind of event, and the same shapes filled
// with whatever a hostile repository could hold.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "roadshift/render.h"

namespace roadshift::samples {

Ladder ladder();  // planned, in_development, test, private_beta, live, withdrawn
Stage stage(std::string_view name);
Window month(int year, unsigned month, std::string text);
Window window(Day first, Day last, Precision precision, std::string text);
Commit commit(char digit, int day, std::string author, std::string summary);  // `day` days after 2024-01-01

LogReport log();
DiffReport diff();
ShowReport show();
TimelineReport timeline();
ExplainReport explain();
Chronicle dataset();  // two entries: one slipped, was cleared, set again and reached; one is overdue
SlipsReport slips();
SlipsReport slips_by_author();
SlipsReport overdue();
StatsReport stats();
OverviewReport overview();
CheckReport check();  // an error, warnings, an entry that is gone, a page, and a line of the accept list
std::vector<std::pair<std::string, Report>> reports();  // each of the above by name

// Every text of every report is `words`.
std::vector<std::pair<std::string, Report>> reports_saying(const std::string& words);
// Reports in which nothing was found.
std::vector<std::pair<std::string, Report>> empty_reports();

// Whether the format is for reports of this kind.
bool is_for(const Format& format, const Report& report);
std::string rendered(std::string_view format, const Report& report, const Style& style = {});

}  // namespace roadshift::samples
