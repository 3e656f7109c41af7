// describe_check.h - findings as the short phrases that all formats for people share.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "render/describe.h"
#include "roadshift/pipeline.h"

namespace roadshift::render {

// The levels that a finding can have, worst first.
inline constexpr std::array<Level, 3> kToldLevels = {Level::error, Level::warning, Level::info};

std::size_t count_of(const CheckReport& report, Level level);

// "2 errors, 9 warnings, 1 info": only what there is; "nothing is wrong".
std::string counts_in_words(const CheckReport& report);
// "At 2024-06-03 1a2b3c4, new since 2024-05-01 8a120e1: 2 errors, 9 warnings; 3 accepted"
std::string summary(const CheckReport& report);
// What a reader would call the entry so that it is no other; "" where the finding is about a page.
std::string entry_words(const Finding& finding);
// "Basis period reform: Live was due …"; the message alone where the finding is about a page.
std::string finding_words(const Finding& finding);
// Whether the place is in the revision that was checked: an entry that is gone stood in an earlier one.
bool is_here(const Finding& finding, const CheckReport& report);
// "12:5", "12", or "" for the whole file.
std::string position_words(const Finding& finding);
// What to do, once for each rule that found something, in the order of rules().
std::vector<const Rule*> rules_of(const CheckReport& report);

Tone tone_of(Level level);

}  // namespace roadshift::render
