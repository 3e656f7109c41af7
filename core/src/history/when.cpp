// parse_when: git's date words. The words are read one after the other into what they say (a day, a time, a zone, a
// span to go back); then that is put together. A word that says nothing known makes the whole unknown: a filter that
// guesses would leave events out silently.
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <regex>
#include <vector>

#include "history/moment.h"
#include "roadshift/history.h"
#include "support/words.h"

namespace roadshift {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year_month_day;

constexpr std::size_t kLongest = 200;  // bytes; a date is shorter

constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                       "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 11> kNumbers = {"zero", "one",   "two",   "three", "four", "five",
                                                       "six",  "seven", "eight", "nine",  "ten"};

struct Unit {
  std::string_view name;
  seconds length{0};
  int months = 0;
};
constexpr Unit kUnits[] = {{"second", 1s, 0}, {"sec", 1s, 0},    {"minute", 1min, 0}, {"min", 1min, 0}, {"hour", 1h, 0},
                           {"day", 24h, 0},   {"week", 168h, 0}, {"month", 0s, 1},    {"year", 0s, 12}};

// The place of a word in a list of names, which may be shortened to three letters or more: "jun", "tues".
template <std::size_t Size>
std::optional<int> find_name(const std::array<std::string_view, Size>& names, std::string_view word) {
  if (word.size() < 3) return std::nullopt;
  for (std::size_t i = 0; i < Size; ++i) {
    if (names[i].starts_with(word)) return static_cast<int>(i);
  }
  return std::nullopt;
}

const Unit* find_unit(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  const auto* unit = std::find_if(std::begin(kUnits), std::end(kUnits), [&](const Unit& u) { return u.name == word; });
  return unit != std::end(kUnits) ? unit : nullptr;
}

std::optional<std::int64_t> to_number(std::string_view digits) {
  std::int64_t value = 0;
  const char* end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, value);
  return digits.size() <= 10 && stop == end && error == std::errc() && value >= 0 ? std::optional(value) : std::nullopt;
}

std::int64_t number_in(const std::csub_match& part) {
  return part.matched ? to_number(part.str()).value_or(-1) : 0;
}

std::optional<sys_days> to_day(std::int64_t year, std::int64_t month, std::int64_t day) {
  if (year < 1900 || year > 9999) return std::nullopt;
  const year_month_day date{std::chrono::year(static_cast<int>(year)), std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day))};
  return date.ok() ? std::optional(sys_days(date)) : std::nullopt;
}

// The same day of the month, or the month's last where it has no such day.
sys_seconds months_before(sys_seconds time, int months) {
  const sys_days day = std::chrono::floor<days>(time);
  year_month_day date = year_month_day(day) - std::chrono::months(months);
  if (!date.ok()) date = date.year() / date.month() / std::chrono::last;
  return sys_days(date) + (time - day);
}

class When {
 public:
  explicit When(std::int64_t now) : now_(seconds(now)), today_(std::chrono::floor<days>(now_)) {}

  bool read(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size();) {
      const std::size_t used = read_words(words, i);
      if (used == 0) return false;
      i += used;
    }
    return !words.empty();
  }

  [[nodiscard]] std::optional<std::int64_t> put_together() const {
    const bool goes_back = months_back_ > 0 || back_ > 0s || now_said_;
    const std::optional<sys_days> day = written_day();
    if ((month_ || month_day_ || year_) && !day) return std::nullopt;
    if (epoch_) return day || goes_back || time_ ? std::nullopt : epoch_;
    if (goes_back && (day || zone_)) return std::nullopt;
    if (goes_back) {
      const sys_seconds then = months_before(now_, months_back_) - back_;
      return (time_ ? std::chrono::floor<days>(then) + *time_ : then).time_since_epoch().count();
    }
    if (!day && !weekday_ && !time_) return std::nullopt;  // a zone alone
    const sys_seconds at = day.value_or(weekday_.value_or(today_)) + time_.value_or(0s);
    return (at - zone_.value_or(0s)).time_since_epoch().count();
  }

 private:
  // Each of these reads what begins at words[i] and returns how many words that took, 0 for what it does not know.
  std::size_t read_words(const std::vector<std::string>& words, std::size_t i) {
    const std::string& word = words[i];
    const std::string next = i + 1 < words.size() ? words[i + 1] : "";
    if (word == "last") return read_last(next);
    if (const std::optional<std::int64_t> count = to_count(word)) {
      if (const Unit* unit = find_unit(next)) {
        const bool ago = i + 2 < words.size() && words[i + 2] == "ago";
        return go_back(*unit, *count) ? (ago ? 3 : 2) : 0;
      }
    }
    if (next == "am" || next == "pm") return read_stamp(word + next) ? 2 : 0;
    return read_word(word) || read_stamp(word) || read_number(word) ? 1 : 0;
  }

  std::size_t read_last(const std::string& next) {
    if (const Unit* unit = find_unit(next)) return go_back(*unit, 1) ? 2 : 0;
    const std::optional<int> weekday = find_name(kWeekdays, next);
    return weekday && set(weekday_, last_weekday(*weekday, today_ - days(1))) ? 2 : 0;
  }

  bool read_word(const std::string& word) {
    if (word == "now") return now_said_ = true;
    if (word == "today") return set(day_, today_);
    if (word == "yesterday") return set(day_, today_ - days(1));
    if (word == "noon") return set(time_, seconds(12h));
    if (word == "midnight") return set(time_, 0s);
    if (word == "z" || word == "utc" || word == "gmt") return set(zone_, 0s);
    if (const std::optional<int> month = find_name(kMonths, word)) return set(month_, *month + 1);
    if (const std::optional<int> weekday = find_name(kWeekdays, word)) {
      return set(weekday_, last_weekday(*weekday, today_));
    }
    return false;
  }

  // Days, times and zones in digits, alone or in one word: "2024-06-03t09:15:00+01:00".
  bool read_stamp(const std::string& word) {
    static const std::regex kEpoch(R"(@(\d{1,10})|(\d{9,10}))"), kYearFirst(R"((\d{4})([-/.])(\d{1,2})\2(\d{1,2}))"),
        kDayFirst(R"((\d{1,2})\.(\d{1,2})\.(\d{4}))"), kMonth(R"((\d{4})-(\d{2}))"),
        kDigits(R"((\d{4})(\d{2})(\d{2}))"),
        kTime(R"((\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(am|pm)?(z|[-+]\d{2}:?\d{2})?)"), kHour(R"((\d{1,2})(am|pm))"),
        kZone(R"(([-+])(\d{2}):?(\d{2}))"), kBoth(R"((\d[-\d/.]+)t(\d.*))");
    std::cmatch part;
    const auto is = [&](const std::regex& form) { return std::regex_match(word.c_str(), part, form); };
    if (is(kEpoch)) return set(epoch_, number_in(part[1].matched ? part[1] : part[2]));
    if (is(kBoth)) return read_stamp(part[1].str()) && read_stamp(part[2].str());
    if (is(kYearFirst)) return set(day_, to_day(number_in(part[1]), number_in(part[3]), number_in(part[4])));
    if (is(kDayFirst)) return set(day_, to_day(number_in(part[3]), number_in(part[2]), number_in(part[1])));
    if (is(kMonth)) return set(day_, to_day(number_in(part[1]), number_in(part[2]), 1));
    if (is(kDigits)) return set(day_, to_day(number_in(part[1]), number_in(part[2]), number_in(part[3])));
    if (is(kHour)) return read_time(number_in(part[1]), 0, 0, part[2].str());
    if (is(kTime)) {
      const std::string zone = part[5].str();
      return read_time(number_in(part[1]), number_in(part[2]), number_in(part[3]), part[4].str()) &&
             (zone.empty() || (zone == "z" ? set(zone_, 0s) : read_stamp(zone)));
    }
    if (is(kZone)) {
      const seconds offset = std::chrono::hours(number_in(part[2])) + std::chrono::minutes(number_in(part[3]));
      return offset < 24h && set(zone_, part[1] == "-" ? -offset : offset);
    }
    return false;
  }

  bool read_time(std::int64_t hour, std::int64_t minute, std::int64_t second, const std::string& half) {
    if (!half.empty() && (hour < 1 || hour > 12)) return false;
    if (!half.empty()) hour = hour % 12 + (half == "pm" ? 12 : 0);
    if (hour > 23 || minute > 59 || second > 59) return false;
    return set(time_, std::chrono::hours(hour) + std::chrono::minutes(minute) + seconds(second));
  }

  // A number beside a month's name: "3", "3rd", "2024".
  bool read_number(const std::string& word) {
    static const std::regex kNumber(R"((\d{1,2})(?:st|nd|rd|th)?|(\d{4}))");
    std::cmatch part;
    if (!std::regex_match(word.c_str(), part, kNumber)) return false;
    return part[1].matched ? set(month_day_, number_in(part[1])) : set(year_, number_in(part[2]));
  }

  static std::optional<std::int64_t> to_count(const std::string& word) {
    if (word == "a" || word == "an") return 1;
    const auto* number = std::find(kNumbers.begin(), kNumbers.end(), word);
    return number != kNumbers.end() ? std::optional<std::int64_t>(number - kNumbers.begin()) : to_number(word);
  }

  bool go_back(const Unit& unit, std::int64_t count) {
    constexpr std::int64_t kMostMonths = 12 * 1900;
    if (count * unit.months + months_back_ > kMostMonths) return false;
    months_back_ += static_cast<int>(count) * unit.months;
    back_ += count * unit.length;
    return now_said_ = true;
  }

  static sys_days last_weekday(int weekday, sys_days until) {
    return until - (std::chrono::weekday(until) - std::chrono::weekday(static_cast<unsigned>(weekday)));
  }

  // The day that was written out; with a month but no year, the last such day.
  [[nodiscard]] std::optional<sys_days> written_day() const {
    if (!month_) return month_day_ || year_ ? std::nullopt : day_;
    if (day_) return std::nullopt;
    if (!month_day_ && !year_) return std::nullopt;
    const std::int64_t month_day = month_day_.value_or(1);
    if (year_) return to_day(*year_, *month_, month_day);
    const int this_year = static_cast<int>(year_month_day(today_).year());
    const std::optional<sys_days> day = to_day(this_year, *month_, month_day);
    return day && *day <= today_ ? day : to_day(this_year - 1, *month_, month_day);
  }

  // Said twice is not understood.
  template <class T, class Value>
  static bool set(std::optional<T>& part, const Value& value) {
    if (part) return false;
    part = value;
    return part.has_value();
  }

  sys_seconds now_;
  sys_days today_;
  std::optional<sys_days> day_, weekday_;
  std::optional<std::int64_t> epoch_, month_, month_day_, year_;
  std::optional<seconds> time_, zone_;
  seconds back_{0};
  int months_back_ = 0;
  bool now_said_ = false;
};

std::vector<std::string> split(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  for (std::size_t begin = text.find_first_not_of(separators); begin != std::string_view::npos;) {
    const std::size_t end = text.find_first_of(separators, begin);
    parts.emplace_back(text.substr(begin, end - begin));
    begin = end == std::string_view::npos ? end : text.find_first_not_of(separators, end);
  }
  return parts;
}

// git takes "2.weeks.ago" for the shell's sake; the dots of days and times stay.
std::vector<std::string> words_of_date(std::string_view text) {
  std::vector<std::string> words;
  for (const std::string& word : split(support::ascii_lower(text), " \t\n,")) {
    const bool spelled = std::count_if(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }) > 2;
    for (std::string& part : split(word, spelled ? "._" : "")) words.push_back(std::move(part));
  }
  return words;
}

}  // namespace

std::optional<std::int64_t> parse_when(std::string_view words, std::int64_t now) {
  When when(now);
  if (words.size() > kLongest || !when.read(words_of_date(words))) return std::nullopt;
  return when.put_together();
}

}  // namespace roadshift
