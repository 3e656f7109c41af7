// choice.h - a word out of a list of allowed ones.
#pragma once

#include <string>
#include <vector>

namespace roadshift::cli {

// Throws Error(usage) that lists `allowed`, and what was probably meant, unless `value` is one of them. `what` is the
// plural: "formats".
void require_choice(const std::string& option, const std::string& value, const std::string& what,
                    const std::vector<std::string>& allowed);

}  // namespace roadshift::cli
