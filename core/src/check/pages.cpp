// What reading found odd about the pages.
#include "check/collector.h"

namespace roadshift::check_room {
namespace {

std::string_view rule_for(ProblemKind kind) {
  switch (kind) {
    case ProblemKind::ragged_row: return "ragged-row";
    case ProblemKind::broken_table: return "broken-table";
    case ProblemKind::unknown_status: return "unknown-status";
    case ProblemKind::unread_date: return "unread-date";
    case ProblemKind::unread: break;
  }
  return "unread-text";
}

// The cell that a problem speaks of.
std::string cell_in(const Standing* standing, const std::string& problem) {
  if (standing == nullptr) return {};
  for (const Field& field : standing->entry.fields)
    if (field.about_stage && !field.value.empty() && problem.find(field.value) != std::string::npos) return field.value;
  return {};
}

}  // namespace

void check_pages(const Roadmap& roadmap, Collector& out) {
  for (const CheckedPage& page : roadmap.pages) {
    std::set<std::pair<int, std::string_view>> told;  // a row that is repaired is told of once
    for (const Problem& problem : page.reading.problems) {
      const std::string_view rule = rule_for(problem.kind);
      if (!told.emplace(problem.line, rule).second) continue;
      const bool of_cell = problem.kind == ProblemKind::unknown_status || problem.kind == ProblemKind::unread_date;
      const std::string cell =
          of_cell ? cell_in(out.standing_at(page.path, problem.line), problem.text) : std::string();
      out.add(rule, {page.path, problem.line, cell}, problem.text, {problem.text});
    }
  }
}

}  // namespace roadshift::check_room
