// Every way into a stage and out of it, as release managers write them. Each case is one page before and after.
#include <gtest/gtest.h>

#include "story.h"

namespace roadshift::testing {
namespace {

struct Case {
  std::string name, before, after;
  std::vector<std::string> expected;
};

void expect_events(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(events_of_page({c.before, c.after}), c.expected);
  }
}

TEST(StageChanges, ByTheHeadingAboveTheTable) {
  expect_events({
      {"a row moves to the next section",
       "# Roadmap\n\n## In test\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n| Refunds | Money back "
       "|\n\n"
       "## Live\n\n| Name | Details |\n|---|---|\n| Dues | Pay dues |\n",
       "# Roadmap\n\n## In test\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n\n"
       "## Live\n\n| Name | Details |\n|---|---|\n| Dues | Pay dues |\n| Refunds | Money back |\n",
       {"2024-01-08 stage Refunds: test > live"}},
      {"the heading itself names another stage",
       "# Roadmap\n\n## In development\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n| Refunds | Money "
       "back |\n",
       "# Roadmap\n\n## In sandbox\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n| Refunds | Money back "
       "|\n",
       {"2024-01-08 stage Berths: in_development > test (heading)",
        "2024-01-08 stage Refunds: in_development > test (heading)"}},
      {"a retitled heading of the same stage moves nothing",
       "# Roadmap\n\n## In test\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n",
       "# Roadmap\n\n## In sandbox\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n",
       {}},
      {"the deepest heading wins over the page's title",
       "# Released\n\n### Endpoints ready for test in our sandbox\n\n| Name | Details |\n|---|---|\n| Berths | List "
       "berths |\n",
       "# Released\n\n### Endpoints in production\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n",
       {"2024-01-08 stage Berths: test > live"}},
      {"a dated heading leaves the stage to the heading above it",
       "# Roadmap\n\n## Backlog\n\n### June 2024, expected to be deployed\n\n| Name | Details |\n|---|---|\n| Berths | "
       "List "
       "berths |\n",
       "# Roadmap\n\n## What we're working on now\n\n### June 2024, expected to be deployed\n\n| Name | Details "
       "|\n|---|---|\n| Berths | List berths |\n",
       {"2024-01-08 stage Berths: planned > in_development"}},
      {"but a date still to come is not released, whatever stands above it",
       "# Released\n\n## Expected to be deployed in June 2024\n\n| Name | Details |\n|---|---|\n| Berths | List berths "
       "|\n",
       "# Released\n\n## Deployed in June 2024\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n",
       {"2024-01-08 stage Berths: planned > live"}},
      {"a heading of bold sections is no entry, whatever it is called",
       "# Backlog\n\n## Near term\n\nMay 2024\n\n**User interfaces**\n\n| Name | Details |\n|---|---|\n| Berths | List "
       "berths "
       "|\n",
       "# Backlog\n\n## Coming up first\n\nMay 2024\n\n**User interfaces**\n\n| Name | Details |\n|---|---|\n| Berths "
       "| "
       "List berths |\n",
       {}},
      {"a bold paragraph acts as a heading",
       "# Harbour roadmap\n\n**In test**\n\n| Name | Details |\n|---|---|\n| Berths | List berths "
       "|\n\n**Released**\n\n| Name | Details |\n|---|---|\n| Dues | Pay dues |\n",
       "# Harbour roadmap\n\n**In test**\n\n| Name | Details |\n|---|---|\n\n**Released**\n\n| Name | Details "
       "|\n|---|---|\n| Dues | Pay dues |\n| Berths | List berths |\n",
       {"2024-01-08 stage Berths: test > live"}},
      {"falling back is backward",
       "# Roadmap\n\n## Live\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n",
       "# Roadmap\n\n## In test\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n",
       {"2024-01-08 stage Berths: live > test backward"}},
      {"taken out of service",
       "# Roadmap\n\n## Live\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n| Dues | Pay dues |\n",
       "# Roadmap\n\n## Live\n\n| Name | Details |\n|---|---|\n| Dues | Pay dues |\n\n## Removed from service\n\n| "
       "Name | Details |\n|---|---|\n| Berths | List berths |\n",
       {"2024-01-08 stage Berths: live > withdrawn"}},
  });
}

TEST(StageChanges, IntoAndOutOfPrivateBeta) {
  const std::string head = "# Harbour roadmap\n\n";
  const auto table = [](const std::string& row) {
    return "| API | Description | Status |\n|---|---|---|\n| Dues API | Pay dues | Live |\n" + row;
  };
  expect_events({
      {"controlled go live by heading",
       head + "## In test\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n",
       head + "## Controlled go live\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n",
       {"2024-01-08 stage Berths: test > private_beta"}},
      {"by status cell",
       head + table("| Berths API | List berths | In test |\n"),
       head + table("| Berths API | List berths | Private Beta |\n"),
       {"2024-01-08 stage Berths API: test > private_beta"}},
      {"by status cell with the date it began",
       head + table("| Berths API | List berths | In test |\n"),
       head + table("| Berths API | List berths | In private beta from May 2018 |\n"),
       {"2024-01-08 stage Berths API: test > private_beta"}},
      {"a private beta that is yet to begin is a date, not a stage",
       head + table("| Berths API | List berths | In test |\n"),
       head + table("| Berths API | List berths | In test, private beta expected May 2025 |\n"),
       {"2024-01-08 schedule Berths API: private_beta - > 2025-05 set"}},
      {"out of it to live",
       head + table("| Berths API | List berths | Private Beta |\n"),
       head + table("| Berths API | List berths | Live |\n"),
       {"2024-01-08 stage Berths API: private_beta > live"}},
      {"and back",
       head + table("| Berths API | List berths | Private Beta |\n"),
       head + table("| Berths API | List berths | Sandbox |\n"),
       {"2024-01-08 stage Berths API: private_beta > test backward"}},
      {"by a column of its own",
       head + "| Name | Test | Private Beta | Live |\n|---|---|---|---|\n| Berths | ✓ |  | TBC |\n",
       head + "| Name | Test | Private Beta | Live |\n|---|---|---|---|\n| Berths | ✓ | Yes | TBC |\n",
       {"2024-01-08 stage Berths: test > private_beta"}},
      {"by a sentence under the heading",
       head + "## Mooring services\n\nThese APIs are available in sandbox for testing.\n\n| Name | Details "
              "|\n|---|---|\n| Berths | List berths |\n",
       head + "## Mooring services\n\nThese APIs are now in controlled go live.\n\n| Name | Details |\n|---|---|\n| "
              "Berths | List berths |\n",
       {"2024-01-08 stage Berths: test > private_beta"}},
  });
}

TEST(StageChanges, ByAColumnPerEnvironment) {
  const auto page = [](const std::string& test, const std::string& live) {
    return "# Harbour roadmap\n\n| Name | Description | Test | Live |\n|---|---|---|---|\n| Berths | List berths | " +
           test + " | " + live + " |\n";
  };
  expect_events({
      {"a tick", page("", ""), page("✅", ""), {"2024-01-08 stage Berths: planned > test"}},
      {"available now", page("TBC", "TBC"), page("Available now", "TBC"), {"2024-01-08 stage Berths: planned > test"}},
      {"yes in both", page("Yes", "TBC"), page("Yes", "Yes"), {"2024-01-08 stage Berths: test > live"}},
      {"a date under a noun says when, also one that has come: never that it happened",
       page("TBC", "TBC"),
       page("December 2023", "TBC"),
       {"2024-01-08 schedule Berths: test tbc > 2023-12 set"}},
      {"a date to come",
       page("TBC", "TBC"),
       page("March 2024", "June 2024"),
       {"2024-01-08 schedule Berths: test tbc > 2024-03 set", "2024-01-08 schedule Berths: live tbc > 2024-06 set"}},
      {"a dash says nothing", page("Yes", "-"), page("Yes", "n/a"), {}},
  });
}

TEST(StageChanges, ByADatedColumnMarkedAsDone) {
  const auto page = [](const std::string& sandbox) {
    return "# Roadmap\n\n## June 2024, expected to be deployed\n\n| Name | Details | Deploy to Sandbox "
           "|\n|---|---|---|\n| Berths | List berths | " +
           sandbox + " |\n| Refunds | Money back | January 2024 (deployed) |\n";
  };
  expect_events({
      {"marked as deployed",
       page("March 2024"),
       page("March 2024 (deployed)"),
       {"2024-01-08 stage Berths: planned > test"}},
      {"moved on",
       page("March 2024"),
       page("May 2024"),
       {"2024-01-08 schedule Berths: test 2024-03 > 2024-05 slip +61"}},
      {"no longer known", page("March 2024"), page("TBC"), {"2024-01-08 schedule Berths: test 2024-03 > tbc cleared"}},
  });
}

TEST(StageChanges, ByFile) {
  const std::string row = "| Name | Details |\n|---|---|\n| Berths | List berths |\n";
  const auto report = log_of({
      {"2024-01-01",
       {{"docs/in-test.html.md", "# APIs\n\n" + row},
        {"docs/released.html.md", "# APIs\n\n| Name | Details |\n|---|---|\n| Dues | Pay dues |\n"}}},
      {"2024-01-08",
       {{"docs/in-test.html.md", ""}, {"docs/released.html.md", "# APIs\n\n" + row + "| Dues | Pay dues |\n"}}},
  });
  EXPECT_EQ(lines_of(report), (std::vector<std::string>{"2024-01-08 stage Berths: test > live"}));
}

TEST(StageChanges, InListsAndParagraphs) {
  expect_events({
      {"list items under a heading",
       "# Roadmap\n\n## In test\n\n- Berths: list the quay's berths\n- Refunds: money back\n\n## Live\n\n- Dues: pay "
       "harbour dues\n",
       "# Roadmap\n\n## In test\n\n- Refunds: money back\n\n## Live\n\n- Dues: pay harbour dues\n- Berths: list the "
       "quay's berths\n",
       {"2024-01-08 stage Berths: test > live"}},
      {"the item's own word",
       "# Roadmap\n\n## Mooring (in test)\n\n- Berths (in test)\n- Refunds (in test)\n",
       "# Roadmap\n\n## Mooring (in test)\n\n- Berths (live)\n- Refunds (in test)\n",
       {"2024-01-08 stage Berths: test > live"}},
      {"headings as entries",
       "# Roadmap\n\n## In sandbox\n\n### Berths\n\nList the quay's berths.\n\n### Refunds\n\nMoney back.\n\n## In "
       "production\n\n### Dues\n\nPay dues.\n",
       "# Roadmap\n\n## In sandbox\n\n### Refunds\n\nMoney back.\n\n## In production\n\n### Dues\n\nPay dues.\n\n### "
       "Berths\n\nList the quay's berths.\n",
       {"2024-01-08 stage Berths: test > live"}},
      {"bold paragraphs as entries, with a status line",
       "# Released\n\n**Berths**\n\nList the quay's berths.\n\nStatus: Private Beta\n\n***\n\n**Dues**\n\nPay "
       "dues.\n\nStatus: Live\n",
       "# Released\n\n**Berths**\n\nList the quay's berths.\n\nStatus: Live\n\n***\n\n**Dues**\n\nPay dues.\n\nStatus: "
       "Live\n",
       {"2024-01-08 stage Berths: private_beta > live"}},
  });
}

TEST(StageChanges, ARebuiltPageWithNothingMovedIsNoNews) {
  const std::string by_column =
      "# Roadmap\n\n| Name | Description | Status |\n|---|---|---|\n"
      "| Berths | List the berths of a quay | In test |\n| Refunds | Ask for money back | Live |\n| Dues | Pay harbour "
      "dues | Private Beta |\n";
  const std::string by_heading =
      "# Roadmap\n\n## In test\n\n| Name | Description |\n|---|---|\n| Berths | List the berths of a quay |\n\n"
      "## Private beta\n\n| Name | Description |\n|---|---|\n| Dues | Pay harbour dues |\n\n"
      "## Live\n\n| Name | Description |\n|---|---|\n| Refunds | Ask for money back |\n";
  EXPECT_EQ(events_of_page({by_column, by_heading, by_column}), std::vector<std::string>{});
}

}  // namespace
}  // namespace roadshift::testing
