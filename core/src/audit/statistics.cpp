#include <algorithm>
#include <map>
#include <set>

#include "audit/tracks.h"

namespace roadshift {
namespace audit_room {
namespace {

using std::chrono::year_month;
using std::chrono::year_month_day;

bool tells(const Event& event, EventKind kind) {
  return event.kind == kind && !event.quiet;
}

std::vector<Passage> passages(const Chronicle& dataset) {
  struct Times {
    std::vector<int> days;
    std::size_t unknown = 0;
  };
  std::map<std::pair<Stage, Stage>, Times> all;
  std::map<std::string, Day> since;  // entries whose coming to their present stage was seen
  for (const Event& event : dataset.events) {
    const Day day = day_of(event.commit);
    if (tells(event, EventKind::stage) && event.direction == Direction::forward) {
      Times& times = all[{event.from.stage, event.to.stage}];
      const auto began = since.find(event.entry_id);
      if (began == since.end()) {
        ++times.unknown;
      } else {
        times.days.push_back(static_cast<int>((day - began->second).count()));
      }
    }
    if (tells(event, EventKind::stage) || tells(event, EventKind::added)) since[event.entry_id] = day;
  }
  std::vector<Passage> out;
  for (auto& [stages, times] : all)
    out.push_back({stages.first, stages.second, spread_of(std::move(times.days)), times.unknown});
  return out;
}

class Keeping {
 public:
  explicit Keeping(Stage stage) { kept_.stage = stage; }
  void add(const Track& track) {
    if (!track.against_first) {
      ++kept_.unpromised;
      return;
    }
    count(kept_.by_first, *track.against_first);
    count(kept_.by_last, *track.against_last);
    first_.push_back(*track.against_first);
    last_.push_back(*track.against_last);
  }
  Kept kept() {
    kept_.against_first = spread_of(first_);
    kept_.against_last = spread_of(last_);
    return kept_;
  }

 private:
  static void count(Share& share, int late) {
    ++share.n;
    if (late <= 0) ++share.met;
  }

  Kept kept_;
  std::vector<int> first_, last_;
};

std::vector<Kept> kept(const Audit& found) {
  std::map<Stage, Keeping> by_stage;
  Keeping all{Stage{}};
  for (const Track& track : found.tracks) {
    if (track.fate != Fate::reached) continue;
    by_stage.try_emplace(track.stage, track.stage).first->second.add(track);
    all.add(track);
  }
  std::vector<Kept> out;
  for (auto& [stage, keeping] : by_stage) out.push_back(keeping.kept());
  if (!out.empty()) out.push_back(all.kept());
  return out;
}

std::size_t* place_in(Churn& month, const Event& event) {
  switch (event.direction) {
    case Direction::slip: return &month.slips;
    case Direction::pull_in: return &month.pull_ins;
    case Direction::refined: return &month.refined;
    case Direction::set: return &month.set;
    case Direction::cleared: return &month.cleared;
    case Direction::forward: return &month.forward;
    case Direction::backward: return &month.backward;
    case Direction::reworded:
    case Direction::none: break;
  }
  if (event.kind == EventKind::added) return &month.added;
  return event.kind == EventKind::removed ? &month.removed : nullptr;
}

std::vector<Churn> churn(const Chronicle& dataset) {
  std::map<year_month, Churn> months;
  for (const Event& event : dataset.events) {
    if (event.quiet) continue;
    Churn none;
    if (place_in(none, event) == nullptr) continue;
    const year_month_day day(day_of(event.commit));
    Churn& month = months[day.year() / day.month()];
    month.month = day.year() / day.month();
    ++*place_in(month, event);
  }
  std::vector<Churn> out;
  for (const auto& [month, counts] : months) out.push_back(counts);
  return out;
}

// The stages at which more entries stopped than passed by.
std::set<Stage> usual_stages(const Chronicle& dataset) {
  std::map<Stage, std::size_t> stopped, passed;
  for (const Life& life : dataset.lives) {
    std::set<Stage> stood;
    for (const Version& version : life.versions) stood.insert(version.entry.stage);
    for (const Stage stage : stood) ++stopped[stage];
  }
  for (const Event& event : dataset.events) {
    if (!tells(event, EventKind::stage) || event.direction != Direction::forward) continue;
    for (int rung = event.from.stage.rung + 1; rung < event.to.stage.rung; ++rung) ++passed[Stage{rung}];
  }
  std::set<Stage> usual;
  for (const auto& [stage, number] : stopped)
    if (number > passed[stage]) usual.insert(stage);
  return usual;
}

bool skips(const Event& event, const Ladder& ladder, const std::set<Stage>& usual) {
  if (!tells(event, EventKind::stage) || event.direction != Direction::forward || !event.from.stage.known())
    return false;
  if (is_terminal(ladder, event.to.stage)) return false;
  for (int rung = event.from.stage.rung + 1; rung < event.to.stage.rung; ++rung) {
    const Milestone* milestone = milestone_of(event.entry, Stage{rung});
    const bool told =
        milestone != nullptr && milestone->reached == Reached::yes && milestone->window && milestone->window->dated();
    if (usual.contains(Stage{rung}) && !told) return true;
  }
  return false;
}

bool dropped_silently(const Event& event, const Ladder& ladder) {
  return tells(event, EventKind::removed) && !event.provisional && event.merged_into.empty() &&
         event.from.stage < ladder.goal() && !is_terminal(ladder, event.from.stage);
}

Statistics reckon(const Chronicle& dataset, const Audit& found) {
  Statistics out;
  out.passages = passages(dataset);
  out.kept = kept(found);
  std::vector<int> slips, pull_ins, notice;
  for (const Shift& shift : found.shifts) {
    if (!is_move(shift.event.direction)) continue;
    if (shift.after_reached) {
      ++out.corrections;
      continue;
    }
    const int days = shift.event.shift_days.value_or(0);
    (shift.event.direction == Direction::slip ? slips : pull_ins).push_back(days);
    if (shift.event.direction != Direction::slip || !shift.notice) continue;
    notice.push_back(*shift.notice);
    ++out.in_time.n;
    if (*shift.notice >= 0) ++out.in_time.met;
  }
  out.slips = spread_of(std::move(slips));
  out.pull_ins = spread_of(std::move(pull_ins));
  out.notice = spread_of(std::move(notice));
  for (const Track& track : found.tracks) {
    if (track.fate != Fate::open) continue;
    ++out.open;
    if (track.standing_promise() == nullptr) ++out.undated;
    if (track.overdue) ++out.overdue;
  }
  out.months = churn(dataset);
  const std::set<Stage> usual = usual_stages(dataset);
  for (const Event& event : dataset.events) {
    if (tells(event, EventKind::stage) && event.direction == Direction::backward) out.backward.push_back(event);
    if (dropped_silently(event, dataset.ladder)) out.dropped.push_back(event);
    if (skips(event, dataset.ladder, usual)) out.skipped.push_back(event);
  }
  return out;
}

}  // namespace
}  // namespace audit_room

Statistics statistics(const Chronicle& dataset, const Audit& found) {
  return audit_room::reckon(dataset, found);
}

}  // namespace roadshift
