// toml_text.h - untrusted text as TOML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "roadshift/roadmap.h"

namespace roadshift::survey {

// A string of TOML, whatever the text holds.
std::string quoted(std::string_view text);
// ["a", "b"]
std::string quoted_list(const std::vector<std::string>& texts);
// The rungs as [[ladder]] tables.
std::string ladder_toml(const std::vector<Rung>& rungs);
// Each line made a comment.
std::string commented(const std::string& toml);

}  // namespace roadshift::survey
