#include "config/pattern.h"

#include <re2/re2.h>

#include "support/words.h"

namespace roadshift::config {

Pattern parse_pattern(std::string_view text) {
  if (text.size() < 2 || !text.starts_with('/') || !text.ends_with('/')) {
    if (support::fold(text).empty()) throw BadPattern("has no word to recognise");
    return {std::string(text), false};
  }
  const std::string regex(text.substr(1, text.size() - 2));
  if (regex.empty()) throw BadPattern("is an empty regular expression");
  const re2::RE2 compiled(regex, re2::RE2::Quiet);
  if (compiled.error_code() == re2::RE2::ErrorPatternTooLarge) throw BadPattern("is too large a regular expression");
  if (!compiled.ok()) {
    throw BadPattern("is no regular expression, or looks around or back, which is not supported: " + compiled.error());
  }
  return {regex, true};
}

}  // namespace roadshift::config
