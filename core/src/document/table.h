// table.h - the lines of a pipe table, as they were typed.
//
// cmark-gfm pads short rows and drops excess cells. These functions see what is really there, and read a line as
// cmark does: a pipe parts cells unless a backslash stands before it, also inside code.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace roadshift::document {

// Lines that a broken row may go on over.
inline constexpr std::size_t kBrokenOver = 10;

// The line without blanks at both ends and without the marks of `quotes` block quotes around it.
std::string_view row_text(std::string_view line, int quotes);

// The cells of a row_text, untrimmed.
std::vector<std::string_view> split_row(std::string_view row);

bool has_pipe(std::string_view row);
bool ends_with_pipe(std::string_view row);

// "|---|:-:|", "--- | ---": dashes, colons, blanks and at least one pipe. Wider than cmark's rule, so that one with a
// slip of the pen is found too.
bool is_delimiter_row(std::string_view row);
// A well-formed one.
std::string delimiter_row(std::size_t columns);

// The row with the pipes inside its code spans escaped, so that they part no cells.
std::string with_code_pipes_escaped(std::string_view row);

}  // namespace roadshift::document
