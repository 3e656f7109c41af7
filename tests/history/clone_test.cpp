// Repositories behind a URL, here file:// ones.
#include "history/clone.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>
#include <thread>

#include "history_text.h"
#include "support/git_fixture.h"

namespace roadshift {
namespace {

namespace fs = std::filesystem;
using test::error_of;
using test::GitFixture;
using test::TempFolder;
using test::walk_as_text;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class Clone : public testing::Test {
 protected:
  [[nodiscard]] std::unique_ptr<History> open() const { return open_repository(remote_.url(), cache()); }
  [[nodiscard]] std::string cache() const { return (temp_.path() / "made/when/needed").string(); }
  [[nodiscard]] std::vector<fs::path> clones() const {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(cache())) {
      if (entry.is_directory()) found.push_back(entry.path());
    }
    return found;
  }
  TempFolder temp_;
  GitFixture remote_;
};

TEST_F(Clone, IsMadeOnceAndFetchedFromThenOn) {
  remote_.commit({.files = {{"a.md", "1"}}, .message = "first"});
  EXPECT_THAT(walk_as_text(*open()), ElementsAre("first: a.md"));
  remote_.commit({.files = {{"a.md", "2"}}, .message = "second"});
  EXPECT_THAT(walk_as_text(*open()), ElementsAre("first: a.md", "second: a.md"));
  ASSERT_EQ(clones().size(), 1u);
  EXPECT_THAT(clones()[0].filename().string(), testing::MatchesRegex(".*-repository-[0-9a-f]{16}\\.git"));
}

TEST_F(Clone, FollowsBranchesTagsAndTheDefaultBranchOfTheRemote) {
  const std::string first = remote_.commit({});
  remote_.branch("old", first);
  EXPECT_EQ(open()->resolve("old"), first);

  const std::string next = remote_.commit({.branch = "next", .parents = {first}});
  remote_.tag("v1", first);
  history::check(git_repository_set_head(&remote_.repository(), "refs/heads/next"), "switch the default branch");
  fs::remove(remote_.git_folder() / "refs/heads/old");
  const std::string rewritten = remote_.commit({.message = "rewritten", .parents = {first}});

  const auto history = open();
  EXPECT_EQ(history->resolve(""), next);
  EXPECT_EQ(history->facts({}).ref, "refs/heads/next");
  EXPECT_EQ(history->resolve("main"), rewritten);
  EXPECT_EQ(history->resolve("v1"), first);
  EXPECT_THAT(error_of([&] { (void)history->resolve("old"); }), HasSubstr("not_found"));
}

TEST_F(Clone, FactsNameTheUrl) {
  remote_.commit({});
  EXPECT_EQ(open()->facts({}).path, remote_.url());
  EXPECT_EQ(open()->facts({}).remote_url, remote_.url());
}

TEST_F(Clone, FailedFetchIsAnErrorThatNamesTheCloneOfLastTime) {
  remote_.commit({});
  (void)open();
  fs::rename(remote_.folder(), remote_.folder() + "-away");
  EXPECT_THAT(error_of([&] { (void)open(); }),
              AllOf(HasSubstr("repository: fetch '" + remote_.url() + "'"), HasSubstr(clones().at(0).string())));
  fs::rename(remote_.folder() + "-away", remote_.folder());
}

TEST_F(Clone, FailedCloneLeavesNothingThatLaterPassesForOne) {
  fs::rename(remote_.folder(), remote_.folder() + "-away");
  EXPECT_THAT(error_of([&] { (void)open(); }), HasSubstr("repository: fetch '" + remote_.url() + "'"));
  fs::rename(remote_.folder() + "-away", remote_.folder());
  const std::string id = remote_.commit({});
  EXPECT_EQ(open()->resolve(""), id);
}

TEST_F(Clone, OfAnEmptyRepositorySaysThatThereAreNoCommits) {
  EXPECT_THAT(error_of([&] { walk_as_text(*open()); }), HasSubstr("has no commits yet"));
}

TEST_F(Clone, MayBeAskedForByManyAtATime) {
  const std::string id = remote_.commit({.files = {{"a.md", "1"}}});
  std::vector<std::string> heads(4);
  {
    std::vector<std::jthread> threads;
    for (std::string& head : heads) threads.emplace_back([&] { head = open()->resolve(""); });
  }
  EXPECT_THAT(heads, testing::Each(id));
  EXPECT_EQ(clones().size(), 1u);
}

TEST_F(Clone, NeedsACacheFolder) {
  EXPECT_THAT(error_of([&] { open_repository(remote_.url(), ""); }), HasSubstr("usage: clone"));
}

TEST_F(Clone, PasswordsAreNeitherShownNorKept) {
  const std::string url = "file://ada:secret@" + (temp_.path() / "nowhere").string();
  EXPECT_THAT(error_of([&] { open_repository(url, cache()); }),
              AllOf(HasSubstr("fetch 'file:///"), Not(HasSubstr("secret"))));
  for (const auto& entry : fs::recursive_directory_iterator(cache())) {
    if (!entry.is_regular_file()) continue;
    std::ostringstream text;
    text << std::ifstream(entry.path()).rdbuf();
    EXPECT_THAT(text.str(), Not(HasSubstr("secret"))) << entry.path();
  }
}

TEST(IsRemote, KnowsUrlsFromPaths) {
  for (const char* url : {"https://example.com/a", "ssh://git@example.com/a", "file:///srv/a",
                          "git@example.com:a/b.git", "ada@host:b.git"}) {
    EXPECT_TRUE(history::is_remote(url)) << url;
  }
  for (const char* path : {"", ".", "docs", "/srv/a@b:c", "./git@host:x", "git@host", "@host:x", "git@:x",
                           "git@host:", "http://example.com/a", "git://example.com/a", "C:/a"}) {
    EXPECT_FALSE(history::is_remote(path)) << path;
  }
}

}  // namespace
}  // namespace roadshift
