#include "document/table.h"

#include <algorithm>
#include <optional>

#include "support/words.h"

namespace roadshift::document {
namespace {

bool is_open_pipe(std::string_view row, std::size_t i) {
  return row[i] == '|' && (i == 0 || row[i - 1] != '\\');
}

struct CodeSpan {
  std::size_t begin, end;
};

// The code spans of a row: runs of backticks of the same length with anything between them.
class CodeSpans {
 public:
  explicit CodeSpans(std::string_view row) : row_(row) {}

  // The first one at or after `from`.
  std::optional<CodeSpan> next(std::size_t from) {
    for (std::size_t begin = row_.find('`', from); begin < row_.size();) {
      const std::size_t size = run(begin);
      if (const std::size_t end = closing(begin + size, size); end != std::string_view::npos) return {{begin, end}};
      begin = row_.find('`', begin + size);
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] std::size_t run(std::size_t begin) const {
    return std::min(row_.find_first_not_of('`', begin), row_.size()) - begin;
  }

  std::size_t closing(std::size_t from, std::size_t size) {
    // A length that was looked for in vain is not looked for again: the row is read once for each length only.
    if (std::find(unclosed_.begin(), unclosed_.end(), size) != unclosed_.end()) return std::string_view::npos;
    for (std::size_t i = row_.find('`', from); i < row_.size(); i = row_.find('`', i)) {
      const std::size_t found = run(i);
      i += found;
      if (found == size) return i;
    }
    unclosed_.push_back(size);
    return std::string_view::npos;
  }

  std::string_view row_;
  std::vector<std::size_t> unclosed_;
};

}  // namespace

std::string_view row_text(std::string_view line, int quotes) {
  for (; quotes > 0; --quotes) {
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos || line[first] != '>') break;
    line.remove_prefix(first + 1);
  }
  return support::trim(line);
}

std::vector<std::string_view> split_row(std::string_view row) {
  if (row.starts_with('|')) row.remove_prefix(1);
  if (ends_with_pipe(row)) row.remove_suffix(1);
  std::vector<std::string_view> cells;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (!is_open_pipe(row, i)) continue;
    cells.push_back(row.substr(begin, i - begin));
    begin = i + 1;
  }
  cells.push_back(row.substr(begin));
  return cells;
}

bool has_pipe(std::string_view row) {
  for (std::size_t i = row.find('|'); i != std::string_view::npos; i = row.find('|', i + 1)) {
    if (is_open_pipe(row, i)) return true;
  }
  return false;
}

bool ends_with_pipe(std::string_view row) {
  return !row.empty() && is_open_pipe(row, row.size() - 1);
}

bool is_delimiter_row(std::string_view row) {
  return row.find_first_not_of("|-: \t") == std::string_view::npos && row.find('|') != std::string_view::npos &&
         row.find('-') != std::string_view::npos;
}

std::string delimiter_row(std::size_t columns) {
  std::string row = "|";
  for (std::size_t i = 0; i < columns; ++i) row += "---|";
  return row;
}

std::string with_code_pipes_escaped(std::string_view row) {
  std::string out;
  CodeSpans spans(row);
  std::size_t done = 0;
  for (auto code = spans.next(0); code; code = spans.next(code->end)) {
    out += row.substr(done, code->begin - done);
    for (std::size_t i = code->begin; i < code->end; ++i) {
      if (is_open_pipe(row, i)) out += '\\';
      out += row[i];
    }
    done = code->end;
  }
  return out.append(row.substr(done));
}

}  // namespace roadshift::document
