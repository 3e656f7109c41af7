// What `init` suggests: a file that can be read, and that reads the roadmap no worse than none.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "history/memory_history.h"
#include "pipeline/story.h"
#include "roadshift/error.h"
#include "roadshift/survey.h"

namespace roadshift::testing {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using Lines = std::vector<std::string>;

Proposal proposal_for(const std::vector<Chapter>& chapters) {
  history::MemoryHistory history;
  history::Files files;
  for (const Chapter& chapter : chapters) {
    for (const auto& [path, text] : chapter.files) files[path] = text;
    history.add({"c" + chapter.day, chapter.day, "Ada Quay", "edit", files});
  }
  return propose_config(history, {});
}

Lines told(const std::vector<Chapter>& chapters, const Config& config) {
  try {
    return lines_of(log_of(chapters, config));
  } catch (const Error&) {
    return {};  // no document was found
  }
}

std::vector<Chapter> two(const std::string& before, const std::string& after) {
  return {{"2024-01-01", {{"ROADMAP.md", before}}}, {"2024-02-01", {{"ROADMAP.md", after}}}};
}

struct Case {
  const char* name;
  std::vector<Chapter> chapters;
  const char* expected;  // part of the file
  Lines events;          // what it makes the history tell
};

const std::vector<Case>& cases() {
  static const std::string kTable = "| Name | Breaking? |\n|---|---|\n", kBerths = "| Berths | Yes |\n";
  static const std::vector<Case> all = {
      {"ordinary words need no more than a preset",
       two("# Roadmap\n\n## In test\n\n" + kTable + kBerths + "\n## Live\n\n" + kTable,
           "# Roadmap\n\n## In test\n\n" + kTable + "\n## Live\n\n" + kTable + kBerths),
       "preset = \"default\"\n",
       {"2024-02-01 stage Berths: test > live"}},
      {"another ladder has its preset",
       two("# Proposals\n\n## Phase 2\n\n- Berths\n\n## Phase 1\n\n- Dues\n\n## Phase 3\n\n- Tides\n",
           "# Proposals\n\n## Phase 2\n\n- Berths\n- Dues\n\n## Phase 1\n\n## Phase 3\n\n- Tides\n"),
       "preset = \"phases\"\n",
       {"2024-02-01 stage Dues: phase_1 > phase_2"}},
      {"headings that no preset knows become the ladder",
       two("# Roadmap\n\n## Seeds\n\n- Berths\n- Dues\n\n## Saplings\n\n- Tides\n\n## Trees\n\n- Quays\n",
           "# Roadmap\n\n## Seeds\n\n- Dues\n\n## Saplings\n\n- Berths\n\n## Trees\n\n- Quays\n- Tides\n"),
       "\nstage = \"seeds\"\nlabel = \"Seeds\"\n",
       {"2024-02-01 stage Berths: seeds > saplings", "2024-02-01 stage Tides: saplings > trees"}},
      {"with the highest on top, where a known one says so",
       two("# Roadmap\n\n## Live\n\n- Quays\n\n## Saplings\n\n- Tides\n\n## Seeds\n\n- Berths\n",
           "# Roadmap\n\n## Live\n\n- Quays\n- Tides\n\n## Saplings\n\n- Berths\n\n## Seeds\n\n- Dues\n"),
       "[[ladder]]\nstage = \"live\"",
       {"2024-02-01 stage Tides: saplings > live", "2024-02-01 stage Berths: seeds > saplings",
        "2024-02-01 added Dues: seeds"}},
      {"a column of stages has the role, whatever its title",
       two("# Roadmap\n\n| Name | How far | Due |\n|---|---|---|\n| Berths | In test | May 2024 |\n| Dues | Live | May "
           "2024 |\n",
           "# Roadmap\n\n| Name | How far | Due |\n|---|---|---|\n| Berths | Live | May 2024 |\n| Dues | Live | May "
           "2024 "
           "|\n"),
       "\n#   \"How far\": stage (its cells name stages)\n",
       {"2024-02-01 stage Berths: test > live"}},
      {"dates that have the month first say so",
       two("# Roadmap\n\n## In test\n\n| Name | Due |\n|---|---|\n| Berths | 05/25/2024 |\n| Dues | 04/03/2024 |\n",
           "# Roadmap\n\n## In test\n\n| Name | Due |\n|---|---|\n| Berths | 05/25/2024 |\n| Dues | 04/13/2024 |\n"),
       "\ndates = \"mdy\"\n",
       {"2024-02-01 schedule Dues: live 2024-04-03 > 2024-04-13 slip +10"}},
  };
  return all;
}

TEST(Proposal, ReadsTheHistoryAsItShouldBe) {
  for (const Case& c : cases()) {
    SCOPED_TRACE(c.name);
    const Proposal proposal = proposal_for(c.chapters);
    EXPECT_THAT(proposal.toml, HasSubstr(c.expected));
    EXPECT_EQ(told(c.chapters, parse_config(proposal.toml, "proposal")), c.events) << proposal.toml;
  }
}

TEST(Proposal, NeverTellsLessThanNoConfiguration) {
  for (const Case& c : cases()) {
    SCOPED_TRACE(c.name);
    const Lines without = told(c.chapters, default_config());
    EXPECT_GE(told(c.chapters, parse_config(proposal_for(c.chapters).toml, "proposal")).size(), without.size());
  }
}

TEST(Proposal, TellsTheSampleRoadmapAsItIsToldWithoutOne) {
  namespace fs = std::filesystem;
  const fs::path folder = fs::temp_directory_path() / ("roadshift-proposal-" + std::to_string(::getpid()));
  const struct Cleaner {
    const fs::path& folder;
    ~Cleaner() { fs::remove_all(folder); }
  } cleaner{folder};
  const std::string command =
      "'" + (fs::path(ROADSHIFT_SAMPLE_ROADMAP) / "make").string() + "' '" + folder.string() + "' > /dev/null";
  ASSERT_EQ(std::system(command.c_str()), 0);  // NOLINT: our own script
  const auto history = open_repository(folder.string(), "");
  const Proposal proposal = propose_config(*history, {});
  EXPECT_GE(proposal.documents, 2U);
  const LogReport without = make_log(*history, default_config(), {});
  const LogReport with = make_log(*history, parse_config(proposal.toml, "proposal"), {});
  EXPECT_GT(without.events.size(), 20U);
  EXPECT_EQ(lines_of(with), lines_of(without));
}

TEST(Proposal, SaysWhatItIsNotSureOf) {
  const Proposal odd = proposal_for(two("x",
                                        "# Roadmap\n\n| Name | Status | Sold on |\n|---|---|---|\n| Berths | Parked | "
                                        "May 2024 |\n| Dues | Live | June 2024 |\n"));
  EXPECT_THAT(odd.doubts, Contains(HasSubstr("the status 'Parked' (1 entry) names no stage")));
  EXPECT_THAT(odd.doubts, Contains(HasSubstr("column 'Sold on' holds dates")));
  const Proposal nothing = proposal_for(two("# Manual\n\nTurn the wheel.\n", "# Manual\n\nTurn it.\n"));
  EXPECT_THAT(nothing.doubts, Contains("no roadmap document was found"));
  EXPECT_EQ(parse_config(nothing.toml, "proposal"), default_config());
}

TEST(Proposal, IsMadeOfUntrustedTextAndStaysReadable) {
  const std::string nasty = "\" ]\\u0007\x1b[31m ''";
  const Proposal proposal = proposal_for(two("x", "# Roadmap\n\n## " + nasty + "\n\n- A\n- B\n\n## More " + nasty +
                                                      "\n\n- C\n\n## Live\n\n| Name | " + nasty +
                                                      " |\n|---|---|\n| A | May 2024 |\n| " + nasty + " | x |\n"));
  EXPECT_NO_THROW(parse_config(proposal.toml, "proposal")) << proposal.toml;
  EXPECT_EQ(proposal.toml.find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace roadshift::testing
