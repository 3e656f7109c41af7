// A log that is told while the history is walked: when each revision is told, and that nothing else differs.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "history/memory_history.h"
#include "pipeline/story.h"

namespace roadshift::testing {
namespace {

using ::testing::ElementsAre;

const std::string kBoth = "# In test\n\n- Search by name\n- Export of files\n\n# Live\n\n- Login\n";
const std::string kSearchLive = "# In test\n\n- Export of files\n\n# Live\n\n- Login\n- Search by name\n";
const std::string kExportGone = "# In test\n\n# Live\n\n- Login\n- Search by name\n";

history::MemoryHistory story() {
  history::MemoryHistory history;
  history.add({"c1", "2024-01-01", "Ada", "begin", {{"roadmap.md", kBoth}}});
  history.add({"c2", "2024-01-08", "Ada", "search is live", {{"roadmap.md", kSearchLive}}});
  history.add({"c3", "2024-01-10", "Ada", "export is gone", {{"roadmap.md", kExportGone}}});
  history.add({"c4", "2024-01-12", "Ada", "a word", {{"roadmap.md", kExportGone + "- Reports\n"}}});
  history.add({"c5", "2024-02-12", "Ada", "much later", {{"roadmap.md", kExportGone + "- Reports by mail\n"}}});
  return history;
}

// "walked 1", "told c1" as they happen.
std::vector<std::string> course_of(const Config& config, Options options) {
  std::vector<std::string> course;
  options.progress = [&](std::size_t done, std::size_t) { course.push_back("walked " + std::to_string(done)); };
  stream_log(story(), config, options, [&](LogPart&& part) { course.push_back("told " + part.revision.commit.id); });
  return course;
}

TEST(StreamLog, TellsARevisionOnceNothingCanChangeIt) {
  EXPECT_THAT(course_of(default_config(), {}),
              ElementsAre("told c1", "walked 1", "told c2", "walked 2", "walked 3", "walked 4",  // export may come back
                          "told c3", "told c4", "told c5", "walked 5"));
}

TEST(StreamLog, WaitsForTheBeginningOfTheRange) {
  Options options;
  options.range.from = "c1";
  EXPECT_THAT(course_of(default_config(), options),
              ElementsAre("walked 1", "told c2", "walked 2", "walked 3", "walked 4", "told c3", "told c4", "told c5",
                          "walked 5"));
}

TEST(StreamLog, WithASettleTimeWaitsForTheEnd) {
  Config config = default_config();
  config.settle = std::chrono::hours(24);
  EXPECT_THAT(course_of(config, {}), ElementsAre("walked 1", "walked 2", "walked 3", "walked 4", "walked 5", "told c1",
                                                 "told c2", "told c3", "told c4", "told c5"));
}

TEST(StreamLog, SaysWhatALogSays) {
  for (const bool all : {false, true}) {
    for (const char* from : {"", "c2", "c3"}) {
      SCOPED_TRACE(from);
      Options options;
      options.filter.all = all;
      options.range.from = from;
      LogReport told;
      const LogReport rest = stream_log(story(), default_config(), options, [&](LogPart&& part) {
        told.revisions.push_back(part.revision);
        told.events.insert(told.events.end(), part.events.begin(), part.events.end());
      });
      const LogReport whole = make_log(story(), default_config(), options);
      told.head.ladder = whole.head.ladder;
      EXPECT_EQ(lines_of(told), lines_of(whole));
      EXPECT_EQ(told.revisions.size(), whole.head.revisions);
      EXPECT_EQ(rest.head.revisions, whole.head.revisions);
      EXPECT_EQ(rest.counts, whole.counts);
      EXPECT_FALSE(lines_of(whole).empty());
    }
  }
}

}  // namespace
}  // namespace roadshift::testing
