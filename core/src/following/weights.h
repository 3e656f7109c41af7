// weights.h - what each feature of evidence.h adds to the logarithm of the odds that two places are one entry.
#pragma once

#include <array>

#include "following/evidence.h"

namespace roadshift::following {

inline constexpr std::array<double, kFeatures> kWeights = {
    -4.56,  // any
    6.12,   // same_code
    -3.00,  // other_code
    6.66,   // same_link
    1.44,   // further_link
    0.00,   // other_link
    3.28,   // same_name
    1.00,   // shared_name
    2.75,   // like_name
    -0.55,  // unlike_name
    0.56,   // begun_name
    1.33,   // same_number
    1.38,   // near_number
    -6.47,  // other_number
    -2.07,  // one_number
    1.80,   // same_text
    5.59,   // like_text
    2.27,   // rare_words
    -2.17,  // other_word
    1.22,   // same_apis
    0.56,   // some_apis
    -1.66,  // other_apis
    3.79,   // same_owner
    -0.16,  // other_owner
    -0.90,  // other_cell
    1.19,   // same_date
    -1.01,  // other_date
    0.00,   // same_page
    0.88,   // like_headings
    -1.11,  // other_service
    1.50,   // neighbours
    1.31,   // same_place
    -1.51,  // backward
    -0.65,  // had_gone
};

}  // namespace roadshift::following
