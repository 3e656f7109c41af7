#include "cli/output.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cerrno>
#include <sstream>
#include <streambuf>

#include "cli/running.h"
#include "roadshift/error.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;
using roadshift::test::TempFolder;
using testing::HasSubstr;

// A stream whose every write fails as the system would.
class FailingBuffer : public std::streambuf {
 public:
  explicit FailingBuffer(int number) : number_(number) {}

 protected:
  std::streamsize xsputn(const char*, std::streamsize) override {
    errno = number_;
    return 0;
  }
  int sync() override { return 0; }

 private:
  int number_;
};

std::string message_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind, ErrorKind::repository);
    return error.what();
  }
  return "no error";
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(Output, FullDiskIsAnError) {
  FailingBuffer buffer(ENOSPC);
  std::ostream out(&buffer);
  EXPECT_THAT(message_of([&] { write_stream(out, "text"); }), HasSubstr("No space left"));
  EXPECT_THAT(message_of([] { write_file("/dev/full", "text"); }), HasSubstr("write '/dev/full': No space left"));
}

TEST(Output, ReaderThatHasGoneIsNone) {
  FailingBuffer buffer(EPIPE);
  std::ostream out(&buffer);
  EXPECT_NO_THROW(write_stream(out, "text"));
}

TEST(Output, FileIsReplacedAndNothingElseIsLeft) {
  const TempFolder folder;
  const std::string path = folder.path() / "report.json";
  write_file(path, "first");
  write_file(path, "second");
  EXPECT_EQ(test::read_text(path), "second");
  EXPECT_EQ(files_in(folder.path()), 1U);
}

TEST(Output, PermissionsAreTheOldFilesOrTheUsual) {
  const TempFolder folder;
  const std::string path = folder.path() / "report.json";
  const mode_t mask = umask(022);
  write_file(path, "first");
  umask(mask);
  EXPECT_EQ(fs::status(path).permissions(), fs::perms(0644));
  fs::permissions(path, fs::perms(0600));
  write_file(path, "second");
  EXPECT_EQ(fs::status(path).permissions(), fs::perms(0600));
}

TEST(Output, LinkStaysALink) {
  const TempFolder folder;
  const fs::path target = folder.path() / "real.json", link = folder.path() / "link.json";
  test::write_text(target, "old");
  fs::create_symlink("real.json", link);
  write_file(link, "new");
  EXPECT_TRUE(fs::is_symlink(link));
  EXPECT_EQ(test::read_text(target), "new");
}

TEST(Output, PlacesThatTakeNoFileAreNamed) {
  const TempFolder folder;
  EXPECT_THAT(message_of([&] { write_file(folder.path(), "text"); }), HasSubstr("Is a directory"));
  EXPECT_THAT(message_of([&] { write_file(folder.path() / "no/such/file", "text"); }), HasSubstr("No such file"));
  EXPECT_EQ(files_in(folder.path()), 0U);
}

}  // namespace
}  // namespace roadshift::cli
