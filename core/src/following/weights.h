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
    -4.59,  // any
    6.09,   // same_code
    -3.00,  // other_code
    6.62,   // same_link
    1.41,   // further_link
    0.00,   // other_link
    3.31,   // same_name
    0.46,   // shared_name
    2.62,   // like_name
    -0.37,  // unlike_name
    0.62,   // begun_name
    1.38,   // same_number
    1.51,   // near_number
    -6.51,  // other_number
    -2.16,  // one_number
    1.58,   // same_text
    5.80,   // like_text
    2.48,   // rare_words
    -2.04,  // other_word
    1.25,   // same_apis
    0.00,   // some_apis
    -1.76,  // other_apis
    3.80,   // same_owner
    -0.17,  // other_owner
    -0.87,  // other_cell
    0.97,   // same_date
    -1.23,  // other_date
    0.00,   // same_page
    0.78,   // like_headings
    -2.53,  // other_service
    1.37,   // neighbours
    1.38,   // same_place
    -1.48,  // backward
    -0.49,  // had_gone
};

}  // namespace roadshift::following
