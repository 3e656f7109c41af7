// moment.h - calendar days and moments from text.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "roadshift/history.h"

namespace roadshift::history {

// "2026-01-31" exactly; nothing for anything else or a day that no calendar has.
std::optional<std::chrono::sys_days> parse_iso_day(std::string_view text);

// What to_rfc3339() writes, "2024-06-03T09:15:00+01:00"; nothing for anything else.
std::optional<Moment> parse_rfc3339(std::string_view text);

}  // namespace roadshift::history
