// columns.h - what a table's columns mean.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "reading/lexicon.h"

namespace roadshift::reading {

struct Column {
  std::string title;
  Role role = Role::field;
  Stage stage;                  // role milestone: whose
  bool past = false;            // "Deployed to Sandbox": a date there is reached once it has begun
  bool unnamed = false;         // "Completion date": the title gives a date without naming a stage
  WordsOrSigns reached_when;    // words of a cell that say so
  bool dated_by_title = false;  // its cells say whether, its title when
  std::vector<SignMeaning> signs;
  Arrival reached = Arrival::by_title;
  bool says_when_reached = false;  // some cell does: then a bare date is only a target
  std::string rule;                // what decided, for explain
  std::size_t rank = 0;            // of that rule, the first that counts lowest

  // Whether a cell holds a sign or word of the column's own.
  [[nodiscard]] bool knows(std::string_view text) const;
};

// What the words of a cell are, below a title that nobody knows.
struct CellWords {
  bool stage = false, date = false;
};

struct Columns {
  std::vector<Column> list;
  bool recognised = false;  // a column is known to hold what an entry is called: title, API or text

  [[nodiscard]] std::optional<std::size_t> first(Role role) const;
  [[nodiscard]] bool has(Role role) const { return first(role).has_value(); }
};

// By the configuration's rules, then by what the titles say ("Target date for Sandbox" holds the milestone `test`),
// then by position: the first column that nothing else explains is what an entry is called.
// `journeys`: the page speaks of journeys, so that "Name" is one and "Description" its function.
// Then by what the cells hold: stages of the ladder, or dates below a title that is about time.
Columns read_columns(const document::Table& table, const Lexicon& lexicon, bool journeys);

// What a column or key of that title means; role `field` when nothing is known.
Column read_column(const std::string& title, const Lexicon& lexicon);

}  // namespace roadshift::reading
