// The check of a roadmap: one run of the line to the revision, and with a base one more to each revision it is held
// against, then the check room's pure functions.
//
// What a range brought. The base need not be on the line of the revision: a branch begins at a commit that both have,
// the fork, and the base has gone on since. What is wrong at the base or was at the fork is not new; what happened
// since the fork is new unless the base's own line had it happen too.
#include <algorithm>
#include <optional>
#include <set>

#include "pipeline/gather.h"

namespace roadshift {
namespace {

using pipeline::Tracker;

// A run up to a revision.
struct Run {
  Roadmap roadmap;
  ReportHead head;
  std::vector<std::string> line;  // ids of all its commits, oldest first
};

std::vector<CheckedPage> pages_of(Tracker& tracker, const History& history) {
  std::vector<CheckedPage> pages;
  for (const auto& [path, page] : tracker.snapshot()) {
    std::string text = history.file_at(tracker.tip().id, path).value_or("");
    DocumentReading reading = tracker.reading_of(path, text);
    pages.push_back({path, std::move(text), std::move(reading)});
  }
  return pages;
}

// `may_be_empty`: there need be no documents yet.
Run run_to(const History& history, const Config& config, Options options, Range range, bool may_be_empty) {
  options.range = std::move(range);
  options.filter = {};
  Tracker tracker(history, config, options);
  pipeline::Gathered gathered;
  try {
    gathered = pipeline::gather(tracker, history, config, options);
  } catch (const Error& error) {
    if (!may_be_empty || error.kind != ErrorKind::not_found) throw;
  }
  Run run;
  run.head = std::move(gathered.head);
  run.line = tracker.line();
  run.roadmap.config = config;
  run.roadmap.at = tracker.tip();
  run.roadmap.pages = pages_of(tracker, history);
  run.roadmap.standings = tracker.follower().standings();
  run.roadmap.history.ladder = config.ladder;
  run.roadmap.history.tip = tracker.tip();
  run.roadmap.history.events = std::move(gathered.events);
  run.roadmap.history.lives = pipeline::lives_of(std::move(gathered.transitions));
  return run;
}

Acceptance judge(const History& history, const Roadmap& roadmap, const CheckChoice& choice) {
  std::vector<Finding> found = check(roadmap);
  if (choice.accept)
    return accept(std::move(found), read_accept_list(choice.accept->text), choice.accept->name, roadmap);
  const std::string& path = roadmap.config.check.accept;
  if (path.empty()) return {std::move(found), {}};
  const std::optional<std::string> text = history.file_at(roadmap.at.id, path);
  return accept(std::move(found), read_accept_list(text.value_or("")), path, roadmap);
}

void require_accept_list(const History& history, const Config& config, const std::string& commit) {
  const std::string& path = config.check.accept;
  if (path.empty() || history.file_at(commit, path)) return;
  throw Error(
      ErrorKind::bad_config, "read the accept list '" + path + "'",
      "the configuration names it, but it is not there; add the file, leave out 'accept' below [check], or name "
      "another with --accept");
}

// The last commit that both lines have. `base`: what the other was called.
std::string fork_of(const std::vector<std::string>& line, const std::vector<std::string>& other,
                    const std::string& base) {
  const std::set<std::string> there(other.begin(), other.end());
  const auto last = std::find_if(line.rbegin(), line.rend(), [&](const std::string& id) { return there.contains(id); });
  if (last != line.rend()) return *last;
  throw Error(ErrorKind::usage, "compare with --base '" + base + "'",
              "it shares no commit with the revision that is checked; a shallow clone needs 'git fetch --unshallow'");
}

std::set<std::string> after(const std::vector<std::string>& line, const std::string& fork) {
  return {std::find(line.begin(), line.end(), fork) + 1, line.end()};
}

// Leaves out what the other revision has too.
void leave_out(std::vector<Finding>& findings, const std::vector<Finding>& known) {
  std::set<std::string> fingerprints;
  for (const Finding& finding : known) fingerprints.insert(finding.fingerprint);
  std::erase_if(findings, [&](const Finding& finding) { return fingerprints.contains(finding.fingerprint); });
}

}  // namespace

CheckReport make_check(const History& history, const Config& config, const Options& options,
                       const CheckChoice& choice) {
  const auto run_at = [&](const Range& range, bool may_be_empty) {
    Run run = run_to(history, config, options, range, may_be_empty);
    run.roadmap.as_of = choice.as_of;
    return run;
  };
  Run tip = run_at({"", options.range.to, options.range.work_tree}, false);
  if (!choice.accept) require_accept_list(history, config, tip.roadmap.at.id);
  CheckReport report;
  report.as_of = choice.as_of;
  report.at = tip.roadmap.at;
  for (const Rule& rule : rules()) report.levels.push_back(level_of(rule, config));
  report.head = std::move(tip.head);
  std::vector<Finding> known;
  if (!choice.base.empty()) {
    Run base = run_at({"", history.resolve(choice.base), false}, true);
    const std::string fork = fork_of(tip.line, base.line, choice.base);
    tip.roadmap.has_range = base.roadmap.has_range = true;
    tip.roadmap.range = after(tip.line, fork);
    base.roadmap.range = after(base.line, fork);
    known = judge(history, base.roadmap, choice).open;
    if (fork != base.roadmap.at.id) {
      Run begun = run_at({"", fork, false}, true);
      begun.roadmap.has_range = true;
      const std::vector<Finding> before = judge(history, begun.roadmap, choice).open;
      known.insert(known.end(), before.begin(), before.end());
    }
    report.base = base.roadmap.at;
    report.head.range.from = base.roadmap.at.id;
    report.head.revisions = tip.roadmap.range.size();
  }
  Acceptance judged = judge(history, tip.roadmap, choice);
  leave_out(judged.open, known);
  report.findings = std::move(judged.open);
  report.accepted = judged.accepted.size();
  return report;
}

}  // namespace roadshift
