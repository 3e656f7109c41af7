// duration.h - lengths of time on the command line: "14d", "12h".
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace roadshift::cli {

// Written as in a configuration. Nothing for "", an option that was not given. Throws Error(usage) naming the option.
std::optional<std::chrono::seconds> read_duration(const std::string& option, const std::string& text);

}  // namespace roadshift::cli
