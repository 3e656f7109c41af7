// weights.h - what each feature of evidence.h adds to the logarithm of the odds that two places are one entry.
#pragma once

#include <array>

#include "following/evidence.h"

namespace roadshift::following {

inline constexpr std::array<double, kFeatures> kWeights = {
    -4.17,  // any
    5.85,   // same_code
    -3.00,  // other_code
    6.26,   // same_link
    1.35,   // further_link
    0.00,   // other_link
    3.31,   // same_name
    1.09,   // shared_name
    3.01,   // like_name
    -0.36,  // unlike_name
    0.83,   // begun_name
    1.32,   // same_number
    1.42,   // near_number
    -6.48,  // other_number
    -1.60,  // one_number
    1.76,   // same_text
    4.67,   // like_text
    2.20,   // rare_words
    -2.60,  // other_word
    0.97,   // same_apis
    0.54,   // some_apis
    -1.69,  // other_apis
    3.42,   // same_owner
    -0.47,  // other_owner
    -0.88,  // other_cell
    0.50,   // same_date
    -1.48,  // other_date
    0.00,   // same_page
    0.95,   // like_headings
    -1.08,  // other_service
    2.10,   // neighbours
    1.32,   // same_place
    -1.57,  // backward
    -0.66,  // had_gone
};

}  // namespace roadshift::following
