// Which commits a walk hands over, in which order, and what it says of each.
#include <gmock/gmock.h>

#include "history_text.h"
#include "support/git_fixture.h"

namespace roadshift {
namespace {

using test::as_text;
using test::error_of;
using test::GitFixture;
using test::revisions_of;
using test::walk_as_text;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

std::unique_ptr<History> open(const GitFixture& git) {
  return open_repository(git.folder(), "");
}

bool is_markdown(std::string_view path) {
  return path.ends_with(".md");
}

TEST(Walk, HandsOverEachCommitOldestFirstWithWhatItChanged) {
  GitFixture git;
  git.commit({.files = {{"a.md", "1"}, {"docs/deep/b.md", "1"}}, .message = "first"});
  git.commit({.files = {{"docs/deep/b.md", "2"}}, .message = "edit"});
  git.commit({.files = {{"a.md", std::nullopt}, {"docs/c.md", "1"}}, .message = "rename"});
  EXPECT_THAT(walk_as_text(*open(git)),
              ElementsAre("first: a.md docs/deep/b.md", "edit: docs/deep/b.md", "rename: -a.md docs/c.md"));
}

TEST(Walk, RenamedFileKeepsItsBlob) {
  GitFixture git;
  git.commit({.files = {{"a.md", "text"}}});
  git.commit({.files = {{"a.md", std::nullopt}, {"b.md", "text"}}});
  const auto revisions = revisions_of(*open(git));
  ASSERT_THAT(revisions.at(1).changes, SizeIs(2));
  EXPECT_EQ(revisions[1].changes[0].blob, "");
  EXPECT_EQ(revisions[1].changes[1].blob, revisions[0].changes[0].blob);
}

TEST(Walk, CommitThatTouchesNoCandidateComesWithNoChanges) {
  GitFixture git;
  git.commit({.files = {{"a.md", "1"}, {"main.cpp", "1"}}, .message = "first"});
  git.commit({.files = {{"main.cpp", "2"}}, .message = "code"});
  EXPECT_THAT(walk_as_text(*open(git), {.candidate = is_markdown}), ElementsAre("first: a.md", "code:"));
}

TEST(Walk, CommitThatTouchesNoCandidateIsToldByIdAndTimeUnlessAllIsAskedFor) {
  GitFixture git;
  git.commit({.files = {{"a.md", "1"}}, .message = "first"});
  const std::string code = git.commit({.files = {{"main.cpp", "2"}}, .message = "code", .seconds = 1'700'000'000});
  git.commit({.files = {{"main.cpp", "3"}}, .message = "the tip"});
  std::vector<Commit> told;
  open(git)->walk({.candidate = is_markdown}, [&](const Revision& revision) { told.push_back(revision.commit); });
  ASSERT_THAT(told, SizeIs(3));
  EXPECT_EQ(told[1], (Commit{code, {}, {}, {1'700'000'000, 0}, ""}));
  EXPECT_EQ(told[0].summary, "first");
  EXPECT_EQ(told[2].summary, "the tip");
  EXPECT_EQ(revisions_of(*open(git), {.candidate = is_markdown}).at(1).commit.summary, "code");
}

TEST(Walk, SymbolicLinksAndSubmodulesAreNotFiles) {
  GitFixture git;
  const std::string first = git.commit({.files = {{"a.md", "1"}, {"b.md", "1"}}, .message = "first"});
  git.commit({.message = "links", .links = {{"a.md", "b.md"}}, .submodules = {{"module.md", first}}});
  git.commit({.files = {{"a.md", "2"}}, .message = "a file again"});
  EXPECT_THAT(walk_as_text(*open(git)), ElementsAre("first: a.md b.md", "links: -a.md", "a file again: a.md"));
}

TEST(Walk, FileThatBecomesAFolderIsGoneAndItsFilesAreNew) {
  GitFixture git;
  git.commit({.files = {{"a", "1"}, {"a.md", "1"}}, .message = "first"});
  git.commit({.files = {{"a", std::nullopt}}, .message = "delete"});
  git.commit({.files = {{"a/b.md", "1"}}, .message = "folder"});
  EXPECT_THAT(walk_as_text(*open(git)), ElementsAre("first: a a.md", "delete: -a", "folder: a/b.md"));
}

TEST(Walk, FollowsFirstParentsSoThatAMergeIsOneRevision) {
  GitFixture git;
  const std::string root = git.commit({.files = {{"a.md", "1"}}, .message = "root"});
  git.branch("side", root);
  git.commit({.files = {{"side.md", "draft"}}, .message = "draft", .branch = "side"});
  const std::string side = git.commit({.files = {{"side.md", "done"}}, .message = "done", .branch = "side"});
  const std::string main = git.commit({.files = {{"a.md", "2"}}, .message = "main"});
  git.commit({.files = {{"side.md", "done"}}, .message = "merge", .parents = {main, side}});
  EXPECT_THAT(walk_as_text(*open(git)), ElementsAre("root: a.md", "main: a.md", "merge: side.md"));
  EXPECT_THAT(walk_as_text(*open(git), {.full_history = true}),
              ElementsAre("root: a.md", "main: a.md", "draft: side.md", "done: side.md", "merge: side.md"));
}

// The line of what was published is the order of parents. A commit made on a computer with a wrong clock, or rebased,
// is dated before its parent and stays after it.
TEST(Walk, OrderIsThatOfParentsNeverOfDates) {
  GitFixture git;
  git.commit({.files = {{"a.md", "1"}}, .message = "first", .seconds = 1'700'000'000});
  git.commit({.files = {{"a.md", "2"}}, .message = "earlier", .seconds = 1'600'000'000});
  git.commit({.files = {{"a.md", "3"}}, .message = "earliest", .seconds = 1'500'000'000});
  for (const bool full : {false, true}) {
    EXPECT_THAT(walk_as_text(*open(git), {.full_history = full}),
                ElementsAre("first: a.md", "earlier: a.md", "earliest: a.md"));
  }
}

TEST(Walk, FullHistoryPutsParentsBeforeChildrenInCrissCrossMerges) {
  GitFixture git;
  const std::string root = git.commit({.message = "root"});
  const std::string a = git.commit({.message = "a", .seconds = 3'000, .parents = {root}});
  const std::string b = git.commit({.message = "b", .seconds = 2'000, .branch = "b", .parents = {root}});
  const std::string ab = git.commit({.message = "ab", .seconds = 1'000, .parents = {a, b}});
  const std::string ba = git.commit({.message = "ba", .seconds = 500, .branch = "b", .parents = {b, a}});
  git.commit({.message = "top", .seconds = 100, .parents = {ab, ba}});
  EXPECT_THAT(walk_as_text(*open(git), {.full_history = true}), ElementsAre("root:", "a:", "b:", "ab:", "ba:", "top:"));
}

TEST(Walk, TwiceGivesTheSame) {
  GitFixture git;
  for (int i = 0; i < 20; ++i) git.commit({.files = {{"a.md", std::to_string(i)}}});
  const auto history = open(git);
  for (const bool full : {false, true}) {
    EXPECT_EQ(revisions_of(*history, {.full_history = full}), revisions_of(*open(git), {.full_history = full}));
  }
}

TEST(Walk, EndsAtTheRevisionNamed) {
  GitFixture git;
  const std::string first = git.commit({.message = "first"});
  git.commit({.message = "second"});
  EXPECT_THAT(walk_as_text(*open(git), {.to = first}), ElementsAre("first:"));
}

TEST(Walk, CommitSaysWhoWhenAndWhat) {
  GitFixture git;
  const std::string id = git.commit({.message = "Move search\nto live\n\nBecause it is.\n",
                                     .seconds = 1'717'402'500,
                                     .offset_minutes = 60,
                                     .name = "Zo\xC3\xAB",
                                     .email = "zoe@example.com"});
  const Moment when{1'717'402'500, 60};
  EXPECT_EQ(revisions_of(*open(git)).at(0).commit,
            (Commit{id, {"Zo\xC3\xAB", "zoe@example.com"}, when, when, "Move search to live"}));
}

TEST(Walk, AuthorsGoThroughTheMailmap) {
  GitFixture git;
  git.commit(
      {.files = {{".mailmap", "Ada Lovelace <ada@new.example> <ada@old.example>\n"}}, .email = "ada@old.example"});
  git.check_out();
  EXPECT_EQ(revisions_of(*open(git)).at(0).commit.author, (Person{"Ada Lovelace", "ada@new.example"}));
}

TEST(Walk, BytesThatAreNotUtf8AreReplacedAndTheFileIsFoundByWhatIsShown) {
  GitFixture git;
  const std::string id =
      git.commit({.files = {{"caf\xE9/p\xE9ge.md", "text"}}, .message = "caf\xE9", .name = "Andr\xE9"});
  const auto history = open(git);
  const Revision revision = revisions_of(*history).at(0);
  EXPECT_EQ(as_text(revision), "caf\uFFFD: caf\uFFFD/p\uFFFDge.md");
  EXPECT_EQ(revision.commit.author.name, "Andr\uFFFD");
  EXPECT_EQ(history->file_at(id, revision.changes.at(0).path), "text");
}

TEST(Walk, ShallowCloneIsWalkedToItsEdge) {
  GitFixture git;
  git.commit({.files = {{"a.md", "1"}}, .message = "lost"});
  const std::string edge = git.commit({.files = {{"a.md", "2"}}, .message = "edge"});
  git.commit({.files = {{"b.md", "1"}}, .message = "tip"});
  git.cut_below(edge);
  const auto history = open(git);
  EXPECT_TRUE(history->facts({}).shallow);
  for (const bool full : {false, true}) {
    const auto revisions = revisions_of(*history, {.full_history = full});
    ASSERT_THAT(revisions, SizeIs(2));
    EXPECT_EQ(as_text(revisions[0]), "edge: a.md");
    EXPECT_TRUE(revisions[0].shallow_edge);
    EXPECT_FALSE(revisions[1].shallow_edge);
  }
}

TEST(Walk, FirstCommitOfAWholeCloneIsNoEdge) {
  GitFixture git;
  git.commit({});
  EXPECT_FALSE(revisions_of(*open(git)).at(0).shallow_edge);
  EXPECT_FALSE(open(git)->facts({}).shallow);
}

TEST(Walk, CanBeCancelled) {
  GitFixture git;
  for (int i = 0; i < 5; ++i) git.commit({});
  int asked = 0;
  const Walk walk{.cancelled = [&] { return ++asked == 8; }};
  std::vector<Revision> seen;
  EXPECT_THAT(error_of([&] { open(git)->walk(walk, [&](const Revision& r) { seen.push_back(r); }); }),
              HasSubstr("usage: walk the history: it was cancelled"));
  EXPECT_THAT(seen, SizeIs(2));
}

std::string id_of(const GitFixture& git, const char* name) {
  git_object* raw = nullptr;
  history::check(git_revparse_single(&raw, &git.repository(), name), "find an object");
  return history::hex(*git_object_id(history::ObjectHandle(raw).get()));
}

// Opening a tree that is lost would fail.
class LostTree : public testing::Test {
 protected:
  LostTree() {
    git_.commit({.files = {{"same/a.md", "1"}, {"other/b.md", "1"}}, .message = "first"});
    git_.commit({.files = {{"other/b.md", "2"}}, .message = "second"});
  }
  void lose() { git_.lose_object(id_of(git_, "main:same")); }
  GitFixture git_;
};

TEST_F(LostTree, FolderThatDoesNotDifferIsNotOpened) {
  std::vector<std::string> seen;
  open(git_)->walk({}, [&](const Revision& revision) {
    if (seen.empty()) lose();
    seen.push_back(as_text(revision));
  });
  EXPECT_THAT(seen, ElementsAre("first: other/b.md same/a.md", "second: other/b.md"));
}

TEST_F(LostTree, FolderThatHoldsNoneOfThePathsIsNotOpened) {
  lose();
  EXPECT_THAT(walk_as_text(*open(git_), {.paths = {"other/b.md"}}),
              ElementsAre("first: other/b.md", "second: other/b.md"));
  EXPECT_THAT(error_of([&] { walk_as_text(*open(git_)); }), HasSubstr("repository: read tree"));
}

TEST(Walk, HugeDepthOfFoldersIsRefusedNotCrashedOn) {
  GitFixture git;
  git_oid id = git_oid{};
  history::check(git_blob_create_from_buffer(&id, &git.repository(), "x", 1), "write a blob");
  git_filemode_t mode = GIT_FILEMODE_BLOB;
  for (int depth = 0; depth < 3000; ++depth) {
    git_treebuilder* raw = nullptr;
    history::check(git_treebuilder_new(&raw, &git.repository(), nullptr), "build a tree");
    const history::Handle<git_treebuilder, git_treebuilder_free> builder(raw);
    history::check(git_treebuilder_insert(nullptr, builder.get(), "d", &id, mode), "build a tree");
    history::check(git_treebuilder_write(&id, builder.get()), "build a tree");
    mode = GIT_FILEMODE_TREE;
  }
  git_tree* raw = nullptr;
  history::check(git_tree_lookup(&raw, &git.repository(), &id), "find the tree");
  const history::TreeHandle tree(raw);
  git_signature* raw_signature = nullptr;
  history::check(git_signature_new(&raw_signature, "Ada", "ada@example.com", 0, 0), "sign");
  const history::SignatureHandle who(raw_signature);
  git_oid commit;
  history::check(git_commit_create(&commit, &git.repository(), "refs/heads/main", who.get(), who.get(), nullptr, "deep",
                                   tree.get(), 0, nullptr),
                 "commit");
  EXPECT_THAT(error_of([&] { walk_as_text(*open(git)); }), HasSubstr("a path has more than 4096 bytes"));
}

// What is kept between runs is kept by the end of a line.

class Line : public testing::Test {
 protected:
  Line() {
    for (const char* name : {"a", "b", "c", "d"})
      commits_.push_back(git_.commit({.files = {{"one.md", std::string(name) + "\n"}}, .message = name}));
  }
  GitFixture git_;
  std::vector<std::string> commits_;
};

TEST_F(Line, GoesOnAfterACommit) {
  Walk walk;
  for (std::size_t after = 0; after < commits_.size(); ++after) {
    walk.after = commits_[after];
    std::vector<Revision> whole = revisions_of(*open(git_), {});
    whole.erase(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(after) + 1);
    EXPECT_EQ(revisions_of(*open(git_), walk), whole) << after;
  }
}

TEST_F(Line, KnowsItsNewestCommitOfSeveral) {
  const auto history = open(git_);
  const std::string aside = git_.commit({.files = {{"one.md", "x"}}, .branch = "aside", .parents = {commits_[1]}});
  EXPECT_EQ(history->newest_on_line({}, {commits_[0], commits_[2], aside}), commits_[2]);
  EXPECT_EQ(history->newest_on_line({}, {commits_[3]}), commits_[3]);
  EXPECT_EQ(history->newest_on_line({}, {aside}), std::nullopt);
  EXPECT_EQ(history->newest_on_line({}, {}), std::nullopt);
  Walk earlier;
  earlier.to = commits_[1];
  EXPECT_EQ(history->newest_on_line(earlier, {commits_[0], commits_[2]}), commits_[0]);
  Walk all;
  all.full_history = true;
  EXPECT_EQ(history->newest_on_line(all, commits_), std::nullopt) << "there is no one line to go on with";
}

TEST_F(Line, IsOfTheSameRepositoryInWhateverFolder) {
  git_.check_out();
  std::filesystem::create_directories(std::filesystem::path(git_.folder()) / "docs");
  const Identity identity = open(git_)->identity().value();
  EXPECT_EQ(open_repository(git_.folder() + "/docs", "")->identity()->folder, identity.folder);
  EXPECT_EQ(open_repository(git_.git_folder().string(), "")->identity()->folder, identity.folder);
  EXPECT_EQ(take_fingerprint(git_.folder() + "/docs", {})->folder, identity.folder);
}

TEST_F(Line, IsReadDifferentlyByOtherNamesAndAnotherBeginning) {
  git_.check_out();
  const std::string before = open(git_)->identity()->reading;
  EXPECT_EQ(open(git_)->identity()->reading, before);
  git_.write(".mailmap", "Grace <ada@example.com>\n");
  const std::string renamed = open(git_)->identity()->reading;
  EXPECT_NE(renamed, before);
  git_.cut_below(commits_[2]);
  EXPECT_NE(open(git_)->identity()->reading, renamed);
}

}  // namespace
}  // namespace roadshift
