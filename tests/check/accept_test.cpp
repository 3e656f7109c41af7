// The accept list: a page of remarks whose list items name rule and entry.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "check/findings.h"
#include "roadshift/error.h"

namespace roadshift {
namespace {

using testing::Asked;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::lines_of;
using testing::report_of;

const char* const kPage =
    "# Roadmap\n\n| API | Status | Deploy to Live |\n|---|---|---|\n"
    "| Search -- fast | In test | May 2024 |\n| Export | In test | May 2024 |\n";

CheckReport with(const std::string& list, const std::string& toml = "") {
  Asked asked;
  asked.toml = toml;
  asked.accept = list;
  return report_of({{"2024-01-01", {{"roadmap.md", kPage}}}}, asked);
}

std::vector<std::string> open_titles(const CheckReport& report) {
  std::vector<std::string> titles;
  for (const Finding& finding : report.findings)
    if (finding.rule == "overdue-milestone") titles.push_back(finding.title);
  return titles;
}

TEST(AcceptList, TakesFindingsOffTheList) {
  const std::string id = with("-").findings.front().entry_id;
  const struct {
    const char* name;
    std::string list;
    std::vector<std::string> open;
  } cases[] = {
      {"by title", "- overdue-milestone: Export\n", {"Search -- fast"}},
      {"with a reason", "- overdue-milestone: Export — until the port says yes\n", {"Search -- fast"}},
      {"with another dash", "- overdue-milestone: Export -- until the port says yes\n", {"Search -- fast"}},
      {"a title with a dash of its own", "- overdue-milestone: Search -- fast\n", {"Export"}},
      {"and with a reason after it", "- overdue-milestone: Search -- fast -- waits\n", {"Export"}},
      {"by id", "- overdue-milestone: " + id + "\n", {"Export"}},
      {"by page, for all on it", "- overdue-milestone: roadmap.md — archived\n", {}},
      {"marked up, as people write", "* `overdue-milestone`: **export**\n", {"Search -- fast"}},
      {"as a numbered list with headings",
       "# Known\n\nWhy.\n\n1. overdue-milestone: Export\n   - asked Tom\n",
       {"Search -- fast"}},
      {"of another rule", "- slipped-again: Export\n", {"Search -- fast", "Export"}},
      {"of another entry", "- overdue-milestone: Exports\n", {"Search -- fast", "Export"}},
      {"outside a list", "overdue-milestone: Export\n", {"Search -- fast", "Export"}},
      {"below an item, as a remark",
       "- overdue-milestone: Nothing\n  - overdue-milestone: Export\n",
       {"Search -- fast", "Export"}},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.name);
    const CheckReport report = with(c.list);
    EXPECT_EQ(open_titles(report), c.open);
    EXPECT_EQ(report.accepted, 2 - c.open.size());
  }
}

TEST(AcceptList, ALineThatAcceptsNothingIsAFinding) {
  const CheckReport report =
      with("# Known\n\n- overdue-milestone: Export\n- overdue-milestone: Exports\n- overdue-milestones: Export\n");
  EXPECT_THAT(lines_of(report),
              ElementsAre(HasSubstr("Search -- fast"),
                          "accepted.md:4:3 unused-accept no finding of overdue-milestone is about 'Exports'",
                          "accepted.md:5:3 unused-accept it names no rule: 'overdue-milestones'; did you mean "
                          "'overdue-milestone'?"));
  EXPECT_EQ(report.findings.back().level, Level::info);
}

TEST(AcceptList, LinesAboutWhatHappenedMayBeOld) {
  EXPECT_THAT(testing::rules_of(with("- silent-removal: Print — sold\n- stage-backwards: Export\n")),
              ElementsAre("overdue-milestone"));
}

TEST(AcceptList, UnusedLinesCanBeLeftAlone) {
  EXPECT_THAT(testing::rules_of(with("- slipped-again: Export\n", "[check.rules]\nunused-accept = 'off'")),
              ElementsAre("overdue-milestone"));
}

TEST(AcceptList, StandsInTheRepositoryWhereTheConfigurationSaysSo) {
  const Asked asked{.toml = "[check]\naccept = 'docs/accepted.md'"};
  const CheckReport report = report_of(
      {{"2024-01-01",
        {{"roadmap.md", kPage}, {"docs/accepted.md", "- overdue-milestone: roadmap.md\n- nothing: Export\n"}}}},
      asked);
  EXPECT_THAT(lines_of(report), ElementsAre("docs/accepted.md:2:3 unused-accept it names no rule: 'nothing'"));
  EXPECT_EQ(report.accepted, 2u);
}

TEST(AcceptList, ThatIsNotThereIsAnErrorWithARemedy) {
  try {
    report_of({{"2024-01-01", {{"roadmap.md", kPage}}}}, {.toml = "[check]\naccept = 'accepted.md'"});
    FAIL() << "it is not there";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind, ErrorKind::bad_config);
    EXPECT_THAT(error.what(), HasSubstr("'accepted.md'"));
    EXPECT_THAT(error.what(), HasSubstr("add the file"));
  }
}

}  // namespace
}  // namespace roadshift
