#include "pipeline/head.h"

#include <algorithm>
#include <vector>

#include "document/document.h"
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

void require_documents(bool any, const History& history, const Config& config, const Options& options,
                       const Tracker& tracker) {
  if (any) return;
  const std::string where = options.paths.empty() ? "the repository" : "'" + support::join(options.paths, "', '") + "'";
  throw Error(
      ErrorKind::not_found, "look for roadmap documents in " + where,
      told_unread(history, config, options, tracker.tip().id) + "none of " + std::to_string(tracker.line().size()) +
          " revisions holds entries with a stage or a date; 'roadshift explain PATH' shows how a page is read, and a"
          " .roadshift.toml can name 'documents', 'ladder' and 'column'");
}

std::string told_unread(const History& history, const Config& config, const Options& options, const std::string& at) {
  Walk walk = make_walk(config, options);
  walk.candidate = [](std::string_view path) { return document::unread_kind(path).has_value(); };
  std::vector<std::string> paths = history.files_at(at, walk);
  std::erase_if(paths, [](const std::string& path) { return !document::unread_kind(path); });
  if (paths.empty()) return {};
  const auto is_roadmap = [](const std::string& path) {
    return support::ascii_lower(path.substr(path.rfind('/') + 1)).find("roadmap") != std::string::npos;
  };
  const auto roadmap = std::find_if(paths.begin(), paths.end(), is_roadmap);
  const std::string& path = roadmap != paths.end() ? *roadmap : paths.front();
  return "'" + path + "' is " + *document::unread_kind(path) + ", which is not read; ";
}

}  // namespace roadshift::pipeline
