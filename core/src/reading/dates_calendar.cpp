#include "reading/dates_calendar.h"

namespace roadshift::reading {
namespace {

using std::chrono::days;

// The day `months` months after `start` in `year`, at the latest the last of that month.
Day day_after(int year, std::chrono::month_day start, int months) {
  const auto month = std::chrono::year(year) / start.month() + std::chrono::months(months);
  const std::chrono::year_month_day day = month / start.day();
  return day.ok() ? Day(day) : Day(month / std::chrono::last);
}

Days months_of(int year, std::chrono::month_day start, int skipped, int count) {
  return {day_after(year, start, skipped), day_after(year, start, skipped + count) - days(1)};
}

}  // namespace

std::optional<Days> days_of(const Point& point, std::chrono::month_day year_starts) {
  if (point.year < kFirstYear || point.year > kLastYear) return {};
  constexpr std::chrono::month_day kNewYear{std::chrono::January, std::chrono::day(1)};
  switch (point.unit) {
    case Unit::day:
    case Unit::week: {
      const auto date = std::chrono::year(point.year) / point.part / point.day;
      if (!date.ok()) return {};
      return Days{Day(date), Day(date) + days(point.unit == Unit::week ? 6 : 0)};
    }
    case Unit::iso_week: {
      const Day fourth(std::chrono::year(point.year) / std::chrono::January / 4);  // always of the first week
      const Day monday = fourth - (std::chrono::weekday(fourth) - std::chrono::Monday) + days(7 * (point.part - 1));
      return Days{monday, monday + days(6)};
    }
    case Unit::month:
      if (point.part < 1 || point.part > 12) return {};
      return months_of(point.year, kNewYear, point.part - 1, 1);
    case Unit::quarter: return months_of(point.year, year_starts, 3 * (point.part - 1), 3);
    case Unit::half: return months_of(point.year, year_starts, 6 * (point.part - 1), 6);
    case Unit::season: return months_of(point.year, kNewYear, 3 * point.part - 1, 3);
    case Unit::year: return months_of(point.year, kNewYear, 0, 12);
  }
  return {};
}

Precision precision_of(Unit unit) {
  switch (unit) {
    case Unit::day: return Precision::day;
    case Unit::week:
    case Unit::iso_week: return Precision::range;
    case Unit::month: return Precision::month;
    case Unit::quarter: return Precision::quarter;
    case Unit::half: return Precision::half;
    case Unit::season: return Precision::season;
    case Unit::year: return Precision::year;
  }
  return Precision::range;
}

}  // namespace roadshift::reading
