// weights.h - what each feature of evidence.h adds to the logarithm of the odds that two places are one entry.
#pragma once

#include <array>

#include "following/evidence.h"

namespace roadshift::following {

inline constexpr std::array<double, kFeatures> kWeights = {
    -4.19,  // any
    5.80,   // same_code
    -3.00,  // other_code
    6.21,   // same_link
    1.50,   // further_link
    0.00,   // other_link
    3.49,   // same_name
    1.32,   // shared_name
    2.85,   // like_name
    -0.47,  // unlike_name
    0.86,   // begun_name
    1.28,   // same_number
    1.48,   // near_number
    -6.55,  // other_number
    -1.75,  // one_number
    1.71,   // same_text
    4.65,   // like_text
    2.11,   // rare_words
    -2.17,  // other_word
    0.71,   // same_apis
    0.51,   // some_apis
    -1.90,  // other_apis
    3.34,   // same_owner
    -0.56,  // other_owner
    -0.93,  // other_cell
    0.54,   // same_date
    -1.59,  // other_date
    0.00,   // same_page
    1.30,   // like_headings
    -1.10,  // other_service
    2.28,   // neighbours
    1.16,   // same_place
    -1.44,  // backward
    -0.68,  // had_gone
};

}  // namespace roadshift::following
