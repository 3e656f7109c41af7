#include <gtest/gtest.h>

#include <limits>

#include "history/moment.h"
#include "roadshift/history.h"

namespace roadshift {
namespace {

TEST(Moment, IsPrintedInTheWritersOwnTimeZone) {
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  constexpr struct {
    Moment moment;
    const char *time, *day;
  } kCases[] = {
      {{0, 0}, "1970-01-01T00:00:00+00:00", "1970-01-01"},
      {{1'717'402'500, 60}, "2024-06-03T09:15:00+01:00", "2024-06-03"},
      {{1'717'372'799, 60}, "2024-06-03T00:59:59+01:00", "2024-06-03"},
      {{1'717'372'800, -1}, "2024-06-02T23:59:00-00:01", "2024-06-02"},
      {{1'717'372'800, -570}, "2024-06-02T14:30:00-09:30", "2024-06-02"},
      {{-1, 0}, "1969-12-31T23:59:59+00:00", "1969-12-31"},
      // Nonsense that a commit can hold
      {{kMost, 840}, "9999-12-31T23:59:59+14:00", "9999-12-31"},
      {{-kMost, 0}, "0000-01-01T00:00:00+00:00", "0000-01-01"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(to_rfc3339(c.moment), c.time);
    EXPECT_EQ(to_iso_day(c.moment), c.day);
  }
}

TEST(ParseRfc3339, ReadsWhatIsWritten) {
  for (const char* text : {"2024-06-03T09:15:00+01:00", "2024-06-02T23:59:00-00:01", "1969-12-31T23:59:59+00:00",
                           "2024-06-02T14:30:00-09:30", "0000-01-01T00:00:00+00:00"}) {
    const auto moment = history::parse_rfc3339(text);
    ASSERT_TRUE(moment) << text;
    EXPECT_EQ(to_rfc3339(*moment), text);
  }
  for (const char* text : {"", "2024-06-03", "2024-06-03T09:15:00", "2024-06-03T09:15:00Z", "2024-13-03T09:15:00+01:00",
                           "2024-06-03 09:15:00+01:00", "2024-06-03T09:15:00+01:0x"}) {
    EXPECT_FALSE(history::parse_rfc3339(text)) << text;
  }
}

TEST(ParseIsoDay, TakesNothingElse) {
  EXPECT_EQ(history::parse_iso_day("2024-02-29"), std::chrono::sys_days(std::chrono::year(2024) / 2 / 29));
  for (const char* text : {"", "2023-02-29", "2024-13-01", "2024-00-01", "2024-1-01", "2024-01-1x", "2024/01/01",
                           "2024-01-01 ", "-024-01-01", "2024-+1-01"}) {
    EXPECT_EQ(history::parse_iso_day(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace roadshift
