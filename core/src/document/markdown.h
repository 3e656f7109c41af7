// markdown.h - Markdown as blocks. cmark-gfm reads it.
#pragma once

#include "document/lines.h"
#include "document/page.h"

namespace roadshift::document {

class Pieces;

// `pieces`: what is known of pages read before; null to read the page as a whole.
void read_markdown(Lines lines, Page& page, Pieces* pieces);

// Lines within the bounds of bounds.h, all at once. Whether the last one is a heading of the page's own, whatever stood
// before it and was repaired of it.
bool read_whole(const Lines& lines, Page& page);

}  // namespace roadshift::document
