#include "reading/columns.h"

#include <algorithm>

#include "reading/memory.h"
#include "reading/phrase.h"

namespace roadshift::reading {
namespace {

Column understand(const std::string& title, const Lexicon& lexicon) {
  Column column;
  column.title = title;
  const auto words = support::words_of(title);
  if (words.empty()) return column;
  const bool past = lexicon.reached.any(words) && !lexicon.planned.any(words);
  if (auto meaning = lexicon.column_rule(title)) {
    column.role = meaning->role;
    column.stage = meaning->stage;
    column.reached_when = std::move(meaning->reached_when);
    column.rule = std::move(meaning->rule);
    column.past = past || lexicon.stages.whole(title).has_value();
    return column;
  }
  const auto stages = lexicon.stages.find(words);
  const bool is_stage = lexicon.stages.whole(title).has_value();
  const bool has_cue =
      lexicon.planned.any(words) || lexicon.reached.any(words) || support::contains_phrase(title, "date");
  constexpr std::size_t kLongestTitle = 8;
  if (stages.size() == 1 && (is_stage || (has_cue && words.size() <= kLongestTitle))) {
    column.role = Role::milestone;
    column.stage = Stage{stages.front().value};
    column.past = past || is_stage;
    column.rule = is_stage ? "title is a stage" : "title names a stage and when";
  }
  return column;
}

void share_journey(Columns& columns, bool journeys) {
  const auto title = columns.first(Role::title);
  auto function = columns.first(Role::function);
  if (!title) return;
  if (!function && journeys) function = columns.first(Role::text);
  if (!function) return;
  if (!columns.has(Role::journey)) columns.list[*title].role = Role::journey;
  columns.list[*function].role = Role::function;
}

void name_first_column(Columns& columns) {
  if (columns.has(Role::title) || columns.has(Role::journey)) return;
  if (const auto function = columns.first(Role::function)) {
    columns.list[*function].role = Role::title;
    return;
  }
  if (columns.list.empty()) return;
  if (columns.list.front().role == Role::field) {
    columns.list.front().role = Role::title;
    columns.list.front().rule = "first column";
    return;
  }
  if (columns.has(Role::api)) return;  // the text's lead or the API names the entry
  if (const auto unknown = columns.first(Role::field)) {
    columns.list[*unknown].role = Role::title;
    columns.list[*unknown].rule = "first column that nothing else explains";
  }
}

void look_at_cells(Columns& columns, const document::Table& table, const Lexicon& lexicon) {
  for (std::size_t i = 0; i < columns.list.size(); ++i) {
    Column& column = columns.list[i];
    if (column.role != Role::milestone) continue;
    for (const document::Row& row : table.rows) {
      if (i >= row.cells.size()) continue;
      const Said said = read_phrase(row.cells[i].text.plain, lexicon, std::nullopt);
      column.says_when_reached = column.says_when_reached || (said.dated && said.reached_cue);
    }
  }
}

}  // namespace

std::optional<std::size_t> Columns::first(Role role) const {
  const auto hit = std::find_if(list.begin(), list.end(), [&](const Column& c) { return c.role == role; });
  if (hit == list.end()) return std::nullopt;
  return static_cast<std::size_t>(hit - list.begin());
}

Column read_column(const std::string& title, const Lexicon& lexicon) {
  return lexicon.memory().columns.get(title, [&] { return understand(title, lexicon); });
}

Columns read_columns(const document::Table& table, const Lexicon& lexicon, bool journeys) {
  Columns columns;
  for (const document::Cell& cell : table.header.cells) columns.list.push_back(read_column(cell.text.plain, lexicon));
  columns.recognised = columns.has(Role::title) || columns.has(Role::api) || columns.has(Role::text) ||
                       columns.has(Role::journey) || columns.has(Role::function);
  // Two columns that claim the one title: the first is it, the other a field.
  bool titled = false;
  for (Column& column : columns.list) {
    if (column.role != Role::title) continue;
    if (titled) column.role = Role::field;
    titled = true;
  }
  share_journey(columns, journeys);
  name_first_column(columns);
  look_at_cells(columns, table, lexicon);
  return columns;
}

}  // namespace roadshift::reading
