#include "render/describe.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "support/words.h"

namespace roadshift::render {
namespace {

constexpr std::size_t kFoldedFrom = 3;  // fewer events of one cause are shown one by one
constexpr std::size_t kEditContext = 4;
constexpr double kSure = 0.7;

constexpr std::array<const char*, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

std::string month_words(const year_month_day& day) {
  return kMonths.at(static_cast<unsigned>(day.month()) - 1);
}
std::string year_words(const year_month_day& day) {
  return std::to_string(static_cast<int>(day.year()));
}
std::string day_words(const year_month_day& day) {
  return std::to_string(static_cast<unsigned>(day.day())) + ' ' + month_words(day) + ' ' + year_words(day);
}

// "Q3 2024" or "H1 2024", where that is what the calendar and the document both call it.
std::string part_of_year(const year_month_day& first, const Window& window) {
  const unsigned months = window.precision == Precision::quarter ? 3 : 6;
  if (window.precision != Precision::quarter && window.precision != Precision::half) return {};
  const unsigned number = (static_cast<unsigned>(first.month()) - 1) / months + 1;
  const std::string name = (months == 3 ? "Q" : "H") + std::to_string(number);
  return support::contains_phrase(window.text, name) ? name + ' ' + year_words(first) : std::string();
}

std::string whole_months(const year_month_day& first, const year_month_day& last) {
  const bool same_year = first.year() == last.year();
  if (same_year && first.month() == last.month()) return month_words(first) + ' ' + year_words(first);
  if (same_year && first.month() == std::chrono::January && last.month() == std::chrono::December)
    return year_words(first);
  if (same_year) return month_words(first) + "–" + month_words(last) + ' ' + year_words(last);
  return month_words(first) + ' ' + year_words(first) + " – " + month_words(last) + ' ' + year_words(last);
}

std::string dated_words(const Window& window) {
  const year_month_day last(*window.last);
  if (!window.first) return "by " + day_words(last);
  const year_month_day first(*window.first);
  if (first == last) return day_words(first);
  if (std::string part = part_of_year(first, window); !part.empty()) return part;
  const bool whole = first.day() == std::chrono::day(1) &&
                     last.day() == year_month_day_last(last.year() / last.month() / std::chrono::last).day();
  return whole ? whole_months(first, last) : day_words(first) + " – " + day_words(last);
}

std::string quoted(const std::string& words) {
  return "“" + words + "”";
}

std::string arrow(const std::string& from, const std::string& to) {
  return from + " → " + to;
}

std::string schedule_words(const Event& event, const Ladder& ladder) {
  std::string words = stage_words(ladder, event.milestone) + ": ";
  if (event.direction == Direction::reworded && event.from.window && event.to.window)
    return words + arrow(quoted(event.from.window->text), quoted(event.to.window->text));
  words += arrow(window_words(event.from.window), window_words(event.to.window));
  const bool shifted = event.direction == Direction::slip || event.direction == Direction::pull_in;
  if (shifted && event.shift_days) words += ", " + in_days(*event.shift_days);  // a refined date moved by nothing
  return words;
}

std::string standing_words(const State& state, const Ladder& ladder) {
  const std::string milestones = milestones_words(ladder, state.milestones);
  return stage_words(ladder, state.stage) + (milestones.empty() ? "" : "; " + milestones);
}

// What one change it was that moved the whole group.
std::string cause_words(const Event& event) {
  const Evidence* evidence = evidence_of(event);
  if (event.cause.empty() || evidence == nullptr) return event.cause.empty() ? "" : " (" + event.cause + ")";
  std::string words = evidence->words;
  if (words.empty() && !evidence->section.empty()) words = evidence->section.back();
  return " (" + event.cause + (words.empty() ? "" : ' ' + quoted(words)) + ")";
}

bool says_the_same(const Item& item, const std::string& group, const std::string& verb, const std::string& detail) {
  return item.events.front()->group == group && item.verb == verb && item.detail == detail;
}

Item* folded_before(std::vector<Item>& items, const Event& event, const std::string& verb, const std::string& detail) {
  if (event.group.empty()) return nullptr;
  for (Item& item : items)
    if (says_the_same(item, event.group, verb, detail)) return &item;
  return nullptr;
}

}  // namespace

std::string iso(Day day) {
  const year_month_day date(day);
  std::array<char, 32> buffer{};
  const int size = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                                 static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return {buffer.data(), static_cast<std::size_t>(size)};
}

std::string short_id(const std::string& commit) {
  return commit.size() == 40 ? commit.substr(0, 7) : commit;
}

std::string counted(std::size_t count, const std::string& noun) {
  const bool in_y = noun.ends_with('y');
  const std::string many = in_y ? noun.substr(0, noun.size() - 1) + "ies" : noun + 's';
  return std::to_string(count) + ' ' + (count == 1 ? noun : many);
}

std::string in_days(int days) {
  return (days > 0 ? "+" : "") + std::to_string(days) + (days == 1 || days == -1 ? " day" : " days");
}

std::string in_hundredths(double share) {
  const long hundredths = std::lround(share * 100);
  if (hundredths >= 100) return "1";
  return (hundredths < 10 ? "0.0" : "0.") + std::to_string(std::max(hundredths, 0L));
}

std::string place(const std::string& path, int line) {
  return line > 0 ? path + ':' + std::to_string(line) : path;
}

std::string stage_words(const Ladder& ladder, Stage stage) {
  const std::string_view label = ladder.label(stage);
  return label.empty() ? "no stage" : std::string(label);
}

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
  return support::join(parts, between);
}

std::string window_words(const std::optional<Window>& window) {
  if (!window) return "no date";
  if (window->dated()) return dated_words(*window);
  return window->first ? "from " + day_words(year_month_day(*window->first)) : "TBC";
}

std::string milestone_words(const Ladder& ladder, const Milestone& milestone) {
  std::string words = stage_words(ladder, milestone.stage);
  if (milestone.window) words += ' ' + window_words(milestone.window);
  return words + (milestone.reached == Reached::yes ? " ✓" : "");
}

std::string milestones_words(const Ladder& ladder, const std::vector<Milestone>& milestones) {
  std::vector<std::string> parts;
  for (const Milestone& milestone : milestones) parts.push_back(milestone_words(ladder, milestone));
  return support::join(parts, ", ");
}

std::string apis_words(const Entry& entry) {
  std::vector<std::string> names;
  for (const Api& api : entry.apis) names.push_back(api.text);
  return support::join(names, ", ");
}

std::string source_words(const Source& source) {
  std::string words(to_string(source.origin));
  if (!source.words.empty()) words += ' ' + quoted(source.words);
  return source.line > 0 ? words + ", line " + std::to_string(source.line) : words;
}

std::string notes_words(const Entry& entry) {
  std::vector<std::string> texts;
  for (const Note& note : entry.notes) texts.push_back(note.text);
  return joined(texts, "; ");
}

std::string label_of(const Entry& entry) {
  if (!entry.journey || !entry.function) return entry.title;
  constexpr std::size_t kWords = 10;
  const auto words = support::words_of(*entry.function);
  const bool cut = words.size() > kWords;
  return entry.title + ": " + (cut ? entry.function->substr(0, words[kWords - 1].end) + " …" : *entry.function);
}

Tone tone_of(const Event& event) {
  switch (event.direction) {
    case Direction::forward:
    case Direction::pull_in: return Tone::good;
    case Direction::backward:
    case Direction::slip: return Tone::bad;
    case Direction::set:
    case Direction::cleared: return Tone::note;
    default: break;
  }
  if (event.kind == EventKind::added) return Tone::fresh;
  return event.kind == EventKind::removed ? Tone::bad : Tone::plain;
}

std::string verb_of(const Event& event, const Ladder& ladder) {
  switch (event.kind) {
    case EventKind::stage:
      return (event.direction == Direction::backward ? "↩ " : "→ ") + stage_words(ladder, event.to.stage);
    case EventKind::schedule: return std::string(to_string(event.direction));
    case EventKind::added: return "+ added";
    case EventKind::removed: return "- removed";
    case EventKind::retitled:
    case EventKind::edited: break;
  }
  return "~ " + std::string(to_string(event.kind));
}

std::string detail_of(const Event& event, const Ladder& ladder) {
  switch (event.kind) {
    case EventKind::stage: {
      const std::string change = arrow(stage_words(ladder, event.from.stage), stage_words(ladder, event.to.stage));
      return event.direction == Direction::backward ? change + ", backward" : change;
    }
    case EventKind::schedule: return schedule_words(event, ladder);
    case EventKind::added: return standing_words(event.to, ladder);
    case EventKind::removed: return "was " + standing_words(event.from, ladder);
    case EventKind::retitled: return "was " + quoted(event.from.title);
    case EventKind::edited: break;
  }
  return {};
}

std::vector<Stretch> edit_of(const Event& event) {
  if (event.kind != EventKind::edited) return {};
  return shortened(word_diff(event.from.text, event.to.text), kEditContext);
}

std::vector<std::string> marks_of(const Event& event) {
  std::vector<std::string> marks;
  if (event.provisional) marks.emplace_back("(provisional)");
  if (event.confidence < kSure) {
    marks.push_back("(likely, " + in_hundredths(event.confidence) + ")");
  }
  if (event.left) marks.push_back("(moved: gone at " + short_id(event.left->id) + ")");
  if (!event.merged_into.empty()) marks.push_back("(merged into " + event.merged_into + ")");
  if (!event.split_from.empty()) marks.push_back("(split from " + event.split_from + ")");
  return marks;
}

const Evidence* evidence_of(const Event& event) {
  const Side wanted = event.kind == EventKind::removed ? Side::before : Side::after;
  for (const Evidence& evidence : event.evidence)
    if (evidence.side == wanted) return &evidence;
  return event.evidence.empty() ? nullptr : &event.evidence.front();
}

std::vector<Item> fold(const std::vector<const Event*>& events, const Ladder& ladder) {
  std::vector<Item> groups;
  for (const Event* event : events) {
    const std::string verb = verb_of(*event, ladder), detail = detail_of(*event, ladder);
    if (Item* before = folded_before(groups, *event, verb, detail); before != nullptr) {
      before->events.push_back(event);
    } else {
      groups.push_back({{event}, verb, detail, tone_of(*event)});
    }
  }
  std::vector<Item> items;
  for (Item& group : groups) {
    if (group.events.size() >= kFoldedFrom) {
      group.detail += cause_words(*group.events.front());
      items.push_back(std::move(group));
      continue;
    }
    for (const Event* event : group.events) items.push_back({{event}, group.verb, group.detail, group.tone});
  }
  return items;
}

std::vector<const Event*> shown(const std::vector<Event>& events, const Style& style) {
  std::vector<const Event*> out;
  for (const Event& event : events)
    if (style.all || !event.quiet) out.push_back(&event);
  return out;
}

std::vector<AtCommit> by_commit(const std::vector<const Event*>& events, bool newest_first) {
  std::vector<AtCommit> out;
  for (const Event* event : events) {
    if (out.empty() || out.back().commit->id != event->commit.id) out.push_back({&event->commit, {}});
    out.back().events.push_back(event);
  }
  if (newest_first) std::reverse(out.begin(), out.end());
  return out;
}

std::string problem_words(const Problem& problem) {
  std::string words = place(problem.path, problem.line);
  if (!problem.commit.empty()) words += (words.empty() ? "" : " ") + ("at " + short_id(problem.commit));
  return words.empty() ? problem.text : words + ": " + problem.text;
}

std::vector<const Event*> in_order(const std::vector<Event>& events, const Style& style) {
  std::vector<const Event*> out;
  for (const AtCommit& at : by_commit(shown(events, style), style.newest_first))
    out.insert(out.end(), at.events.begin(), at.events.end());
  return out;
}

}  // namespace roadshift::render
