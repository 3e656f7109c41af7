// dates.h - windows of days from dates as people write them in roadmaps.
//
//   find_dates("Target date to Sandbox August 21", options)  // one: 2021-08, month, "August 21"
//   find_dates("Planned for tax year 2026-27", options)      // one: tax_year, no window
//
// Pure; the same words give the same windows. No clock: "next month" is not a date here.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "roadshift/config.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// Phrases that mean "to be confirmed", taken apart once for all texts; a copy is the same phrases.
class Unscheduled {
 public:
  using Phrase = std::vector<std::string>;  // folded words
  Unscheduled() : Unscheduled(std::vector<std::string>()) {}
  explicit Unscheduled(const std::vector<std::string>& phrases);
  [[nodiscard]] const std::vector<Phrase>& phrases() const { return *phrases_; }

 private:
  std::shared_ptr<const std::vector<Phrase>> phrases_;
};

struct DateOptions {
  DateOrder order = DateOrder::dmy;
  std::chrono::month_day year_starts{std::chrono::January, std::chrono::day(1)};
  // The year of dates written without one ("14th April"), from the context; nothing: such a date is no date.
  std::optional<int> year;
  Unscheduled unscheduled;
  // The context calls its year by two, "2026-27", and `year` is the first: "Q1 (July to September)" is in that one.
  bool year_of_two = false;
};

// A stretch of the text that is about time; bytes [begin, end).
struct FoundDate {
  std::size_t begin = 0, end = 0;
  bool tax_year = false;         // "2026-27", "tax year 2024/25": not a date; `window` is empty
  std::optional<Window> window;  // precision tbc for "TBC", "to be confirmed"
};

// All dates of a text, in order, not overlapping. "Early", "mid", "end of" count for the whole period; a week ("w/c 3
// June 2024", "2026-W32") is a range; the months that a quarter is said to have are what it means ("Q1 2026 (April to
// June)"); what is written like a date but is in no calendar ("31 February 2024") is none. A date beside a "to be
// confirmed" ("June 2024 (to be confirmed)") gives both; the caller decides that the date wins.
std::vector<FoundDate> find_dates(std::string_view text, const DateOptions& options);

// The one window that a short text (a cell, a heading) is about: a dated one before "to be confirmed", the first of
// several; a range written as two dates is one. Nothing where no date and no "to be confirmed" is there.
std::optional<Window> window_of(std::string_view text, const DateOptions& options);

// The year that a title or a file's name speaks of, for DateOptions: 2026 of "Roadmap 2026", "roadmap-2026-q1.md" and
// "2026-27 financial year", the last `of_two`. Nothing where several years are named. Whether it is the year of the
// plan or part of a product's name ("Halyard 2019 roadmap") the words do not tell; the day they were written may.
struct NamedYear {
  int year = 0;
  bool of_two = false;
};
std::optional<NamedYear> year_named(std::string_view title);

// Whether a text would have a dated window if a year were lent to it: "March", "week 23", "Q1 (April to June)". The
// year of `options` is not looked at.
bool lacks_only_year(std::string_view text, const DateOptions& options);

// For a short text that stands where a date is due: whether it looks as if it was meant as one, though nothing about
// time could be read from it: "Q5 2026", "31 June 2026", "2026 sometime", or "June" with no year to borrow. False for
// what was understood, a tax year too, and for what is no date at all ("Done", "v3.0", "#123"); in doubt false.
bool is_unread_date(std::string_view text, const DateOptions& options);

// A day as it is written that is doubtful, or that shows how days are written here.
struct DateRemark {
  enum class Kind {
    impossible,  // in no calendar: "31 June 2026", "2026-13-01"
    ambiguous,   // in figures, and the order of day and month decides which day it is: "03/04/2026"
    telling      // in figures, and only one order makes it a day: "25/04/2026", "04/25/2026"
  };
  std::size_t begin = 0, end = 0;
  Kind kind = Kind::impossible;
  bool figures = false;     // day, month and year in figures only
  std::string words;        // as written
  std::optional<Day> read;  // ambiguous: the day that it is taken for
  // telling: the order that it shows, whatever the custom is
  std::optional<DateOrder> order;
};

// What is to be remarked of the days of a text, in order. A day without a year is held against a leap year.
std::vector<DateRemark> remark_dates(std::string_view text, const DateOptions& options);

}  // namespace roadshift::reading
