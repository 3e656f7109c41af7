#include <gtest/gtest.h>

#include "roadshift/notify.h"

namespace roadshift {
namespace {

using std::chrono::seconds;
using Outcome = Attempt::Outcome;

TEST(Retrying, WaitsLongerEachTimeAndGivesUpInTheEnd) {
  const Attempt again{Outcome::again, "HTTP 500"};
  std::vector<long> waits;
  seconds spent{0};
  for (int number = 1; const auto wait = wait_after(again, number, spent, {}); ++number) {
    waits.push_back(static_cast<long>(wait->count()));
    spent += *wait;
  }
  EXPECT_EQ(waits, (std::vector<long>{1, 2, 4, 8, 16, 30, 30}));
  EXPECT_LE(spent, Retrying().patience);
}

TEST(Retrying, WhatWasDoneOrRefusedIsNotTriedAgain) {
  EXPECT_FALSE(wait_after({}, 1, seconds(0), {}));
  EXPECT_FALSE(wait_after({Outcome::refused, "HTTP 404"}, 1, seconds(0), {}));
}

TEST(Retrying, HonoursWhatTheReceiverAsksForUpToThePatience) {
  const auto asked = [](int wait, int spent) {
    return wait_after({Outcome::again, "HTTP 429", seconds(wait)}, 1, seconds(spent), {});
  };
  EXPECT_EQ(asked(60, 0), seconds(60)) << "longer than the longest of our own";
  EXPECT_EQ(asked(0, 0), seconds(1)) << "but no sooner than we would";
  EXPECT_FALSE(asked(60, 61));
  EXPECT_FALSE(asked(86400, 0));
}

TEST(RetryAfter, IsSecondsOrADate) {
  constexpr std::int64_t kNow = 784111777;  // Sun, 06 Nov 1994 08:49:37 GMT
  const struct {
    std::string text;
    std::optional<seconds> wait;
  } kCases[] = {
      {"120", seconds(120)},
      {" 0\r\n", seconds(0)},
      {"Sun, 06 Nov 1994 08:49:37 GMT", seconds(0)},
      {"Sun, 06 Nov 1994 08:51:37 GMT", seconds(120)},
      {"Sat, 05 Nov 1994 08:51:37 GMT", seconds(0)},
      {"", {}},
      {"soon", {}},
      {"-5", {}},
      {"1.5", {}},
      {"99999999999999999999", {}},
      {"Sun, 31 Feb 1994 08:49:37 GMT", {}},
      {"Sun, 06 Noc 1994 08:49:37 GMT", {}},
      {"Sunday, 06-Nov-94 08:49:37 GMT", {}},
  };
  for (const auto& c : kCases) EXPECT_EQ(parse_retry_after(c.text, kNow), c.wait) << c.text;
}

}  // namespace
}  // namespace roadshift
