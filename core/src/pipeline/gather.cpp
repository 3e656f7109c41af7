#include "pipeline/gather.h"

#include <algorithm>
#include <map>

#include "pipeline/log.h"

namespace roadshift::pipeline {
namespace {

using following::Transition;

// All that a log tells of a range, whatever else the caller's filter asks for.
Options everything(const Options& options, const std::string& from) {
  Options all = options;
  all.range.from = from;
  all.filter = {};
  all.filter.all = true;
  return all;
}

}  // namespace

Gathered gather(Tracker& tracker, const History& history, const Config& config, const Options& options) {
  Gathered out;
  const Options whole = everything(options, ""), asked = everything(options, options.range.from);
  LogLine line(history, config, whole, [&](LogPart&& part) {
    std::move(part.events.begin(), part.events.end(), std::back_inserter(out.events));
  });
  LogLine range(history, config, asked, [&](LogPart&& part) { out.inside.insert(part.revision.commit.id); });
  std::map<std::string, std::size_t> order;
  tracker.run([&](const Step& step) {
    order.emplace(step.revision.commit.id, order.size());
    out.transitions.insert(out.transitions.end(), step.transitions.begin(), step.transitions.end());
    line.take(step);
    range.take(step);
  });
  line.finish(tracker);
  out.head = range.finish(tracker).head;
  const std::vector<Transition> last = tracker.follower().finish();
  out.transitions.insert(out.transitions.end(), last.begin(), last.end());
  // Removals are told late but belong to the revision where the entry went.
  std::stable_sort(out.transitions.begin(), out.transitions.end(), [&](const Transition& a, const Transition& b) {
    return order.at(a.commit.id) < order.at(b.commit.id);
  });
  return out;
}

void sort_by_stage(std::vector<Standing>& standings) {
  std::stable_sort(standings.begin(), standings.end(),
                   [](const Standing& a, const Standing& b) { return a.entry.stage > b.entry.stage; });
}

std::vector<Version> versions_of(const std::vector<Transition>& transitions) {
  std::vector<Version> versions;
  for (const Transition& transition : transitions) {
    // An absence begins at the commit where the entry went, also when it came back.
    if (!versions.empty() && !versions.back().until)
      versions.back().until = transition.left ? *transition.left : transition.commit;
    if (transition.after) versions.push_back({transition.commit, std::nullopt, *transition.after});
  }
  return versions;
}

std::vector<Life> lives_of(std::vector<Transition> transitions) {
  std::vector<std::string> order;
  std::map<std::string, std::vector<Transition>> by_entry;
  for (Transition& transition : transitions) {
    std::vector<Transition>& of_entry = by_entry[transition.id];
    if (of_entry.empty()) order.push_back(transition.id);
    of_entry.push_back(std::move(transition));
  }
  std::vector<Life> lives;
  for (const std::string& id : order) {
    const std::vector<Transition>& of_entry = by_entry.at(id);
    Life life{id, versions_of(of_entry), of_entry.front().baseline};
    if (!life.versions.empty()) lives.push_back(std::move(life));
  }
  return lives;
}

}  // namespace roadshift::pipeline
