// comments.h - HTML comments that stand in the way.
//
// To cmark-gfm a comment on lines of its own ends whatever it stands in: the rows below it are no longer the table's,
// the items below it no longer nested. To whoever wrote it, it is a note that nobody sees.
#pragma once

#include <optional>

#include "document/cmark.h"
#include "document/lines.h"

namespace roadshift::document {

// The lines without comments between two rows of a table, two halves of a sentence, or the items of a list; nothing
// where there are none. Others stay where they are: they say nothing.
std::optional<Lines> without_comments_between(const Lines& lines, cmark_node* root);

}  // namespace roadshift::document
