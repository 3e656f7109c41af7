// dates_calendar.h - the days that a written point in time stands for.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "roadshift/roadmap.h"

namespace roadshift::reading {

inline constexpr int kFirstYear = 1990, kLastYear = 2100;

// The year that two figures stand for: roadmaps speak of this century up to its middle, and of the end of the last.
constexpr int year_of_two_figures(int figures) {
  return figures < 50 ? 2000 + figures : 1900 + figures;
}

// A week is named by its first day, by its last, or by its number in the calendar of ISO 8601.
enum class Unit { day, week, week_ending, numbered_week, month, quarter, half, season, year };

// A point in time as it is written: "14 April", "Q3 2025", "winter 2024".
struct Point {
  // The months that a quarter or half is said to have: "Q1 2026 (April to June)".
  struct Months {
    int first = 0, count = 0;  // count 0: none are said
    int shift = 0;             // years from the point's own to that of the first of them
  };

  Unit unit = Unit::year;
  int year = 0;  // 0: not written
  int part = 0;  // which month, quarter, half, season or numbered week
  int day = 0;   // units day, week (whose first day it is) and week_ending
  Months months;
};

struct Days {
  Day first, last;
};

// Nothing for a point that is not in the calendar ("31 February"), or without a year. Quarters and halves count
// from `year_starts`, unless their months are said; a winter begins in the December of its year.
std::optional<Days> days_of(const Point& point, std::chrono::month_day year_starts);

Precision precision_of(const Point& point);

}  // namespace roadshift::reading
