// dates_points.h - the points in time that a text names: "14 April", "end of Q3 2025", "w/c 3 June 2024".
//
//   point   = {qualifier} period | week | day
//   period  = (month | quarter | half | season | numbered week) [year] | year period | year
//
// A point without a year is kept as such: a range or the context may lend it one.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

#include "reading/dates.h"
#include "reading/dates_calendar.h"
#include "reading/dates_text.h"
#include "roadshift/config.h"

namespace roadshift::reading {

// Words: in a cell or heading as short as this a lone "May" is a month, and a year beside a bracket is one.
inline constexpr std::size_t kShortText = 4;

// A point and the tokens [begin, end) it was read from.
struct Written : Point {
  std::size_t begin = 0, end = 0;
  bool month_first = false;  // "March 3", "August 21"
  int maybe_day = 0;         // "August 21": what was taken for a year could be a day
  bool maybe_verb = false;   // "may", "march" in small letters
  bool figures = false;      // "2024-03", "21.03.2024"
  bool of_two = false;       // the year is the first of two: "Q1 2025/26"
  bool number_only = false;  // the second end of "Q1-2", "weeks 23-25"
};

// A day read from the tokens [begin, end).
Written written_day(int number, int month, int year, std::size_t begin, std::size_t end);

// What joins the two ends of a range, and the token after it.
struct Joint {
  enum class Kind { to, dash, slash, conjunction } kind;
  std::size_t next;
};

// Looks, at each token, at a handful of the following ones.
class PointReader : public DateText {
 public:
  // `options` must outlive this.
  PointReader(std::string_view text, const DateOptions& options);

  // The point that begins at token i. `any_year`: a bare year is one even where no word leads to it.
  [[nodiscard]] std::optional<Written> point_at(std::size_t i, bool any_year) const;
  // "14th of April", "3 June 2024", "21-Mar-24"
  [[nodiscard]] std::optional<Written> day_first_at(std::size_t i) const;
  // The second end of a range that is only a number: "March 3-7, 2024", "Q1-2 2026", "weeks 23 to 25".
  [[nodiscard]] std::optional<Written> number_after(const Written& first, const Joint& joint) const;
  // Whether token i alone is the name of a month, quarter, half, season or week.
  [[nodiscard]] bool names_period(std::size_t i) const;
  // The token after a "to be confirmed" that begins at token i; `i` where there is none.
  [[nodiscard]] std::size_t unscheduled_end(std::size_t i) const;
  // "2026-27 Q2": the quarter or half of a year that is called by two.
  [[nodiscard]] std::optional<Written> period_after_pair(std::size_t i) const;
  [[nodiscard]] std::optional<Joint> joint_at(std::size_t i) const;
  [[nodiscard]] std::optional<Days> days(const Point& point) const { return days_of(point, year_starts_); }

 private:
  struct Year {
    int year;
    std::size_t end;
  };
  enum class Short { allowed, marked };  // "Q3 25"; only "W32'25"

  // dates_points.cpp: years, days and months
  [[nodiscard]] std::size_t fiscal_words_end(std::size_t i) const;
  [[nodiscard]] std::optional<Year> worded_year_at(std::size_t i) const;
  [[nodiscard]] std::optional<Year> year_at(std::size_t i, Short two_digits = Short::allowed) const;
  [[nodiscard]] std::optional<Year> year_after_day(std::size_t i) const;
  [[nodiscard]] std::size_t qualifier_end(std::size_t i) const;
  [[nodiscard]] std::size_t part_qualifier_end(std::size_t i) const;
  [[nodiscard]] std::size_t qualifiers_end(std::size_t i) const;
  [[nodiscard]] std::optional<Written> bare_point_at(std::size_t i, bool any_year) const;
  [[nodiscard]] Written month_first_at(std::size_t i) const;
  [[nodiscard]] std::optional<Written> month_and_day_at(std::size_t i, std::size_t number) const;
  [[nodiscard]] bool is_rather_day(std::size_t month) const;
  [[nodiscard]] std::optional<Written> day_after_year(const Written& month) const;
  [[nodiscard]] std::optional<Written> week_of_day_at(std::size_t i) const;
  [[nodiscard]] Written day_of_figures(int a, int b, int c, bool year_first, std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::optional<Written> figures_at(std::size_t i) const;
  [[nodiscard]] std::optional<Written> three_figures_at(std::size_t i, Gap mark) const;
  [[nodiscard]] std::optional<Written> dotted_at(std::size_t i) const;

  // dates_periods.cpp: quarters, halves, seasons, numbered weeks
  [[nodiscard]] std::optional<Written> named_period_at(std::size_t i) const;
  [[nodiscard]] std::optional<Written> counted_period_at(std::size_t i, int number) const;
  [[nodiscard]] std::optional<Written> period_at(std::size_t i) const;
  [[nodiscard]] std::optional<Written> year_first_at(std::size_t i, bool any_year) const;
  [[nodiscard]] std::optional<Written> period_of_year_at(std::size_t i) const;
  [[nodiscard]] bool is_part_of_year(const Written& period) const;
  void take_year(Written& period) const;
  void take_months_said(Written& period) const;
  [[nodiscard]] int shift_of(const Written& period) const;
  [[nodiscard]] std::optional<Written> next_number(const Written& first, const Joint& joint) const;

  DateOrder order_;
  std::chrono::month_day year_starts_;
  std::optional<int> year_;  // the context's
  bool year_of_two_;
  const Unscheduled& unscheduled_;
};

}  // namespace roadshift::reading
