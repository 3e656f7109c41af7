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

// The first week of a year is the one with its first Thursday.
std::optional<Days> numbered_week(int year, int number) {
  using std::chrono::weekday, std::chrono::Thursday, std::chrono::Monday;
  const auto first_day = [](int of) {
    const Day thursday(std::chrono::year(of) / std::chrono::January / Thursday[1]);
    return thursday - (Thursday - Monday);
  };
  const Day monday = first_day(year) + std::chrono::weeks(number - 1);
  if (number < 1 || monday >= first_day(year + 1)) return {};
  return Days{monday, monday + days(6)};
}

}  // namespace

std::optional<Days> days_of(const Point& point, std::chrono::month_day year_starts) {
  if (point.year < kFirstYear || point.year > kLastYear) return {};
  constexpr std::chrono::month_day kNewYear{std::chrono::January, std::chrono::day(1)};
  if (const Point::Months& said = point.months; said.count > 0) {
    return months_of(point.year + said.shift, kNewYear, said.first - 1, said.count);
  }
  switch (point.unit) {
    case Unit::day:
    case Unit::week:
    case Unit::week_ending: {
      const auto date = std::chrono::year(point.year) / point.part / point.day;
      if (!date.ok()) return {};
      const days before(point.unit == Unit::week_ending ? 6 : 0), after(point.unit == Unit::week ? 6 : 0);
      return Days{Day(date) - before, Day(date) + after};
    }
    case Unit::numbered_week: return numbered_week(point.year, point.part);
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

Precision precision_of(const Point& point) {
  if (point.months.count == 1) return Precision::month;
  switch (point.unit) {
    case Unit::day: return Precision::day;
    case Unit::week:
    case Unit::week_ending:
    case Unit::numbered_week: return Precision::range;
    case Unit::month: return Precision::month;
    case Unit::quarter: return Precision::quarter;
    case Unit::half: return Precision::half;
    case Unit::season: return Precision::season;
    case Unit::year: return Precision::year;
  }
  return Precision::range;
}

}  // namespace roadshift::reading
