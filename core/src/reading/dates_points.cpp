#include "reading/dates_points.h"

#include <algorithm>
#include <array>
#include <utility>

#include "reading/dates.h"

namespace roadshift::reading {
namespace {

constexpr int kMonths = 12, kLongestMonth = 31;

Written month_of_figures(int month, int year, std::size_t begin, std::size_t end) {
  Written out;
  out.unit = Unit::month;
  out.year = year;
  out.part = month;
  out.begin = begin;
  out.end = end;
  out.figures = true;
  return out;
}

}  // namespace

Written written_day(int number, int month, int year, std::size_t begin, std::size_t end) {
  Written out;
  out.unit = Unit::day;
  out.year = year;
  out.part = month;
  out.day = number;
  out.begin = begin;
  out.end = end;
  return out;
}

PointReader::PointReader(std::string_view text, const DateOptions& options)
    : DateText(text),
      order_(options.order),
      year_starts_(options.year_starts),
      year_(options.year),
      year_of_two_(options.year_of_two),
      unscheduled_(options.unscheduled) {}

std::size_t PointReader::unscheduled_end(std::size_t i) const {
  std::size_t longest = i;
  for (const Unscheduled::Phrase& phrase : unscheduled_.phrases()) {
    if (phrase.size() > size() - i) continue;
    std::size_t here = i;
    const bool all = std::all_of(phrase.begin(), phrase.end(),
                                 [&](const std::string& word) { return word == token(here++).folded; });
    if (all) longest = std::max(longest, i + phrase.size());
  }
  return longest;
}

// --- years -----------------------------------------------------------------------------------------------------------

// The token after "fy", "fiscal year", "calendar", "eoy": what names a kind of year; `i` where there is none.
std::size_t PointReader::fiscal_words_end(std::size_t i) const {
  if (is_word(i, {"fy", "cy", "eoy"})) return i + 1;
  if (!is_word(i, {"fiscal", "financial", "calendar"})) return i;
  return is_word(i + 1, {"year"}) && gap(i + 1) == Gap::blank ? i + 2 : i + 1;
}

// The year at token i with words before it: "of 2026", "FY 26", "of the fiscal year 2026".
std::optional<PointReader::Year> PointReader::worded_year_at(std::size_t i) const {
  if (gap(i) != Gap::blank && gap(i) != Gap::comma) return {};
  std::size_t next = i;
  if (is_word(next, {"of"})) ++next;
  if (next > i && is_word(next, {"the"})) ++next;
  const std::size_t kind = next;
  next = fiscal_words_end(kind);
  if (next == i) return {};
  const bool near = gap(next) == Gap::blank || gap(next) == Gap::apostrophe || tight(next, Gap::dash);
  if (near && is_year(next)) return Year{token(next).value, next + 1};
  if (near && next > kind && is_short_year(next)) return Year{year_of_two_figures(token(next).value), next + 1};
  return {};
}

// The year that follows a period's name at token i.
std::optional<PointReader::Year> PointReader::year_at(std::size_t i, Short two_digits) const {
  if (i == 0 || i >= size()) return {};
  if (const auto worded = worded_year_at(i)) return worded;
  const Gap before = gap(i);
  const std::string_view name = token(i - 1).folded;
  const bool shortened = before == Gap::dot && is(i - 1, Kind::month) && name.size() <= 4 && name != "may" &&
                         name != "june" && name != "july";  // "Sep. 2022"
  const bool close = before == Gap::none || before == Gap::blank || tight(i, Gap::dash) || tight(i, Gap::slash);
  if (is_year(i)) {
    const bool apart = before == Gap::comma || before == Gap::dash || before == Gap::apostrophe || shortened ||
                       tight(i, Gap::dot) || (before == Gap::open && closes_after(i + 1)) ||
                       (before == Gap::slash && !names_period(i + 1));
    return close || apart ? std::optional(Year{token(i).value, i + 1}) : std::nullopt;
  }
  if (before == Gap::apostrophe && is_two_digits(i)) return Year{year_of_two_figures(token(i).value), i + 1};
  if (two_digits == Short::allowed && (close || shortened) && is_short_year(i)) {
    return Year{year_of_two_figures(token(i).value), i + 1};
  }
  return {};
}

// The year after a day and month at token i: "3 June 2024", "21-Mar-24", "March 21st, 2024".
std::optional<PointReader::Year> PointReader::year_after_day(std::size_t i) const {
  if (is_year(i) && year_pair_end(i, false) > i) return {};
  if (is_two_digits(i) && is(i + 1, Kind::month) && gap(i + 1) == Gap::blank) return {};  // a list of days
  return is_year(i) || is_two_digits(i) ? year_at(i) : std::nullopt;
}

// --- points ----------------------------------------------------------------------------------------------------------

// The token after "early", "end of"; `i` where there is none.
std::size_t PointReader::qualifier_end(std::size_t i) const {
  if (!is_word(
          i, {"early", "mid", "late", "later", "end", "start", "beginning", "middle", "rest", "remainder", "course"})) {
    return part_qualifier_end(i);
  }
  std::size_t end = i + 1;
  if (is_word(end, {"of"})) ++end;
  if (is_word(end, {"the"})) ++end;
  return gap(end) == Gap::blank || gap(end) == Gap::dash || gap(end) == Gap::slash ? end : i;
}

// The token after "first half of", "last week of" before a month, quarter, half or season. Before a year, "first half
// of" names a period itself.
std::size_t PointReader::part_qualifier_end(std::size_t i) const {
  const bool counted = is(i, Kind::ordinal) || is_word(i, {"first", "second", "third", "fourth", "last", "latter"});
  if (!counted || !is_word(i + 1, {"half", "week", "weeks", "part"})) return i;
  std::size_t end = is_word(i + 2, {"of"}) ? i + 3 : i + 2;
  if (end > i + 2 && is_word(end, {"the"})) ++end;
  const bool period = is(end, Kind::month) || is(end, Kind::quarter) || is(end, Kind::half) || is(end, Kind::season);
  return period && gap(end) == Gap::blank ? end : i;
}

// The same for one or two: "mid to late".
std::size_t PointReader::qualifiers_end(std::size_t i) const {
  const auto end = qualifier_end(i);
  const auto joint = end > i ? joint_at(end) : std::nullopt;
  return joint ? std::max(end, qualifier_end(joint->next)) : end;
}

std::optional<Written> PointReader::point_at(std::size_t i, bool any_year) const {
  if (const auto named = qualifiers_end(i); named > i) {
    auto point = bare_point_at(named, true);
    if (point) point->begin = i;
    return point;
  }
  return bare_point_at(i, any_year);
}

std::optional<Written> PointReader::bare_point_at(std::size_t i, bool any_year) const {
  if (i >= size()) return {};
  switch (token(i).kind) {
    case Kind::month: return month_first_at(i);
    case Kind::quarter:
    case Kind::half:
    case Kind::season:
    case Kind::week: return period_at(i);
    case Kind::dotted: return dotted_at(i);
    case Kind::ordinal:
      if (auto period = period_at(i)) return period;
      return day_first_at(i);
    case Kind::number:
      if (year_pair_end(i, false) > i) return period_after_pair(i);
      if (auto date = figures_at(i)) return date;
      if (auto day = day_first_at(i)) return day;
      return year_first_at(i, any_year);
    case Kind::word:
      if (auto period = period_at(i)) return period;
      if (auto week = week_of_day_at(i)) return week;
      return fiscal_words_end(i) > i ? year_first_at(i, any_year) : std::nullopt;
    case Kind::opaque: return {};
  }
  return {};
}

// --- days and months -------------------------------------------------------------------------------------------------

// "March 2024", "March 21st, 2024", "Jan,15 2025", "March 3", "August 21", "March"
Written PointReader::month_first_at(std::size_t i) const {
  const std::size_t number = is_word(i + 1, {"the"}) && is(i + 2, Kind::ordinal) ? i + 2 : i + 1;
  const Gap before = gap(number);
  const bool near = before == Gap::blank || before == Gap::dot || before == Gap::none || before == Gap::comma ||
                    tight(number, Gap::dash);
  if (is_day_number(number) && near && !tight(number + 1, Gap::slash)) {
    if (auto date = month_and_day_at(i, number)) return *date;
  }
  Written out;
  out.unit = Unit::month;
  out.part = token(i).value;
  out.begin = i;
  out.end = i + 1;
  take_year(out);
  out.month_first = true;
  out.maybe_verb = out.year == 0 && maybe_verb(i);
  if (out.end != i + 2 || !is_short_year(i + 1) || before == Gap::apostrophe) return out;
  if ((before == Gap::blank || before == Gap::dot) && is_rather_day(i)) {
    out = written_day(token(i + 1).value, token(i).value, 0, i, i + 2);
    out.month_first = true;
  } else {
    out.maybe_day = token(i + 1).value;
  }
  return out;
}

// A month at token i and a day's number; nothing where the number is better taken for a year, or is neither.
std::optional<Written> PointReader::month_and_day_at(std::size_t i, std::size_t number) const {
  const int month = token(i).value, value = token(number).value;
  std::optional<Written> out;
  if (const auto year = year_after_day(number + 1); year && is_year(year->end - 1)) {
    out = written_day(value, month, year->year, i, year->end);
  } else if (gap(number) != Gap::comma && (is(number, Kind::ordinal) || (value >= 1 && value <= kMonths))) {
    out = written_day(value, month, 0, i, number + 1);
  }
  if (out) out->month_first = true;
  return out;
}

// "June 30": whether the two figures after a month that could be a year are rather a day. They are where a day of the
// week or "on" leads to them, where they are the last of a month, and where the year would lie further ahead of the
// context's than plans reach, or further back than a page remembers ("Sandbox August 21" it does).
bool PointReader::is_rather_day(std::size_t month) const {
  constexpr int kAhead = 3, kBack = 5, kShortMonth = 30;
  const int number = token(month + 1).value;
  if (number > kLongestMonth) return false;
  const bool led_to = month > 0 && ((is_word(month - 1, {"on"}) && gap(month) == Gap::blank) ||
                                    (is_weekday(month - 1) && (gap(month) == Gap::blank || gap(month) == Gap::comma)));
  const auto last = std::chrono::year(2000) / token(month).value / std::chrono::last;
  const bool ends_month = number >= kShortMonth && static_cast<unsigned>(number) == static_cast<unsigned>(last.day());
  const int year = year_of_two_figures(number);
  return led_to || ends_month || (year_ && (year > *year_ + kAhead || year < *year_ - kBack));
}

std::optional<Written> PointReader::day_first_at(std::size_t i) const {
  if (!is_day_number(i) || counts_things(i)) return {};
  std::size_t month = i + 1;
  if (is_word(month, {"of"})) ++month;
  const bool attached =
      gap(month) == Gap::blank || gap(month) == Gap::none || tight(month, Gap::dash) || tight(month, Gap::slash);
  // "5. June 2026": after a full stop in running text another sentence begins.
  const bool dotted = tight(month, Gap::dot) || (gap(month) == Gap::dot && i == 0);
  const bool comma = gap(month) == Gap::comma && (is(i, Kind::ordinal) || token(month).tight);
  if (!is(month, Kind::month) || !(attached || dotted || comma)) return {};
  Written out = written_day(token(i).value, token(month).value, 0, i, month + 1);
  if (const auto year = year_after_day(month + 1)) {
    out.year = year->year;
    out.end = year->end;
  }
  if (!attached && out.year == 0) return {};
  out.maybe_verb = out.year == 0 && maybe_verb(month);
  return out;
}

// "2026 June 14", "2024-Mar-05": the day that a month may have after its year, given with the year's token first.
std::optional<Written> PointReader::day_after_year(const Written& month) const {
  const std::size_t i = month.end;
  const bool near = gap(i) == Gap::blank || gap(i) == Gap::none || gap(i) == Gap::comma || tight(i, Gap::dash) ||
                    tight(i, Gap::slash) || tight(i, Gap::dot);
  if (!is_day_number(i) || !near || token(i).value > kLongestMonth) return {};
  return written_day(token(i).value, month.part, month.year, month.begin, i + 1);
}

// "w/c 3 June 2024", "week ending 9 June 2024"
std::optional<Written> PointReader::week_of_day_at(std::size_t i) const {
  std::size_t next = i;
  bool ending = false;
  if (is_word(i, {"w"}) && is_word(i + 1, {"c", "b", "e"}) && tight(i + 1, Gap::slash)) {
    next = i + 2;
    ending = is_word(i + 1, {"e"});
  } else if (is_word(i, {"wc"})) {
    next = i + 1;
  } else if (is_word(i, {"week"}) && is_word(i + 1, {"commencing", "beginning", "starting", "of", "ending"})) {
    next = i + 2;
    ending = is_word(i + 1, {"ending"});
  }
  if (next == i) return {};
  if (is_weekday(next)) ++next;
  if (next >= size() || is(next, Kind::word)) return {};
  auto out = bare_point_at(next, false);
  if (!out || out->unit != Unit::day) return {};
  out->unit = ending ? Unit::week_ending : Unit::week;
  out->begin = i;
  return out;
}

// --- dates in figures ------------------------------------------------------------------------------------------------

// The day that three numbers between slashes, dashes or dots mean. A day above twelve tells that day and month stand
// in the other order than is the custom.
Written PointReader::day_of_figures(int a, int b, int c, bool year_first, std::size_t begin, std::size_t end) const {
  Written out = year_first                 ? written_day(c, b, a, begin, end)
                : order_ == DateOrder::mdy ? written_day(b, a, c, begin, end)
                                           : written_day(a, b, c, begin, end);
  if (!year_first && out.part > kMonths && out.day <= kMonths) std::swap(out.part, out.day);
  out.figures = true;
  return out;
}

// "2024-03-21", "21/03/2024", "21/03/24", "2024-03", "03/2024"
std::optional<Written> PointReader::figures_at(std::size_t i) const {
  const Gap mark = gap(i + 1);
  if ((mark != Gap::slash && mark != Gap::dash) || !tight(i + 1, mark)) return {};
  if (!is(i + 1, Kind::number)) return {};
  if (tight(i + 2, mark) && is(i + 2, Kind::number)) return three_figures_at(i, mark);
  const Token &a = token(i), &b = token(i + 1);
  // A mark of the other kind may join two days or months: "2024-03/2024-05", "03/2024-05/2024".
  const bool joined = mark == Gap::dash ? tight(i + 2, Gap::slash)
                                        : tight(i + 2, Gap::dash) && is(i + 3, Kind::number) && tight(i + 3, mark);
  if (!ends_free(i + 2) && !joined) return {};
  const bool short_month = b.digits == 1 && mark == Gap::slash && stands_alone(i, i + 2);  // "2026/6"
  if (is_year(i) && (b.digits == 2 || short_month)) return month_of_figures(b.value, a.value, i, i + 2);
  if (a.digits <= 2 && is_year(i + 1)) return month_of_figures(a.value, b.value, i, i + 2);
  return {};
}

std::optional<Written> PointReader::three_figures_at(std::size_t i, Gap mark) const {
  const Token &a = token(i), &b = token(i + 1), &c = token(i + 2);
  const bool iso_range = tight(i + 3, Gap::slash) && mark == Gap::dash;
  const bool day_range = tight(i + 3, Gap::dash) && mark == Gap::slash;
  if (b.digits > 2 || (!ends_free(i + 3) && !iso_range && !day_range)) return {};
  if (is_year(i) && c.digits <= 2) return day_of_figures(a.value, b.value, c.value, true, i, i + 3);
  if (a.digits > 2) return {};
  if (is_year(i + 2)) return day_of_figures(a.value, b.value, c.value, false, i, i + 3);
  if (mark != Gap::slash || c.digits != 2 || a.digits + b.digits < 3) return {};
  if (order_ == DateOrder::ymd) return day_of_figures(year_of_two_figures(a.value), b.value, c.value, true, i, i + 3);
  return day_of_figures(a.value, b.value, year_of_two_figures(c.value), false, i, i + 3);
}

// "21.03.2024", "2024.03.21", "2026.06"; other dotted numbers are versions, and so are the latter beside words.
std::optional<Written> PointReader::dotted_at(std::size_t i) const {
  std::array<std::string_view, 3> parts;
  std::array<int, 3> values{};
  std::size_t count = 0;
  for (std::string_view rest = token(i).folded; !rest.empty(); ++count) {
    const auto size = std::min(rest.find('.'), rest.size());
    if (count == parts.size() || size == 0 || size > 4) return {};
    parts[count] = rest.substr(0, size);
    for (const char c : parts[count]) {
      if (c < '0' || c > '9') return {};
      values[count] = values[count] * 10 + (c - '0');
    }
    rest.remove_prefix(std::min(size + 1, rest.size()));
  }
  if (tight(i + 1, Gap::dash) && (is(i + 1, Kind::word) || is(i + 1, Kind::opaque))) return {};  // "1.2.2024-rc1"
  const auto in_range = [](int year) { return year >= kFirstYear && year <= kLastYear; };
  const bool alone = stands_alone(i, i + 1);
  if (count == 2) {
    const bool month =
        parts[0].size() == 4 && in_range(values[0]) && parts[1].size() == 2 && values[1] >= 1 && values[1] <= kMonths;
    return month && alone ? std::optional(month_of_figures(values[1], values[0], i, i + 1)) : std::nullopt;
  }
  const bool year_first = parts[0].size() == 4 && parts[2].size() <= 2;
  const bool year_last = parts[2].size() == 4 && parts[0].size() <= 2;
  if (year_first == year_last || parts[1].size() > 2 || !in_range(year_first ? values[0] : values[2])) return {};
  if (year_first && !alone && (parts[1].size() < 2 || parts[2].size() < 2)) return {};
  return day_of_figures(values[0], values[1], values[2], year_first, i, i + 1);
}

// --- ranges ----------------------------------------------------------------------------------------------------------

std::optional<Joint> PointReader::joint_at(std::size_t i) const {
  if (i >= size()) return {};
  switch (gap(i)) {
    case Gap::dash: return Joint{Joint::Kind::dash, i};
    case Gap::slash: return Joint{Joint::Kind::slash, i};
    case Gap::ampersand: return Joint{Joint::Kind::conjunction, i};
    case Gap::none:  // "Nov 2022Jan 2023": a mark between them was lost
      if (i > 0 && is_year(i - 1) && is(i, Kind::month)) return Joint{Joint::Kind::slash, i};
      return {};
    case Gap::blank: break;
    default: return {};
  }
  if (gap(i + 1) != Gap::blank) return {};
  if (is_word(i, {"to", "until", "till", "through", "thru"})) return Joint{Joint::Kind::to, i + 1};
  if (is_word(i, {"and", "or"})) return Joint{Joint::Kind::conjunction, i + 1};
  return {};
}

std::optional<Written> PointReader::number_after(const Written& first, const Joint& joint) const {
  const std::size_t i = joint.next;
  if (first.unit == Unit::quarter || first.unit == Unit::numbered_week) return next_number(first, joint);
  const int from = first.unit == Unit::day ? first.day : first.maybe_day;
  if (!first.month_first || from == 0 || !is_day_number(i)) return {};
  const auto year = year_after_day(i + 1);
  if (!year || !is_year(year->end - 1) || token(i).value <= from) return {};
  auto out = written_day(token(i).value, first.part, year->year, i, year->end);
  out.month_first = true;
  return out;
}

}  // namespace roadshift::reading
