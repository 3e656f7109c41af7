#include <array>
#include <string>

#include "render/renderers.h"

namespace roadshift {
namespace {

constexpr std::array<Format, 12> kFormats = {{
    {"text", "for people at a terminal", render::make_text},
    {"json", "one document with everything", render::make_json},
    {"ndjson", "one JSON object a line, written as it is found", render::make_ndjson},
    {"csv", "one row an event or entry, for spreadsheets", render::make_csv},
    {"markdown", "for release notes and comments on pull requests", render::make_markdown},
    {"html", "one page that needs nothing else, to look at and send on", render::make_html, "report"},
    {"svg", "the milestone trend chart and the stages over time", render::make_svg, "timeline slips report"},
    {"ics", "a calendar of the milestones that are not reached yet", render::make_ics, "slips report"},
    {"github", "annotations and a summary of a GitHub workflow", render::make_github, "check"},
    {"gitlab", "a GitLab code quality report", render::make_gitlab, "check"},
    {"junit", "a test report, for what shows those", render::make_junit, "check"},
    {"sarif", "SARIF 2.1.0, for code scanning and editors", render::make_sarif, "check"},
}};

}  // namespace

bool Format::is_for(std::string_view command) const {
  return only.empty() || (' ' + std::string(only) + ' ').find(' ' + std::string(command) + ' ') != std::string::npos;
}

std::span<const Format> formats() {
  return kFormats;
}

const Format* find_format(std::string_view name) {
  for (const Format& format : kFormats)
    if (format.name == name) return &format;
  return nullptr;
}

}  // namespace roadshift
