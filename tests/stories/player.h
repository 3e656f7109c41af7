// player.h - plays a story through the pipeline, over a history held in memory.
#pragma once

#include <string>
#include <vector>

#include "stories/story.h"

namespace roadshift::stories {

// What is not as the story says, a line each: "- 2 stage test -> live : Words" is missing, "+ 2 removed test -> - :
// Title" is false, "! …" is what kept the run from going on. Empty: the story passes.
std::vector<std::string> play(const Story& story);

}  // namespace roadshift::stories
