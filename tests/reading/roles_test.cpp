// What each block of a page is for, and why.
#include <gtest/gtest.h>

#include "document/document.h"
#include "reading/reader.h"

namespace roadshift::reading {
namespace {

// Each block as "line role".
std::vector<std::string> roles_of(const std::string& text, Trust trust = Trust::find_out) {
  const Lexicon lexicon(default_config());
  const DocumentReading reading =
      read_document(document::parse_document(text, "ROADMAP.md"), "ROADMAP.md", lexicon, trust);
  std::vector<std::string> roles;
  for (const BlockReading& block : reading.blocks) {
    EXPECT_FALSE(block.why.empty()) << block.what;
    roles.push_back(std::to_string(block.line) + ' ' + std::string(to_string(block.purpose)));
  }
  return roles;
}

using Roles = std::vector<std::string>;

TEST(Roles, OfAListBelowALeadIn) {
  EXPECT_EQ(roles_of("# Roadmap\n\n## Planned\n\nWe plan to:\n\n- take cards\n- lend lights\n\nPlease note:\n\n- keys "
                     "change on Mondays\n"),
            (Roles{"1 title", "3 stage heading", "5 lead-in", "7 entry", "8 entry", "10 remark", "12 remark"}));
}

TEST(Roles, OfDetailsLabelsAndSteps) {
  EXPECT_EQ(roles_of("# Roadmap\n\n## Live\n\n- Winch log\n  - with a graph\n- ways to find charts:\n  - by number\n"
                     "- The planner is out. To open it:\n\n1. Go there.\n2. Press it.\n"),
            (Roles{"1 title", "3 stage heading", "5 entry", "6 detail", "7 label", "8 entry", "9 entry", "11 detail",
                   "12 detail"}));
}

TEST(Roles, OfLegendsPeopleLinksAndDefinitions) {
  EXPECT_EQ(roles_of("# Roadmap\n\n🚢 released, 🥚 planned\n\n| | Item | [Safe?](#safe) |\n|---|---|---|\n| 🚢 | "
                     "Berths | yes |\n\n"
                     "**Safe?**\n\nWhether it may fail.\n\n## Crew\n\n- @alder\n- @birch\n\n## Further reading\n\n- "
                     "[Handbook](h)\n"),
            (Roles{"1 title", "3 legend", "5 entry", "9 definition", "11 definition", "13 people", "15 people",
                   "16 people", "18 reference", "20 reference"}));
}

TEST(Roles, OfTablesThatTellNothingSayWhatIsMissing) {
  const Lexicon lexicon(default_config());
  const DocumentReading reading =
      read_document(document::parse_document("# Plan\n\n| Part | Status |\n|---|---|\n| Gate | Soonish |\n", "plan.md"),
                    "plan.md", lexicon);
  ASSERT_EQ(reading.blocks.size(), 2u);
  EXPECT_EQ(reading.blocks.back().purpose, Purpose::table);
  EXPECT_NE(reading.blocks.back().missing.find("Soonish"), std::string::npos);
}

TEST(Roles, OfATableBelowALegendIsThePlan) {
  EXPECT_EQ(
      roles_of("# Roadmap\n\n### Legend\n\n(a) - needs cables\n\n| Feature | Status |\n|---|---|\n| Counters | In "
               "test |\n"),
      (Roles{"1 title", "3 reference", "5 reference", "7 entry"}));
}

}  // namespace
}  // namespace roadshift::reading
