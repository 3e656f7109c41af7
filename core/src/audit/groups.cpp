#include <algorithm>
#include <map>
#include <set>

#include "audit/tracks.h"

namespace roadshift {
namespace {

struct Gathered {
  ShiftGroup group;
  std::set<std::string> entries;
  std::vector<int> slip_days, notice;

  void add(const Shift& shift) {
    entries.insert(shift.event.entry_id);
    const Direction direction = shift.event.direction;
    if (audit_room::is_move(direction) && shift.after_reached) {
      ++group.corrections;
      return;
    }
    switch (direction) {
      case Direction::slip: ++group.slips; break;
      case Direction::pull_in: ++group.pull_ins; break;
      case Direction::set: ++group.set; break;
      case Direction::cleared: ++group.cleared; break;
      case Direction::refined: ++group.refined; break;
      default: break;
    }
    if (!audit_room::is_move(direction)) return;
    group.net_days += shift.event.shift_days.value_or(0);
    if (direction != Direction::slip) return;
    slip_days.push_back(shift.event.shift_days.value_or(0));
    if (shift.notice) notice.push_back(*shift.notice);
  }
};

std::string quarter_of(Day day) {
  const std::chrono::year_month_day date(day);
  return std::to_string(static_cast<int>(date.year())) + " Q" +
         std::to_string((static_cast<unsigned>(date.month()) + 2) / 3);
}

std::set<std::string> names_of(const Shift& shift, Grouping by) {
  switch (by) {
    case Grouping::author: return {shift.event.commit.author.name};
    case Grouping::quarter: return {quarter_of(shift.day)};
    case Grouping::api: {
      std::set<std::string> names;
      for (const Api& api : shift.event.entry.apis) names.insert(api.name);
      if (names.empty()) names.insert("");
      return names;
    }
    case Grouping::entry: break;
  }
  return {};
}

}  // namespace

std::string_view to_string(Grouping grouping) {
  switch (grouping) {
    case Grouping::entry: return "entry";
    case Grouping::api: return "api";
    case Grouping::author: return "author";
    case Grouping::quarter: break;
  }
  return "quarter";
}

std::optional<Grouping> parse_grouping(std::string_view name) {
  for (const Grouping grouping : kGroupings)
    if (to_string(grouping) == name) return grouping;
  return std::nullopt;
}

std::vector<ShiftGroup> group_shifts(const std::vector<Shift>& shifts, Grouping by) {
  std::map<std::string, Gathered> gathered;
  for (const Shift& shift : shifts)
    for (const std::string& name : names_of(shift, by)) gathered[name].add(shift);
  std::vector<ShiftGroup> groups;
  for (auto& [name, all] : gathered) {
    all.group.name = name;
    all.group.entries = all.entries.size();
    all.group.slip_days = spread_of(std::move(all.slip_days));
    all.group.notice = spread_of(std::move(all.notice));
    groups.push_back(std::move(all.group));
  }
  if (by == Grouping::quarter) return groups;
  std::stable_sort(groups.begin(), groups.end(),
                   [](const ShiftGroup& a, const ShiftGroup& b) { return a.net_days > b.net_days; });
  return groups;
}

}  // namespace roadshift
