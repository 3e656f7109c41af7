#include "history/moment.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

#include "roadshift/history.h"

namespace roadshift {
namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

// The clock on the writer's wall. Commits can claim any number of seconds: years are kept to four digits.
sys_seconds wall_clock(const Moment& moment) {
  constexpr std::int64_t kFirst = -62'167'219'200, kLast = 253'402'300'799;  // the years 0 to 9999
  const std::int64_t utc = std::clamp(moment.seconds, kFirst, kLast);
  return sys_seconds(seconds(std::clamp(utc + std::int64_t{60} * moment.offset_minutes, kFirst, kLast)));
}

std::string print_day(sys_seconds time) {
  const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(time));
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                static_cast<unsigned>(day.day()));
  return text;
}

}  // namespace

std::string to_iso_day(const Moment& moment) {
  return print_day(wall_clock(moment));
}

std::string to_rfc3339(const Moment& moment) {
  const sys_seconds time = wall_clock(moment);
  const std::chrono::hh_mm_ss clock(time - std::chrono::floor<std::chrono::days>(time));
  const int offset = std::clamp(moment.offset_minutes, -(23 * 60 + 59), 23 * 60 + 59);
  char text[32];
  std::snprintf(text, sizeof text, "T%02d:%02d:%02d%c%02d:%02d", static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
                offset < 0 ? '-' : '+', std::abs(offset) / 60, std::abs(offset) % 60);
  return print_day(time) + text;
}

namespace history {

std::optional<std::chrono::sys_days> parse_iso_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  int year = 0;
  unsigned month = 0, day = 0;
  const auto number = [&](std::size_t at, std::size_t size, auto& value) {
    const char* end = text.data() + at + size;
    return text[at] != '-' && std::from_chars(text.data() + at, end, value).ptr == end;
  };
  if (!number(0, 4, year) || !number(5, 2, month) || !number(8, 2, day)) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

std::optional<Moment> parse_rfc3339(std::string_view text) {
  constexpr std::string_view kShape = "dddd-dd-ddTdd:dd:dd?dd:dd";
  if (text.size() != kShape.size()) return std::nullopt;
  for (std::size_t i = 0; i < kShape.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    const bool fits = kShape[i] == 'd'   ? digit
                      : kShape[i] == '?' ? text[i] == '+' || text[i] == '-'
                                         : text[i] == kShape[i];
    if (!fits) return std::nullopt;
  }
  const auto day = parse_iso_day(text.substr(0, 10));
  if (!day) return std::nullopt;
  const auto two = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  const int offset = (text[19] == '-' ? -1 : 1) * (two(20) * 60 + two(23));
  const auto wall = sys_seconds(*day) + std::chrono::hours(two(11)) + std::chrono::minutes(two(14)) + seconds(two(17));
  return Moment{wall.time_since_epoch().count() - std::int64_t{60} * offset, offset};
}

}  // namespace history
}  // namespace roadshift
