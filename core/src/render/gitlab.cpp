// gitlab.cpp - findings as GitLab's code quality report: a subset of Code Climate's format. Each needs a line, so what
// is about a file as a whole, or no longer there, is shown at its first.
#include "render/check_renderer.h"
#include "render/describe_check.h"
#include "render/json_writer.h"

namespace roadshift::render {
namespace {

std::string_view severity_of(Level level) {
  return level == Level::error ? "major" : level == Level::warning ? "minor" : "info";
}

Json issue(const Finding& finding, const CheckReport& report) {
  const int line = is_here(finding, report) ? std::max(finding.line, 1) : 1;
  return {{"type", "issue"},
          {"check_name", finding.rule},
          {"description", finding_words(finding) + ". " + finding.remedy},
          {"fingerprint", finding.fingerprint},
          {"severity", severity_of(finding.level)},
          {"location", {{"path", finding.path}, {"lines", {{"begin", line}}}}}};
}

void write_gitlab(const CheckReport& report, std::ostream& out) {
  out << dump(list(report.findings, [&](const Finding& each) { return issue(each, report); }), 2) << '\n';
}

}  // namespace

std::unique_ptr<Renderer> make_gitlab() {
  return make_check_renderer("write a code quality report", write_gitlab);
}

}  // namespace roadshift::render
