#include "cli/arguments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/running.h"
#include "history/memory_history.h"

namespace roadshift::cli {
namespace {

using history::MemoryHistory;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// old.md is there only at c1, both.md from then on, and there is a document named like a revision.
class ArgumentsTest : public testing::Test {
 protected:
  ArgumentsTest() {
    history_.add({"c1", "2024-01-01", "Ada", "one", {{"old.md", "x"}, {"both.md", "x"}}});
    history_.add({"c2", "2024-02-01", "Ada", "two", {{"both.md", "x"}, {"docs/new.md", "x"}, {"c1", "x"}}});
  }
  ArgumentReader reader(const Words& words) { return {history_, words, paths_}; }

  ErrorKind kind_of(const Words& words, std::string& message) {
    ArgumentReader arguments = reader(words);
    try {
      const Range range = read_range(arguments.take_range().value_or(""));
      arguments.take_paths(range);
    } catch (const Error& error) {
      message = error.what();
      return error.kind;
    }
    ADD_FAILURE() << "no error";
    return ErrorKind::repository;
  }

  MemoryHistory history_;
  PathReader paths_{"https://example.org/a.git", test::with_variables({})};
};

TEST_F(ArgumentsTest, RangeComesFirstAndPathsFollow) {
  const struct {
    std::string_view name;
    Words words;
    std::optional<std::string> range;
    std::vector<std::string> paths;
  } kCases[] = {
      {"nothing", {}, std::nullopt, {}},
      {"range", {.before = {"c1..c2"}}, "c1..c2", {}},
      {"open ranges", {.before = {"c1.."}}, "c1..", {}},
      {"days", {.before = {"@2024-01-15..@2024-02-15"}}, "@2024-01-15..@2024-02-15", {}},
      {"one revision", {.before = {"HEAD"}}, "HEAD", {}},
      {"the work tree", {.before = {"c1..worktree"}}, "c1..worktree", {}},
      {"range and paths", {.before = {"c1..", "both.md", "docs"}}, "c1..", {"both.md", "docs"}},
      {"path alone", {.before = {"both.md"}}, std::nullopt, {"both.md"}},
      {"glob", {.before = {"docs/*.md"}}, std::nullopt, {"docs/*.md"}},
      {"path of earlier days", {.before = {"old.md"}}, std::nullopt, {"old.md"}},
      {"revision before a path of that name", {.before = {"c1"}}, "c1", {}},
      {"path behind dashes", {.after = {"c1"}, .dashes = true}, std::nullopt, {"c1"}},
      {"both sides of dashes", {.before = {"c2"}, .after = {"c1"}, .dashes = true}, "c2", {"c1"}},
      {"the root is everything", {.before = {"both.md"}, .after = {"."}}, std::nullopt, {}},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.name);
    ArgumentReader arguments = reader(c.words);
    const std::optional<std::string> range = arguments.take_range();
    EXPECT_EQ(range, c.range);
    EXPECT_EQ(arguments.take_paths(read_range(range.value_or(""))), c.paths);
  }
}

TEST_F(ArgumentsTest, WordThatIsNeitherNamesBothPossibilities) {
  std::string message;
  EXPECT_EQ(kind_of({.before = {"bth.md"}}, message), ErrorKind::not_found);
  EXPECT_THAT(message, HasSubstr("read 'bth.md': it is neither a revision ("));
  EXPECT_THAT(message, HasSubstr("nor a path of this history; did you mean 'both.md'?"));
}

TEST_F(ArgumentsTest, RangeWithAnUnknownEndSaysWhichEnd) {
  std::string message;
  EXPECT_EQ(kind_of({.before = {"c1..c9"}}, message), ErrorKind::not_found);
  EXPECT_THAT(message, HasSubstr("'c9'"));
}

TEST_F(ArgumentsTest, WordsBeforeDashesAreRevisions) {
  std::string message;
  EXPECT_EQ(kind_of({.before = {"both.md"}, .dashes = true}, message), ErrorKind::not_found);
  EXPECT_THAT(message, HasSubstr("put paths after the '--'"));
  EXPECT_EQ(kind_of({.before = {"c1", "c2"}, .dashes = true}, message), ErrorKind::usage);
  EXPECT_THAT(message, HasSubstr("one revision too many"));
}

TEST_F(ArgumentsTest, RangeOfThreeDotsIsRefused) {
  std::string message;
  EXPECT_EQ(kind_of({.before = {"c1...c2"}}, message), ErrorKind::usage);
}

TEST_F(ArgumentsTest, RangeIsNoSingleRevision) {
  const Words words{.before = {"c1..c2"}};
  ArgumentReader arguments = reader(words);
  EXPECT_THROW(arguments.take_revision(), Error);
}

TEST_F(ArgumentsTest, WorkTreeIsTheEndOnlyByItsName) {
  history_.set_work_tree({{"both.md", "y"}});
  const struct {
    std::string range, commit;
  } kCases[] = {{"worktree", "worktree"}, {"c1..worktree", "worktree"}, {"c1..", "c2"}, {"..c1", "c1"}, {"", "c2"}};
  for (const auto& c : kCases) EXPECT_EQ(commit_at(history_, read_range(c.range)), c.commit) << c.range;
}

}  // namespace
}  // namespace roadshift::cli
