#include "render/describe_check.h"

#include <algorithm>

#include "render/summary.h"

namespace roadshift::render {

std::size_t count_of(const CheckReport& report, Level level) {
  return static_cast<std::size_t>(std::count_if(report.findings.begin(), report.findings.end(),
                                                [&](const Finding& finding) { return finding.level == level; }));
}

std::string counts_in_words(const CheckReport& report) {
  std::vector<std::string> parts;
  for (const Level level : kToldLevels) {
    const std::size_t number = count_of(report, level);
    const std::string name(to_string(level));
    if (number > 0) parts.push_back(level == Level::info ? std::to_string(number) + " info" : counted(number, name));
  }
  return parts.empty() ? "nothing is wrong" : joined(parts, ", ");
}

std::string summary(const CheckReport& report) {
  std::string words = "At " + commit_words(report.at);
  if (report.base) words += ", new since " + commit_words(*report.base);
  words += ": " + counts_in_words(report);
  if (report.accepted > 0) words += "; " + std::to_string(report.accepted) + " accepted";
  return words;
}

std::string entry_words(const Finding& finding) {
  Entry entry;
  entry.title = finding.title;
  if (!finding.function.empty()) {
    entry.journey = finding.title;
    entry.function = finding.function;
  }
  return label_of(entry);
}

std::string finding_words(const Finding& finding) {
  return finding.entry_id.empty() ? finding.message : entry_words(finding) + ": " + finding.message;
}

bool is_here(const Finding& finding, const CheckReport& report) {
  return finding.commit == report.at.id;
}

std::string position_words(const Finding& finding) {
  if (finding.line == 0) return {};
  return std::to_string(finding.line) + (finding.column > 0 ? ":" + std::to_string(finding.column) : "");
}

std::vector<const Rule*> rules_of(const CheckReport& report) {
  std::vector<const Rule*> out;
  for (const Rule& rule : rules()) {
    const bool found = std::any_of(report.findings.begin(), report.findings.end(),
                                   [&](const Finding& finding) { return finding.rule == rule.id; });
    if (found) out.push_back(&rule);
  }
  return out;
}

Tone tone_of(Level level) {
  return level == Level::error ? Tone::bad : level == Level::warning ? Tone::note : Tone::dim;
}

}  // namespace roadshift::render
