// matching.h - whether what was heard is what a story expects: by its words, its stages and the ends of its windows.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "roadshift/events.h"
#include "stories/story.h"

namespace roadshift::stories {

// The words that tell entries apart, lower-cased, without articles and the like; "v5.0" is "5", "1.10" stays.
std::set<std::string> tokens(std::string_view text);

// The words of an entry that is looked for by `wanted`: its title, its APIs and its text.
std::set<std::string> tokens_of(const Entry& entry);
// How many of the wanted words stand there, 0 to 1.
double share_of(const std::set<std::string>& wanted, const std::set<std::string>& have);
// Fewer of an entry's words than that, and it is another entry.
inline constexpr double kEnough = 0.6;

// Whether a window ends on the day, or in the month, that `wanted` ends in: "2024-06-14", "2024-06", "2024-Q2",
// "2024-H1", "2024", "TBC", or "-" for none.
bool same_window(std::string_view wanted, const std::optional<Window>& window);

// How well an event of this revision answers: 0, not at all, to a little over 1.
double answers(const Expected& wanted, const Event& event, std::size_t revision, const Ladder& ladder);

}  // namespace roadshift::stories
