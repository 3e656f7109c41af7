// settle.h - what is known of a page's blocks only when all of them are: its folds, and which block an anchor names.
//
// A page may be read piece by piece (pieces.h), and a fold may begin in one piece and end in another. The readers
// therefore leave marks, and what they mean is settled for the page as a whole:
//   - <details> is a folded heading without a level and without text, its <summary> one with text, and </details> a
//     fold_end, whether or not they belong together;
//   - an anchor alone is a paragraph without text.
#pragma once

#include <vector>

#include "document/document.h"

namespace roadshift::document {

void settle(std::vector<Block>& blocks);

}  // namespace roadshift::document
