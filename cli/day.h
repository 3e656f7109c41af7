// day.h - the day that a report is judged on.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "roadshift/roadmap.h"

namespace roadshift::cli {

class Session;

// --as-of: the day that "overdue" is judged on; nothing else in an output depends on the clock.
struct DayOption {
  std::string text;

  void declare(CLI::App& app);
  // Today (UTC) where none was given. Throws Error(usage).
  [[nodiscard]] Day read(Session& session) const;
};

}  // namespace roadshift::cli
