// summary.h - a report in one sentence.
#pragma once

#include <string>
#include <vector>

#include "roadshift/pipeline.h"

namespace roadshift::render {

// "14 to Live, 9 to Test, 1 backward, 22 slips (median +92 days), 31 added"; "nothing changed" for no events.
std::string changes_in_words(const std::vector<const Event*>& events, const Ladder& ladder);

// "61 revisions, 2021-08-16 to 2023-12-21: 14 to Live, …"
std::string summary(const LogReport& report, const std::vector<const Event*>& shown);
// "From 2021-08-16 1a2b3c4 to 2023-12-21 8a120e1: 14 to Live, …"
std::string summary(const DiffReport& report, const std::vector<const Event*>& shown);
// "42 entries at 2023-12-21 8a120e1: 20 Live, 9 Test, 13 without a stage"
std::string summary(const ShowReport& report);
// "Live since 2023-12-21 (8a120e1); 3 slips (median +92 days)"
std::string summary(const TimelineReport& report);
// "2 documents at 2023-12-21 8a120e1: 42 entries, 3 parts left out"
std::string summary(const ExplainReport& report);

// "2023-12-21 8a120e1"; "the work tree" for what is not committed.
std::string commit_words(const Commit& commit);

}  // namespace roadshift::render
