// plain_table.h - pipe tables that read row by row.
//
// In a table whose every line begins and ends with a pipe no row says anything about another: cmark-gfm reads the cells
// of each line by themselves, and what repair.h does to a line that is whole (pipes in code, cells beyond the header's)
// looks at that line and the number of columns. A row that was read in one such table therefore reads the same in any
// other of as many columns.
#pragma once

#include <cstddef>
#include <optional>

#include "document/lines.h"

namespace roadshift::document {

// Lines of a page: the header, the delimiter row below it, and the rows [begin, end).
struct PlainTable {
  std::size_t header = 0, begin = 0, end = 0;
  std::size_t columns = 0;
};

// The table that lines [first, end) are, blank ones at their end aside. Nothing where they are anything else, or
// anything about them is unusual.
std::optional<PlainTable> plain_table(const Lines& lines, std::size_t first, std::size_t end);

}  // namespace roadshift::document
