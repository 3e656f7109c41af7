#include "cli/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "roadshift/error.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& path, int number) {
  throw Error(ErrorKind::repository, "write '" + path + "'",
              std::generic_category().message(number) + "; choose another place with -o");
}

// An open file; closed in every case, and close()'s own verdict is heard where it matters.
class File {
 public:
  explicit File(int descriptor) : descriptor_(descriptor) {}
  ~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  [[nodiscard]] int get() const { return descriptor_; }
  [[nodiscard]] bool close() { return ::close(std::exchange(descriptor_, -1)) == 0; }

 private:
  int descriptor_;
};

// Removes a half-written file unless it was put in its place.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string path) : path_(std::move(path)) {}
  ~TemporaryFile() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  [[nodiscard]] bool rename_to(const std::string& target) {
    if (std::rename(path_.c_str(), target.c_str()) != 0) return false;
    path_.clear();
    return true;
  }

 private:
  std::string path_;
};

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

void write_device(const std::string& path, std::string_view text) {
  File file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.get() < 0 || !write_all(file.get(), text) || !file.close()) fail(path, errno);
}

// The permissions of the file that is replaced, or what a new file gets.
mode_t permissions_for(const std::string& path) {
  struct stat old {};
  if (::stat(path.c_str(), &old) == 0) return old.st_mode & 07777U;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

// Where the text really lands: a link stays a link.
std::string behind_links(const std::string& path) {
  std::error_code failure;
  const fs::path target = fs::canonical(path, failure);
  return failure ? path : target.string();
}

}  // namespace

void write_stream(std::ostream& out, std::string_view text) {
  errno = 0;
  out.write(text.data(), static_cast<std::streamsize>(text.size())).flush();
  if (out || errno == EPIPE) return;
  const int number = errno != 0 ? errno : EIO;
  throw Error(ErrorKind::repository, "write to standard output", std::generic_category().message(number));
}

void write_file(const std::string& path, std::string_view text) {
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  if (fs::is_directory(status)) fail(path, EISDIR);
  if (fs::exists(status) && !fs::is_regular_file(status)) return write_device(path, text);

  const std::string target = behind_links(path);
  std::string name = target + ".XXXXXX";
  File file(::mkostemp(name.data(), O_CLOEXEC));
  if (file.get() < 0) fail(path, errno);
  TemporaryFile temporary(name);
  if (!write_all(file.get(), text) || ::fchmod(file.get(), permissions_for(target)) != 0 || !file.close() ||
      !temporary.rename_to(target)) {
    fail(path, errno);
  }
}

UnfinishedFile::UnfinishedFile(const std::string& path) {
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  if (fs::exists(status) && !fs::is_regular_file(status)) fail(path, fs::is_directory(status) ? EISDIR : EINVAL);
  target_ = behind_links(path);
  temporary_ = target_ + ".XXXXXX";
  const File file(::mkostemp(temporary_.data(), O_CLOEXEC));
  if (file.get() < 0) fail(path, errno);
  stream_.open(temporary_, std::ios::binary);
}

UnfinishedFile::~UnfinishedFile() {
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void UnfinishedFile::finish() {
  errno = 0;
  stream_.close();
  if (!stream_ || ::chmod(temporary_.c_str(), permissions_for(target_)) != 0 ||
      std::rename(temporary_.c_str(), target_.c_str()) != 0) {
    fail(target_, errno != 0 ? errno : EIO);
  }
  temporary_.clear();
}

}  // namespace roadshift::cli
