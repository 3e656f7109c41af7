// pattern.h - titles to recognise, as they are configured.
#pragma once

#include <stdexcept>
#include <string_view>

#include "roadshift/config.h"

namespace roadshift::config {

// What is wrong with a pattern, for the person who wrote it.
struct BadPattern : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// "In test" or "/^in test/". Throws BadPattern for text without any word and for expressions that RE2 does not compile:
// it matches in time linear in the text, as a configuration may come from somebody who is not trusted.
Pattern parse_pattern(std::string_view text);

}  // namespace roadshift::config
