#include "reading/table_sense.h"

#include <algorithm>
#include <unordered_set>
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

// "Environment | URL", a row for each stage: it explains the stages, and plans nothing.
bool explains_stages(const TableSense& sense, std::ptrdiff_t milestones) {
  const Columns& columns = sense.columns;
  if (columns.list.empty() || columns.list.front().role != Role::stage || columns.recognised || milestones > 0)
    return false;
  std::unordered_set<std::string> seen;
  return std::all_of(sense.table->rows.begin(), sense.table->rows.end(), [&](const Row& row) {
    return row.cells.empty() || seen.insert(support::fold(row.cells.front().text.plain)).second;
  });
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
      if (said.speaks() || column.knows(text) || lexicon.is_affirmative(text) || negative) {
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
  if (explains_stages(sense, stages)) return;
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

// A column for a release ("Spring release (April 2025)", "Planned for later") over marks: what has its first mark there
// comes with that release.
struct Release {
  std::size_t column = 0;
  std::string window;  // words of its date; "" where its title tells none
  bool out = false;    // it, or a later one, is the latest release
};

bool is_mark(const std::string& text, const Evidence& evidence, const Lexicon& lexicon) {
  return support::words_of(text).empty() || lexicon.is_affirmative(text) || lexicon.is_negative(text) ||
         !evidence.meaning_of(text).empty();
}

std::vector<Release> releases_of(const Table& table, const Evidence& evidence, const Lexicon& lexicon) {
  std::vector<Release> releases;
  std::size_t dated = 0, marks = 0;
  const auto& header = table.header.cells;
  for (std::size_t i = 1; i < header.size(); ++i) {
    const std::string& title = header[i].text.plain;
    if (lexicon.column_rule(title)) continue;  // somebody says what it means
    const auto window = window_of(title, lexicon.date_options(std::nullopt));
    const HeadingSense sense = sense_heading(title, lexicon, std::nullopt);
    const bool later = sense.kind == HeadingSense::Kind::stage && sense.said.stage == lexicon.ladder().lowest();
    if (!(window && window->dated()) && !later) continue;
    const bool only_marks = std::all_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
      return i >= row.cells.size() || is_mark(row.cells[i].text.plain, evidence, lexicon);
    });
    if (!only_marks) continue;
    for (const Row& row : table.rows) marks += i < row.cells.size() && !row.cells[i].text.plain.empty() ? 1u : 0u;
    dated += window && window->dated() ? 1u : 0u;
    releases.push_back({i, window && window->dated() ? window->text : std::string(), false});
    if (!evidence.is_latest(title)) continue;
    for (Release& release : releases) release.out = true;
  }
  constexpr std::size_t kColumns = 2;
  if (dated < kColumns || marks == 0) releases.clear();
  return releases;
}

// What a mark says that a release brings.
Stage stage_of(const std::string& mark, const Evidence& evidence, const Lexicon& lexicon) {
  const std::string meaning = evidence.meaning_of(mark);
  const Said said = meaning.empty() ? Said() : read_phrase(meaning, lexicon, std::nullopt);
  return said.stage.known() ? said.stage : lexicon.ladder().goal();
}

// Puts two columns in the place of those of the releases: how far the released ones have brought a row, and when the
// first is due that brings it whole.
void tell_releases(Table& table, Columns& columns, const std::vector<Release>& releases, const Evidence& evidence,
                   const Lexicon& lexicon) {
  const std::size_t width = table.header.cells.size();
  for (const Release& release : releases) {
    columns.list[release.column].role = Role::ignore;
    columns.list[release.column].rule = "a release: its first mark says when";
  }
  const Ladder& ladder = lexicon.ladder();
  Column target, status;
  target.title = "First release with a mark";
  target.role = Role::milestone;
  target.stage = ladder.goal();
  target.rule = "from the releases' columns";
  status.title = "Stage in the latest release";
  status.role = Role::stage;
  status.rule = target.rule;
  for (Row& row : table.rows) {
    Stage reached;
    std::string window;
    bool whole = false;
    for (const Release& release : releases) {
      if (release.column >= row.cells.size()) continue;
      const std::string& mark = row.cells[release.column].text.plain;
      if (mark.empty() || lexicon.is_negative(mark)) continue;
      const Stage stage = stage_of(mark, evidence, lexicon);
      if (release.out) reached = std::max(reached, stage);
      if (stage < ladder.goal() || whole) continue;
      whole = true;
      window = release.window;
    }
    row.cells.resize(width);
    document::Cell when, how_far;
    when.text.plain = window;
    how_far.text.plain = ladder.label(reached.known() ? reached : ladder.lowest());
    row.cells.push_back(std::move(when));
    row.cells.push_back(std::move(how_far));
  }
  for (const Column* column : {&target, &status}) {
    document::Cell title;
    title.text.plain = column->title;
    table.header.cells.push_back(std::move(title));
    columns.list.push_back(*column);
  }
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
    const std::vector<Release> releases = releases_of(block.table, evidence, lexicon);
    if (borrowed != nullptr || evidence.has_signs() || !releases.empty()) {
      auto own = std::make_shared<Table>(block.table);
      if (borrowed != nullptr) {
        own->rows.insert(own->rows.begin(), own->header);
        own->header = *borrowed;
        sense.headless = true;
      }
      if (releases.empty()) explain_signs(*own, evidence);
      sense.columns = read_columns(*own, lexicon, journeys);
      if (!releases.empty()) tell_releases(*own, sense.columns, releases, evidence, lexicon);
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
