#include "render/describe.h"

#include <gtest/gtest.h>

#include "render/samples.h"

namespace roadshift::render {
namespace {

using std::chrono::year;

TEST(Describe, SaysWindowsShortAndAsTheyAre) {
  const auto window = [](Day first, Day last, Precision precision, const char* text = "") {
    return samples::window(first, last, precision, text);
  };
  const struct {
    std::string_view name;
    std::optional<Window> window;
    std::string_view expected;
  } cases[] = {
      {"nothing said", std::nullopt, "no date"},
      {"to be confirmed", Window{std::nullopt, std::nullopt, Precision::tbc, "Autumn maybe"}, "TBC"},
      {"day", window(year{2024} / 2 / 29, year{2024} / 2 / 29, Precision::day), "29 Feb 2024"},
      {"month", window(year{2024} / 2 / 1, year{2024} / 2 / 29, Precision::month), "Feb 2024"},
      {"quarter", window(year{2024} / 7 / 1, year{2024} / 9 / 30, Precision::quarter, "Q3"), "Q3 2024"},
      {"quarter of a financial year",
       window(year{2024} / 10 / 1, year{2024} / 12 / 31, Precision::quarter, "Q3 2024/25"), "Oct–Dec 2024"},
      {"half", window(year{2024} / 7 / 1, year{2024} / 12 / 31, Precision::half, "H2 2024"), "H2 2024"},
      {"half in other words", window(year{2024} / 7 / 1, year{2024} / 12 / 31, Precision::half, "second half"),
       "Jul–Dec 2024"},
      {"season", window(year{2024} / 12 / 1, year{2025} / 2 / 28, Precision::season, "Winter"), "Dec 2024 – Feb 2025"},
      {"year", window(year{2024} / 1 / 1, year{2024} / 12 / 31, Precision::year), "2024"},
      {"range of days", window(year{2018} / 10 / 18, year{2019} / 2 / 28, Precision::range),
       "18 Oct 2018 – 28 Feb 2019"},
      {"only an end", Window{std::nullopt, Day(year{2024} / 6 / 30), Precision::range, ""}, "by 30 Jun 2024"},
      {"only a begin", Window{Day(year{2024} / 6 / 1), std::nullopt, Precision::range, ""}, "from 1 Jun 2024"},
  };
  for (const auto& c : cases) EXPECT_EQ(window_words(c.window), c.expected) << c.name;
}

TEST(Describe, CountsInGoodGrammar) {
  EXPECT_EQ(counted(0, "entry"), "0 entries");
  EXPECT_EQ(counted(1, "entry"), "1 entry");
  EXPECT_EQ(counted(2, "revision"), "2 revisions");
  EXPECT_EQ(in_days(1), "+1 day");
  EXPECT_EQ(in_days(-1), "-1 day");
  EXPECT_EQ(in_days(62), "+62 days");
  EXPECT_EQ(in_days(-30), "-30 days");
  EXPECT_EQ(in_hundredths(0.625), "0.63");
  EXPECT_EQ(in_hundredths(0.04), "0.04");
  EXPECT_EQ(in_hundredths(0.0), "0.00");
  EXPECT_EQ(in_hundredths(0.996), "1");
  EXPECT_EQ(iso(Day(year{987} / 6 / 5)), "0987-06-05");
}

std::string phrase(const Event& event) {
  std::string out = verb_of(event, samples::ladder()) + " | " + detail_of(event, samples::ladder());
  for (const std::string& mark : marks_of(event)) out += " | " + mark;
  return out;
}

TEST(Describe, HasAPhraseForEachKindOfEvent) {
  std::vector<std::string> phrases;
  for (const Event& event : samples::log().events) phrases.push_back(phrase(event));
  EXPECT_EQ(phrases, (std::vector<std::string>{
                         "→ Live | Test → Live",
                         "slip | Live: Jan 2024 → Mar 2024, +60 days",
                         "+ added | Planned; Live TBC",
                         "- removed | was Live | (provisional)",
                         "→ In development | Planned → In development",
                         "→ In development | Planned → In development",
                         "→ In development | Planned → In development",
                         "→ In development | Planned → In development",
                         "↩ Planned | Test → Planned, backward | (likely, 0.62) | (moved: gone at bbbbbbb)",
                         "pull-in | Live: Jun 2024 → May 2024, -30 days",
                         "set | Live: no date → Q3 2024",
                         "~ retitled | was “Allotment waiting list”",
                         "~ edited | ",
                         "- removed | was Test | (merged into cccccccccccccccc)",
                     }));
}

TEST(Describe, ARefinedDateMovedByNothing) {
  Event event;
  event.kind = EventKind::schedule;
  event.direction = Direction::refined;
  event.milestone = samples::stage("live");
  event.from.window = samples::window(year{2024} / 7 / 1, year{2024} / 9 / 30, Precision::quarter, "Q3 2024");
  event.to.window = samples::window(year{2024} / 8 / 1, year{2024} / 8 / 31, Precision::month, "August 2024");
  event.shift_days = -30;
  EXPECT_EQ(phrase(event), "refined | Live: Q3 2024 → Aug 2024");
}

TEST(Describe, FoldsThreeOrMoreEventsOfOneCause) {
  const LogReport report = samples::log();
  std::vector<const Event*> events = shown(report.events, {});
  const auto sizes = [&] {
    std::vector<std::size_t> out;
    for (const Item& item : fold(events, report.head.ladder)) out.push_back(item.events.size());
    return out;
  };
  EXPECT_EQ(sizes(), (std::vector<std::size_t>{1, 1, 1, 1, 4, 1, 1, 1, 1, 1}));
  EXPECT_EQ(fold(events, report.head.ladder)[4].detail, "Planned → In development (heading “Working on now”)");

  events = {events[4], events[5]};
  EXPECT_EQ(sizes(), (std::vector<std::size_t>{1, 1})) << "two are shown one by one";
}

TEST(Describe, DoesNotFoldWhatSaysSomethingElse) {
  LogReport report = samples::log();
  report.events[5].to.stage = samples::stage("test");
  const std::vector<Item> items = fold(shown(report.events, {}), report.head.ladder);
  EXPECT_EQ(items[4].events.size(), 3u);
  EXPECT_EQ(items[5].verb, "→ Test");
}

TEST(Describe, ShowsQuietEventsOnlyOnRequest) {
  const LogReport report = samples::log();
  Style style;
  EXPECT_EQ(shown(report.events, style).size(), report.events.size() - 1);
  style.all = true;
  EXPECT_EQ(shown(report.events, style).size(), report.events.size());
}

TEST(Describe, PointsAtTheSideThatCanBeRead) {
  const LogReport report = samples::log();
  EXPECT_EQ(evidence_of(report.events[0])->line, 41) << "after the change, though the evidence before it stands first";
  EXPECT_EQ(evidence_of(report.events[3])->line, 55) << "before it, where the entry is gone";
  EXPECT_EQ(evidence_of(Event{}), nullptr);
}

TEST(Describe, NamesTheProblemsPlace) {
  EXPECT_EQ(problem_words({std::string(40, 'b'), "a.md", 12, "odd"}), "a.md:12 at bbbbbbb: odd");
  EXPECT_EQ(problem_words({"", "a.md", 0, "odd"}), "a.md: odd");
  EXPECT_EQ(problem_words({"", "", 0, "odd"}), "odd");
}

}  // namespace
}  // namespace roadshift::render
