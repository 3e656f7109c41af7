// audit_options.h - the options of the commands that judge a whole plan.
#pragma once

#include <CLI/CLI.hpp>

#include "cli/day.h"
#include "cli/filter.h"

namespace roadshift::cli {

struct AuditOptions {
  FilterOptions filter;  // entries and mechanisms alone: the figures are of whole lives
  DayOption as_of;

  void declare(CLI::App& app);  // --entry, --mechanism, --as-of
};

}  // namespace roadshift::cli
