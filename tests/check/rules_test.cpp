// Each rule: what it finds, and what it leaves alone. Judged on 2024-07-01 unless a case says otherwise.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "check/findings.h"

namespace roadshift {
namespace {

using testing::Asked;
using ::testing::ElementsAre;
using testing::lines_of;
using testing::report_of;
using testing::report_of_page;
using testing::Revised;

constexpr const char* kHead = "# Roadmap\n\n| API | Status | Deploy to Live |\n|---|---|---|\n";

// A page with these rows below kHead: the first row is line 5.
std::string rows(const std::string& lines) {
  return kHead + lines + "\n";
}

struct Case {
  const char* name;
  std::vector<Revised> history;
  Asked asked;
  std::vector<std::string> expected;
};

// One page at one revision.
std::vector<Revised> page(const std::string& text) {
  return {{"2024-01-01", {{"roadmap.md", text}}}};
}

std::vector<Revised> pages(const std::vector<std::string>& texts) {
  std::vector<Revised> out;
  const char* days[] = {"2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01"};
  for (std::size_t i = 0; i < texts.size(); ++i) out.push_back({days[i], {{"roadmap.md", texts[i]}}});
  return out;
}

const std::vector<Case>& cases() {
  static const std::vector<Case> all = {
      // --- overdue-milestone
      {"a date that has passed",
       page(rows("| Search | In test | May 2024 |")),
       {},
       {"roadmap.md:5:22 overdue-milestone Search: Live was due by 2024-05-31, 31 days ago: May 2024"}},
      {"the last day of the window is not over",
       page(rows("| Search | In test | May 2024 |")),
       {.as_of = "2024-05-31"},
       {}},
      {"reached", page(rows("| Search | Live | May 2024 |")), {}, {}},
      {"withdrawn, so that nothing is due", page(rows("| Search | Withdrawn | May 2024 |")), {}, {}},

      // --- reached-in-future
      {"live with a date to come",
       page(rows("| Search | Live | September 2024 |")),
       {},
       {"roadmap.md:5:19 reached-in-future Search: Live is said to be reached, but September 2024 is still to come"}},
      {"live in a period that has begun", page(rows("| Search | Live | July 2024 |")), {}, {}},
      {"a date to come, and not live", page(rows("| Search | In test | September 2024 |")), {}, {}},

      // --- date-order
      {"live before test",
       page("# Roadmap\n\n| API | Deploy to Sandbox | Deploy to Live |\n|---|---|---|\n"
            "| Search | October 2024 | August 2024 |\n"),
       {},
       {"roadmap.md:5:27 date-order Search: Live (August 2024) is dated before Test (October 2024)"}},
      {"windows that overlap could be in order",
       page("# Roadmap\n\n| API | Deploy to Sandbox | Deploy to Live |\n|---|---|---|\n"
            "| Search | Q4 2024 | October 2024 |\n"),
       {},
       {}},

      // --- slipped-again
      {"the third slip",
       pages({rows("| Search | In test | July 2024 |"), rows("| Search | In test | August 2024 |"),
              rows("| Search | In test | October 2024 |"), rows("| Search | In test | March 2025 |")}),
       {},
       {"roadmap.md:5:22 slipped-again Search: Live slipped 3 times, from July 2024 to March 2025"}},
      {"the second slip",
       pages({rows("| Search | In test | July 2024 |"), rows("| Search | In test | August 2024 |"),
              rows("| Search | In test | October 2024 |")}),
       {},
       {}},
      {"reached in the end",
       pages({rows("| Search | In test | March 2024 |"), rows("| Search | In test | April 2024 |"),
              rows("| Search | In test | May 2024 |"), rows("| Search | In test | June 2024 |"),
              rows("| Search | Live | June 2024 |")}),
       {},
       {}},

      // --- stage-backwards
      {"fell back and stays there",
       pages({rows("| Search | Live | |"), rows("| Search | In test | |")}),
       {},
       {"roadmap.md:5:3 stage-backwards Search: it fell back from Live to Test on 2024-02-01 (c2) and has not come up "
        "again"}},
      {"came up again",
       pages({rows("| Search | Live | |"), rows("| Search | In test | |"), rows("| Search | Live | |")}),
       {},
       {}},
      {"fell back in the range",
       pages({rows("| Search | Live | |"), rows("| Search | In test | |")}),
       {.base = "c1"},
       {"roadmap.md:5:3 stage-backwards Search: it fell back from Live to Test on 2024-02-01 (c2)"}},
      {"fell back in the range, and came up again in it",
       pages({rows("| Search | Live | |"), rows("| Search | In test | |"), rows("| Search | Live | |")}),
       {.base = "c1"},
       {}},
      {"fell back before the range",
       pages({rows("| Search | Live | |"), rows("| Search | In test | |"), rows("| Search | In test | May 2025 |")}),
       {.base = "c2"},
       {}},

      // --- stage-skipped: two others stop at private beta
      {"passed by a stage at which others stop",
       pages({rows("| A | Private beta | |\n| B | Private beta | |\n| Search | In development | |"),
              rows("| A | Private beta | |\n| B | Private beta | |\n| Search | Public beta | |")}),
       {},
       {"roadmap.md:7:3 stage-skipped Search: it went from In development to Public beta on 2024-02-01 (c2), past "
        "Test, "
        "Private beta"}},
      {"at its goal nobody asks any more",
       pages({rows("| A | Private beta | |\n| B | Private beta | |\n| Search | In development | |"),
              rows("| A | Private beta | |\n| B | Private beta | |\n| Search | Live | |")}),
       {},
       {}},
      {"but in the range that did it",
       pages({rows("| A | Private beta | |\n| B | Private beta | |\n| Search | In development | |"),
              rows("| A | Private beta | |\n| B | Private beta | |\n| Search | Live | |")}),
       {.base = "c1"},
       {"roadmap.md:7:3 stage-skipped Search: it went from In development to Live on 2024-02-01 (c2), past Test, "
        "Private "
        "beta, Public beta"}},

      // --- silent-removal
      {"taken off",
       pages({rows("| Search | In test | May 2025 |\n| Export | In test | |"), rows("| Export | In test | |")}),
       {.base = "c1"},
       {"roadmap.md:5:0 silent-removal Search: it stood at Test and was taken off on 2024-02-01 (c2), without a word"}},
      {"taken off in the work tree",
       pages({rows("| Search | In test | May 2025 |\n| Export | In test | |")}),
       {.base = "c1", .work_tree = {{"roadmap.md", rows("| Export | In test | |")}}},
       {"roadmap.md:5:0 silent-removal Search: it stood at Test and was taken off in the work tree, without a word"}},
      {"brought and taken off again in the range",
       pages({rows("| Export | In test | |"), rows("| Search | In test | |\n| Export | In test | |"),
              rows("| Export | In test | |")}),
       {.base = "c1"},
       {}},
      {"live before, so that it may go",
       pages({rows("| Search | Live | |\n| Export | In test | |"), rows("| Export | In test | |")}),
       {.base = "c1"},
       {}},
      {"withdrawn with a word",
       pages({rows("| Search | In test | |\n| Export | In test | |"),
              rows("| Search | Withdrawn | |\n| Export | In test | |")}),
       {.base = "c1"},
       {}},
      {"moved to another page",
       {{"2024-01-01", {{"roadmap.md", rows("| Search | In test | |\n| Export | In test | |")}}},
        {"2024-02-01", {{"roadmap.md", rows("| Export | In test | |")}, {"live.md", rows("| Search | In test | |")}}}},
       {.base = "c1"},
       {}},

      // --- duplicate-entry
      {"the same row twice",
       page(rows("| Search | In test | May 2025 |\n| Export | In test | |\n| Search | In test | May 2025 |")),
       {},
       {"roadmap.md:7:3 duplicate-entry Search: it also stands at line 5"}},
      {"on two pages that disagree",
       {{"2024-01-01",
         {{"in-test.md", "# Roadmap: in test\n\n| API | What |\n|---|---|\n| Search | Find cases by name |\n"},
          {"live.md", "# Roadmap: live\n\n| API | What |\n|---|---|\n| Search | Find cases by name |\n"}}}},
       {},
       {"in-test.md:5:3 duplicate-entry Search: it also stands at live.md, line 5: here Test, there Live"}},
      {"rows of one journey that differ in their function",
       page("# Roadmap\n\nName is the end to end journey, Description the function of it.\n\n## In test\n\n"
            "| Name | Description |\n|---|---|\n| Penalties | See a penalty |\n| Penalties | Pay a penalty |\n"),
       {},
       {}},

      // --- unknown-status
      {"words that name no stage",
       page(rows("| Search | Soonish | |\n| Export | In test | |\n| Import | Live | |")),
       {},
       {"roadmap.md:5:12 unknown-status Search: status 'Soonish' names no stage of the ladder"}},
      {"to be confirmed, a dash, nothing",
       page(rows("| Search | TBC | |\n| Export | - | |\n| Import | | |\n| A | Live | |")),
       {},
       {}},
      // --- unread-date
      {"what was meant as a date",
       page("# Roadmap\n\n## In test\n\n| API | Release date |\n|---|---|\n| Search | Q5 2026 |\n| Export | June 2026 "
            "|\n"),
       {},
       {"roadmap.md:7:12 unread-date Search: date 'Q5 2026' could not be read"}},
      {"words that are no date",
       page(
           "# Roadmap\n\n## In test\n\n| API | Release date |\n|---|---|\n| Search | Done |\n| Export | with v3.0 |\n"),
       {},
       {}},
      {"words in a column that is not about the stage",
       page("# Roadmap\n\n| API | Status | Team |\n|---|---|---|\n| Search | Live | Soonish |\n"),
       {},
       {}},

      // --- impossible-date
      {"a day that no calendar has",
       page(rows("| Search | In test | 31 June 2025 |")),
       {},
       {"roadmap.md:5:22 impossible-date Search: '31 June 2025' is in no calendar"}},
      {"a thirteenth month",
       page(rows("| Search | In test | 2025-13-01 |")),
       {},
       {"roadmap.md:5:22 impossible-date Search: '2025-13-01' is in no calendar, read as day, month, year"}},
      {"in a heading, told once",
       page("# Roadmap\n\n## In test, live on 31 June 2025\n\n| API | What |\n|---|---|\n| Search | Find |\n| Export | "
            "Out |\n"),
       {},
       {"roadmap.md:3:21 impossible-date '31 June 2025' is in no calendar"}},
      {"29 February of a leap year", page(rows("| Search | In test | 29 February 2028 |")), {}, {}},
      {"29 February of another",
       page(rows("| Search | In test | 29 February 2027 |")),
       {},
       {"roadmap.md:5:22 impossible-date Search: '29 February 2027' is in no calendar"}},

      // --- ambiguous-date
      {"day and month could be the other way round",
       page(rows("| Search | In test | 03/04/2025 |\n| Export | In test | 05/06/2025 |")),
       {},
       {"roadmap.md:5:22 ambiguous-date '03/04/2025' is read as 2025-04-03, but day and month could be the "
        "other "
        "way round, as in 1 more date"}},
      {"the configuration says how", page(rows("| Search | In test | 03/04/2025 |")), {.toml = "dates = 'dmy'"}, {}},
      {"another date shows how",
       page(rows("| Search | In test | 03/04/2025 |\n| Export | In test | 25/06/2025 |")),
       {},
       {}},
      {"another date shows the other order, and settles nothing",
       page(rows("| Search | In test | 03/04/2025 |\n| Export | In test | 06/25/2025 |")),
       {},
       {"roadmap.md:5:22 ambiguous-date '03/04/2025' is read as 2025-04-03, but day and month could be the "
        "other "
        "way round"}},
      {"the same either way", page(rows("| Search | In test | 04/04/2025 |")), {}, {}},
      {"the year first", page(rows("| Search | In test | 2025-03-04 |")), {}, {}},

      // --- ragged-row, broken-table
      {"too many cells",
       page(rows("| Search | In test | May 2025 | more |")),
       {},
       {"roadmap.md:5:3 ragged-row Search: table row has 4 cells, its header 3"}},
      {"a row over two lines",
       page(rows("| Search | In\ntest | May 2025 |\n| Export | In test | May 2025 |")),
       {},
       {"roadmap.md:5:3 broken-table Search: table row is broken over 2 lines"}},

      // --- unread-text
      {"bytes that are no text",
       page(rows("| Search\xff | In test | May 2025 |")),
       {},
       {"roadmap.md:0:0 unread-text file is not UTF-8 throughout: what could not be read shows as \uFFFD"}},
  };
  return all;
}

TEST(Rules, FindWhatIsWrongAndLeaveTheRestAlone) {
  for (const Case& c : cases()) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(lines_of(report_of(c.history, c.asked)), c.expected);
  }
}

// A rule that no case shows could find nothing, or everything.
TEST(Rules, AreEachShown) {
  std::set<std::string> shown = {"unused-accept"};  // accept_test.cpp
  for (const Case& c : cases())
    for (const std::string& rule : testing::rules_of(report_of(c.history, c.asked))) shown.insert(rule);
  for (const Rule& rule : rules()) EXPECT_TRUE(shown.contains(std::string(rule.id))) << rule.id;
  EXPECT_EQ(shown.size(), rules().size());
}

TEST(Rules, HaveTheLevelOfTheConfiguration) {
  const std::string text = rows("| Search | In test | May 2024 |");
  const auto level = [&](const std::string& toml) {
    const CheckReport report = report_of(page(text), {.toml = toml});
    return report.findings.empty() ? Level::off : report.findings.front().level;
  };
  EXPECT_EQ(level(""), Level::warning);
  EXPECT_EQ(level("[check.rules]\noverdue-milestone = 'error'"), Level::error);
  EXPECT_EQ(level("[check.rules]\noverdue-milestone = 'info'"), Level::info);
  EXPECT_EQ(level("[check.rules]\noverdue-milestone = 'off'"), Level::off);
  EXPECT_EQ(level("[check.rules]\nslipped-again = 'off'"), Level::warning);
}

TEST(Rules, HaveStableIdsASentenceAndARemedy) {
  std::set<std::string_view> ids;
  for (const Rule& rule : rules()) {
    SCOPED_TRACE(rule.id);
    EXPECT_TRUE(ids.insert(rule.id).second);
    EXPECT_EQ(rule.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"), std::string_view::npos);
    EXPECT_FALSE(rule.summary.empty());
    EXPECT_TRUE(rule.remedy.ends_with('.'));
    EXPECT_NE(rule.level, Level::off);
    EXPECT_EQ(find_rule(rule.id), &rule);
  }
  EXPECT_EQ(find_rule("nothing"), nullptr);
}

TEST(Findings, ComeByPageLineAndColumn) {
  const CheckReport report =
      report_of({{"2024-01-01",
                  {{"b.md", rows("| Export | In test | May 2024 |")},
                   {"a.md", rows("| Search | Soonish | May 2024 |\n| Import | In test | May 2024 |\n"
                                 "| Print | In test | 2025 |")}}}});
  EXPECT_THAT(lines_of(report),
              ElementsAre("a.md:5:12 unknown-status Search: status 'Soonish' names no stage of the ladder",
                          "a.md:5:22 overdue-milestone Search: Live was due by 2024-05-31, 31 days ago: May 2024",
                          "a.md:6:22 overdue-milestone Import: Live was due by 2024-05-31, 31 days ago: May 2024",
                          "b.md:5:22 overdue-milestone Export: Live was due by 2024-05-31, 31 days ago: May 2024"));
}

TEST(Findings, CountColumnsInCharacters) {
  const CheckReport report = report_of(page(rows("| Résumé ✓ | In test | **May 2024** |")));
  ASSERT_EQ(report.findings.size(), 1u);
  EXPECT_EQ(report.findings[0].column, 26);
  EXPECT_EQ(report.findings[0].end_column, 34);
}

TEST(Findings, KeepTheirFingerprintWhenTheirLineMoves) {
  const CheckReport before = report_of_page({{"2024-01-01", rows("| Search | In test | May 2024 |")}});
  const CheckReport after =
      report_of_page({{"2024-01-01", rows("| Search | In test | May 2024 |")},
                      {"2024-01-02", "\n\n" + rows("| A | In test | |\n| Search | In test | May 2024 |")}});
  ASSERT_EQ(before.findings.size(), 1u);
  ASSERT_EQ(after.findings.size(), 1u);
  EXPECT_EQ(before.findings[0].fingerprint, after.findings[0].fingerprint);
  EXPECT_NE(before.findings[0].line, after.findings[0].line);
}

TEST(Findings, EachHaveAFingerprintOfTheirOwn) {
  const CheckReport report = report_of(
      page(rows("| A | In test | May 2024 | x |\n| B | Soonish | May 2024 | x |\n| A | In test | May 2024 | x |")));
  std::set<std::string> fingerprints;
  for (const Finding& finding : report.findings) fingerprints.insert(finding.fingerprint);
  EXPECT_GE(report.findings.size(), 6u);
  EXPECT_EQ(fingerprints.size(), report.findings.size());
}

}  // namespace
}  // namespace roadshift
