// compose.h - a ladder made from a page's own headings, for words that no preset knows.
#pragma once

#include <vector>

#include "reading/lexicon.h"
#include "roadshift/history.h"
#include "roadshift/pipeline.h"
#include "roadshift/roadmap.h"

namespace roadshift::survey {

// Two or more headings beside each other, each over a list or table, on a page that calls itself a roadmap, most of
// them without a stage of the ladder: lowest first, as far as that can be told. Empty where there are none.
std::vector<Rung> compose_ladder(const History& history, const Options& options, const reading::Lexicon& lexicon);

}  // namespace roadshift::survey
