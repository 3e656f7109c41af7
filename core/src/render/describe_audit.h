// describe_audit.h - shifts, milestones and figures as the short phrases that all formats for people share.
#pragma once

#include <string>
#include <vector>

#include "render/describe.h"
#include "roadshift/pipeline.h"

namespace roadshift::render {

std::string plain_days(int days);    // "92 days", "1 day", "-3 days"
std::string late_words(int days);    // "92 days late", "on the day", "3 days early"
std::string notice_words(int days);  // "52 days’ notice"; "14 days too late": after the old promise had ended
std::string share_words(const Share& share);     // "58 % (11 of 19)", "50 % (2 of 4, few)", "none"
std::string spread_words(const Spread& spread);  // "median +92, P80 +153, P90 +212 days (13)"
// The same without signs: "median 92, P80 153, P90 212 days (13)".
std::string length_words(const Spread& spread);
std::string count_words(const Share& share);            // "11 of 19", "2 of 4, few"
std::string percent_of(const Share& share);             // "58 %"
std::string month_name(std::chrono::year_month month);  // "2023-09"

// "Dec 2021 → Apr 2022, +120 days"
std::string change_words(const Shift& shift);
// "Dec 2021 → Sep 2022", the first promise and the last; "Apr 2022" for one; "no date".
std::string promise_words(const Track& track);
// What became of it: "reached 2022-12-31, 92 days late", "open, 12 days overdue", "dropped".
std::string fate_words(const Track& track);
// "2 moves, 335 days in all; the longest a date stood: 120 days"
std::string totals_words(const Track& track);
Tone tone_of(const Track& track);

// The shifts in one sentence, with what is overdue: "13 slips (median +92 days), 4 pull-ins (…), 7 corrections …".
std::string summary(const SlipsReport& report);
std::string summary(const StatsReport& report);
std::string summary(const OverviewReport& report);

// The statistics as a table for people: parts with a title, each with rows of a name and what is to be said of it.
struct Figure {
  std::string name, value;
};
struct FigurePart {
  std::string title;
  std::string meaning;  // what the figures count, in one sentence
  std::vector<Figure> figures;
};
std::vector<FigurePart> figures_in_words(const Statistics& figures, const Ladder& ladder, Day as_of);

// The columns of a table of groups, the most telling first, and the cells of a group below them.
std::vector<std::string> group_titles(Grouping by);
std::vector<std::string> group_cells(const ShiftGroup& group);

}  // namespace roadshift::render
