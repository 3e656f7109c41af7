// What only a real process shows: standard output that is full or gone, and what is loaded.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>

#include "cli/run.h"
#include "cli/running.h"

namespace roadshift::cli {
namespace {

// Runs a line of shell in which $R is the program; its exit status.
int shell(const std::string& line) {
  const std::string script = std::string("R='") + ROADSHIFT_PROGRAM + "'; " + line;
  const int status = std::system(("bash -c \"" + script + "\"").c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(Process, ReaderThatLeavesIsNoTrouble) {
  const roadshift::test::TempFolder folder;
  const std::string err = folder.path() / "err";
  // The reader is gone before the first byte is written.
  EXPECT_EQ(shell("set -o pipefail; (sleep 0.2; \\$R --help 2> " + err + ") | true"), kDone);
  EXPECT_EQ(test::read_text(err), "");
}

TEST(Process, FullDiskIsAnError) {
  const roadshift::test::TempFolder folder;
  const std::string err = folder.path() / "err";
  EXPECT_EQ(shell("\\$R --help > /dev/full 2> " + err), kUnreadable);
  EXPECT_EQ(test::read_text(err), "roadshift: error: write to standard output: No space left on device\n");
}

TEST(Process, WhatIsWrittenWhileWalkingMayEndEarly) {
  const test::SampleRepository sample;
  const roadshift::test::TempFolder folder;
  const std::string err = folder.path() / "err", repository = "-C " + sample.git.folder();
  for (const std::string command : {"export --format ndjson", "log --reverse --format ndjson"}) {
    SCOPED_TRACE(command);
    EXPECT_EQ(shell("set -o pipefail; \\$R " + repository + " " + command + " 2> " + err + " | head -c 1 > /dev/null"),
              kDone);
    EXPECT_EQ(test::read_text(err), "");
    EXPECT_EQ(shell("\\$R " + repository + " " + command + " > /dev/full 2> " + err), kUnreadable);
    EXPECT_EQ(test::read_text(err), "roadshift: error: write to standard output: No space left on device\n");
    EXPECT_EQ(shell("\\$R " + repository + " " + command + " -o /dev/full 2> " + err), kUnreadable);
    EXPECT_THAT(test::read_text(err), testing::HasSubstr("write '/dev/full': No space left on device"));
    EXPECT_EQ(shell("\\$R " + repository + " " + command + " -o /dev/stdout | grep Search > /dev/null"), kDone);
  }
}

TEST(Process, PipesGetNoColourAndNoPager) {
  const test::SampleRepository sample;
  const std::string out = sample.git.folder() + "/out";
  EXPECT_EQ(shell("TERM=xterm PAGER='false' \\$R -C " + sample.git.folder() + " log > " + out), kDone);
  EXPECT_EQ(test::read_text(out), sample.run({"log"}).out);
}

// What the loader loaded while the program ran.
std::string loaded_by(const std::string& args) {
  const roadshift::test::TempFolder folder;
  const std::string files = folder.path() / "files";
  shell("LD_DEBUG=files LD_DEBUG_OUTPUT=" + files + " \\$R " + args + " > /dev/null 2>&1");
  shell("cat " + files + ".* > " + files);
  return test::read_text(files);
}

TEST(Process, LoadsWhatTheCommandNeeds) {
  const test::SampleRepository sample;
  const std::string dataset = sample.git.folder() + "/all.json";
  EXPECT_EQ(sample.run({"export", "-o", dataset}).status, kDone);
  const struct {
    std::string args;
    bool repository;
  } cases[] = {
      {"--help", false},
      {"help notify", false},
      {"--version", false},
      {"schema events", false},
      {"init --list", false},
      {"log --nonsense", false},
      {"log --from-export " + dataset, false},
      {"-C " + sample.git.folder() + " log", true},
      {"-C " + sample.git.folder() + " show v1", true},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.args);
    const std::string loaded = loaded_by(c.args);
    EXPECT_THAT(loaded, testing::HasSubstr("libc.so"));
    EXPECT_EQ(loaded.find("libgit2.so") != std::string::npos, c.repository);
    EXPECT_THAT(loaded, testing::Not(testing::HasSubstr("libcurl")));
  }
}

}  // namespace
}  // namespace roadshift::cli
