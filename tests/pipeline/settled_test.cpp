// What was told stays told: appending a commit changes no entry id and no settled event, and the same history gives the
// same report. Random histories of a small roadmap whose rows move, change, vanish, come back and are copied.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "random_roadmap.h"
#include "story.h"

namespace roadshift::testing {
namespace {

Options everything() {
  Options options;
  options.filter.all = true;
  return options;
}

std::multiset<std::string> settled(const LogReport& report, int up_to) {
  std::multiset<std::string> ids;
  for (const Event& event : report.events) {
    if (!event.provisional && std::stoi(event.commit.id.substr(1)) <= up_to) ids.insert(event.id);
  }
  return ids;
}

TEST(SettledEvents, StayWhenCommitsAreAppended) {
  for (unsigned seed = 1; seed <= 40; ++seed) {
    const auto chapters = random_history(seed, 24);
    const LogReport whole = log_of(chapters, default_config(), everything());
    for (const std::size_t length : {6u, 12u, 18u, 23u}) {
      const LogReport early = log_of({chapters.begin(), chapters.begin() + static_cast<std::ptrdiff_t>(length)},
                                     default_config(), everything());
      const auto before = settled(early, static_cast<int>(length)), after = settled(whole, static_cast<int>(length));
      EXPECT_TRUE(std::includes(after.begin(), after.end(), before.begin(), before.end()))
          << "seed " << seed << ", " << length << " commits";
      std::set<std::string> entries;
      for (const Event& event : whole.events) entries.insert(event.entry_id);
      for (const Event& event : early.events) {
        EXPECT_TRUE(event.provisional || entries.contains(event.entry_id))
            << "seed " << seed << ": " << line_of(event, early.head.ladder);
      }
    }
  }
}

TEST(SettledEvents, HaveIdsOfTheirOwn) {
  for (unsigned seed = 1; seed <= 40; ++seed) {
    std::set<std::string> seen;
    for (const Event& event : log_of(random_history(seed, 24), default_config(), everything()).events) {
      EXPECT_TRUE(seen.insert(event.id).second) << "seed " << seed << ": " << event.id;
    }
  }
}

TEST(SettledEvents, AreTheSameForTheSameHistory) {
  const auto chapters = random_history(99, 24);
  EXPECT_EQ(lines_of(log_of(chapters, default_config(), everything())),
            lines_of(log_of(chapters, default_config(), everything())));
}

}  // namespace
}  // namespace roadshift::testing
