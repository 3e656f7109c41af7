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

TEST(Keys, OfWords) {
  const auto status = [](const std::string& before, const std::string& after) {
    return two(table("| Name | Status |", "| Berths | " + before + " |"),
               table("| Name | Status |", "| Berths | " + after + " |"));
  };
  const std::string boxes = "# Roadmap\n\n## In development\n\n";
  expect_effect({
      {"a word added to a stage",
       "[[words]]\nstage = 'live'\nadd = ['Out at sea']",
       status("In test", "Out at sea"),
       {},
       {"2024-02-01 stage Berths: test > live"}},
      {"a word taken from another stage of the preset",
       "[[words]]\nstage = 'private_beta'\nadd = ['Preview']",
       status("In test", "Preview"),
       {"2024-02-01 stage Berths: test > public_beta"},
       {"2024-02-01 stage Berths: test > private_beta"}},
      {"a sign beside other words, with or without colour",
       "[[words]]\nstage = 'live'\nadd = ['⛵️']",
       status("In test", "for the north quay ⛵"),
       {},
       {"2024-02-01 stage Berths: test > live"}},
      {"a sign that is a part of another emoji is not that sign",
       "[[words]]\nstage = 'live'\nadd = ['👩']",
       status("In test", "👩‍🔧"),
       {},
       {}},
      {"a sign in a heading",
       "[[words]]\nstage = 'live'\nadd = ['⛵']",
       two(kTest, "# Roadmap\n\n## ⛵ Harbour and coast\n\n- Berths\n\n## In test\n\n- Dues\n"),
       {"2024-02-01 added Dues: test", "2024-02-01 removed Berths: test (provisional)"},
       {"2024-02-01 stage Berths: test > live", "2024-02-01 added Dues: test"}},
      {"what a ticked box means",
       "[[words]]\nstage = 'test'\nadd = ['[x]']",
       two(boxes + "- [ ] Berths\n- [ ] Dues\n", boxes + "- [x] Berths\n- [ ] Dues\n"),
       {"2024-02-01 stage Berths: in_development > live"},
       {"2024-02-01 stage Berths: in_development > test"}},
      {"what an open box means",
       "[[words]]\nstage = 'planned'\nadd = ['[ ]']",
       two(boxes + "- [ ] Berths\n- Dues\n", boxes + "- Berths\n- Dues\n"),
       {},
       {"2024-02-01 stage Berths: planned > in_development"}},
  });
}

TEST(Keys, EmojiOfAPresetOnlyDecorateAHeading) {
  const std::string page =
      "# Roadmap\n\n## 🛠️ Tools\n\n| Name | Status |\n|---|---|\n| Gig | In test |\n| Punt | |\n";
  const std::string later =
      "# Roadmap\n\n## 🛠️ Tools\n\n| Name | Status |\n|---|---|\n| Gig | Live |\n| Punt | |\n";
  EXPECT_EQ(told(two(page, later), ""), Lines{"2024-02-01 stage Gig: test > live"});
  const LogReport report = log_of(two(page, later + "| Skiff | |\n"), default_config());
  for (const Event& event : report.events) EXPECT_FALSE(event.kind == EventKind::added && event.entry.stage.known());
}

TEST(Keys, EmojiOfAPresetDecorateWordsThatNameAStage) {
  const auto released = [](const std::string& row) {
    return "# Roadmap\n\n## 📅 Released in May 2023\n\n📅 Released on 5 May 2023.\n\n| Name |\n|---|\n" + row;
  };
  EXPECT_EQ(told(two(released("| Gig |\n"), released("| Gig |\n| Punt |\n")), ""),
            Lines{"2024-02-01 added Punt: live"});
  EXPECT_EQ(told(two(table("| Name | Status |", "| Berths | 🚧 not afloat yet |"),
                     table("| Name | Status |", "| Berths | 📅 Live since May 2023 |")),
                 ""),
            Lines{"2024-02-01 stage Berths: in_development > live"})
      << "alone a sign is a status";
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
      {"a list of headings",
       "[[section]]\nheading = ['Gigs', '/^boat/']\nignore = true",
       two(kTest + news, kTest + news + "| Gig | Live |\n"),
       {"2024-02-01 added Gig: live"},
       {}},
      {"not to be ignored",
       "[[section]]\nheading = ['Support', 'Harbour terms']\nignore = false",
       two(kTest + "\n## Support\n\n| Name | Status |\n|---|---|\n| Gig | In test |\n",
           kTest + "\n## Support\n\n| Name | Status |\n|---|---|\n| Gig | Live |\n"),
       {"2024-02-01 stage Gig: test > live"},
       {"2024-02-01 stage Gig: test > live"}},
      {"not to be ignored, below what is a reference",
       "[[section]]\nheading = 'Boats'\nignore = false",
       two(kTest + "\n## Support\n\n### Boats\n\n| Name | Status |\n|---|---|\n| Gig | In test |\n",
           kTest + "\n## Support\n\n### Boats\n\n| Name | Status |\n|---|---|\n| Gig | Live |\n"),
       {"2024-02-01 stage Gig: test > live"},
       {"2024-02-01 stage Gig: test > live"}},
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
       {"2024-02-01 stage Berths: test > live"},
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
      {"reached_when, a sign",
       column("milestone", "stage = 'private_beta'\nreached_when = ['⛵️', '!!']\n"),
       rows("| Berths | Release 4 |", "| Berths | Release 4 ⛵ |"),
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

// A table of features with a column for each release.
TEST(Keys, OfColumnsWithSigns) {
  const std::string head =
      "# Roadmap\n\n## Plan\n\n| Name | Sail 4 (May 2024) | Sail 5 (October 2024) |\n|---|---|---|\n";
  const auto page = [&](const std::string& first, const std::string& second, const std::string& above = "") {
    return "# Roadmap\n\n" + above + head.substr(11) + "| Berths | " + first + " | " + second +
           " |\n| Dues | | 🟢 |\n";
  };
  const auto releases = [](const std::string& more) {
    return "[[section]]\nheading = 'Plan'\nstage = 'planned'\n[[column]]\ntitle = '/^Sail [0-9]/'\nrole = 'milestone'\n"
           "stage = 'live'\nwindow = 'title'\n" +
           more;
  };
  const std::string signs = "signs = {'🟢' = 'live', '🔷' = 'public_beta'}\n";
  const auto with = [&](const std::string& before, const std::string& after, const std::string& toml) {
    return told(two(before, after), toml);
  };
  EXPECT_EQ(with(page("🟢", "🟢"), page("", "🟢"), releases(signs + "reached = 'never'")),
            Lines{"2024-02-01 schedule Berths: live 2024-05 > 2024-10 slip +153"})
      << "the title says when";
  EXPECT_EQ(with(page("", "a 🔷 of sorts"), page("🔷️", "🟢"), releases(signs)),
            (Lines{"2024-02-01 schedule Berths: public_beta 2024-10 > 2024-05 pull-in -153",
                   "2024-02-01 schedule Berths: live - > 2024-10 set"}))
      << "a sign stands anywhere in its cell";
  EXPECT_EQ(with(page("", "✅"), page("✅", "✅"), releases("")),
            Lines{"2024-02-01 schedule Berths: live 2024-10 > 2024-05 pull-in -153"})
      << "a tick says that it holds, not that it is reached";
  EXPECT_EQ(with(page("", "🟢"), page("deployed 🟢", "🟢"), releases(signs + "reached_when = ['deployed']")),
            Lines{"2024-02-01 stage Berths: planned > live"});

  const auto cell = [&](const std::string& words) { return page("", words); };
  EXPECT_EQ(with(cell("🔷 May 2024, 🟢 July 2024"), cell("🔷 June 2024, 🟢 August 2024"), releases(signs)),
            (Lines{"2024-02-01 schedule Berths: public_beta 2024-05 > 2024-06 slip +30",
                   "2024-02-01 schedule Berths: live 2024-07 > 2024-08 slip +31"}))
      << "each sign has the date that follows it";
  EXPECT_EQ(with(cell("May 2024 🔷 July 2024 🟢"), cell("June 2024 🔷 August 2024 🟢"), releases(signs)),
            (Lines{"2024-02-01 schedule Berths: public_beta 2024-05 > 2024-06 slip +30",
                   "2024-02-01 schedule Berths: live 2024-07 > 2024-08 slip +31"}))
      << "or that goes before";

  const std::string latest = "**Sail 4** is our latest release.\n\n", next = "**Sail 5.1** is our latest release.\n\n";
  EXPECT_EQ(with(page("", "🟢", latest), page("", "🟢", next), releases(signs + "reached = 'named'")),
            (Lines{"2024-02-01 stage Berths: planned > live", "2024-02-01 stage Dues: planned > live"}));
  EXPECT_EQ(with(page("🟢", "🟢", latest), page("🟢", "🟢", next), releases(signs + "reached = 'named'")),
            Lines{"2024-02-01 stage Dues: planned > live"})
      << "what an earlier release had is out already";
  EXPECT_EQ(with(page("", "🟢", latest), page("", "🟢", "Sail 5 will be our latest release.\n\n"),
                 releases(signs + "reached = 'named'")),
            Lines{});
}

TEST(Keys, OfWhenADateIsReached) {
  const auto releases = [](const std::string& rows) {
    return "# Roadmap\n\n| Release | Released |\n|---|---|\n" + rows + "| 4.2 | May 2026 |\n";
  };
  const auto column = [](const std::string& reached) {
    return "[[column]]\ntitle = 'Release'\nrole = 'title'\n[[column]]\ntitle = 'Released'\nrole = 'milestone'\nstage = "
           "'live'\n" +
           reached;
  };
  const auto with = [&](const std::string& before, const std::string& after, const std::string& reached) {
    return told(two(releases(before), releases(after)), column(reached));
  };
  const std::string due = "| 4.1 | December 2023 |\n", late = "| 4.1 | March 2024 |\n";
  const Lines taken_back = {"2024-02-01 schedule 4.1: live 2023-12 > 2024-03 slip +91"};
  EXPECT_EQ(with(due, late, ""), taken_back) << "the title says that it is past";
  const std::string sailing = "[[column]]\ntitle = 'Sailing'\nrole = 'milestone'\nstage = 'live'\n";
  const auto plan = [](const std::string& date) { return table("| Name | Sailing |", "| Berths | " + date + " |"); };
  EXPECT_EQ(told(two(plan("May 2023"), plan("June 2023")), sailing),
            Lines{"2024-02-01 schedule Berths: live 2023-05 > 2023-06 slip +30"})
      << "the title does not say that it is past";
  EXPECT_EQ(told(two(plan("March 2024"), plan("December 2023")), sailing + "reached = 'begun'"),
            Lines{"2024-02-01 stage Berths: test > live"});
  EXPECT_EQ(with(due, late, "reached = 'never'"), Lines{"2024-02-01 schedule 4.1: live 2023-12 > 2024-03 slip +91"});
  EXPECT_EQ(with(due, "| 4.1 | December 2023 (deployed) |\n", "reached = 'never'"),
            Lines{"2024-02-01 stage 4.1: planned > live"})
      << "a word for it still counts";

  constexpr struct {
    std::string_view sentence;
    bool out;
  } kSentences[] = {
      {"The latest version is 4.1.", true},
      {"4.1.3 is the current release, with 12 repairs.", true},
      {"Newest release: v4.1 (14 May 2024)", true},
      {"4.1 (latest)", true},
      {"## Current: 4.1", true},
      {"| Current version |\n|---|\n| 4.1 |", true},
      {"The latest version is 4.0.", false},
      {"The latest version of 2024 is 4.0.", false},
      {"The next version, 4.1, will be the latest release.", false},
      {"The latest version is 4.1 beta.", false},
      {"The latest news is about 4.1.", false},
      {"See what is current in 4.1.", false},
  };
  for (const auto& c : kSentences) {
    SCOPED_TRACE(c.sentence);
    const Lines expected = c.out ? Lines{"2024-02-01 stage 4.1: planned > live"} : Lines{};
    EXPECT_EQ(
        told(two(releases(due), releases(due) + "\n" + std::string(c.sentence) + "\n"), column("reached = 'named'")),
        expected);
  }
  EXPECT_EQ(
      told(
          two("# Roadmap\n\n| Release | Released | Note |\n|---|---|---|\n| 4.1 | May 2024 | |\n| 4.2 | May 2025 | |\n",
              "# Roadmap\n\n| Release | Released | Note |\n|---|---|---|\n| 4.1 | May 2024 | latest |\n| 4.2 | May "
              "2025 | |\n"),
          column("reached = 'named'")),
      Lines{"2024-02-01 stage 4.1: planned > live"})
      << "the row itself says so";
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
