#include <tuple>

#include "check/collector.h"
#include "config/nearest.h"
#include "document/document.h"
#include "document/lines.h"
#include "support/hash.h"
#include "support/words.h"

namespace roadshift {
namespace {

using support::fold;
using support::trim;

constexpr std::string_view kUnused = "unused-accept";

// Whether a line's subject, or what stands before a dash in it, is that text. A title may hold dashes itself.
template <class Is>
bool names(std::string_view subject, const Is& is) {
  if (is(subject)) return true;
  for (const std::string_view dash : {" — ", " – ", " -- "}) {
    for (auto at = subject.find(dash); at != std::string_view::npos; at = subject.find(dash, at + 1))
      if (is(trim(subject.substr(0, at)))) return true;
  }
  return false;
}

bool accepts(const AcceptLine& line, const Finding& finding) {
  if (line.rule != finding.rule) return false;
  return names(line.subject, [&](std::string_view subject) {
    if (subject == finding.path) return true;
    return !finding.entry_id.empty() && (subject == finding.entry_id || fold(subject) == fold(finding.title));
  });
}

std::string why_unused(const AcceptLine& line) {
  if (!line.rule.empty()) return "no finding of " + line.rule + " is about '" + line.subject + "'";
  std::vector<std::string> known;
  for (const Rule& rule : rules()) known.emplace_back(rule.id);
  const std::string word(trim(std::string_view(line.text).substr(0, line.text.find(':'))));
  return "it names no rule: '" + word + "'" + config::did_you_mean(word, known);
}

Finding unused(const AcceptLine& line, const std::string& path, Level level, const std::string& commit) {
  Finding finding;
  finding.rule = kUnused;
  finding.level = level;
  finding.commit = commit;
  finding.path = path;
  finding.line = line.line;
  finding.column = line.column;
  finding.end_column = line.end_column;
  finding.message = why_unused(line);
  finding.remedy = find_rule(kUnused)->remedy;
  finding.fingerprint = support::name_of({kUnused, path, fold(line.text)});
  return finding;
}

}  // namespace

std::vector<AcceptLine> read_accept_list(std::string_view markdown) {
  std::vector<AcceptLine> list;
  const document::Lines lines(markdown);
  for (const document::Block& block : document::parse_document(markdown, "accepted.md").blocks) {
    if (block.kind != document::BlockKind::item || block.level != 1) continue;
    AcceptLine line;
    line.line = block.line;
    line.text = support::squeeze(block.text.plain);
    const auto colon = line.text.find(':');
    const std::string_view rule = trim(std::string_view(line.text).substr(0, colon));
    if (colon != std::string::npos && find_rule(rule) != nullptr) {
      line.rule = rule;
      line.subject = trim(std::string_view(line.text).substr(colon + 1));
    }
    std::tie(line.column, line.end_column) = check_room::columns_of(lines, line.line, line.rule);
    list.push_back(std::move(line));
  }
  return list;
}

Acceptance accept(std::vector<Finding> findings, const std::vector<AcceptLine>& list, const std::string& path,
                  const Roadmap& roadmap) {
  Acceptance out;
  std::vector<bool> used(list.size());
  for (Finding& finding : findings) {
    bool accepted = false;
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (!accepts(list[i], finding)) continue;
      used[i] = accepted = true;
    }
    (accepted ? out.accepted : out.open).push_back(std::move(finding));
  }
  const Level level = level_of(*find_rule(kUnused), roadmap.config);
  for (std::size_t i = 0; i < list.size() && level != Level::off; ++i) {
    const AcceptLine& line = list[i];
    const Rule* rule = find_rule(line.rule);
    if (used[i] || (rule != nullptr && rule->of_change)) continue;
    out.open.push_back(unused(line, path, level, roadmap.at.id));
  }
  return out;
}

}  // namespace roadshift
