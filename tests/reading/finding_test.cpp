// Which pages are roadmaps, found by looking at what they hold.
#include <gtest/gtest.h>

#include "document/document.h"
#include "reading/reader.h"

namespace roadshift::reading {
namespace {

std::size_t entries_of(const std::string& path, const std::string& text) {
  const Lexicon lexicon(default_config());
  return read_document(document::parse_document(text, path), path, lexicon).entries.size();
}

TEST(Finding, OrdinaryPagesGiveNothing) {
  const std::string readme =
      "# harbour-dues-service\n\n## Testing\n\n| Command | Description |\n|---|---|\n| make test | Run the tests |\n\n"
      "## Running in production\n\n- start it\n- stop it\n\n"
      "## Environments\n\n| Environment | URL |\n|---|---|\n| Test | https://t |\n| Production | https://p |\n";
  EXPECT_EQ(entries_of("README.md", readme), 0u);
  EXPECT_EQ(entries_of("docs/deploy.md", "# Deploying\n\n## Test\n\n- push the branch\n\n## Production\n\n- tag it\n"),
            0u);
  EXPECT_EQ(entries_of("CHANGELOG.md",
                       "# Changelog\n\n## 1.2.0 - 2024-06-01\n\n### Deprecated\n\n- The old login\n\n"
                       "### Released\n\n- The new login\n"),
            0u);
  EXPECT_EQ(entries_of("docs/test-data.md", "# Data\n\n| Key | Value |\n|---|---|\n| A | 1 |\n"), 0u);
  EXPECT_EQ(entries_of("docs/pull_request_template.md", "# Before you ask\n\n- [x] It builds\n- [ ] It is tested\n"),
            0u);
  EXPECT_EQ(entries_of("docs/features.md", "# Features\n\n- ✅ Fast\n- 🚧 Small\n- 📅 Pretty\n- ❌ Cheap\n"), 0u);
  EXPECT_EQ(entries_of("docs/0001.md", "# Use X\n\n## Status\n\nStatus: Deprecated\n\n## Decision\n\nWe do.\n"), 0u);
  EXPECT_EQ(entries_of("notes.md", "Nothing here.\n"), 0u);
  EXPECT_EQ(entries_of("empty.md", ""), 0u);
}

TEST(Finding, PlansAreFoundWhateverTheyAreCalled) {
  EXPECT_EQ(
      entries_of("docs/plan.md", "# Plan\n\n| Feature | Status |\n|---|---|\n| Berths | Live |\n| Dues | In test |\n"),
      2u);
  EXPECT_EQ(entries_of("README.md", "# Roadmap\n\n## Live\n\n- Berths\n"), 1u);
  EXPECT_EQ(entries_of("in-test.html.md", "# APIs\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n"), 1u);
  EXPECT_EQ(entries_of("next.md", "# Next\n\n## Planned\n\n- Berths\n\n## Done\n\n- Dues\n"), 2u);
}

TEST(Finding, ASectionOfAReadmeMayBeARoadmap) {
  const std::string readme = "# harbour-dues\n\n## Features\n\n- Fast\n\n## Testing\n\n- make test\n\n";
  const std::string list = "- [x] Berths\n- [ ] Dues\n\n## Contributing\n\n- [ ] Read the guide\n";
  EXPECT_EQ(entries_of("README.md", readme + "## Roadmap\n\n" + list), 2u);
  EXPECT_EQ(entries_of("README.md", readme + "## Roadmap\n\n### Done\n\n- Berths\n\n### Planned\n\n- Dues\n"), 2u);
  EXPECT_EQ(entries_of("README.md", readme + "## Before you open a pull request\n\n" + list), 0u);
}

TEST(Finding, ReferenceTablesBesideARoadmapAreNoEntries) {
  const std::string roadmap = "# Roadmap\n\n## Live\n\n| Name | Details |\n|---|---|\n| Berths | List berths |\n\n";
  for (const char* section : {"Glossary", "Links to changelogs", "Changelog", "Useful links", "Document history"}) {
    EXPECT_EQ(
        entries_of("roadmap.md", roadmap + "## " + section + "\n\n| Term | Date |\n|---|---|\n| Berth | Oct 2018 |\n"),
        1u)
        << section;
  }
  EXPECT_EQ(entries_of("roadmap.md", roadmap + "Note for the table above:\n\n* \"Yes\" means it is in production\n"),
            1u);
}

}  // namespace
}  // namespace roadshift::reading
