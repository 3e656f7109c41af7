#include "store/saved_history.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace roadshift::store {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

CommitRow commit(const std::string& id, std::int64_t day) {
  const Moment noon{1717200000 + day * 86400, 0};  // 2024-06-01 and after
  return {{id, {"Ada", "ada@example.com"}, noon, noon, "commit " + id}, false};
}

SavedHistory three_commits() {
  SavedLine line;
  line.facts = {".", "dddd3333", "refs/heads/main", "", false};
  line.commits = {commit("aaaa1111", 0), commit("aaaa2222", 1), commit("dddd3333", 2)};
  line.refs = {{"refs/heads/main", "dddd3333"}, {"refs/tags/v1", "aaaa1111"}, {"refs/remotes/origin/next", "aaaa2222"}};
  line.files = {{"aaaa1111", "roadmap.md", "b1"}, {"aaaa2222", "old.md", "b2"}, {"dddd3333", "old.md", std::nullopt}};
  line.texts = {{"b1", "- Search"}, {"b2", "- Export"}};
  return {std::move(line), "saved.json"};
}

TEST(SavedHistory, KnowsRevisionsByTheirNames) {
  const SavedHistory history = three_commits();
  constexpr struct {
    const char *revision, *id;
  } kCases[] = {
      {"", "dddd3333"},       {"HEAD", "dddd3333"},    {"@", "dddd3333"},           {"main", "dddd3333"},
      {"v1", "aaaa1111"},     {"tags/v1", "aaaa1111"}, {"origin/next", "aaaa2222"}, {"refs/heads/main", "dddd3333"},
      {"dddd", "dddd3333"},   {"aaaa2", "aaaa2222"},   {"HEAD~2", "aaaa1111"},      {"main^", "aaaa2222"},
      {"main^^", "aaaa1111"}, {"HEAD^~1", "aaaa1111"}, {"@2024-06-02", "aaaa2222"}, {"@2030-01-01", "dddd3333"},
  };
  for (const auto& each : kCases) EXPECT_EQ(history.resolve(each.revision), each.id) << each.revision;
}

TEST(SavedHistory, SaysWhichNamesItHasNot) {
  const SavedHistory history = three_commits();
  constexpr struct {
    const char *revision, *why;
    ErrorKind kind;
  } kCases[] = {
      {"next", "no commit, branch or tag", ErrorKind::not_found},
      {"ddd", "no commit, branch or tag", ErrorKind::not_found},
      {"HEAD^2", "no commit, branch or tag", ErrorKind::not_found},
      {"HEAD~3", "not that long", ErrorKind::not_found},
      {"@2024-05-01", "the first commit is of 2024-06-01", ErrorKind::not_found},
      {"aaaa", "several commits begin so", ErrorKind::usage},
  };
  for (const auto& each : kCases) {
    try {
      static_cast<void>(history.resolve(each.revision));
      ADD_FAILURE() << each.revision << " was found";
    } catch (const Error& error) {
      EXPECT_THAT(error.what(), HasSubstr(each.why));
      EXPECT_EQ(error.kind, each.kind);
    }
  }
}

TEST(SavedHistory, HasTheFilesOfEveryCommit) {
  const SavedHistory history = three_commits();
  EXPECT_THAT(history.files_at("aaaa2222", {}), ElementsAre("old.md", "roadmap.md"));
  EXPECT_THAT(history.files_at("", {}), ElementsAre("roadmap.md"));
  EXPECT_EQ(history.file_at("aaaa2222", "old.md"), "- Export");
  EXPECT_EQ(history.file_at("", "old.md"), std::nullopt);
  EXPECT_EQ(history.read("b1", 100), "- Search");
  EXPECT_THROW(history.read("b1", 3), Error);
  EXPECT_THROW(history.read("b9", 100), Error);
}

TEST(SavedHistory, NamesTheBranchThatIsWalked) {
  const SavedHistory history = three_commits();
  EXPECT_EQ(history.facts({}).ref, "refs/heads/main");
  EXPECT_EQ(history.facts({.to = "v1"}).ref, "refs/tags/v1");
  EXPECT_EQ(history.facts({.to = "v1"}).head, "aaaa1111");
  EXPECT_EQ(history.facts({.to = "aaaa2222"}).ref, "");
}

}  // namespace
}  // namespace roadshift::store
