// The uncommitted work tree as the last revision.
#include <gmock/gmock.h>

#include <filesystem>

#include "history_text.h"
#include "support/git_fixture.h"

namespace roadshift {
namespace {

namespace fs = std::filesystem;
using test::error_of;
using test::GitFixture;
using test::revisions_of;
using test::walk_as_text;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

const std::string kWorkTreeId(kWorkTree);

class WorkTree : public testing::Test {
 protected:
  WorkTree() {
    git_.commit({.files = {{"a.md", "1"}, {"b.md", "1"}, {"docs/c.md", "1"}, {".gitignore", "ignored.md\n"}},
                 .message = "first"});
    git_.check_out();
  }
  [[nodiscard]] std::unique_ptr<History> open() const { return open_repository(git_.folder(), ""); }
  // "" where the work tree is no revision.
  [[nodiscard]] std::string last(Walk walk = {}) const {
    walk.work_tree = true;
    const auto revisions = revisions_of(*open(), walk);
    return revisions.back().commit.id == kWorkTree ? test::as_text(revisions.back()) : "";
  }
  GitFixture git_;
};

TEST_F(WorkTree, IsNoRevisionWhileNothingDiffers) {
  EXPECT_EQ(last(), "");
  git_.write("a.md", "1");  // touched, not changed
  git_.write("ignored.md", "1");
  EXPECT_EQ(last(), "");
}

TEST_F(WorkTree, HoldsEditedDeletedAndNewFiles) {
  git_.write("a.md", "2");
  git_.write("new/d.md", "1");
  git_.write("ignored.md", "1");
  fs::remove(fs::path(git_.folder()) / "b.md");
  EXPECT_EQ(last(), "uncommitted changes: a.md -b.md new/d.md");
}

TEST_F(WorkTree, StagedFileCountsAsItIsInTheWorkTree) {
  git_.write("a.md", "staged");
  git_index* raw = nullptr;
  history::check(git_repository_index(&raw, &git_.repository()), "open the index");
  const history::IndexHandle index(raw);
  history::check(git_index_add_bypath(index.get(), "a.md"), "stage");
  history::check(git_index_write(index.get()), "stage");
  EXPECT_EQ(last(), "uncommitted changes: a.md");
  git_.write("a.md", "1");
  EXPECT_EQ(last(), "");
}

TEST_F(WorkTree, IsSelectedAndExcludedLikeCommits) {
  git_.write("a.md", "2");
  git_.write("docs/c.md", "2");
  git_.write("picture.png", "2");
  const auto is_markdown = [](std::string_view path) { return path.ends_with(".md"); };
  EXPECT_EQ(last({.candidate = is_markdown}), "uncommitted changes: a.md docs/c.md");
  EXPECT_EQ(last({.paths = {"docs"}}), "uncommitted changes: docs/c.md");
  EXPECT_EQ(last({.exclude = {"docs"}, .candidate = is_markdown}), "uncommitted changes: a.md");
  EXPECT_EQ(last({.paths = {"picture.png"}}), "uncommitted changes: picture.png");
}

TEST_F(WorkTree, HasTheTimesOfHeadAndTheConfiguredAuthor) {
  git_.configure("user.name", "Grace Example");
  git_.configure("user.email", "grace@example.com");
  git_.write("a.md", "2");
  const auto revisions = revisions_of(*open(), {.work_tree = true});
  ASSERT_THAT(revisions, SizeIs(2));
  const Commit head = revisions[0].commit;
  EXPECT_EQ(
      revisions[1].commit,
      (Commit{
          kWorkTreeId, {"Grace Example", "grace@example.com"}, head.authored, head.committed, "uncommitted changes"}));
}

TEST_F(WorkTree, AuthorIsEmptyWhereNoneIsConfigured) {
  git_.write("a.md", "2");
  EXPECT_EQ(revisions_of(*open(), {.work_tree = true}).at(1).commit.author, Person());
}

TEST_F(WorkTree, ItsBlobsAreReadAsTheWalkSawThem) {
  git_.write("a.md", "seen");
  const auto history = open();
  const std::string blob = revisions_of(*history, {.work_tree = true}).at(1).changes.at(0).blob;
  git_.write("a.md", "later");
  EXPECT_EQ(history->read(blob, 4), "seen");
  EXPECT_EQ(error_of([&] { (void)history->read(blob, 3); }),
            "repository: read blob " + blob + ": it has 4 bytes, more than the 3 allowed");
}

TEST_F(WorkTree, FileThatIsTooLargeIsNamedButNotLoaded) {
  git_.write("a.md", "");
  fs::resize_file(fs::path(git_.folder()) / "a.md", (64u << 20) + 1);
  const auto history = open();
  const std::string blob = revisions_of(*history, {.work_tree = true}).at(1).changes.at(0).blob;
  EXPECT_THAT(error_of([&] { (void)history->read(blob, 1u << 30); }),
              HasSubstr("it has 67108865 bytes, more than the 67108864 allowed"));
  EXPECT_THAT(error_of([&] { (void)history->file_at(kWorkTreeId, "a.md"); }), HasSubstr("67108865 bytes"));
}

TEST_F(WorkTree, SymbolicLinksAreNotFollowed) {
  git_.write("secret.txt", "secret");
  fs::remove(fs::path(git_.folder()) / "a.md");
  fs::create_symlink("secret.txt", fs::path(git_.folder()) / "a.md");
  fs::create_directory_symlink("/etc", fs::path(git_.folder()) / "etc");
  EXPECT_EQ(last({.exclude = {"secret.txt"}}), "uncommitted changes: -a.md");
  EXPECT_EQ(open()->file_at(kWorkTreeId, "a.md"), std::nullopt);
  EXPECT_EQ(open()->file_at(kWorkTreeId, "etc/passwd"), std::nullopt);
}

TEST_F(WorkTree, FileAtAndFilesAtSeeIt) {
  git_.write("a.md", "2");
  git_.write("new.md", "1");
  git_.write("ignored.md", "1");
  fs::remove(fs::path(git_.folder()) / "b.md");
  const auto history = open();
  EXPECT_EQ(history->file_at(kWorkTreeId, "a.md"), "2");
  EXPECT_EQ(history->file_at(kWorkTreeId, "ignored.md"), "1");
  EXPECT_EQ(history->file_at(kWorkTreeId, "b.md"), std::nullopt);
  EXPECT_THAT(history->files_at(kWorkTreeId, {}), ElementsAre(".gitignore", "a.md", "docs/c.md", "new.md"));
}

TEST_F(WorkTree, PathsNeverLeaveIt) {
  git_.write("../outside.md", "secret");
  const std::string absolute = (fs::path(git_.folder()).parent_path() / "outside.md").string();
  for (const std::string& path : {std::string("../outside.md"), std::string("docs/../../outside.md"), absolute,
                                  std::string(".git/config"), std::string(), std::string(".")}) {
    EXPECT_EQ(open()->file_at(kWorkTreeId, path), std::nullopt) << path;
  }
}

TEST_F(WorkTree, FileLeftOutByASparseCheckoutIsNotDeleted) {
  git_index* raw = nullptr;
  history::check(git_repository_index(&raw, &git_.repository()), "open the index");
  const history::IndexHandle index(raw);
  git_index_entry entry = *git_index_get_bypath(index.get(), "b.md", 0);
  entry.flags_extended |= GIT_INDEX_ENTRY_SKIP_WORKTREE;
  history::check(git_index_add(index.get(), &entry), "leave a file out");
  history::check(git_index_write(index.get()), "leave a file out");
  fs::remove(fs::path(git_.folder()) / "b.md");
  EXPECT_EQ(last(), "");
}

TEST_F(WorkTree, FollowsHeadOnly) {
  const std::string first = open()->resolve("");
  git_.commit({});
  EXPECT_THAT(error_of([&] { revisions_of(*open(), {.to = first, .work_tree = true}); }),
              HasSubstr("usage: look at the work tree: it follows HEAD"));
}

TEST(BareRepository, HasNoWorkTree) {
  GitFixture git(GitFixture::Kind::bare);
  git.commit({});
  const auto history = open_repository(git.folder(), "");
  const char* expected = "usage: look at the work tree: a bare repository has none";
  EXPECT_EQ(error_of([&] { walk_as_text(*history, {.work_tree = true}); }), expected);
  EXPECT_EQ(error_of([&] { (void)history->file_at(kWorkTreeId, "a.md"); }), expected);
  EXPECT_EQ(error_of([&] { (void)history->files_at(kWorkTreeId, {}); }), expected);
}

}  // namespace
}  // namespace roadshift
