// The sample roadmap, made by its script and read from its repository, says what its EXPECTED.md says: one line an
// event,
// "- KIND ... | words of the entry | before → after" under "## NUMBER · DAY · COMMIT", written by hand.
#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "roadshift/pipeline.h"
#include "support/words.h"

namespace roadshift::testing {
namespace {

namespace fs = std::filesystem;

struct Expected {
  std::string commit, kind, words, line;
};

std::vector<Expected> read_expected(const fs::path& path) {
  std::vector<Expected> out;
  std::ifstream file(path);
  std::string commit;
  for (std::string line; std::getline(file, line);) {
    const std::string separator = " · ";
    if (line.starts_with("## ")) {
      const auto last = line.rfind(separator);
      commit = last == std::string::npos ? std::string() : line.substr(last + separator.size());
    }
    if (!line.starts_with("- ") || commit.empty()) continue;
    const auto first = line.find(" | "), second = line.find(" | ", first + 3);
    const std::string kind = line.substr(2, line.find(' ', 2) - 2);
    out.push_back({commit, kind, line.substr(first + 3, second - first - 3), line});
  }
  return out;
}

bool tells(const Event& event, const Expected& expected) {
  const std::string all = event.entry.title + ' ' + event.entry.text + ' ' + event.entry.function.value_or("");
  return event.commit.summary == expected.commit && to_string(event.kind) == expected.kind &&
         support::contains_phrase(all, expected.words) &&
         event.quiet == (expected.line.find("(quiet)") != std::string::npos) &&
         event.group.empty() == (expected.line.find("(group)") == std::string::npos);
}

TEST(SampleRoadmap, SaysWhatACarefulReaderExpects) {
  const fs::path source = ROADSHIFT_SAMPLE_ROADMAP;
  const fs::path folder = fs::temp_directory_path() / ("roadshift-sample-" + std::to_string(::getpid()));
  const struct Cleaner {
    const fs::path& folder;
    ~Cleaner() { fs::remove_all(folder); }
  } cleaner{folder};
  const std::string command = "'" + (source / "make").string() + "' '" + folder.string() + "' > /dev/null";
  ASSERT_EQ(std::system(command.c_str()), 0);  // NOLINT: our own script

  Options options;
  options.filter.all = true;
  auto events = make_log(*open_repository(folder.string(), ""), default_config(), options).events;
  const auto expected = read_expected(source / "EXPECTED.md");
  ASSERT_GT(expected.size(), 20u);
  for (const Expected& each : expected) {
    const auto hit = std::find_if(events.begin(), events.end(), [&](const Event& event) { return tells(event, each); });
    EXPECT_NE(hit, events.end()) << each.commit << ": " << each.line;
    if (hit != events.end()) events.erase(hit);
  }
  for (const Event& event : events) {
    ADD_FAILURE() << "not expected: " << event.commit.summary << ": " << to_string(event.kind) << " "
                  << event.entry.title;
  }
}

}  // namespace
}  // namespace roadshift::testing
