#include "cli/history_line.h"

#include <algorithm>
#include <set>

namespace roadshift::cli {
namespace {

// All that a commit was made from, itself included; empty where the repository has it no more.
std::set<std::string> made_from(const History& history, const std::string& commit) {
  try {
    const std::vector<std::string> ids = line_to(history, commit, true);
    return {ids.begin(), ids.end()};
  } catch (const Error&) {
    return {};
  }
}

}  // namespace

std::vector<std::string> line_to(const History& history, const std::string& to, bool full_history) {
  Walk walk;
  walk.to = to;
  walk.full_history = full_history;
  walk.candidate = [](std::string_view) { return false; };
  std::vector<std::string> ids;
  history.walk(walk, [&](const Revision& revision) { ids.push_back(revision.commit.id); });
  return ids;
}

std::optional<std::string> base_of(const History& history, const std::vector<std::string>& line,
                                   const std::string& last, Rewritten rewritten) {
  if (std::find(line.begin(), line.end(), last) != line.end()) return last;
  if (rewritten == Rewritten::refused && !made_from(history, line.back()).contains(last)) return std::nullopt;
  const std::set<std::string> before = made_from(history, last);
  const auto shared = std::find_if(line.rbegin(), line.rend(), [&](const auto& id) { return before.contains(id); });
  return shared == line.rend() ? std::nullopt : std::optional(*shared);
}

}  // namespace roadshift::cli
