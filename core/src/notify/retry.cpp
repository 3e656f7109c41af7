// When to try again.
#include <algorithm>
#include <array>
#include <charconv>

#include "roadshift/notify.h"
#include "support/words.h"

namespace roadshift {
namespace {

using std::chrono::seconds;

std::optional<int> number_in(std::string_view text) {
  int value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

std::optional<unsigned> month_of(std::string_view name) {
  constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto found = std::find(kMonths.begin(), kMonths.end(), name);
  if (found == kMonths.end()) return std::nullopt;
  return static_cast<unsigned>(found - kMonths.begin()) + 1;
}

// "Sun, 06 Nov 1994 08:49:37 GMT": the one form of RFC 9110 that is still written.
std::optional<std::int64_t> http_date(std::string_view text) {
  constexpr std::string_view kForm = "Sun, 06 Nov 1994 08:49:37 GMT";
  if (text.size() != kForm.size() || !text.ends_with(" GMT") || text[3] != ',' || text[19] != ':' || text[22] != ':')
    return std::nullopt;
  const auto day = number_in(text.substr(5, 2)), year = number_in(text.substr(12, 4)),
             hour = number_in(text.substr(17, 2)), minute = number_in(text.substr(20, 2)),
             second = number_in(text.substr(23, 2));
  const auto month = month_of(text.substr(8, 3));
  if (!day || !month || !year || !hour || !minute || !second) return std::nullopt;
  const std::chrono::year_month_day date(std::chrono::year(*year), std::chrono::month(*month),
                                         std::chrono::day(static_cast<unsigned>(*day)));
  if (!date.ok()) return std::nullopt;
  const auto days = std::chrono::sys_days(date).time_since_epoch();
  return std::chrono::duration_cast<seconds>(days).count() + *hour * 3600 + *minute * 60 + *second;
}

}  // namespace

std::optional<seconds> parse_retry_after(std::string_view value, std::int64_t now) {
  const std::string_view text = support::trim(value);
  if (const auto number = number_in(text)) return seconds(*number);
  const auto moment = http_date(text);
  if (!moment) return std::nullopt;
  return seconds(std::max<std::int64_t>(*moment - now, 0));
}

std::optional<seconds> wait_after(const Attempt& attempt, int number, seconds spent, const Retrying& retrying) {
  if (attempt.outcome != Attempt::Outcome::again) return std::nullopt;
  seconds wait = retrying.first;
  for (int i = 1; i < number && wait < retrying.longest; ++i) wait *= 2;
  wait = std::max(std::min(wait, retrying.longest), attempt.wait.value_or(seconds(0)));
  if (spent + wait > retrying.patience) return std::nullopt;
  return wait;
}

}  // namespace roadshift
