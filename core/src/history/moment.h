// moment.h - calendar days from text, for who reads dates in this room.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace roadshift::history {

// "2026-01-31" exactly; nothing for anything else or a day that no calendar has.
std::optional<std::chrono::sys_days> parse_iso_day(std::string_view text);

}  // namespace roadshift::history
