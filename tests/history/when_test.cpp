// git's date words. The expected moment is written as time and compared as text.
#include <gtest/gtest.h>

#include "roadshift/history.h"

namespace roadshift {
namespace {

constexpr std::int64_t kNow = 1'718'116'330;  // 2024-06-11T14:32:10Z, a Tuesday

std::string read(std::string_view words, std::int64_t now = kNow) {
  const auto when = parse_when(words, now);
  return when ? to_rfc3339({*when, 0}).substr(0, 19) : "unknown";
}

TEST(ParseWhen, ReadsGitsDateWords) {
  constexpr struct {
    std::string_view words, expected;
  } kCases[] = {
      // Days and times
      {"2024-06-01", "2024-06-01T00:00:00"},
      {"2024/06/01", "2024-06-01T00:00:00"},
      {"2024.06.01", "2024-06-01T00:00:00"},
      {"2024-6-1", "2024-06-01T00:00:00"},
      {"20240601", "2024-06-01T00:00:00"},
      {"01.06.2024", "2024-06-01T00:00:00"},
      {"1.6.2024", "2024-06-01T00:00:00"},
      {"2024-06", "2024-06-01T00:00:00"},
      {"2024-06-01 09:15", "2024-06-01T09:15:00"},
      {"2024-06-01T09:15:30", "2024-06-01T09:15:30"},
      {"2024-06-01T09:15:30.250Z", "2024-06-01T09:15:30"},
      {"2024-06-01T09:15:30+01:00", "2024-06-01T08:15:30"},
      {"2024-06-01 09:15:30 -0530", "2024-06-01T14:45:30"},
      {"2024-06-01 9:15 pm", "2024-06-01T21:15:00"},
      {"2024-06-01 12am", "2024-06-01T00:00:00"},
      {"09:15", "2024-06-11T09:15:00"},
      {"noon", "2024-06-11T12:00:00"},
      {"midnight", "2024-06-11T00:00:00"},
      // Months by name
      {"June 3 2024", "2024-06-03T00:00:00"},
      {"June 3, 2024", "2024-06-03T00:00:00"},
      {"3 June 2024", "2024-06-03T00:00:00"},
      {"3rd jun 2024 14:00 UTC", "2024-06-03T14:00:00"},
      {"sept 1 2023", "2023-09-01T00:00:00"},
      {"June 2024", "2024-06-01T00:00:00"},
      {"June 3", "2024-06-03T00:00:00"},
      {"June 12", "2023-06-12T00:00:00"},  // not in the future
      {"Mon, 3 Jun 2024 10:00:00 +0100", "2024-06-03T09:00:00"},
      {"Mon Jun 3 10:00:00 2024 +0100", "2024-06-03T09:00:00"},
      // Seconds
      {"@1700000000", "2023-11-14T22:13:20"},
      {"@0", "1970-01-01T00:00:00"},
      {"1700000000", "2023-11-14T22:13:20"},
      {"1700000000 +0100", "2023-11-14T22:13:20"},
      // Back from now
      {"now", "2024-06-11T14:32:10"},
      {"10 seconds ago", "2024-06-11T14:32:00"},
      {"2 minutes ago", "2024-06-11T14:30:10"},
      {"1 hour ago", "2024-06-11T13:32:10"},
      {"3 days ago", "2024-06-08T14:32:10"},
      {"2 weeks ago", "2024-05-28T14:32:10"},
      {"2.weeks.ago", "2024-05-28T14:32:10"},
      {"2_weeks_ago", "2024-05-28T14:32:10"},
      {"2 weeks", "2024-05-28T14:32:10"},
      {"two weeks ago", "2024-05-28T14:32:10"},
      {"a month ago", "2024-05-11T14:32:10"},
      {"6 months ago", "2023-12-11T14:32:10"},
      {"5 years ago", "2019-06-11T14:32:10"},
      {"1 year 2 months ago", "2023-04-11T14:32:10"},
      {"3 days ago 10:00", "2024-06-08T10:00:00"},
      {"last week", "2024-06-04T14:32:10"},
      {"last month", "2024-05-11T14:32:10"},
      {"LAST  Year", "2023-06-11T14:32:10"},
      // Days by name
      {"today", "2024-06-11T00:00:00"},
      {"yesterday", "2024-06-10T00:00:00"},
      {"yesterday noon", "2024-06-10T12:00:00"},
      {"monday", "2024-06-10T00:00:00"},
      {"tuesday", "2024-06-11T00:00:00"},
      {"last tuesday", "2024-06-04T00:00:00"},
      {"last monday", "2024-06-10T00:00:00"},
      {"wed", "2024-06-05T00:00:00"},
  };
  for (const auto& c : kCases) EXPECT_EQ(read(c.words), c.expected) << c.words;
}

TEST(ParseWhen, AMonthBackFromADayThatItHasNotIsItsLast) {
  EXPECT_EQ(read("1 month ago", 1'711'886'400), "2024-02-29T12:00:00");  // from 2024-03-31T12:00
  EXPECT_EQ(read("1 year ago", 1'709'208'000), "2023-02-28T12:00:00");   // from 2024-02-29T12:00
}

TEST(ParseWhen, KnowsNothingOfOtherWords) {
  for (const std::string_view words : {"",
                                       "   ",
                                       "soon",
                                       "2 fortnights ago",
                                       "ago",
                                       "2 ago",
                                       "last",
                                       "last soon",
                                       "03/04/2024",
                                       "2024-13-01",
                                       "2023-02-29",
                                       "32 June 2024",
                                       "June 31 2024",
                                       "June",
                                       "12",
                                       "2024",
                                       "25:00",
                                       "13pm",
                                       "@",
                                       "@x",
                                       "@-5",
                                       "+0100",
                                       "2024-06-01 2024-06-02",
                                       "yesterday 2 days ago",
                                       "2024-06-01 June",
                                       "99999999999 days ago",
                                       "9999999999 years ago",
                                       "2024-06-01 10:00 11:00",
                                       "tomorrow",
                                       "2024-06-01 +9900",
                                       "v1.2.3",
                                       "1e9"}) {
    EXPECT_EQ(read(words), "unknown") << words;
  }
  EXPECT_EQ(read(std::string(100'000, '1')), "unknown");
}

}  // namespace
}  // namespace roadshift
