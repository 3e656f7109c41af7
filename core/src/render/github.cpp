// github.cpp - findings as GitHub's workflow commands, which become annotations on the changed files.
#include "render/describe_check.h"
#include "render/escape.h"
#include "render/renderers.h"

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

class GithubRenderer final : public Renderer {
 public:
  void render(const Report& report, const Style&, std::ostream& out) const override {
    const auto* check = std::get_if<CheckReport>(&report);
    if (check == nullptr) throw Error(ErrorKind::usage, "write workflow commands", "only a check has findings");
    for (const Finding& finding : check->findings) write_command(finding, *check, out);
    out << visible_line(summary(*check)) << '\n';
  }
};

}  // namespace

std::unique_ptr<Renderer> make_github() {
  return std::make_unique<GithubRenderer>();
}

}  // namespace roadshift::render
