// bounds.h - Markdown that cmark-gfm reads in linear time and bounded memory, whatever was committed.
//
// cmark-gfm pads every table row to the header's width, and some of its inline rules are quadratic in the length of a
// paragraph. Ordinary pages pass unchanged; what is left out of others is reported.
#pragma once

#include "document/lines.h"
#include "document/page.h"

namespace roadshift::document {

Lines bounded(Lines lines, Page& page);

}  // namespace roadshift::document
