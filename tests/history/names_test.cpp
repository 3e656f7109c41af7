// From names to commits: branches, tags, short ids, days.
#include <gmock/gmock.h>

#include <set>

#include "history_text.h"
#include "support/git_fixture.h"

namespace roadshift {
namespace {

using test::error_of;
using test::GitFixture;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr std::int64_t kJune3Noon = 1'717'416'000;  // 2024-06-03T12:00Z
constexpr std::int64_t kDay = 86'400;

class Names : public testing::Test {
 protected:
  Names() {
    first_ = git_.commit({.files = {{"a.md", "1"}}, .seconds = kJune3Noon});
    second_ = git_.commit({.seconds = kJune3Noon + 2 * kDay});
    third_ = git_.commit({.seconds = kJune3Noon + 3 * kDay});
    git_.tag("v1", first_);
    git_.branch("topic/a", second_);
  }
  [[nodiscard]] std::string resolve(const std::string& name) const {
    return open_repository(git_.folder(), "")->resolve(name);
  }
  [[nodiscard]] std::string error(const std::string& name) const {
    return error_of([&] { (void)resolve(name); });
  }
  [[nodiscard]] RepositoryFacts facts(const std::string& to) const {
    return open_repository(git_.folder(), "")->facts({.to = to});
  }
  GitFixture git_;
  std::string first_, second_, third_;
};

TEST_F(Names, AreWhatGitTakes) {
  EXPECT_EQ(resolve(""), third_);
  EXPECT_EQ(resolve("HEAD"), third_);
  EXPECT_EQ(resolve("@"), third_);
  EXPECT_EQ(resolve("main"), third_);
  EXPECT_EQ(resolve("refs/heads/main"), third_);
  EXPECT_EQ(resolve("topic/a"), second_);
  EXPECT_EQ(resolve("v1"), first_);
  EXPECT_EQ(resolve("HEAD~2"), first_);
  EXPECT_EQ(resolve(second_), second_);
  EXPECT_EQ(resolve(second_.substr(0, 10)), second_);
}

TEST_F(Names, DayIsTheLastCommitOfThatDayOrBefore) {
  EXPECT_EQ(resolve("@2024-06-03"), first_);
  EXPECT_EQ(resolve("@2024-06-04"), first_);
  EXPECT_EQ(resolve("@2024-06-05"), second_);
  EXPECT_EQ(resolve("@2030-01-01"), third_);
  EXPECT_THAT(error("@2024-06-02"),
              HasSubstr("not_found: find revision '@2024-06-02': the first commit is of 2024-06-03"));
  for (const std::string day : {"@2024-13-01", "@2024-6-3", "@2024", "@2024-02-30"}) {
    EXPECT_THAT(error(day), HasSubstr("usage: find revision '" + day + "': after '@' goes a day")) << day;
  }
}

TEST_F(Names, DayIsTheCommittersOwn) {
  // 2024-06-10T23:30-05:00, which is the 11th in UTC.
  const std::string late = git_.commit({.seconds = 1'718'080'200, .offset_minutes = -300});
  EXPECT_EQ(resolve("@2024-06-10"), late);
}

TEST_F(Names, DayFollowsTheLineWhereDatesGoBackwards) {
  git_.commit({.seconds = kJune3Noon + 30 * kDay});
  const std::string back = git_.commit({.seconds = kJune3Noon + 10 * kDay});
  EXPECT_EQ(resolve("@2024-06-20"), back);
}

TEST_F(Names, UnknownOnesAreNamed) {
  EXPECT_THAT(error("v9"), AllOf(HasSubstr("not_found: find revision 'v9': no commit, branch or tag is named so"),
                                 Not(HasSubstr("unshallow"))));
  EXPECT_THAT(error("HEAD~9"), HasSubstr("not_found: find revision 'HEAD~9'"));
  EXPECT_THAT(error("a..b"), HasSubstr("not_found: find revision 'a..b'"));
  EXPECT_THAT(error("HEAD:a.md"), HasSubstr("not_found: find revision 'HEAD:a.md': it names a file or folder"));
}

TEST_F(Names, AmbiguousOneWantsMoreDigits) {
  std::set<std::string> beginnings;
  std::string shared;
  while (shared.empty()) {  // the ids are always the same, and some hundred commits do
    const std::string beginning = git_.commit({}).substr(0, 4);
    if (!beginnings.insert(beginning).second) shared = beginning;
  }
  EXPECT_EQ(error(shared), "usage: find revision '" + shared + "': several objects begin so; give more digits");
}

TEST_F(Names, ShallowCloneSaysHowToGetOlderCommits) {
  git_.cut_below(second_);
  EXPECT_THAT(error(first_), HasSubstr("git fetch --unshallow"));
  EXPECT_THAT(error("@2024-06-03"), HasSubstr("git fetch --unshallow"));
  EXPECT_THAT(error("HEAD~2"), HasSubstr("git fetch --unshallow"));
}

TEST_F(Names, FactsNameTheBranchOrTagWalkedTo) {
  EXPECT_EQ(facts("").ref, "refs/heads/main");
  EXPECT_EQ(facts("topic/a").ref, "refs/heads/topic/a");
  EXPECT_EQ(facts("topic/a").head, second_);
  EXPECT_EQ(facts("v1").ref, "refs/tags/v1");
  EXPECT_EQ(facts("v1").head, first_);
  EXPECT_EQ(facts(second_).ref, "");
  EXPECT_EQ(facts("HEAD~1").ref, "");
  EXPECT_EQ(facts("@2024-06-04").ref, "");
}

TEST_F(Names, DetachedHeadHasNoReference) {
  git_.detach(second_);
  EXPECT_EQ(facts("").head, second_);
  EXPECT_EQ(facts("").ref, "");
}

TEST(UnbornBranch, IsNamed) {
  const GitFixture git;
  const auto history = open_repository(git.folder(), "");
  const char* expected = "repository: find the newest commit: the branch 'main' has no commits yet";
  EXPECT_THAT(error_of([&] { (void)history->resolve(""); }), HasSubstr(expected));
  EXPECT_THAT(error_of([&] { test::walk_as_text(*history); }), HasSubstr(expected));
  EXPECT_THAT(error_of([&] { (void)history->facts({}); }), HasSubstr(expected));
}

}  // namespace
}  // namespace roadshift
