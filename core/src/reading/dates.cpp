// A small grammar read top down over the tokens of a text. At each token at most a handful of the following ones are
// looked at, so the time is linear. From the outside in:
//
//   reading   = range | point                        "March to May 2024"
//   range     = ["between"] point joint point        a point may borrow the year of the other
//   point     = {qualifier} period | week | day      "end of April 2022", "w/c 3 June 2024", "14th April"
//   period    = month | quarter | half | season | year
//
// A point without a year is kept as such until it is known whether a range or the context lends it one.
#include "reading/dates.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "reading/dates_calendar.h"
#include "reading/dates_tokens.h"
#include "support/words.h"

namespace roadshift::reading {
namespace {

// A point and the tokens [begin, end) it was read from.
struct Written : Point {
  std::size_t begin = 0, end = 0;
  bool month_first = false;  // "March 3", "August 21"
  int maybe_day = 0;         // "August 21": what was taken for a year could be a day
  bool maybe_verb = false;   // "may", "march" in small letters
  bool figures = false;      // "2024-03", "21.03.2024"
};

// What joins the two ends of a range, and the token after it.
struct Joint {
  enum class Kind { to, dash, slash, conjunction } kind;
  std::size_t next;
};

struct Reading {
  std::size_t begin = 0, end = 0;  // tokens
  std::optional<Window> window;    // nothing: written like a date, but not in the calendar
};

struct WrittenYear {
  int year;
  std::size_t end;
};

using Words = std::initializer_list<std::string_view>;

bool one_of(std::string_view word, Words words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::size_t kShortText = 4;  // words: a cell or heading where a lone "May" is a month

class Grammar {
 public:
  Grammar(std::string_view text, const DateOptions& options)
      : text_(text), options_(options), tokens_(tokens_of(text)), timeless_(is_timeless()) {}

  std::vector<FoundDate> read() const {
    std::vector<FoundDate> found;
    for (std::size_t i = 0; i < tokens_.size();) {
      if (const auto end = unscheduled_end(i); end > i) {
        found.push_back({begin_of(i), end_of(end), false, Window{{}, {}, Precision::tbc, words(i, end)}});
        i = end;
      } else if (timeless_) {
        ++i;
      } else if (const auto tax = tax_year_end(i); tax > i) {
        found.push_back({begin_of(i), end_of(tax), true, {}});
        i = tax;
      } else if (auto reading = reading_at(i)) {
        i = reading->end;
        if (!reading->window) continue;
        found.push_back({begin_of(reading->begin), end_of(i), false, std::move(reading->window)});
      } else {
        ++i;
      }
    }
    return found;
  }

  std::vector<DateRemark> remarks() const {
    std::vector<DateRemark> out;
    for (std::size_t i = 0; i < tokens_.size();) {
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

 private:
  // Most texts hold nothing that a date or a tax year could be made of.
  bool is_timeless() const {
    return std::all_of(tokens_.begin(), tokens_.end(), [](const Token& token) {
      return token.kind == Kind::opaque || (token.kind == Kind::word && !one_of(token.folded, {"quarter", "half", "week", "wk", "cw", "kw"}));
    });
  }

  // --- remarks ------------------------------------------------------------------------------------------------------

  std::optional<DateRemark> remark_of(const Written& point) const {
    constexpr int kLeapYear = 2000;
    const bool dated = point.unit == Unit::day || point.unit == Unit::week || (point.figures && point.year != 0);
    if (!dated || point.maybe_verb || (point.figures && !starts_free(point.begin))) return {};
    Written day = point;
    if (day.year == 0) day.year = kLeapYear;
    const auto read = days(day);
    using enum DateRemark::Kind;
    DateRemark remark{begin_of(point.begin),         end_of(point.end), impossible, point.figures,
                      words(point.begin, point.end), std::nullopt};
    if (!read) return remark;
    if (!has_open_order(point) || point.day == point.part) return {};
    constexpr int kMonths = 12;
    remark.kind = point.day <= kMonths ? ambiguous : telling;
    if (remark.kind == ambiguous) remark.read = read->first;
    return remark;
  }

  // Three figures of which the year is the last. Between dots the day comes first everywhere.
  bool has_open_order(const Written& point) const {
    return point.figures && point.unit == Unit::day && point.end - point.begin == 3 && !is_year(point.begin) &&
           options_.order != DateOrder::ymd;
  }

  // --- tokens -------------------------------------------------------------------------------------------------------

  const Token* at(std::size_t i) const { return i < tokens_.size() ? &tokens_[i] : nullptr; }
  bool is(std::size_t i, Kind kind) const { return i < tokens_.size() && tokens_[i].kind == kind; }
  bool is_word(std::size_t i, Words words) const {
    return i < tokens_.size() && tokens_[i].kind == Kind::word && one_of(tokens_[i].folded, words);
  }
  Gap gap(std::size_t i) const { return i < tokens_.size() ? tokens_[i].gap : Gap::other; }
  bool tight(std::size_t i, Gap wanted) const { return gap(i) == wanted && tokens_[i].tight; }
  std::size_t begin_of(std::size_t i) const { return tokens_[i].begin; }
  std::size_t end_of(std::size_t end) const { return tokens_[end - 1].end; }
  std::string words(std::size_t begin, std::size_t end) const {
    return std::string(text_.substr(begin_of(begin), end_of(end) - begin_of(begin)));
  }

  bool is_year(std::size_t i) const {
    return is(i, Kind::number) && tokens_[i].digits == 4 && tokens_[i].value >= kFirstYear &&
           tokens_[i].value <= kLastYear;
  }
  bool is_two_digits(std::size_t i) const { return is(i, Kind::number) && tokens_[i].digits == 2; }
  bool is_day_number(std::size_t i) const {
    return is(i, Kind::ordinal) || (is(i, Kind::number) && tokens_[i].digits <= 2);
  }

  // "Phase 2 June 2024" counts phases, not days.
  bool counts_things(std::size_t i) const {
    return i > 0 && is(i, Kind::number) && gap(i) == Gap::blank &&
           is_word(i - 1, {"phase", "stage", "step", "part", "level", "tier", "version", "release", "sprint", "item"});
  }

  // A date written in figures only is none where it is a piece of something longer: a path, a phone number, a
  // version, the number of a standard.
  bool starts_free(std::size_t i) const {
    const auto begin = begin_of(i);
    if (begin > 0 && std::string_view("-/_.#+=&?").find(text_[begin - 1]) != std::string_view::npos) return false;
    return i == 0 || !is_word(i - 1, {"iso", "iec", "rfc", "version", "v", "issue", "ticket", "pr"});
  }
  bool ends_free(std::size_t end) const {
    const auto after = text_.substr(end_of(end), 2);
    if (after.size() < 2 || std::string_view("-/_.:").find(after[0]) == std::string_view::npos) return true;
    const bool digit = after[1] >= '0' && after[1] <= '9';
    const bool letter = (after[1] >= 'a' && after[1] <= 'z') || (after[1] >= 'A' && after[1] <= 'Z');
    return !digit && !(letter && (after[0] == '.' || after[0] == '_'));
  }

  // --- to be confirmed, tax years -----------------------------------------------------------------------------------

  std::size_t unscheduled_end(std::size_t i) const {
    std::size_t longest = i;
    for (const Unscheduled::Phrase& phrase : options_.unscheduled.phrases()) {
      if (phrase.size() > tokens_.size() - i) continue;
      const bool here = std::equal(phrase.begin(), phrase.end(), tokens_.begin() + static_cast<std::ptrdiff_t>(i),
                                   [](const std::string& word, const Token& token) { return word == token.folded; });
      if (here) longest = std::max(longest, i + phrase.size());
    }
    return longest;
  }

  bool is_tax_year_word(std::size_t i) const {
    return is_word(i, {"tax"}) && is_word(i + 1, {"year", "years"}) && gap(i + 1) == Gap::blank;
  }

  // Two years in a row, "2026-27": the end, or `i` where there are none. `said`: the words "tax year" stand beside it.
  std::size_t year_pair_end(std::size_t i, bool said) const {
    const bool worded = is_word(i + 1, {"to"});
    const std::size_t second = worded ? i + 2 : i + 1;
    if (!is(i, Kind::number) || !is(second, Kind::number)) return i;
    const Token &a = tokens_[i], &b = tokens_[second];
    const bool joined = worded ? gap(i + 1) == Gap::blank && b.gap == Gap::blank
                               : (b.gap == Gap::slash || b.gap == Gap::dash) && (b.tight || b.digits == 4);
    if (!joined || !starts_free(i) || !ends_free(second + 1)) return i;
    if (is_year(i)) {
      const bool follows = b.digits == 4 ? b.value == a.value + 1 : b.digits == 2 && b.value == (a.value + 1) % 100;
      const bool could_be_month = !worded && b.gap == Gap::dash && b.digits == 2 && b.value >= 1 && b.value <= 12;
      return follows && (said || !could_be_month) ? second + 1 : i;
    }
    const bool follows = a.digits == 2 && b.digits == 2 && b.value == (a.value + 1) % 100;
    const bool days = is(second + 1, Kind::month) && gap(second + 1) == Gap::blank;  // "26-27 June"
    return follows && (said || (a.value > 12 && !worded && !days)) ? second + 1 : i;
  }

  std::size_t tax_year_end(std::size_t i) const {
    if (is_tax_year_word(i)) return named_tax_year_end(i);
    if (!is(i, Kind::number)) return i;
    if (is_year(i) && is_tax_year_word(i + 1) && gap(i + 1) == Gap::blank) return i + 3;
    const bool said = is_tax_year_word(i + 2) || is_tax_year_word(i + 3);
    const auto end = year_pair_end(i, said);
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

  // --- years --------------------------------------------------------------------------------------------------------

  // Two figures after a month, quarter or half: "August 21". From 13 on they cannot be a month's number, up to 49
  // they may be a year that a roadmap speaks of.
  bool is_short_year(std::size_t i) const {
    return is_two_digits(i) && tokens_[i].value >= 13 && tokens_[i].value < 50;
  }

  // The year that follows a period's name at token i.
  std::optional<WrittenYear> year_at(std::size_t i) const {
    if (is_word(i, {"of"}) && gap(i) == Gap::blank && gap(i + 1) == Gap::blank) {
      if (is_year(i + 1)) return WrittenYear{tokens_[i + 1].value, i + 2};
      return {};
    }
    if (is_word(i, {"fy", "cy"}) && gap(i) == Gap::blank && gap(i + 1) == Gap::blank) {  // "Q3 FY 26"
      if (is_year(i + 1)) return WrittenYear{tokens_[i + 1].value, i + 2};
      if (is_short_year(i + 1)) return WrittenYear{2000 + tokens_[i + 1].value, i + 2};
    }
    if (i == 0 || i >= tokens_.size()) return {};
    const Gap before = gap(i);
    const std::string_view name = tokens_[i - 1].folded;
    const bool shortened = before == Gap::dot && is(i - 1, Kind::month) && name.size() <= 4 &&
                           !one_of(name, {"may", "june", "july"});  // "Sep. 2022"
    const bool close = before == Gap::none || before == Gap::blank || tight(i, Gap::dash) || tight(i, Gap::slash);
    if (is_year(i) &&
        (close || before == Gap::comma || before == Gap::dash || before == Gap::apostrophe || shortened)) {
      return WrittenYear{tokens_[i].value, i + 1};
    }
    if (before == Gap::apostrophe && is_two_digits(i)) return WrittenYear{2000 + tokens_[i].value, i + 1};
    if ((close || shortened) && is_short_year(i)) return WrittenYear{2000 + tokens_[i].value, i + 1};
    return {};
  }

  // The year after a day and month at token i: "3 June 2024", "21-Mar-24", "March 21st, 2024".
  std::optional<WrittenYear> year_after_day(std::size_t i) const {
    if (is_year(i) && year_pair_end(i, false) > i) return {};
    if (is_two_digits(i) && is(i + 1, Kind::month) && gap(i + 1) == Gap::blank) return {};  // a list of days
    return is_year(i) || is_two_digits(i) ? year_at(i) : std::nullopt;
  }

  // A bare "2026" is a year where words lead to one, or where nothing else is there.
  bool is_introduced(std::size_t i) const {
    if (i == 0) return tokens_.size() == 1 || unscheduled_end(1) == tokens_.size();
    return gap(i) == Gap::blank && is_word(i - 1, {"in", "during", "by", "until", "till", "before", "after", "since",
                                                   "from", "throughout", "within", "year", "eoy"});
  }

  // --- points -------------------------------------------------------------------------------------------------------

  // The token after "early", "end of"; `i` where there is none.
  std::size_t qualifier_end(std::size_t i) const {
    if (!is_word(i, {"early", "mid", "late", "later", "end", "start", "beginning", "middle", "rest", "remainder",
                     "course"})) {
      return i;
    }
    std::size_t end = i + 1;
    if (is_word(end, {"of"})) ++end;
    if (is_word(end, {"the"})) ++end;
    return gap(end) == Gap::blank || gap(end) == Gap::dash || gap(end) == Gap::slash ? end : i;
  }

  // The same for one or two: "mid to late".
  std::size_t qualifiers_end(std::size_t i) const {
    const auto end = qualifier_end(i);
    const auto joint = end > i ? joint_at(end) : std::nullopt;
    return joint ? std::max(end, qualifier_end(joint->next)) : end;
  }

  std::optional<Written> point_at(std::size_t i, bool any_year) const {
    if (const auto named = qualifiers_end(i); named > i) {
      auto point = bare_point_at(named, true);
      if (point) point->begin = i;
      return point;
    }
    return bare_point_at(i, any_year);
  }

  std::optional<Written> bare_point_at(std::size_t i, bool any_year) const {
    const Token* token = at(i);
    if (token == nullptr) return {};
    switch (token->kind) {
      case Kind::month: return month_first_at(i);
      case Kind::quarter: return period(Unit::quarter, token->value, i, i + 1);
      case Kind::half: return period(Unit::half, token->value, i, i + 1);
      case Kind::week: return named_week_at(i);
      case Kind::season: return period(Unit::season, token->value, i, i + 1);
      case Kind::dotted: return dotted_at(i);
      case Kind::ordinal:
        if (auto part = numbered_period_at(i, token->value)) return part;
        return day_first_at(i);
      case Kind::number:
        if (year_pair_end(i, false) > i) return {};
        if (auto date = figures_at(i)) return date;
        if (auto day = day_first_at(i)) return day;
        return year_first_at(i, any_year);
      case Kind::word: return worded_at(i);
      case Kind::opaque: return {};
    }
    return {};
  }

  // A period named by the tokens [begin, end), with the year that may follow.
  Written period(Unit unit, int part, std::size_t begin, std::size_t end) const {
    Written out;
    out.unit = unit;
    out.part = part;
    out.begin = begin;
    out.end = end;
    if (const auto year = year_at(end)) {
      out.year = year->year;
      out.end = year->end;
    }
    return out;
  }

  Written day(int number, int month, int year, std::size_t begin, std::size_t end) const {
    Written out;
    out.unit = Unit::day;
    out.year = year;
    out.part = month;
    out.day = number;
    out.begin = begin;
    out.end = end;
    return out;
  }

  bool maybe_verb(std::size_t i) const {
    return !tokens_[i].capital && (tokens_[i].folded == "may" || tokens_[i].folded == "march");
  }

  // "March 2024", "March 21st, 2024", "March 3", "August 21", "March"
  Written month_first_at(std::size_t i) const {
    const int month = tokens_[i].value;
    const Gap before = gap(i + 1);
    const bool near = before == Gap::blank || before == Gap::dot || before == Gap::none || tight(i + 1, Gap::dash) ||
                      (before == Gap::comma && year_after_day(i + 2).has_value());  // "Jan,15 2025"
    if (is_day_number(i + 1) && near && !tight(i + 2, Gap::slash)) {
      if (auto date = month_and_day_at(i)) return *date;
    }
    Written out = period(Unit::month, month, i, i + 1);
    out.month_first = true;
    out.maybe_verb = out.year == 0 && maybe_verb(i);
    if (out.end == i + 2 && is_short_year(i + 1) && before != Gap::apostrophe) out.maybe_day = tokens_[i + 1].value;
    return out;
  }

  // A month and a day's number; nothing where the number is better taken for a year, or is neither.
  std::optional<Written> month_and_day_at(std::size_t i) const {
    const int month = tokens_[i].value, number = tokens_[i + 1].value;
    std::optional<Written> out;
    if (const auto year = year_after_day(i + 2); year && is_year(year->end - 1)) {
      out = day(number, month, year->year, i, year->end);
    } else if (is(i + 1, Kind::ordinal) || (number >= 1 && number <= 12)) {
      out = day(number, month, 0, i, i + 2);
    }
    if (out) out->month_first = true;
    return out;
  }

  // "14th of April", "3 June 2024", "21-Mar-24"
  std::optional<Written> day_first_at(std::size_t i) const {
    if (!is_day_number(i) || counts_things(i)) return {};
    std::size_t month = i + 1;
    if (is_word(month, {"of"})) ++month;
    const bool attached =
        gap(month) == Gap::blank || gap(month) == Gap::none || tight(month, Gap::dash) || tight(month, Gap::slash);
    if (!is(month, Kind::month) || !attached) return {};
    Written out = day(tokens_[i].value, tokens_[month].value, 0, i, month + 1);
    if (const auto year = year_after_day(month + 1)) {
      out.year = year->year;
      out.end = year->end;
    }
    out.maybe_verb = out.year == 0 && maybe_verb(month);
    return out;
  }

  // "2025 Q3", "2026"
  std::optional<Written> year_first_at(std::size_t i, bool any_year) const {
    if (!is_year(i) || is_tax_year_word(i + 1)) return {};
    const bool joined =
        gap(i + 1) == Gap::none || gap(i + 1) == Gap::blank || tight(i + 1, Gap::dash) || tight(i + 1, Gap::slash);
    if (joined && (is(i + 1, Kind::quarter) || is(i + 1, Kind::half))) {
      Written out;
      out.unit = is(i + 1, Kind::quarter) ? Unit::quarter : Unit::half;
      out.part = tokens_[i + 1].value;
      out.year = tokens_[i].value;
      out.begin = i;
      out.end = i + 2;
      return out;
    }
    if (joined && is(i + 1, Kind::week)) {  // "2026-W32"
      Written out = period(Unit::iso_week, tokens_[i + 1].value, i, i + 2);
      out.year = tokens_[i].value;
      out.end = i + 2;
      return out;
    }
    if (auto month = month_after_year_at(i)) return month;
    if (!any_year && !is_introduced(i)) return {};
    Written out;
    out.year = tokens_[i].value;
    out.begin = i;
    out.end = i + 1;
    return out;
  }

  // "2024 Nov", "2024-Mar-05", "2026, June 14"; "2025 March 2026" is no month of 2025.
  std::optional<Written> month_after_year_at(std::size_t i) const {
    const Gap before = gap(i + 1);
    const bool near = before == Gap::none || before == Gap::blank || before == Gap::comma || before == Gap::dot ||
                      tight(i + 1, Gap::dash) || tight(i + 1, Gap::slash);
    if (!is(i + 1, Kind::month) || !near || maybe_verb(i + 1)) return {};
    if (is_year(i + 2)) return {};
    Written out;
    out.year = tokens_[i].value;
    out.part = tokens_[i + 1].value;
    out.begin = i;
    const Gap behind = gap(i + 2);
    const bool day_near = behind == Gap::blank || behind == Gap::none || behind == Gap::comma || behind == Gap::dot ||
                          tight(i + 2, Gap::dash) || tight(i + 2, Gap::slash);
    const bool has_day = is_day_number(i + 2) && day_near && !is(i + 3, Kind::month) && tokens_[i + 2].value >= 1;
    out.unit = has_day ? Unit::day : Unit::month;
    out.day = has_day ? tokens_[i + 2].value : 0;
    out.end = has_day ? i + 3 : i + 2;
    return out;
  }

  // "quarter of 2025", "half 2026" after a number or its word.
  std::optional<Written> numbered_period_at(std::size_t i, int number) const {
    if (gap(i + 1) != Gap::blank || number < 1) return {};
    if (is_word(i + 1, {"quarter"}) && number <= 4) return period(Unit::quarter, number, i, i + 2);
    if (is_word(i + 1, {"half"}) && number <= 2) return period(Unit::half, number, i, i + 2);
    return {};
  }

  // "third quarter of 2025", "last half of 2026", "quarter 3 2025", "w/c 3 June 2024"
  std::optional<Written> worded_at(std::size_t i) const {
    constexpr std::array<std::string_view, 4> kOrdinals = {"first", "second", "third", "fourth"};
    const auto ordinal = std::find(kOrdinals.begin(), kOrdinals.end(), tokens_[i].folded);
    if (ordinal != kOrdinals.end()) return numbered_period_at(i, static_cast<int>(ordinal - kOrdinals.begin()) + 1);
    if (is_word(i, {"last", "final"})) return numbered_period_at(i, is_word(i + 1, {"half"}) ? 2 : 4);
    if (is_word(i, {"quarter"}) && is(i + 1, Kind::number) && tokens_[i + 1].value >= 1 && tokens_[i + 1].value <= 4) {
      auto out = period(Unit::quarter, tokens_[i + 1].value, i, i + 2);
      return out.year != 0 ? std::optional(out) : std::nullopt;
    }
    return week_at(i);
  }

  // "W32 2026", "CW23": without a year or a context's, "w2" may be anything.
  std::optional<Written> named_week_at(std::size_t i) const {
    const Written out = period(Unit::iso_week, tokens_[i].value, i, i + 1);
    const bool plain = tokens_[i].folded.size() <= 3 && tokens_[i].folded[0] == 'w' && tokens_[i].folded[1] != 'k';
    if (out.year == 0 && plain && tokens_.size() > kShortText) return {};
    return out;
  }

  // "week 23", "Week 10, 2026", "CW 7"
  std::optional<Written> numbered_week_at(std::size_t i) const {
    constexpr int kLastWeek = 53;
    if (!is_word(i, {"week", "wk", "cw", "kw", "weeks"}) || !is(i + 1, Kind::number)) return {};
    const Token& number = tokens_[i + 1];
    const bool near = gap(i + 1) == Gap::blank || gap(i + 1) == Gap::none || tight(i + 1, Gap::dash);
    if (!near || number.digits > 2 || number.value < 1 || number.value > kLastWeek) return {};
    return period(Unit::iso_week, number.value, i, i + 2);
  }

  std::optional<Written> week_at(std::size_t i) const {
    if (auto numbered = numbered_week_at(i)) return numbered;
    std::size_t next = i;
    if (is_word(i, {"w"}) && is_word(i + 1, {"c"}) && tight(i + 1, Gap::slash)) next = i + 2;
    if (is_word(i, {"wc"})) next = i + 1;
    if (is_word(i, {"week"}) && is_word(i + 1, {"commencing", "beginning", "starting", "of"})) next = i + 2;
    if (next == i) return {};
    if (is_word(next, {"mon", "monday", "sun", "sunday"})) ++next;
    if (next >= tokens_.size() || is(next, Kind::word)) return {};
    auto out = bare_point_at(next, false);
    if (!out || out->unit != Unit::day) return {};
    out->unit = Unit::week;
    out->begin = i;
    return out;
  }

  // --- dates in figures ---------------------------------------------------------------------------------------------

  // The day that three numbers between slashes, dashes or dots mean.
  Written day_of_figures(int a, int b, int c, bool year_first, std::size_t begin, std::size_t end) const {
    // A number above twelve is no month, whatever the custom.
    constexpr int kMonths = 12;
    const bool told = (a > kMonths) != (b > kMonths);
    const bool month_second = told ? a > kMonths : options_.order != DateOrder::mdy;
    Written out = year_first     ? day(c, b, a, begin, end)
                  : month_second ? day(a, b, c, begin, end)
                                 : day(b, a, c, begin, end);
    out.figures = true;
    return out;
  }

  // "2024-03-21", "21/03/2024", "21/03/24", "2024-03", "03/2024"
  std::optional<Written> figures_at(std::size_t i) const {
    const Gap mark = gap(i + 1);
    if ((mark != Gap::slash && mark != Gap::dash) || !tokens_[i + 1].tight) return {};
    if (!is(i + 1, Kind::number)) return {};
    if (tight(i + 2, mark) && is(i + 2, Kind::number)) return three_figures_at(i, mark);
    const Token &a = tokens_[i], &b = tokens_[i + 1];
    // A slash may also join two ISO days or months: "2024-03/2024-05".
    if (!ends_free(i + 2) && !(mark == Gap::dash && tight(i + 2, Gap::slash))) return {};
    if (is_year(i) && b.digits == 2) return month_of_figures(b.value, a.value, i);
    if (a.digits <= 2 && is_year(i + 1)) return month_of_figures(a.value, b.value, i);
    return {};
  }

  std::optional<Written> month_of_figures(int month, int year, std::size_t i) const {
    Written out;
    out.unit = Unit::month;
    out.year = year;
    out.part = month;
    out.begin = i;
    out.end = i + 2;
    out.figures = true;
    return out;
  }

  std::optional<Written> three_figures_at(std::size_t i, Gap mark) const {
    const Token &a = tokens_[i], &b = tokens_[i + 1], &c = tokens_[i + 2];
    const bool iso_range = tight(i + 3, Gap::slash) && mark == Gap::dash;
    const bool day_range = tight(i + 3, Gap::dash) && mark == Gap::slash;
    if (b.digits > 2 || (!ends_free(i + 3) && !iso_range && !day_range)) return {};
    if (is_year(i) && c.digits <= 2) return day_of_figures(a.value, b.value, c.value, true, i, i + 3);
    if (a.digits > 2) return {};
    if (is_year(i + 2)) return day_of_figures(a.value, b.value, c.value, false, i, i + 3);
    if (mark != Gap::slash || c.digits != 2 || a.digits + b.digits < 3) return {};
    if (options_.order == DateOrder::ymd) return day_of_figures(2000 + a.value, b.value, c.value, true, i, i + 3);
    return day_of_figures(a.value, b.value, 2000 + c.value, false, i, i + 3);
  }

  // "21.03.2024", "2024.03.21"; other dotted numbers are versions.
  std::optional<Written> dotted_at(std::size_t i) const {
    std::array<std::string_view, 3> parts;
    std::array<int, 3> values{};
    std::string_view rest = tokens_[i].folded;
    for (std::size_t k = 0; k < parts.size(); ++k) {
      const auto dot = k < 2 ? rest.find('.') : rest.size();
      if (dot == std::string_view::npos || dot == 0 || dot > 4) return {};
      parts[k] = rest.substr(0, dot);
      for (const char c : parts[k]) {
        if (c < '0' || c > '9') return {};
        values[k] = values[k] * 10 + (c - '0');
      }
      rest.remove_prefix(std::min(dot + 1, rest.size()));
    }
    const bool year_first = parts[0].size() == 4 && parts[2].size() <= 2;
    const bool year_last = parts[2].size() == 4 && parts[0].size() <= 2;
    const int year = year_first ? values[0] : values[2];
    if (year_first == year_last || parts[1].size() > 2 || year < kFirstYear || year > kLastYear) return {};
    return day_of_figures(values[0], values[1], values[2], year_first, i, i + 1);
  }

  // --- ranges -------------------------------------------------------------------------------------------------------

  std::optional<Joint> joint_at(std::size_t i) const {
    if (i >= tokens_.size()) return {};
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

  // Whether a point without a year may take the one of the context: "14th April" may, "you may" may not.
  bool may_borrow(const Written& point) const {
    if (point.maybe_verb) return false;
    const bool short_text = tokens_.size() <= kShortText;
    switch (point.unit) {
      case Unit::day:
      case Unit::week: return true;
      case Unit::quarter: return short_text || is(point.end - 1, Kind::quarter);
      case Unit::iso_week:
      case Unit::half: return short_text;
      // "Autumn Street line" is a name: a season without a year is one where it stands alone.
      case Unit::season: return tokens_.size() <= point.end - point.begin + 1;
      case Unit::month: break;
      case Unit::year: return false;
    }
    const Token& name = tokens_[point.end - 1];
    if (!name.capital || name.folded == "mar") return false;
    const bool led_to =
        point.end - point.begin > 1 ||
        (point.begin > 0 && is_word(point.begin - 1, {"in", "by", "during", "before", "from", "until"}));
    return short_text || led_to || (name.folded.size() > 3 && name.folded != "march");
  }

  std::optional<Days> days(const Point& point) const { return days_of(point, options_.year_starts); }

  static bool is_bare_year(const Written& point) { return point.unit == Unit::year && point.end == point.begin + 1; }

  // The first end of a range that is only a day's number: "26-27 June 2024", "3 to 7 March".
  std::optional<Written> lone_day_before(std::size_t i, bool between) const {
    if (!is_day_number(i) || tokens_[i].value < 1 || !starts_free(i) || counts_things(i)) return {};
    const auto joint = joint_at(i + 1);
    if (!joint || joint->kind == Joint::Kind::slash) return {};
    if (joint->kind == Joint::Kind::conjunction && !between) return {};
    const auto second = day_first_at(joint->next);
    if (!second || second->day <= tokens_[i].value || second->maybe_verb) return {};
    return day(tokens_[i].value, second->part, 0, i, i + 1);
  }

  // The second end of a range that is only a day's number: "March 3-7, 2024".
  std::optional<Written> lone_day_after(const Written& first, std::size_t i) const {
    const int from = first.unit == Unit::day ? first.day : first.maybe_day;
    if (!first.month_first || from == 0 || !is_day_number(i)) return {};
    const auto year = year_after_day(i + 1);
    if (!year || !is_year(year->end - 1) || tokens_[i].value <= from) return {};
    auto out = day(tokens_[i].value, first.part, year->year, i, year->end);
    out.month_first = true;
    return out;
  }

  // Gives each end its year: the other's, or the context's. An end that would come first goes into the year before.
  bool lend_years(Written& first, Written& second) const {
    if (second.year == 0) {
      if (!may_borrow(second) || (first.year == 0 && !options_.year)) return false;
      second.year = first.year != 0 ? first.year : *options_.year;
      const auto a = days(first), b = days(second);
      if (a && b && b->last < a->first) ++second.year;
    }
    if (first.year == 0) {
      first.year = second.year;
      const auto a = days(first), b = days(second);
      if (a && b && a->first > b->last) --first.year;
    }
    return true;
  }

  std::optional<Reading> range_at(std::size_t begin, std::size_t i, bool between) const {
    auto first = point_at(i, between);
    if (const auto number = lone_day_before(i, between)) first = number;
    if (!first || (first->figures && !starts_free(first->begin))) return {};
    const auto joint = joint_at(first->end);
    if (!joint) return {};
    if (joint->kind == Joint::Kind::conjunction && first->year != 0 && !between) return {};
    const std::size_t next = joint->next + (is_word(joint->next, {"the"}) ? 1 : 0);
    auto second = lone_day_after(*first, next);
    if (!second) second = point_at(next, first->unit == Unit::year);
    if (!second) return {};
    // "Data from 2017 to 2021" is about what a thing covers, not about when it comes.
    if (is_bare_year(*first) && is_bare_year(*second) && (between || (i > 0 && is_word(i - 1, {"from"})))) {
      return Reading{begin, second->end, {}};
    }
    if (first->maybe_verb && second->unit != Unit::month) return {};
    if (first->maybe_day != 0 && second->month_first && second->unit == Unit::day) {
      static_cast<Point&>(*first) = {Unit::day, 0, first->part, first->maybe_day};
    }
    if (!lend_years(*first, *second)) return {};
    const auto a = days(*first), b = days(*second);
    if (!a || !b || b->last < a->first || !ends_free(second->end)) return {};
    const Day last = std::max(a->last, b->last);
    return Reading{begin, second->end, Window{a->first, last, Precision::range, words(begin, second->end)}};
  }

  // "Q1 (April to June) 2026", "Q2 2026 (July - September)": the months that are said are meant. Where they show that the
  // quarters are those of a year that begins later, what lies before its first month is of the next.
  std::optional<Reading> months_in_brackets(const Written& point) const {
    const std::size_t next = point.end;
    if ((point.unit != Unit::quarter && point.unit != Unit::half) || next >= tokens_.size() || begin_of(next) == 0 ||
        text_[begin_of(next) - 1] != '(' || !is(next, Kind::month))
      return {};
    Written first = period(Unit::month, tokens_[next].value, next, next + 1);
    const auto joint = joint_at(first.end);
    if (!joint || !is(joint->next, Kind::month)) return {};
    Written second = period(Unit::month, tokens_[joint->next].value, joint->next, joint->next + 1);
    if (second.end < tokens_.size() && text_.substr(end_of(second.end), begin_of(second.end) - end_of(second.end)).find(')') == std::string_view::npos)
      return {};
    std::size_t end = second.end;
    int year = point.year;
    if (year == 0 && is_year(end) && gap(end) == Gap::other) year = tokens_[end++].value;
    if (year == 0) year = first.year != 0 ? first.year : second.year;
    if (year == 0 && !options_.year) return {};
    if (year == 0) year = *options_.year;
    constexpr int kMonths = 12, kInQuarter = 3, kInHalf = 6;
    const int length = point.unit == Unit::quarter ? kInQuarter : kInHalf;
    const int starts = ((first.part - 1 - length * (point.part - 1)) % kMonths + kMonths) % kMonths + 1;
    const bool told = first.year != 0 || second.year != 0;
    if (!told && first.part < starts) ++year;
    first.year = first.year != 0 ? first.year : year;
    second.year = second.year != 0 ? second.year : first.year + (second.part < first.part ? 1 : 0);
    const auto a = days(first), b = days(second);
    if (!a || !b || b->last < a->first) return {};
    const Precision precision = point.unit == Unit::quarter ? Precision::quarter : Precision::half;
    return Reading{point.begin, end, Window{a->first, b->last, precision, words(point.begin, end)}};
  }

  std::optional<Reading> reading_at(std::size_t i) const {
    const bool between = is_word(i, {"between"}) && gap(i + 1) == Gap::blank;
    if (auto range = range_at(i, between ? i + 1 : i, between)) return range;
    if (between) return {};
    auto point = point_at(i, false);
    if (!point || (point->figures && !starts_free(point->begin))) return {};
    if (auto months = months_in_brackets(*point)) return months;
    if (point->year == 0) {
      if (!options_.year || !may_borrow(*point)) return {};
      point->year = *options_.year;
    }
    if (point->unit == Unit::year && !ends_free(point->end)) return {};
    Reading out{i, point->end, {}};
    if (const auto window = days(*point)) {
      out.window = Window{window->first, window->last, precision_of(point->unit), words(i, point->end)};
    }
    return out;
  }

  std::string_view text_;
  const DateOptions& options_;
  std::vector<Token> tokens_;
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

bool is_unread_date(std::string_view text, const DateOptions& options) {
  if (window_of(text, options)) return false;
  const std::vector<Token> tokens = tokens_of(text);
  constexpr std::size_t kLongest = 8;
  if (tokens.size() > kLongest) return false;
  std::size_t figures = 0;
  for (const Token& token : tokens) {
    switch (token.kind) {
      case Kind::month:
      case Kind::quarter:
      case Kind::half: return true;
      case Kind::number: {
        const bool joined = figures > 0 && token.tight && (token.gap == Gap::slash || token.gap == Gap::dash);
        figures = joined ? figures + 1 : 1;
        if (token.digits == 4 && token.value >= kFirstYear && token.value <= kLastYear) return true;
        if (figures == 3) return true;
        break;
      }
      default: figures = 0;
    }
  }
  return false;
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

}  // namespace roadshift::reading
