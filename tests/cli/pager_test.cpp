#include "cli/pager.h"

#include <gtest/gtest.h>

#include <csignal>

#include "cli/running.h"

namespace roadshift::cli {
namespace {

using Command = std::vector<std::string>;

TEST(Pager, IsWhatTheUserSays) {
  const struct {
    std::string_view name;
    std::map<std::string, std::string> variables;
    bool terminal;
    Command expected;
  } kCases[] = {
      {"nothing said", {{"TERM", "xterm"}}, true, {"less", "-FRX"}},
      {"PAGER", {{"TERM", "xterm"}, {"PAGER", "more -s"}}, true, {"sh", "-c", "more -s"}},
      {"its own before PAGER", {{"TERM", "xterm"}, {"PAGER", "a"}, {"ROADSHIFT_PAGER", "b"}}, true, {"sh", "-c", "b"}},
      {"none", {{"TERM", "xterm"}, {"PAGER", ""}}, true, {}},
      {"cat is none", {{"TERM", "xterm"}, {"PAGER", "cat"}}, true, {}},
      {"its own says none", {{"TERM", "xterm"}, {"PAGER", "more"}, {"ROADSHIFT_PAGER", ""}}, true, {}},
      {"dumb terminal", {{"TERM", "dumb"}, {"PAGER", "more"}}, true, {}},
      {"pipe", {{"TERM", "xterm"}, {"PAGER", "more"}}, false, {}},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.name);
    Environment environment = test::with_variables(c.variables);
    environment.out_is_terminal = c.terminal;
    EXPECT_EQ(pager_command(environment), c.expected);
  }
}

TEST(Pager, GetsTheWholeTextAndIsWaitedFor) {
  const roadshift::test::TempFolder folder;
  const std::string shown = folder.path() / "shown";
  const std::string text(1 << 20, 'x');
  EXPECT_TRUE(show_in_pager({"sh", "-c", "sleep 0.1; cat > '" + shown + "'"}, text));
  EXPECT_EQ(test::read_text(shown), text);
}

TEST(Pager, ReaderMayLeaveEarlyAndSignalsAreBackAfterwards) {
  EXPECT_TRUE(show_in_pager({"true"}, std::string(1 << 20, 'x')));
  struct sigaction after {};
  sigaction(SIGPIPE, nullptr, &after);
  EXPECT_EQ(after.sa_handler, SIG_DFL);
}

TEST(Pager, PagerThatIsNotThereIsSaid) {
  EXPECT_FALSE(show_in_pager({"/no/such/pager"}, "text"));
  EXPECT_FALSE(show_in_pager({"sh", "-c", "/no/such/pager 2> /dev/null"}, "text"));
}

}  // namespace
}  // namespace roadshift::cli
