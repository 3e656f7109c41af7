// kept.h - what stands on a page as it stood before, wherever its lines are now. Of two versions of a page nearly all
// is that, and there is nothing to ask about it.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "roadshift/roadmap.h"

namespace roadshift::following {

using Page = std::vector<std::shared_ptr<const Entry>>;

// Equal in everything but the lines that entry, stage and milestones were read from.
bool same_but_lines(const Entry& a, const Entry& b);
// `entry`: what was made of a reading by judging its milestones. Afterwards its lines are those of `raw`, a later
// reading that is the same but for lines.
void move_lines(Entry& entry, const Entry& raw);

struct KeptPair {
  std::size_t old_index, new_index;
};
// Pairs of entries that are the same but for lines: from the top of both versions, from their ends, and between, where
// as many of a kind stand in both. Of several alike the first goes to the first.
std::vector<KeptPair> kept_between(const Page& before, const Page& after);

}  // namespace roadshift::following
