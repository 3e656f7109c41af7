// superseded.h - what of a text still holds, where it tells how a date has changed.
//
//   without_superseded("March 2026 → May 2026")                 //  "             May 2026"
//   without_superseded("Originally May 2024, now July")         //  "               , now July", with 2024 as the year
//   without_superseded("As of 16 February 2026: May 2026")      //  the day on which it was said is no date of the plan
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "reading/lexicon.h"

namespace roadshift::reading {

// Whoever says how a date has changed is brief: a longer text is not looked through for it.
inline constexpr std::size_t kLongestStatement = 4000;  // bytes

struct Current {
  std::string text;         // as long as the original: what no longer holds is blank
  std::optional<int> year;  // as given, else that of a date which was taken out: of dates that are written without one
};

Current without_superseded(std::string_view text, const Lexicon& lexicon, std::optional<int> year);

}  // namespace roadshift::reading
