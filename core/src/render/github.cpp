// github.cpp - findings as GitHub's workflow commands, which become annotations on the changed files.
#include "render/check_renderer.h"
#include "render/describe_check.h"
#include "render/escape.h"

namespace roadshift::render {
namespace {

// GitHub has no "info".
std::string_view command_of(Level level) {
  return level == Level::info ? "notice" : to_string(level);
}

void write_command(const Finding& finding, const CheckReport& report, std::ostream& out) {
  out << "::" << command_of(finding.level) << " file=" << github_property(finding.path);
  if (is_here(finding, report)) {
    if (finding.line > 0) out << ",line=" << finding.line;
    if (finding.column > 0) out << ",col=" << finding.column << ",endColumn=" << finding.end_column - 1;
  }
  out << ",title=" << github_property("roadshift " + finding.rule)
      << "::" << github_text(finding_words(finding) + ". " + finding.remedy) << '\n';
}

void write_github(const CheckReport& report, std::ostream& out) {
  for (const Finding& finding : report.findings) write_command(finding, report, out);
  out << visible_line(summary(report)) << '\n';
}

}  // namespace

std::unique_ptr<Renderer> make_github() {
  return make_check_renderer("write workflow commands", write_github);
}

}  // namespace roadshift::render
