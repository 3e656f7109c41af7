// Which preset a repository's own words call for.
#include <gtest/gtest.h>

#include "history/memory_history.h"
#include "pipeline/readings.h"
#include "roadshift/survey.h"

namespace roadshift {
namespace {

using Files = history::Files;

std::string preset_of(const std::vector<Files>& revisions) {
  history::MemoryHistory history;
  int number = 0;
  for (const Files& files : revisions) {
    ++number;
    history.add({"c" + std::to_string(number), "2024-01-0" + std::to_string(number), "Ada Quay", "edit", files});
  }
  return fitting_preset(history, {});
}

constexpr const char* kPhases = "# Proposals\n\n## Phase 2 - Drafting\n\n- Berths\n\n## Phase 1 - Idea\n\n- Dues\n";
constexpr const char* kOrdinary =
    "# Roadmap\n\n## In test\n\n| Name | Details |\n|---|---|\n| Berths | Lists |\n\n"
    "## Live\n\n| Name | Details |\n|---|---|\n| Dues | Money |\n";

TEST(FittingPreset, IsTheOneWhoseStagesThePagesName) {
  const struct {
    const char *name, *page, *expected;
  } kCases[] = {
      {"ordinary words", kOrdinary, "default"},
      {"phases in headings", kPhases, "phases"},
      {"stages in headings, over tables",
       "# Proposals\n\n### Stage 3\n\n| Proposal | Champion |\n|---|---|\n| Berths | Ada |\n\n### Stage 2.7\n\n"
       "| Proposal | Champion |\n|---|---|\n| Dues | Tom |\n",
       "stages"},
      {"levels of maturity",
       "# Projects roadmap\n\n## Graduated\n\n- Berths\n\n## Incubating\n\n- Dues\n\n## Sandbox\n\n- Tides\n",
       "maturity"},
      {"releases and their support",
       "# Release schedule\n\n| Release | Status | Initial release | End-of-life |\n|---|---|---|---|\n"
       "| 1.x | End-of-Life | 2020-04-01 | 2022-04-01 |\n| 2.x | Maintenance | 2021-04-01 | 2024-04-01 |\n"
       "| 3.x | Current | 2023-04-01 | 2026-04-01 |\n",
       "support"},
      {"a checklist in parts: phase 1 is not a stage",
       "# Roadmap\n\n## Phase 1\n\n- [x] Berths\n- [ ] Dues\n\n## Phase 2\n\n- [ ] Tides\n\n## Phase 3\n\n- [ ] "
       "Pilots\n",
       "default"},
      {"one word of another ladder is an accident", "# Roadmap\n\n## Stage 3\n\n- Berths\n\n## Live\n\n- Dues\n",
       "default"},
      {"nothing of the kind", "# Manual\n\nTurn the wheel.\n", "default"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(preset_of({{{"roadmap.md", c.page}}}), c.expected);
  }
}

TEST(FittingPreset, IsNotFoundInAnOrdinaryReadme) {
  const std::string supported =
      "| Version | Status | End of life |\n|---|---|---|\n| 1.x | End of life | 2022-04-01 |\n| 2.x | Maintenance | "
      "2024-04-01 |\n| 3.x | Current | 2026-04-01 |\n";
  EXPECT_EQ(preset_of({{{"README.md", "# Harbour client\n\n## Supported versions\n\n" + supported}}}), "default");
  EXPECT_EQ(preset_of({{{"README.md", "# Harbour client\n\n## Release schedule\n\n" + supported}}}), "support");
}

TEST(FittingPreset, LooksAtAllPagesTogether) {
  EXPECT_EQ(preset_of({{{"README.md", "# Proposals\n\n## Stage 3\n\n| Proposal | Champion |\n|---|---|\n| A | Ada |\n"},
                        {"stage-1-proposals.md",
                         "# Stage 1 proposals\n\n| Proposal | Champion |\n|---|---|\n| B | Tom |\n"}}}),
            "stages");
}

TEST(FittingPreset, StaysWhenCommitsAreAppended) {
  EXPECT_EQ(preset_of({{{"roadmap.md", kPhases}}, {{"roadmap.md", kOrdinary}}}), "phases");
  EXPECT_EQ(preset_of({{{"roadmap.md", kOrdinary}}, {{"roadmap.md", kPhases}}}), "default");
  EXPECT_EQ(preset_of({{{"README.md", "# Harbour\n"}}, {{"roadmap.md", kPhases}}}), "phases")
      << "a page that says nothing decides nothing";
}

class HandedOn : public ::testing::Test {
 protected:
  HandedOn() {
    history_.add({"c1", "2024-01-01", "Ada Quay", "begin", {{"roadmap.md", kPhases}}});
    history_.add({"c2", "2024-01-02", "Ada Quay", "edit", {{"roadmap.md", std::string(kPhases) + "- Tides\n"}}});
    options_.readings = make_readings();
    config_ = parse_config("preset = \"" + fitting_preset(history_, options_) + '"', "a test");
  }

  history::MemoryHistory history_;
  Options options_;
  Config config_;
};

TEST_F(HandedOn, AreTheReadingsOfThePresetThatFits) {
  ASSERT_TRUE(options_.readings->lexicon);
  EXPECT_EQ(options_.readings->lexicon->config().preset, "phases");
  EXPECT_TRUE(options_.readings->pages);
}

TEST_F(HandedOn, ReadingsAreTakenOnce) {
  const auto* const lexicon = options_.readings->lexicon.get();
  const auto* const pages = options_.readings->pages.get();
  const pipeline::Readings taken = pipeline::take_readings(options_, config_);
  EXPECT_EQ(taken.lexicon.get(), lexicon);
  EXPECT_EQ(taken.pages.get(), pages);
  const pipeline::Readings again = pipeline::take_readings(options_, config_);
  ASSERT_TRUE(again.lexicon);
  ASSERT_TRUE(again.pages);
}

TEST_F(HandedOn, WordsOfAnotherConfigurationAreNotTaken) {
  const auto* const lexicon = options_.readings->lexicon.get();
  Config other = config_;
  other.ladder.rungs.front().words.emplace_back("sketch");
  const pipeline::Readings taken = pipeline::take_readings(options_, other);
  EXPECT_NE(taken.lexicon.get(), lexicon);
  EXPECT_EQ(taken.lexicon->config(), other);
}

TEST_F(HandedOn, ReadingsChangeNothingThatIsTold) {
  const LogReport with = make_log(history_, config_, options_);
  const LogReport without = make_log(history_, config_, {});
  ASSERT_FALSE(without.revisions.empty());
  EXPECT_EQ(with.revisions.size(), without.revisions.size());
  EXPECT_EQ(with.counts, without.counts);
  ASSERT_EQ(with.events.size(), without.events.size());
  for (std::size_t i = 0; i < with.events.size(); ++i) {
    EXPECT_EQ(with.events[i].entry, without.events[i].entry);
    EXPECT_EQ(with.events[i].kind, without.events[i].kind);
  }
}

}  // namespace
}  // namespace roadshift
