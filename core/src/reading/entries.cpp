#include "reading/entries.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>
#include <utility>

#include "reading/builder.h"
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

bool lacks_year(const Row& row, const Columns& columns, const Lexicon& lexicon) {
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::string& text = row.cells[i].text.plain;
    if (!about_when(columns, i)) continue;
    if (lexicon.memory().yearless.get(text, [&] { return lacks_only_year(text, lexicon.date_options(std::nullopt)); }))
      return true;
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

void add(Entry entry, DocumentReading& out) {
  if (!entry.title.empty()) out.entries.push_back(std::move(entry));
}

void report_columns(const Block& block, const Columns& columns, const std::string& path, const Lexicon& lexicon,
                    DocumentReading& out) {
  for (const Column& column : columns.list) {
    out.columns.push_back({path, block.line, squeeze(column.title), std::string(to_string(column.role)),
                           std::string(lexicon.ladder().name(column.stage)),
                           column.rule.empty() ? "no rule knows the title" : column.rule});
  }
}

void read_rows(const TableSense& sense, const Context& context, const Lexicon& lexicon, DocumentReading& out) {
  const Table& table = *sense.table;
  const Columns& columns = sense.columns;
  RowReader rows(columns, context, lexicon);
  std::optional<int> year = context.year;
  std::vector<std::optional<int>> years;  // of the rows, once one is asked for
  std::optional<std::vector<Api>> above;
  for (std::size_t index = 0; index < table.rows.size(); ++index) {
    const Row& row = table.rows[index];
    const auto take = [&](const Row& whole, bool glued) {
      const bool undated = !year && lacks_year(row, columns, lexicon);
      if (undated && years.empty()) years = years_of(table, columns, lexicon);
      Entry entry = rows.read(whole, above ? &*above : nullptr, undated ? years[index] : year);
      if (entry.title.empty()) return;
      if (glued) entry.notes.push_back({ProblemKind::broken_table, "two rows stand on one line"});
      above = entry.apis;
      out.entries.push_back(std::move(entry));
    };
    if (is_empty(row)) continue;
    if (const auto* cell = heading_cell(row, table.header.cells.size())) {
      const std::string text = squeeze(cell->text.plain);
      HeadingSense heading = sense_heading(text, lexicon, context.year);
      if (heading.kind == HeadingSense::Kind::stage) {
        const Intro heading_row{0, row.line, text, std::move(heading.said), false};
        Context inner = with_heading_row(context, heading_row, lexicon);
        year = inner.year;
        rows = RowReader(columns, std::move(inner), lexicon);
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

// "Now | Next | Later": each line of a cell is an entry at its column's stage.
void read_board(const TableSense& sense, const Context& context, const Lexicon& lexicon, DocumentReading& out) {
  const Table& table = *sense.table;
  std::vector<Context> columns;
  for (const document::Cell& title : table.header.cells) {
    const std::string text = squeeze(title.text.plain);
    Said said = sense_heading(text, lexicon, context.year).said;
    if (const SectionRule* rule = lexicon.section_rule(text)) said.stage = lexicon.ladder().find(rule->stage);
    columns.push_back(with_heading_row(context, {0, table.header.line, text, std::move(said), false}, lexicon));
  }
  for (const Row& row : table.rows) {
    for (std::size_t i = 0; i < row.cells.size() && i < columns.size(); ++i) {
      const document::Text& text = row.cells[i].text;
      if (text.plain.empty() || row.cells[i].carried || lexicon.is_negative(text.plain)) continue;
      for (std::size_t begin = 0; begin < text.plain.size();) {
        const std::size_t end = std::min(text.plain.find('\n', begin), text.plain.size());
        Block item;
        item.kind = BlockKind::item;
        item.line = row.line;
        item.text.plain = text.plain.substr(begin, end - begin);
        for (document::Span span : text.spans) {
          if (span.begin < begin || span.end > end) continue;
          span.begin -= begin;
          span.end -= begin;
          item.text.spans.push_back(std::move(span));
        }
        if (!support::trim(item.text.plain).empty()) add(build_item(item, columns[i], lexicon), out);
        begin = end + 1;
      }
    }
  }
}

}  // namespace

void make_entries(const Section& section, const SectionRoles& roles, const TableSenses& tables,
                  const Evidence& evidence, const std::string& path, const Lexicon& lexicon, DocumentReading& out) {
  if (roles.heading == Purpose::entry)
    add(build_section(*section.last(), section.blocks, *roles.context, lexicon), out);
  for (const BlockRole& role : roles.blocks) {
    if (role.purpose != Purpose::entry) continue;
    const Block& block = *role.block;
    if (block.kind != BlockKind::table) {
      Entry entry;
      if (!evidence.has_signs()) {
        entry = build_item(block, *role.context, lexicon);
      } else {
        Block explained = block;
        explained.text = evidence.with_opening_meaning(block.text);
        entry = build_item(explained, *role.context, lexicon);
      }
      if (!role.name.empty()) entry.title = role.name;
      add(std::move(entry), out);
      continue;
    }
    const TableSense& sense = tables.at(&block);
    if (sense.headless) {
      out.problems.push_back(
          {"", path, block.table.header.line, "the table has a row in its header's place", ProblemKind::broken_table});
    }
    report_columns(block, sense.columns, path, lexicon, out);
    if (sense.shape == TableSense::Shape::board)
      read_board(sense, *role.context, lexicon, out);
    else
      read_rows(sense, *role.context, lexicon, out);
  }
}

void promote_twins(std::vector<SectionRoles>& roles, const TableSenses& tables) {
  std::set<std::string> signatures;
  for (const SectionRoles& section : roles) {
    for (const BlockRole& role : section.blocks) {
      if (role.purpose == Purpose::entry && role.block->kind == BlockKind::table)
        signatures.insert(signature(*tables.at(role.block).table));
    }
  }
  for (SectionRoles& section : roles) {
    for (BlockRole& role : section.blocks) {
      if (role.purpose != Purpose::table) continue;
      const TableSense& sense = tables.at(role.block);
      if (!sense.columns.recognised || !signatures.contains(signature(*sense.table))) continue;
      role.purpose = Purpose::entry;
      role.why = "it has the columns of a table that is the plan";
      role.missing.clear();
    }
  }
}

}  // namespace roadshift::reading
