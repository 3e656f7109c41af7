// weights.h - what each feature of evidence.h adds to the logarithm of the odds that two places are one entry.
#pragma once

#include <array>

#include "following/evidence.h"

namespace roadshift::following {

inline constexpr std::array<double, kFeatures> kWeights = {
    -4.58,  // any
    5.01,   // same_code
    -3.00,  // other_code
    5.79,   // same_link
    1.61,   // further_link
    0.00,   // other_link
    3.72,   // same_name
    1.41,   // shared_name
    2.70,   // like_name
    0.72,   // begun_name
    0.74,   // same_number
    1.63,   // near_number
    -6.59,  // other_number
    -1.65,  // one_number
    1.27,   // same_text
    5.02,   // like_text
    1.58,   // rare_words
    -1.61,  // other_word
    0.59,   // same_apis
    0.47,   // some_apis
    -2.08,  // other_apis
    3.38,   // same_owner
    -1.35,  // other_owner
    -0.93,  // other_cell
    1.47,   // same_date
    0.00,   // other_date
    0.00,   // same_page
    1.36,   // like_headings
    -1.08,  // other_service
    2.20,   // neighbours
    2.11,   // same_place
    -0.73,  // backward
    -0.76,  // had_gone
};

}  // namespace roadshift::following
