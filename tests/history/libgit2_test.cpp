// libgit2 as it is loaded.
#include "history/libgit2.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "history/git.h"
#include "roadshift/error.h"

namespace roadshift::history {
namespace {

std::string reason(const std::string& file) {
  try {
    const LibGit2 library(file);
    return "";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind, ErrorKind::repository);
    return error.what();
  }
}

TEST(LibGit2, IsTheLibraryThatTheTestsAreLinkedWith) {
  start_libgit2();
  ::git_error_set_str(GIT_ERROR_NET, "said to the one");
  EXPECT_EQ(last_reason(), "said to the one");
}

// What somebody reads who installed roadshift without libgit2.
TEST(LibGit2, MissingOneIsAnErrorThatNamesThePackage) {
  EXPECT_THAT(reason("libgit2.so.0.0"),
              testing::AllOf(testing::StartsWith("load libgit2, which reads repositories: libgit2.so.0.0: "),
                             testing::ContainsRegex("; install libgit2-[0-9.]+$")));
}

TEST(LibGit2, OneWithoutAFunctionIsRefusedAsAWhole) {
  EXPECT_THAT(reason("libc.so.6"),
              testing::ContainsRegex("^load libgit2, .*: it has no git_[a-z0-9_]+; install libgit2-"));
}

}  // namespace
}  // namespace roadshift::history
