// settle.h - what is known of a page's blocks only when all of them are: its folds, and which block an anchor names.
//
// A page may be read piece by piece (pieces.h), and a fold may begin in one piece and end in another. The readers
// therefore leave marks, and what they mean is settled for the page as a whole:
//   - <details> and <summary> are folded headings with a level that no heading has, and </details> is a fold_end,
//   whether
//     or not they belong together;
//   - a <summary> without text has Markdown in it: the next block;
//   - an anchor alone is a paragraph without text.
#pragma once

#include <vector>

#include "document/document.h"

namespace roadshift::document {

inline constexpr int kDetails = 0, kSummary = -1;

void settle(std::vector<Block>& blocks);

}  // namespace roadshift::document
