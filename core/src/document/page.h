// page.h - what all parts of this room share while they read one page.
#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "document/document.h"

namespace roadshift::document {

inline std::string cell_count(std::size_t cells) {
  return std::to_string(cells) + (cells == 1 ? " cell" : " cells");
}

struct Page {
  Page(std::string page_path, const Limits& page_limits) : path(std::move(page_path)), limits(page_limits) {}

  // Records what was odd. Of a page that is odd throughout, only the beginning is recorded.
  void problem(int line, std::string text, ProblemKind kind = ProblemKind::unread) {
    constexpr std::size_t kProblems = 1000;
    if (document.problems.size() > kProblems) return;
    if (document.problems.size() == kProblems) {
      text = "there are more problems than are listed here";
      kind = ProblemKind::unread;
    }
    document.problems.push_back({{}, path, line, std::move(text), kind});
  }

  // Says so when a row is ragged.
  void check_width(const Row& row, const Row& header) {
    const std::size_t width = row.cells.size();
    if (header.cells.empty() || width == header.cells.size()) return;
    problem(row.line, "table row has " + cell_count(width) + ", its header " + std::to_string(header.cells.size()),
            ProblemKind::ragged_row);
  }

  std::string path;
  Limits limits;
  Document document;
  std::size_t cells = 0;  // of tables read so far
};

}  // namespace roadshift::document
