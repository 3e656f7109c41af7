// The reports: each runs the line once and keeps what it needs.
#include <algorithm>
#include <map>
#include <set>

#include "events/derive.h"
#include "pipeline/filter.h"
#include "pipeline/gather.h"
#include "pipeline/head.h"
#include "pipeline/tracker.h"
#include "roadshift/pipeline.h"
#include "support/words.h"

namespace roadshift {
namespace {

using following::Change;
using following::Transition;
using pipeline::make_head;
using pipeline::require_documents;
using pipeline::Step;
using pipeline::Tracker;

// Where an entry of that id and look is meant by `wanted`: 3 by id, 2 by its title, 1 by its words, 0 not.
int meant(const std::string& id, const Entry& entry, const std::string& wanted) {
  if (id == wanted) return 3;
  if (support::fold(entry.title) == support::fold(wanted)) return 2;
  EventFilter filter;
  filter.entries = {wanted};
  return pipeline::entry_matches(entry, id, filter) ? 1 : 0;
}

std::string describe(const std::string& id, const Entry& entry) {
  std::string line = id + "  " + entry.title;
  constexpr std::size_t kEnough = 60;
  if (entry.function)
    line += " (" + entry.function->substr(0, kEnough) + ")";
  else if (!entry.apis.empty())
    line += " (" + entry.apis.front().text + ")";
  return line;
}

std::string find_entry(const std::map<std::string, Entry>& entries, const std::string& wanted) {
  int best = 0;
  std::vector<std::string> ids;
  for (const auto& [id, entry] : entries) {
    const int rank = meant(id, entry, wanted);
    if (rank == 0 || rank < best) continue;
    if (rank > best) ids.clear();
    best = rank;
    ids.push_back(id);
  }
  if (ids.empty()) {
    throw Error(ErrorKind::not_found, "find the entry '" + wanted + "'",
                "no entry of any revision has this id, title or words; 'roadshift show' lists those of today");
  }
  if (ids.size() == 1) return ids.front();
  std::string why = std::to_string(ids.size()) + " entries answer; name one by its id:";
  constexpr std::size_t kMost = 20;
  for (std::size_t i = 0; i < ids.size() && i < kMost; ++i) why += "\n  " + describe(ids[i], entries.at(ids[i]));
  if (ids.size() > kMost) why += "\n  … and " + std::to_string(ids.size() - kMost) + " more";
  throw Error(ErrorKind::usage, "find the entry '" + wanted + "'", why);
}

bool stands_at(const Standing& standing, const EventFilter& filter, const Ladder& ladder) {
  if (!pipeline::entry_matches(standing.entry, standing.entry_id, filter)) return false;
  return filter.stages.empty() || std::any_of(filter.stages.begin(), filter.stages.end(), [&](const std::string& name) {
           return standing.entry.stage == ladder.find(name);
         });
}

using Standings = std::map<std::string, Standing>;

Standings by_id(const following::Follower& follower) {
  Standings all;
  for (Standing& standing : follower.standings()) all.emplace(standing.entry_id, std::move(standing));
  return all;
}

// What became of the entries between two states of the roadmap.
std::vector<Transition> net_changes(const Standings& before, const Standings& after, const Commit& from,
                                    const Commit& to) {
  std::vector<Transition> out;
  const auto add = [&](Change change, const std::string& id, std::optional<Entry> was, std::optional<Entry> is) {
    Transition t;
    t.change = change;
    t.id = id;
    if (was) t.known_before = was->stage;
    t.before = std::move(was);
    t.after = std::move(is);
    t.commit = to;
    t.before_commit = from;
    out.push_back(std::move(t));
  };
  for (const auto& [id, standing] : after) {
    const auto was = before.find(id);
    if (was == before.end())
      add(Change::born, id, std::nullopt, standing.entry);
    else if (!(was->second.entry == standing.entry))
      add(Change::kept, id, was->second.entry, standing.entry);
  }
  for (const auto& [id, standing] : before) {
    if (!after.contains(id)) add(Change::gone, id, standing.entry, std::nullopt);
  }
  std::stable_sort(out.begin(), out.end(), [](const Transition& a, const Transition& b) {
    const auto key = [](const Transition& t) {
      const Entry& entry = t.after ? *t.after : *t.before;
      return std::tuple(!t.after.has_value(), entry.path, entry.line);
    };
    return key(a) < key(b);
  });
  return out;
}

}  // namespace

Range parse_range(const std::string& text) {
  Range range;
  if (text.find("...") != std::string::npos) {
    throw Error(ErrorKind::usage, "read the range '" + text + "'", "roadshift compares along one line: write A..B");
  }
  const auto dots = text.find("..");
  if (dots == std::string::npos) {
    range.to = text;
    return range;
  }
  range.from = text.substr(0, dots);
  range.to = text.substr(dots + 2);
  return range;
}

DiffReport make_diff(const History& history, const Config& config, const Options& options) {
  pipeline::check_filter(options.filter, config.ladder);
  if (options.range.from.empty()) {
    throw Error(ErrorKind::usage, "compare two revisions",
                "name both: 'roadshift diff A..B' (or 'A..' for the work tree)");
  }
  const std::string from = history.resolve(options.range.from);
  Tracker tracker(history, config, options);
  DiffReport report;
  Standings before;
  bool found = false, any = false;
  std::size_t between = 0;
  tracker.tell_all();  // the older end may be any commit
  tracker.run([&](const Step& step) {
    any = any || !step.documents.empty();
    if (found && !step.documents.empty()) ++between;
    if (step.revision.commit.id != from) return;
    found = true;
    before = by_id(tracker.follower());
    report.from = step.revision.commit;
  });
  require_documents(any, history, config, options, tracker);
  const Standings after = by_id(tracker.follower());
  report.to = tracker.tip();
  std::vector<Transition> transitions;
  if (found) {
    transitions = net_changes(before, after, report.from, report.to);
  } else {
    // The older end is not on the newer one's line: follow from the one straight to the other.
    Options older = options;
    older.range = Range{"", from, false};
    Tracker other(history, config, older);
    other.run([](const Step&) {});
    report.from = other.tip();
    following::Follower follower(config);
    follower.advance(report.from, other.snapshot());
    transitions = follower.advance(report.to, tracker.snapshot());
    for (Transition& gone : follower.finish()) {
      gone.provisional = false;
      transitions.push_back(std::move(gone));
    }
  }
  for (const Transition& transition : transitions) {
    for (Event& event : events::derive(transition, config)) {
      if (pipeline::event_matches(event, options.filter, config.ladder) && pipeline::event_shown(event, options.filter))
        report.events.push_back(std::move(event));
    }
  }
  events::group_by_cause(report.events);
  report.head = make_head(history, config, options, tracker);
  report.head.range.from = from;
  report.head.revisions = between;
  return report;
}

ShowReport make_show(const History& history, const Config& config, const Options& options) {
  pipeline::check_filter(options.filter, config.ladder);
  Tracker tracker(history, config, options);
  std::size_t revisions = 0;
  tracker.run([&](const Step& step) { revisions += step.documents.empty() ? 0u : 1u; });
  require_documents(revisions > 0, history, config, options, tracker);
  ShowReport report;
  report.head = make_head(history, config, options, tracker);
  report.head.revisions = revisions;
  report.at = tracker.tip();
  for (Standing& standing : tracker.follower().standings()) {
    if (stands_at(standing, options.filter, config.ladder)) report.standings.push_back(std::move(standing));
  }
  pipeline::sort_by_stage(report.standings);
  return report;
}

TimelineReport make_timeline(const History& history, const Config& config, const Options& options,
                             const std::string& entry) {
  Tracker tracker(history, config, options);
  std::map<std::string, Entry> latest;
  std::vector<Transition> all;
  std::map<std::string, std::size_t> order;
  std::size_t revisions = 0;
  const auto take = [&](const std::vector<Transition>& transitions) {
    for (const Transition& transition : transitions) {
      latest[transition.id] = transition.after ? *transition.after : *transition.before;
      all.push_back(transition);
    }
  };
  tracker.run([&](const Step& step) {
    order.emplace(step.revision.commit.id, order.size());
    revisions += step.documents.empty() ? 0u : 1u;
    take(step.transitions);
  });
  take(tracker.follower().finish());
  require_documents(revisions > 0, history, config, options, tracker);
  TimelineReport report;
  report.entry_id = find_entry(latest, entry);
  std::erase_if(all, [&](const Transition& t) { return t.id != report.entry_id; });
  std::stable_sort(all.begin(), all.end(), [&](const Transition& a, const Transition& b) {
    return order.at(a.commit.id) < order.at(b.commit.id);
  });
  report.versions = pipeline::versions_of(all);
  report.tip = tracker.tip();
  for (const Transition& transition : all) {
    auto events = events::derive(transition, config);
    for (Event& event : events) report.events.push_back(std::move(event));
  }
  report.head = make_head(history, config, options, tracker);
  report.head.revisions = revisions;
  return report;
}

ExplainReport make_explain(const History& history, const Config& config, const Options& options) {
  Walk walk = pipeline::make_walk(config, options);
  ExplainReport report;
  const std::string at = options.range.work_tree ? std::string(kWorkTree) : history.resolve(options.range.to);
  pipeline::Library library(history, config, options);
  Walk line = walk;
  line.paths.clear();
  line.candidate = [](std::string_view) { return false; };
  history.walk(line, [&](const Revision& revision) { report.at = revision.commit; });
  report.head.repository = history.facts(walk);
  report.head.ladder = config.ladder;
  report.head.range.to = at;
  for (const std::string& path : history.files_at(at, walk)) {
    const auto text = history.file_at(at, path);
    if (!text) continue;
    ExplainReport::Page page{path, library.read_text(path, *text), false};
    page.roadmap = !page.reading.entries.empty();
    for (Problem& problem : page.reading.problems) problem.commit = at;
    const bool named = std::find(options.paths.begin(), options.paths.end(), path) != options.paths.end();
    if (page.roadmap || named) report.pages.push_back(std::move(page));
  }
  if (report.pages.empty()) {
    const std::string what =
        options.paths.empty() ? "roadmap documents" : "'" + support::join(options.paths, "', '") + "'";
    throw Error(ErrorKind::not_found, "find " + what + " at " + (options.range.to.empty() ? "HEAD" : options.range.to),
                pipeline::told_unread(history, config, options, at) +
                    "no such page is there; 'git ls-tree -r --name-only' lists what is");
  }
  return report;
}

}  // namespace roadshift
