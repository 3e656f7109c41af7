// Medians and percentiles, as audit.h defines them.
#include <gtest/gtest.h>

#include "roadshift/audit.h"

namespace roadshift {
namespace {

TEST(Spread, IsTheMiddleAndTheTail) {
  const struct {
    const char* name;
    std::vector<int> days;
    Spread expected;
  } cases[] = {
      {"nothing", {}, {0, std::nullopt, std::nullopt, std::nullopt}},
      {"one value is all of them", {31}, {1, 31, 31, 31}},
      {"an even number: the mean of the two middle ones", {10, 20}, {2, 15, 20, 20}},
      {"halves are rounded away from zero", {1, 2}, {2, 2, 2, 2}},
      {"also below it", {-1, -2}, {2, -2, -1, -1}},
      {"the order does not matter", {5, 1, 3}, {3, 3, 5, 5}},
      {"nearest rank: the 8th and the 9th of ten", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, {10, 6, 8, 9}},
      {"never between two values", {0, 0, 0, 0, 100}, {5, 0, 0, 100}},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(spread_of(c.days), c.expected);
  }
}

}  // namespace
}  // namespace roadshift
