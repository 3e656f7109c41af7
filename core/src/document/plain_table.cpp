#include "document/plain_table.h"

#include "document/table.h"

namespace roadshift::document {
namespace {

// The cells of a line that begins and ends with a pipe; 0 for any other.
std::size_t cells_of(std::string_view line) {
  const std::string_view row = row_text(line, 0);
  return line.starts_with('|') && row.size() > 1 && ends_with_pipe(row) ? split_row(row).size() : 0;
}

}  // namespace

std::optional<PlainTable> plain_table(const Lines& lines, std::size_t first, std::size_t end) {
  constexpr std::size_t kMostCells = 100'000;  // cmark-gfm pads only so many short rows, and some more
  while (end > first && is_blank(lines[end - 1])) --end;
  if (end < first + 2) return std::nullopt;
  const std::size_t columns = cells_of(lines[first]);
  if (columns == 0 || !is_delimiter_row(lines[first + 1]) || cells_of(lines[first + 1]) != columns) return std::nullopt;
  if (is_delimiter_row(lines[first]) || columns * (end - first) > kMostCells) return std::nullopt;
  for (std::size_t i = first + 2; i < end; ++i) {
    if (cells_of(lines[i]) == 0 || is_delimiter_row(lines[i])) return std::nullopt;
    if (lines.number(i) <= lines.number(i - 1)) return std::nullopt;  // the number would not tell which row it is
  }
  return PlainTable{first, first + 2, end, columns};
}

}  // namespace roadshift::document
