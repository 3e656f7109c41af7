#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>

#include "roadshift/config.h"
#include "roadshift/error.h"
#include "support/words.h"

namespace roadshift {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

Config preset(std::string_view name) {
  return parse_config("preset = '" + std::string(name) + "'", "r.toml");
}

std::vector<std::string> stages_of(const Config& config) {
  std::vector<std::string> names;
  for (const Rung& rung : config.ladder.rungs) names.push_back(rung.stage);
  return names;
}

std::string terminal_of(const Config& config) {
  std::string names;
  for (const Rung& rung : config.ladder.rungs) names += rung.terminal ? rung.stage : "";
  return names;
}

// The stage that a whole phrase names on the ladder.
std::string stage_of(const Config& config, std::string_view phrase) {
  for (const Rung& rung : config.ladder.rungs) {
    for (const std::string& word : rung.words) {
      if (support::fold(word) == support::fold(phrase)) return rung.stage;
    }
  }
  return "";
}

// The first rule that knows a title, as "role" or "milestone test".
std::string meaning_of(const Config& config, const std::string& title) {
  for (const ColumnRule& rule : config.columns) {
    for (const Pattern& pattern : rule.titles) {
      const bool hit = pattern.regex ? std::regex_search(title, std::regex(pattern.text, std::regex::icase))
                                     : support::fold(pattern.text) == support::fold(title);
      if (hit) return std::string(to_string(rule.role)) + (rule.stage.empty() ? "" : " " + rule.stage);
    }
  }
  return "";
}

TEST(Presets, AreListedDefaultFirst) {
  EXPECT_THAT(preset_names(),
              ElementsAre("default", "checklist", "maturity", "phases", "progress", "stages", "support"));
}

TEST(Presets, AreCommentedTextsThatParse) {
  for (const std::string& name : preset_names()) {
    SCOPED_TRACE(name);
    EXPECT_EQ(preset_text(name).front(), '#');
    EXPECT_THAT(preset_text(name), HasSubstr("[[ladder]]"));
    const Config config = preset(name);
    EXPECT_EQ(config.preset, name);
    EXPECT_GE(config.ladder.size(), 2U);
    EXPECT_EQ(config.vocabulary, default_config().vocabulary) << "all presets speak the default's language";
    EXPECT_TRUE(config.documents.empty());
    EXPECT_EQ(config.patience, std::chrono::days(14));
    EXPECT_EQ(config.settle, std::chrono::seconds(0));
  }
}

TEST(Presets, NameNoWordForTwoStages) {
  for (const std::string& name : preset_names()) {
    std::set<std::string> seen;
    for (const Rung& rung : preset(name).ladder.rungs) {
      std::set<std::string> own;
      for (const std::string& word : rung.words) own.insert(support::fold(word).empty() ? word : support::fold(word));
      EXPECT_EQ(own.size(), rung.words.size()) << name << ": a word of " << rung.stage << " is listed twice";
      for (const std::string& word : own) EXPECT_TRUE(seen.insert(word).second) << name << ": " << word;
    }
  }
}

TEST(Presets, RulesNameOnlyStagesOfTheirLadder) {
  for (const std::string& name : preset_names()) {
    const Config config = preset(name);
    const auto stages = stages_of(config);
    for (const ColumnRule& rule : config.columns) {
      if (rule.stage.empty()) continue;
      EXPECT_THAT(stages, Contains(rule.stage)) << name;
    }
    for (const FileRule& rule : config.files) EXPECT_THAT(stages, Contains(rule.stage)) << name;
  }
}

TEST(Presets, AnUnknownOneIsAnErrorThatListsThem) {
  try {
    preset_text("phase");
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind, ErrorKind::bad_config);
    EXPECT_THAT(error.what(), HasSubstr("did you mean 'phases'?"));
    EXPECT_THAT(error.what(), HasSubstr("default, checklist, maturity, phases, progress, stages, support"));
  }
}

TEST(DefaultPreset, HasTheLadderOfTheContract) {
  const Config config = default_config();
  EXPECT_EQ(config.preset, "default");
  EXPECT_THAT(stages_of(config),
              ElementsAre("planned", "in_development", "test", "private_beta", "public_beta", "live", "withdrawn"));
  EXPECT_EQ(terminal_of(config), "withdrawn");
  EXPECT_EQ(config.dates, DateOrder::dmy);
  EXPECT_EQ(config.year_starts, std::chrono::January / 1);
}

TEST(DefaultPreset, KnowsStagesAsPeopleWriteThem) {
  constexpr struct {
    std::string_view phrase, stage;
  } kCases[] = {
      {"Backlog", "planned"},
      {"Near-term", "planned"},
      {"Mid term", "planned"},
      {"Long term", "planned"},
      {"Future deliverables", "planned"},
      {"Planned future deliveries", "planned"},
      {"Future development", "planned"},
      {"Developing now", "in_development"},
      {"What we\xE2\x80\x99re working on now", "in_development"},
      {"In progress", "in_development"},
      {"In test", "test"},
      {"Sandbox", "test"},
      {"Ready for test", "test"},
      {"Private Beta", "private_beta"},
      {"Controlled go-live", "private_beta"},
      {"Public beta", "public_beta"},
      {"Live", "live"},
      {"Production", "live"},
      {"Already released", "live"},
      {"GA", "live"},
      {"Deprecated", "withdrawn"},
      {"Closed", "withdrawn"},
      {"Removed from service", "withdrawn"},
      // No stages but words about dates
      {"To be confirmed", ""},
      {"Deployed", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(stage_of(default_config(), c.phrase), c.stage) << c.phrase;
}

TEST(DefaultPreset, KnowsColumnsAsPeopleTitleThem) {
  constexpr struct {
    const char *title, *meaning;
  } kCases[] = {
      {"Name", "title"},
      {"**Feature**", "title"},
      {"Proposal", "title"},
      {"Function", "function"},
      {"Journey", "journey"},
      {"API", "api"},
      {"API(s) impacted by change", "api"},
      {"APIs affected by this", "api"},
      {"Developer Hub API", "api"},
      {"Earliest tax year supported via API", "field"},
      {"API version", ""},
      {"Rapid", ""},
      {"Description", "text"},
      {"Change(s)", "text"},
      {"Comments", "text"},
      {"Status", "stage"},
      {"Stage of development", "stage"},
      {"Deploy to Sandbox", "milestone test"},
      {"Deployed to Sandbox", "milestone test"},
      {"Target date for sandbox", "milestone test"},
      {"Test", "milestone test"},
      {"Private Beta", "milestone private_beta"},
      {"Public Beta", "milestone public_beta"},
      {"Deploy to Production", "milestone live"},
      {"Live", "milestone live"},
      {"Release date", "milestone live"},
      {"ETA", "milestone live"},
      {"End-of-life", "milestone withdrawn"},
      {"Deprecated on", "milestone withdrawn"},
      {"End user", "audience"},
      {"Group", "audience"},
      {"Champion", "owner"},
      {"Author(s)", "owner"},
      {"Breaking?", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(meaning_of(default_config(), c.title), c.meaning) << c.title;
}

TEST(DefaultPreset, SaysWhichWordsReachAMilestone) {
  for (const ColumnRule& rule : default_config().columns) {
    if (rule.stage != "test") continue;
    EXPECT_THAT(rule.reached_when, ElementsAre("deployed"));
  }
}

TEST(DefaultPreset, HasAVocabulary) {
  const Vocabulary words = default_config().vocabulary;
  EXPECT_THAT(words.reference_sections, Contains("changelog"));
  EXPECT_THAT(words.planned_cues, Contains("scheduled"));
  EXPECT_THAT(words.reached_cues, Contains("deployed"));
  EXPECT_THAT(words.unscheduled, Contains("TBC"));
  EXPECT_THAT(words.affirmative, Contains("✅"));
  EXPECT_THAT(words.negative, Contains("–"));
  EXPECT_THAT(words.mechanisms, Contains(Field{"api", "endpoint functionality"}));
  EXPECT_THAT(words.mechanisms, Contains(Field{"user_interface", "user interface"}));
  EXPECT_THAT(words.mechanisms, Contains(Field{"guide", "guides"}));
}

TEST(OtherPresets, HaveTheirLadders) {
  const Config phases = preset("phases");
  EXPECT_THAT(stages_of(phases),
              ElementsAre("phase_0", "phase_1", "phase_2", "phase_3", "phase_4", "phase_5", "finished", "inactive"));
  EXPECT_EQ(terminal_of(phases), "inactive");
  EXPECT_EQ(stage_of(phases, "Phase 3"), "phase_3");
  EXPECT_EQ(stage_of(phases, "Standardized"), "") << "phase 5 may say so of itself";

  const Config stages = preset("stages");
  EXPECT_THAT(stages_of(stages),
              ElementsAre("stage_0", "stage_1", "stage_2", "stage_2_7", "stage_3", "finished", "inactive"));
  EXPECT_EQ(terminal_of(stages), "inactive");
  EXPECT_EQ(stage_of(stages, "Stage 2.7"), "stage_2_7");
  EXPECT_EQ(stage_of(stages, "Stage 4"), "finished");
  EXPECT_EQ(stage_of(stages, "Rejected"), "inactive");

  const Config maturity = preset("maturity");
  EXPECT_THAT(stages_of(maturity), ElementsAre("sandbox", "incubating", "graduated", "archived"));
  EXPECT_EQ(terminal_of(maturity), "archived");
  EXPECT_EQ(meaning_of(maturity, "Sandbox"), "milestone sandbox");

  const Config support = preset("support");
  EXPECT_THAT(stages_of(support), ElementsAre("pending", "current", "active_lts", "maintenance", "end_of_life"));
  EXPECT_EQ(terminal_of(support), "end_of_life");

  const Config checklist = preset("checklist");
  EXPECT_THAT(stages_of(checklist), ElementsAre("open", "done"));
  EXPECT_EQ(meaning_of(checklist, "Due date"), "milestone done");

  const Config progress = preset("progress");
  EXPECT_THAT(stages_of(progress), ElementsAre("planned", "in_progress", "done"));
  EXPECT_EQ(terminal_of(progress), "");
  EXPECT_EQ(meaning_of(progress, "Due date"), "milestone done");
}

TEST(OtherPresets, KnowTheirFilesAndColumns) {
  EXPECT_THAT(preset("phases").files,
              ElementsAre(FileRule{"*finished*", "finished"}, FileRule{"*inactive*", "inactive"}));
  const Config support = preset("support");
  EXPECT_EQ(meaning_of(support, "Initial Release"), "milestone current");
  EXPECT_EQ(meaning_of(support, "Active LTS Start"), "milestone active_lts");
  EXPECT_EQ(meaning_of(support, "Maintenance LTS Start"), "milestone maintenance");
  EXPECT_EQ(meaning_of(support, "End-of-life"), "milestone end_of_life");
  EXPECT_EQ(meaning_of(support, "Status"), "stage") << "what the default knows, they know";
}

}  // namespace
}  // namespace roadshift
