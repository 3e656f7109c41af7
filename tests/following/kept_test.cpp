// What of a page is taken to stand as it stood.
#include "following/kept.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace roadshift::following {
namespace {

// An entry for each letter: capitals are edited versions, and lines go by tens.
Page page_of(const std::string& letters, int first_line = 10) {
  Page page;
  for (const char letter : letters) {
    Entry entry;
    entry.title = std::string("Entry ") + static_cast<char>(std::tolower(letter));
    entry.text = entry.title + (std::isupper(letter) != 0 ? ", due later" : ", due soon");
    entry.line = first_line + static_cast<int>(page.size()) * 10;
    page.push_back(std::make_shared<const Entry>(std::move(entry)));
  }
  return page;
}

// "0-0 1-2": which entry is kept as which.
std::string kept(const std::string& before, const std::string& after) {
  std::vector<std::string> pairs;
  for (const KeptPair& pair : kept_between(page_of(before), page_of(after, 500)))
    pairs.push_back(std::to_string(pair.old_index) + "-" + std::to_string(pair.new_index));
  std::sort(pairs.begin(), pairs.end());
  std::string all;
  for (const std::string& pair : pairs) all += (all.empty() ? "" : " ") + pair;
  return all;
}

TEST(Kept, IsWhatDiffersInItsLinesAlone) {
  const struct {
    const char *what, *before, *after, *kept;
  } cases[] = {
      {"a page whose lines moved", "abc", "abc", "0-0 1-1 2-2"},
      {"all but an edited entry", "abc", "aBc", "0-0 2-2"},
      {"all but one that went", "abc", "ac", "0-0 2-1"},
      {"all but one that came", "ac", "abc", "0-0 1-2"},
      {"entries in another order", "abcd", "acbd", "0-0 1-2 2-1 3-3"},
      {"twins, the first to the first", "xaax", "xaax", "0-0 1-1 2-2 3-3"},
      {"twins in another order", "aabc", "caab", "0-1 1-2 2-3 3-0"},
      {"not twins of which one went, between edits", "caad", "CaD", ""},
      {"nothing of an empty page", "", "ab", ""},
      {"nothing of a page that is all new", "ab", "AB", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(kept(c.before, c.after), c.kept) << c.what;
}

TEST(Kept, EveryFieldButLinesCounts) {
  Entry plain;
  plain.milestones = {{Stage{1}, std::nullopt, Reached::no, {Origin::column, "Test", 3}}};
  plain.stage_source = {Origin::heading, "Planned", 2};
  const struct {
    const char* what;
    void (*edit)(Entry&);
    bool same;
  } cases[] = {
      {"its line", [](Entry& e) { e.line = 9; }, true},
      {"the line of its stage", [](Entry& e) { e.stage_source.line = 9; }, true},
      {"the line of a milestone", [](Entry& e) { e.milestones[0].source.line = 9; }, true},
      {"the words of its stage", [](Entry& e) { e.stage_source.words = "Later"; }, false},
      {"whether a milestone is reached", [](Entry& e) { e.milestones[0].reached = Reached::yes; }, false},
      {"another milestone", [](Entry& e) { e.milestones.push_back(e.milestones[0]); }, false},
      {"a field",
       [](Entry& e) {
         e.fields.push_back({"Breaking?", "Yes"});
       },
       false},
      {"a link", [](Entry& e) { e.links.push_back("https://example.org"); }, false},
      {"a heading above", [](Entry& e) { e.section.push_back("Live"); }, false},
      {"a note",
       [](Entry& e) {
         e.notes.push_back({ProblemKind::ragged_row, "row has 5 cells, its header 7"});
       },
       false},
      {"its mechanism", [](Entry& e) { e.mechanism = "api"; }, false},
  };
  for (const auto& c : cases) {
    Entry other = plain;
    c.edit(other);
    EXPECT_EQ(same_but_lines(plain, other), c.same) << c.what;
  }
}

TEST(Kept, MovesTheLinesOfWhatWasJudged) {
  Entry raw;
  raw.stage = Stage{0};
  raw.stage_source = {Origin::heading, "Planned", 40};
  raw.line = 45;
  raw.milestones = {{Stage{1}, std::nullopt, Reached::once_begun, {Origin::column, "Deployed to test", 42}}};
  Entry judged = raw;  // on earlier lines, and found to be in test since its date has come
  judged.line = 15;
  judged.milestones[0].reached = Reached::yes;
  judged.milestones[0].source.line = 12;
  judged.stage = Stage{1};
  judged.stage_source = judged.milestones[0].source;

  move_lines(judged, raw);
  EXPECT_EQ(judged.line, 45);
  EXPECT_EQ(judged.milestones[0].source.line, 42);
  EXPECT_EQ(judged.stage_source.line, 42) << "the milestone's, which says the stage";
  EXPECT_EQ(judged.milestones[0].reached, Reached::yes);

  judged.stage = raw.stage;
  judged.stage_source = {Origin::heading, "Planned", 10};
  move_lines(judged, raw);
  EXPECT_EQ(judged.stage_source.line, 40) << "the heading's";
}

}  // namespace
}  // namespace roadshift::following
