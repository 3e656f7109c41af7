#include "cli/duration.h"

#include <algorithm>

#include "roadshift/config.h"

namespace roadshift::cli {
namespace {

bool is_plain(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
}

}  // namespace

std::optional<std::chrono::seconds> read_duration(const std::string& option, const std::string& text) {
  if (text.empty()) return std::nullopt;
  const Error wrong(ErrorKind::usage, option + " '" + text + "'", "not a length of time; write it as 1d, 12h or 2w");
  if (!is_plain(text)) throw wrong;
  try {
    // The configuration's reader decides what a length of time is, so that both places understand the same.
    return parse_config("patience = \"" + text + "\"\n", option).patience;
  } catch (const Error&) {
    throw wrong;
  }
}

}  // namespace roadshift::cli
