// weights.h - what each feature of evidence.h adds to the logarithm of the odds that two places are one entry.
#pragma once

#include <array>

#include "following/evidence.h"

namespace roadshift::following {

inline constexpr std::array<double, kFeatures> kWeights = {
    -4.54,  // any
    5.01,   // same_code
    -3.00,  // other_code
    5.89,   // same_link
    1.44,   // further_link
    0.00,   // other_link
    3.51,   // same_name
    1.44,   // shared_name
    2.84,   // like_name
    0.63,   // begun_name
    0.82,   // same_number
    1.17,   // near_number
    -6.47,  // other_number
    -1.54,  // one_number
    1.33,   // same_text
    4.67,   // like_text
    1.48,   // rare_words
    -2.08,  // other_word
    0.93,   // same_apis
    0.47,   // some_apis
    -2.00,  // other_apis
    3.50,   // same_owner
    -1.42,  // other_owner
    -0.96,  // other_cell
    1.47,   // same_date
    -0.02,  // other_date
    0.00,   // same_page
    1.24,   // like_headings
    -1.09,  // other_service
    2.41,   // neighbours
    2.19,   // same_place
    -0.69,  // backward
    -0.74,  // had_gone
};

}  // namespace roadshift::following
