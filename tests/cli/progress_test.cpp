#include "cli/progress.h"

#include <gtest/gtest.h>

#include <sstream>

namespace roadshift::cli {
namespace {

using std::chrono::milliseconds;

// A progress line whose clock the test turns.
struct Watched {
  ProgressLine::Time time{};
  std::ostringstream err;
  ProgressLine line;

  explicit Watched(bool enabled = true) : line(err, enabled, [this] { return time; }) {}
  void revisions_at(int milliseconds_since_start, std::size_t done, std::size_t total) {
    time = ProgressLine::Time(milliseconds(milliseconds_since_start));
    line.revisions(done, total);
  }
};

TEST(Progress, ShortRunsShowNothing) {
  Watched progress;
  progress.revisions_at(100, 1, 10);
  progress.revisions_at(499, 9, 10);
  progress.line.finish();
  EXPECT_EQ(progress.err.str(), "");
}

TEST(Progress, LongRunsShowOneLineTenTimesASecondAndEraseIt) {
  Watched progress;
  progress.revisions_at(500, 5, 10);
  progress.revisions_at(550, 6, 10);
  progress.revisions_at(600, 7, 0);
  progress.line.finish();
  progress.line.finish();
  EXPECT_EQ(progress.err.str(), "\r\x1b[Kreading revision 5 of 10\r\x1b[Kreading revision 7\r\x1b[K");
}

TEST(Progress, AnErrorThatPassesErasesTheLineToo) {
  std::ostringstream err;
  { ProgressLine(err, true).say("fetching"); }
  EXPECT_EQ(err.str(), "\r\x1b[Kfetching\r\x1b[K");
}

TEST(Progress, NoTerminalNoProgress) {
  Watched progress(false);
  progress.revisions_at(5000, 5, 10);
  progress.line.say("fetching");
  progress.line.finish();
  EXPECT_EQ(progress.err.str(), "");
}

}  // namespace
}  // namespace roadshift::cli
