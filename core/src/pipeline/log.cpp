#include "pipeline/log.h"

#include <algorithm>
#include <set>
#include <utility>

#include "events/derive.h"
#include "pipeline/filter.h"
#include "pipeline/head.h"

namespace roadshift {
namespace pipeline {
namespace {

using following::Change;
using following::Transition;

void count(std::map<std::string, std::size_t>& counts, const Event& event) {
  const bool wording = event.kind == EventKind::retitled || event.kind == EventKind::edited;
  if (!event.quiet || wording) ++counts[std::string(to_string(event.kind))];
}

}  // namespace

LogLine::LogLine(const History& history, const Config& config, const Options& options, Each each)
    : history_(history), config_(config), options_(options), each_(std::move(each)) {
  if (!options.range.from.empty()) from_ = history.resolve(options.range.from);
  for (const EventKind kind : kEventKinds) report_.counts[std::string(to_string(kind))] = 0;
  report_.counts["formatting_only"] = 0;
}

void LogLine::take(const Step& step) {
  const Commit& commit = step.revision.commit;
  if (!step.documents.empty()) {
    const bool said_nothing = std::none_of(step.transitions.begin(), step.transitions.end(),
                                           [](const Transition& t) { return t.change != Change::gone; });
    pending_.push_back({{{commit, step.documents, said_nothing}, {}}, taken_, false});
    by_commit_[commit.id] = &pending_.back();
    any_ = true;
  }
  ++taken_;
  add(step.transitions);
  if (from_ && !from_met_ && commit.id == *from_) {
    from_met_ = true;
    for (Pending& pending : pending_) pending.outside = true;
  }
  if (config_.settle.count() > 0 || (from_ && !from_met_)) return;
  // A removal is told late, but belongs to the revision where the entry went.
  const std::size_t held = step.waiting_since.empty() ? taken_ : by_commit_.at(step.waiting_since)->number;
  while (!pending_.empty() && pending_.front().number < held) release_front();
}

void LogLine::add(const std::vector<Transition>& transitions) {
  for (const Transition& transition : transitions) {
    for (Event& event : events::derive(transition, config_)) {
      const auto home = by_commit_.find(event.commit.id);
      home->second->part.events.push_back(std::move(event));
    }
  }
}

LogReport LogLine::finish(const Tracker& tracker) {
  require_documents(any_, history_, config_, options_, tracker);
  add(tracker.follower().finish());
  if (from_ && !from_met_) leave_out_what_came_before(tracker.line());
  settle_all(tracker.tip());
  while (!pending_.empty()) release_front();
  const ReportHead counted = std::move(report_.head);
  report_.head = make_head(history_, config_, options_, tracker);
  report_.head.range.from = from_;
  report_.head.revisions = counted.revisions;
  report_.head.first = counted.first;
  report_.head.last = counted.last;
  return std::move(report_);
}

// The range begins on another branch: from where the two lines part.
void LogLine::leave_out_what_came_before(const std::vector<std::string>& line) {
  Walk other = make_walk(config_, options_);
  other.to = *from_;
  other.work_tree = false;
  other.paths.clear();
  other.candidate = [](std::string_view) { return false; };
  std::set<std::string> theirs;
  history_.walk(other, [&](const Revision& revision) { theirs.insert(revision.commit.id); });
  const auto last = std::find_if(line.rbegin(), line.rend(), [&](const auto& id) { return theirs.contains(id); });
  const auto shared = static_cast<std::size_t>(line.rend() - last);
  for (Pending& pending : pending_) pending.outside = pending.number < shared;
}

void LogLine::settle_all(const Commit& tip) {
  if (config_.settle.count() <= 0) return;
  std::vector<Event> all;
  for (Pending& pending : pending_) {
    std::move(pending.part.events.begin(), pending.part.events.end(), std::back_inserter(all));
    pending.part.events.clear();
  }
  events::settle(all, config_, tip);
  for (Event& event : all) by_commit_.at(event.commit.id)->part.events.push_back(std::move(event));
}

bool LogLine::in_range(const Commit& commit) const {
  const std::int64_t when = commit.committed.seconds;
  return (!options_.filter.since || when >= *options_.filter.since) &&
         (!options_.filter.until || when <= *options_.filter.until);
}

void LogLine::release_front() {
  const bool outside = pending_.front().outside;
  LogPart part = std::move(pending_.front().part);
  RevisionSummary& revision = part.revision;
  by_commit_.erase(revision.commit.id);
  pending_.pop_front();
  if (outside || !in_range(revision.commit)) return;
  revision.formatting_only = revision.formatting_only && part.events.empty();
  if (revision.formatting_only) ++report_.counts["formatting_only"];
  if (report_.head.revisions++ == 0) report_.head.first = revision.commit;
  report_.head.last = revision.commit;

  std::erase_if(part.events, [&](const Event& e) { return !event_matches(e, options_.filter, config_.ladder); });
  for (const Event& event : part.events) count(report_.counts, event);
  std::erase_if(part.events, [&](const Event& e) { return !event_shown(e, options_.filter); });
  events::group_by_cause(part.events);
  each_(std::move(part));
}

}  // namespace pipeline

LogReport stream_log(const History& history, const Config& config, const Options& options,
                     const std::function<void(LogPart&&)>& each) {
  pipeline::check_filter(options.filter, config.ladder);
  pipeline::Tracker tracker(history, config, options);
  pipeline::LogLine line(history, config, options, each);
  tracker.run([&](const pipeline::Step& step) { line.take(step); });
  return line.finish(tracker);
}

LogReport make_log(const History& history, const Config& config, const Options& options) {
  std::vector<RevisionSummary> revisions;
  std::vector<Event> events;
  LogReport report = stream_log(history, config, options, [&](LogPart&& part) {
    revisions.push_back(std::move(part.revision));
    std::move(part.events.begin(), part.events.end(), std::back_inserter(events));
  });
  report.revisions = std::move(revisions);
  report.events = std::move(events);
  return report;
}

}  // namespace roadshift
