#include "reading/dates.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <span>
#include <string>

namespace roadshift::reading {
namespace {

std::string iso(Day day) {
  const std::chrono::year_month_day date(day);
  char out[16];
  std::snprintf(out, sizeof out, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
  return out;
}

constexpr std::string_view kNames[] = {"day", "month", "quarter", "half", "season", "year", "range", "tbc"};

// "2024-06-01..2024-06-30 month [June 2024]", "tbc [TBC]", "tax year [2026-27]"; several joined by " | ".
std::string describe(std::string_view text, const DateOptions& options) {
  std::string out;
  for (const FoundDate& found : find_dates(text, options)) {
    if (!out.empty()) out += " | ";
    if (found.tax_year) {
      EXPECT_FALSE(found.window.has_value());
      out += "tax year [" + std::string(text.substr(found.begin, found.end - found.begin)) + "]";
      continue;
    }
    const Window& window = found.window.value();
    if (window.dated()) out += iso(window.first.value()) + ".." + iso(window.last.value()) + " ";
    out += std::string(kNames[static_cast<int>(window.precision)]) + " [" + window.text + "]";
    EXPECT_EQ(window.text, text.substr(found.begin, found.end - found.begin));
  }
  return out;
}

DateOptions plain() {
  DateOptions options;
  options.unscheduled =
      Unscheduled({"TBC", "tbd", "to be confirmed", "to be announced", "not scheduled", "not yet scheduled"});
  return options;
}

struct Case {
  std::string_view text, expected;
};

void expect_all(std::span<const Case> cases, const DateOptions& options) {
  for (const Case& c : cases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(describe(c.text, options), c.expected);
  }
}

TEST(Dates, ReadsMonths) {
  constexpr Case kCases[] = {
      {"September 2026", "2026-09-01..2026-09-30 month [September 2026]"},
      {"deployed to Production **December 2023**", "2023-12-01..2023-12-31 month [December 2023]"},
      {"FEBRUARY 2024", "2024-02-01..2024-02-29 month [FEBRUARY 2024]"},
      {"february 2023", "2023-02-01..2023-02-28 month [february 2023]"},
      {"Sept 22", "2022-09-01..2022-09-30 month [Sept 22]"},
      {"Sep-22", "2022-09-01..2022-09-30 month [Sep-22]"},
      {"Sep/22", "2022-09-01..2022-09-30 month [Sep/22]"},
      {"Sep22", "2022-09-01..2022-09-30 month [Sep22]"},
      {"Jun2024", "2024-06-01..2024-06-30 month [Jun2024]"},
      {"Sep. 2022", "2022-09-01..2022-09-30 month [Sep. 2022]"},
      {"June, 2024", "2024-06-01..2024-06-30 month [June, 2024]"},
      {"June-2024", "2024-06-01..2024-06-30 month [June-2024]"},
      {"April of 2024", "2024-04-01..2024-04-30 month [April of 2024]"},
      {"June\n2024", "2024-06-01..2024-06-30 month [June\n2024]"},
      {"June\xC2\xA0"
       "2024",
       "2024-06-01..2024-06-30 month [June\xC2\xA0"
       "2024]"},
      {"Dec '23", "2023-12-01..2023-12-31 month [Dec '23]"},
      {"Dec'23", "2023-12-01..2023-12-31 month [Dec'23]"},
      {"Dec \xE2\x80\x99"
       "23",
       "2023-12-01..2023-12-31 month [Dec \xE2\x80\x99"
       "23]"},
      {"Dec '05", "2005-12-01..2005-12-31 month [Dec '05]"},
      {"Target date to Sandbox August 21", "2021-08-01..2021-08-31 month [August 21]"},
      {"Sandbox January 22 Production March 22",
       "2022-01-01..2022-01-31 month [January 22] | 2022-03-01..2022-03-31 month [March 22]"},
      {"June 21", "2021-06-01..2021-06-30 month [June 21]"},
      {"2024-03", "2024-03-01..2024-03-31 month [2024-03]"},
      {"2024/03", "2024-03-01..2024-03-31 month [2024/03]"},
      {"03/2024", "2024-03-01..2024-03-31 month [03/2024]"},
      {"before June 2022", "2022-06-01..2022-06-30 month [June 2022]"},
      {"These changes may be delivered in June 2023", "2023-06-01..2023-06-30 month [June 2023]"},
      {"May 2024", "2024-05-01..2024-05-31 month [May 2024]"},
      {"in may 2024", "2024-05-01..2024-05-31 month [may 2024]"},
  };
  expect_all(kCases, plain());
}

TEST(Dates, ReadsAQualifiedPeriodAsTheWholePeriod) {
  constexpr Case kCases[] = {
      {"End of April 2022", "2022-04-01..2022-04-30 month [End of April 2022]"},
      {"early May 2022", "2022-05-01..2022-05-31 month [early May 2022]"},
      {"Mid September 2020", "2020-09-01..2020-09-30 month [Mid September 2020]"},
      {"mid-September 2020", "2020-09-01..2020-09-30 month [mid-September 2020]"},
      {"mid to late June 2024", "2024-06-01..2024-06-30 month [mid to late June 2024]"},
      {"by the end of Q3 2025", "2025-07-01..2025-09-30 quarter [end of Q3 2025]"},
      {"late spring 2021", "2021-03-01..2021-05-31 season [late spring 2021]"},
      {"late 2026", "2026-01-01..2026-12-31 year [late 2026]"},
      {"mid-2026", "2026-01-01..2026-12-31 year [mid-2026]"},
      {"by end of 2026", "2026-01-01..2026-12-31 year [end of 2026]"},
      {"by the end of the year 2026", "2026-01-01..2026-12-31 year [2026]"},
      {"the late night", ""},
  };
  expect_all(kCases, plain());
}

TEST(Dates, ReadsSeasonsQuartersAndHalves) {
  constexpr Case kCases[] = {
      {"Summer 2024", "2024-06-01..2024-08-31 season [Summer 2024]"},
      {"summer of 2024", "2024-06-01..2024-08-31 season [summer of 2024]"},
      {"Autumn 2024", "2024-09-01..2024-11-30 season [Autumn 2024]"},
      {"Fall 2024", "2024-09-01..2024-11-30 season [Fall 2024]"},
      {"Winter 2023", "2023-12-01..2024-02-29 season [Winter 2023]"},
      {"Q3 2025", "2025-07-01..2025-09-30 quarter [Q3 2025]"},
      {"2025 Q3", "2025-07-01..2025-09-30 quarter [2025 Q3]"},
      {"2025-Q3", "2025-07-01..2025-09-30 quarter [2025-Q3]"},
      {"2025Q3", "2025-07-01..2025-09-30 quarter [2025Q3]"},
      {"Q3/2025", "2025-07-01..2025-09-30 quarter [Q3/2025]"},
      {"Q3'25", "2025-07-01..2025-09-30 quarter [Q3'25]"},
      {"Q4 25", "2025-10-01..2025-12-31 quarter [Q4 25]"},
      {"third quarter of 2025", "2025-07-01..2025-09-30 quarter [third quarter of 2025]"},
      {"the 3rd quarter 2025", "2025-07-01..2025-09-30 quarter [3rd quarter 2025]"},
      {"last quarter of 2025", "2025-10-01..2025-12-31 quarter [last quarter of 2025]"},
      {"quarter 3 2025", "2025-07-01..2025-09-30 quarter [quarter 3 2025]"},
      {"Q3 FY26", "2026-07-01..2026-09-30 quarter [Q3 FY26]"},
      {"FY2026 Q1", "2026-01-01..2026-03-31 quarter [FY2026 Q1]"},
      {"Q2 FY 26", "2026-04-01..2026-06-30 quarter [Q2 FY 26]"},
      {"Q1 FY2025/26", "2025-01-01..2025-03-31 quarter [Q1 FY2025/26]"},
      {"CY2025 Q3", "2025-07-01..2025-09-30 quarter [CY2025 Q3]"},
      {"2H25", "2025-07-01..2025-12-31 half [2H25]"},
      {"1H2026", "2026-01-01..2026-06-30 half [1H2026]"},
      {"H1 2026", "2026-01-01..2026-06-30 half [H1 2026]"},
      {"2H 2025", "2025-07-01..2025-12-31 half [2H 2025]"},
      {"first half of 2026", "2026-01-01..2026-06-30 half [first half of 2026]"},
      {"second half of 2026", "2026-07-01..2026-12-31 half [second half of 2026]"},
      {"Q5 2025", ""},
      {"fifth quarter of 2025", ""},
      {"Spring Boot", ""},
      {"in the first quarter", ""},
  };
  expect_all(kCases, plain());
}

TEST(Dates, CountsQuartersAndHalvesFromTheYearsStart) {
  constexpr Case kCases[] = {
      {"Q1 2025", "2025-04-06..2025-07-05 quarter [Q1 2025]"},
      {"Q3 2025", "2025-10-06..2026-01-05 quarter [Q3 2025]"},
      {"Q4 2025", "2026-01-06..2026-04-05 quarter [Q4 2025]"},
      {"H2 2025", "2025-10-06..2026-04-05 half [H2 2025]"},
      {"in 2025", "2025-01-01..2025-12-31 year [2025]"},
      {"Summer 2025", "2025-06-01..2025-08-31 season [Summer 2025]"},
  };
  DateOptions options = plain();
  options.year_starts = std::chrono::April / 6;
  expect_all(kCases, options);

  options.year_starts = std::chrono::August / 31;  // months that have no such day start on their last
  EXPECT_EQ(describe("Q3 2024", options), "2025-02-28..2025-05-30 quarter [Q3 2024]");
}

TEST(Dates, ReadsABareYearOnlyWhereWordsLeadToIt) {
  constexpr Case kCases[] = {
      {"2026", "2026-01-01..2026-12-31 year [2026]"},
      {"**2026**", "2026-01-01..2026-12-31 year [2026]"},
      {"2026 (TBC)", "2026-01-01..2026-12-31 year [2026] | tbc [TBC]"},
      {"in 2026", "2026-01-01..2026-12-31 year [2026]"},
      {"during 2026", "2026-01-01..2026-12-31 year [2026]"},
      {"by 2026", "2026-01-01..2026-12-31 year [2026]"},
      {"EOY 2025", "2025-01-01..2025-12-31 year [EOY 2025]"},
      {"FY26", "2026-01-01..2026-12-31 year [FY26]"},
      {"during 2024 to 2026", "2024-01-01..2026-12-31 range [2024 to 2026]"},
      {"from 2024 to March 2026", "2024-01-01..2026-03-31 range [2024 to March 2026]"},
      {"data from 2017 to 2021", ""},
      {"data between 2017 and 2021", ""},
      {"early 2024 to late 2026", "2024-01-01..2026-12-31 range [early 2024 to late 2026]"},
      {"2017 to 2021", ""},
      {"2017-2021", ""},
      {"API 2.0 (2023)", ""},
      {"Finance Act 2021", ""},
      {"in 1989", ""},
      {"in 2101", ""},
      {"in 1990", "1990-01-01..1990-12-31 year [1990]"},
      {"in 2100", "2100-01-01..2100-12-31 year [2100]"},
      {"in 12026", ""},
      {"by 2026/TX", "2026-01-01..2026-12-31 year [2026]"},
  };
  expect_all(kCases, plain());
}

TEST(Dates, ReadsDays) {
  constexpr Case kCases[] = {
      {"18 October 2018", "2018-10-18..2018-10-18 day [18 October 2018]"},
      {"Monday, 3rd of June 2024", "2024-06-03..2024-06-03 day [3rd of June 2024]"},
      {"from 6 April 2024", "2024-04-06..2024-04-06 day [6 April 2024]"},
      {"by 31 March 2021", "2021-03-31..2021-03-31 day [31 March 2021]"},
      {"vendors took place 5th May 2021.)", "2021-05-05..2021-05-05 day [5th May 2021]"},
      {"21-Mar-2024", "2024-03-21..2024-03-21 day [21-Mar-2024]"},
      {"21-Mar-24", "2024-03-21..2024-03-21 day [21-Mar-24]"},
      {"2024-03-21", "2024-03-21..2024-03-21 day [2024-03-21]"},
      {"2024/03/21", "2024-03-21..2024-03-21 day [2024/03/21]"},
      {"2024-03-21T10:00:00Z", "2024-03-21..2024-03-21 day [2024-03-21]"},
      {"on 2024-03-21, at 10:30", "2024-03-21..2024-03-21 day [2024-03-21]"},
      {"21/03/2024", "2024-03-21..2024-03-21 day [21/03/2024]"},
      {"21/03/24", "2024-03-21..2024-03-21 day [21/03/24]"},
      {"21.03.2024", "2024-03-21..2024-03-21 day [21.03.2024]"},
      {"1.6.2024.", "2024-06-01..2024-06-01 day [1.6.2024]"},
      {"03/04/2026", "2026-04-03..2026-04-03 day [03/04/2026]"},
      {"March 21st, 2024", "2024-03-21..2024-03-21 day [March 21st, 2024]"},
      {"Mar 21 2024", "2024-03-21..2024-03-21 day [Mar 21 2024]"},
      {"March 3, 2024", "2024-03-03..2024-03-03 day [March 3, 2024]"},
      {"29 February 2024", "2024-02-29..2024-02-29 day [29 February 2024]"},
      {"w/c 3 June 2024", "2024-06-03..2024-06-09 range [w/c 3 June 2024]"},
      {"week commencing Monday 3 June 2024", "2024-06-03..2024-06-09 range [week commencing Monday 3 June 2024]"},
      {"week of March 4, 2024", "2024-03-04..2024-03-10 range [week of March 4, 2024]"},
      {"Phase 2 June 2024", "2024-06-01..2024-06-30 month [June 2024]"},
      {"v2.7 June 2024", "2024-06-01..2024-06-30 month [June 2024]"},
  };
  expect_all(kCases, plain());
}

TEST(Dates, TakesFiguresInTheOrderOfTheDocument) {
  constexpr struct {
    DateOrder order;
    std::string_view text, expected;
  } kCases[] = {
      {DateOrder::dmy, "03/04/2026", "2026-04-03..2026-04-03 day [03/04/2026]"},
      {DateOrder::mdy, "03/04/2026", "2026-03-04..2026-03-04 day [03/04/2026]"},
      {DateOrder::ymd, "03/04/2026", "2026-04-03..2026-04-03 day [03/04/2026]"},
      {DateOrder::mdy, "03/21/24", "2024-03-21..2024-03-21 day [03/21/24]"},
      {DateOrder::ymd, "24/03/21", "2024-03-21..2024-03-21 day [24/03/21]"},
      {DateOrder::ymd, "2024/03/21", "2024-03-21..2024-03-21 day [2024/03/21]"},
      {DateOrder::mdy, "2024-03-21", "2024-03-21..2024-03-21 day [2024-03-21]"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.text);
    DateOptions options = plain();
    options.order = c.order;
    EXPECT_EQ(describe(c.text, options), c.expected);
  }
}

TEST(Dates, ReadsRangesAsOneWindow) {
  constexpr Case kCases[] = {
      {"18 October 2018 to February 2019", "2018-10-18..2019-02-28 range [18 October 2018 to February 2019]"},
      {"May to October 2019", "2019-05-01..2019-10-31 range [May to October 2019]"},
      {"March - April 2019", "2019-03-01..2019-04-30 range [March - April 2019]"},
      {"Oct\xE2\x80\x93"
       "Dec 2023",
       "2023-10-01..2023-12-31 range [Oct\xE2\x80\x93"
       "Dec 2023]"},
      {"November to February 2019", "2018-11-01..2019-02-28 range [November to February 2019]"},
      {"2018-10-18/2019-02-28", "2018-10-18..2019-02-28 range [2018-10-18/2019-02-28]"},
      {"2024-03/2024-05", "2024-03-01..2024-05-31 range [2024-03/2024-05]"},
      {"21/03/2024-28/03/2024", "2024-03-21..2024-03-28 range [21/03/2024-28/03/2024]"},
      {"between March and May 2024", "2024-03-01..2024-05-31 range [between March and May 2024]"},
      {"between 3 and 7 June 2024", "2024-06-03..2024-06-07 range [between 3 and 7 June 2024]"},
      {"from 6 April 2024 to 5 July 2024", "2024-04-06..2024-07-05 range [6 April 2024 to 5 July 2024]"},
      {"6 April to 5 July 2024", "2024-04-06..2024-07-05 range [6 April to 5 July 2024]"},
      {"6 November 2024 to 5 January", "2024-11-06..2025-01-05 range [6 November 2024 to 5 January]"},
      {"26-27 June 2024", "2024-06-26..2024-06-27 range [26-27 June 2024]"},
      {"26th to 28th June 2024", "2024-06-26..2024-06-28 range [26th to 28th June 2024]"},
      {"March 3-7, 2024", "2024-03-03..2024-03-07 range [March 3-7, 2024]"},
      {"March 21 - April 4, 2024", "2024-03-21..2024-04-04 range [March 21 - April 4, 2024]"},
      {"Q4 2025 - Q1 2026", "2025-10-01..2026-03-31 range [Q4 2025 - Q1 2026]"},
      {"Nov 2022Jan 2023", "2022-11-01..2023-01-31 range [Nov 2022Jan 2023]"},
      {"Q3/Q4 2025", "2025-07-01..2025-12-31 range [Q3/Q4 2025]"},
      {"Q3 or Q4 2025", "2025-07-01..2025-12-31 range [Q3 or Q4 2025]"},
      {"Autumn/Winter 2024", "2024-09-01..2025-02-28 range [Autumn/Winter 2024]"},
      {"June to the end of July 2024", "2024-06-01..2024-07-31 range [June to the end of July 2024]"},
      {"late May/early June 2024", "2024-05-01..2024-06-30 range [late May/early June 2024]"},
      {"June 2024 and August 2024",
       "2024-06-01..2024-06-30 month [June 2024] | 2024-08-01..2024-08-31 month [August 2024]"},
      {"June 2024 to March 2024",
       "2024-06-01..2024-06-30 month [June 2024] | 2024-03-01..2024-03-31 month [March 2024]"},
      {"June 2024 - Sandbox", "2024-06-01..2024-06-30 month [June 2024]"},
      {"Phase 3 - 7 June 2024", "2024-06-07..2024-06-07 day [7 June 2024]"},
  };
  expect_all(kCases, plain());
}

TEST(Dates, BorrowsTheYearOfTheContext) {
  constexpr Case kCases[] = {
      {"14th April", "2024-04-14..2024-04-14 day [14th April]"},
      {"March 3", "2024-03-03..2024-03-03 day [March 3]"},
      {"June 21", "2021-06-01..2021-06-30 month [June 21]"},
      {"1 June to 30 September", "2024-06-01..2024-09-30 range [1 June to 30 September]"},
      {"May", "2024-05-01..2024-05-31 month [May]"},
      {"expected in May for all vendors", "2024-05-01..2024-05-31 month [May]"},
      {"expected to be ready about June", "2024-06-01..2024-06-30 month [June]"},
      {"Q3", "2024-07-01..2024-09-30 quarter [Q3]"},
      {"H1", "2024-01-01..2024-06-30 half [H1]"},
      {"14 June 2023", "2023-06-14..2023-06-14 day [14 June 2023]"},
      // Words that only look like months
      {"you may", ""},
      {"at least 20 may be needed", ""},
      {"You May also want to read this", ""},
      {"march on", ""},
      {"Mar", ""},
      {"Sun", ""},
      {"second", ""},
      {"30 February", ""},
      {"the H1 heading of every page", ""},
      {"page 2h3 of the plan", ""},
  };
  DateOptions options = plain();
  options.year = 2024;
  expect_all(kCases, options);
}

TEST(Dates, ReadsNoDateWithoutAnyYear) {
  for (const std::string_view text : {"14th April", "March 3", "May", "Q3", "H1", "1 June to 30 September",
                                      "w/c 3 June", "early summer", "March 21st"}) {
    SCOPED_TRACE(text);
    EXPECT_EQ(describe(text, plain()), "");
  }
}

TEST(Dates, TellsWhatIsToBeConfirmed) {
  constexpr Case kCases[] = {
      {"TBC", "tbc [TBC]"},
      {"tbd", "tbc [tbd]"},
      {"To be  confirmed", "tbc [To be  confirmed]"},
      {"dates to be announced.", "tbc [to be announced]"},
      {"not yet scheduled", "tbc [not yet scheduled]"},
      {"June 2024 (to be confirmed)", "2024-06-01..2024-06-30 month [June 2024] | tbc [to be confirmed]"},
      {"TBC - June 2024", "tbc [TBC] | 2024-06-01..2024-06-30 month [June 2024]"},
      {"to be", ""},
  };
  expect_all(kCases, plain());
  EXPECT_EQ(describe("TBC", {}), "") << "the words are the vocabulary's, not the program's";
}

TEST(Dates, NeverTakesATaxYearForADate) {
  constexpr Case kCases[] = {
      {"2026-27", "tax year [2026-27]"},
      {"2026/27", "tax year [2026/27]"},
      {"2026\xE2\x80\x93"
       "27",
       "tax year [2026\xE2\x80\x93"
       "27]"},
      {"26-27+", "tax year [26-27]"},
      {"2025/26", "tax year [2025/26]"},
      {"2024-2025", "tax year [2024-2025]"},
      {"2024 to 2025", "tax year [2024 to 2025]"},
      {"tax year 2024/25", "tax year [tax year 2024/25]"},
      {"FY2025-26", "tax year [FY2025-26]"},
      {"Planned for tax year 2026-27", "tax year [tax year 2026-27]"},
      {"tax year 2024 to 2025", "tax year [tax year 2024 to 2025]"},
      {"Tax year 2023 onwards", "tax year [Tax year 2023]"},
      {"22/23 tax year", "tax year [22/23 tax year]"},
      {"the 2024 tax year", "tax year [2024 tax year]"},
      {"in 2024 tax year", "tax year [2024 tax year]"},
      {"11/12 tax year", "tax year [11/12 tax year]"},
      {"2020-/21", "tax year [2020-/21]"},
      {"24/25", "tax year [24/25]"},
      {"1999-00", "tax year [1999-00]"},
      {"tax years 2021/22 to 2024/25", "tax year [tax years 2021/22] | tax year [2024/25]"},
      {"tax year starting 6 April 2024", "tax year [tax year starting 6 April 2024]"},
      {"by the end of 2024-25", "tax year [2024-25]"},
      {"for 2024/25 in June 2024", "tax year [2024/25] | 2024-06-01..2024-06-30 month [June 2024]"},
      {"2026-28", ""},
      {"24/26", ""},
      {"11/12", ""},
      {"2011-12", "2011-12-01..2011-12-31 month [2011-12]"},
      {"tax year 2011-12", "tax year [tax year 2011-12]"},
      {"tax year", ""},
  };
  expect_all(kCases, plain());
}

TEST(Dates, ReadsNothingThatIsNotInTheCalendar) {
  for (const std::string_view text :
       {"31 February 2024", "30th February 2024", "29 February 2023", "February 30, 2024", "32 March 2024",
        "0 March 2024", "2024-13", "2024-13-01", "2024-02-30", "13/2024", "00/2024", "31/04/2024", "32/01/2024",
        "31.02.2024", "w/c 31 June 2024", "14 June 1889", "June 2500", "21/03/1889"}) {
    SCOPED_TRACE(text);
    EXPECT_EQ(describe(text, plain()), "");
  }
}

TEST(Dates, LeavesOtherNumbersAndWordsAlone) {
  for (const std::string_view text : {"",
                                      " ",
                                      "v3.0",
                                      "2.7",
                                      "SA104",
                                      "API 2.0",
                                      "ISO 8601",
                                      "ISO 2022-12",
                                      "in ISO 9001",
                                      "403",
                                      "HTTP 403 error",
                                      "£50k",
                                      "by £2024",
                                      "by $2026",
                                      "#2026",
                                      "in #123",
                                      "#2024-03",
                                      "2024 requests",
                                      "10:30",
                                      "at 10:30 in 20:26",
                                      "1,000",
                                      "0300 200 3700",
                                      "020 7946 2018",
                                      "+44 2024 03",
                                      "20-04-67",
                                      "100%",
                                      "in 2026%",
                                      "1-21-03-2024",
                                      "2024-03-21-4",
                                      "https://example.org/2024/03/21/june-2024",
                                      "www.example.org/March-2024",
                                      "docs/2024-03-21",
                                      "release-2024-03",
                                      "2024-03.html",
                                      "version 10.12.2022",
                                      "1.2.3",
                                      "12.2022",
                                      "2.7.2024.1",
                                      "you may",
                                      "may be delivered",
                                      "march on",
                                      "Mar",
                                      "Sun",
                                      "second",
                                      "the second of many",
                                      "decimal",
                                      "Marriage allowance",
                                      "21 customers",
                                      "1/2/3",
                                      "24/7",
                                      "1h",
                                      "Q",
                                      "H3 2026",
                                      "to",
                                      "between",
                                      "between March",
                                      "end of",
                                      "w/c",
                                      "from to",
                                      "tax",
                                      "June"}) {
    SCOPED_TRACE(text);
    EXPECT_EQ(describe(text, plain()), "");
  }
}

TEST(Dates, FindsAllDatesOfASentenceInOrder) {
  EXPECT_EQ(
      describe("Deployed to Sandbox in March 2024, see https://example.org/2023/01/02; Production by 6 April 2025 "
               "for tax year 2025-26 (v3.0), later TBC.",
               plain()),
      "2024-03-01..2024-03-31 month [March 2024] | 2025-04-06..2025-04-06 day [6 April 2025] | "
      "tax year [tax year 2025-26] | tbc [TBC]");
}

TEST(Dates, WindowOfATextIsItsFirstDatedOne) {
  constexpr struct {
    std::string_view text, expected;
  } kCases[] = {
      {"June 2024", "June 2024"},
      {"TBC, at best June 2024 or August 2024", "June 2024"},
      {"June 2024 (to be confirmed)", "June 2024"},
      {"18 October 2018 to February 2019", "18 October 2018 to February 2019"},
      {"2026-27, in June 2026", "June 2026"},
      {"to be confirmed", "to be confirmed"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.text);
    const auto window = window_of(c.text, plain());
    ASSERT_TRUE(window.has_value());
    EXPECT_EQ(window->text, c.expected);
  }
  EXPECT_FALSE(window_of("2026-27", plain()));
  EXPECT_FALSE(window_of("Yes", plain()));
  EXPECT_FALSE(window_of("", plain()));
  EXPECT_EQ(window_of("TBC", plain())->precision, Precision::tbc);
  EXPECT_FALSE(window_of("TBC", plain())->dated());
}

// --- as teams of all kinds write them
// ---------------------------------------------------------------------------------

// "2026-06-01..2026-06-30 month", "tbc", "tax year"; several joined by " | ".
std::string days_in(std::string_view text, const DateOptions& options) {
  std::string out;
  for (const FoundDate& found : find_dates(text, options)) {
    if (!out.empty()) out += " | ";
    if (!found.window) {
      out += "tax year";
      continue;
    }
    if (found.window->dated()) out += iso(*found.window->first) + ".." + iso(*found.window->last) + " ";
    out += kNames[static_cast<int>(found.window->precision)];
  }
  return out;
}

void expect_days(std::span<const Case> cases, const DateOptions& options) {
  for (const Case& c : cases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(days_in(c.text, options), c.expected);
  }
}

DateOptions in_year(int year) {
  DateOptions options = plain();
  options.year = year;
  return options;
}

TEST(Dates, ReadsWeeks) {
  constexpr Case kCases[] = {
      {"Week 23, 2026", "2026-06-01..2026-06-07 range"},
      {"Week 23 2024", "2024-06-03..2024-06-09 range"},
      {"week 23 of 2026", "2026-06-01..2026-06-07 range"},
      {"calendar week 10/2026", "2026-03-02..2026-03-08 range"},
      {"wk 23 2026", "2026-06-01..2026-06-07 range"},
      {"wk23, 2026", "2026-06-01..2026-06-07 range"},
      {"CW23 2026", "2026-06-01..2026-06-07 range"},
      {"CW 23/2026", "2026-06-01..2026-06-07 range"},
      {"KW 23 2026", "2026-06-01..2026-06-07 range"},
      {"KW23/2026", "2026-06-01..2026-06-07 range"},
      {"2026-W32", "2026-08-03..2026-08-09 range"},
      {"2026W32", "2026-08-03..2026-08-09 range"},
      {"2026 W32", "2026-08-03..2026-08-09 range"},
      {"2026 week 32", "2026-08-03..2026-08-09 range"},
      {"2026, week 32", "2026-08-03..2026-08-09 range"},
      {"W32 2026", "2026-08-03..2026-08-09 range"},
      {"W32'26", "2026-08-03..2026-08-09 range"},
      {"shipped in week 1 of 2026", "2025-12-29..2026-01-04 range"},
      {"W53 2026", "2026-12-28..2027-01-03 range"},
      {"W23-W25 2026", "2026-06-01..2026-06-21 range"},
      {"weeks 23-24 2026", "2026-06-01..2026-06-14 range"},
      {"weeks 23 to 25, 2026", "2026-06-01..2026-06-21 range"},
      {"KW 23/24 2026", "2026-06-01..2026-06-14 range"},
      {"WW23'26", "2026-06-01..2026-06-07 range"},
      {"W52 2026 - W2 2027", "2026-12-21..2027-01-17 range"},
      {"w/e 7 June 2026", "2026-06-01..2026-06-07 range"},
      {"week ending 7 June 2026", "2026-06-01..2026-06-07 range"},
      {"W/C 03/06/2024", "2024-06-03..2024-06-09 range"},
      {"the week of 3 June, 2024", "2024-06-03..2024-06-09 range"},
      // In no year, or without one
      {"W53 2025", ""},
      {"week 54 2026", ""},
      {"week 0 2026", ""},
      {"week 23", ""},
      {"W3C", ""},
      {"W23 API", ""},
  };
  expect_days(kCases, plain());

  constexpr Case kWithYear[] = {
      {"week 23", "2026-06-01..2026-06-07 range"},
      {"Wk 23", "2026-06-01..2026-06-07 range"},
      {"CW23", "2026-06-01..2026-06-07 range"},
      {"KW 23", "2026-06-01..2026-06-07 range"},
      {"W23", "2026-06-01..2026-06-07 range"},
      {"weeks 23-24", "2026-06-01..2026-06-14 range"},
      {"W23/W24", "2026-06-01..2026-06-14 range"},
      {"w/c 1 June", "2026-06-01..2026-06-07 range"},
      {"to be rolled out to all depots in week 23", "2026-06-01..2026-06-07 range"},
      {"to be rolled out to all depots in W23", "2026-06-01..2026-06-07 range"},
      // Weeks that are counted from something else, and names
      {"ready in week 2 of the pilot for all", ""},
      {"the W23 interface of older models is kept", ""},
      {"CW20 tokens", ""},
      {"notes about trouble with CW6 and CW7", ""},
      {"use head -n2 rather than sed 2q", ""},
      {"2 weeks", ""},
      {"within 3 weeks", ""},
  };
  expect_days(kWithYear, in_year(2026));
}

TEST(Dates, ReadsQuartersAndHalvesInEveryOrder) {
  constexpr Case kCases[] = {
      {"1Q26", "2026-01-01..2026-03-31 quarter"},
      {"3Q26", "2026-07-01..2026-09-30 quarter"},
      {"4Q2025", "2025-10-01..2025-12-31 quarter"},
      {"1Q 2026", "2026-01-01..2026-03-31 quarter"},
      {"1Q'26", "2026-01-01..2026-03-31 quarter"},
      {"Q1 26", "2026-01-01..2026-03-31 quarter"},
      {"Q1'26", "2026-01-01..2026-03-31 quarter"},
      {"Q1-26", "2026-01-01..2026-03-31 quarter"},
      {"Q1, 2026", "2026-01-01..2026-03-31 quarter"},
      {"Q1 - 2026", "2026-01-01..2026-03-31 quarter"},
      {"Q1 (2026)", "2026-01-01..2026-03-31 quarter"},
      {"Q1 / 2026", "2026-01-01..2026-03-31 quarter"},
      {"FQ3'26", "2026-07-01..2026-09-30 quarter"},
      {"CQ3 2026", "2026-07-01..2026-09-30 quarter"},
      {"2026 Q3 / 2026 Q4", "2026-07-01..2026-12-31 range"},
      {"2026Q3", "2026-07-01..2026-09-30 quarter"},
      {"2026-Q3", "2026-07-01..2026-09-30 quarter"},
      {"2026/Q3", "2026-07-01..2026-09-30 quarter"},
      {"2026, Q3", "2026-07-01..2026-09-30 quarter"},
      {"2026 - Q3", "2026-07-01..2026-09-30 quarter"},
      {"2026.Q3", "2026-07-01..2026-09-30 quarter"},
      {"2026 (Q3)", "2026-07-01..2026-09-30 quarter"},
      {"Q3.2026", "2026-07-01..2026-09-30 quarter"},
      {"FY2026-27 Q2", "2026-04-01..2026-06-30 quarter"},
      {"2026-27 Q2", "2026-04-01..2026-06-30 quarter"},
      {"Q2, FY 2026/27", "2026-04-01..2026-06-30 quarter"},
      {"Q1/Q2/Q3 2026", "2026-01-01..2026-09-30 range"},
      {"FY26Q3", "2026-07-01..2026-09-30 quarter"},
      {"FY26-Q3", "2026-07-01..2026-09-30 quarter"},
      {"FY 26 Q3", "2026-07-01..2026-09-30 quarter"},
      {"Q3FY26", "2026-07-01..2026-09-30 quarter"},
      {"Q3 FY'26", "2026-07-01..2026-09-30 quarter"},
      {"Q3 of FY26", "2026-07-01..2026-09-30 quarter"},
      {"Q3 of fiscal year 2026", "2026-07-01..2026-09-30 quarter"},
      {"Q3 fiscal 2026", "2026-07-01..2026-09-30 quarter"},
      {"Q3 2025/26", "2025-07-01..2025-09-30 quarter"},
      {"Quarter 3, 2026", "2026-07-01..2026-09-30 quarter"},
      {"quarter 3 of 2026", "2026-07-01..2026-09-30 quarter"},
      {"3rd qtr 2026", "2026-07-01..2026-09-30 quarter"},
      {"first quarter of 2026", "2026-01-01..2026-03-31 quarter"},
      {"the second quarter of 2026", "2026-04-01..2026-06-30 quarter"},
      {"fourth quarter 2026", "2026-10-01..2026-12-31 quarter"},
      {"the last quarter of 2026", "2026-10-01..2026-12-31 quarter"},
      {"2026, third quarter", "2026-07-01..2026-09-30 quarter"},
      {"H2 2026", "2026-07-01..2026-12-31 half"},
      {"2H26", "2026-07-01..2026-12-31 half"},
      {"H2'26", "2026-07-01..2026-12-31 half"},
      {"2026H2", "2026-07-01..2026-12-31 half"},
      {"2026 2H", "2026-07-01..2026-12-31 half"},
      {"first half of 2026", "2026-01-01..2026-06-30 half"},
      {"2026 first half", "2026-01-01..2026-06-30 half"},
      {"Q1-Q2 2026", "2026-01-01..2026-06-30 range"},
      {"Q1-2 2026", "2026-01-01..2026-06-30 range"},
      {"2026 Q1-Q2", "2026-01-01..2026-06-30 range"},
      {"Q3/Q4 2025", "2025-07-01..2025-12-31 range"},
      {"Q3 and Q4 2025", "2025-07-01..2025-12-31 range"},
      {"2025Q4-2026Q1", "2025-10-01..2026-03-31 range"},
      {"4Q25/1Q26", "2025-10-01..2026-03-31 range"},
      {"Q4-Q1 2026", "2025-10-01..2026-03-31 range"},
      {"EOQ3 2026", ""},
      {"end Q3 2026", "2026-07-01..2026-09-30 quarter"},
      {"mid-Q3 2026", "2026-07-01..2026-09-30 quarter"},
      {"second half of Q3 2026", "2026-07-01..2026-09-30 quarter"},
      {"first half March 2026", "2026-03-01..2026-03-31 month"},
      {"first half of June 2026", "2026-06-01..2026-06-30 month"},
      {"last week of June 2026", "2026-06-01..2026-06-30 month"},
      {"Q5 2026", ""},
      {"5Q26", ""},
      {"Q&A 2026 page", ""},
  };
  expect_days(kCases, plain());

  DateOptions april = plain();
  april.year_starts = std::chrono::April / 1;
  constexpr Case kFinancial[] = {
      {"Q3 FY26", "2026-10-01..2026-12-31 quarter"},
      {"4Q26", "2027-01-01..2027-03-31 quarter"},
      {"Q1 2026 (April - June)", "2026-04-01..2026-06-30 quarter"},
      {"Q4 2026 (Jan-Mar)", "2027-01-01..2027-03-31 quarter"},
  };
  expect_days(kFinancial, april);
}

TEST(Dates, TakesAQuarterForTheMonthsThatAreSaidOfIt) {
  constexpr Case kCases[] = {
      {"Q1 2026 (April - June)", "2026-04-01..2026-06-30 quarter [Q1 2026 (April - June)]"},
      {"Q1 (Apr-Jun) 2024", "2024-04-01..2024-06-30 quarter [Q1 (Apr-Jun) 2024]"},
      {"Q1 (April to June 2024)", "2024-04-01..2024-06-30 quarter [Q1 (April to June 2024)]"},
      {"Q2 2026 [Jul/Aug/Sep]", "2026-07-01..2026-09-30 quarter [Q2 2026 [Jul/Aug/Sep]]"},
      {"2026 Q1 (Jan, Feb, Mar)", "2026-01-01..2026-03-31 quarter [2026 Q1 (Jan, Feb, Mar)]"},
      {"Q1 2026: April to June", "2026-04-01..2026-06-30 quarter [Q1 2026: April to June]"},
      {"Q2: July - September 2026", "2026-07-01..2026-09-30 quarter [Q2: July - September 2026]"},
      {"H1 2026 (April to September)", "2026-04-01..2026-09-30 half [H1 2026 (April to September)]"},
      {"Q3 2026 (August)", "2026-08-01..2026-08-31 month [Q3 2026 (August)]"},
      // The quarter's number tells in which year the months are: a year is named after the one it begins in, where it
      // begins in its first half, else after the one it ends in.
      {"Q4 2026 (January to March)", "2027-01-01..2027-03-31 quarter [Q4 2026 (January to March)]"},
      {"Q4 FY26 (Jan-Mar 2026)", "2026-01-01..2026-03-31 quarter [Q4 FY26 (Jan-Mar 2026)]"},
      {"Q1 FY26 (Oct-Dec)", "2025-10-01..2025-12-31 quarter [Q1 FY26 (Oct-Dec)]"},
      {"Q2 FY26 (Jan-Mar)", "2026-01-01..2026-03-31 quarter [Q2 FY26 (Jan-Mar)]"},
      {"Q3 FY26 (Nov 2025 - Jan 2026)", "2025-11-01..2026-01-31 quarter [Q3 FY26 (Nov 2025 - Jan 2026)]"},
      {"Q1 FY2025/26 (Oct-Dec)", "2025-10-01..2025-12-31 quarter [Q1 FY2025/26 (Oct-Dec)]"},
      {"2026-27 Q4 (Jan-Mar)", "2027-01-01..2027-03-31 quarter [2026-27 Q4 (Jan-Mar)]"},
      {"April to June 2026 (Q1)", "2026-04-01..2026-06-30 range [April to June 2026 (Q1)]"},
      // Brackets about something else
      {"Q1 2026 (TBC)", "2026-01-01..2026-03-31 quarter [Q1 2026] | tbc [TBC]"},
      {"Q1 2026 (may slip)", "2026-01-01..2026-03-31 quarter [Q1 2026]"},
      {"Q1 (April to June)", ""},
  };
  expect_all(kCases, plain());
  EXPECT_EQ(describe("Q1 (April to June)", in_year(2026)), "2026-04-01..2026-06-30 quarter [Q1 (April to June)]");
  DateOptions of_two = in_year(2026);
  EXPECT_EQ(days_in("Q1 (July to September)", of_two), "2025-07-01..2025-09-30 quarter");
  of_two.year_of_two = true;
  EXPECT_EQ(days_in("Q1 (July to September)", of_two), "2026-07-01..2026-09-30 quarter");
  EXPECT_EQ(days_in("Q3 (January to March)", of_two), "2027-01-01..2027-03-31 quarter");
  EXPECT_EQ(describe("Q4 (January to March)", in_year(2026)), "2027-01-01..2027-03-31 quarter [Q4 (January to March)]");
}

TEST(Dates, ReadsCommasInside) {
  constexpr Case kCases[] = {
      {"Jan,15 2025", "2025-01-15..2025-01-15 day"},
      {"Jan, 15, 2025", "2025-01-15..2025-01-15 day"},
      {"Jan 15,2025", "2025-01-15..2025-01-15 day"},
      {"shipped on August 14th, 2017.", "2017-08-14..2017-08-14 day"},
      {"Oct, 2024", "2024-10-01..2024-10-31 month"},
      {"June,2026", "2026-06-01..2026-06-30 month"},
      {"14 June, 2026", "2026-06-14..2026-06-14 day"},
      {"14th, June 2026", "2026-06-14..2026-06-14 day"},
      {"Tuesday, June 2nd, 2026", "2026-06-02..2026-06-02 day"},
      {"Tue, Jun 2, 2026", "2026-06-02..2026-06-02 day"},
      {"Jan.15, 2025", "2025-01-15..2025-01-15 day"},
      {"Jan. 15, 2025", "2025-01-15..2025-01-15 day"},
      {"Spring, 2026", "2026-03-01..2026-05-31 season"},
      {"Q2, 2026", "2026-04-01..2026-06-30 quarter"},
      {"by June, 15 users", ""},
      {"1,000 users by March, 2,026 of them", ""},
  };
  expect_days(kCases, plain());
}

TEST(Dates, ReadsTheYearFirst) {
  constexpr Case kCases[] = {
      {"2026 June", "2026-06-01..2026-06-30 month"},
      {"2026 Jun", "2026-06-01..2026-06-30 month"},
      {"2024 Nov", "2024-11-01..2024-11-30 month"},
      {"2026/06", "2026-06-01..2026-06-30 month"},
      {"2026.06", "2026-06-01..2026-06-30 month"},
      {"in 2026.06", "2026-06-01..2026-06-30 month"},
      {"2026.06 (planned)", "2026-06-01..2026-06-30 month"},
      {"2026/6", "2026-06-01..2026-06-30 month"},
      {"2026-Jun", "2026-06-01..2026-06-30 month"},
      {"2026/Jun", "2026-06-01..2026-06-30 month"},
      {"2026, June", "2026-06-01..2026-06-30 month"},
      {"2026: June", "2026-06-01..2026-06-30 month"},
      {"2026 - June", "2026-06-01..2026-06-30 month"},
      {"2026 - June 14", "2026-06-14..2026-06-14 day"},
      {"2024-Mar-05", "2024-03-05..2024-03-05 day"},
      {"2024-Feb-29", "2024-02-29..2024-02-29 day"},
      {"2023-Feb-29", ""},
      {"2026Jun14", "2026-06-14..2026-06-14 day"},
      {"2026 June 14th", "2026-06-14..2026-06-14 day"},
      {"2026/Jun/14", "2026-06-14..2026-06-14 day"},
      {"2026.6.14", "2026-06-14..2026-06-14 day"},
      {"2026-6-1", "2026-06-01..2026-06-01 day"},
      {"2026 Spring", "2026-03-01..2026-05-31 season"},
      {"2026 autumn", "2026-09-01..2026-11-30 season"},
      {"2026 June - August", "2026-06-01..2026-08-31 range"},
      {"2026 Nov - 2027 Jan", "2026-11-01..2027-01-31 range"},
      {"2026/06-2026/08", "2026-06-01..2026-08-31 range"},
      {"06/2026-08/2026", "2026-06-01..2026-08-31 range"},
      {"2025 June 2026", "2026-06-01..2026-06-30 month"},
      {"by 2026 may be enough", "2026-01-01..2026-12-31 year"},
      // Versions
      {"Version 2026.06", ""},
      {"v2026.06", ""},
      {"Upgrade to Halyard 2026.06", ""},
      {"2026.06 release notes", ""},
      {"Add Halyard 2019.10, 2021.04, 2022.05", ""},
      {"2026.1", ""},
      {"Halyard 2024.3.1 or newer", ""},
      {"v 1.2.2024", ""},
      {"1.2.2024-rc1", ""},
      {"10.4", ""},
      {"23.04", ""},
  };
  expect_days(kCases, plain());
}

TEST(Dates, ReadsASeasonOnlyBesideAYearOrAlone) {
  constexpr Case kCases[] = {
      {"Spring 2026", "2026-03-01..2026-05-31 season"},
      {"Spring '26", "2026-03-01..2026-05-31 season"},
      {"Fall of 2026", "2026-09-01..2026-11-30 season"},
      {"Winter 2025/26", "2025-12-01..2026-02-28 season"},
      {"winter 2025-2026", "2025-12-01..2026-02-28 season"},
      {"Spring/Summer 2026", "2026-03-01..2026-08-31 range"},
      {"late summer or early autumn 2026", "2026-06-01..2026-11-30 range"},
      {"In 2026 Spring Boot 4 is the base", "2026-01-01..2026-12-31 year"},
  };
  expect_days(kCases, plain());

  constexpr Case kWithYear[] = {
      {"Spring", "2026-03-01..2026-05-31 season"},
      {"early summer", "2026-06-01..2026-08-31 season"},
      {"Summer (TBC)", "2026-06-01..2026-08-31 season | tbc"},
      {"by autumn", "2026-09-01..2026-11-30 season"},
      {"to be tried out by crews in the spring, with depths", "2026-03-01..2026-05-31 season"},
      {"Spring/Summer", "2026-03-01..2026-08-31 range"},
      {"Autumn Street line", ""},
      {"Spring Boot 3", ""},
      {"Spring Boot", ""},
      {"Fall detection", ""},
      {"Winter tyres", ""},
      {"Summer school", ""},
      {"moved to Spring Boot", ""},
      {"in Spring Boot", ""},
      {"Prices fall", ""},
      {"the summer release", ""},
  };
  expect_days(kWithYear, in_year(2026));
}

TEST(Dates, LetsADayAboveTwelveTellTheOrder) {
  constexpr struct {
    DateOrder order;
    std::string_view text, expected;
  } kCases[] = {
      {DateOrder::dmy, "08/25/2026", "2026-08-25..2026-08-25 day"},
      {DateOrder::dmy, "08/25/26", "2026-08-25..2026-08-25 day"},
      {DateOrder::dmy, "08-25-2026", "2026-08-25..2026-08-25 day"},
      {DateOrder::dmy, "08.25.2026", "2026-08-25..2026-08-25 day"},
      {DateOrder::mdy, "25/08/2026", "2026-08-25..2026-08-25 day"},
      {DateOrder::ymd, "08/25/2026", "2026-08-25..2026-08-25 day"},
      {DateOrder::dmy, "25/25/2026", ""},
      {DateOrder::dmy, "02/30/2026", ""},
      {DateOrder::dmy, "2026-25-08", ""},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.text);
    DateOptions options = plain();
    options.order = c.order;
    EXPECT_EQ(days_in(c.text, options), c.expected);
  }
}

TEST(Dates, ReadsDaysAndMonthsAsPeopleJotThemDown) {
  constexpr Case kCases[] = {
      {"Jun-18", "2018-06-01..2018-06-30 month"},
      {"Jun'26", "2026-06-01..2026-06-30 month"},
      {"June 26", "2026-06-01..2026-06-30 month"},
      {"June (2026)", "2026-06-01..2026-06-30 month"},
      {"18/11/97", "1997-11-18..1997-11-18 day"},
      {"Dec '99", "1999-12-01..1999-12-31 month"},
      {"05JUN2026", "2026-06-05..2026-06-05 day"},
      {"5Jun26", "2026-06-05..2026-06-05 day"},
      {"5. June 2026", "2026-06-05..2026-06-05 day"},
      {"5.Jun.2026", "2026-06-05..2026-06-05 day"},
      {"on the 2nd of June, 2026", "2026-06-02..2026-06-02 day"},
      {"June the 2nd, 2026", "2026-06-02..2026-06-02 day"},
      {"Fri 5 Jun 2026", "2026-06-05..2026-06-05 day"},
      {"2026-06-05 10:00 UTC", "2026-06-05..2026-06-05 day"},
      {"end-June 2026", "2026-06-01..2026-06-30 month"},
      {"Early-mid June 2026", "2026-06-01..2026-06-30 month"},
      {"by mid June 2026", "2026-06-01..2026-06-30 month"},
      {"no earlier than June 2026", "2026-06-01..2026-06-30 month"},
      {"not before June 2026", "2026-06-01..2026-06-30 month"},
      {"no later than 30 June 2026", "2026-06-30..2026-06-30 day"},
      {"no earlier than 2027", "2027-01-01..2027-12-31 year"},
      {"planned for 2027", "2027-01-01..2027-12-31 year"},
      {"2027 (earliest)", "2027-01-01..2027-12-31 year"},
      {"ETA 2027", "2027-01-01..2027-12-31 year"},
      {"EOY26", "2026-01-01..2026-12-31 year"},
      {"2026 TBC", "2026-01-01..2026-12-31 year | tbc"},
      {"ca. 2026", "2026-01-01..2026-12-31 year"},
      {"'June 2026'", "2026-06-01..2026-06-30 month"},
      {"FY 27", "2027-01-01..2027-12-31 year"},
      {"CR: 2026-05; PR: 2026-09; REC: 2027-Q1",
       "2026-05-01..2026-05-31 month | 2026-09-01..2026-09-30 month | 2027-01-01..2027-03-31 quarter"},
      {"PR 2026-09", ""},
      // Ranges
      {"Nov 2025 - Feb 2026", "2025-11-01..2026-02-28 range"},
      {"Nov-Feb 2026", "2025-11-01..2026-02-28 range"},
      {"December 2025/January 2026", "2025-12-01..2026-01-31 range"},
      {"December/January 2026", "2025-12-01..2026-01-31 range"},
      {"Nov - Jan 2026/27", "2026-11-01..2027-01-31 range"},
      {"Apr - Jun 2026/27", "2026-04-01..2026-06-30 range"},
      {"Nov 2025 - Jan 2026", "2025-11-01..2026-01-31 range"},
      {"Jan/Feb/Mar 2026", "2026-01-01..2026-03-31 range"},
      {"June or July 2026", "2026-06-01..2026-07-31 range"},
      {"June/July 2026", "2026-06-01..2026-07-31 range"},
      {"June & July 2026", "2026-06-01..2026-07-31 range"},
      {"June ~ August 2026", "2026-06-01..2026-08-31 range"},
      {"2026-06 .. 2026-08", "2026-06-01..2026-08-31 range"},
      {"June 1st - 5th, 2026", "2026-06-01..2026-06-05 range"},
      {"between Q3 2026 and Q1 2027", "2026-07-01..2027-03-31 range"},
      {"Dec 28, 2025 - Jan 3, 2026", "2025-12-28..2026-01-03 range"},
      // No dates
      {"may be released", ""},
      {"You may use 2026 of them", ""},
      {"next month", ""},
      {"in a month", ""},
      {"in 3 months", ""},
      {"30 sec", ""},
      {"0x10 dec", ""},
      {"Vision 2030", ""},
      {"Horizon 2030 in practice", ""},
      {"RFC 2026", ""},
      {"PI 23.2", ""},
      {"sprint 26", ""},
      {"24.04 LTS", ""},
      {"C++26", ""},
      {"IEEE 802.11-2020", ""},
      {"Harbour Root CA 2021", ""},
      {"model 2026-X", ""},
      {"M3", ""},
      {"$2026", ""},
      {"port 2026", ""},
      {"Done", ""},
      {"after the March on the capital", ""},
  };
  expect_days(kCases, plain());

  constexpr Case kWithYear[] = {
      // What cannot well be a year is a day: the last of a month, a number that "on" or a weekday leads to, a year that
      // is far from the others.
      {"March 31", "2026-03-31..2026-03-31 day"},
      {"June 30", "2026-06-30..2026-06-30 day"},
      {"on June 21", "2026-06-21..2026-06-21 day"},
      {"Sunday, June 21", "2026-06-21..2026-06-21 day"},
      {"May 14", "2026-05-14..2026-05-14 day"},
      {"Sep. 15", "2026-09-15..2026-09-15 day"},
      {"June 27", "2027-06-01..2027-06-30 month"},
      {"26-Jun", "2026-06-26..2026-06-26 day"},
      {"June or July", "2026-06-01..2026-07-31 range"},
      {"Nov - Feb", "2026-11-01..2027-02-28 range"},
      {"first half of June", "2026-06-01..2026-06-30 month"},
      {"first half", "2026-01-01..2026-06-30 half"},
      {"Quarter 2", "2026-04-01..2026-06-30 quarter"},
      {"june", "2026-06-01..2026-06-30 month"},
      {"1H March 2026", "2026-03-01..2026-03-31 month"},
      {"second quarter", "2026-04-01..2026-06-30 quarter"},
      {"May be later", ""},
      {"we may see more of it", ""},
      {"in a month's time", ""},
  };
  expect_days(kWithYear, in_year(2026));
}

TEST(Dates, KnowsWhatIsMeantAsADate) {
  for (const std::string_view text : {"June",      "14th June",
                                      "Q3",        "week 23",
                                      "W23",       "31 June 2026",
                                      "Q5 2026",   "Q3?",
                                      "summer",    "06/26",
                                      "2026.1",    "31.02.2026",
                                      "14.06.26",  "Sprint 4, 2026",
                                      "Juin 2026", "end of Feb",
                                      "Jan/Feb",   "2026 sometime",
                                      "Mar",       "week 60",
                                      "EOY",       "3-31-26",
                                      "12/31",     "25/25/2026",
                                      "H1",        "May"}) {
    SCOPED_TRACE(text);
    EXPECT_TRUE(is_unread_date(text, plain()));
  }
  for (const std::string_view text :
       {"",
        " ",
        "Done",
        "v3.0",
        "3.0",
        "1.2.3",
        "#123",
        "-",
        "n/a",
        "Yes",
        "TBC",
        "June 2026",
        "2026",
        "Q3 2026",
        "2026-27",
        "tax year 2026-27",
        "Q&A",
        "may be later",
        "May be later",
        "24/7",
        "3 of 5",
        "10%",
        "10:30",
        "Live",
        "In progress",
        "https://example.org/2026/06",
        "PR 2041",
        "v2026.06",
        "AB-123",
        "403",
        "next month",
        "soon",
        "Spring Boot",
        "1,000",
        "the second release",
        "\xF0\x9F\x9A\xA7",
        "A long text that says a lot of other things besides and also happens to speak of June"}) {
    SCOPED_TRACE(text);
    EXPECT_FALSE(is_unread_date(text, plain()));
  }
  EXPECT_FALSE(is_unread_date("June", in_year(2026)));
}

TEST(Dates, KnowsWhatOnlyLacksItsYear) {
  for (const std::string_view text : {"March", "14th April", "Q3", "week 23", "summer", "June or July", "H1",
                                      "Q1 (April to June)", "w/c 3 June", "TBC, maybe June"}) {
    SCOPED_TRACE(text);
    EXPECT_TRUE(lacks_only_year(text, plain()));
  }
  for (const std::string_view text : {"March 2026", "TBC", "", "Live", "Spring Boot", "31 June", "2026", "2026-27"}) {
    SCOPED_TRACE(text);
    EXPECT_FALSE(lacks_only_year(text, plain()));
  }
  EXPECT_TRUE(lacks_only_year("March", in_year(2026))) << "whatever the context's year is";
}

TEST(Dates, KnowsTheYearOfATitle) {
  constexpr struct {
    std::string_view title;
    int year;
    bool of_two;
  } kCases[] = {
      {"Roadmap 2026", 2026, false},
      {"2026 roadmap", 2026, false},
      {"roadmap-2026-q1.md", 2026, false},
      {"roadmap_2026.md", 2026, false},
      {"plans/2026/06.md", 2026, false},
      {"FY26 plan", 2026, false},
      {"2026-27 financial year", 2026, true},
      {"Plan 2025/2026", 2025, true},
      {"Roadmap 2026: what 2026 brings", 2026, false},
      {"2011-12 notes", 2011, false},
      {"Roadmap", 0, false},
      {"2025 and 2026", 0, false},
      {"2026-2028", 0, false},
      {"RFC 2026", 0, false},
      {"Release 12026", 0, false},
      {"v2026.1", 0, false},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.title);
    const auto named = year_named(c.title);
    EXPECT_EQ(named ? named->year : 0, c.year);
    EXPECT_EQ(named && named->of_two, c.of_two);
  }
}

// Any string of bytes: offsets in order and in range, the text exactly what stands there, windows not turned round.
void expect_sound(std::string_view text, const DateOptions& options) {
  std::size_t last = 0;
  for (const FoundDate& found : find_dates(text, options)) {
    ASSERT_LE(last, found.begin);
    ASSERT_LT(found.begin, found.end);
    ASSERT_LE(found.end, text.size());
    ASSERT_NE(found.tax_year, found.window.has_value());
    last = found.end;
    if (!found.window) continue;
    ASSERT_EQ(found.window->text, text.substr(found.begin, found.end - found.begin));
    ASSERT_EQ(found.window->first.has_value(), found.window->last.has_value());
    ASSERT_EQ(found.window->precision == Precision::tbc, !found.window->dated());
    if (!found.window->dated()) continue;
    ASSERT_LE(*found.window->first, *found.window->last);
  }
}

TEST(Dates, StaysSoundOnAnyBytes) {
  constexpr std::string_view kPieces[] = {
      "May",      "march",    "June",     "Sept.",   "2024",    "24",      "21",        "3",          "14th",
      "Q3",       "H1",       "winter",   "end of",  "mid",     "to",      "-",         "/",          "\xE2\x80\x93",
      "and",      "between",  "tax year", "w/c",     "TBC",     "to be",   "confirmed", "'",          "\xE2\x80\x99",
      ".",        ",",        ":",        "\n",      "\t",      "*",       "(",         "\xFF",       "\xC2",
      "\xE2\x80", "www.",     "://",      "first",   "quarter", "half of", "in",        "2024-03-21", "31.02.2024",
      "+",        "\xC2\xA0", "the",      "week of", "0"};
  std::mt19937 random(20240603);
  DateOptions options = plain();
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (auto count = random() % 12; count > 0; --count) {
      if (random() % 8 == 0) {
        text += static_cast<char>(random() % 256);
      } else {
        text += kPieces[random() % std::size(kPieces)];
      }
      if (random() % 2 == 0) text += ' ';
    }
    options.year = round % 2 == 0 ? std::optional(2000 + round % 100) : std::nullopt;
    options.order = static_cast<DateOrder>(round % 3);
    SCOPED_TRACE(text);
    ASSERT_NO_FATAL_FAILURE(expect_sound(text, options));
  }
}

// "impossible [31 June 2024]", "ambiguous [03/04/2024]: 2024-04-03"; several joined by " | ".
std::string describe_remarks(std::string_view text, DateOrder order) {
  constexpr std::string_view kKinds[] = {"impossible", "ambiguous", "telling"};
  DateOptions options = plain();
  options.order = order;
  std::string out;
  for (const DateRemark& remark : remark_dates(text, options)) {
    EXPECT_EQ(remark.words, text.substr(remark.begin, remark.end - remark.begin));
    out += (out.empty() ? "" : " | ") + std::string(kKinds[static_cast<int>(remark.kind)]) + " [" + remark.words + "]";
    if (remark.read) out += ": " + iso(*remark.read);
    if (remark.order) out += *remark.order == DateOrder::mdy ? ": mdy" : ": dmy";
  }
  return out;
}

TEST(DateRemarks, AreOfDaysThatAreDoubtfulOrTelling) {
  const struct {
    std::string_view text;
    DateOrder order;
    std::string_view expected;
  } cases[] = {
      {"31 June 2024", DateOrder::dmy, "impossible [31 June 2024]"},
      {"due 31 June 2024 or 32 May 2025", DateOrder::dmy, "impossible [31 June 2024] | impossible [32 May 2025]"},
      {"2024-13-01", DateOrder::dmy, "impossible [2024-13-01]"},
      {"13/2024", DateOrder::dmy, "impossible [13/2024]"},
      {"31.02.2024", DateOrder::dmy, "impossible [31.02.2024]"},
      {"30 February", DateOrder::dmy, "impossible [30 February]"},
      {"29 February", DateOrder::dmy, ""},
      {"29 February 2023", DateOrder::dmy, "impossible [29 February 2023]"},
      {"03/04/2024", DateOrder::dmy, "ambiguous [03/04/2024]: 2024-04-03"},
      {"03/04/2024", DateOrder::mdy, "ambiguous [03/04/2024]: 2024-03-04"},
      {"03-04-2024", DateOrder::dmy, "ambiguous [03-04-2024]: 2024-04-03"},
      {"25/04/2024", DateOrder::dmy, "telling [25/04/2024]: dmy"},
      {"04/25/2024", DateOrder::mdy, "telling [04/25/2024]: mdy"},
      {"04/25/2024", DateOrder::dmy, "telling [04/25/2024]: mdy"},
      {"04/31/2024", DateOrder::dmy, "impossible [04/31/2024]"},
      {"W53 2025", DateOrder::dmy, "impossible [W53 2025]"},
      {"2023-Feb-29", DateOrder::dmy, "impossible [2023-Feb-29]"},
      {"04/04/2024", DateOrder::dmy, ""},
      {"2024-03-04", DateOrder::dmy, ""},
      {"24/03/04", DateOrder::ymd, ""},
      {"03.04.2024", DateOrder::dmy, ""},
      {"3 April 2024, Q3 2025, June 2024, 2026-27, TBC, v1.2.3", DateOrder::dmy, ""},
      {"see docs/13/2024 and 1-800-555", DateOrder::dmy, ""},
  };
  for (const auto& c : cases) EXPECT_EQ(describe_remarks(c.text, c.order), c.expected) << c.text;
}

TEST(Dates, TakesLinearTimeOnLongTexts) {
  DateOptions options = plain();
  options.year = 2024;
  for (const std::string_view piece : {"Q1/",
                                       "2026-27 ",
                                       "2026 (",
                                       "EOY",
                                       "'",
                                       "early to ",
                                       ",",
                                       "9",
                                       "1,",
                                       "Q1 (",
                                       "Q1 (April to ",
                                       "2026 ",
                                       "2026-Jun-",
                                       "2026.06 ",
                                       "week ",
                                       "W23-",
                                       "(",
                                       "1Q26",
                                       "first half of ",
                                       "FY 26 ",
                                       "June ",
                                       "June to ",
                                       "w/c ",
                                       "between ",
                                       "2024-",
                                       "21/",
                                       "www.",
                                       "://",
                                       "'3",
                                       "tax year ",
                                       "end of the ",
                                       "to be ",
                                       "May/",
                                       "\xFF",
                                       ".",
                                       "1.",
                                       "week of "}) {
    SCOPED_TRACE(piece);
    std::string text;
    while (text.size() < 400'000) text += piece;
    const auto start = std::chrono::steady_clock::now();
    expect_sound(text, options);
    remark_dates(text, options);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
  }
}

}  // namespace
}  // namespace roadshift::reading
