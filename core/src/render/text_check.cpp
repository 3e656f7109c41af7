// text_check.cpp - findings for people: page by page, line by line, then what to do and how many there are.
#include <algorithm>

#include "render/describe_check.h"
#include "render/text.h"
#include "render/width.h"

namespace roadshift::render {
namespace {

constexpr int kIndent = 2;
// The line of an entry that is gone is one of an earlier commit.
std::string words_of(const Finding& finding, const CheckReport& report) {
  return finding_words(finding) + (is_here(finding, report) ? "" : "; the line is of " + short_id(finding.commit));
}

void write_findings(TextPage& page, const CheckReport& report) {
  int position = 0, level = 0, rule = 0;
  for (const Finding& finding : report.findings) {
    position = std::max(position, width_of(position_words(finding)));
    level = std::max(level, width_of(to_string(finding.level)));
    rule = std::max(rule, width_of(finding.rule));
  }
  const std::string* path = nullptr;
  for (const Finding& finding : report.findings) {
    if (path == nullptr || *path != finding.path) {
      if (path != nullptr) page.blank();
      page.paragraph(0, {{finding.path, Tone::strong}});
    }
    path = &finding.path;
    page.row(kIndent, {{position, {{position_words(finding)}}, true},
                       {level, {{std::string(to_string(finding.level)), tone_of(finding.level)}}},
                       {rule, {{finding.rule, Tone::dim}}},
                       {0, {{words_of(finding, report)}}}});
  }
}

void write_remedies(TextPage& page, const CheckReport& report) {
  const std::vector<const Rule*> found = rules_of(report);
  if (found.empty()) return;
  int name = 0;
  for (const Rule* rule : found) name = std::max(name, width_of(rule->id));
  page.blank();
  page.paragraph(0, {{"What to do", Tone::strong}});
  for (const Rule* rule : found)
    page.row(kIndent, {{name, {{std::string(rule->id)}}}, {0, {{std::string(rule->remedy)}}}});
}

}  // namespace

void write_text(const CheckReport& report, const Style& style, std::ostream& out) {
  TextPage page(style, out);
  write_findings(page, report);
  write_remedies(page, report);
  if (!report.findings.empty()) page.blank();
  page.paragraph(0, {{summary(report), Tone::strong}});
}

}  // namespace roadshift::render
