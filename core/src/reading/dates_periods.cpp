// The half of PointReader that reads quarters, halves, seasons and numbered weeks, and periods after their year.
#include <algorithm>
#include <array>

#include "reading/dates_points.h"

namespace roadshift::reading {
namespace {

constexpr int kMonths = 12;

Written period(Unit unit, int part, std::size_t begin, std::size_t end) {
  Written out;
  out.unit = unit;
  out.part = part;
  out.begin = begin;
  out.end = end;
  return out;
}

int months_in(Unit unit) {
  return unit == Unit::half ? 6 : 3;
}

}  // namespace

bool PointReader::names_period(std::size_t i) const {
  return is(i, Kind::month) || is(i, Kind::quarter) || is(i, Kind::half) || is(i, Kind::season) || is(i, Kind::week);
}

// "quarter", "half" at token i after a number or its word.
std::optional<Written> PointReader::counted_period_at(std::size_t i, int number) const {
  if (gap(i) != Gap::blank || number < 1) return {};
  if (is_word(i, {"quarter", "qtr"}) && number <= 4) return period(Unit::quarter, number, i - 1, i + 1);
  if (is_word(i, {"half"}) && number <= 2) return period(Unit::half, number, i - 1, i + 1);
  return {};
}

// A period's name, without the year that may follow: "Q3", "summer", "third quarter", "quarter 3", "week 23".
std::optional<Written> PointReader::named_period_at(std::size_t i) const {
  if (i >= size()) return {};
  const Token& name = token(i);
  switch (name.kind) {
    case Kind::quarter: return period(Unit::quarter, name.value, i, i + 1);
    case Kind::half: return period(Unit::half, name.value, i, i + 1);
    case Kind::season: return period(Unit::season, name.value, i, i + 1);
    case Kind::week: return period(Unit::numbered_week, name.value, i, i + 1);
    case Kind::ordinal: return counted_period_at(i + 1, name.value);
    case Kind::word: break;
    default: return {};
  }
  constexpr std::array<std::string_view, 4> kOrdinals = {"first", "second", "third", "fourth"};
  const auto ordinal = std::find(kOrdinals.begin(), kOrdinals.end(), name.folded);
  if (ordinal != kOrdinals.end()) return counted_period_at(i + 1, static_cast<int>(ordinal - kOrdinals.begin()) + 1);
  if (is_word(i, {"last", "final"})) return counted_period_at(i + 1, is_word(i + 1, {"half"}) ? 2 : 4);
  const bool counted = is(i + 1, Kind::number) && token(i + 1).digits <= 2 && gap(i + 1) == Gap::blank;
  if (!counted) return {};
  if (is_word(i, {"week", "weeks", "wk", "wks", "cw", "kw"})) {
    return period(Unit::numbered_week, token(i + 1).value, i, i + 2);
  }
  if (is_word(i, {"quarter", "qtr"}) && token(i + 1).value >= 1 && token(i + 1).value <= 4) {
    return period(Unit::quarter, token(i + 1).value, i, i + 2);
  }
  return {};
}

// The year that follows. A quarter, half or season may be of a year that is called by two: "Winter 2025/26".
void PointReader::take_year(Written& period) const {
  const bool week = period.unit == Unit::numbered_week;  // "weeks 23-24" are two weeks
  const auto year = year_at(period.end, week ? Short::marked : Short::allowed);
  if (!year) return;
  period.year = year->year;
  period.end = year->end;
  if (period.unit == Unit::month || week) return;
  const std::size_t pair = year_pair_end(year->end - 1, true);
  period.of_two = pair >= year->end;
  period.end = std::max(period.end, pair);
}

std::optional<Written> PointReader::period_at(std::size_t i) const {
  auto out = named_period_at(i);
  if (!out) return {};
  take_year(*out);
  take_months_said(*out);
  return out;
}

// --- the year first --------------------------------------------------------------------------------------------------

// "2025 Q3", "2026, June", "2026 - June 14", "FY 26 Q1", "2026"
std::optional<Written> PointReader::year_first_at(std::size_t i, bool any_year) const {
  std::size_t figures = fiscal_words_end(i);
  int year = 0;
  if (figures > i) {  // "FY 26"
    const bool near = gap(figures) == Gap::blank || gap(figures) == Gap::none || gap(figures) == Gap::apostrophe ||
                      tight(figures, Gap::dash);
    if (!near || !(is_year(figures) || is_short_year(figures))) return {};
    if (year_pair_end(figures, true) > figures) return {};
    year = token(figures).value + (is_year(figures) ? 0 : 2000);
  } else {
    if (!is_year(figures) || is_tax_year_word(figures + 1)) return {};
    year = token(figures).value;
  }
  // "2025Q4-2026Q1": what stands before a mark may be a date itself.
  const bool second = i > 0 && (is_year(i - 1) || names_period(i - 1));
  if (figures > i || second || starts_free(i)) {
    if (auto part = period_of_year_at(figures + 1)) {
      part->begin = i;
      part->year = year;
      if (part->unit == Unit::month) {
        if (auto day = day_after_year(*part)) return day;
      }
      take_months_said(*part);
      return part;
    }
  }
  // Without a word that leads to it, a year is one where nothing else is there, or only a remark.
  const std::size_t end = figures + 1;
  const bool ends = end == size() || unscheduled_end(end) == size() || (size() <= kShortText && gap(end) == Gap::open);
  const bool alone = ends && (i == 0 || unscheduled_end(0) == i);
  if (!any_year && !is_led_to(i) && !is_word(i, {"eoy"}) && !alone) return {};
  Written out;
  out.year = year;
  out.begin = i;
  out.end = end;
  return out;
}

// The period at token i as a part of the year that stands before it.
std::optional<Written> PointReader::period_of_year_at(std::size_t i) const {
  switch (gap(i)) {
    case Gap::none:
    case Gap::blank:
    case Gap::comma:
    case Gap::colon:
    case Gap::dash:
    case Gap::open: break;
    case Gap::slash:
    case Gap::dot:
      if (!tight(i, gap(i))) return {};
      break;
    default: return {};
  }
  auto out = named_period_at(i);
  if (is(i, Kind::month)) out = period(Unit::month, token(i).value, i, i + 1);
  if (!out || !is_part_of_year(*out) || (gap(i) == Gap::open && !closes_after(out->end))) return {};
  return out;
}

std::optional<Written> PointReader::period_after_pair(std::size_t i) const {
  const std::size_t end = year_pair_end(i, false);
  if (end == i || !is_year(i)) return {};
  auto out = period_of_year_at(end);
  if (!out || !(out->unit == Unit::quarter || out->unit == Unit::half)) return {};
  out->begin = i;
  out->year = token(i).value;
  out->of_two = true;
  take_months_said(*out);
  return out;
}

// What stands after a year may belong to another year ("2025 June 2026"), or be no period at all: "by 2026 may be",
// "In 2026 Spring Boot".
bool PointReader::is_part_of_year(const Written& period) const {
  const std::size_t i = period.begin, end = period.end;
  const bool own = is_year(end) && (gap(end) == Gap::blank || gap(end) == Gap::comma || gap(end) == Gap::none);
  if (own && !names_period(end + 1)) return false;  // the year of "2026 Q1, 2027 Q2" is the second's
  const bool apart = gap(i) == Gap::blank || gap(i) == Gap::comma;
  if (period.unit == Unit::month) return !(apart && maybe_verb(i));
  const bool name = token(i).capital && gap(end) == Gap::blank && is(end, Kind::word) && token(end).capital;
  return period.unit != Unit::season || !name;
}

// --- the months said of a quarter ------------------------------------------------------------------------------------

// "Q1 2026 (April to June)", "Q2: July - September 2026". Without brackets only as many months as a quarter has are
// taken for its own.
void PointReader::take_months_said(Written& period) const {
  if (period.unit != Unit::quarter && period.unit != Unit::half) return;
  const std::size_t i = period.end;
  const bool bracketed = gap(i) == Gap::open;
  if (!is(i, Kind::month) || !(bracketed || gap(i) == Gap::colon || gap(i) == Gap::dash || gap(i) == Gap::comma)) {
    return;
  }
  const int first = token(i).value, usual = months_in(period.unit);
  int last = first;
  std::optional<Year> year;
  std::size_t end = i + 1;
  for (int more = 1;; ++more) {
    year = year_at(end);
    if (year) end = year->end;
    const bool worded = is_word(end, {"to", "and", "until", "till", "through", "thru"});
    const std::size_t next = worded ? end + 1 : end;
    const bool listed = gap(next) == Gap::dash || gap(next) == Gap::slash || gap(next) == Gap::comma ||
                        gap(next) == Gap::ampersand || (worded && gap(next) == Gap::blank);
    if (more == usual || !is(next, Kind::month) || !listed) break;
    last = token(next).value;
    end = next + 1;
  }
  const int count = (last - first + kMonths) % kMonths + 1;
  if (count > usual || (bracketed ? !closes_after(end) : count != usual)) return;
  if (bracketed && !year && period.year == 0 && gap(end) == Gap::close && is_year(end)) {  // "Q1 (Apr-Jun) 2024"
    year = Year{token(end).value, end + 1};
    end = year->end;
  }
  period.end = end;
  period.months = {first, count, 0};
  if (year) {
    period.year = year->year - (last < first ? 1 : 0);
  } else {
    period.months.shift = shift_of(period);
  }
}

// From the number of a quarter and its months follows the month that its year begins in. A year goes by the number of
// the calendar's year it begins in where both are said ("2025/26"), where that is what the configuration says, and
// where it begins in the first half; else by the one it ends in: Q4 2026 (January to March) is in 2027, Q1 2026
// (October to December) in 2025.
int PointReader::shift_of(const Written& period) const {
  const int usual = months_in(period.unit), first = period.months.first;
  const int configured = static_cast<int>(static_cast<unsigned>(year_starts_.month()));
  const bool whole = period.months.count == usual;
  const int starts = whole ? (first - 1 - usual * (period.part - 1) + 4 * kMonths) % kMonths + 1 : configured;
  const bool of_two = period.year == 0 ? year_of_two_ : period.of_two;
  const bool by_begin = of_two || starts == configured || starts <= kMonths / 2;
  if (by_begin) return first < starts ? 1 : 0;
  return first >= starts ? -1 : 0;
}

// --- ranges ----------------------------------------------------------------------------------------------------------

// "Q1-2 2026", "weeks 23 to 25", "KW 23/24".
std::optional<Written> PointReader::next_number(const Written& first, const Joint& joint) const {
  const bool week = first.unit == Unit::numbered_week;
  const std::size_t i = joint.next;
  if (first.year != 0 || !is(i, Kind::number) || token(i).digits > (week ? 2 : 1) || is(i + 1, Kind::month)) return {};
  const int number = token(i).value;
  if (number <= first.part || (!week && (number > 4 || !token(i).tight))) return {};
  auto out = period(first.unit, number, i, i + 1);
  out.number_only = true;
  take_year(out);
  // "KW 23/26" is the week of a year.
  if (joint.kind == Joint::Kind::slash && out.year == 0 && number != first.part + 1) return {};
  return out;
}

}  // namespace roadshift::reading
