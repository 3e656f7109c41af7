// Which files a walk's paths, globs and candidates name.
#include "history/selection.h"

#include <gmock/gmock.h>

#include "history_text.h"
#include "support/git_fixture.h"

namespace roadshift {
namespace {

using history::Selection;
using test::error_of;
using test::GitFixture;
using testing::ElementsAre;
using testing::HasSubstr;

bool is_markdown(std::string_view path) {
  return path.ends_with(".md");
}

TEST(Selection, TakesWhatTheWalkNames) {
  using Paths = std::vector<std::string>;
  const struct {
    std::string_view name;
    Paths paths, exclude;
    std::string_view path;
    bool taken;
  } kCases[] = {
      {"without paths, a candidate", {}, {}, "docs/a.md", true},
      {"without paths, no candidate", {}, {}, "docs/a.png", false},
      {"a file", {"docs/a.md"}, {}, "docs/a.md", true},
      {"a file whatever its name", {"docs/roadmap.txt"}, {}, "docs/roadmap.txt", true},
      {"a file is the one at that path", {"a.md"}, {}, "docs/a.md", false},
      {"another file", {"docs/a.md"}, {}, "docs/b.md", false},
      {"a folder's page", {"docs"}, {}, "docs/deep/a.md", true},
      {"a folder's picture", {"docs"}, {}, "docs/a.png", false},
      {"a folder with a slash", {"docs/"}, {}, "docs/a.md", true},
      {"a folder whose name only begins so", {"docs"}, {}, "docs-old/a.md", false},
      {"from here", {"./docs/a.md"}, {}, "docs/a.md", true},
      {"here is everything", {"."}, {}, "docs/a.md", true},
      {"a glob", {"docs/*.md"}, {}, "docs/a.md", true},
      {"a glob whatever the name", {"docs/*.txt"}, {}, "docs/a.txt", true},
      {"a glob's star stays in the folder", {"docs/*.md"}, {}, "docs/deep/a.md", false},
      {"a glob without a folder, at any depth", {"*-proposals.md"}, {}, "deep/old-proposals.md", true},
      {"a file with a special name", {"docs/[id].md"}, {}, "docs/[id].md", true},
      {"any of several", {"a.md", "b.md"}, {}, "b.md", true},
      {"excluded", {}, {"docs/*.md"}, "docs/a.md", false},
      {"excluded folder", {}, {"ecma402/**"}, "ecma402/deep/a.md", false},
      {"excluded folder at any depth", {}, {"node_modules"}, "site/node_modules/x/a.md", false},
      {"excluded although named", {"docs/a.md"}, {"docs"}, "docs/a.md", false},
      {"not excluded", {}, {"docs"}, "a.md", true},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.name);
    Selection selection({.paths = c.paths, .exclude = c.exclude, .candidate = is_markdown});
    EXPECT_EQ(selection.take(c.path), c.taken);
  }
}

TEST(Selection, OpensOnlyFoldersOnTheWay) {
  const struct {
    std::string path;
    std::string_view folder;
    bool open;
  } kCases[] = {
      {"docs/api/a.md", "docs", true},
      {"docs/api/a.md", "docs/api", true},
      {"docs/api/a.md", "docs/other", false},
      {"docs/api/a.md", "doc", false},
      {"docs", "docs/deep", true},
      {"docs/*/a.md", "docs/deep", true},
      {"docs/*/a.md", "src", false},
      {"*.md", "src", true},
      {".", "src", true},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.path + " in " + std::string(c.folder));
    EXPECT_EQ(Selection({.paths = {c.path}}).may_hold(c.folder), c.open);
  }
  EXPECT_TRUE(Selection({}).may_hold("anything"));
}

class PathErrors : public testing::Test {
 protected:
  PathErrors() {
    git_.commit({.files = {{"docs/a.md", "1"}, {"docs/a.png", "1"}}});
    git_.commit({.files = {{"docs/a.md", std::nullopt}}});
  }
  std::string error(const Walk& walk) {
    return error_of([&] { test::walk_as_text(*open_repository(git_.folder(), ""), walk); });
  }
  GitFixture git_;
};

TEST_F(PathErrors, PathThatNoRevisionEverHadIsAnError) {
  EXPECT_THAT(error({.paths = {"docs/a.md", "x/y.md"}}),
              HasSubstr("not_found: walk the history: no revision on the walked line has 'x/y.md'"));
}

TEST_F(PathErrors, PathThatOnlyAnOldRevisionHadIsNone) {
  EXPECT_EQ(error({.paths = {"docs/a.md"}}), "");
}

TEST_F(PathErrors, GlobsAreAnErrorWhenNothingMatchedAtAll) {
  EXPECT_EQ(error({.paths = {"docs/a.md", "*.adoc"}}), "");
  EXPECT_THAT(error({.paths = {"*.adoc"}}), HasSubstr("not_found: walk the history: no revision"));
}

TEST_F(PathErrors, FolderWithoutPagesWasMet) {
  EXPECT_EQ(error({.paths = {"docs"}, .candidate = [](std::string_view) { return false; }}), "");
}

TEST(Selection, ShallowCloneSaysHowToGetOlderRevisions) {
  GitFixture git;
  git.commit({.files = {{"old.md", "1"}}});
  const std::string edge = git.commit({.files = {{"old.md", std::nullopt}, {"a.md", "1"}}});
  git.cut_below(edge);
  const auto history = open_repository(git.folder(), "");
  EXPECT_THAT(error_of([&] { test::walk_as_text(*history, {.paths = {"old.md"}}); }),
              HasSubstr("git fetch --unshallow"));
}

TEST(FilesAt, ListsTheCandidatesOfACommit) {
  GitFixture git;
  const std::string first = git.commit({.files = {{"b.md", "1"}, {"docs/a.md", "1"}, {"a.png", "1"}}});
  git.commit({.files = {{"b.md", std::nullopt}}});
  const auto history = open_repository(git.folder(), "");
  EXPECT_THAT(history->files_at(first, {.candidate = is_markdown}), ElementsAre("b.md", "docs/a.md"));
  EXPECT_THAT(history->files_at(history->resolve(""), {}), ElementsAre("a.png", "docs/a.md"));
}

}  // namespace
}  // namespace roadshift
