// rows.h - table rows as entries, each read once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "reading/columns.h"
#include "reading/context.h"
#include "reading/lexicon.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// Reads the rows of one table under one context. A row that was read before under the same words, in whatever revision
// and wherever it stood, is not read again. `columns` and `lexicon` must outlive it.
class RowReader {
 public:
  RowReader(const Columns& columns, Context context, const Lexicon& lexicon);
  // See build_row. `year`: of dates that are written without one.
  [[nodiscard]] Entry read(const document::Row& row, const std::vector<Api>* above, std::optional<int> year) const;

 private:
  [[nodiscard]] std::string key_of(const document::Row& row, const std::vector<Api>* above,
                                   std::optional<int> year) const;
  // Puts the real lines into an entry that was read without any.
  void place(Entry& entry, int line) const;

  const Columns* columns_;
  const Lexicon* lexicon_;
  Context context_;         // its lines replaced by numbers of their own
  std::vector<int> lines_;  // the real ones, by those numbers
  std::string surroundings_;
};

}  // namespace roadshift::reading
