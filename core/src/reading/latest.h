// latest.h - which release a page calls the latest: "Release 5 is our latest release."
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "reading/lexicon.h"

namespace roadshift::reading {

// A sentence, a row of a table, or a cell under its column's title, that calls something the latest.
struct LatestClause {
  std::string text;
  bool brief = false;  // by a single word ("3.2 (latest)"): it must say nothing else
};

// None where no rule of the configuration asks for them. What is still to come is not meant: "will be our latest".
std::vector<LatestClause> latest_clauses(const document::Document& page, const Lexicon& lexicon);

// Whether a clause names it, or names a later number of the same name: where Release 5 is the latest, Release 4 was.
// Dates are no part of a name. A pre-release, a name before the word of a stage below `stage`, is another release.
bool is_out(std::string_view name, Stage stage, const std::vector<LatestClause>& clauses, const Lexicon& lexicon);

}  // namespace roadshift::reading
