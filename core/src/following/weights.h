// weights.h - what each feature of evidence.h adds to the logarithm of the odds that two places are one entry.
//
// Estimated by tests/model/fit.py from revisions of labelled roadmap histories and stories whose events are known, as
// the weights of the greatest probability: a place chooses its past, and an entry its heir, among all candidates and
// "none" (conditional logit). fit.py tells how they are cross-checked on histories left out, and writes the table
// again.
#pragma once

#include <array>

#include "following/evidence.h"

namespace roadshift::following {

inline constexpr std::array<double, kFeatures> kWeights = {
    -4.63,  // any
    6.33,   // same_code
    -3.02,  // other_code
    6.55,   // same_link
    1.37,   // further_link
    -0.32,  // other_link
    3.27,   // same_name
    0.71,   // shared_name
    3.16,   // like_name
    -0.31,  // unlike_name
    0.95,   // begun_name
    1.52,   // same_number
    1.33,   // near_number
    -6.74,  // other_number
    -1.97,  // one_number
    2.05,   // same_text
    6.28,   // like_text
    1.78,   // rare_words
    -1.68,  // other_word
    0.89,   // same_apis
    0.00,   // some_apis
    -1.70,  // other_apis
    4.26,   // same_owner
    0.00,   // other_owner
    -1.01,  // other_cell
    1.41,   // same_date
    -0.35,  // other_date
    0.00,   // same_page
    0.00,   // like_headings
    -2.64,  // other_service
    0.85,   // neighbours
    1.39,   // same_place
    0.00,   // backward
    0.00,   // had_gone
};

}  // namespace roadshift::following
