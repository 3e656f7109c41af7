#include "cli/paths.h"

#include <gtest/gtest.h>

#include "cli/running.h"
#include "roadshift/error.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;
using roadshift::test::TempFolder;

TEST(Paths, UrlsAreToldFromFolders) {
  for (const char* url : {"https://example.org/a.git", "file:///srv/a", "git@example.org:team/a.git"}) {
    EXPECT_TRUE(is_url(url)) << url;
  }
  for (const char* folder : {".", "docs", "../a@b", "/srv/git/a.git", "C:odd", "dir/a@b:c"}) {
    EXPECT_FALSE(is_url(folder)) << folder;
  }
}

TEST(Paths, CacheIsWhereTheDesktopSays) {
  EXPECT_EQ(cache_folder(test::with_variables({{"XDG_CACHE_HOME", "/c"}, {"HOME", "/h"}})), "/c/roadshift");
  EXPECT_EQ(cache_folder(test::with_variables({{"XDG_CACHE_HOME", "relative"}, {"HOME", "/h"}})),
            "/h/.cache/roadshift");
  EXPECT_EQ(cache_folder(test::with_variables({})), "");
}

TEST(Paths, AreReadWhereTheyAreTyped) {
  const TempFolder folder;
  fs::create_directories(folder.path() / "docs/api");
  fs::create_directory(folder.path() / ".git");
  const PathReader top(folder.path(), test::with_variables({})),
      below(folder.path() / "docs", test::with_variables({}));
  const struct {
    std::string typed, at_top, below;
  } kCases[] = {
      {"roadmap.md", "roadmap.md", "docs/roadmap.md"},
      {"./api//", "api", "docs/api"},
      {"api/../b.md", "b.md", "docs/b.md"},
      {"*.md", "*.md", "docs/*.md"},
      {".", "", "docs"},
      {fs::canonical(folder.path()) / "docs/api", "docs/api", "docs/api"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.typed);
    EXPECT_EQ(top.in_repository(c.typed), c.at_top);
    EXPECT_EQ(below.in_repository(c.typed), c.below);
  }
  EXPECT_EQ(below.in_repository("../README.md"), "README.md");
  EXPECT_EQ(below.in_repository(".."), "");
}

TEST(Paths, NeverLeaveTheRepository) {
  const TempFolder folder;
  fs::create_directory(folder.path() / ".git");
  const PathReader local(folder.path(), test::with_variables({}));
  const PathReader remote("https://example.org/a.git", test::with_variables({}));
  for (const char* path : {"..", "../other/roadmap.md", "docs/../../x", "/etc/passwd"}) {
    EXPECT_THROW(static_cast<void>(local.in_repository(path)), Error) << path;
    EXPECT_THROW(static_cast<void>(remote.in_repository(path)), Error) << path;
  }
}

TEST(Paths, WithoutAWorkTreeTheyStartAtTheRoot) {
  const TempFolder bare;
  const PathReader in_bare(bare.path(), test::with_variables({}));
  const PathReader by_variable(".", test::with_variables({{"GIT_DIR", "/srv/git/a.git"}}));
  for (const PathReader* paths : {&in_bare, &by_variable}) {
    EXPECT_EQ(paths->in_repository("docs/./roadmap.md"), "docs/roadmap.md");
    EXPECT_EQ(paths->in_repository("."), "");
  }
}

}  // namespace
}  // namespace roadshift::cli
