#include "history/memory_history.h"

#include <gmock/gmock.h>

#include "history_text.h"
#include "support/git_fixture.h"

namespace roadshift {
namespace {

using history::MemoryHistory;
using test::error_of;
using test::revisions_of;
using test::walk_as_text;
using testing::ElementsAre;
using testing::HasSubstr;

MemoryHistory example() {
  MemoryHistory history;
  history.add({"c1", "2024-06-03", "Ada <ada@example.com>", "first", {{"a.md", "1"}, {"b.md", "1"}, {"x.cpp", ""}}});
  history.add({"c2", "2024-07-01", "Grace", "second", {{"a.md", "2"}, {"c.md", "1"}, {"x.cpp", ""}}});
  return history;
}

bool is_markdown(std::string_view path) {
  return path.ends_with(".md");
}

TEST(MemoryHistory, WalksLikeARepository) {
  test::GitFixture git;
  git.commit({.files = {{"a.md", "1"}, {"b.md", "1"}, {"x.cpp", ""}}, .message = "first"});
  git.commit({.files = {{"a.md", "2"}, {"b.md", std::nullopt}, {"c.md", "1"}}, .message = "second"});
  const auto repository = open_repository(git.folder(), "");
  const MemoryHistory memory = example();
  for (const Walk& walk :
       {Walk{}, Walk{.candidate = is_markdown}, Walk{.paths = {"a.md"}}, Walk{.exclude = {"a.md"}}}) {
    EXPECT_EQ(walk_as_text(memory, walk), walk_as_text(*repository, walk));
    EXPECT_EQ(memory.files_at("HEAD", walk), repository->files_at("HEAD", walk));
  }
  EXPECT_THAT(error_of([&] { walk_as_text(memory, {.paths = {"x/y.md"}}); }),
              HasSubstr("no revision on the walked line"));
}

TEST(MemoryHistory, CommitsSayWhatWasGiven) {
  const auto revisions = revisions_of(example());
  const Moment noon{1'717'416'000, 0};
  EXPECT_EQ(revisions.at(0).commit, (Commit{"c1", {"Ada", "ada@example.com"}, noon, noon, "first"}));
  EXPECT_EQ(revisions.at(1).commit.author, (Person{"Grace", ""}));
  EXPECT_THAT(error_of([] { MemoryHistory().add({"c1", "2024-06-31", "", "", {}}); }), HasSubstr("usage: "));
}

TEST(MemoryHistory, FindsRevisionsByIdAndDay) {
  const MemoryHistory history = example();
  EXPECT_EQ(history.resolve(""), "c2");
  EXPECT_EQ(history.resolve("c1"), "c1");
  EXPECT_EQ(history.resolve("@2024-06-30"), "c1");
  EXPECT_THAT(walk_as_text(history, {.to = "c1"}), ElementsAre("first: a.md b.md x.cpp"));
  EXPECT_THAT(error_of([&] { (void)history.resolve("c9"); }), HasSubstr("not_found: "));
  EXPECT_THAT(error_of([&] { (void)MemoryHistory().resolve(""); }), HasSubstr("repository: "));
}

TEST(MemoryHistory, NotesWhatWasReadAndFailsOnRequest) {
  MemoryHistory history = example();
  const std::string blob = revisions_of(history).at(1).changes.at(0).blob;
  EXPECT_EQ(history.read(blob, 1), "2");
  EXPECT_THAT(history.reads(), ElementsAre("2"));
  EXPECT_THAT(error_of([&] { (void)history.read(blob, 0); }), HasSubstr("it has 1 bytes, more than the 0 allowed"));
  history.fail_to_read("2");
  EXPECT_THAT(error_of([&] { (void)history.read(blob, 1); }), HasSubstr("repository: read blob " + blob));
  EXPECT_THAT(history.reads(), ElementsAre("2"));
}

TEST(MemoryHistory, EndsWithTheWorkTree) {
  MemoryHistory history = example();
  EXPECT_THAT(walk_as_text(history, {.work_tree = true, .paths = {"a.md"}}), testing::SizeIs(2));
  history.set_work_tree({{"a.md", "3"}});
  EXPECT_EQ(walk_as_text(history, {.work_tree = true, .candidate = is_markdown}).back(),
            "uncommitted changes: a.md -c.md");
  EXPECT_EQ(history.file_at("worktree", "a.md"), "3");
  EXPECT_EQ(history.file_at("c2", "a.md"), "2");
  EXPECT_EQ(history.file_at("c1", "z.md"), std::nullopt);
}

}  // namespace
}  // namespace roadshift
