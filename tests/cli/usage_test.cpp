// What people type wrongly, and what they are told.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "cli/run.h"
#include "cli/running.h"

namespace roadshift::cli {
namespace {

using test::Result;
using test::run_cli;
using test::SampleRepository;
using testing::HasSubstr;
using testing::StartsWith;

void expect_one_error_line(const Result& result) {
  EXPECT_EQ(result.out, "");
  EXPECT_THAT(result.err, StartsWith("roadshift: error: "));
  EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
}

TEST(Usage, MistakesAreToldWithTheRemedy) {
  const SampleRepository sample;
  const struct {
    std::vector<std::string> args;
    int status;
    std::string says;
  } kCases[] = {
      // Options
      {{"--revrse"}, kWrongUsage, "option '--revrse': there is none of that name; did you mean '--reverse'?"},
      {{"log", "--qqqqqqqq"}, kWrongUsage, "see 'roadshift log --help'"},
      {{"log", "--stage"}, kWrongUsage, "--stage"},
      {{"-n", "many"}, kWrongUsage, "many"},
      {{"-n", "-3"}, kWrongUsage, "-3"},
      {{"diff", "--reverse"}, kWrongUsage, "option '--reverse'"},
      {{"--format", "jsno"}, kWrongUsage, "choose one of the formats text, "},
      {{"--color", "sometimes"}, kWrongUsage, "choose one of the words auto, always, never"},
      {{"--kind", "stage,slipped"}, kWrongUsage, "--kind 'slipped': choose one of the kinds stage, schedule, added"},
      {{"--stage", "lvie"}, kWrongUsage, "did you mean 'live'?"},
      {{"--stage", "beta"}, kWrongUsage, "choose one of the stages planned, in_development, test"},
      {{"--mechanism", "pigeon"}, kWrongUsage, "choose one of the mechanisms "},
      {{"--field", "Breaking"}, kWrongUsage, "write it as \"Name=Value\""},
      {{"--since", "the day after doomsday"}, kWrongUsage, "--since 'the day after doomsday'"},
      {{"--settle", "soon"}, kWrongUsage, "--settle 'soon': not a length of time"},
      {{"--patience", "1d\" # "}, kWrongUsage, "not a length of time"},
      {{"--config", "a", "--preset", "default"}, kWrongUsage, "exclude each other"},
      {{"--config", "/no/such/file"}, kWrongUsage, "/no/such/file"},
      {{"--preset", "defualt"}, kWrongUsage, "did you mean 'default'?"},
      // Commands and what they are about
      {{"shwo"}, kWrongUsage, "command 'shwo': there is none of that name; did you mean 'show'?"},
      {{"help", "shwo"}, kWrongUsage, "did you mean 'show'?"},
      {{"timeline"}, kWrongUsage, "an entry is missing"},
      {{"timeline", "no such entry"}, kUnreadable, "no such entry"},
      {{"show", "v1..v2"}, kWrongUsage, "not a range"},
      {{"log", "v1...v2"}, kWrongUsage, "v1...v2"},
      {{"log", "v1", "v2", "--"}, kWrongUsage, "one revision too many"},
      {{"diff", "worktree..v1"}, kWrongUsage, "swap the two"},
      {{"explain", "docs/roadmap.md@v1", "docs/roadmap.md@v2"}, kWrongUsage, "one revision at a time"},
      // Things that are not there
      {{"log", "v9"}, kUnreadable, "neither a revision"},
      {{"log", "v1..v9"}, kUnreadable, "v9"},
      {{"log", "docs/roadmp.md"}, kUnreadable, "did you mean 'docs/roadmap.md'?"},
      {{"log", "--", "docs/roadmp.md"}, kUnreadable, "docs/roadmp.md"},
      {{"show", "@1999-01-01"}, kUnreadable, "1999-01-01"},
      {{"log", "../elsewhere.md"}, kWrongUsage, "outside the repository"},
      {{"explain", "nowhere.md@v1"}, kUnreadable, "nowhere.md"},
      {{"-C", "/no/such/folder"}, kUnreadable, "/no/such/folder"},
      {{"-o", "/no/such/folder/report"}, kUnreadable, "/no/such/folder/report"},
      {{"-o", "/dev/full"}, kUnreadable, "No space left"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(testing::PrintToString(c.args));
    const Result result = sample.run(c.args);
    EXPECT_EQ(result.status, c.status);
    EXPECT_THAT(result.err, HasSubstr(c.says));
    expect_one_error_line(result);
  }
}

TEST(Usage, RepositoryWithoutCommitsIsAnError) {
  const roadshift::test::GitFixture git;
  for (const char* command : {"log", "diff", "show", "explain"}) {
    SCOPED_TRACE(command);
    const Result result = run_cli({"-C", git.folder(), command});
    EXPECT_EQ(result.status, kUnreadable);
    expect_one_error_line(result);
  }
}

TEST(Usage, WhatIsQuotedCannotSteerTheTerminal) {
  const Result result = run_cli({"--format", "\x1b[31mred\x07\u202e\ntwo"});
  EXPECT_EQ(result.status, kWrongUsage);
  for (const char* bad : {"\x1b", "\x07", "\u202e"}) EXPECT_EQ(result.err.find(bad), std::string::npos);
  EXPECT_THAT(result.err, HasSubstr("\\x1b[31mred"));
  EXPECT_THAT(result.err, HasSubstr("\n  two")) << "no line of its own may pass for a message";
}

}  // namespace
}  // namespace roadshift::cli
