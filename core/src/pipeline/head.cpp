#include "pipeline/head.h"

#include "support/words.h"

namespace roadshift::pipeline {

ReportHead make_head(const History& history, const Config& config, const Options& options, const Tracker& tracker) {
  ReportHead head;
  head.repository = history.facts(make_walk(config, options));
  head.ladder = config.ladder;
  head.range.to = tracker.tip().id;
  head.problems = tracker.problems();
  if (tracker.shallow()) {
    head.partial = true;
    head.problems.insert(head.problems.begin(),
                         {tracker.line().front(), "", 0,
                          "the history before this commit is not in this shallow clone: run 'git fetch --unshallow'"});
  }
  return head;
}

void require_documents(bool any, const Options& options, const Tracker& tracker) {
  if (any) return;
  const std::string where = options.paths.empty() ? "the repository" : "'" + support::join(options.paths, "', '") + "'";
  throw Error(
      ErrorKind::not_found, "look for roadmap documents in " + where,
      "none of " + std::to_string(tracker.line().size()) +
          " revisions holds entries with a stage or a date; 'roadshift explain PATH' shows how a page is read, and a"
          " .roadshift.toml can name 'documents', 'ladder' and 'column'");
}

}  // namespace roadshift::pipeline
