#include "events/derive.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "support/hash.h"
#include "support/words.h"

namespace roadshift::events {
namespace {

using following::Change;
using following::Transition;

Evidence evidence_of(Side side, const Commit& commit, const Entry& entry, const std::string& words) {
  return {side, commit.id, entry.path, entry.line, entry.section, words};
}

std::string window_key(const std::optional<Window>& window) {
  if (!window) return "-";
  const auto number = [](const std::optional<Day>& day) {
    return day ? std::to_string(day->time_since_epoch().count()) : "tbc";
  };
  return number(window->first) + ".." + number(window->last) + ' ' + window->text;
}

void name(Event& event, const Ladder& ladder) {
  const auto side = [&](const State& state) {
    return std::string(ladder.name(state.stage)) + '|' + window_key(state.window) + '|' + state.title + '|' +
           state.text;
  };
  event.id = support::name_of({event.entry_id, event.commit.id, to_string(event.kind), ladder.name(event.milestone),
                               side(event.from), side(event.to), event.quiet ? "quiet" : ""});
}

const Milestone* milestone_of(const Entry& entry, Stage stage) {
  const auto hit = std::find_if(entry.milestones.begin(), entry.milestones.end(),
                                [&](const Milestone& m) { return m.stage == stage; });
  return hit == entry.milestones.end() ? nullptr : &*hit;
}

std::optional<Window> window_in(const Milestone* milestone) {
  return milestone == nullptr ? std::nullopt : milestone->window;
}

bool is_dated(const std::optional<Window>& window) {
  return window && window->dated();
}

// How a window changed. none: it says the same.
Direction direction_of(const std::optional<Window>& from, const std::optional<Window>& to) {
  if (!is_dated(from) && !is_dated(to)) {
    const bool same = from.has_value() == to.has_value() && (!from || from->text == to->text);
    return same ? Direction::none : Direction::reworded;  // "TBC" for nothing said: no date either way
  }
  if (!is_dated(from)) return Direction::set;
  if (!is_dated(to)) return Direction::cleared;
  if (from->same_days(*to)) return from->text == to->text ? Direction::none : Direction::reworded;
  if (*to->first >= *from->first && *to->last <= *from->last) return Direction::refined;
  if (*to->last > *from->last) return Direction::slip;
  if (*to->last < *from->last) return Direction::pull_in;
  return Direction::refined;  // the same last day, said less exactly
}

// One change of a heading moves all below it; a cell or sentence of the entry's own moves only the entry.
std::string cause_of(const Source& source) {
  switch (source.origin) {
    case Origin::heading:
    case Origin::intro:
    case Origin::title:
    case Origin::front_matter:
    case Origin::file: return std::string(to_string(source.origin));
    default: return {};
  }
}

// Compares two states of one entry.
class Comparison {
 public:
  Comparison(const Transition& transition, const Config& config) : t_(transition), ladder_(config.ladder) {}

  std::vector<Event> events() {
    compare_stage();
    compare_milestones();
    compare_wording();
    return std::move(events_);
  }

 private:
  Event make(EventKind kind) const {
    Event event;
    event.kind = kind;
    event.entry_id = t_.id;
    event.entry = *t_.after;
    event.commit = t_.commit;
    event.left = t_.left;
    event.confidence = t_.confidence;
    event.why = t_.why;
    return event;
  }

  void add(Event event, const std::string& words_before, const std::string& words_after) {
    event.evidence.push_back(evidence_of(Side::before, t_.before_commit, *t_.before, words_before));
    event.evidence.push_back(evidence_of(Side::after, t_.commit, *t_.after, words_after));
    if (event.kind == EventKind::schedule) {
      point_at(event.evidence.front(), t_.before_elsewhere, event.milestone);
      point_at(event.evidence.back(), t_.after_elsewhere, event.milestone);
    }
    name(event, ladder_);
    events_.push_back(std::move(event));
  }

  // A milestone that another place of the entry says stands there.
  static void point_at(Evidence& evidence, const std::vector<following::Elsewhere>& elsewhere, Stage stage) {
    const auto said = std::find_if(elsewhere.begin(), elsewhere.end(), [&](const auto& e) { return e.stage == stage; });
    if (said == elsewhere.end()) return;
    evidence.path = said->path;
    evidence.line = said->line;
    evidence.section = said->section;
  }

  // Where nothing says a stage, the entry is still at the one that was said last. That one is planned because it is
  // promised, and no word says so, is no news beside the promise.
  void compare_stage() {
    const Stage before = t_.known_before;
    if (before == t_.after->stage) return;
    Event event = make(EventKind::stage);
    event.from.stage = before;
    event.to.stage = t_.after->stage;
    const bool left_top = before.known() && ladder_.rungs[static_cast<std::size_t>(before.rung)].terminal;
    event.direction = t_.after->stage > before && !left_top ? Direction::forward : Direction::backward;
    event.quiet = t_.after->stage_inferred;
    event.cause = cause_of(t_.after->stage_source);
    if (event.cause.empty()) event.cause = cause_of(t_.before->stage_source);
    add(std::move(event), t_.before->stage_source.words, t_.after->stage_source.words);
  }

  void compare_milestones() {
    for (int rung = 0; rung < static_cast<int>(ladder_.size()); ++rung) compare_milestone(Stage{rung});
  }

  void compare_milestone(Stage stage) {
    const Milestone *was = milestone_of(*t_.before, stage), *is = milestone_of(*t_.after, stage);
    const auto from = window_in(was), to = window_in(is);
    const Direction direction = direction_of(from, to);
    if (direction == Direction::none) return;
    const bool reached_now = t_.after->stage >= stage && t_.before->stage < stage;
    const bool passed = t_.after->stage >= stage;
    if (reached_now) return;  // the stage event tells it
    const bool left_now = t_.before->stage >= stage && t_.after->stage < stage;
    if ((passed || left_now) && direction == Direction::cleared)
      return;  // a date that has served its time, or its stage told
    const bool moved_on = t_.after->stage > t_.before->stage;
    if (direction == Direction::cleared && was->unnamed && moved_on) return;  // it was the date of this step
    const bool around = is != nullptr && !cause_of(is->source).empty();
    if (passed && t_.before->stage >= stage && around) return;  // a date for what is still open around it
    if (passed && direction == Direction::set) return;          // told after the fact
    Event event = make(EventKind::schedule);
    event.milestone = stage;
    event.from.window = from;
    event.to.window = to;
    event.direction = direction;
    event.quiet = direction == Direction::reworded;
    if (is_dated(from) && is_dated(to)) event.shift_days = static_cast<int>((*to->last - *from->last).count());
    if (is != nullptr) event.cause = cause_of(is->source);
    add(std::move(event), was == nullptr ? std::string() : was->source.words,
        is == nullptr ? std::string() : is->source.words);
  }

  void compare_wording() {
    const Entry &a = *t_.before, &b = *t_.after;
    if (!read_the_same(a.title, b.title)) {
      Event event = make(EventKind::retitled);
      event.from.title = a.title;
      event.to.title = b.title;
      event.quiet = true;
      add(std::move(event), a.title, b.title);
    }
    if (tell_the_same(a, b)) return;
    Event event = make(EventKind::edited);
    const bool text_changed = !read_the_same(a.text, b.text);
    event.from.text = text_changed ? a.text : fields_text(a);
    event.to.text = text_changed ? b.text : fields_text(b);
    event.quiet = true;
    add(std::move(event), {}, {});
  }

  static bool read_the_same(const std::string& a, const std::string& b) {
    return a == b || support::fold(a) == support::fold(b);
  }

  // All they say but their names, which have an event of their own and often open the text.
  static bool tell_the_same(const Entry& a, const Entry& b) {
    const auto told = [](const Entry& entry) {
      const std::string title = support::fold(entry.title);
      const auto nameless = [&](const std::string& text) {
        std::string folded = support::fold(text);
        return folded.starts_with(title) ? folded.substr(title.size()) : folded;
      };
      std::string all = nameless(entry.text);
      for (const Field& field : entry.fields) {
        if (!field.about_stage) all += '\n' + nameless(field.value);
      }
      return all;
    };
    return (a.title == b.title && a.text == b.text && a.fields == b.fields) || told(a) == told(b);
  }

  static std::string fields_text(const Entry& entry) {
    std::string all;
    for (const Field& field : entry.fields) {
      if (field.about_stage) continue;
      if (!all.empty()) all += "; ";
      all += field.name + ": " + field.value;
    }
    return all;
  }

  const Transition& t_;
  const Ladder& ladder_;
  std::vector<Event> events_;
};

Event whole_entry(const Transition& t, EventKind kind, const Ladder& ladder) {
  Event event;
  event.kind = kind;
  event.entry_id = t.id;
  event.commit = t.commit;
  event.left = t.left;
  event.confidence = t.confidence;
  event.provisional = t.provisional;
  const bool added = kind == EventKind::added;
  event.entry = added ? *t.after : *t.before;
  State& state = added ? event.to : event.from;
  // Where nothing said a stage any more, the last one said had stayed.
  state.stage = added || event.entry.stage.known() ? event.entry.stage : t.known_before;
  state.milestones = event.entry.milestones;
  event.merged_into = t.merged_into;
  event.split_from = t.split_from;
  const Commit& seen = added ? t.commit : t.before_commit;
  event.evidence.push_back(
      evidence_of(added ? Side::after : Side::before, seen, event.entry, event.entry.stage_source.words));
  name(event, ladder);
  return event;
}

}  // namespace

std::vector<Event> derive(const Transition& transition, const Config& config) {
  switch (transition.change) {
    case Change::born:
      if (transition.baseline) return {};
      return {whole_entry(transition, EventKind::added, config.ladder)};
    case Change::gone: return {whole_entry(transition, EventKind::removed, config.ladder)};
    case Change::kept:
    case Change::returned: return Comparison(transition, config).events();
    case Change::blinked: {
      Transition went = transition;
      went.commit = *transition.left;
      went.left = std::nullopt;
      std::vector<Event> pair = {whole_entry(went, EventKind::removed, config.ladder),
                                 whole_entry(transition, EventKind::added, config.ladder)};
      for (Event& event : pair) {
        event.quiet = true;
        name(event, config.ladder);
      }
      return pair;
    }
  }
  return {};
}

void group_by_cause(std::vector<Event>& events) {
  // One cause: from under the same headings to under the same headings, by the same words.
  using Key = std::tuple<EventKind, std::string, std::string, std::string, std::string, std::string, int, int, int>;
  std::map<Key, std::vector<Event*>> groups;
  for (Event& event : events) {
    if (event.cause.empty() || event.evidence.size() != 2) continue;
    const Evidence &before = event.evidence.front(), &after = event.evidence.back();
    const bool said_after = event.kind == EventKind::schedule || cause_of(event.entry.stage_source) == event.cause;
    groups[{event.kind, event.cause, support::join(before.section, "\n"), support::join(after.section, "\n"),
            said_after ? after.words : before.words, window_key(event.to.window), event.from.stage.rung,
            event.to.stage.rung, event.milestone.rung}]
        .push_back(&event);
  }
  for (const auto& [key, members] : groups) {
    if (members.size() < 2) {
      members.front()->cause.clear();
      continue;
    }
    const Event& first = *members.front();
    const std::string group = support::name_of({first.commit.id, to_string(first.kind), first.cause, first.id});
    for (Event* event : members) event->group = group;
  }
}

void settle(std::vector<Event>& events, const Config& config, const Commit& tip) {
  if (config.settle.count() <= 0) return;
  using Thread = std::tuple<std::string, EventKind, int>;
  std::map<Thread, Event*> open;
  for (Event& event : events) {
    if (event.quiet || (event.kind != EventKind::stage && event.kind != EventKind::schedule)) continue;
    const Thread thread{event.entry_id, event.kind, event.milestone.rung};
    const auto last = open.find(thread);
    const auto undone = [&] {
      if (last == open.end()) return false;
      const Event& before = *last->second;
      if (event.commit.committed.seconds - before.commit.committed.seconds > config.settle.count()) return false;
      return event.kind == EventKind::stage ? event.to.stage == before.from.stage
                                            : direction_of(before.from.window, event.to.window) == Direction::none;
    };
    if (undone()) {
      event.quiet = last->second->quiet = true;
      open.erase(last);
      continue;
    }
    open[thread] = &event;
  }
  for (Event& event : events) {
    const bool young = tip.committed.seconds - event.commit.committed.seconds <= config.settle.count();
    if (young && (event.kind == EventKind::stage || event.kind == EventKind::schedule)) event.provisional = true;
  }
}

}  // namespace roadshift::events
