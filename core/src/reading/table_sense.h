// table_sense.h - what a page's tables are: what their columns mean, whether their cells tell stages or targets, and
// whether cells themselves are the entries.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "document/document.h"
#include "reading/columns.h"
#include "reading/evidence.h"
#include "reading/lexicon.h"

namespace roadshift::reading {

struct TableSense {
  enum class Shape {
    rows,  // a row is an entry
    board  // a column is a stage or a time, a cell an entry
  };
  Shape shape = Shape::rows;
  std::shared_ptr<const document::Table> table;  // with the page's meanings behind its signs, and a header that is one
  Columns columns;
  bool headless = false;             // a row stood in the header's place
  bool tells = false;                // cells tell stages or targets
  bool tells_plan = false;           // more than a date of anything: stages, targets, two dates of each row
  bool has_when = false;             // a column for stages or targets, whatever its cells hold
  std::vector<std::string> unknown;  // statuses that no stage of the ladder knows
};

using TableSenses = std::unordered_map<const document::Block*, TableSense>;

// `journeys`: the page speaks of journeys (see read_columns).
TableSenses sense_tables(const document::Document& page, const Evidence& evidence, bool journeys,
                         const Lexicon& lexicon);

}  // namespace roadshift::reading
