// The reports about the schedule: one run of the line, then the audit room's pure functions.
#include <algorithm>
#include <map>
#include <tuple>

#include "pipeline/filter.h"
#include "pipeline/gather.h"

namespace roadshift {
namespace {

using pipeline::Gathered;
using pipeline::Tracker;

// A run of the line as a dataset, and the head of a report about it.
struct Run {
  Chronicle dataset;
  ReportHead head;
  std::vector<Standing> standings;
  std::set<std::string> inside;  // ids of the range's commits
};

Run run_line(const History& history, const Config& config, const Options& options) {
  pipeline::check_filter(options.filter, config.ladder);
  Tracker tracker(history, config, options);
  Gathered gathered = pipeline::gather(tracker, history, config, options);
  Run run;
  run.head = std::move(gathered.head);
  run.inside = std::move(gathered.inside);
  run.dataset.ladder = config.ladder;
  run.dataset.tip = tracker.tip();
  run.dataset.events = std::move(gathered.events);
  run.dataset.lives = pipeline::lives_of(std::move(gathered.transitions));
  run.standings = tracker.follower().standings();
  return run;
}

// Whole entries, by how they were last seen.
void keep_entries(Run& run, const EventFilter& filter) {
  std::set<std::string> kept;
  for (const Life& life : run.dataset.lives)
    if (pipeline::entry_matches(life.versions.back().entry, life.entry_id, filter)) kept.insert(life.entry_id);
  std::erase_if(run.dataset.lives, [&](const Life& life) { return !kept.contains(life.entry_id); });
  std::erase_if(run.dataset.events, [&](const Event& event) { return !kept.contains(event.entry_id); });
  std::erase_if(run.standings, [&](const Standing& standing) { return !kept.contains(standing.entry_id); });
}

bool is_of_stage(const Track& track, const EventFilter& filter, const Ladder& ladder) {
  return filter.stages.empty() || std::any_of(filter.stages.begin(), filter.stages.end(), [&](const std::string& name) {
           return track.stage == ladder.find(name);
         });
}

bool is_big_enough(const Shift& shift, int minimum) {
  return minimum == 0 || (shift.event.shift_days && std::abs(*shift.event.shift_days) >= minimum);
}

// The milestones to show, the most telling first.
std::vector<std::size_t> choose_tracks(const Audit& audit, bool overdue) {
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < audit.tracks.size(); ++i) {
    const Track& track = audit.tracks[i];
    if (overdue ? track.overdue.has_value() : !track.shifts.empty()) chosen.push_back(i);
  }
  const auto key = [&](std::size_t i) {
    const Track& track = audit.tracks[i];
    return overdue ? std::tuple(*track.overdue, 0) : std::tuple(track.net_days.value_or(0), track.gross_days);
  };
  std::stable_sort(chosen.begin(), chosen.end(), [&](std::size_t a, std::size_t b) { return key(a) > key(b); });
  return chosen;
}

}  // namespace

SlipsReport make_slips(const History& history, const Config& config, const Options& options,
                       const SlipsChoice& choice) {
  Run run = run_line(history, config, options);
  keep_entries(run, options.filter);
  SlipsReport report;
  report.head = std::move(run.head);
  report.choice = choice;
  report.tip = day_of(run.dataset.tip);
  report.audit = audit(run.dataset, choice.as_of);
  EventFilter of_shifts =
      options.filter;  // entries were chosen whole: a shift may be of a time when it said other words
  of_shifts.entries.clear();
  of_shifts.mechanisms.clear();
  of_shifts.fields.clear();
  keep_shifts(report.audit, [&](const Shift& shift) {
    return run.inside.contains(shift.event.commit.id) && is_big_enough(shift, choice.minimum) &&
           pipeline::event_matches(shift.event, of_shifts, config.ladder);
  });
  std::erase_if(report.audit.tracks,
                [&](const Track& track) { return !is_of_stage(track, options.filter, config.ladder); });
  report.shown = choose_tracks(report.audit, choice.overdue);
  report.groups = group_shifts(report.audit.shifts, choice.by);
  if (choice.top) {
    report.shown.resize(std::min(report.shown.size(), *choice.top));
    report.groups.resize(std::min(report.groups.size(), *choice.top));
  }
  return report;
}

StatsReport make_stats(const History& history, const Config& config, const Options& options, Day as_of) {
  Run run = run_line(history, config, options);
  keep_entries(run, options.filter);
  return {std::move(run.head), as_of, statistics(run.dataset, audit(run.dataset, as_of))};
}

OverviewReport make_overview(const History& history, const Config& config, const Options& options, Day as_of) {
  Run run = run_line(history, config, options);
  keep_entries(run, options.filter);
  OverviewReport report;
  report.head = std::move(run.head);
  report.audit = audit(run.dataset, as_of);
  report.figures = statistics(run.dataset, report.audit);
  report.dataset = std::move(run.dataset);
  report.standings = std::move(run.standings);
  pipeline::sort_by_stage(report.standings);
  return report;
}

}  // namespace roadshift
