// Roadmaps of other families, each told as a small history of its own and read twice: by the preset made for it and by
// a configuration written from nothing but the documented keys. Both must tell the same.
#include <gtest/gtest.h>

#include "story.h"

namespace roadshift::testing {
namespace {

using Lines = std::vector<std::string>;

struct Reading {
  const char *name, *toml;
};

void expect_story(const std::vector<Chapter>& chapters, const std::vector<Reading>& readings, const Lines& expected) {
  for (const Reading& reading : readings) {
    SCOPED_TRACE(reading.name);
    EXPECT_EQ(lines_of(log_of(chapters, parse_config(reading.toml, reading.name))), expected);
  }
}

// --- numbered stages, with pages of their own for what is early, finished or given up
// -----------------------------------

constexpr Reading kStagesPreset = {"preset", "preset = 'stages'"};
constexpr Reading kStagesByHand = {"by hand", R"(
documents = ["README.md", "*-proposals.md"]
[[ladder]]
stage = "stage_1"
label = "Stage 1"
[[ladder]]
stage = "stage_2"
label = "Stage 2"
[[ladder]]
stage = "stage_2_7"
label = "Stage 2.7"
[[ladder]]
stage = "stage_3"
label = "Stage 3"
[[ladder]]
stage = "finished"
label = "Finished"
words = ["Finished", "Stage 4"]
[[ladder]]
stage = "inactive"
label = "Inactive"
terminal = true
[[file]]
path = "finished-proposals.md"
stage = "finished"
[[file]]
path = "inactive-proposals.md"
stage = "inactive"
[[column]]
title = "Proposal"
role = "title"
[[column]]
title = ["Champion", "Author"]
role = "owner"
)"};

const std::string kColumns = "| Proposal | Author | Champion |\n|---|---|---|\n";
const std::string kTides = "| [Tidal windows][tides] | Ines Calder | Ines Calder<br />Tom Hale |\n";
const std::string kSwaps = "| [Berth swaps][berth-swaps] | Tom Hale | Tom Hale |\n";
const std::string kDues = "| [Split dues][dues] | Mara Voss | Mara Voss |\n";
const std::string kPilots = "| [Night pilots][pilots] | Jon Reef | Jon Reef |\n";

std::string readme(const std::string& sections) {
  return "# Harbour proposals\n\n- [Finished proposals](finished-proposals.md)\n- [Stage 1 "
         "proposals](stage-1-proposals.md)\n"
         "\n## Active proposals\n\nProposals follow [the process](https://example.org/process).\n\n" +
         sections + "\n## Contributing new proposals\n\nPlease open an issue.\n\n[tides]: https://example.org/tides\n";
}

std::string finished(const std::string& rows) {
  return "# Finished proposals\n\nThey are part of the standard.\n\n| Proposal | Author | Champion | Year "
         "|\n|---|---|---|---|\n"
         "| [Quay numbers][quays] | Ada Quay | Ada Quay | 2022 |\n" +
         rows;
}

std::string inactive(const std::string& rows) {
  return "# Inactive proposals\n\n| Proposal | Champion | Rationale |\n|---|---|---|\n"
         "| [Paper logs][logs] | Ada Quay | Rejected: nobody prints them |\n" +
         rows;
}

std::string early(const std::string& rows) {
  return "# Stage 1 proposals\n\n" + kColumns + "| [Anchor fees][a] | Ada Quay | Ada Quay |\n" + rows;
}

const std::string kMarks =
    "| [Beacon codes][b] | Ada Quay | Ada Quay |\n| [Fog signals][f] | Ada Quay | Ada Quay |\n"
    "| [Buoy lights][l] | Ada Quay | Ada Quay |\n";
const std::string kStage3 = "### Stage 3\n\n" + kColumns + kSwaps;

std::vector<Chapter> stages_story(const std::vector<Chapter>& later) {
  std::vector<Chapter> chapters = {
      {"2024-01-01",
       {{"README.md", readme(kStage3 + kTides + "\n### Stage 2\n\n" + kColumns + kDues + kPilots)},
        {"stage-1-proposals.md", early(kMarks)},
        {"finished-proposals.md", finished("")},
        {"inactive-proposals.md", inactive("")}}}};
  chapters.insert(chapters.end(), later.begin(), later.end());
  return chapters;
}

void expect_stages(const std::vector<Chapter>& later, const Lines& expected) {
  expect_story(stages_story(later), {kStagesPreset, kStagesByHand}, expected);
}

TEST(NumberedStages, EndOnPagesOfTheirOwn) {
  expect_stages(
      {{"2024-02-01",
        {{"README.md", readme(kStage3 + "\n### Stage 2\n\n" + kColumns + kDues + kPilots)},
         {"finished-proposals.md", finished("| [Tidal windows][tides] | Ines Calder | Ines Calder | 2024 |\n")}}},
       {"2024-03-01",
        {{"README.md", readme(kStage3 + "\n### Stage 2\n\n" + kColumns + kDues)},
         {"inactive-proposals.md", inactive("| [Night pilots][pilots] | Jon Reef | Withdrawn by its champion |\n")}}}},
      {"2024-02-01 stage Tidal windows: stage_3 > finished", "2024-03-01 stage Night pilots: stage_2 > inactive"});
}

TEST(NumberedStages, BeginOnAPageOfTheirOwn) {
  expect_stages({{"2024-02-01",
                  {{"README.md", readme(kStage3 + kTides + "\n### Stage 2\n\n" + kColumns + kDues + kPilots +
                                        "| [Fog signals][f] | Ada Quay | Ada Quay |\n")},
                   {"stage-1-proposals.md", early("| [Beacon codes][b] | Ada Quay | Ada Quay |\n"
                                                  "| [Buoy lights][l] | Ada Quay | Ada Quay |\n")}}}},
                {"2024-02-01 stage Fog signals: stage_1 > stage_2"});
}

TEST(NumberedStages, GetANewOneBetweenTheOthers) {
  expect_stages({{"2024-02-01",
                  {{"README.md", readme(kStage3 + kTides + "\n### Stage 2.7\n\n" + kColumns + kDues +
                                        "\n### Stage 2\n\n" + kColumns + kPilots)}}}},
                {"2024-02-01 stage Split dues: stage_2 > stage_2_7"});
}

TEST(NumberedStages, StayWhenATableGetsAColumn) {
  const std::string columns = "| Proposal | Author | Champion | Tests | Last presented |\n|---|---|---|---|---|\n";
  expect_stages(
      {{"2024-02-01",
        {{"README.md", readme("### Stage 3\n\n" + columns +
                              "| [Berth swaps][berth-swaps] | Tom Hale | Tom Hale | :question: | [March 2023][n] |\n"
                              "| [Tidal windows][tides] | Ines Calder | Ines Calder<br />Tom Hale | [yes][t] | |\n"
                              "\n### Stage 2\n\n" +
                              columns + "| [Split dues][dues] | Mara Voss | Mara Voss | | [May 2023][m] |\n" +
                              "| [Night pilots][pilots] | Jon Reef | Jon Reef | | |\n")}}}},
      {});
}

TEST(NumberedStages, AreFollowedThroughANewNameAndLink) {
  expect_stages(
      {{"2024-02-01",
        {{"README.md", readme("### Stage 3\n\n" + kColumns +
                              "| [Berth exchange](https://example.org/berth-exchange) | Tom Hale | Tom Hale |\n" +
                              kTides + "\n### Stage 2\n\n" + kColumns + kDues + kPilots)}}}},
      {});
}

TEST(NumberedStages, CountTheFurthestOfTwoPlaces) {
  expect_stages(
      {{"2024-02-01",
        {{"README.md", readme(kStage3 + kTides + kDues + "\n### Stage 2\n\n" + kColumns + kDues + kPilots)}}},
       {"2024-03-01", {{"README.md", readme(kStage3 + kTides + kDues + "\n### Stage 2\n\n" + kColumns + kPilots)}}}},
      {"2024-02-01 stage Split dues: stage_2 > stage_3"});
}

TEST(NumberedStages, OfThreeThatBecomeOneTheLikeliestGoesOn) {
  const std::string merged = "| [Beacon codes, fog signals and buoy lights][b] | Ada Quay | Ada Quay |\n";
  const std::string another = "| [Slipways][s] | Ada Quay | Ada Quay | 2024 |\n";
  expect_stages({{"2024-02-01", {{"stage-1-proposals.md", early(merged)}}},
                 {"2024-04-01", {{"finished-proposals.md", finished(another)}}}},
                {"2024-02-01 removed Fog signals: stage_1", "2024-02-01 removed Buoy lights: stage_1",
                 "2024-04-01 added Slipways: finished"});
}

// --- numbered phases
// ---------------------------------------------------------------------------------------------------

constexpr Reading kPhasesPreset = {"preset", "preset = 'phases'"};
constexpr Reading kPhasesByHand = {"by hand", R"(
[[ladder]]
stage = "phase_1"
label = "Phase 1"
[[ladder]]
stage = "phase_2"
label = "Phase 2"
[[ladder]]
stage = "phase_4"
label = "Phase 4"
[[ladder]]
stage = "phase_5"
label = "Phase 5"
[[ladder]]
stage = "finished"
words = ["Finished", "Standardized proposals"]
)"};

TEST(NumberedPhases, AreNamedByTheBeginningOfAHeading) {
  const std::string columns = "| Proposal | Champion |\n|---|---|\n";
  const std::string tides = "| [Tides][t] | Ada |\n", dues = "| [Dues][d] | Tom |\n", logs = "| [Logs][l] | Jon |\n";
  const auto page = [&](const std::string& one, const std::string& two, const std::string& four,
                        const std::string& five) {
    return "# Port proposals\n\n## Standardized proposals\n\n" + columns + "| [Quays][q] | Ada |\n" +
           "\n## Active proposals\n\n### Phase 5 - The feature is standardized (WG)\n\n" + columns + five +
           "\n### Phase 4 - Standardize the feature (WG)\n\n" + columns + four +
           "\n### Phase 2 - Proposed text available (CG + WG)\n\n" + columns + two +
           "\n### Phase 1 - Proposal (CG)\n\n" + columns + one;
  };
  expect_story({{"2024-01-01", {{"README.md", page(logs, dues, tides, "")}}},
                {"2024-02-01", {{"README.md", page("", dues + logs, "", tides)}}}},
               {kPhasesPreset, kPhasesByHand},
               {"2024-02-01 stage Tides: phase_4 > phase_5", "2024-02-01 stage Logs: phase_1 > phase_2"});
}

// --- releases and how long each is supported
// ------------------------------------------------------------------------------

constexpr Reading kSupportPreset = {"preset", "preset = 'support'"};
constexpr Reading kSupportByHand = {"by hand", R"(
[[ladder]]
stage = "pending"
[[ladder]]
stage = "current"
[[ladder]]
stage = "active_lts"
label = "Active LTS"
words = ["Active LTS", "Active"]
[[ladder]]
stage = "maintenance"
words = ["Maintenance", "Maintenance LTS"]
[[ladder]]
stage = "end_of_life"
label = "End of life"
words = ["End-of-life", "EOL"]
terminal = true
[[column]]
title = "Release"
role = "title"
[[column]]
title = "Status"
role = "stage"
[[column]]
title = "Initial Release"
role = "milestone"
stage = "current"
[[column]]
title = "Active LTS Start"
role = "milestone"
stage = "active_lts"
[[column]]
title = ["Maintenance Start", "Maintenance LTS Start"]
role = "milestone"
stage = "maintenance"
[[column]]
title = "End-of-life"
role = "milestone"
stage = "end_of_life"
)"};

TEST(SupportSchedules, TellStatusAndDates) {
  const auto page = [](const std::string& rows, const std::string& ended) {
    return "# Lighthouse OS releases\n\n## Release schedule\n\n"
           "| Release | Status | Codename | Initial Release | Active LTS Start | Maintenance Start | End-of-life |\n"
           "|:--:|:---:|:---:|:---:|:---:|:---:|:---:|\n" +
           rows +
           "\nDates are subject to change.\n\n### End-of-life releases\n\n"
           "| Release | Status | Codename | Initial Release | Active LTS Start | Maintenance Start | End-of-life |\n"
           "|:--:|:---:|:---:|:---:|:---:|:---:|:---:|\n" +
           ended;
  };
  const std::string old = "| 5.x | End-of-Life | - | 2021-04-01 | - | 2021-10-01 | 2022-01-01 |\n";
  expect_story(
      {{"2024-01-01",
        {{"README.md",
          page("| [6.x][] | **Maintenance** | [Skerry][] | 2021-10-19 | 2022-04-19 | 2023-10-18 | 2024-04-30 |\n"
               "| [8.x][] | **Active LTS** | [Mole][] | 2022-10-18 | 2023-04-18 | 2024-10-18 | 2025-04-30 |\n"
               "| [9.x][] | **Current** | | 2023-10-17 | - | 2024-04-01 | 2024-06-01 |\n"
               "| 10.x | **Pending** | | 2024-04-23 | 2024-10-29 | 2025-10-20 | 2026-04-30 |\n",
               old)}}},
       {"2024-04-24",
        {{"README.md",
          page("| [6.x][] | **Maintenance** | [Skerry][] | 2021-10-19 | 2022-04-19 | 2023-10-18 | 2024-06-30 |\n"
               "| [8.x][] | **Active LTS** | [Mole][] | 2022-10-18 | 2023-04-18 | 2024-10-18 | 2025-04-30 |\n"
               "| [9.x][] | **Maintenance** | | 2023-10-17 | - | 2024-04-01 | 2024-06-01 |\n"
               "| [10.x][] | **Current** | | 2024-04-23 | 2024-10-29 | 2025-10-20 | 2026-04-30 |\n",
               old)}}},
       {"2024-07-01",
        {{"README.md",
          page("| [8.x][] | **Active LTS** | [Mole][] | 2022-10-18 | 2023-04-18 | 2024-10-18 | 2025-04-30 |\n"
               "| [10.x][] | **Current** | | 2024-04-23 | 2024-10-29 | 2025-10-20 | 2026-04-30 |\n"
               "| 12.x | **Pending** | | 2025-04-22 | 2025-10-28 | 2026-10-20 | 2027-04-30 |\n",
               "| 9.x | End-of-Life | | 2023-10-17 | - | 2024-04-01 | 2024-06-01 |\n"
               "| 6.x | End-of-Life | Skerry | 2021-10-19 | 2022-04-19 | 2023-10-18 | 2024-06-30 |\n" +
                   old)}}}},
      {kSupportPreset, kSupportByHand},
      {"2024-04-24 schedule 6.x: end_of_life 2024-04-30 > 2024-06-30 slip +61",
       "2024-04-24 stage 9.x: current > maintenance", "2024-04-24 stage 10.x: pending > current",
       "2024-07-01 added 12.x: pending", "2024-07-01 stage 9.x: maintenance > end_of_life",
       "2024-07-01 stage 6.x: maintenance > end_of_life"});
}

// --- projects of a foundation
// ------------------------------------------------------------------------------------------------

constexpr Reading kMaturityPreset = {"preset", "preset = 'maturity'"};
constexpr Reading kMaturityByHand = {"by hand", R"(
documents = ["PROJECTS.md"]
[[ladder]]
stage = "sandbox"
[[ladder]]
stage = "incubating"
[[ladder]]
stage = "graduated"
[[ladder]]
stage = "archived"
terminal = true
[[column]]
title = "Project"
role = "title"
[[column]]
title = "Maturity Level"
role = "stage"
[[column]]
title = "Sponsor"
role = "owner"
)"};

TEST(Maturity, IsToldByListsUnderHeadings) {
  const auto page = [](const std::string& graduated, const std::string& incubating, const std::string& sandbox,
                       const std::string& archived) {
    return "# Harbour foundation projects\n\n## Graduated projects\n\n" + graduated + "\n## Incubating projects\n\n" +
           incubating + "\n## Sandbox projects\n\n" + sandbox + "\n## Archived projects\n\n" + archived;
  };
  const std::string tide = "- [Tide](https://tide.example.org): windows of water\n";
  const std::string mole = "- [Mole](https://mole.example.org): a broker of berths\n";
  const std::string skiff = "- [Skiff](https://skiff.example.org): a small router\n";
  const std::string fog = "- [Fog](https://fog.example.org): logs\n";
  expect_story({{"2024-01-01", {{"PROJECTS.md", page(tide, mole, skiff + fog, "")}}},
                {"2024-02-01", {{"PROJECTS.md", page(tide + mole, skiff, fog, "")}}},
                {"2024-03-01", {{"PROJECTS.md", page(tide + mole, skiff, "", fog)}}}},
               {kMaturityPreset, kMaturityByHand},
               {"2024-02-01 stage Mole: incubating > graduated", "2024-02-01 stage Skiff: sandbox > incubating",
                "2024-03-01 stage Fog: sandbox > archived"});
}

TEST(Maturity, IsToldByAColumn) {
  const std::string columns = "# Projects\n\n| Project | Sponsor | Maturity Level |\n|---|---|---|\n";
  expect_story(
      {{"2024-01-01", {{"PROJECTS.md", columns + "| Tide | Ada | Sandbox |\n| Mole | Tom | Incubating |\n"}}},
       {"2024-02-01",
        {{"PROJECTS.md",
          columns + "| Tide | Ada | **Incubating** |\n| Mole | Tom | Incubating |\n| Fog | Jon | Sandbox |\n"}}}},
      {kMaturityPreset, kMaturityByHand},
      {"2024-02-01 stage Tide: sandbox > incubating", "2024-02-01 added Fog: sandbox"});
}

// --- planned, in progress, done
// -------------------------------------------------------------------------------------------------

constexpr Reading kProgressPreset = {"preset", "preset = 'progress'"};
constexpr Reading kProgressByHand = {"by hand", R"(
[[ladder]]
stage = "planned"
[[ladder]]
stage = "in_progress"
label = "In progress"
[[ladder]]
stage = "done"
)"};

TEST(Progress, IsToldByListsUnderHeadings) {
  expect_story({{"2024-01-01",
                 {{"ROADMAP.md",
                   "# Roadmap\n\n## Planned\n\n- Dark mode\n- Offline maps\n\n## In progress\n\n- Tide alarms\n\n"
                   "## Done\n\n- Berth search\n"}}},
                {"2024-02-01",
                 {{"ROADMAP.md",
                   "# Roadmap\n\n## Planned\n\n- Offline maps\n- Quay plans\n\n## In progress\n\n- Dark mode\n\n"
                   "## Done\n\n- Tide alarms\n- Berth search\n"}}}},
               {kProgressPreset, kProgressByHand},
               {"2024-02-01 added Quay plans: planned", "2024-02-01 stage Dark mode: planned > in_progress",
                "2024-02-01 stage Tide alarms: in_progress > done"});
}

// --- boxes to tick
// -------------------------------------------------------------------------------------------------------------------

constexpr Reading kChecklistPreset = {"preset", "preset = 'checklist'"};
constexpr Reading kChecklistByHand = {"by hand", R"(
documents = ["ROADMAP.md", "README.md"]
[[ladder]]
stage = "open"
[[ladder]]
stage = "done"
)"};

TEST(Checklists, AreDoneWhereTheBoxIsTicked) {
  expect_story({{"2024-01-01",
                 {{"ROADMAP.md",
                   "# Roadmap\n\n## Version 1\n\n- [x] Berth search\n- [ ] Tide alarms\n  - [ ] by mail\n"
                   "  - [ ] by phone\n\n## Version 2\n\n- [ ] Offline maps\n"}}},
                {"2024-02-01",
                 {{"ROADMAP.md",
                   "# Roadmap\n\n## Version 1\n\n- [x] Berth search\n- [ ] Tide alarms\n  - [x] by mail\n"
                   "  - [ ] by phone\n\n## Version 2\n\n- [ ] Offline maps\n- [ ] Quay plans\n"}}},
                {"2024-03-01",
                 {{"ROADMAP.md",
                   "# Roadmap\n\n## Version 1\n\n- [ ] Berth search\n- [x] Tide alarms\n  - [x] by mail\n"
                   "  - [x] by phone\n\n## Version 2\n\n- [ ] Offline maps\n- [ ] Quay plans\n"}}}},
               {kChecklistPreset, kChecklistByHand},
               {"2024-02-01 stage by mail: open > done", "2024-02-01 added Quay plans: open",
                "2024-03-01 stage Berth search: done > open backward", "2024-03-01 stage Tide alarms: open > done",
                "2024-03-01 stage by phone: open > done"});
}

TEST(Checklists, StandInTheRoadmapSectionOfAReadme) {
  const auto page = [](const std::string& list) {
    return "# Tide tables\n\nShows tides.\n\n## Features\n\n- fast\n- small\n\n## Roadmap\n\n" + list +
           "\n## Contributing\n\n- [ ] I have read the rules\n";
  };
  const std::vector<Chapter> chapters = {
      {"2024-01-01", {{"README.md", page("- [x] Alarms\n- [ ] Maps\n")}}},
      {"2024-02-01", {{"README.md", page("- [x] Alarms\n- [x] Maps\n- [ ] Plans\n")}}}};
  expect_story(chapters, {kChecklistPreset}, {"2024-02-01 stage Maps: open > done", "2024-02-01 added Plans: open"});
  expect_story(chapters, {{"no configuration", ""}},
               {"2024-02-01 stage Maps: planned > live", "2024-02-01 added Plans: planned"});
}

}  // namespace
}  // namespace roadshift::testing
