// nearest.h - what somebody who mistyped a word probably meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace roadshift::config {

// "; did you mean 'patience'?" for the candidate that takes the fewest edits, "" where none is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace roadshift::config
