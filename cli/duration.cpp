#include "cli/duration.h"

#include "roadshift/config.h"
#include "roadshift/error.h"

namespace roadshift::cli {

std::optional<std::chrono::seconds> read_duration(const std::string& option, const std::string& text) {
  if (text.empty()) return std::nullopt;
  const auto duration = parse_duration(text);
  if (!duration)
    throw Error(ErrorKind::usage, option + " '" + text + "'", "not a length of time; write it as 1d, 12h or 2w");
  return duration;
}

}  // namespace roadshift::cli
