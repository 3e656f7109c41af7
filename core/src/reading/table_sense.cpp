#include "reading/table_sense.h"

#include <algorithm>
#include <utility>

#include "reading/phrase.h"
#include "reading/senses.h"

namespace roadshift::reading {
namespace {

using document::Block;
using document::BlockKind;
using document::Cell;
using document::Row;
using document::Table;

// A table whose header is really its first row: its cells hold long text, and a table before it on the page had as many
// columns and a header that was one. Null where the header is one.
const Row* borrowed_header(const Table& table, const std::vector<const Row*>& headers) {
  constexpr std::size_t kLongTitle = 14;
  const auto& header = table.header.cells;
  const bool data = std::any_of(header.begin(), header.end(), [&](const Cell& cell) {
    return support::words_of(cell.text.plain).size() > kLongTitle;
  });
  if (!data) return nullptr;
  const auto known = std::find_if(headers.rbegin(), headers.rend(),
                                  [&](const Row* row) { return row->cells.size() == header.size(); });
  return known == headers.rend() ? nullptr : *known;
}

void explain_signs(Table& table, const Evidence& evidence) {
  for (Row& row : table.rows) {
    for (Cell& cell : row.cells) cell.text = evidence.with_meanings(cell.text, true);
  }
}

// Marks behind dates ("Jun 2024*"), in the columns that hold dates.
void explain_marks(Table& table, const Columns& columns, const Evidence& evidence) {
  for (Row& row : table.rows) {
    for (std::size_t i = 0; i < row.cells.size() && i < columns.list.size(); ++i) {
      if (columns.list[i].role == Role::milestone) row.cells[i].text = evidence.with_meanings(row.cells[i].text, false);
    }
  }
}

void look_for_stages(TableSense& sense, const Lexicon& lexicon) {
  std::size_t told = 0, filled = 0;
  for (const Row& row : sense.table->rows) {
    for (std::size_t i = 0; i < row.cells.size() && i < sense.columns.list.size(); ++i) {
      const Column& column = sense.columns.list[i];
      const std::string& text = row.cells[i].text.plain;
      if ((column.role != Role::stage && column.role != Role::milestone) || text.empty()) continue;
      ++filled;
      const Said said = read_status(column.title, text, lexicon, std::nullopt);
      const bool negative = column.role == Role::milestone && lexicon.is_negative(text);
      if (said.speaks() || lexicon.is_affirmative(text) || negative) {
        ++told;
      } else if (column.role == Role::stage &&
                 std::find(sense.unknown.begin(), sense.unknown.end(), text) == sense.unknown.end()) {
        sense.unknown.push_back(text);
      }
    }
  }
  // Two columns for stages are a roadmap even before anything is filled in.
  const auto stages = std::count_if(sense.columns.list.begin(), sense.columns.list.end(),
                                    [](const Column& column) { return column.role == Role::milestone; });
  sense.has_when = stages > 0 || sense.columns.has(Role::stage);
  // "Version | Date | Description" may as well be a changelog.
  const auto promises = [&](const Column& column) {
    const auto words = support::words_of(column.title);
    return column.role == Role::milestone && lexicon.planned.any(words);
  };
  sense.tells_plan = sense.columns.has(Role::stage) || stages >= 2 ||
                     std::any_of(sense.columns.list.begin(), sense.columns.list.end(), promises);
  sense.tells = (told > 0 && told * 2 >= filled) || (filled == 0 && stages >= 2);
}

// Columns that are stages or times, over cells that are names: "Now | Next | Later".
bool is_board(const Table& table, const Lexicon& lexicon) {
  const auto& header = table.header.cells;
  if (header.size() < 2 || table.rows.empty()) return false;
  for (const Cell& cell : header) {
    const std::string& title = cell.text.plain;
    if (title.empty()) return false;
    const SectionRule* rule = lexicon.section_rule(title);
    if (rule != nullptr && !rule->stage.empty()) continue;
    const HeadingSense sense = sense_heading(title, lexicon, std::nullopt);
    if (sense.kind != HeadingSense::Kind::stage || sense.said.coverage < 1) return false;
  }
  std::size_t names = 0, filled = 0;
  for (const Row& row : table.rows) {
    for (const Cell& cell : row.cells) {
      const std::string& text = cell.text.plain;
      if (text.empty() || lexicon.is_negative(text)) continue;
      ++filled;
      const bool says_when = lexicon.is_affirmative(text) || lexicon.is_unscheduled(text) ||
                             support::words_of(text).empty() || read_phrase(text, lexicon, std::nullopt).coverage >= 1;
      names += says_when ? 0u : 1u;
    }
  }
  constexpr std::size_t kOf10 = 7;
  return filled > 0 && names * 10 >= filled * kOf10;
}

}  // namespace

TableSenses sense_tables(const document::Document& page, const Evidence& evidence, bool journeys,
                         const Lexicon& lexicon) {
  TableSenses senses;
  std::vector<const Row*> headers;
  for (const Block& block : page.blocks) {
    if (block.kind != BlockKind::table) continue;
    TableSense sense;
    const Row* borrowed = borrowed_header(block.table, headers);
    if (borrowed != nullptr || evidence.has_signs()) {
      auto own = std::make_shared<Table>(block.table);
      if (borrowed != nullptr) {
        own->rows.insert(own->rows.begin(), own->header);
        own->header = *borrowed;
        sense.headless = true;
      }
      explain_signs(*own, evidence);
      sense.columns = read_columns(*own, lexicon, journeys);
      explain_marks(*own, sense.columns, evidence);
      sense.table = std::move(own);
    } else {
      sense.table = std::shared_ptr<const Table>(std::shared_ptr<void>(), &block.table);  // the page owns it
      sense.columns = read_columns(block.table, lexicon, journeys);
    }
    look_for_stages(sense, lexicon);
    if (is_board(*sense.table, lexicon)) sense.shape = TableSense::Shape::board;
    if (borrowed == nullptr && (sense.tells || sense.columns.recognised)) headers.push_back(&block.table.header);
    senses.emplace(&block, std::move(sense));
  }
  return senses;
}

}  // namespace roadshift::reading
