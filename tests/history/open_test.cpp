// What can be opened, and what is said of what cannot.
#include <gmock/gmock.h>
#include <unistd.h>

#include <fstream>

#include "history_text.h"
#include "support/git_fixture.h"

namespace roadshift {
namespace {

namespace fs = std::filesystem;
using test::Environment;
using test::error_of;
using test::GitFixture;
using test::TempFolder;
using testing::AllOf;
using testing::HasSubstr;

std::string error_of_open(const std::string& path) {
  return error_of([&] { open_repository(path, ""); });
}

TEST(Open, AnyFolderInAWorkTree) {
  GitFixture git;
  const std::string id = git.commit({.files = {{"docs/a.md", "1"}}});
  git.check_out();
  for (const std::string place : {"", "/docs", "/.git"}) {
    EXPECT_EQ(open_repository(git.folder() + place, "")->resolve(""), id) << place;
  }
}

TEST(Open, BareRepository) {
  GitFixture git(GitFixture::Kind::bare);
  const std::string id = git.commit({});
  EXPECT_EQ(open_repository(git.folder(), "")->resolve(""), id);
}

TEST(Open, LinkedWorkTreeHasItsOwnHead) {
  GitFixture git;
  git.commit({});
  const TempFolder other;
  git_worktree* raw = nullptr;
  history::check(git_worktree_add(&raw, &git.repository(), "linked", (other.path() / "linked").c_str(), nullptr),
                 "link");
  git_worktree_free(raw);
  const std::string tip = git.commit({.message = "only on the linked branch", .branch = "linked"});
  const auto history = open_repository((other.path() / "linked").string(), "");
  EXPECT_EQ(history->resolve(""), tip);
  EXPECT_EQ(history->facts({}).ref, "refs/heads/linked");
}

TEST(Open, GitDirCountsWhereNoPathIsGiven) {
  GitFixture git;
  const std::string id = git.commit({});
  {
    const Environment variable("GIT_DIR", git.git_folder());
    EXPECT_EQ(open_repository("", "")->resolve(""), id);
    EXPECT_EQ(open_repository(".", "")->resolve(""), id);
  }
  const TempFolder nothing;
  const Environment variable("GIT_DIR", nothing.path());
  EXPECT_EQ(open_repository(git.folder(), "")->resolve(""), id);
  EXPECT_THAT(error_of_open(""), HasSubstr("repository: open '" + nothing.path().string() + "'"));
}

TEST(Open, FactsTellThePathAsGiven) {
  GitFixture git;
  const std::string id = git.commit({});
  const RepositoryFacts facts = open_repository(git.folder() + "/", "")->facts({});
  EXPECT_EQ(facts.path, git.folder() + "/");
  EXPECT_EQ(facts.head, id);
  EXPECT_EQ(facts.remote_url, "");
}

TEST(Open, UserAndPasswordOfTheRemoteAreNeverShown) {
  constexpr struct {
    const char *configured, *shown;
  } kCases[] = {
      {"https://example.com/a.git", "https://example.com/a.git"},
      {"https://ada:secret@example.com/a.git", "https://example.com/a.git"},
      {"https://ada:se@cret@example.com/a@b.git", "https://example.com/a@b.git"},
      {"https://token@example.com", "https://example.com"},
      {"ssh://git@example.com:22/a.git", "ssh://example.com:22/a.git"},
      {"git@example.com:a/b.git", "example.com:a/b.git"},
      {"/srv/a@b.git", "/srv/a@b.git"},
  };
  GitFixture git;
  git.commit({});
  for (const auto& c : kCases) {
    git.configure("remote.origin.url", c.configured);
    EXPECT_EQ(open_repository(git.folder(), "")->facts({}).remote_url, c.shown) << c.configured;
  }
}

TEST(Open, FolderThatIsNoRepositoryIsSaidToBeNone) {
  const TempFolder folder;
  EXPECT_THAT(error_of_open(folder.path()),
              AllOf(HasSubstr("repository: open '" + folder.path().string() + "'"), HasSubstr("is a git repository")));
  EXPECT_THAT(error_of_open(folder.path() / "nowhere"), HasSubstr("there is no such folder"));
}

TEST(Open, OnlyKnownKindsOfUrlsAreFetched) {
  for (const char* url : {"http://example.com/a.git", "git://example.com/a.git", "ext::sh -c true"}) {
    EXPECT_THAT(error_of_open(url), HasSubstr(std::string("repository: open '") + url)) << url;
  }
  EXPECT_THAT(error_of_open("http://example.com/a.git"), HasSubstr("https://, ssh://, file://"));
}

TEST(Open, Sha256RepositoryIsRefusedWithAWayOut) {
  GitFixture git;
  git.configure("core.repositoryformatversion", "1");
  git.configure("extensions.objectformat", "sha256");
  EXPECT_THAT(error_of_open(git.folder()), HasSubstr("SHA-256 repository, which libgit2 cannot read"));
}

TEST(Open, PartialCloneIsRead) {
  GitFixture git;
  const std::string id = git.commit({});
  git.configure("core.repositoryformatversion", "1");
  git.configure("extensions.partialclone", "origin");
  EXPECT_EQ(open_repository(git.folder(), "")->resolve(""), id);
}

TEST(Open, RepositoryOfAnotherUserIsRefusedWithTheCommandThatTrustsIt) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can give a folder away";
  GitFixture git;
  constexpr ::uid_t kSomebody = 12345;
  ASSERT_EQ(::chown(git.folder().c_str(), kSomebody, kSomebody), 0);
  ASSERT_EQ(::chown(git.git_folder().c_str(), kSomebody, kSomebody), 0);
  EXPECT_THAT(error_of_open(git.folder()),
              HasSubstr("run: git config --global --add safe.directory '" + git.folder() + "'"));
}

}  // namespace
}  // namespace roadshift
