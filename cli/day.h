// day.h - the day that a report is judged on.
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <string>

#include "roadshift/roadmap.h"

namespace roadshift::cli {

// --as-of: the day that "overdue" is judged on; nothing else in an output depends on the clock.
struct DayOption {
  std::string text;

  void declare(CLI::App& app);
  // The day of `now` (UTC) where none was given. Throws Error(usage).
  [[nodiscard]] Day read(std::int64_t now) const;
};

}  // namespace roadshift::cli
