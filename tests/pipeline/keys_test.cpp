// What each key of a configuration changes: the same two revisions, told without it and with it.
#include <gtest/gtest.h>

#include "roadshift/error.h"
#include "story.h"

namespace roadshift::testing {
namespace {

using Lines = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

struct Case {
  std::string name, toml;
  std::vector<Chapter> chapters;
  Lines without, with;
};

Lines told(const std::vector<Chapter>& chapters, const std::string& toml) {
  try {
    return lines_of(log_of(chapters, parse_config(toml, "r.toml")));
  } catch (const Error& error) {
    return {error.kind == ErrorKind::not_found ? "no document" : error.what()};
  }
}

void expect_effect(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(told(c.chapters, ""), c.without) << "without";
    EXPECT_EQ(told(c.chapters, c.toml), c.with) << "with";
  }
}

std::vector<Chapter> two(const Files& before, const Files& after) {
  return {{"2024-01-01", before}, {"2024-02-01", after}};
}
std::vector<Chapter> two(const std::string& before, const std::string& after) {
  return two(Files{{"roadmap.md", before}}, Files{{"roadmap.md", after}});
}
// A table of two columns under "In test": a row that changes, and one that stays.
std::string table(const std::string& head, const std::string& row) {
  return "# Roadmap\n\n## In test\n\n" + head + "\n|---|---|\n" + row + "\n| Dues | |\n";
}

const std::string kTest = "# Roadmap\n\n## In test\n\n- Berths\n";
const std::string kLive = "# Roadmap\n\n## Live\n\n- Berths\n";

TEST(Keys, OfWhichPagesAreRead) {
  const std::string manual_before = "# Manual\n\n## Test\n\n- Berths\n",
                    manual_after = "# Manual\n\n## Live\n\n- Berths\n";
  expect_effect({
      {"preset",
       "preset = 'phases'",
       two("# Roadmap\n\n## Phase 1\n\n- Berths\n\n## Live\n\n- Dues\n",
           "# Roadmap\n\n## Phase 2\n\n- Berths\n\n## Live\n\n- Dues\n"),
       {},
       {"2024-02-01 stage Berths: phase_1 > phase_2"}},
      {"documents take what does not look like a roadmap, and only them",
       "documents = ['man*.md']",
       two({{"manual.md", manual_before}, {"roadmap.md", kTest}}, {{"manual.md", manual_after}, {"roadmap.md", kLive}}),
       {"2024-02-01 stage Berths: test > live"},
       {"2024-02-01 stage Berths: test > live"}},
      {"documents that are missing for a while",
       "documents = ['roadmap.md', 'later.md']",
       two(kTest, kLive),
       {"2024-02-01 stage Berths: test > live"},
       {"2024-02-01 stage Berths: test > live"}},
      {"exclude",
       "exclude = ['old/**']",
       two({{"old/roadmap.md", kTest}, {"roadmap.md", "# Roadmap\n\n## Live\n\n- Dues\n"}},
           {{"old/roadmap.md", kLive}, {"roadmap.md", "# Roadmap\n\n## Live\n\n- Dues\n- Tides\n"}}),
       {"2024-02-01 stage Berths: test > live", "2024-02-01 added Tides: live"},
       {"2024-02-01 added Tides: live"}},
  });
}

TEST(Keys, OfTime) {
  const std::string none = "# Roadmap\n\n## In test\n\n- Dues\n";
  const std::string both = "# Roadmap\n\n## In test\n\n- Dues\n- Berths\n";
  const std::string live = "# Roadmap\n\n## In test\n\n- Dues\n\n## Live\n\n- Berths\n";
  const auto page = [](const std::string& text) { return Files{{"roadmap.md", text}}; };
  expect_effect({
      {"patience",
       "patience = '5d'",
       {{"2024-01-01", page(both)}, {"2024-01-11", page(none)}, {"2024-01-21", page(both)}},
       {},
       {"2024-01-11 removed Berths: test", "2024-01-21 added Berths: test"}},
      {"settle",
       "settle = '2d'",
       {{"2024-01-01", page(both)},
        {"2024-01-11", page(live)},
        {"2024-01-12", page(both)},
        {"2024-03-01", page(both + "\nEnd.\n")}},
       {"2024-01-11 stage Berths: test > live", "2024-01-12 stage Berths: live > test backward"},
       {}},
      {"dates",
       "dates = 'mdy'",
       two(table("| Name | Release date |", "| Berths | 03/04/2024 |"),
           table("| Name | Release date |", "| Berths | 03/05/2024 |")),
       {"2024-02-01 schedule Berths: live 2024-04-03 > 2024-05-03 slip +30"},
       {"2024-02-01 schedule Berths: live 2024-03-04 > 2024-03-05 slip +1"}},
      {"year_starts",
       "year_starts = '04-06'",
       two(table("| Name | Release date |", "| Berths | 5 July 2024 |"),
           table("| Name | Release date |", "| Berths | Q1 2024 |")),
       {"2024-02-01 schedule Berths: live 2024-07-05 > 2024-Q1 pull-in -96"},
       {"2024-02-01 schedule Berths: live 2024-07-05 > 2024-Q3 refined +0"}},
  });
}

TEST(Keys, OfStages) {
  expect_effect({
      {"ladder",
       "[[ladder]]\nstage = 'seed'\n[[ladder]]\nstage = 'tree'\nwords = ['Grown']",
       two("# Roadmap\n\n## Seed\n\n- Berths\n", "# Roadmap\n\n## Grown\n\n- Berths\n"),
       {"no document"},
       {"2024-02-01 stage Berths: seed > tree"}},
      {"terminal",
       "[[ladder]]\nstage = 'live'\nterminal = true\n[[ladder]]\nstage = 'test'\nwords = ['In test']",
       two(kLive, kTest),
       {"2024-02-01 stage Berths: live > test backward"},
       {"2024-02-01 stage Berths: live > test backward"}},
      {"same",
       "[[same]]\ntitles = ['Berths', 'Moorings']",
       two(kTest, "# Roadmap\n\n## In test\n\n- Moorings\n"),
       {"2024-02-01 added Moorings: test", "2024-02-01 removed Berths: test (provisional)"},
       {}},
      {"file",
       "[[file]]\npath = 'shore.md'\nstage = 'live'",
       two({{"roadmap.md", kTest}, {"shore.md", "# Shore\n\n| Name |\n|---|\n| Dues |\n"}},
           {{"roadmap.md", "# Roadmap\n\n## In test\n"},
            {"shore.md", "# Shore\n\n| Name |\n|---|\n| Dues |\n| Berths |\n"}}),
       {"2024-02-01 removed Berths: test (provisional)"},
       {"2024-02-01 stage Berths: test > live"}},
  });
}

TEST(Keys, OfSections) {
  const std::string news = "\n## Boats\n\n| Name | Status |\n|---|---|\n";
  expect_effect({
      {"ignore",
       "[[section]]\nheading = 'boats'\nignore = true",
       two(kTest + news, kTest + news + "| Gig | Live |\n"),
       {"2024-02-01 added Gig: live"},
       {}},
      {"stage, by text",
       "[[section]]\nheading = '**Out at sea!**'\nstage = 'live'",
       two(kTest, "# Roadmap\n\n## Out at sea\n\n- Berths\n\n## In test\n\n- Dues\n"),
       {"2024-02-01 added Dues: test", "2024-02-01 removed Berths: test (provisional)"},
       {"2024-02-01 stage Berths: test > live", "2024-02-01 added Dues: test"}},
      {"stage, by regular expression",
       "[[section]]\nheading = '/^OUT\\b/'\nstage = 'live'",
       two(kTest, "# Roadmap\n\n## Out at sea\n\n- Berths\n\n## In test\n\n- Dues\n"),
       {"2024-02-01 added Dues: test", "2024-02-01 removed Berths: test (provisional)"},
       {"2024-02-01 stage Berths: test > live", "2024-02-01 added Dues: test"}},
      {"milestone",
       "[[section]]\nheading = '/^train /'\nmilestone = 'private_beta'",
       two("# Roadmap\n\n## Train of May 2024\n\n- Berths\n", "# Roadmap\n\n## Train of June 2024\n\n- Berths\n"),
       {"2024-02-01 schedule Berths: live 2024-05 > 2024-06 slip +30"},
       {"2024-02-01 schedule Berths: private_beta 2024-05 > 2024-06 slip +30"}},
  });
}

TEST(Keys, OfColumns) {
  const auto column = [](const std::string& role, const std::string& more = "") {
    return "[[column]]\ntitle = ['Zeta', '/^eta$/']\nrole = '" + role + "'\n" + more;
  };
  const auto rows = [](const std::string& before, const std::string& after) {
    return two(table("| Name | Zeta |", before), table("| Name | Zeta |", after));
  };
  expect_effect({
      {"stage",
       column("stage"),
       rows("| Berths | in test |", "| Berths | live |"),
       {},
       {"2024-02-01 stage Berths: test > live"}},
      {"milestone",
       column("milestone", "stage = 'private_beta'\n"),
       rows("| Berths | May 2024 |", "| Berths | June 2024 |"),
       {},
       {"2024-02-01 schedule Berths: private_beta 2024-05 > 2024-06 slip +30"}},
      {"reached_when",
       column("milestone", "stage = 'private_beta'\nreached_when = ['afloat']\n"),
       rows("| Berths | May 2024 |", "| Berths | May 2024 (afloat) |"),
       {},
       {"2024-02-01 stage Berths: test > private_beta"}},
      {"title, before the one that the preset knows",
       column("title"),
       rows("| A1 | Berths |", "| B2 | Berths |"),
       {"2024-02-01 added B2: test", "2024-02-01 removed A1: test (provisional)"},
       {}},
      {"ignore",
       "[[column]]\ntitle = 'Status'\nrole = 'ignore'",
       two(table("| Name | Status |", "| Berths | In test |"), table("| Name | Status |", "| Berths | Live |")),
       {"2024-02-01 stage Berths: test > live"},
       {}},
      {"field",
       "[[column]]\ntitle = 'Status'\nrole = 'field'",
       two(table("| Name | Status |", "| Berths | In test |"), table("| Name | Status |", "| Berths | Live |")),
       {"2024-02-01 stage Berths: test > live"},
       {}},
  });
}

// Roles that give an entry words of its own.
TEST(Keys, OfColumnsThatDescribe) {
  const auto entry_of = [](const std::string& role) {
    const std::string page = table("| Name | Zeta |", "| Berths | Tidal Berths API v2.0 |");
    const Config config = parse_config("[[column]]\ntitle = 'Zeta'\nrole = '" + role + "'", "r.toml");
    const LogReport report = log_of(two("# Roadmap\n\n## In test\n\n- Dues\n", page), config);
    for (const Event& event : report.events) {
      if (event.kind == EventKind::added) return event.entry;
    }
    return Entry{};
  };
  const std::string value = "Tidal Berths API v2.0";
  EXPECT_EQ(entry_of("owner").owner, value);
  EXPECT_EQ(entry_of("audience").audience, value);
  EXPECT_EQ(entry_of("function").function, value);
  EXPECT_EQ(entry_of("journey").journey, value);
  EXPECT_EQ(entry_of("title").title, value);
  EXPECT_EQ(entry_of("text").text, value);
  ASSERT_EQ(entry_of("api").apis.size(), 1U);
  EXPECT_EQ(entry_of("api").apis.front().version, "2.0");
  EXPECT_EQ(entry_of("field").owner, std::nullopt);
}

}  // namespace
}  // namespace roadshift::testing
