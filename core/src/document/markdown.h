// markdown.h - Markdown as blocks. cmark-gfm reads it.
#pragma once

#include "document/lines.h"
#include "document/page.h"

namespace roadshift::document {

void read_markdown(const Lines& lines, Page& page);

}  // namespace roadshift::document
