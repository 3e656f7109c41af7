// memory.h - what a Lexicon remembers of texts it has read before.
#pragma once

#include <optional>
#include <string>

#include "reading/columns.h"
#include "reading/evidence.h"
#include "reading/lexicon.h"
#include "reading/phrase.h"
#include "reading/senses.h"

namespace roadshift::reading {

struct Lexicon::Memory {
  Memo<Said> phrases, statuses, prose;
  Memo<HeadingSense> headings;
  Memo<std::optional<Said>> statements;
  Memo<std::vector<News>> news;
  Memo<BlockWords> blocks;
  Memo<Column> columns;
  Memo<CellWords> cells;
  Memo<std::string> mechanisms, services;
  Memo<bool> names, yearless, journeys;
  Memo<Entry> rows;  // see RowReader
};

// A text and the year of its context as one key.
inline std::string memory_key(std::string_view text, std::optional<int> year) {
  return (year ? std::to_string(*year) : std::string("-")) + ':' + std::string(text);
}

}  // namespace roadshift::reading
