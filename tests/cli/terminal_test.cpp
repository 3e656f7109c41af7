#include "cli/terminal.h"

#include <gtest/gtest.h>

#include "cli/running.h"

namespace roadshift::cli {
namespace {

using Variables = std::map<std::string, std::string>;

TEST(Terminal, ColourIsForCapableTerminalsAndThoseWhoInsist) {
  const struct {
    std::string_view name, choice;
    bool terminal;
    Variables variables;
    bool colour;
  } kCases[] = {
      {"terminal", "auto", true, {{"TERM", "xterm"}}, true},
      {"pipe", "auto", false, {{"TERM", "xterm"}}, false},
      {"dumb terminal", "auto", true, {{"TERM", "dumb"}}, false},
      {"terminal of no name", "auto", true, {}, false},
      {"NO_COLOR", "auto", true, {{"TERM", "xterm"}, {"NO_COLOR", "1"}}, false},
      {"empty NO_COLOR", "auto", true, {{"TERM", "xterm"}, {"NO_COLOR", ""}}, true},
      {"always into a pipe", "always", false, {{"NO_COLOR", "1"}}, true},
      {"never on a terminal", "never", true, {{"TERM", "xterm"}}, false},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.name);
    Environment environment = test::with_variables(c.variables);
    environment.out_is_terminal = c.terminal;
    EXPECT_EQ(wants_colour(std::string(c.choice), environment), c.colour);
  }
}

TEST(Terminal, WidthIsWhatColumnsSaysElseTheTerminals) {
  const struct {
    std::string columns;
    int terminal, expected;
  } kCases[] = {
      {"", 0, 100}, {"", 132, 132},      {"80", 132, 80}, {"80x", 132, 132}, {"-5", 90, 90},          {"0", 0, 100},
      {"1", 0, 20}, {"999999", 0, 1000}, {"", 5, 20},     {"80", 0, 80},     {"99999999999", 0, 100},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE("COLUMNS=" + c.columns + " on " + std::to_string(c.terminal));
    Environment environment = test::with_variables({{"COLUMNS", c.columns}});
    environment.terminal_width = c.terminal;
    EXPECT_EQ(text_width(environment), c.expected);
  }
}

}  // namespace
}  // namespace roadshift::cli
