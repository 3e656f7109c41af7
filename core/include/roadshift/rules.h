// rules.h - what `check` looks for: each rule with its id, how bad it is, and what to do about it.
//
//   for (const Rule& rule : rules()) out << rule.id << "  " << rule.summary << '\n';
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace roadshift {

// How bad a finding is, least first. `off`: the rule is not applied.
enum class Level { off, info, warning, error };
std::string_view to_string(Level level);
std::optional<Level> parse_level(std::string_view name);
inline constexpr std::array<Level, 4> kLevels = {Level::error, Level::warning, Level::info, Level::off};

struct Rule {
  std::string_view id;       // "overdue-milestone"; stays the same
  Level level;               // unless a configuration says otherwise
  std::string_view summary;  // what it finds, one line
  std::string_view remedy;   // what to do, a sentence or two
  bool of_change = false;    // it judges what happened, so most of it can only be told of a range (`--base`)
};

// The only list of rules: configurations, --list-rules and the pages read it. What is wrong for sure comes first.
std::span<const Rule> rules();
// Null when there is no such rule.
const Rule* find_rule(std::string_view id);

}  // namespace roadshift
