// weights.h - what each feature of evidence.h adds to the logarithm of the odds that two places are one entry.
#pragma once

#include <array>

#include "following/evidence.h"

namespace roadshift::following {

inline constexpr std::array<double, kFeatures> kWeights = {
    -5.04,  // any
    5.02,   // same_code
    -3.00,  // other_code
    6.04,   // same_link
    1.74,   // further_link
    0.00,   // other_link
    4.07,   // same_name
    0.00,   // shared_name
    2.16,   // like_name
    1.08,   // begun_name
    1.23,   // same_number
    2.15,   // near_number
    -6.25,  // other_number
    -1.16,  // one_number
    1.39,   // same_text
    3.96,   // like_text
    2.25,   // rare_words
    -2.40,  // other_word
    1.16,   // same_apis
    0.00,   // some_apis
    -1.82,  // other_apis
    3.64,   // same_owner
    -1.35,  // other_owner
    -0.88,  // other_cell
    0.00,   // same_date
    -0.02,  // other_date
    0.78,   // same_page
    0.48,   // like_headings
    -1.23,  // other_service
    2.30,   // neighbours
    2.60,   // same_place
    -0.81,  // backward
    -2.24,  // had_gone
};

}  // namespace roadshift::following
