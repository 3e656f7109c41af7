// Each milestone's life is read from the versions of its entry: events leave out what a baseline said, and what a
// reached stage makes of its own date.
#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "audit/tracks.h"

namespace roadshift {
namespace audit_room {

bool is_terminal(const Ladder& ladder, Stage stage) {
  return stage.known() && ladder.rungs[static_cast<std::size_t>(stage.rung)].terminal;
}

const Milestone* milestone_of(const Entry& entry, Stage stage) {
  const auto hit = std::find_if(entry.milestones.begin(), entry.milestones.end(),
                                [&](const Milestone& milestone) { return milestone.stage == stage; });
  return hit == entry.milestones.end() ? nullptr : &*hit;
}

namespace {

std::optional<Window> window_of(const Entry& entry, Stage stage) {
  const Milestone* milestone = milestone_of(entry, stage);
  return milestone == nullptr ? std::nullopt : milestone->window;
}

int days_between(Day from, Day to) {
  return static_cast<int>((to - from).count());
}

// Whether the stage is reached at each version. A terminal stage of another name keeps what was reached before it.
std::vector<bool> reached_at(const Life& life, Stage stage, const Ladder& ladder) {
  std::vector<bool> reached;
  for (const Version& version : life.versions) {
    const Stage at = version.entry.stage;
    const bool elsewhere = is_terminal(ladder, at) && at != stage;
    reached.push_back(elsewhere ? !reached.empty() && reached.back() : at >= stage);
  }
  return reached;
}

// The stages that a page promised, or that the entry came to while it was watched.
std::set<Stage> stages_of(const Life& life, const Ladder& ladder) {
  std::set<Stage> stages;
  for (std::size_t i = 0; i < life.versions.size(); ++i) {
    const Entry& entry = life.versions[i].entry;
    if (i > 0 && entry.stage > life.versions[i - 1].entry.stage && entry.stage > ladder.lowest())
      stages.insert(entry.stage);
    for (const Milestone& milestone : entry.milestones)
      if (entry.stage < milestone.stage) stages.insert(milestone.stage);
  }
  return stages;
}

bool says_the_same(const std::optional<Window>& a, const std::optional<Window>& b) {
  const bool a_dated = a && a->dated(), b_dated = b && b->dated();
  if (a_dated && b_dated) return a->same_days(*b);
  return a_dated == b_dated && a.has_value() == b.has_value();
}

bool refines(const Promise& before, const Promise& after) {
  return before.dated() && after.dated() && before.window->first && after.window->first &&
         *after.window->first >= *before.window->first && *after.window->last <= *before.window->last;
}

class TrackReader {
 public:
  TrackReader(const Life& life, Stage stage, const Chronicle& dataset, Day as_of)
      : life_(life), dataset_(dataset), as_of_(as_of), reached_(reached_at(life, stage, dataset.ladder)) {
    track_.entry_id = life.entry_id;
    track_.entry = life.versions.back().entry;
    track_.stage = stage;
  }

  Track read() {
    // Where the last unbroken time at or beyond the stage begins; versions.size() while it is not reached.
    arrival_ = reached_.size();
    while (arrival_ > 0 && reached_[arrival_ - 1]) --arrival_;
    read_promises();
    read_fate();
    if (track_.fate == Fate::reached) read_reached();
    add_up();
    return std::move(track_);
  }

 private:
  void read_promises() {
    for (std::size_t i = 0; i < arrival_; ++i) {
      if (reached_[i]) continue;
      const Version& version = life_.versions[i];
      Promise promise{window_of(version.entry, track_.stage), version.commit, day_of(version.commit)};
      std::vector<Promise>& all = track_.promises;
      if (all.empty() ? !promise.window : says_the_same(all.back().window, promise.window)) continue;
      if (all.empty()) track_.from_the_start = life_.baseline && i == 0;
      all.push_back(std::move(promise));
    }
  }

  void read_fate() {
    const std::vector<Version>& versions = life_.versions;
    if (arrival_ < reached_.size()) {
      track_.fate = Fate::reached;
    } else if (is_terminal(dataset_.ladder, track_.entry.stage)) {
      std::size_t first = versions.size() - 1;
      while (first > 0 && is_terminal(dataset_.ladder, versions[first - 1].entry.stage)) --first;
      track_.fate = Fate::dropped;
      track_.dropped = day_of(versions[first].commit);
    } else if (versions.back().until) {
      track_.fate = Fate::dropped;
      track_.dropped = day_of(*versions.back().until);
    }
  }

  void read_reached() {
    track_.said_at = life_.versions[arrival_].commit;
    track_.said = day_of(*track_.said_at);
    for (std::size_t i = arrival_; i < life_.versions.size(); ++i) {
      const auto window = window_of(life_.versions[i].entry, track_.stage);
      if (window && window->dated()) track_.reached_window = window;
    }
    track_.reached = track_.said;
    if (track_.reached_window) track_.reached = std::min(*track_.said, *track_.reached_window->last);
  }

  // The day on which the last statement about this milestone ended.
  [[nodiscard]] Day end_of_promises() const {
    if (track_.said) return *track_.said;
    return track_.dropped.value_or(day_of(dataset_.tip));
  }

  void read_longest_hold() {
    const std::vector<Promise>& all = track_.promises;
    std::optional<Day> since;
    const auto ends = [&](Day day) {
      if (since) track_.longest_hold = std::max(track_.longest_hold.value_or(0), days_between(*since, day));
      since.reset();
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (since && refines(all[i - 1], all[i])) continue;
      ends(all[i].day);
      if (all[i].dated()) since = all[i].day;
    }
    ends(end_of_promises());
  }

  void add_up() {
    read_longest_hold();
    const Promise *first = track_.first_promise(), *last = track_.last_promise();
    if (first == nullptr) return;
    track_.net_days = days_between(*first->window->last, *last->window->last);
    if (track_.reached) {
      track_.to_reached = days_between(first->day, *track_.reached);
      track_.against_first = days_between(*first->window->last, *track_.reached);
      track_.against_last = days_between(*last->window->last, *track_.reached);
    }
    const Promise* standing = track_.standing_promise();
    if (standing != nullptr && *standing->window->last < as_of_)
      track_.overdue = days_between(*standing->window->last, as_of_);
  }

  const Life& life_;
  const Chronicle& dataset_;
  Day as_of_;
  std::vector<bool> reached_;
  std::size_t arrival_ = 0;
  Track track_;
};

Shift shift_of(const Event& event, const Ladder& ladder) {
  Shift shift{event, day_of(event.commit), std::nullopt, false};
  const std::optional<Window>& old = event.from.window;
  if (old && old->dated()) shift.notice = days_between(shift.day, *old->last);
  const Stage at = event.entry.stage;
  shift.after_reached = at >= event.milestone && (!is_terminal(ladder, at) || at == event.milestone);
  return shift;
}

void count_shift(Track& track, std::size_t index, const Shift& shift) {
  track.shifts.push_back(index);
  if (!is_move(shift.event.direction) || shift.after_reached) return;
  ++track.moves;
  track.gross_days += std::abs(shift.event.shift_days.value_or(0));
}

}  // namespace
}  // namespace audit_room

Day day_of(const Commit& commit) {
  const std::chrono::sys_seconds local(
      std::chrono::seconds(commit.committed.seconds + std::int64_t{60} * commit.committed.offset_minutes));
  return std::chrono::floor<std::chrono::days>(local);
}

std::string_view to_string(Fate fate) {
  switch (fate) {
    case Fate::open: return "open";
    case Fate::reached: return "reached";
    case Fate::dropped: break;
  }
  return "dropped";
}

const Promise* Track::first_promise() const {
  const auto hit = std::find_if(promises.begin(), promises.end(), [](const Promise& each) { return each.dated(); });
  return hit == promises.end() ? nullptr : &*hit;
}

const Promise* Track::last_promise() const {
  const auto hit = std::find_if(promises.rbegin(), promises.rend(), [](const Promise& each) { return each.dated(); });
  return hit == promises.rend() ? nullptr : &*hit;
}

const Promise* Track::standing_promise() const {
  return fate == Fate::open && !promises.empty() && promises.back().dated() ? &promises.back() : nullptr;
}

Audit audit(const Chronicle& dataset, Day as_of) {
  using audit_room::TrackReader;
  Audit found;
  found.as_of = as_of;
  std::map<std::pair<std::string, Stage>, std::size_t> index;
  for (const Life& life : dataset.lives) {
    for (const Stage stage : audit_room::stages_of(life, dataset.ladder)) {
      index.emplace(std::pair(life.entry_id, stage), found.tracks.size());
      found.tracks.push_back(TrackReader(life, stage, dataset, as_of).read());
    }
  }
  for (const Event& event : dataset.events) {
    if (event.kind != EventKind::schedule || event.quiet) continue;
    found.shifts.push_back(audit_room::shift_of(event, dataset.ladder));
    const auto track = index.find({event.entry_id, event.milestone});
    if (track != index.end())
      audit_room::count_shift(found.tracks[track->second], found.shifts.size() - 1, found.shifts.back());
  }
  return found;
}

void keep_shifts(Audit& found, const std::function<bool(const Shift&)>& wanted) {
  std::vector<std::optional<std::size_t>> moved_to;
  std::vector<Shift> kept;
  for (Shift& shift : found.shifts) {
    moved_to.emplace_back();
    if (!wanted(shift)) continue;
    moved_to.back() = kept.size();
    kept.push_back(std::move(shift));
  }
  found.shifts = std::move(kept);
  for (Track& track : found.tracks) {
    std::vector<std::size_t> indices;
    for (const std::size_t index : track.shifts)
      if (moved_to[index]) indices.push_back(*moved_to[index]);
    track.shifts = std::move(indices);
  }
}

}  // namespace roadshift
