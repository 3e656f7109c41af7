// Blobs and files: what is read, what is refused, and what is said when something is missing.
#include <gmock/gmock.h>

#include <fstream>

#include "history_text.h"
#include "support/git_fixture.h"

namespace roadshift {
namespace {

using test::error_of;
using test::GitFixture;
using testing::AllOf;
using testing::HasSubstr;

class Read : public testing::Test {
 protected:
  Read() {
    commit_ =
        git_.commit({.files = {{"docs/a.md", std::string("text\0more", 9)}}, .links = {{"link.md", "docs/a.md"}}});
    history_ = open_repository(git_.folder(), "");
    blob_ = test::revisions_of(*history_).at(0).changes.at(0).blob;
  }
  std::string error(const std::string& blob, std::size_t limit = 1000) {
    return error_of([&] { (void)open_repository(git_.folder(), "")->read(blob, limit); });
  }
  GitFixture git_;
  std::string commit_, blob_;
  std::unique_ptr<History> history_;
};

TEST_F(Read, GivesTheBytes) {
  EXPECT_EQ(history_->read(blob_, 9), std::string("text\0more", 9));
}

TEST_F(Read, RefusesABlobAboveTheLimit) {
  EXPECT_EQ(error(blob_, 8), "repository: read blob " + blob_ + ": it has 9 bytes, more than the 8 allowed");
}

TEST_F(Read, RefusesWhatIsNoBlob) {
  EXPECT_THAT(error(commit_), HasSubstr("it is a commit"));
  EXPECT_THAT(error("nonsense"), HasSubstr("repository: read blob 'nonsense'"));
}

TEST_F(Read, MissingBlobIsNamed) {
  git_.lose_object(blob_);
  EXPECT_THAT(error(blob_), AllOf(HasSubstr("repository: read blob " + blob_), HasSubstr("git fsck")));
}

TEST_F(Read, MissingBlobOfAPartialCloneCanBeFetched) {
  git_.lose_object(blob_);
  git_.configure("core.repositoryformatversion", "1");
  git_.configure("remote.origin.promisor", "true");
  EXPECT_THAT(error(blob_), HasSubstr("git fetch --refetch"));
}

TEST_F(Read, DamagedObjectIsNamed) {
  const auto place = git_.git_folder() / "objects" / blob_.substr(0, 2) / blob_.substr(2);
  git_.lose_object(blob_);
  std::ofstream(place) << "damaged";
  EXPECT_THAT(error(blob_), AllOf(HasSubstr("repository: read blob " + blob_), HasSubstr("git fsck")));
}

TEST_F(Read, MissingCommitIsNamed) {
  const std::string second = git_.commit({});
  git_.lose_object(commit_);
  EXPECT_THAT(error_of([&] { test::walk_as_text(*open_repository(git_.folder(), "")); }),
              AllOf(HasSubstr("repository: read commit " + commit_), HasSubstr("git fsck")));
}

TEST_F(Read, FileAtACommit) {
  EXPECT_EQ(history_->file_at(commit_, "docs/a.md"), std::string("text\0more", 9));
  for (const std::string path :
       {"docs/b.md", "docs", "docs/", "docs/a.md/x", "link.md", "", "/", "../a.md", "/docs/a.md"}) {
    EXPECT_EQ(history_->file_at(commit_, path), std::nullopt) << path;
  }
}

}  // namespace
}  // namespace roadshift
