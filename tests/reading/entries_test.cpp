// What a page's entries are called, how far they are and what they promise, as habits differ from team to team.
#include <gtest/gtest.h>

#include "document/document.h"
#include "reading/reader.h"
#include "roadshift/config.h"

namespace roadshift::reading {
namespace {

std::string described(const Entry& entry, const Ladder& ladder) {
  std::string line = entry.title + ": " + (entry.stage.known() ? std::string(ladder.name(entry.stage)) : "-");
  for (const Milestone& milestone : entry.milestones) {
    if (!milestone.window) continue;
    line += "; " + std::string(ladder.name(milestone.stage)) + ' ' + milestone.window->text;
  }
  return line;
}

using Lines = std::vector<std::string>;

Lines read(const std::string& text, const Config& config = default_config(), const std::string& path = "roadmap.md") {
  const Lexicon lexicon(config);
  Lines lines;
  for (const Entry& entry : read_document(document::parse_document(text, path), path, lexicon).entries)
    lines.push_back(described(entry, config.ladder));
  return lines;
}

TEST(Entries, AreCalledByWhatNamesThem) {
  const struct {
    std::string name, table;
    Lines expected;
  } kCases[] = {
      {"a tax year first, then the API",
       "| Tax year | API(s) impacted | Change | Breaking? |\n|---|---|---|---|\n"
       "| 2024-25 | Mooring Dues (MTD) | Add a field | No |\n| 2025-26+ | Berth Details | Add two | N/A |\n",
       {"Mooring Dues (MTD): planned", "Berth Details: planned"}},
      {"a tax year first, then the change",
       "| Tax year | Change | Status |\n|---|---|---|\n| 2024-25 onwards | Add a field. It is small | Live |\n",
       {"Add a field: live"}},
      {"all tax years",
       "| Tax year | API | Change |\n|---|---|---|\n| All | Mooring Dues (MTD) | Add a field |\n",
       {"Mooring Dues (MTD): planned"}},
      {"a number first",
       "| No. | Requirement | Details |\n|---|---|---|\n| 1 | Mooring dues | Pay them |\n| 2 | Berths | List them |\n",
       {"Mooring dues: planned", "Berths: planned"}},
      {"a ticket first",
       "| Ref | Requirement | Details |\n|---|---|---|\n| HAR-12 | Mooring dues | Pay them |\n",
       {"Mooring dues: planned"}},
      {"a version names a release",
       "| Release | Codename | Notes |\n|---|---|---|\n| v4.x | Argon | Long |\n| v5.x | | Short |\n",
       {"v4.x: planned", "v5.x: planned"}},
      {"nothing but a date and a tick",
       "| Week | Ready |\n|---|---|\n| w/c 3 June 2024 | Yes |\n",
       {"w/c 3 June 2024: planned; live w/c 3 June 2024"}},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(read("# Roadmap\n\n## Planned\n\n" + c.table), c.expected);
  }
}

TEST(Entries, HaveADateInEveryColumnOfAnEnvironment) {
  EXPECT_EQ(read("# Roadmap\n\n| Feature | Trader test | Limited private beta | Live service |\n|---|---|---|---|\n"
                 "| Berths | Available now | June 2024 | TBC |\n| Dues | July 2024 | | |\n"),
            (Lines{"Berths: test; private_beta June 2024; live TBC", "Dues: planned; test July 2024"}));
  EXPECT_EQ(read("# Roadmap\n\n## Planned\n\n| Feature | Test data | Live examples |\n|---|---|---|\n"
                 "| Berths | A list of berths | Yes |\n"),
            Lines{"Berths: planned"})
      << "a column that says something else is none";
}

TEST(Entries, TakeTheYearOfTheDatesBesideThem) {
  EXPECT_EQ(read("# Roadmap\n\n| Feature | Test date | Live date |\n|---|---|---|\n| Berths | 3 June | July 2024 |\n"
                 "| Dues | | August |\n| Tides | | May 2025 |\n"),
            (Lines{"Berths: planned; test 3 June; live July 2024", "Dues: planned; live August",
                   "Tides: planned; live May 2025"}));
}

TEST(Entries, ReadSymbolsAndEverydayHeadings) {
  EXPECT_EQ(read("# Roadmap\n\n| Feature | Status |\n|---|---|\n| Berths | ✅ |\n| Dues | 🚧 |\n| Tides | 🗓 |\n"),
            (Lines{"Berths: live", "Dues: in_development", "Tides: planned"}));
  EXPECT_EQ(read("# Roadmap\n\n- ✅ Berths\n- 🚧 Dues (Q3 2025)\n- ⚓ Tides\n"),
            (Lines{"Berths: live", "Dues: in_development; live Q3 2025"}));
  EXPECT_EQ(
      read("# Roadmap\n\n## Now\n\n- Berths\n\n## Next\n\n- Dues\n\n## Later\n\n- Tides\n\n## Now then\n\n- No\n"),
      (Lines{"Berths: in_development", "Dues: planned", "Tides: planned"}));
}

TEST(Entries, HaveAStatusLineUnderAHeadingOfTheirOwn) {
  EXPECT_EQ(read("# Registry roadmap\n\n## Public data\n\n### Berths\n\nList berths.\n\n- **Status:** Private beta\n"
                 "- **Expected:** Q4 2021\n\n### Dues\n\nPay dues.\n\nStatus: stable\n"),
            Lines{"Berths: private_beta; live Q4 2021"});
}

TEST(Entries, ANumberUnderStageIsThatStage) {
  const Config config = parse_config("preset = 'stages'", "test");
  EXPECT_EQ(
      read("# Proposals\n\n| Proposal | Stage |\n|---|---|\n| Berths | 3 |\n| Dues | 2.7 |\n| Tides | 4 |\n", config),
      (Lines{"Berths: stage_3", "Dues: stage_2_7", "Tides: finished"}));
}

TEST(Entries, OfAListAreTickedOrNotYet) {
  EXPECT_EQ(
      read("# Harbour\n\n## Roadmap\n\n- [x] Berths\n- [ ] Dues\n- [ ] Tides (in progress, Q3 2025)\n- [ ] Cranes "
           "(Q4 2025)\n",
           default_config(), "README.md"),
      (Lines{"Berths: live", "Dues: planned", "Tides: in_development; live Q3 2025", "Cranes: planned; live Q4 2025"}));
}

TEST(Entries, AreReadByTheirOwnWordsBeforeThoseAbove) {
  EXPECT_EQ(read("# Roadmap\n\n## Released\n\n- Berths\n- Dues (beta)\n- Tides (partially released)\n- Cranes - coming "
                 "soon\n- Locks shipped on August 14th, 2017.\n"),
            (Lines{"Berths: live", "Dues: public_beta", "Tides: planned", "Cranes: planned",
                   "Locks shipped on August 14th, 2017: live; live August 14th, 2017"}));
}

TEST(Entries, OfAShortRowAreReadByWhatTheCellsHold) {
  const std::string header =
      "# Roadmap\n\n## In test\n\n| Due | Feature | Details | Deploy to sandbox |\n|---|---|---|---|\n"
      "| May 2024 | Dues | Pay them all at once | June 2024 |\n";
  EXPECT_EQ(read(header + "| Berths | List them one by one |\n"),
            (Lines{"Dues: test; test June 2024; live May 2024", "Berths: test"}));
  EXPECT_EQ(read(header + "| Berths | List them one by one | July 2024 |\n"),
            (Lines{"Dues: test; test June 2024; live May 2024", "Berths: test; test July 2024"}));
  EXPECT_EQ(read(header + "| July 2024 | Berths |\n"),
            (Lines{"Dues: test; test June 2024; live May 2024", "Berths: test; live July 2024"}));
}

TEST(Entries, TakeTheFurthestOfSeveralStatusesAndTheFinestOfSeveralDates) {
  EXPECT_EQ(read("# Roadmap\n\n| Feature | Web status | App status | Quarter | Date |\n|---|---|---|---|---|\n"
                 "| Berths | In progress | In test | Q2 2024 | 14 May 2024 |\n| Dues | Live | Planned | Q3 2024 | |\n"),
            (Lines{"Berths: test; live 14 May 2024", "Dues: live; live Q3 2024"}));
}

TEST(Entries, SayWhatIsNotStruckOut) {
  EXPECT_EQ(read("# Roadmap\n\n| Feature | Status | Live date |\n|---|---|---|\n"
                 "| Berths | ~~Planned~~ In test | ~~June 2024~~ July 2024 |\n| Dues | Planned | ~~May 2024~~ |\n"),
            (Lines{"Berths: test; live July 2024", "Dues: planned; live May 2024"}));
}

TEST(Entries, AreToldOfByTheSentenceOfTheirOwnSection) {
  const std::string intro = "Moving to production by the end of June 2019.\n\n";
  EXPECT_EQ(read("# Harbour roadmap\n\n**In test**\n\n" + intro + "- Berths\n\n**Live**\n\n- Dues\n"),
            (Lines{"Berths: test; live end of June 2019", "Dues: live"}));
  EXPECT_EQ(read("# Harbour roadmap\n\n## In test\n\n" + intro + "- Berths\n\n## Live\n\n- Dues\n"),
            (Lines{"Berths: test; live end of June 2019", "Dues: live"}));
}

TEST(Entries, OfThePhaseThatStandardizesAreNotFinished) {
  const std::string table = "\n\n| Proposal |\n|---|\n| Berths |\n";
  const Config config = parse_config("preset = 'phases'", "test");
  EXPECT_EQ(read("# Proposals\n\n## Phase 5 - The Feature is Standardized" + table, config), Lines{"Berths: phase_5"});
  EXPECT_EQ(read("# Proposals\n\n## Standardized proposals" + table, config), Lines{"Berths: finished"});
}

TEST(Entries, AreGivenUpByManyWords) {
  for (const char* word : {"Cancelled", "❌ Canceled", "Abandoned", "Won't do", "No longer planned", "Closed"}) {
    EXPECT_EQ(read("# Roadmap\n\n| Feature | LTS status |\n|---|---|\n| Berths | " + std::string(word) + " |\n"),
              Lines{"Berths: withdrawn"})
        << word;
  }
}

}  // namespace
}  // namespace roadshift::reading
