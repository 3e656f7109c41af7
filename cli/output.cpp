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
              std::generic_category().message(number) + "; choose another place");
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// The permissions of the file that is replaced, or what a new file gets.
mode_t permissions_for(const std::string& path) {
  struct stat old {};
  if (::stat(path.c_str(), &old) == 0) return old.st_mode & 07777U;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

class Descriptor {
 public:
  explicit Descriptor(int open) : open_(open) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (open_ >= 0) ::close(open_);
  }
  [[nodiscard]] int get() const { return open_; }

 private:
  int open_;
};

// That a file was renamed is written in its folder. Where a file system cannot say so, nothing is lost but certainty.
void sync_folder(const std::string& file) {
  const fs::path folder = fs::path(file).parent_path();
  const Descriptor open(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (open.get() >= 0) ::fsync(open.get());
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

void write_file(const std::string& path, std::string_view text, Durability durability) {
  UnfinishedFile file(path);
  file.stream() << text;
  file.finish(durability);
}

void append_to_file(const std::string& path, std::string_view text) {
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666));
  if (file.get() < 0 || !write_all(file.get(), text)) fail(path, errno);
  if (::fsync(file.get()) != 0 && errno != EINVAL && errno != EROFS) fail(path, errno);  // a device has no disk
}

Outlet::Outlet(Sink sink) : buffer_(std::move(sink)), stream_(&buffer_) {
  stream_.exceptions(std::ios::badbit);
}

Outlet::Buffer::int_type Outlet::Buffer::overflow(int_type c) {
  if (c != traits_type::eof()) {
    const char text = traits_type::to_char_type(c);
    xsputn(&text, 1);
  }
  return traits_type::not_eof(c);
}

std::streamsize Outlet::Buffer::xsputn(const char* text, std::streamsize size) {
  constexpr std::size_t kPiece = std::size_t{1} << 16;
  waiting_.append(text, static_cast<std::size_t>(size));
  if (waiting_.size() >= kPiece) sync();
  return size;
}

int Outlet::Buffer::sync() {
  const std::string text = std::exchange(waiting_, {});
  sink_(text);
  return 0;
}

UnfinishedFile::UnfinishedFile(const std::string& path)
    : name_(path), target_(behind_links(path)), temporary_(target_), outlet_([this](std::string_view text) {
        if (!write_all(descriptor_, text)) fail(name_, errno);
      }) {
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  if (fs::is_directory(status)) fail(path, EISDIR);
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    temporary_ += ".XXXXXX";
    descriptor_ = ::mkostemp(temporary_.data(), O_CLOEXEC);
  }
  if (descriptor_ < 0) fail(path, errno);
}

UnfinishedFile::~UnfinishedFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (temporary_ != target_) ::unlink(temporary_.c_str());
}

void UnfinishedFile::finish(Durability durability) {
  stream().flush();
  const bool synced = durability == Durability::synced;
  const bool is_file = temporary_ != target_;
  if (is_file && ::fchmod(descriptor_, permissions_for(target_)) != 0) fail(name_, errno);
  if (is_file && synced && ::fsync(descriptor_) != 0) fail(name_, errno);
  if (::close(std::exchange(descriptor_, -1)) != 0) fail(name_, errno);
  if (is_file && std::rename(temporary_.c_str(), target_.c_str()) != 0) fail(name_, errno);
  temporary_ = target_;
  if (is_file && synced) sync_folder(target_);
}

}  // namespace roadshift::cli
