#include "roadshift/config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "roadshift/error.h"

namespace roadshift {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsSupersetOf;
using testing::Not;
using testing::StartsWith;

Config parse(std::string_view toml) {
  return parse_config(toml, "r.toml");
}

std::vector<std::string> stages_of(const Ladder& ladder) {
  std::vector<std::string> names;
  for (const Rung& rung : ladder.rungs) names.push_back(rung.stage);
  return names;
}

TEST(Config, ReadsWhatTheContractShows) {
  const Config config = parse(R"(
    preset    = "default"
    documents = ["README.md", "*-proposals.md"]
    exclude   = ["ecma402/**"]
    patience  = "7d"
    settle    = "90m"
    dates     = "mdy"
    year_starts = "04-06"
    [[ladder]]
    stage = "stage_2_7"
    label = "Stage 2.7"
    words = ["Stage 2.7"]
    [[ladder]]
    stage = "finished"
    label = "Finished"
    words = ["Finished", "Stage 4"]
    terminal = true
    [[same]]
    titles = ["Customer Amendments", "Post crystallisation amendments"]
    [[file]]
    path  = "finished-proposals.md"
    stage = "finished"
    [[section]]
    heading = "Document changelog"
    ignore  = true
    [[section]]
    heading = "/^stage 2\\.7/"
    stage = "stage_2_7"
    [[section]]
    heading = "Due"
    milestone = "finished"
    [[column]]
    title = ["Done on", "/finish(ed)? on/"]
    role  = "milestone"
    stage = "finished"
    reached_when = ["done"]
    [[column]]
    title = "Who"
    role  = "owner"
  )");
  EXPECT_EQ(config.preset, "default");
  EXPECT_THAT(config.documents, ElementsAre("README.md", "*-proposals.md"));
  EXPECT_THAT(config.exclude, ElementsAre("ecma402/**"));
  EXPECT_EQ(config.patience, std::chrono::days(7));
  EXPECT_EQ(config.settle, std::chrono::minutes(90));
  EXPECT_EQ(config.dates, DateOrder::mdy);
  EXPECT_EQ(config.year_starts, std::chrono::April / 6);
  EXPECT_THAT(config.ladder.rungs, ElementsAre(Rung{"stage_2_7", "Stage 2.7", {"Stage 2.7"}, false},
                                               Rung{"finished", "Finished", {"Finished", "Stage 4"}, true}));
  EXPECT_THAT(config.same, ElementsAre(ElementsAre("Customer Amendments", "Post crystallisation amendments")));
  EXPECT_THAT(config.files, ElementsAre(FileRule{"finished-proposals.md", "finished"}));
  EXPECT_THAT(config.sections, ElementsAre(SectionRule{{{"Document changelog", false}}, true, false, "", ""},
                                           SectionRule{{{"^stage 2\\.7", true}}, false, false, "stage_2_7", ""},
                                           SectionRule{{{"Due", false}}, false, false, "", "finished"}));
  ASSERT_GE(config.columns.size(), 2U);
  EXPECT_EQ(
      config.columns[0],
      (ColumnRule{{{"Done on", false}, {"finish(ed)? on", true}}, Role::milestone, "finished", {"done"}, false, {}}));
  EXPECT_EQ(config.columns[1], (ColumnRule{{{"Who", false}}, Role::owner, "", {}, false, {}}));
}

TEST(Config, ReadsTheKeysForSignsAndColumns) {
  const Config config = parse(R"(
    [[words]]
    stage = "live"
    add   = ["Out at sea", "🚀"]
    [[section]]
    heading = ["Support horizon", "/^Release .*/"]
    ignore  = false
    [[column]]
    title   = "/^Preview [0-9]+/"
    role    = "milestone"
    stage   = "public_beta"
    window  = "title"
    signs   = {"🟢" = "live", "✔️" = "public_beta"}
    reached = "never"
    reached_when = ["x", "-"]
  )");
  EXPECT_THAT(config.ladder.rungs[5].words, IsSupersetOf({"Out at sea", "🚀"}));
  EXPECT_EQ(config.sections.front(),
            (SectionRule{{{"Support horizon", false}, {"^Release .*", true}}, false, true, "", ""}));
  EXPECT_EQ(config.columns.front(), (ColumnRule{{{"^Preview [0-9]+", true}},
                                                Role::milestone,
                                                "public_beta",
                                                {"x", "-"},
                                                true,
                                                {{"✔", "public_beta"}, {"🟢", "live"}},
                                                Arrival::never}));
  const auto arrival = [](std::string_view name) {
    return parse("[[column]]\ntitle = 'T'\nrole = 'milestone'\nstage = 'live'\nreached = '" + std::string(name) + "'")
        .columns.front()
        .reached;
  };
  EXPECT_EQ(arrival("begun"), Arrival::begun);
  EXPECT_EQ(arrival("named"), Arrival::named);
}

TEST(Config, AddedWordsJoinTheLadderInForce) {
  const auto words_of = [](const Config& config, std::string_view stage) {
    return config.ladder.rungs[static_cast<std::size_t>(config.ladder.find(stage).rung)].words;
  };
  const Config own = parse("[[ladder]]\nstage = 'seed'\n[[words]]\nstage = 'seed'\nadd = ['Sown', 'seed', 'sown']");
  EXPECT_THAT(words_of(own, "seed"), ElementsAre("Seed", "Sown")) << "what it has it need not get again";
  const Config moved = parse("[[words]]\nstage = 'private_beta'\nadd = ['Preview', '🔜']");
  EXPECT_THAT(words_of(moved, "private_beta"), IsSupersetOf({"Preview", "🔜"}));
  EXPECT_THAT(words_of(moved, "public_beta"), Not(Contains("preview"))) << "the file comes before its preset";
  EXPECT_THAT(words_of(moved, "planned"), Not(Contains("🔜")));
  EXPECT_NO_THROW(parse("[[words]]\nstage = 'live'\nadd = ['[x]', 'x']\n[[words]]\nstage = 'test'\nadd = ['[ ]']"));
}

TEST(Config, AnEmptyFileIsTheDefault) {
  EXPECT_EQ(parse(""), default_config());
  EXPECT_EQ(parse("# nothing but a comment\n"), default_config());
  EXPECT_EQ(parse("preset = \"default\""), default_config());
}

TEST(Config, ReadsLengthsOfTime) {
  constexpr struct {
    std::string_view text;
    std::chrono::seconds expected;
  } kCases[] = {{"14d", std::chrono::days(14)},      {"36h", std::chrono::hours(36)}, {"90m", std::chrono::minutes(90)},
                {"2w", std::chrono::weeks(2)},       {"0d", std::chrono::seconds(0)}, {"007d", std::chrono::days(7)},
                {"36525d", std::chrono::days(36525)}};
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(parse_duration(c.text), c.expected);
    EXPECT_EQ(parse("patience = '" + std::string(c.text) + "'").patience, c.expected);
    EXPECT_EQ(parse("settle = '" + std::string(c.text) + "'").settle, c.expected);
  }
}

TEST(Config, ReadsEveryOrderOfDatesAndStartOfTheYear) {
  EXPECT_EQ(parse("dates = 'dmy'").dates, DateOrder::dmy);
  EXPECT_EQ(parse("dates = 'mdy'").dates, DateOrder::mdy);
  EXPECT_EQ(parse("dates = 'ymd'").dates, DateOrder::ymd);
  EXPECT_EQ(parse("year_starts = '12-31'").year_starts, std::chrono::December / 31);
  EXPECT_EQ(parse("year_starts = '01-01'").year_starts, std::chrono::January / 1);
}

TEST(Config, KnowsEveryRole) {
  for (const std::string_view role :
       {"title", "api", "text", "stage", "owner", "journey", "function", "audience", "field", "ignore"}) {
    SCOPED_TRACE(role);
    const Config config = parse("[[column]]\ntitle = 'T'\nrole = '" + std::string(role) + "'");
    EXPECT_EQ(to_string(config.columns.front().role), role);
  }
  EXPECT_EQ(to_string(Role::milestone), "milestone");
}

TEST(Config, AStageNeedsNoMoreThanItsName) {
  const Config config = parse("[[ladder]]\nstage = 'in_review'\n[[ladder]]\nstage = 'out'\nlabel = 'Out now'");
  EXPECT_THAT(config.ladder.rungs, ElementsAre(Rung{"in_review", "In review", {"In review"}, false},
                                               Rung{"out", "Out now", {"Out now"}, false}));
}

TEST(Config, ALadderReplacesThePresetsAndDropsOnlyThePresetsRules) {
  const Config config = parse("[[ladder]]\nstage = 'idea'\n[[ladder]]\nstage = 'live'");
  EXPECT_THAT(stages_of(config.ladder), ElementsAre("idea", "live"));
  bool kept = false;
  for (const ColumnRule& rule : config.columns) {
    EXPECT_TRUE(rule.stage.empty() || rule.stage == "live") << rule.stage;
    kept = kept || rule.stage == "live";
  }
  EXPECT_TRUE(kept) << "columns of a stage that both ladders have are the preset's still";

  const Config phases = parse("preset = 'phases'\n[[ladder]]\nstage = 'inactive'");
  EXPECT_THAT(phases.files, ElementsAre(FileRule{"*inactive*", "inactive"}));
}

TEST(Config, OwnRulesComeBeforeThePresets) {
  const Config preset = parse("preset = 'phases'");
  const Config config = parse(
      "preset = 'phases'\n[[file]]\npath = 'a.md'\nstage = 'phase_1'\n[[file]]\npath = 'b.md'\nstage = 'phase_2'");
  ASSERT_EQ(config.files.size(), preset.files.size() + 2);
  EXPECT_EQ(config.files[0].path, "a.md");
  EXPECT_EQ(config.files[1].path, "b.md");
  EXPECT_EQ(config.files[2], preset.files[0]);
}

TEST(Config, WhatIsSaidTwiceInTheSameWaySaysNothingNew) {
  EXPECT_NO_THROW(
      parse("[[ladder]]\nstage = 'a'\nlabel = 'A'\nwords = ['A', 'a']\n"
            "[[column]]\ntitle = ['T', 't']\nrole = 'text'\n[[column]]\ntitle = 'T'\nrole = 'text'\n"
            "[[file]]\npath = 'f'\nstage = 'a'\n[[file]]\npath = 'f'\nstage = 'a'"));
  EXPECT_NO_THROW(parse("[[ladder]]\nstage = 'a'\nwords = ['A', '🚧']\n[[ladder]]\nstage = 'b'\nwords = ['B', '🚀']"))
      << "symbols are not alike because they have no letters";
  EXPECT_NO_THROW(parse("[[column]]\ntitle = 'Status'\nrole = 'ignore'")) << "a file may differ from its preset";
}

TEST(Config, AVocabularyExtendsThePresets) {
  const Vocabulary preset = default_config().vocabulary;
  const Vocabulary own = parse(R"(
    [vocabulary]
    reference_sections = ["Bibliography"]
    planned_cues = ["pencilled in"]
    reached_cues = ["rolled out"]
    unscheduled = ["who knows", "TBC"]
    affirmative = ["aye", "🚀"]
    negative = ["nay"]
    filler = ["modest"]
    roadmap_names = ["sailing list"]
    other_files = ["logbook"]
    page_remarks = ["these lines"]
    [vocabulary.mechanisms]
    api = ["web service"]
    batch = ["bulk upload"]
  )")
                             .vocabulary;
  EXPECT_EQ(own.reference_sections.back(), "Bibliography");
  EXPECT_EQ(own.planned_cues.back(), "pencilled in");
  EXPECT_EQ(own.reached_cues.back(), "rolled out");
  EXPECT_EQ(own.unscheduled.back(), "who knows");
  EXPECT_EQ(own.unscheduled.size(), preset.unscheduled.size() + 1) << "a word that is there already is not doubled";
  EXPECT_EQ(own.affirmative.back(), "🚀");
  EXPECT_EQ(own.negative.back(), "nay");
  EXPECT_EQ(own.filler.back(), "modest");
  EXPECT_EQ(own.roadmap_names.back(), "sailing list");
  EXPECT_EQ(own.other_files.back(), "logbook");
  EXPECT_EQ(own.page_remarks.back(), "these lines");
  ASSERT_EQ(own.mechanisms.size(), preset.mechanisms.size() + 2);
  EXPECT_EQ(own.mechanisms[preset.mechanisms.size()], (Field{"api", "web service"}));
  EXPECT_EQ(own.mechanisms.back(), (Field{"batch", "bulk upload"}));
}

TEST(Config, ATextBetweenSlashesIsARegularExpression) {
  const auto heading = [](std::string_view text) {
    return parse("[[section]]\nignore = true\nheading = '" + std::string(text) + "'").sections.front().headings.front();
  };
  EXPECT_EQ(heading("/^in (test|live)$/"), (Pattern{"^in (test|live)$", true}));
  EXPECT_EQ(heading("and/or"), (Pattern{"and/or", false}));
  EXPECT_EQ(heading("/v1"), (Pattern{"/v1", false}));
  EXPECT_EQ(heading("/\\d{4}-\\d{2}-\\d{2}/"), (Pattern{"\\d{4}-\\d{2}-\\d{2}", true}));
  EXPECT_EQ(heading("/[*+{]x\\*\\+y\\+z\\*/"), (Pattern{"[*+{]x\\*\\+y\\+z\\*", true}))
      << "no repetitions, only their signs";
}

// Every mistake names its file, line and column and says what to do.
TEST(Config, ErrorsStandWhereTheMistakeIs) {
  constexpr struct {
    std::string_view toml, expected;
  } kCases[] = {
      // Not TOML at all
      {"a = ", "r.toml:1:"},
      {"documents = [\n  'a',\n  'b'\npatience = '1d'", "r.toml:4:"},
      {"patience = '1d'\npatience = '2d'", "r.toml:2:"},
      {"year_starts = 04-06", "r.toml:1:"},
      {"patience = '\xFF'", "r.toml:1:"},
      // Unknown keys
      {"patiense = '1d'", "r.toml:1:1: the configuration has no key 'patiense'; did you mean 'patience'?"},
      {"\n\n  document = ['a']", "r.toml:3:3: the configuration has no key 'document'; did you mean 'documents'?"},
      {"extends = 'default'", "r.toml:1:1: the configuration has no key 'extends'"},
      {"[[columns]]\ntitle = 'a'", "r.toml:1:3: the configuration has no key 'columns'; did you mean 'column'?"},
      {"[[ladder]]\nstage = 'a'\nword = ['a']", "r.toml:3:1: [[ladder]] has no key 'word'; did you mean 'words'?"},
      {"[[same]]\ntitle = ['a', 'b']", "r.toml:2:1: [[same]] has no key 'title'; did you mean 'titles'?"},
      {"[[file]]\nfile = 'a'", "r.toml:2:1: [[file]] has no key 'file'"},
      {"[[section]]\nheader = 'a'", "r.toml:2:1: [[section]] has no key 'header'; did you mean 'heading'?"},
      {"[[column]]\nreachedwhen = ['a']",
       "r.toml:2:1: [[column]] has no key 'reachedwhen'; did you mean 'reached_when'?"},
      {"[vocabulary]\nplaned_cues = ['a']",
       "r.toml:2:1: [vocabulary] has no key 'planed_cues'; did you mean 'planned_cues'?"},
      {"zzzzzzzzzzzzzzzz = 1",
       "r.toml:1:1: the configuration has no key 'zzzzzzzzzzzzzzzz' (its keys: preset, documents"},
      // Wrong types
      {"preset = 3", "r.toml:1:10: 'preset' must be a text"},
      {"documents = 'README.md'", "r.toml:1:13: 'documents' must be a list of texts, not a text"},
      {"documents = ['a', 3]", "r.toml:1:19: 'documents' must be a text, not a number"},
      {"exclude = true", "r.toml:1:11: 'exclude' must be a list of texts, not a truth value"},
      {"patience = 14", "r.toml:1:12: 'patience' must be a text, not a number"},
      {"settle = ['1d']", "r.toml:1:10: 'settle' must be a text, not a list"},
      {"dates = 2024-01-01", "r.toml:1:9: 'dates' must be a text, not a date or time"},
      {"ladder = 'a'", "r.toml:1:10: 'ladder' must be written as [[ladder]], not as a text"},
      {"ladder = ['a']", "r.toml:1:11: 'ladder' must be written as [[ladder]], not as a list with a text"},
      {"[ladder]\nstage = 'a'", "r.toml:1:1: 'ladder' must be written as [[ladder]], not as a table"},
      {"[[ladder]]\nstage = 'a'\nterminal = 'yes'", "r.toml:3:12: 'terminal' must be true or false, not a text"},
      {"[[ladder]]\nstage = 'a'\nwords = 'a'", "r.toml:3:9: 'words' must be a list of texts, not a text"},
      {"[[column]]\ntitle = 3\nrole = 'text'", "r.toml:2:9: 'title' must be a text or a list of texts, not a number"},
      {"[[section]]\nheading = 3\nignore = true",
       "r.toml:2:11: 'heading' must be a text or a list of texts, not a number"},
      {"[[section]]\nheading = ['a', 3]\nignore = true", "r.toml:2:17: 'heading' must be a text, not a number"},
      {"words = ['a']", "r.toml:1:10: 'words' must be written as [[words]], not as a list with a text"},
      {"[[words]]\nstage = 'live'\nadd = 'a'", "r.toml:3:7: 'add' must be a list of texts, not a text"},
      {"[[column]]\ntitle = 'a'\nrole = 'milestone'\nstage = 'live'\nsigns = ['x']",
       "r.toml:5:9: 'signs' must be a table, not a list"},
      {"[[column]]\ntitle = 'a'\nrole = 'milestone'\nstage = 'live'\nsigns = {'x' = 1}",
       "r.toml:5:16: 'x' must be a text, not a number"},
      {"vocabulary = 'a'", "r.toml:1:14: 'vocabulary' must be a table, not a text"},
      {"[vocabulary]\nmechanisms = ['a']", "r.toml:2:14: 'mechanisms' must be a table, not a list"},
      {"[vocabulary.mechanisms]\napi = 'a'", "r.toml:2:7: 'api' must be a list of texts, not a text"},
      // Values
      {"preset = 'defualt'",
       "r.toml:1:10: there is no preset 'defualt'; did you mean 'default'? (the presets: default, "},
      {"documents = ['a', '']", "r.toml:1:19: 'documents' is empty"},
      {"patience = ''", "r.toml:1:12: 'patience' is empty"},
      {"patience = '14'",
       "r.toml:1:12: '14' is no length of time; write a whole number and w, d, h, m or s, as in \"14d\", up to "
       "a hundred years"},
      {"patience = 'd'", "r.toml:1:12: 'd' is no length of time"},
      {"patience = '-1d'", "r.toml:1:12: '-1d' is no length of time"},
      {"patience = '1.5d'", "r.toml:1:12: '1.5d' is no length of time"},
      {"patience = '14 d'", "r.toml:1:12: '14 d' is no length of time"},
      {"patience = '14y'", "r.toml:1:12: '14y' is no length of time"},
      {"settle = '99999999999999999999d'", "r.toml:1:10: '99999999999999999999d' is no length of time"},
      {"settle = '36526d'", "r.toml:1:10: '36526d' is no length of time"},
      {"dates = 'dym'", "r.toml:1:9: 'dym' is no order of dates"},
      {"year_starts = '13-01'", "r.toml:1:15: '13-01' is no day of the year; write month and day, as in \"04-06\""},
      {"year_starts = '02-30'", "r.toml:1:15: '02-30' is no day of the year"},
      {"year_starts = '4-6'", "r.toml:1:15: '4-6' is no day of the year"},
      {"year_starts = '+4-06'", "r.toml:1:15: '+4-06' is no day of the year"},
      {"year_starts = '00-00'", "r.toml:1:15: '00-00' is no day of the year"},
      // Ladders
      {"ladder = []", "r.toml:1:1: 'ladder' has no stage"},
      {"[[ladder]]\nlabel = 'A'", "r.toml:1:1: [[ladder]] needs the key 'stage'"},
      {"[[ladder]]\nstage = 'In test'", "r.toml:2:9: 'In test' is no name of a stage"},
      {"[[ladder]]\nstage = 'a'\n[[ladder]]\nstage = 'a'", "r.toml:4:9: the stage 'a' is on the ladder already"},
      {"[[ladder]]\nstage = 'a'\nwords = []", "r.toml:3:9: 'words' is empty: nothing could name 'a'"},
      {"[[ladder]]\nstage = 'a'\nwords = ['a', ' ']", "r.toml:3:15: 'words' is empty"},
      {"[[ladder]]\nstage = 'a'\nwords = ['--']", "r.toml:3:10: '--' has no word to recognise"},
      // Rules
      {"[[same]]\ntitles = ['a']", "r.toml:1:1: [[same]] needs the key 'titles' with two titles or more"},
      {"[[file]]\nstage = 'live'", "r.toml:1:1: [[file]] needs the key 'path'"},
      {"[[file]]\npath = 'a'", "r.toml:1:1: [[file]] needs the key 'stage'"},
      {"[[file]]\npath = 'a'\nstage = 'lvie'",
       "r.toml:3:9: no stage of the ladder is named 'lvie'; did you mean 'live'? (its stages: planned, in_development, "
       "test, private_beta, public_beta, live, withdrawn)"},
      {"[[ladder]]\nstage = 'idea'\n[[file]]\npath = 'a'\nstage = 'live'",
       "r.toml:5:9: no stage of the ladder is named 'live'"},
      {"[[section]]\nignore = true", "r.toml:1:1: [[section]] needs the key 'heading'"},
      {"[[section]]\nheading = []\nignore = true", "r.toml:1:1: [[section]] needs the key 'heading'"},
      {"[[section]]\nheading = 'a'", "r.toml:1:1: [[section]] needs one of 'ignore', 'stage' and 'milestone'"},
      {"[[section]]\nheading = 'a'\nignore = true\nstage = 'live'", "r.toml:1:1: [[section]] needs one of"},
      {"[[section]]\nheading = 'a'\nstage = 'x9'",
       "r.toml:3:9: no stage of the ladder is named 'x9' (its stages: planned"},
      {"[[section]]\nheading = 'a'\nmilestone = 'x9'", "r.toml:3:13: no stage of the ladder is named 'x9'"},
      {"[[section]]\nheading = '/(a'\nignore = true\n[[section]]\nheading = '/(/'\nignore = true",
       "r.toml:5:11: '/(/' is no regular expression"},
      {"[[section]]\nheading = '//'\nignore = true", "r.toml:2:11: '//' is an empty regular expression"},
      {"[[section]]\nheading = '***'\nignore = true", "r.toml:2:11: '***' has no word to recognise"},
      {"[[section]]\nheading = ['a', '/^(?!b)/']\nignore = true",
       "r.toml:2:17: '/^(?!b)/' is no regular expression, or looks around or back, which is not supported: "},
      {"[[section]]\nheading = '/(a)\\1/'\nignore = true",
       "r.toml:2:11: '/(a)\\1/' is no regular expression, or looks"},
      {"[[section]]\nheading = '/((a{100}){100}){100}/'\nignore = true",
       "r.toml:2:11: '/((a{100}){100}){100}/' is no regular expression"},
      {"[[column]]\nrole = 'text'", "r.toml:1:1: [[column]] needs the key 'title'"},
      {"[[column]]\ntitle = []\nrole = 'text'", "r.toml:1:1: [[column]] needs the key 'title'"},
      {"[[column]]\ntitle = 'a'", "r.toml:1:1: [[column]] needs the key 'role'"},
      {"[[column]]\ntitle = ['a', '/[/']\nrole = 'text'", "r.toml:2:15: '/[/' is no regular expression"},
      {"[[column]]\ntitle = 'a'\nrole = 'titel'", "r.toml:3:8: no column has the role 'titel'; did you mean 'title'?"},
      {"[[column]]\ntitle = 'a'\nrole = 'milestone'", "r.toml:1:1: [[column]] needs the key 'stage'"},
      {"[[column]]\ntitle = 'a'\nrole = 'milestone'\nstage = 'sandbox'",
       "r.toml:4:9: no stage of the ladder is named 'sandbox'"},
      {"[[column]]\ntitle = 'a'\nrole = 'milestone'\nstage = 'test'\nreached_when = ['']",
       "r.toml:5:17: 'reached_when' is empty"},
      {"[[column]]\ntitle = 'a'\nrole = 'text'\nstage = 'test'",
       "r.toml:4:1: only a column with the role 'milestone' has 'stage'"},
      {"[[column]]\ntitle = 'a'\nrole = 'text'\nreached_when = ['x']",
       "r.toml:4:1: only a column with the role 'milestone' has 'reached_when'"},
      {"[[column]]\ntitle = 'a'\nrole = 'stage'\nsigns = {'x' = 'live'}",
       "r.toml:4:1: only a column with the role 'milestone' has 'signs'"},
      {"[[column]]\ntitle = 'a'\nrole = 'stage'\nwindow = 'title'",
       "r.toml:4:1: only a column with the role 'milestone' has 'window'"},
      {"[[column]]\ntitle = 'a'\nrole = 'stage'\nreached = 'never'",
       "r.toml:4:1: only a column with the role 'milestone' has 'reached'"},
      {"[[column]]\ntitle = 'a'\nrole = 'milestone'\nstage = 'live'\nsigns = {}", "r.toml:5:1: 'signs' is empty"},
      {"[[column]]\ntitle = 'a'\nrole = 'milestone'\nstage = 'live'\nsigns = {'' = 'live'}",
       "r.toml:5:10: '' is no sign"},
      {"[[column]]\ntitle = 'a'\nrole = 'milestone'\nstage = 'live'\nsigns = {'x' = 'lvie'}",
       "r.toml:5:16: no stage of the ladder is named 'lvie'; did you mean 'live'?"},
      {"[[column]]\ntitle = 'a'\nrole = 'milestone'\nstage = 'live'\nwindow = 'cell'",
       "r.toml:5:10: 'cell' holds no date; 'window' can only be \"title\""},
      {"[[column]]\ntitle = 'a'\nrole = 'milestone'\nstage = 'live'\nreached = 'nevr'",
       "r.toml:5:11: 'nevr' does not say when a date is reached; did you mean 'never'? (one of never, begun, named)"},
      // Words
      {"[[words]]\nadd = ['a']", "r.toml:1:1: [[words]] needs the key 'stage'"},
      {"[[words]]\nstage = 'live'", "r.toml:1:1: [[words]] needs the key 'add' with a word or more"},
      {"[[words]]\nstage = 'live'\nadd = ['--']", "r.toml:3:8: '--' has no word to recognise"},
      {"[[words]]\nstage = 'lvie'\nadd = ['a']", "r.toml:2:9: no stage of the ladder is named 'lvie'; did you mean"},
      {"[[words]]\nstage = 'live'\nadds = ['a']", "r.toml:3:1: [[words]] has no key 'adds'; did you mean 'add'?"},
      // Two things said of one
      {"[[ladder]]\nstage = 'a'\nwords = ['Out', 'Done']\n[[ladder]]\nstage = 'b'\nwords = ['done!']",
       "r.toml:6:10: the word 'done!' has the meaning 'b' here, but the meaning 'a' in line 3; keep one of them"},
      {"[[ladder]]\nstage = 'a'\nwords = ['B']\n[[ladder]]\nstage = 'b'",
       "r.toml:5:9: the word 'B' has the meaning 'b'"},
      {"[[ladder]]\nstage = 'a'\nwords = ['Out']\n[[ladder]]\nstage = 'b'\nlabel = 'Out'",
       "r.toml:6:9: the word 'Out'"},
      {"[[words]]\nstage = 'live'\nadd = ['Afloat']\n[[words]]\nstage = 'test'\nadd = ['b', 'afloat']",
       "r.toml:6:13: the word 'afloat' has the meaning 'test' here, but the meaning 'live' in line 3; keep one of "
       "them"},
      {"[[words]]\nstage = 'live'\nadd = ['✔️']\n[[words]]\nstage = 'test'\nadd = ['✔']",
       "r.toml:6:8: the word '✔' has the meaning 'test' here, but the meaning 'live' in line 3"},
      {"[[ladder]]\nstage = 'a'\nwords = ['Out']\n[[ladder]]\nstage = 'b'\n[[words]]\nstage = 'b'\nadd = ['out']",
       "r.toml:8:8: the word 'out' has the meaning 'b' here, but the meaning 'a' in line 3"},
      {"[[words]]\nstage = 'test'\nadd = ['Live']",
       "r.toml:3:8: the word 'Live' is the label of 'live' and cannot name 'test', too"},
      {"[[section]]\nheading = ['a', 'B']\nignore = false\n[[section]]\nheading = ['c', 'b']\nignore = true",
       "r.toml:5:17: the heading 'b' has 'ignore = true' here, but 'ignore = false' in line 2"},
      {"[[column]]\ntitle = 'a'\nrole = 'milestone'\nstage = 'live'\nsigns = {'✔' = 'live', '✔️' = 'test'}",
       "r.toml:5:"},
      {"[[file]]\npath = 'a.md'\nstage = 'live'\n[[file]]\npath = 'a.md'\nstage = 'test'",
       "r.toml:6:9: the file 'a.md' has the stage 'test' here, but the stage 'live' in line 3"},
      {"[[section]]\nheading = 'Due'\nstage = 'live'\n[[section]]\nheading = '**due**'\nignore = true",
       "r.toml:5:11: the heading '**due**' has 'ignore = true' here, but the stage 'live' in line 2"},
      {"[[column]]\ntitle = 'State'\nrole = 'stage'\n[[column]]\ntitle = ['A', 'state']\nrole = 'text'",
       "r.toml:5:15: the column 'state' has the role 'text' here, but the role 'stage' in line 2"},
      {"[[column]]\ntitle = '/d/'\nrole = 'milestone'\nstage = 'live'\n"
       "[[column]]\ntitle = '/d/'\nrole = 'milestone'\nstage = 'test'",
       "r.toml:6:9: the column '/d/' has the role 'milestone' of 'test' here, but the role 'milestone' of 'live' in"},
      {"[vocabulary]\nunscheduled = ['?']", "r.toml:2:16: '?' has no word to recognise"},
      {"[vocabulary]\nnegative = [' ']", "r.toml:2:13: 'negative' is empty"},
      {"[vocabulary.mechanisms]\n'a b' = ['x']", "r.toml:2:1: 'a b' is no name of a mechanism"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.toml);
    try {
      parse(c.toml);
      ADD_FAILURE() << "no error";
    } catch (const Error& error) {
      EXPECT_EQ(error.kind, ErrorKind::bad_config);
      EXPECT_THAT(error.what(), StartsWith(std::string(c.expected)));
    }
  }
}

TEST(Config, AnyBytesGiveAConfigurationOrAnError) {
  constexpr std::string_view kText =
      "patience = '1d'\n[[ladder]]\nstage = 'a'\nwords = ['x', 'y']\n[[column]]\ntitle = ['/a+/']\nrole = 'text'\n";
  for (std::size_t i = 0; i < kText.size(); ++i) {
    for (const char c : {'\0', '\n', '\'', '[', ']', '=', '\\', '\xFF', '/'}) {
      std::string text(kText);
      text[i] = c;
      try {
        parse(text);
      } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::bad_config);
        EXPECT_THAT(error.what(), StartsWith("r.toml:"));
      }
    }
  }
  EXPECT_THROW(parse("documents = " + std::string(100'000, '[')), Error);
}

}  // namespace
}  // namespace roadshift
