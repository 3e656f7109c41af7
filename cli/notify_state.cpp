#include "cli/notify_state.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/configuration.h"
#include "cli/output.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& file, const std::string& why) {
  throw Error(ErrorKind::repository, "lock the state '" + file + "'", why);
}

}  // namespace

NotifyStateFile::NotifyStateFile(std::string path) : path_(std::move(path)) {
  std::error_code failure;
  const fs::path folder = fs::path(path_).parent_path();
  if (!folder.empty()) fs::create_directories(folder, failure);
  lock_ = ::open((path_ + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock_ < 0) fail(path_, std::generic_category().message(errno) + "; name another place with --state");
  if (::flock(lock_, LOCK_EX | LOCK_NB) == 0) return;
  const int number = errno;
  ::close(std::exchange(lock_, -1));
  fail(path_, number == EWOULDBLOCK ? "another roadshift notify is at work on it and tells what is new"
                                    : std::generic_category().message(number));
}

NotifyStateFile::~NotifyStateFile() {
  if (lock_ >= 0) ::close(lock_);
}

NotifyState NotifyStateFile::load_notify_state(const std::string& path) {
  std::error_code ignored;
  if (!fs::exists(path, ignored)) return {};
  return parse_notify_state(read_file(path), path);
}

void NotifyStateFile::save(const NotifyState& state) const {
  write_file(path_, format_notify_state(state), Durability::synced);
}

}  // namespace roadshift::cli
