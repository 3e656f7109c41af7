// A run that goes on from what an earlier one kept gives what a run from the beginning gives, to the byte.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "random_roadmap.h"
#include "roadshift/render.h"
#include "roadshift/survey.h"
#include "story.h"
#include "support/memory_cache.h"

namespace roadshift::testing {
namespace {

using roadshift::test::MemoryCache;

Options with_cache(Cache* cache) {
  Options options;
  options.filter.all = true;
  options.cache = cache;
  return options;
}

std::string json_of(const Report& report) {
  std::ostringstream text;
  find_format("json")->make()->render(report, {.explain = true, .all = true}, text);
  return text.str();
}

// All that can be asked of a history.
std::vector<std::string> answers(const History& history, Cache* cache, const Config& config = default_config()) {
  const Options options = with_cache(cache);
  Options late = options;
  late.range.from = "c2";
  const Day day = std::chrono::sys_days(std::chrono::year(2024) / std::chrono::June / 1);
  std::vector<std::string> all{
      json_of(make_log(history, config, options)),
      json_of(make_log(history, config, late)),
      json_of(make_show(history, config, options)),
      json_of(make_slips(history, config, late, {.as_of = day, .minimum = 0, .by = Grouping::entry})),
      json_of(make_stats(history, config, options, day)),
      json_of(make_check(history, config, options, {.as_of = day, .base = "", .accept = {}})),
      json_of(make_diff(history, config, late)),
      json_of(make_overview(history, config, options, day)),
      fitting_preset(history, options)};
  for (const Standing& standing : make_show(history, config, options).standings)
    all.push_back(json_of(make_timeline(history, config, options, standing.entry_id)));
  return all;
}

std::vector<Chapter> first(const std::vector<Chapter>& chapters, std::size_t count) {
  return {chapters.begin(), chapters.begin() + static_cast<std::ptrdiff_t>(count)};
}

TEST(Journal, GoesOnWhereTheLastRunEnded) {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    const auto chapters = random_history(seed, 30);
    MemoryCache cache;
    // By one commit, by several, by none; so often that the way becomes one segment again.
    for (std::size_t length = 3; length <= chapters.size(); length += seed % 4 == 0 ? 3U : 1U) {
      const history::MemoryHistory history = history_of(first(chapters, length));
      for (const char* turn : {"first", "again"}) {
        ASSERT_EQ(json_of(make_log(history, default_config(), with_cache(&cache))),
                  json_of(make_log(history, default_config(), with_cache(nullptr))))
            << "seed " << seed << ", " << length << " commits, " << turn;
      }
    }
  }
}

TEST(Journal, AnswersEverythingThatIsAsked) {
  const auto chapters = random_history(21, 20);
  MemoryCache cache;
  for (const std::size_t length : {4U, 12U, 19U, 20U}) {
    const history::MemoryHistory history = history_of(first(chapters, length));
    EXPECT_EQ(answers(history, &cache), answers(history, nullptr)) << length << " commits";
  }
}

// The patience is over by the latest time that any commit had, also where later commits are dated before it.
TEST(Journal, KnowsTheLatestTimeWhereCommitsAreOutOfOrder) {
  const std::string both = "# Harbour roadmap\n\n## In test\n\n- Berths\n- Permits\n";
  const std::string one = "# Harbour roadmap\n\n## In test\n\n- Berths\n";
  const std::vector<Chapter> chapters{{"2024-01-01", {{"roadmap.md", both}}},
                                      {"2024-01-30", {{"roadmap.md", both + "- Tides\n"}}},
                                      {"2024-01-05", {{"roadmap.md", one + "- Tides\n"}}},
                                      {"2024-01-06", {{"roadmap.md", both + "- Tides\n"}}}};
  MemoryCache cache;
  make_log(history_of(first(chapters, 3)), default_config(), with_cache(&cache));
  const LogReport report = make_log(history_of(chapters), default_config(), with_cache(&cache));
  EXPECT_EQ(lines_of(report), lines_of(log_of(chapters, default_config(), with_cache(nullptr))));
  EXPECT_THAT(lines_of(report), ::testing::Contains("2024-01-06 added Permits: test")) << "it has not come back";
}

TEST(Journal, ReadsOnlyWhatIsNew) {
  const auto chapters = random_history(5, 20);
  MemoryCache cache;
  const history::MemoryHistory before = history_of(first(chapters, 19)), after = history_of(chapters);
  make_log(before, default_config(), with_cache(&cache));
  make_log(after, default_config(), with_cache(&cache));
  EXPECT_LE(after.reads().size(), 1U);
  const std::size_t read = after.reads().size();
  make_log(after, default_config(), with_cache(&cache));
  EXPECT_EQ(after.reads().size(), read) << "nothing is new";
}

TEST(Journal, KnowsAnEarlierEndToo) {
  const auto chapters = random_history(6, 20);
  MemoryCache cache;
  const history::MemoryHistory history = history_of(chapters);
  make_log(history, default_config(), with_cache(&cache));
  for (const char* end : {"c12", "c4", "c12", "c20"}) {
    Options kept = with_cache(&cache), alone = with_cache(nullptr);
    kept.range.to = alone.range.to = end;
    EXPECT_EQ(json_of(make_log(history, default_config(), kept)), json_of(make_log(history, default_config(), alone)))
        << end;
  }
}

TEST(Journal, IsOfOneConfiguration) {
  const auto chapters = random_history(7, 12);
  MemoryCache cache;
  const history::MemoryHistory history = history_of(chapters);
  Config impatient = default_config(), settled = default_config();
  impatient.patience = std::chrono::seconds(0);
  settled.settle = std::chrono::hours(240);
  for (const Config& config : {default_config(), impatient, settled})
    EXPECT_EQ(answers(history, &cache, config), answers(history, nullptr, config));
}

TEST(Journal, IsOfTheSamePaths) {
  std::vector<Chapter> chapters = random_history(8, 8);
  for (Chapter& chapter : chapters) chapter.files["other.md"] = chapter.files.at("roadmap.md");
  MemoryCache cache;
  const history::MemoryHistory history = history_of(chapters);
  for (const std::vector<std::string>& paths : {std::vector<std::string>{}, {"roadmap.md"}, {"other.md"}}) {
    Options kept = with_cache(&cache), alone = with_cache(nullptr);
    kept.paths = alone.paths = paths;
    EXPECT_EQ(json_of(make_log(history, default_config(), kept)), json_of(make_log(history, default_config(), alone)));
  }
}

TEST(Journal, LeavesOutTheWorkTree) {
  const auto chapters = random_history(9, 8);
  MemoryCache cache;
  history::MemoryHistory history = history_of(chapters);
  make_log(history, default_config(), with_cache(&cache));
  for (const char* row : {"| Weather | Storms | March 2025 |\n", "| Weather | Fog | TBC |\n"}) {
    history.set_work_tree({{"roadmap.md", chapters.back().files.at("roadmap.md") + row}});
    Options kept = with_cache(&cache), alone = with_cache(nullptr);
    kept.range.work_tree = alone.range.work_tree = true;
    EXPECT_EQ(json_of(make_log(history, default_config(), kept)), json_of(make_log(history, default_config(), alone)));
  }
}

TEST(Journal, DoesWithoutWhatItCannotRead) {
  const auto chapters = random_history(10, 12);
  const history::MemoryHistory history = history_of(chapters);
  MemoryCache whole;
  make_log(history, default_config(), with_cache(&whole));
  const std::string expected = json_of(make_log(history, default_config(), with_cache(nullptr)));
  for (const auto& [name, value] : whole.values) {
    // Not there, or cut off: what a cache of an unreadable file gives.
    for (const std::size_t length : {std::size_t{0}, value.size() / 3, value.size() - 1}) {
      MemoryCache broken = whole;
      if (length == 0)
        broken.values.erase(name);
      else
        broken.values[name].resize(length);
      EXPECT_EQ(json_of(make_log(history, default_config(), with_cache(&broken))), expected) << name << ' ' << length;
    }
  }
}

TEST(Journal, KeepsFewEnds) {
  const auto chapters = random_history(11, 30);
  MemoryCache cache;
  for (std::size_t length = 5; length <= chapters.size(); ++length)
    make_log(history_of(first(chapters, length)), default_config(), with_cache(&cache));
  const auto states = std::count_if(cache.values.begin(), cache.values.end(),
                                    [](const auto& value) { return value.first.find(" state ") != std::string::npos; });
  EXPECT_LE(states, 3);
}

}  // namespace
}  // namespace roadshift::testing
