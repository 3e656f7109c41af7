// check, as one types it: on the sample repository, in pull requests and before a commit.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cli/run.h"
#include "cli/running.h"
#include "roadshift/rules.h"

namespace roadshift::cli {
namespace {

using nlohmann::json;
using test::read_text;
using test::Result;
using test::run_cli;
using test::SampleRepository;
using test::with_variables;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr const char* kToday = "--as-of=2024-08-15";
constexpr const char* kLater = "--as-of=2024-10-02";

std::vector<std::string> rules_in(const Result& result) {
  EXPECT_EQ(result.err, "");
  const json report = json::parse(result.out);
  std::vector<std::string> out;
  for (const json& finding : report["findings"]) out.push_back(finding["rule"]);
  return out;
}

class CheckTest : public testing::Test {
 protected:
  Result check(std::vector<std::string> args) {
    args.insert(args.begin(), "check");
    return sample_.run(args);
  }
  std::vector<std::string> rules(std::vector<std::string> args) {
    args.insert(args.end(), {"--format", "json"});
    return rules_in(check(args));
  }

  SampleRepository sample_;
};

TEST_F(CheckTest, TellsWhatIsWrongWithItsPlaceAndRemedy) {
  const Result result = check({kLater});
  EXPECT_EQ(result.status, kDone) << "findings alone fail nothing";
  EXPECT_EQ(result.err, "");
  EXPECT_THAT(result.out, HasSubstr("docs/roadmap.md\n  7:12  warning  overdue-milestone  Export: Live was due by "
                                    "2024-09-30, 2 days ago: September 2024\n"));
  EXPECT_THAT(result.out, HasSubstr("Say that the stage is reached, or give it a new date."));
  EXPECT_TRUE(result.out.ends_with(": 1 warning\n")) << result.out;
  EXPECT_THAT(check({kToday}).out, HasSubstr("nothing is wrong"));
}

TEST_F(CheckTest, LooksAtARevisionAWorkTreeAndPaths) {
  EXPECT_THAT(rules({"v1", kToday}), ElementsAre("overdue-milestone"));
  EXPECT_THAT(rules({"v3", kToday}), IsEmpty());
  sample_.git.write("docs/roadmap.md",
                    "# API roadmap\n\n## In test\n\n| API | Target date for live |\n|---|---|\n"
                    "| Export | 31 September 2025 |\n| Search | TBC |\n");
  EXPECT_THAT(rules({"worktree", kToday}), ElementsAre("impossible-date", "stage-backwards"));
  EXPECT_THAT(rules({kToday}), IsEmpty());
  EXPECT_EQ(check({"--", "docs/nothing.md"}).status, kUnreadable);
}

TEST_F(CheckTest, FailOnTakesLevelsAndRules) {
  const struct {
    std::vector<std::string> args;
    int status;
  } cases[] = {
      {{}, kDone},
      {{"--fail-on", "error"}, kDone},
      {{"--fail-on", "warning"}, kFlagged},
      {{"--fail-on", "info"}, kFlagged},
      {{"--fail-on", "overdue-milestone"}, kFlagged},
      {{"--fail-on", "slipped-again"}, kDone},
      {{"--fail-on", "error,slipped-again", "--fail-on", "overdue-milestone"}, kFlagged},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(testing::PrintToString(c.args));
    std::vector<std::string> args = c.args;
    args.emplace_back(kLater);
    const Result result = check(args);
    EXPECT_EQ(result.status, c.status);
    EXPECT_THAT(result.out, HasSubstr("overdue-milestone")) << "the report is written all the same";
  }
}

TEST_F(CheckTest, WrongOptionsAreRefusedWithARemedy) {
  const struct {
    std::vector<std::string> args;
    int status;
    const char* says;
  } cases[] = {
      {{"--fail-on", "overdue"}, kWrongUsage, "overdue-milestone"},
      {{"--fail-on", "off"}, kWrongUsage, "--fail-on"},
      {{"--base", "v9"}, kUnreadable, "v9"},
      {{"--accept", "no-such-file"}, kUnreadable, "no-such-file"},
      {{"--format", "svg"}, kWrongUsage, "sarif"},
      {{"v1..v2"}, kWrongUsage, "one revision is wanted"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(testing::PrintToString(c.args));
    const Result result = check(c.args);
    EXPECT_EQ(result.status, c.status);
    EXPECT_THAT(result.err, HasSubstr(c.says));
    EXPECT_EQ(result.out, "");
  }
}

TEST_F(CheckTest, TheConfigurationSetsLevelsAndNamesTheAcceptList) {
  sample_.git.write(".roadshift.toml",
                    "[check]\naccept = \"accepted.md\"\n[check.rules]\noverdue-milestone = \"error\"\n");
  sample_.git.write("accepted.md", "Nothing yet.\n");
  EXPECT_EQ(check({"worktree", kLater, "--fail-on", "error"}).status, kFlagged);
  sample_.git.write("accepted.md", "- overdue-milestone: Export — the port has closed\n");
  const Result result = check({"worktree", kLater, "--fail-on", "error"});
  EXPECT_EQ(result.status, kDone);
  EXPECT_THAT(result.out, HasSubstr("nothing is wrong; 1 accepted"));
  const std::string other = sample_.git.folder() + "/other.md";
  test::write_text(other, "- date-order: Export\n");
  EXPECT_THAT(rules({"worktree", kLater, "--accept", other}), ElementsAre("overdue-milestone", "unused-accept"));
}

TEST_F(CheckTest, MistakesInTheConfigurationAreErrorsWithTheirPlace) {
  const struct {
    const char *toml, *says;
  } cases[] = {
      {"[check]\nfail_on = \"error\"\n", ".roadshift.toml:2:1: "},
      {"[check.rules]\noverdue = \"error\"\n", ".roadshift.toml:2:1: "},
      {"[check.rules]\ndate-order = \"fatal\"\n", ".roadshift.toml:2:14: 'fatal' is no level"},
      {"[check]\naccept = \"../../etc/passwd\"\n", "leads out of the repository"},
      {"[check]\naccept = \"/etc/passwd\"\n", ".roadshift.toml:2:10: '/etc/passwd' leads out of the repository"},
      {"[check]\naccept = \"accepted.md\"\n", "add the file"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.toml);
    sample_.git.write(".roadshift.toml", c.toml);
    const Result result = check({"worktree"});
    EXPECT_EQ(result.status, kWrongUsage);
    EXPECT_THAT(result.err, HasSubstr(c.says));
  }
}

TEST_F(CheckTest, SaysWhenTheConfigurationTurnsAGateOff) {
  sample_.git.write(".roadshift.toml", "[check.rules]\noverdue-milestone = \"off\"\n");
  const Result result = check({"worktree", kLater, "--fail-on", "overdue-milestone"});
  EXPECT_EQ(result.status, kDone);
  EXPECT_THAT(result.err, HasSubstr("warning: --fail-on overdue-milestone finds nothing"));
}

TEST_F(CheckTest, ListsItsRulesWithoutARepository) {
  const Result result = run_cli({"-C", "/nowhere", "check", "--list-rules"});
  EXPECT_EQ(result.status, kDone);
  for (const Rule& rule : roadshift::rules()) {
    EXPECT_THAT(result.out, HasSubstr(std::string(rule.id)));
    EXPECT_THAT(result.out, HasSubstr(std::string(rule.summary)));
  }
}

TEST_F(CheckTest, AWorkflowGetsAnnotationsAndASummary) {
  const std::string summary = sample_.git.folder() + "/summary.md";
  test::write_text(summary, "# Before\n\n");
  const auto environment = with_variables({{"GITHUB_STEP_SUMMARY", summary}});
  const Result result = sample_.run({"check", kLater, "--format", "github"}, environment);
  EXPECT_THAT(result.out,
              HasSubstr("::warning file=docs/roadmap.md,line=7,col=12,endColumn=25,title=roadshift "
                        "overdue-milestone::Export: Live was due by 2024-09-30, 2 days ago: September 2024. Say that"));
  EXPECT_THAT(read_text(summary), testing::StartsWith("# Before\n\n**At "));
  EXPECT_THAT(read_text(summary), HasSubstr("overdue"));

  test::write_text(summary, "");
  EXPECT_EQ(sample_.run({"check", kLater}, environment).status, kDone);
  EXPECT_EQ(read_text(summary), "") << "only a workflow's own format looks at its variable";
  EXPECT_EQ(check({kLater, "--summary", summary}).status, kDone);
  EXPECT_EQ(check({kToday, "--summary", summary}).status, kDone);
  EXPECT_THAT(read_text(summary), HasSubstr("1 warning"));
  EXPECT_THAT(read_text(summary), HasSubstr("nothing is wrong"));
  EXPECT_EQ(check({"--summary", "/no/such/folder/x.md"}).status, kUnreadable);
}

TEST_F(CheckTest, ASavedDatasetIsCheckedAlike) {
  const std::string file = sample_.git.folder() + "/dataset.json";
  ASSERT_EQ(sample_.run({"export", "-o", file}).status, kDone);
  const Result saved = run_cli({"--from-export", file, "check", kLater});
  EXPECT_EQ(saved.err, "");
  EXPECT_EQ(saved.out, check({kLater}).out);
}

// A pull request on a main that went on meanwhile: only what the branch itself brought is told.
TEST_F(CheckTest, ABranchIsHeldAgainstWhereItBegan) {
  const std::string main = read_text(sample_.git.folder() + "/docs/roadmap.md");
  const auto with = [&](const std::string& row) { return main + row + "\n"; };
  sample_.git.commit({.files = {{"docs/roadmap.md", with("| Print | 31 June 2026 |")}},
                      .branch = "work",
                      .parents = {sample_.commits.back()}});
  sample_.git.commit({.files = {{"docs/roadmap.md", with("| Scan | 32 May 2026 |\n| Fax | 30 February 2026 |")}}});
  EXPECT_THAT(rules({"work", "--base", "main", kToday}), ElementsAre("impossible-date"));
  EXPECT_THAT(check({"work", "--base", "main", kToday}).out, HasSubstr("'31 June 2026'"));
  EXPECT_THAT(rules({"main", "--base", "work", kToday}), Not(IsEmpty()));
  EXPECT_THAT(rules({"main", "--base", "main", kToday}), IsEmpty());
}

TEST_F(CheckTest, WhatABranchTakesOffIsToldOnce) {
  sample_.git.commit({.files = {{"docs/roadmap.md",
                                 "# API roadmap\n\n## Live\n\n| API | Target date for live |\n| --- | "
                                 "--- |\n| Login | |\n| Search | |\n"}},
                      .branch = "work",
                      .parents = {sample_.commits.back()}});
  EXPECT_THAT(rules({"work", "--base", "main", kToday}), ElementsAre("silent-removal"));
  EXPECT_EQ(check({"work", "--base", "main", kToday, "--fail-on", "silent-removal"}).status, kFlagged);
  EXPECT_THAT(rules({"work", kToday}), IsEmpty()) << "without a range nobody knows what was there";
}

TEST_F(CheckTest, ABaseWithoutACommonCommitIsRefused) {
  sample_.git.commit({.files = {{"docs/roadmap.md", "# API roadmap\n"}}, .branch = "other"});
  const Result result = check({"--base", "other"});
  EXPECT_EQ(result.status, kWrongUsage);
  EXPECT_THAT(result.err, HasSubstr("shares no commit"));
}

}  // namespace
}  // namespace roadshift::cli
