// What headings, sentences and lead-ins are for, as far as their words tell.
#include "reading/senses.h"

#include <gtest/gtest.h>

#include "reading/lexicon.h"
#include "roadshift/config.h"

namespace roadshift::reading {
namespace {

const Lexicon& words() {
  static const Lexicon lexicon(default_config());
  return lexicon;
}

std::string stage_name(Stage stage) {
  return stage.known() ? std::string(words().ladder().name(stage)) : "-";
}

std::string sense_of(std::string_view text) {
  const HeadingSense sense = sense_heading(text, words(), std::nullopt);
  switch (sense.kind) {
    case HeadingSense::Kind::stage:
      return "stage " + stage_name(sense.said.stage) + (sense.beside_name ? " beside a name" : "");
    case HeadingSense::Kind::names: return "names";
    case HeadingSense::Kind::explains: return "explains";
    case HeadingSense::Kind::asks: return "asks";
    case HeadingSense::Kind::people: return "people";
    case HeadingSense::Kind::links: return "links";
    case HeadingSense::Kind::remark: return "remark";
  }
  return "";
}

TEST(Headings, AreForWhatMostOfTheirWordsSay) {
  constexpr struct {
    std::string_view text, sense;
  } kCases[] = {
      // A stage
      {"Released", "stage live"},
      {"In test", "stage test"},
      {"In test with members", "stage test"},
      {"Already live for members", "stage live"},
      {"Recently shipped", "stage live"},
      {"Released APIs and guides", "stage live"},
      {"Future work, ideas and talks", "stage planned"},
      {"What have we just released?", "stage live"},
      {"What are we building now?", "stage in_development"},
      {"What we're working on now", "stage in_development"},
      {"Planned 1.1 features", "stage planned"},
      {"Refunds (in test)", "stage test beside a name"},
      {"Patch 14 – in test on the public test server", "stage test beside a name"},
      // A name that holds a stage's word
      {"Test Support API", "names"},
      {"Signal Test Bench API", "names"},
      {"Live Shelf Map", "names"},
      {"Beta blocker checks", "names"},
      {"Getting production credentials", "names"},
      {"Key dates", "names"},
      {"Contact lenses", "names"},
      {"Support windows", "names"},
      // Explanations
      {"What is private beta?", "asks"},
      {"What you need to do", "explains"},
      {"How we prioritise", "explains"},
      {"Why a roadmap?", "explains"},
      {"Glossary", "explains"},
      {"Links to changelogs", "explains"},
      // Others
      {"Live desk members", "people"},
      {"Maintainers", "people"},
      {"Related parcel documentation", "links"},
      {"Please note", "remark"},
      {"Important information", "remark"},
  };
  for (const auto& c : kCases) EXPECT_EQ(sense_of(c.text), c.sense) << c.text;
}

TEST(Statements, SpeakOfWhatFollowsThem) {
  for (const char* text :
       {"All of this was released in April 2024.", "These changes are expected to be deployed in June 2026.",
        "Scheduled to be deployed to Production July 2024",
        "We expect to deploy all of this in December 2024 (to be confirmed).",
        "For example, these items are in progress:", "Planned future deliveries.",
        "We expect to deploy this in May 2025. Numbers will be filled in when they are known."})
    EXPECT_TRUE(statement_in(text, words(), std::nullopt)) << text;
}

TEST(Statements, AreNoNewsNoRuleAndNoWordInPassing) {
  for (const char* text :
       {"We are now in beta.", "We are now in live production for the north lines only.",
        "Every live gate will be christened by a local school.", "The expected order of schools hangs in the office.",
        "Last reviewed in April 2025.", "When is it live?", "See what is planned for June 2026.",
        "This page shows what is planned."})
    EXPECT_FALSE(statement_in(text, words(), std::nullopt)) << text;
}

TEST(LeadIns, IntroduceTheirListUnlessTheyExplain) {
  const auto kind = [](std::string_view text) {
    const auto lead = lead_in(text, words(), std::nullopt);
    return !lead ? "none" : lead->kind == LeadIn::Kind::introduces ? "introduces" : "explains";
  };
  constexpr struct {
    std::string_view text, kind;
  } kCases[] = {
      {"We plan to:", "introduces"},
      {"Database:", "introduces"},
      {"You can already:", "introduces"},
      {"Refactorings to...", "introduces"},
      {"Before you start, note:", "explains"},
      {"Before you open an issue:", "explains"},
      {"To open it:", "explains"},
      {"This helps us in three ways:", "explains"},
      {"A sentence.", "none"},
  };
  for (const auto& c : kCases) EXPECT_EQ(kind(c.text), c.kind) << c.text;
  EXPECT_EQ(stage_name(lead_in("We are working on:", words(), std::nullopt)->said.stage), "in_development");
}

TEST(Sentences, EndAtFullStopsThatEndThem) {
  EXPECT_EQ(sentences_of("Out in Sept. 2022. Later too! And v1.2.3 is fine, e.g. here.").size(), 3u);
}

TEST(News, TellWhoseStageItIs) {
  const auto news = news_in("We are now in live production for Great Britain and Northern Ireland.", words());
  ASSERT_EQ(news.size(), 1u);
  EXPECT_EQ(stage_name(news.front().stage), "live");
  EXPECT_EQ(news.front().of, (std::vector<std::vector<std::string>>{{"great", "britain"}, {"northern", "ireland"}}));
  EXPECT_TRUE(news_in("We are now in beta.", words()).empty());
}

}  // namespace
}  // namespace roadshift::reading
