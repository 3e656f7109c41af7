// width.h - how wide text stands in a terminal, and where its lines break.
#pragma once

#include <string_view>
#include <vector>

#include "render/tone.h"

namespace roadshift::render {

// Columns that UTF-8 text takes: 2 for wide characters, 0 for combining ones.
int width_of(std::string_view text);
int width_of(const Pieces& pieces);

// The pieces as lines of at most `width` columns, broken at blanks and never inside a word: a word that is wider has a
// line of its own. Runs of blanks count as one. At least one line, which may be empty.
std::vector<Pieces> wrap(const Pieces& pieces, int width);

}  // namespace roadshift::render
