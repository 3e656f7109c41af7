#include "reading/tables.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

#include "reading/memory.h"
#include "reading/naming.h"
#include "reading/rows.h"

namespace roadshift::reading {
namespace {

using document::Block;
using document::BlockKind;
using document::Row;
using document::Table;
using support::squeeze;

bool is_empty(const Row& row) {
  return std::all_of(row.cells.begin(), row.cells.end(), [](const document::Cell& c) { return c.text.plain.empty(); });
}

// One cell over the whole row, or the only one with words: a heading inside the table.
const document::Cell* heading_cell(const Row& row, std::size_t columns) {
  if (columns < 2 || row.cells.empty() || row.cells.front().text.plain.empty() || row.cells.front().carried)
    return nullptr;
  for (std::size_t i = 1; i < row.cells.size(); ++i) {
    if (!row.cells[i].text.plain.empty() && !row.cells[i].spans_columns) return nullptr;
  }
  return &row.cells.front();
}

// Two rows on one line, where a line break was lost: "| a | b || c | d |".
std::optional<std::pair<Row, Row>> unglue(const Row& row, std::size_t width) {
  const std::size_t cells = row.cells.size();
  const bool empty_between = width > 1 && cells == 2 * width + 1 && row.cells[width].text.plain.empty();
  if (width < 2 || !(cells == 2 * width || empty_between)) return std::nullopt;
  std::pair<Row, Row> both(row, row);
  both.first.cells.resize(width);
  auto& second = both.second.cells;
  second.erase(second.begin(), second.begin() + static_cast<std::ptrdiff_t>(width + (empty_between ? 1 : 0)));
  return both;
}

bool about_when(const Columns& columns, std::size_t column) {
  return column < columns.list.size() &&
         (columns.list[column].role == Role::stage || columns.list[column].role == Role::milestone);
}

// The year of a date in a row's cells, where one is written.
std::optional<int> year_in(const Row& row, const Columns& columns, const Lexicon& lexicon) {
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (!about_when(columns, i)) continue;
    const auto window = window_of(row.cells[i].text.plain, lexicon.date_options(std::nullopt));
    if (window && window->last) return static_cast<int>(std::chrono::year_month_day(*window->last).year());
  }
  return std::nullopt;
}

// "March" in a cell, with no year to it.
bool is_date_without_year(const std::string& text, const Lexicon& lexicon) {
  constexpr int kAnyYear = 2000;
  if (text.empty() || window_of(text, lexicon.date_options(std::nullopt))) return false;
  const auto window = window_of(text, lexicon.date_options(kAnyYear));
  return window && window->dated();
}

bool lacks_year(const Row& row, const Columns& columns, const Lexicon& lexicon) {
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::string& text = row.cells[i].text.plain;
    if (!about_when(columns, i)) continue;
    if (lexicon.memory().yearless.get(text, [&] { return is_date_without_year(text, lexicon); })) return true;
  }
  return false;
}

// The years for such dates, row by row: of the row itself, else of the nearest row above, else of the first below.
std::vector<std::optional<int>> years_of(const Table& table, const Columns& columns, const Lexicon& lexicon) {
  std::vector<std::optional<int>> years;
  std::optional<int> first, last;
  for (const Row& row : table.rows) {
    if (const auto year = year_in(row, columns, lexicon)) last = year;
    if (!first) first = last;
    years.push_back(last);
  }
  std::replace(years.begin(), years.end(), std::optional<int>(), first);
  return years;
}

std::string signature(const Table& table) {
  std::string all;
  for (const document::Cell& cell : table.header.cells) all += support::fold(cell.text.plain) + '|';
  return all;
}

}  // namespace

void TableReader::read(const Section& section) {
  const int level = section.level();
  for (const Block* block : section.blocks) {
    if (block->kind == BlockKind::paragraph) surroundings_.take_intro(*block, level, surroundings_.of(section).year);
    if (block->kind != BlockKind::table) continue;
    read_table(*block, section);
    surroundings_.spend(level);
  }
}

// A table whose header is really its first row: the cells hold dates or long text, and a table before it on the
// page had as many columns and a header that was one.
const Table& TableReader::with_header(const Table& table, Table& repaired) {
  constexpr std::size_t kLongTitle = 14;
  const auto& header = table.header.cells;
  const bool data = std::any_of(header.begin(), header.end(), [&](const document::Cell& cell) {
    return support::words_of(cell.text.plain).size() > kLongTitle;
  });
  if (!data || headers_.empty()) return table;
  const auto known = std::find_if(headers_.rbegin(), headers_.rend(),
                                  [&](const Row& row) { return row.cells.size() == header.size(); });
  if (known == headers_.rend()) return table;
  repaired = table;
  repaired.rows.insert(repaired.rows.begin(), table.header);
  repaired.header = *known;
  out_.problems.push_back(
      {"", path_, table.header.line, "the table has a row in its header's place", ProblemKind::broken_table});
  return repaired;
}

void TableReader::read_table(const Block& block, const Section& section) {
  const Context context = surroundings_.of(section);
  const std::string name = block.table.header.cells.empty()
                               ? "table"
                               : "table '" + squeeze(block.table.header.cells.front().text.plain) + " …'";
  if (context.ignored) return leave_out(block.line, name, "its section is ignored by the configuration");
  if (context.reference) return leave_out(block.line, name, "its section is a reference, not a roadmap");
  Table repaired;
  const Table& table = with_header(block.table, repaired);
  const Columns columns = read_columns(table, lexicon_, journeys_);
  const bool staged = says_stage(table, columns);
  const bool context_speaks = context.near() || (context.speaks() && columns.recognised);
  if (!context_speaks && !(staged && columns.recognised)) {
    unstaged_.push_back({&block, &section, context});
    return;
  }
  if (&table == &block.table) headers_.push_back(table.header);
  report_columns(block, columns);
  signatures_.insert(signature(table));
  read_rows(table, columns, section, context);
}

void TableReader::read_rows(const Table& table, const Columns& columns, const Section& section,
                            const Context& context) {
  RowReader rows(columns, context, lexicon_);
  std::optional<int> year = context.year;
  std::vector<std::optional<int>> years;  // of the rows, once one is asked for
  std::optional<std::vector<Api>> above;
  for (std::size_t index = 0; index < table.rows.size(); ++index) {
    const Row& row = table.rows[index];
    const auto take = [&](const Row& whole, bool glued) {
      const bool undated = !year && lacks_year(row, columns, lexicon_);
      if (undated && years.empty()) years = years_of(table, columns, lexicon_);
      Entry entry = rows.read(whole, above ? &*above : nullptr, undated ? years[index] : year);
      if (entry.title.empty()) return;
      if (glued) entry.notes.push_back({ProblemKind::broken_table, "two rows stand on one line"});
      above = entry.apis;
      out_.entries.push_back(std::move(entry));
    };
    if (is_empty(row)) continue;
    if (const auto* cell = heading_cell(row, table.header.cells.size())) {
      Said said = read_phrase(cell->text.plain, lexicon_, context.year);
      constexpr double kMostOfIt = 0.5;
      if (said.speaks() && said.coverage >= kMostOfIt) {
        const Intro heading_row{0, row.line, squeeze(cell->text.plain), std::move(said), false};
        Context inner = surroundings_.of(section, &heading_row);
        inner.section.push_back(heading_row.text);
        year = inner.year;
        rows = RowReader(columns, std::move(inner), lexicon_);
        continue;
      }
      if (row.cells.size() > 1 && row.cells.back().spans_columns) continue;  // a name over a group of rows
    }
    if (const auto both = unglue(row, table.header.cells.size())) {
      take(both->first, true);
      take(both->second, true);
    } else {
      take(row, false);
    }
  }
}

bool TableReader::says_stage(const Table& table, const Columns& columns) const {
  std::size_t told = 0, filled = 0;
  for (const Row& row : table.rows) {
    for (std::size_t i = 0; i < row.cells.size() && i < columns.list.size(); ++i) {
      const Role role = columns.list[i].role;
      const std::string& text = row.cells[i].text.plain;
      if ((role != Role::stage && role != Role::milestone) || text.empty()) continue;
      ++filled;
      const Said said = read_status(columns.list[i].title, text, lexicon_, std::nullopt);
      if (said.speaks() || columns.list[i].knows(text) || lexicon_.is_affirmative(text) ||
          (role == Role::milestone && lexicon_.is_negative(text)))
        ++told;
    }
  }
  // Two columns for stages are a roadmap even before anything is filled in.
  const auto stages = std::count_if(columns.list.begin(), columns.list.end(),
                                    [](const Column& c) { return c.role == Role::milestone; });
  return (told > 0 && told * 2 >= filled) || (filled == 0 && stages >= 2);
}

void TableReader::report_columns(const Block& block, const Columns& columns) {
  for (const Column& column : columns.list) {
    out_.columns.push_back({path_, block.line, squeeze(column.title), std::string(to_string(column.role)),
                            std::string(lexicon_.ladder().name(column.stage)),
                            column.rule.empty() ? "no rule knows the title" : column.rule});
  }
}

void TableReader::read_unstaged() {
  for (const auto& [block, section, context] : unstaged_) {
    const Columns columns = read_columns(block->table, lexicon_, journeys_);
    if (columns.recognised && signatures_.contains(signature(block->table))) {
      report_columns(*block, columns);
      read_rows(block->table, columns, *section, context);
    } else {
      leave_out(block->line, "table '" + signature(block->table) + "'", "nothing says a stage or a date for it");
    }
  }
}

void TableReader::leave_out(int line, const std::string& what, const std::string& why) {
  out_.left_out.push_back({path_, line, first_clause(what, 12), why});
}

}  // namespace roadshift::reading
