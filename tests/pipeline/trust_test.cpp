// A page that was a roadmap stays one while it stands, although a later version alone would not be taken for one.
#include <gtest/gtest.h>

#include "story.h"

namespace roadshift::testing {
namespace {

constexpr const char* kTwoStages =
    "# Our APIs\n\n## In test\n\n| Name | Details |\n|---|---|\n| Refunds | Money back |\n\n"
    "## Live\n\n| Name | Details |\n|---|---|\n| Dues | Pay dues |\n";
constexpr const char* kAllLive =
    "# Our APIs\n\n## Live\n\n| Name | Details |\n|---|---|\n| Dues | Pay dues |\n| Refunds | Money back |\n";
constexpr const char* kMoved = "# Our APIs\n\n- See the new site\n- Ask the harbour office\n";

TEST(KnownRoadmaps, StayRoadmapsWhileTheyStand) {
  const struct {
    const char* what;
    std::vector<Chapter> chapters;
    std::vector<std::string> expected;
  } cases[] = {
      {"one stage is left",
       {{"2024-01-01", {{"apis.md", kTwoStages}}}, {"2024-01-08", {{"apis.md", kAllLive}}}},
       {"2024-01-08 stage Refunds: test > live"}},
      {"and under another name",
       {{"2024-01-01", {{"apis.md", kTwoStages}}},
        {"2024-01-08", {{"apis.md", ""}, {"docs/apis.md", kTwoStages}}},
        {"2024-01-15", {{"docs/apis.md", kAllLive}}}},
       {"2024-01-15 stage Refunds: test > live"}},
      {"a page of one stage alone is not found",
       {{"2024-01-01", {{"roadmap.md", kTwoStages}}}, {"2024-01-08", {{"apis.md", kAllLive}}}},
       {}},
      {"nothing planned is left: what stood there is gone, and the page's own list is no plan",
       {{"2024-01-01", {{"apis.md", kTwoStages}, {"roadmap.md", "# Roadmap\n\n## Live\n\n- Tolls\n"}}},
        {"2024-01-08", {{"apis.md", kMoved}}},
        {"2024-03-01", {{"roadmap.md", "# Roadmap\n\n## Live\n\n- Tolls\n- Quays\n"}}}},
       {"2024-01-08 removed Refunds: test", "2024-01-08 removed Dues: live", "2024-03-01 added Quays: live"}},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.what);
    EXPECT_EQ(lines_of(log_of(c.chapters)), c.expected);
  }
}

TEST(KnownRoadmaps, DoNotMakeARoadmapOfAReadmeWithASectionOfOne) {
  const std::string before = "# Harbour\n\n## Roadmap\n\n### Planned\n\n- Berths\n\n## Live demos\n\n- Tides\n";
  const std::string after = before + "- Winds\n";
  EXPECT_EQ(lines_of(log_of({{"2024-01-01", {{"README.md", before}}}, {"2024-01-08", {{"README.md", after}}}})),
            std::vector<std::string>());
}

}  // namespace
}  // namespace roadshift::testing
