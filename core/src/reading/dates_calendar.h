// dates_calendar.h - the days that a written point in time stands for.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "roadshift/roadmap.h"

namespace roadshift::reading {

inline constexpr int kFirstYear = 1990, kLastYear = 2100;

enum class Unit { day, week, iso_week, month, quarter, half, season, year };

// A point in time as it is written: "14 April", "Q3 2025", "winter 2024".
struct Point {
  Unit unit = Unit::year;
  int year = 0;  // 0: not written
  int part = 0;  // which ISO week, month, quarter, half or season
  int day = 0;   // units day and week (whose first day it is)
};

struct Days {
  Day first, last;
};

// Nothing for a point that is not in the calendar ("31 February"), or without a year. Quarters and halves count
// from `year_starts`; a winter begins in the December of its year.
std::optional<Days> days_of(const Point& point, std::chrono::month_day year_starts);

Precision precision_of(Unit unit);

}  // namespace roadshift::reading
