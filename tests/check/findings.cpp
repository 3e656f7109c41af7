#include "check/findings.h"

#include <set>

#include "history/memory_history.h"
#include "history/moment.h"

namespace roadshift::testing {

CheckReport report_of(const std::vector<Revised>& revisions, const Asked& asked) {
  history::MemoryHistory history;
  int number = 0;
  for (const Revised& revised : revisions) {
    ++number;
    history.add(
        {"c" + std::to_string(number), revised.day, "Ada Quay", "edit " + std::to_string(number), revised.files});
  }
  Options options;
  if (!asked.work_tree.empty()) {
    history.set_work_tree(asked.work_tree);
    options.range.work_tree = true;
  }
  CheckChoice choice;
  choice.as_of = history::parse_iso_day(asked.as_of).value();
  choice.base = asked.base;
  if (!asked.accept.empty()) choice.accept = AcceptFile{"accepted.md", asked.accept};
  return make_check(history, parse_config(asked.toml, "test.toml"), options, choice);
}

std::string line_of(const Finding& finding) {
  std::string line = finding.path + ":" + std::to_string(finding.line) + ":" + std::to_string(finding.column) + " " +
                     finding.rule + " ";
  if (!finding.title.empty()) line += finding.title + ": ";
  return line + finding.message;
}

std::vector<std::string> lines_of(const CheckReport& report) {
  std::vector<std::string> lines;
  for (const Finding& finding : report.findings) lines.push_back(line_of(finding));
  return lines;
}

CheckReport report_of_page(const std::map<std::string, std::string>& by_day, const Asked& asked) {
  std::vector<Revised> revisions;
  for (const auto& [day, text] : by_day) revisions.push_back({day, {{"roadmap.md", text}}});
  return report_of(revisions, asked);
}

std::vector<std::string> rules_of(const CheckReport& report) {
  std::set<std::string> ids;
  for (const Finding& finding : report.findings) ids.insert(finding.rule);
  return {ids.begin(), ids.end()};
}

}  // namespace roadshift::testing
