// weights.h - what each feature of evidence.h adds to the logarithm of the odds that two places are one entry.
#pragma once

#include <array>

#include "following/evidence.h"

namespace roadshift::following {

inline constexpr std::array<double, kFeatures> kWeights = {
    -4.26,  // any
    5.03,   // same_code
    -3.00,  // other_code
    5.73,   // same_link
    1.41,   // further_link
    0.00,   // other_link
    3.48,   // same_name
    1.42,   // shared_name
    2.51,   // like_name
    0.63,   // begun_name
    1.54,   // same_number
    0.82,   // near_number
    -7.18,  // other_number
    -1.76,  // one_number
    1.37,   // same_text
    4.55,   // like_text
    1.84,   // rare_words
    -2.11,  // other_word
    0.80,   // same_apis
    0.46,   // some_apis
    -2.09,  // other_apis
    3.33,   // same_owner
    -1.46,  // other_owner
    -0.90,  // other_cell
    1.72,   // same_date
    -1.06,  // other_date
    0.00,   // same_page
    1.05,   // like_headings
    -1.10,  // other_service
    2.33,   // neighbours
    2.31,   // same_place
    -0.90,  // backward
    -0.71,  // had_gone
};

}  // namespace roadshift::following
