#include "cli/help.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "cli/running.h"
#include "roadshift/render.h"
#include "roadshift/version.h"
#include "support/words.h"

namespace roadshift::cli {
namespace {

using test::Result;
using test::run_cli;
using testing::HasSubstr;

constexpr std::size_t kColumns = 82;

void expect_readable(const std::string& help) {
  std::istringstream lines(help);
  for (std::string line; std::getline(lines, line);) {
    EXPECT_LE(line.size(), kColumns) << line;
    EXPECT_EQ(line.find_last_not_of(' '), line.size() - 1) << "blanks at the end of: " << line;
  }
}

TEST(Help, EveryCommandShowsUsageOptionsAndExamples) {
  for (const CommandEntry& entry : commands()) {
    const std::string name(entry.name);
    SCOPED_TRACE(name);
    const Result result = run_cli({name, "--help"});
    EXPECT_EQ(result.status, 0);
    EXPECT_EQ(result.err, "");
    EXPECT_THAT(result.out, HasSubstr("Usage: roadshift " + name + " [<options>]"));
    EXPECT_THAT(result.out, HasSubstr("Examples:\n  roadshift " + name));
    EXPECT_THAT(result.out, HasSubstr("--format <name>"));
    expect_readable(result.out);
    for (const auto& args : {std::vector<std::string>{"help", name}, {"--help", name}, {name, "-h"}}) {
      EXPECT_EQ(run_cli(args).out, result.out) << args.front();
    }
  }
}

TEST(Help, ProgramListsEveryCommand) {
  const Result result = run_cli({"--help"});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(run_cli({"help"}).out, result.out);
  for (const CommandEntry& entry : commands()) {
    EXPECT_THAT(result.out, testing::ContainsRegex("\n  " + std::string(entry.name) + " +[a-z]"));
    EXPECT_THAT(result.out, HasSubstr(std::string(entry.summary)));
  }
  expect_readable(result.out);
}

TEST(Help, EveryFormatIsNamedByTheCommandsThatWriteIt) {
  std::string all;
  for (const CommandEntry& entry : commands()) {
    const std::string names = support::join(entry.make()->formats(), ", ");
    EXPECT_THAT(support::squeeze(run_cli({std::string(entry.name), "--help"}).out),
                HasSubstr("--format <name> " + names))
        << entry.name;
    all += names + ", ";
  }
  for (const Format& format : formats()) EXPECT_THAT(all, HasSubstr(std::string(format.name) + ", "));
}

TEST(Help, VersionIsTheLibrarys) {
  for (const auto& args : {std::vector<std::string>{"--version"}, {"log", "--version"}}) {
    const Result result = run_cli(args);
    EXPECT_EQ(result.status, 0);
    EXPECT_EQ(result.out, "roadshift " + std::string(kVersion) + "\n");
  }
}

// Examples of the help are typed as they stand there: they must parse.
TEST(Help, ExamplesAreUnderstood) {
  for (const CommandEntry& entry : commands()) {
    std::istringstream lines{std::string(entry.examples)};
    for (std::string line; std::getline(lines, line);) {
      SCOPED_TRACE(line);
      std::vector<std::string> words = CLI::detail::split_up(line);
      ASSERT_GE(words.size(), 2U);
      words.erase(words.begin());
      words.insert(words.begin(), {"-C", "/no/such/folder"});
      const Result result = run_cli(words);
      if (result.status == 0) continue;  // it needs no repository
      EXPECT_EQ(result.status, 3);
      EXPECT_THAT(result.err, HasSubstr("/no/such/folder"));
    }
  }
}

}  // namespace
}  // namespace roadshift::cli
