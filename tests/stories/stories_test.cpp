// Every *.story file below this folder, and the shared ones where they are at hand, tells a roadmap's history and what
// must be heard of it. known.txt lists those that do not pass yet, and why.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include "stories/matching.h"
#include "stories/player.h"
#include "support/words.h"

namespace roadshift::stories {
namespace {

namespace fs = std::filesystem;

const fs::path kOurs = ROADSHIFT_STORIES, kShared = ROADSHIFT_SHARED_STORIES;

// A story by the name that known.txt has for it: "told/legend/stars.story", "shared/legend/anchors.story".
struct Told {
  std::string name;
  fs::path file;
};

void PrintTo(const Told& told, std::ostream* out) {
  *out << told.name;
}

std::vector<Told> all_stories() {
  std::vector<Told> all;
  for (const auto& [folder, prefix] : {std::pair(kOurs, ""), std::pair(kShared, "shared/")}) {
    if (!fs::exists(folder)) continue;
    for (const auto& each : fs::recursive_directory_iterator(folder)) {
      if (each.path().extension() == ".story")
        all.push_back({prefix + each.path().lexically_relative(folder).generic_string(), each.path()});
    }
  }
  std::ranges::sort(all, {}, &Told::name);
  return all;
}

std::string test_name(const ::testing::TestParamInfo<Told>& info) {
  std::string name = info.param.name.substr(0, info.param.name.rfind('.'));
  std::ranges::replace_if(
      name, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  return name;
}

// From a story's name to why it does not pass yet.
const std::map<std::string, std::string>& known() {
  static const auto list = [] {
    std::map<std::string, std::string> read;
    std::ifstream file(kOurs / "known.txt");
    for (std::string line; std::getline(file, line);) {
      if (line.empty() || line.starts_with('#')) continue;
      const std::size_t blank = std::min(line.find(' '), line.size());
      read[line.substr(0, blank)] = support::trim(std::string_view(line).substr(blank));
    }
    return read;
  }();
  return list;
}

class Stories : public ::testing::TestWithParam<Told> {};

// Whoever writes the reader is not to see what the kept stories tell, whether they fail or not.
bool may_be_shown(const std::string& name) {
  return !name.starts_with("kept/") || std::getenv("ROADSHIFT_SHOW_KEPT") != nullptr;
}

TEST_P(Stories, AreHeardAsTold) {
  const auto& [name, file] = GetParam();
  const Story story = read_story(file);
  const std::string faults = support::join(play(story), "\n");
  const std::string shown =
      may_be_shown(name) ? ": " + story.about + '\n' + faults : " (ROADSHIFT_SHOW_KEPT=1 shows how)";
  const auto reason = known().find(name);
  if (reason == known().end()) {
    if (!faults.empty()) FAIL() << name << shown;
  } else if (faults.empty()) {
    FAIL() << name << " passes now: strike it from known.txt";
  } else {
    GTEST_SKIP() << name << shown << '\n' << "known: " << reason->second;
  }
}
INSTANTIATE_TEST_SUITE_P(, Stories, ::testing::ValuesIn(all_stories()), test_name);

TEST(KnownStories, AreThereAndSayWhy) {
  for (const auto& [name, reason] : known()) {
    const bool shared = name.starts_with("shared/");
    EXPECT_NE(reason, "") << name << " needs a reason";
    if (shared && !fs::exists(kShared)) continue;
    EXPECT_TRUE(fs::exists(shared ? kShared / name.substr(7) : kOurs / name)) << name << " is listed and not there";
  }
}

TEST(SharedStories, ArePlayedWhereTheyAre) {
  if (!fs::exists(kShared)) GTEST_SKIP() << "no stories at " << kShared;
}

TEST(Tokens, FoldVersionsAndLeaveOutWhatTellsNothing) {
  using Words = std::set<std::string>;
  EXPECT_EQ(tokens("The Harbour's API v5.0, for 1.10 boats"), (Words{"harbours", "5", "1.10", "boats"}));
  EXPECT_EQ(tokens("v8 rev1.2 vat"), (Words{"8", "rev1", "2", "vat"}));
  EXPECT_EQ(tokens("to be"), (Words{"to", "be"}));
}

TEST(Windows, AreComparedByTheirEnds) {
  using namespace std::chrono;
  const Window june{sys_days(2024y / June / 1), sys_days(2024y / June / 30), Precision::month, "June 2024"};
  const Window open{{}, {}, Precision::tbc, "TBC"};
  for (const char* same : {"2024-06", "2024-Q2", "2024-H1", "2024-06-30", "2024-05/2024-06"})
    EXPECT_TRUE(same_window(same, june)) << same;
  for (const char* other : {"2024-07", "2024", "2024-06-29", "TBC", "-"})
    EXPECT_FALSE(same_window(other, june)) << other;
  EXPECT_TRUE(same_window("TBC", open));
  EXPECT_FALSE(same_window("-", open));
  EXPECT_TRUE(same_window("-", std::nullopt));
}

}  // namespace
}  // namespace roadshift::stories
