// repair.h - Markdown as it was meant, where cmark-gfm's reading of it loses something.
//
// The page is parsed, the lines of what went wrong are rewritten, and the page is parsed again, so that link
// definitions and everything around a repaired place mean what they mean everywhere. A page without slips is parsed
// once.
//   - An HTML table with blank lines inside is cut into pieces by Markdown's rules: it is lifted out as a whole.
//   - A comment between the rows of a table, in a list or in a sentence is taken out.
//   - A table row that is broken over several lines is joined.
//   - A delimiter row that does not match its header is made to.
//   - Pipes in code spans part no cells where the row then has the header's number of cells.
//   - A paragraph directly below a table, and a table directly below another, are parted from it.
//   - The cells that a row has beyond its header's, which cmark-gfm drops, are parsed in a table of their own.
#pragma once

#include <map>
#include <vector>

#include "document/cmark.h"
#include "document/lines.h"
#include "document/page.h"

namespace roadshift::document {

struct Repaired {
  Lines lines;
  Tree tree;
  std::vector<Lines> html_tables;     // see html_table_of
  std::map<int, std::size_t> joined;  // a broken row's first line in the file -> how many lines it was broken over
  // Whether the last line was a heading of the page's own in every parse: nothing before it was open at its end.
  bool ends_in_heading = true;
  // A row's line in the file -> how many cells it has beyond its header. Where there are any, the tree begins with a
  // table of one column that holds them all in a row each.
  std::map<int, std::size_t> excess;
};

Repaired parse_repaired(const Lines& lines, Page& page);

// The lifted HTML table that an HTML block stands for; null for any other.
const Lines* html_table_of(cmark_node* html_block, const Repaired& repaired);

}  // namespace roadshift::document
