#include "document/html_table.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>
#include <optional>

#include "document/tags.h"

namespace roadshift::document {
namespace {

// HTML's own bounds.
constexpr std::size_t kMostColumns = 1000, kMostRows = 65534;

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

std::optional<std::size_t> number_of(const GumboNode& cell, const char* attribute, std::size_t most) {
  const char* const written = attribute_of(cell, attribute);
  if (written == nullptr) return std::nullopt;
  const std::string_view value = written;
  const std::size_t first = std::min(value.find_first_not_of(" \t\n"), value.size());
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(value.data() + first, value.data() + value.size(), number);
  if (error == std::errc::result_out_of_range) return most;
  if (error != std::errc()) return std::nullopt;
  return std::min(number, most);
}

class TableReader {
 public:
  TableReader(int line, const Lines& lines, Page& page) : lines_(lines), page_(page), last_line_(line) {}

  Table run(const GumboNode& node) {
    table_.html = true;
    for (const GumboNode* child : children_of(node)) {
      const std::string_view name = name_of_element(*child);
      if (name == "caption") table_.caption = text_of(*child).plain;
      if (name == "thead" || name == "tbody" || name == "tfoot") section(*child, name == "thead");
    }
    return std::move(table_);
  }

 private:
  // A cell that reaches into the rows below.
  struct Reach {
    std::size_t rows = 0;
    Cell cell;
  };

  static Text text_of(const GumboNode& node) {
    TextBuilder builder(Markup::html);
    flatten(node, builder);
    return builder.finish();
  }

  void section(const GumboNode& node, bool head) {
    std::vector<const GumboNode*> rows;
    for (const GumboNode* child : children_of(node)) {
      if (name_of_element(*child) == "tr") rows.push_back(child);
    }
    reach_.clear();  // no cell reaches into the next section
    for (std::size_t i = 0; i < rows.size(); ++i) {
      Row row = read_row(*rows[i], rows.size() - i);
      if (row.cells.empty()) continue;
      if (head && table_.rows.empty()) {
        add_to_header(std::move(row));
      } else if (table_.header.cells.empty() && table_.rows.empty() && all_headings(*rows[i])) {
        table_.header = std::move(row);
      } else {
        page_.check_width(row, table_.header);
        table_.rows.push_back(std::move(row));
      }
    }
  }

  static bool all_headings(const GumboNode& row) {
    return std::all_of(children_of(row).begin(), children_of(row).end(), [](const GumboNode* child) {
      const std::string_view name = name_of_element(*child);
      return name != "td";
    });
  }

  // Header rows become one: "Target date" over "Sandbox" is "Target date Sandbox".
  void add_to_header(Row row) {
    Row& header = table_.header;
    if (header.cells.empty()) {
      header = std::move(row);
      return;
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (i == header.cells.size()) header.cells.emplace_back();
      Cell& above = header.cells[i];
      const Cell& below = row.cells[i];
      if (below.carried || below.text.plain.empty()) continue;
      if (above.text.plain.empty()) {
        above = below;
        continue;
      }
      const std::size_t shift = above.text.plain.size() + 1;
      above.spans_columns = above.spans_columns && below.spans_columns;
      above.text.plain += ' ' + below.text.plain;
      for (Span span : below.text.spans) {
        span.begin += shift;
        span.end += shift;
        above.text.spans.push_back(std::move(span));
      }
    }
  }

  // `rows_left`: of the section, this one included.
  Row read_row(const GumboNode& node, std::size_t rows_left) {
    Row row;
    row.line = line_of(node);
    for (const GumboNode* child : children_of(node)) {
      const std::string_view name = name_of_element(*child);
      if (name != "td" && name != "th") continue;
      carry(row);
      const std::size_t columns = std::max<std::size_t>(number_of(*child, "colspan", kMostColumns).value_or(1), 1);
      // rowspan="0" reaches to the end of the section.
      std::size_t rows = number_of(*child, "rowspan", kMostRows).value_or(1);
      rows = rows == 0 ? rows_left : std::min(rows, rows_left);
      Cell cell{text_of(*child), false, false};
      for (std::size_t i = 0; i < columns && place(row, cell); ++i) {
        if (rows > 1) reach_[row.cells.size() - 1] = {rows - 1, cell};
        cell.spans_columns = true;
      }
    }
    if (row.cells.empty() && reach_.empty()) return row;
    carry_rest(row);
    return row;
  }

  // Puts what reaches down into the row's next columns.
  void carry(Row& row) {
    for (auto found = reach_.find(row.cells.size()); found != reach_.end(); found = reach_.find(row.cells.size())) {
      Cell cell = found->second.cell;
      cell.carried = true;
      if (--found->second.rows == 0) reach_.erase(found);
      if (!place(row, cell)) return;
    }
  }

  // Also where the row itself is too short to get there.
  void carry_rest(Row& row) {
    for (auto next = reach_.lower_bound(row.cells.size()); next != reach_.end();
         next = reach_.lower_bound(row.cells.size())) {
      while (row.cells.size() < next->first) {
        if (!place(row, {})) return;
      }
      carry(row);
    }
  }

  // Spread out, small HTML becomes a large table: false where that ends.
  bool place(Row& row, const Cell& cell) {
    page_.cells += 1 + cell.text.plain.size() / 64;
    if (page_.cells > page_.limits.table_cells) {
      if (!full_) page_.problem(row.line, "table is too large when its cells are spread out: the rest is left out");
      full_ = true;
      return false;
    }
    row.cells.push_back(cell);
    return true;
  }

  // gumbo knows no place of a row whose start tag is missing: it begins with its first cell.
  int line_of(const GumboNode& row) {
    unsigned line = row.v.element.original_tag.length > 0 ? row.v.element.start_pos.line : 0;
    for (const GumboNode* child : children_of(row)) {
      if (line == 0 && !name_of_element(*child).empty()) line = child->v.element.start_pos.line;
    }
    if (line > 0) last_line_ = lines_.file_line(line);
    return last_line_;
  }

  const Lines& lines_;
  Page& page_;
  Table table_;
  std::map<std::size_t, Reach> reach_;  // by column
  int last_line_;
  bool full_ = false;
};

}  // namespace

void DestroyHtml::operator()(GumboOutput* output) const noexcept {
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}

Html parse_html(std::string_view html) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  return Html(gumbo_parse_with_options(&options, html.data(), html.size()));
}

std::span<GumboNode* const> children_of(const GumboNode& node) {
  if (node.type != GUMBO_NODE_ELEMENT) return {};
  const GumboVector& children = node.v.element.children;
  // gumbo keeps its nodes in untyped vectors.
  return {reinterpret_cast<GumboNode* const*>(children.data), children.length};
}

std::string_view name_of_element(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT ? gumbo_normalized_tagname(node.v.element.tag) : std::string_view();
}

const char* attribute_of(const GumboNode& element, const char* name) {
  const GumboAttribute* const found = gumbo_get_attribute(&element.v.element.attributes, name);
  return found == nullptr ? nullptr : found->value;
}

std::string anchor_of(const GumboNode& element) {
  const char* const id = attribute_of(element, "id");
  const char* const name = name_of_element(element) == "a" ? attribute_of(element, "name") : nullptr;
  return id != nullptr ? id : name != nullptr ? name : std::string();
}

void flatten(const GumboNode& node, TextBuilder& out) {
  if (is_text(node)) return out.text(node.v.text.text);
  const std::string_view name = name_of_element(node);
  if (name == "br" || name == "hr") return out.line_break();
  if (node.type == GUMBO_NODE_ELEMENT) out.anchor(anchor_of(node));
  if (const char* alt = name == "img" ? attribute_of(node, "alt") : nullptr) return out.text(alt);
  const auto span = span_of(name);
  const bool cell = name == "td" || name == "th";
  const bool block = is_block_element(name) && !cell;
  if (block) out.line_break();
  if (cell) out.blank();
  const char* const href = span ? attribute_of(node, "href") : nullptr;
  if (span) out.open(*span, href != nullptr ? href : "");
  for (const GumboNode* child : children_of(node)) flatten(*child, out);
  if (span) out.close(*span);
  if (block) out.line_break();
}

Table read_html_table(const GumboNode& table, int line, const Lines& lines, Page& page) {
  return TableReader(line, lines, page).run(table);
}

}  // namespace roadshift::document
