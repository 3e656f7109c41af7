// Where a commit can be looked at.
#include <gtest/gtest.h>

#include "render/forge.h"

namespace roadshift::render {
namespace {

TEST(Forge, KnowsTheAddressesOfForges) {
  const std::string id(40, 'a');
  const struct {
    const char *name, *remote;
    std::string commit, line;
  } cases[] = {
      {"GitHub", "https://github.com/team/docs.git", "https://github.com/team/docs/commit/" + id,
       "https://github.com/team/docs/blob/" + id + "/a%20b/r.md?plain=1#L7"},
      {"as ssh writes it", "git@github.com:team/docs.git", "https://github.com/team/docs/commit/" + id,
       "https://github.com/team/docs/blob/" + id + "/a%20b/r.md?plain=1#L7"},
      {"GitLab of one's own, in a group", "ssh://git@gitlab.example.org:2222/group/team/docs.git",
       "https://gitlab.example.org/group/team/docs/-/commit/" + id,
       "https://gitlab.example.org/group/team/docs/-/blob/" + id + "/a%20b/r.md#L7"},
      {"Bitbucket", "https://bitbucket.org/team/docs/", "https://bitbucket.org/team/docs/commits/" + id,
       "https://bitbucket.org/team/docs/src/" + id + "/a%20b/r.md#lines-7"},
      {"Codeberg", "https://codeberg.org/team/docs", "https://codeberg.org/team/docs/commit/" + id,
       "https://codeberg.org/team/docs/src/commit/" + id + "/a%20b/r.md#L7"},
      {"a host nobody knows", "https://git.example.org/team/docs.git", "", ""},
      {"a folder", "/srv/git/github/docs.git", "", ""},
      {"a folder with a colon", "./a/github:b", "", ""},
      {"no script", "javascript://github.com/x%0aalert(1)", "", ""},
      {"none", "", "", ""},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.name);
    const Forge forge(c.remote);
    EXPECT_EQ(forge.commit(id), c.commit);
    EXPECT_EQ(forge.line(id, "a b/r.md", 7), c.line);
    EXPECT_EQ(forge.commit("worktree"), "") << "not committed";
  }
}

TEST(Forge, CannotBeLedOutOfAnAddress) {
  const Forge forge("https://github.com/team/\"><script>.git");
  EXPECT_EQ(forge.commit(std::string(40, 'a')).find_first_of("\"<> "), std::string::npos);
}

}  // namespace
}  // namespace roadshift::render
