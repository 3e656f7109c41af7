#include "roadshift/rules.h"

#include <algorithm>
#include <array>

namespace roadshift {
namespace {

constexpr std::array<Rule, 16> kRules = {{
    {"impossible-date", Level::error, "a date that is in no calendar", "Write a day that exists."},
    {"reached-in-future", Level::error, "a stage that is said to be reached on a day still to come",
     "Correct the date, or say that the stage is only expected."},
    {"date-order", Level::error, "a higher stage is dated before a lower one",
     "Correct whichever of the two dates is wrong."},
    {"silent-removal", Level::error, "an entry was taken off before it came to its goal, without a word",
     "Keep the entry and say that it is withdrawn, or accept its removal in the accept list with the reason.", true},
    {"overdue-milestone", Level::warning, "a stage is not reached although its date has passed",
     "Say that the stage is reached, or give it a new date."},
    {"slipped-again", Level::warning, "an open date slipped for the third time, or more often",
     "Give a date that will hold, or \"to be confirmed\" until there is one."},
    {"stage-backwards", Level::warning, "an entry fell back to a lower stage",
     "Say on the page why, or put the entry back if it was a slip of the pen.", true},
    {"stage-skipped", Level::warning, "an entry passed by a stage at which most entries stop",
     "Give the date at which the stage between was reached, or correct the stage.", true},
    {"duplicate-entry", Level::warning, "an entry stands in two places at once",
     "Keep one of the two and delete the other."},
    {"unknown-status", Level::warning, "words in a status column name no stage",
     "Use a word of the ladder, or add this one to the 'words' of a stage in .roadshift.toml."},
    {"unread-date", Level::warning, "what stands where a date is due is none that can be read",
     "Write it as a day, month, quarter or year (\"June 2026\"), or \"to be confirmed\"."},
    {"ambiguous-date", Level::warning, "a date in figures can be read as two different days",
     "Write the month's name, or say how dates are written with 'dates' in .roadshift.toml."},
    {"ragged-row", Level::warning, "a table row has fewer or more cells than its header",
     "Give the row as many cells as the header has."},
    {"broken-table", Level::warning, "a table can only be read after repair",
     "Write each row on one line of its own, below a header and a delimiter row of as many cells."},
    {"unread-text", Level::info, "a part of a document could not be read",
     "Save the file as UTF-8 text, and split what is too large."},
    {"unused-accept", Level::info, "a line of the accept list accepts nothing",
     "Delete the line, or correct the rule or the entry that it names."},
}};

constexpr std::array<std::string_view, 4> kLevelNames = {"off", "info", "warning", "error"};

}  // namespace

std::string_view to_string(Level level) {
  return kLevelNames.at(static_cast<std::size_t>(level));
}

std::optional<Level> parse_level(std::string_view name) {
  for (const Level level : kLevels)
    if (to_string(level) == name) return level;
  return std::nullopt;
}

std::span<const Rule> rules() {
  return kRules;
}

const Rule* find_rule(std::string_view id) {
  const auto hit = std::find_if(kRules.begin(), kRules.end(), [&](const Rule& rule) { return rule.id == id; });
  return hit != kRules.end() ? &*hit : nullptr;
}

}  // namespace roadshift
