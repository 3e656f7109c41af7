// What only a terminal asks for: width, colour, order.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "render/samples.h"
#include "render/width.h"

namespace roadshift {
namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) out.push_back(line);
  return out;
}

TEST(Text, KeepsWithinTheWidth) {
  for (const auto& [name, report] : samples::reports()) {
    for (const int width : {60, 80, 120, 200}) {
      Style style;
      style.width = width;
      style.all = style.explain = true;
      for (const std::string& line : lines_of(samples::rendered("text", report, style)))
        EXPECT_LE(render::width_of(line), width) << name << ": " << line;
    }
  }
}

TEST(Text, EndsNoLineInBlanks) {
  for (const auto& [name, report] : samples::reports())
    for (const std::string& line : lines_of(samples::rendered("text", report)))
      EXPECT_FALSE(line.ends_with(' ')) << name << ": " << line;
}

TEST(Text, ColoursOnlyWhenAsked) {
  Style style;
  EXPECT_THAT(samples::rendered("text", samples::log(), style), Not(HasSubstr("\x1b")));
  style.colour = true;
  const std::string text = samples::rendered("text", samples::log(), style);
  EXPECT_THAT(text, HasSubstr("\x1b[32m→ Live\x1b[0m"));
  EXPECT_THAT(text, HasSubstr("\x1b[31mslip\x1b[0m"));
  EXPECT_THAT(text, HasSubstr("\x1b[32mpull-in\x1b[0m"));
  EXPECT_THAT(text, HasSubstr("\x1b[36m+ added\x1b[0m"));
  EXPECT_THAT(text, HasSubstr("\x1b[31m- removed\x1b[0m"));
  EXPECT_THAT(text, HasSubstr("\x1b[31m↩ Planned\x1b[0m"));
  EXPECT_THAT(text, HasSubstr("\x1b[33mset\x1b[0m"));
}

TEST(Text, MarksEditsWithoutColour) {
  Style style;
  style.all = true;
  const std::string plain = samples::rendered("text", samples::log(), style);
  EXPECT_THAT(plain, HasSubstr("[-four"));
  EXPECT_THAT(plain, HasSubstr("{+six"));
  style.colour = true;
  const std::string coloured = samples::rendered("text", samples::log(), style);
  EXPECT_THAT(coloured, HasSubstr("\x1b[31mfour"));
  EXPECT_THAT(coloured, Not(HasSubstr("[-four")));
}

TEST(Text, PutsTheNewestRevisionFirstUnlessToldOtherwise) {
  Style style;
  const std::string newest = samples::rendered("text", samples::log(), style);
  EXPECT_LT(newest.find("March update"), newest.find("First of March"));
  style.newest_first = false;
  const std::string oldest = samples::rendered("text", samples::log(), style);
  EXPECT_LT(oldest.find("First of March"), oldest.find("March update"));
}

TEST(Text, ExplainsWhyOnRequest) {
  Style style;
  EXPECT_THAT(samples::rendered("text", samples::log(), style), Not(HasSubstr("why:")));
  style.explain = true;
  EXPECT_THAT(samples::rendered("text", samples::log(), style), HasSubstr("why: same API: Parking (v2.0)"));
}

TEST(Text, SaysOnceThatAnEntryWasFirstSeen) {
  TimelineReport report = samples::timeline();
  Event added;
  added.kind = EventKind::added;
  added.commit = report.versions.front().commit;
  report.events.insert(report.events.begin(), added);
  EXPECT_THAT(samples::rendered("text", report), Not(HasSubstr("added")));
  report.events.front().commit = report.versions.back().commit;
  EXPECT_THAT(samples::rendered("text", report), HasSubstr("+ added")) << "it had been gone in between";
}

TEST(Text, NamesTenProblemsAndCountsTheRest) {
  LogReport report = samples::log();
  report.head.problems.assign(10, {"", "a.md", 1, "odd"});
  EXPECT_THAT(samples::rendered("text", report), Not(HasSubstr("more")));
  report.head.problems.assign(12, {"", "a.md", 1, "odd"});
  const std::string text = samples::rendered("text", report);
  EXPECT_THAT(text, HasSubstr("12 problems\n"));
  EXPECT_THAT(text, HasSubstr("… and 2 more\n"));
}

}  // namespace
}  // namespace roadshift
