// A small grammar read top down over the tokens of a text. At each token at most a handful of the following ones are
// looked at, so the time is linear. From the outside in:
//
//   reading   = range | point                        "March to May 2024"
//   range     = ["between"] point joint point        a point may borrow the year of the other
//   point     = see dates_points.h
//
// A point without a year is kept as such until it is known whether a range or the context lends it one.
#include "reading/dates.h"

#include <algorithm>
#include <utility>

#include "reading/dates_points.h"
#include "support/words.h"

namespace roadshift::reading {
namespace {

struct Reading {
  std::size_t begin = 0, end = 0;  // tokens
  std::optional<Window> window;    // nothing: written like a date, but not in the calendar
};

class Grammar : private PointReader {
 public:
  Grammar(std::string_view text, const DateOptions& options)
      : PointReader(text, options), options_(options), timeless_(is_timeless()) {}

  std::vector<FoundDate> read() const {
    std::vector<FoundDate> found;
    for (std::size_t i = 0; i < size();) {
      if (const auto end = unscheduled_end(i); end > i) {
        found.push_back({begin_of(i), end_of(i, end), false, window({}, {}, Precision::tbc, i, end)});
        i = end;
      } else if (timeless_) {
        ++i;
      } else if (const auto tax = tax_year_end(i); tax > i) {
        found.push_back({begin_of(i), end_of(i, tax), true, {}});
        i = tax;
      } else if (auto reading = reading_at(i)) {
        i = reading->end;
        if (!reading->window) continue;
        found.push_back({begin_of(reading->begin), end_of(reading->begin, i), false, std::move(reading->window)});
      } else {
        ++i;
      }
    }
    return found;
  }

  std::vector<DateRemark> remarks() const {
    std::vector<DateRemark> out;
    for (std::size_t i = 0; i < size();) {
      const std::size_t end = std::max(unscheduled_end(i), tax_year_end(i));
      const auto point = end == i ? point_at(i, false) : std::nullopt;
      if (point) {
        if (auto remark = remark_of(*point)) out.push_back(*std::move(remark));
        i = point->end;
      } else {
        i = std::max(end, i + 1);
      }
    }
    return out;
  }

  bool is_short() const {
    constexpr std::size_t kLongestCell = 8;  // words: what is longer tells something
    return size() <= kLongestCell;
  }

  // The year that the tokens name, the first of two where one is called so; nothing where several are named.
  std::optional<NamedYear> named_year() const {
    std::optional<NamedYear> named;
    for (std::size_t i = 0; i < size(); ++i) {
      if (!is_year(i) || is_word(i - 1, {"rfc", "iso", "iec", "ieee"})) continue;
      const NamedYear here{token(i).value, is_second_year(i + 1, token(i).value)};
      if (named && named->year != here.year) return {};
      if (!named || here.of_two) named = here;
      if (here.of_two) ++i;
    }
    return named;
  }

  // Whether a text has what only a date would have where one is due.
  bool is_meant_as_date() const {
    for (std::size_t i = 0; i < size(); ++i) {
      if (hints_at_date(i)) return true;
    }
    return false;
  }

 private:
  // Most texts hold nothing that a date or a tax year could be made of.
  bool is_timeless() const {
    for (std::size_t i = 0; i < size(); ++i) {
      if (!is(i, Kind::opaque) && (!is(i, Kind::word) || is_word(i, {"quarter", "qtr", "half"}))) return false;
    }
    return true;
  }

  Window window(std::optional<Day> first, std::optional<Day> last, Precision precision, std::size_t begin,
                std::size_t end) const {
    return {first, last, precision, std::string(words(begin, end))};
  }

  bool hints_at_date(std::size_t i) const {
    const bool word_follows = gap(i + 1) == Gap::blank && is(i + 1, Kind::word);
    switch (token(i).kind) {
      case Kind::month: {  // not "May be later"
        const std::string& name = token(i).folded;
        const bool everyday = name == "may" || name == "march" || name == "mar";
        const bool capital = token(i).capital && (!everyday || !word_follows);
        return capital || (!everyday && name.size() > 3);
      }
      case Kind::quarter: return true;
      case Kind::half:
      case Kind::week: return !word_follows;
      case Kind::number: return starts_free(i) && (is_year(i) || is_figures(i) || numbers_period(i));
      case Kind::dotted: return starts_free(i) && is_dotted_date(token(i).folded);
      case Kind::word: {
        const std::string& word = token(i).folded;  // "Q5"
        return word == "eoy" || (word.size() == 2 && word[0] == 'q' && word[1] >= '0' && word[1] <= '9');
      }
      default: return false;
    }
  }

  // "27", "2027" right after 2026. "2011-12" is rather a month.
  bool is_second_year(std::size_t i, int first) const {
    if (!is(i, Kind::number) || !(tight(i, Gap::dash) || tight(i, Gap::slash))) return false;
    constexpr int kMonths = 12;
    const int value = token(i).value;
    if (token(i).digits == 4) return value == first + 1;
    return token(i).digits == 2 && value == (first + 1) % 100 && (value > kMonths || gap(i) == Gap::slash);
  }

  // "06/26", "30/30/26": two figures twice or three times.
  bool is_figures(std::size_t i) const {
    const auto joined = [&](std::size_t at, Gap mark) { return tight(at, mark) && is(at, Kind::number); };
    if (token(i).digits > 2) return false;
    for (const Gap mark : {Gap::slash, Gap::dash}) {
      if (joined(i + 1, mark) && joined(i + 2, mark)) return token(i + 1).digits <= 2 && token(i + 2).digits != 3;
    }
    return token(i).digits == 2 && joined(i + 1, Gap::slash) && token(i + 1).digits == 2 && ends_free(i + 2);
  }

  // "week 60", "quarter 5"
  bool numbers_period(std::size_t i) const {
    return i > 0 && token(i).digits <= 2 && gap(i) == Gap::blank &&
           is_word(i - 1, {"week", "weeks", "wk", "quarter", "qtr"});
  }

  // "31.02.2026", "2026.1", "14.06.26": a year among them, or three of two figures.
  static bool is_dotted_date(std::string_view figures) {
    constexpr std::size_t kThreeOfTwo = 8;
    bool year = false, twos = figures.size() == kThreeOfTwo;
    for (std::size_t begin = 0; begin <= figures.size();) {
      const auto end = std::min(figures.find('.', begin), figures.size());
      const auto part = figures.substr(begin, end - begin);
      year = year || (part.size() == 4 && part >= "1990" && part <= "2100");
      twos = twos && part.size() == 2;
      begin = end + 1;
    }
    return year || twos;
  }

  // --- remarks -------------------------------------------------------------------------------------------------------

  std::optional<DateRemark> remark_of(const Written& point) const {
    constexpr int kLeapYear = 2000;
    const bool day_written = point.unit == Unit::day || point.unit == Unit::week || point.unit == Unit::week_ending;
    const bool numbered = point.figures || point.unit == Unit::numbered_week;
    const bool dated = day_written || (numbered && point.year != 0);
    if (!dated || point.maybe_verb || (point.figures && !starts_free(point.begin))) return {};
    Written day = point;
    if (day.year == 0) day.year = kLeapYear;
    const auto read = days(day);
    using enum DateRemark::Kind;
    DateRemark remark{begin_of(point.begin),
                      end_of(point.begin, point.end),
                      impossible,
                      point.figures,
                      std::string(words(point.begin, point.end)),
                      std::nullopt,
                      std::nullopt};
    if (!read) return remark;
    if (!has_open_order(point) || point.day == point.part) return {};
    constexpr int kMonths = 12;
    remark.kind = point.day <= kMonths ? ambiguous : telling;
    if (remark.kind == ambiguous) remark.read = read->first;
    if (remark.kind == telling) remark.order = token(point.begin).value == point.day ? DateOrder::dmy : DateOrder::mdy;
    return remark;
  }

  // Three figures of which the year is the last. Between dots the day comes first everywhere.
  bool has_open_order(const Written& point) const {
    return point.figures && point.unit == Unit::day && point.end - point.begin == 3 && !is_year(point.begin) &&
           options_.order != DateOrder::ymd;
  }

  // --- tax years -----------------------------------------------------------------------------------------------------

  std::size_t tax_year_end(std::size_t i) const {
    if (is_tax_year_word(i)) return named_tax_year_end(i);
    if (!is(i, Kind::number)) return i;
    if (is_year(i) && is_tax_year_word(i + 1) && gap(i + 1) == Gap::blank) return i + 3;
    const bool said = is_tax_year_word(i + 2) || is_tax_year_word(i + 3);
    const auto end = year_pair_end(i, said);
    if (!said && period_after_pair(i)) return i;
    return end > i && is_tax_year_word(end) && gap(end) == Gap::blank ? end + 2 : end;
  }

  // "tax year 2024/25", "tax year 2024", "tax year starting 6 April 2024"
  std::size_t named_tax_year_end(std::size_t i) const {
    std::size_t next = i + 2;
    const bool bounded = is_word(next, {"starting", "beginning", "commencing", "ending", "ended", "from"});
    if (bounded) ++next;
    if (is_word(next, {"on"})) ++next;
    if (const auto end = year_pair_end(next, true); end > next) return end;
    if (is_year(next) && gap(next) == Gap::blank) return next + 1;
    if (!bounded) return i;
    const auto day = point_at(next, false);
    return day ? day->end : i;
  }

  // --- borrowed years ------------------------------------------------------------------------------------------------

  // Whether the tokens [begin, end) stand as all of a text, or of what a preposition leads to: "by autumn", but not
  // "Autumn Street line".
  bool stands_by_itself(std::size_t begin, std::size_t end) const {
    const std::size_t before = begin > 0 && is_word(begin - 1, {"the"}) ? begin - 1 : begin;
    return (before == 0 || is_led_to(before)) && ends_alone(end);
  }
  bool ends_alone(std::size_t end) const {
    return end == size() || unscheduled_end(end) > end || !(gap(end) == Gap::blank || is_joined(end));
  }
  bool is_joined(std::size_t i) const { return gap(i) == Gap::none || tight(i, Gap::dash); }

  // Whether a point without a year may take the one of the context: "14th April" may, "you may" may not. `begin`: of
  // the range that it is an end of, else its own.
  bool may_borrow(const Written& point, std::size_t begin) const {
    if (point.maybe_verb) return false;
    if (point.number_only || point.months.count > 0) return true;
    const bool short_text = size() <= kShortText;
    switch (point.unit) {
      case Unit::day:
      case Unit::week:
      case Unit::week_ending: return true;
      case Unit::numbered_week: return may_borrow_week(point, begin);
      case Unit::quarter:  // "sed 2q" in running text is none
        return short_text || (is(point.end - 1, Kind::quarter) && token(point.end - 1).folded[0] == 'q');
      case Unit::half: return short_text && !is(point.end, Kind::month);  // "1H March"
      case Unit::season: return stands_by_itself(begin, point.end);
      case Unit::month: break;
      case Unit::year: return false;
    }
    const Token& name = token(point.end - 1);
    const bool verb = name.folded == "may" || name.folded == "march" || name.folded == "mar";
    if (name.folded == "mar" || (!name.capital && (verb || name.folded.size() <= 3))) return false;
    const bool led_to =
        point.end - point.begin > 1 ||
        (point.begin > 0 && is_word(point.begin - 1, {"in", "by", "during", "before", "from", "until"}));
    const bool word_follows = gap(point.end) == Gap::blank && is(point.end, Kind::word) && !token(point.end).capital;
    if (name.folded == "may" && !led_to && word_follows && !joint_at(point.end)) return false;  // "May be later"
    return short_text || led_to || (name.folded.size() > 3 && name.folded != "march");
  }

  // A week may be counted from anything: "week 2 of the pilot"; and "W23", "CW20" are names as well.
  bool may_borrow_week(const Written& point, std::size_t begin) const {
    const std::size_t end = point.end;
    if (!is(end - 1, Kind::week)) return !is_word(end, {"of", "after", "from", "into", "in"});
    return ends_alone(end) && (size() <= kShortText || stands_by_itself(begin, end));
  }

  // --- ranges --------------------------------------------------------------------------------------------------------

  static bool is_bare_year(const Written& point) { return point.unit == Unit::year && point.end == point.begin + 1; }

  // The first end of a range that is only a day's number: "26-27 June 2024", "3 to 7 March".
  std::optional<Written> lone_day_before(std::size_t i, bool between) const {
    if (!is_day_number(i) || token(i).value < 1 || !starts_free(i) || counts_things(i)) return {};
    const auto joint = joint_at(i + 1);
    if (!joint || joint->kind == Joint::Kind::slash) return {};
    if (joint->kind == Joint::Kind::conjunction && !between) return {};
    const auto second = day_first_at(joint->next);
    if (!second || second->day <= token(i).value || second->maybe_verb) return {};
    return written_day(token(i).value, second->part, 0, i, i + 1);
  }

  // Gives each end its year: the other's, else the first end the context's. Where they would come in the wrong order, a
  // year's end lies between them.
  bool lend_years(Written& first, Written& second) const {
    if (second.year == 0) {
      if (!may_borrow(second, first.begin)) return false;
      if (first.year == 0) {
        if (!options_.year) return false;
        first.year = *options_.year;
      }
      second.year = first.year;
      const auto a = days(first), b = days(second);
      if (a && b && b->last < a->first) ++second.year;
    } else if (first.year == 0) {
      first.year = second.year;
      const auto a = days(first), b = days(second);
      if (a && b && a->first > b->last) --first.year;
    }
    return true;
  }

  // "Nov - Jan 2026/27", whose first end has its year from the second: the first of the two years is the first end's.
  void take_year_pair(Written& first, Written& second) const {
    const std::size_t last = second.end - 1, end = year_pair_end(last, true);
    if (second.unit != Unit::month || end == last) return;
    second.end = end;
    if (first.year == second.year) return;
    ++first.year;
    ++second.year;
  }

  std::optional<Reading> range_at(std::size_t begin, std::size_t i, bool between) const {
    auto first = point_at(i, between);
    if (const auto number = lone_day_before(i, between)) first = number;
    if (!first || (first->figures && !starts_free(first->begin))) return {};
    const auto joint = joint_at(first->end);
    if (!joint) return {};
    if (joint->kind == Joint::Kind::conjunction && first->year != 0 && !between) return {};
    const std::size_t next = joint->next + (is_word(joint->next, {"the"}) ? 1 : 0);
    auto second = number_after(*first, {joint->kind, next});
    if (!second) second = point_at(next, first->unit == Unit::year);
    if (!second) return {};
    // "Jan/Feb/Mar 2026"
    constexpr int kLongestChain = 12;
    for (int more = 0; more < kLongestChain && second->year == 0 && second->unit == first->unit; ++more) {
      const auto further = joint_at(second->end);
      if (!further || further->kind != joint->kind || !names_period(further->next)) break;
      const auto third = point_at(further->next, false);
      if (!third || third->unit != first->unit) break;
      second = third;
    }
    // "Data from 2017 to 2021" is about what a thing covers, not about when it comes.
    if (is_bare_year(*first) && is_bare_year(*second) && (between || (i > 0 && is_word(i - 1, {"from"})))) {
      return Reading{begin, second->end, {}};
    }
    if (first->maybe_verb && second->unit != Unit::month) return {};
    if (first->maybe_day != 0 && second->month_first && second->unit == Unit::day) {
      first = written_day(first->maybe_day, first->part, 0, first->begin, first->end);
    }
    const bool lent = first->year == 0;
    if (!lend_years(*first, *second)) return {};
    if (lent) take_year_pair(*first, *second);
    const auto a = days(*first), b = days(*second);
    if (!a || !b || b->last < a->first || !ends_free(second->end)) return {};
    const Day last = std::max(a->last, b->last);
    const std::size_t end = quarter_remark_end(second->end);
    return Reading{begin, end, window(a->first, last, Precision::range, begin, end)};
  }

  std::optional<Reading> reading_at(std::size_t i) const {
    const bool between = is_word(i, {"between"}) && gap(i + 1) == Gap::blank;
    if (auto range = range_at(i, between ? i + 1 : i, between)) return range;
    if (between) return {};
    auto point = point_at(i, false);
    if (!point || (point->figures && !starts_free(point->begin))) return {};
    if (point->year == 0) {
      if (!options_.year || !may_borrow(*point, i)) return {};
      point->year = *options_.year;
    }
    if (point->unit == Unit::year && !ends_free(point->end)) return {};
    Reading out{i, quarter_remark_end(point->end), {}};
    if (const auto read = days(*point)) out.window = window(read->first, read->last, precision_of(*point), i, out.end);
    return out;
  }

  // "April to June 2026 (Q1)": the quarter repeats what was said.
  std::size_t quarter_remark_end(std::size_t end) const {
    return gap(end) == Gap::open && is(end, Kind::quarter) && closes_after(end + 1) ? end + 1 : end;
  }

  const DateOptions& options_;
  bool timeless_;
};

}  // namespace

Unscheduled::Unscheduled(const std::vector<std::string>& phrases) {
  std::vector<Phrase> parted;
  for (const std::string& phrase : phrases) parted.push_back(support::folded_words(phrase));
  phrases_ = std::make_shared<const std::vector<Phrase>>(std::move(parted));
}

std::vector<FoundDate> find_dates(std::string_view text, const DateOptions& options) {
  return Grammar(text, options).read();
}

std::vector<DateRemark> remark_dates(std::string_view text, const DateOptions& options) {
  return Grammar(text, options).remarks();
}

std::optional<Window> window_of(std::string_view text, const DateOptions& options) {
  std::optional<Window> unscheduled;
  for (FoundDate& found : find_dates(text, options)) {
    if (!found.window) continue;
    if (found.window->dated()) return std::move(found.window);
    if (!unscheduled) unscheduled = std::move(found.window);
  }
  return unscheduled;
}

std::optional<NamedYear> year_named(std::string_view title) {
  const DateOptions options;
  return Grammar(title, options).named_year();
}

bool lacks_only_year(std::string_view text, const DateOptions& options) {
  constexpr int kAnyYear = 2000;
  const auto dated = [&](std::optional<int> year) {
    DateOptions with = options;
    with.year = year;
    const auto window = window_of(text, with);
    return window && window->dated();
  };
  return !dated(std::nullopt) && dated(kAnyYear);
}

bool is_unread_date(std::string_view text, const DateOptions& options) {
  const Grammar grammar(text, options);
  return grammar.is_short() && grammar.read().empty() && (grammar.is_meant_as_date() || lacks_only_year(text, options));
}

}  // namespace roadshift::reading
