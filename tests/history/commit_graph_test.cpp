// The commit-graph file that git writes: what it says of commits is what the commits say, and a broken one is left
// alone.
#include "history/commit_graph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "history_text.h"
#include "support/files.h"
#include "support/git_fixture.h"

namespace roadshift::history {
namespace {

namespace fs = std::filesystem;
using roadshift::test::GitFixture;
using roadshift::test::revisions_of;

class Graph : public testing::Test {
 protected:
  void SetUp() override {
    if (std::system("git --version >/dev/null 2>&1") != 0) GTEST_SKIP() << "no git here to write a commit-graph";
    for (int i = 0; i < 12; ++i) {
      commits_.push_back(git_.commit({.files = {{"one.md", std::to_string(i)}}}));
      if (i == 4) git_.branch("side", commits_.back());
    }
    const std::string side = git_.commit({.files = {{"two.md", "side"}}, .branch = "side"});
    commits_.push_back(git_.commit({.files = {{"two.md", "side"}}, .parents = {commits_.back(), side}}));
  }

  void write_graph(const std::string& options) const {
    ASSERT_EQ(
        std::system(
            ("git -C '" + git_.folder() + "' commit-graph write --reachable " + options + " 2>/dev/null").c_str()),
        0);
  }
  [[nodiscard]] std::string objects() const { return (git_.git_folder() / "objects").string(); }
  [[nodiscard]] std::string file() const { return objects() + "/info/commit-graph"; }
  // What a walk tells; of commits without changes it may leave out the offset.
  [[nodiscard]] std::vector<Revision> walked() const { return revisions_of(*open_repository(git_.folder(), ""), {}); }

  GitFixture git_;
  std::vector<std::string> commits_;
};

TEST_F(Graph, SaysWhatTheCommitsSay) {
  const std::vector<Revision> without = walked();
  for (const char* options : {"", "--split"}) {
    EXPECT_TRUE(CommitGraph(objects()).empty());
    write_graph(options);
    const CommitGraph graph(objects());
    ASSERT_FALSE(graph.empty()) << options;
    for (const std::string& commit : commits_) {
      git_oid id;
      check(git_oid_fromstr(&id, commit.c_str()), "read an id");
      git_commit* raw = nullptr;
      check(git_commit_lookup(&raw, &git_.repository(), &id), "read a commit");
      const CommitHandle read(raw);
      const auto known = graph.find(id);
      ASSERT_TRUE(known) << commit;
      EXPECT_EQ(hex(known->tree), hex(*git_commit_tree_id(read.get())));
      EXPECT_EQ(known->committed, git_commit_committer(read.get())->when.time);
      EXPECT_EQ(known->first_parent ? hex(*known->first_parent) : "",
                git_commit_parentcount(read.get()) > 0 ? hex(*git_commit_parent_id(read.get(), 0)) : "");
    }
    EXPECT_EQ(walked(), without) << options;
    fs::remove_all(objects() + "/info");
  }
}

TEST_F(Graph, IsAChainThatGrows) {
  write_graph("--split=no-merge");
  const std::string later = git_.commit({.files = {{"one.md", "later"}}});
  write_graph("--split=no-merge");
  const std::string unknown = git_.commit({.files = {{"one.md", "not in any file"}}});
  const CommitGraph graph(objects());
  git_oid id;
  check(git_oid_fromstr(&id, later.c_str()), "read an id");
  ASSERT_TRUE(graph.find(id));
  EXPECT_EQ(hex(graph.find(id)->first_parent.value()), commits_.back()) << "in the file before";
  check(git_oid_fromstr(&id, unknown.c_str()), "read an id");
  EXPECT_FALSE(graph.find(id));
  EXPECT_EQ(walked().size(), commits_.size() + 2);
}

TEST_F(Graph, IsLeftAloneOnRequestAndInAShallowClone) {
  write_graph("");
  EXPECT_TRUE(open_repository(git_.folder(), "")->facts({}).commit_graph);
  git_.configure("core.commitGraph", "false");
  EXPECT_FALSE(open_repository(git_.folder(), "")->facts({}).commit_graph);
  git_.configure("core.commitGraph", "true");
  git_.cut_below(commits_[6]);
  EXPECT_EQ(walked().front().commit.id, commits_[6]);
}

// Every byte in turn: the walk is as without the file, or as the file says, but it ends, and nothing is read beyond it.
TEST_F(Graph, ThatIsBrokenDoesNoHarm) {
  write_graph("");
  const std::string whole = support::file_text(file()).value();
  fs::permissions(file(), fs::perms::owner_write, fs::perm_options::add);
  const auto try_it = [&](const std::string& bytes) {
    std::ofstream(file(), std::ios::binary | std::ios::trunc) << bytes;
    const CommitGraph graph(objects());
    std::size_t steps = 0;
    git_oid id;
    check(git_oid_fromstr(&id, commits_.back().c_str()), "read an id");
    for (auto commit = graph.find(id); commit; ++steps) {
      ASSERT_LE(steps, commits_.size() + 1) << "it goes round in circles";
      commit = commit->first_parent ? graph.find(*commit->first_parent) : std::nullopt;
    }
  };
  for (std::size_t length = 0; length < whole.size(); length += 7) try_it(whole.substr(0, length));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    for (const char flipped : {'\x01', '\x80', '\xff'}) {
      changed[at] = static_cast<char>(whole[at] ^ flipped);
      try_it(changed);
    }
  }
}

}  // namespace
}  // namespace roadshift::history
