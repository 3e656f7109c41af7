#include "reading/columns.h"

#include <algorithm>
#include <array>
#include <regex>
#include <utility>

#include "reading/memory.h"
#include "reading/phrase.h"
#include "reading/senses.h"
#include "support/signs.h"

namespace roadshift::reading {
namespace {

// "Predicted completion", "Due date", "Quarter": words of time alone.
bool is_about_time(const std::vector<support::Word>& words, const Lexicon& lexicon) {
  static constexpr std::array<std::string_view, 17> kTime = {
      "date",   "dates",    "completion", "timeline", "timescale", "quarter",  "when", "eta",      "time",
      "timing", "schedule", "month",      "year",     "deadline",  "delivery", "end",  "milestone"};
  return std::all_of(words.begin(), words.end(), [&](const support::Word& word) {
    return std::find(kTime.begin(), kTime.end(), word.folded) != kTime.end() || lexicon.is_filler(word.folded) ||
           lexicon.planned.any({word});
  });
}

Column understand(const std::string& title, const Lexicon& lexicon) {
  Column column;
  column.title = title;
  const auto words = lexicon.stages.words_of(title);
  if (words.empty()) return column;
  const bool past = says_past(title, lexicon);
  if (auto meaning = lexicon.column_rule(title)) {
    column.role = meaning->role;
    column.stage = meaning->stage;
    column.reached_when = std::move(meaning->reached_when);
    column.dated_by_title = meaning->dated_by_title;
    column.signs = std::move(meaning->signs);
    column.reached = meaning->reached;
    column.rule = std::move(meaning->rule);
    column.rank = meaning->rank;
    column.past = past;
    column.unnamed = is_about_time(words, lexicon);
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
    column.past = past;
    column.rule = is_stage ? "title is a stage" : "title names a stage and when";
  }
  return column;
}

// Of columns that claim the one title, that of the rule that counts first is it, then the first of them; the others are
// fields.
void keep_one_title(Columns& columns) {
  const Column* best = nullptr;
  for (const Column& column : columns.list) {
    if (column.role == Role::title && (best == nullptr || column.rank < best->rank)) best = &column;
  }
  for (Column& column : columns.list) {
    if (column.role == Role::title && &column != best) column.role = Role::field;
  }
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

// The cells of a column that say something, as they stand.
std::vector<std::string_view> filled_cells(const document::Table& table, std::size_t column) {
  std::vector<std::string_view> cells;
  for (const document::Row& row : table.rows) {
    if (column >= row.cells.size() || row.cells[column].carried) continue;
    const std::string_view text = support::trim(row.cells[column].text.plain);
    if (!text.empty()) cells.push_back(text);
  }
  return cells;
}

// Whether a text could be what an entry is called: not only a date, a tax year, a number, a tick or a ticket's number.
bool is_name(std::string_view text, const Lexicon& lexicon) {
  if (lexicon.is_affirmative(text) || lexicon.is_negative(text)) return false;
  static const std::regex kTicket(R"(#?[A-Z][A-Z0-9]*-\d+|#?\d+)", std::regex::optimize);
  constexpr std::size_t kLongestTicket = 20;
  if (text.size() <= kLongestTicket && std::regex_match(text.begin(), text.end(), kTicket)) return false;
  const auto times = find_dates(text, lexicon.date_options(std::nullopt));
  const auto words = support::words_of(text);
  static constexpr std::array<std::string_view, 8> kBeside = {"onward", "onwards", "from", "to",
                                                              "and",    "only",    "tax",  "year"};
  return std::any_of(words.begin(), words.end(), [&](const support::Word& word) {
    return std::find(kBeside.begin(), kBeside.end(), word.folded) == kBeside.end() &&
           std::none_of(times.begin(), times.end(),
                        [&](const FoundDate& t) { return t.begin <= word.begin && word.begin < t.end; });
  });
}

// Whether most cells of a column could be what their rows are called; "All" under "Tax year" is still a year.
bool holds_names(const Columns& columns, const document::Table& table, std::size_t column, const Lexicon& lexicon) {
  const std::string& title = columns.list[column].title;
  if (support::contains_phrase(title, "year") || support::contains_phrase(title, "years")) return false;
  const auto cells = filled_cells(table, column);
  const auto names = std::count_if(cells.begin(), cells.end(), [&](std::string_view text) {
    return lexicon.memory().names.get(std::string(text), [&] { return is_name(text, lexicon); });
  });
  return static_cast<std::size_t>(names) * 2 >= cells.size();
}

void name_first_column(Columns& columns, const document::Table& table, const Lexicon& lexicon) {
  if (columns.has(Role::title) || columns.has(Role::journey)) return;
  if (const auto function = columns.first(Role::function)) {
    columns.list[*function].role = Role::title;
    return;
  }
  if (columns.list.empty()) return;
  const auto take = [&](std::size_t column, std::string rule) {
    columns.list[column].role = Role::title;
    columns.list[column].rule = std::move(rule);
  };
  const bool first_is_free = columns.list.front().role == Role::field;
  if (first_is_free && holds_names(columns, table, 0, lexicon)) return take(0, "first column");
  if (columns.has(Role::api)) return;  // the text's lead or the API names the entry
  const auto text = columns.first(Role::text);
  for (std::size_t i = 0; i < columns.list.size(); ++i) {
    if (first_is_free && text && *text < i) return;  // "Tax year | Change | Status": the text names the entry
    if (columns.list[i].role == Role::field && holds_names(columns, table, i, lexicon))
      return take(i, "first column that nothing else explains");
  }
  if (first_is_free && !text) take(0, "first column");
}

// "Ward | What comes | Go live": where no title is known for what tells more of an entry, the next column of words
// does.
void describe_by_next_column(Columns& columns, const document::Table& table, const Lexicon& lexicon) {
  const auto title = columns.first(Role::title);
  if (!title || columns.has(Role::text) || columns.has(Role::function) || columns.has(Role::api)) return;
  const std::size_t next = *title + 1;
  if (next >= columns.list.size() || columns.list[next].role != Role::field || !columns.list[next].rule.empty()) return;
  const auto cells = filled_cells(table, next);
  std::size_t words = 0;
  for (const std::string_view text : cells) words += support::words_of(text).size();
  constexpr std::size_t kWordsACell = 2;
  if (cells.empty() || words < kWordsACell * cells.size() || !holds_names(columns, table, next, lexicon)) return;
  columns.list[next].role = Role::text;
  columns.list[next].rule = "the words behind the name";
}

// "Trader test", "Live service": a title that names a stage in passing, over cells that say nothing but when.
void find_environments(Columns& columns, const document::Table& table, const Lexicon& lexicon) {
  constexpr std::size_t kLongestTitle = 4;
  for (std::size_t i = 0; i < columns.list.size(); ++i) {
    Column& column = columns.list[i];
    const auto words = support::words_of(column.title);
    const auto stages = lexicon.stages.find(words);
    if (column.role != Role::field || stages.size() != 1 || words.size() > kLongestTitle) continue;
    const auto cells = filled_cells(table, i);
    const auto dated = [&](std::string_view text) {
      const Said said = read_phrase(text, lexicon, std::nullopt);
      return said.coverage >= 1 && !said.milestones.empty();
    };
    const bool tells_when = std::all_of(cells.begin(), cells.end(), [&](std::string_view text) {
      return dated(text) || lexicon.is_affirmative(text) || lexicon.is_negative(text);
    });
    const bool beside_others = columns.has(Role::milestone);
    if (!tells_when || !(beside_others || std::any_of(cells.begin(), cells.end(), dated))) continue;
    column.role = Role::milestone;
    column.stage = Stage{stages.front().value};
    column.rule = "title names a stage, cells say when";
  }
}

// A title that tells of another time than a target: when the row was written, met about, begun.
bool tells_of_the_past(const std::vector<support::Word>& words) {
  static constexpr std::array<std::string_view, 14> kPast = {
      "updated",   "update", "created", "modified", "discussed", "met",     "meeting",
      "presented", "added",  "opened",  "reviewed", "since",     "started", "notes"};
  return std::any_of(words.begin(), words.end(), [](const support::Word& word) {
    return std::find(kPast.begin(), kPast.end(), word.folded) != kPast.end();
  });
}

bool is_about_time(const std::vector<support::Word>& words) {
  static constexpr std::array<std::string_view, 20> kTime = {
      "date",     "dates",     "when", "target",   "quarter",   "month",    "due",      "eta",  "ship",    "shipping",
      "delivery", "available", "week", "timeline", "timeframe", "expected", "estimate", "year", "release", "deadline"};
  return std::any_of(words.begin(), words.end(), [](const support::Word& word) {
    return std::find(kTime.begin(), kTime.end(), word.folded) != kTime.end();
  });
}

CellWords words_of_cell(std::string_view text, const Lexicon& lexicon) {
  constexpr double kWholly = 0.8;
  const Said said = read_status({}, text, lexicon, std::nullopt);
  // "In development. A draft is expected in June 2025.", "Live since 2019"
  const auto sentences = sentences_of(text);
  const HeadingSense sense = sense_heading(sentences.empty() ? text : sentences.front(), lexicon, std::nullopt);
  const bool tells = sense.kind == HeadingSense::Kind::stage && !sense.beside_name && sense.said.stage.known();
  const bool sign = support::words_of(text).empty() && said.stage.known();
  return {sign || tells, said.coverage >= kWholly && said.dated && !said.milestones.empty()};
}

// Titles that nobody knows over cells that are nothing but stages, or nothing but dates.
void find_stages_and_targets(Columns& columns, const document::Table& table, const Lexicon& lexicon) {
  for (std::size_t i = 0; i < columns.list.size(); ++i) {
    Column& column = columns.list[i];
    if (column.role != Role::field || !column.rule.empty()) continue;
    const auto cells = filled_cells(table, i);
    std::size_t stages = 0, dates = 0;
    for (const std::string_view text : cells) {
      const CellWords& words =
          lexicon.memory().cells.get(std::string(text), [&] { return words_of_cell(text, lexicon); });
      stages += words.stage ? 1u : 0u;
      dates += words.date ? 1u : 0u;
    }
    const auto words = support::words_of(column.title);
    if (stages > 0 && stages * 3 >= cells.size() * 2) {
      column.role = Role::stage;
      column.rule = "its cells name stages";
    } else if (dates > 0 && dates * 3 >= cells.size() * 2 && is_about_time(words) && !tells_of_the_past(words) &&
               !columns.has(Role::milestone)) {
      column.role = Role::milestone;
      column.stage = lexicon.ladder().goal();
      column.rule = "its cells are dates";
    }
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

bool Column::knows(std::string_view text) const {
  return reached_when.stand_in(text) || std::any_of(signs.begin(), signs.end(), [&](const SignMeaning& sign) {
           return support::find_sign(text, sign.sign).begin != support::npos;
         });
}

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
  keep_one_title(columns);
  share_journey(columns, journeys);
  find_environments(columns, table, lexicon);
  find_stages_and_targets(columns, table, lexicon);
  name_first_column(columns, table, lexicon);
  describe_by_next_column(columns, table, lexicon);
  look_at_cells(columns, table, lexicon);
  return columns;
}

}  // namespace roadshift::reading
