// log.h - what a walk finds, revision by revision, each handed over as soon as nothing later can change it.
//
//   LogLine line(history, config, options, [](LogPart&& part) { ... });
//   tracker.run([&](const Step& step) { line.take(step); });
//   LogReport report = line.finish(tracker);
//
// What holds a revision back: an entry that went there may come back (patience); the beginning of the range has not
// been met; with a settle time everything waits for the end, since commits need not be in the order of their dates.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "pipeline/tracker.h"
#include "roadshift/pipeline.h"

namespace roadshift::pipeline {

class LogLine {
 public:
  using Each = std::function<void(LogPart&&)>;
  LogLine(const History& history, const Config& config, const Options& options, Each each);

  // Every step of the walk.
  void take(const Step& step);
  // Hands over what was held back. The report has all but revisions and events.
  LogReport finish(const Tracker& tracker);

 private:
  struct Pending {
    LogPart part;
    std::size_t number = 0;  // along the line
    bool outside = false;    // before the range
  };

  void add(const std::vector<following::Transition>& transitions);
  void leave_out_what_came_before(const std::vector<std::string>& line);
  void settle_all(const Commit& tip);
  void release_front();
  [[nodiscard]] bool in_range(const Commit& commit) const;

  const History& history_;
  const Config& config_;
  const Options& options_;
  Each each_;
  std::optional<std::string> from_;  // the last commit before the range
  bool from_met_ = false;
  bool any_ = false;  // a revision changed a document
  std::deque<Pending> pending_;
  std::map<std::string, Pending*> by_commit_;
  std::size_t taken_ = 0;
  LogReport report_;
};

}  // namespace roadshift::pipeline
