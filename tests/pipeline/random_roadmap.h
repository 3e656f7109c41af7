// random_roadmap.h - histories of a small roadmap whose rows move, change, vanish, come back and are copied: the same
// for the same seed.
#pragma once

#include <vector>

#include "story.h"

namespace roadshift::testing {

std::vector<Chapter> random_history(unsigned seed, int revisions);

}  // namespace roadshift::testing
