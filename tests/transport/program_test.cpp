#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "transport/send.h"

namespace roadshift::transport {
namespace {

using std::chrono::seconds;
using testing::HasSubstr;
using Outcome = Attempt::Outcome;

Attempt run(const std::vector<std::string>& command, const std::string& input = "text", seconds timeout = seconds(20)) {
  return run_program(command, input, timeout);
}

TEST(Program, GetsTheTextOnItsStandardInput) {
  const std::string file = testing::TempDir() + "roadshift-program-input";
  const std::string text(300000, 'x');  // more than a pipe holds
  EXPECT_EQ(run({"/bin/sh", "-c", "cat > \"$0\"", file}, text).outcome, Outcome::done);
  std::ifstream read(file, std::ios::binary);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(read), {}), text);
  std::filesystem::remove(file);
}

TEST(Program, NoShellReadsItsWords) {
  EXPECT_EQ(run({"test", "$(touch /tmp/x); `x`", "=", "$(touch /tmp/x); `x`"}).outcome, Outcome::done);
  EXPECT_EQ(run({"true; false"}).outcome, Outcome::refused);
}

TEST(Program, ItsStatusIsTheAnswer) {
  const struct {
    std::string script;
    Outcome outcome;
    std::string says;
  } kCases[] = {
      {"exit 0", Outcome::done, ""},
      {"cat >/dev/null; exit 1", Outcome::refused, "status 1"},
      {"exit 75", Outcome::again, "status 75"},
      {"kill -9 $$", Outcome::refused, "signal 9"},
  };
  for (const auto& c : kCases) {
    const Attempt attempt = run({"/bin/sh", "-c", c.script});
    EXPECT_EQ(attempt.outcome, c.outcome) << c.script;
    EXPECT_THAT(attempt.why, HasSubstr(c.says));
  }
}

TEST(Program, OneThatReadsNothingIsNoTrouble) {
  EXPECT_EQ(run({"true"}, std::string(300000, 'x')).outcome, Outcome::done);
}

TEST(Program, OneThatDoesNotEndIsEndedWithAllItStarted) {
  const auto begin = std::chrono::steady_clock::now();
  const Attempt attempt = run({"/bin/sh", "-c", "sleep 60 & sleep 60"}, std::string(300000, 'x'), seconds(1));
  EXPECT_EQ(attempt.outcome, Outcome::refused);
  EXPECT_THAT(attempt.why, HasSubstr("did not end within 1 s"));
  EXPECT_LT(std::chrono::steady_clock::now() - begin, seconds(20));
}

TEST(Program, OneThatIsNotThereIsSaid) {
  const Attempt attempt = run({"/no/such/program"});
  EXPECT_EQ(attempt.outcome, Outcome::refused);
  EXPECT_THAT(attempt.why, HasSubstr("No such file"));
}

}  // namespace
}  // namespace roadshift::transport
