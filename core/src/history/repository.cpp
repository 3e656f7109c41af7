#include "history/repository.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "support/words.h"

namespace roadshift::history {
namespace {

namespace fs = std::filesystem;

// The .git folder that libgit2 found but would not open; empty where it found none.
std::string discover(const std::string& path) {
  Buffer folder;
  return git_repository_discover(folder.out(), path.c_str(), 1, nullptr) == 0 ? folder.text() : std::string();
}

std::string object_format(const std::string& git_folder) {
  git_config* raw = nullptr;
  if (git_config_open_ondisk(&raw, (git_folder + "config").c_str()) < 0) return {};
  const ConfigHandle config(raw);
  Buffer format;
  const int code = git_config_get_string_buf(format.out(), config.get(), "extensions.objectformat");
  return code == 0 ? support::ascii_lower(format.text()) : std::string();
}

std::string not_found_reason(const std::string& path) {
  std::error_code ignored;
  if (path.find("://") != std::string::npos) return "of URLs, https://, ssh://, file:// and git@host:path are known";
  if (!fs::exists(path, ignored)) return "there is no such folder";
  return "neither it nor a folder above it is a git repository; give the folder of a clone, or a URL to clone";
}

// The folder that a repository's owner is known by: of the work tree where it has one.
fs::path owned_folder(const std::string& path) {
  fs::path folder(discover(path));
  if (folder.filename().empty()) folder = folder.parent_path();
  return folder.filename() == ".git" ? folder.parent_path() : folder;
}

// libgit2 1.5 says "not found" of a repository of another user, as long as no safe.directory is configured at all.
bool is_of_another_user(int code, const std::string& path) {
  if (code != GIT_ENOTFOUND) return code == GIT_EOWNER;
  struct ::stat facts {};
  return ::stat(owned_folder(path).c_str(), &facts) == 0 && facts.st_uid != ::geteuid();
}

[[noreturn]] void refuse(int code, const std::string& path) {
  const std::string doing = "open '" + support::to_utf8(path) + "'";
  const std::string reason = last_reason();
  if (is_of_another_user(code, path)) {
    throw Error(ErrorKind::repository, doing,
                "it belongs to another user; if you trust it, run: git config --global --add safe.directory '" +
                    support::to_utf8(owned_folder(path).string()) + "'");
  }
  if (code == GIT_ENOTFOUND) throw Error(ErrorKind::repository, doing, not_found_reason(path));
  if (object_format(discover(path)) == "sha256") {
    throw Error(ErrorKind::repository, doing,
                "it is a SHA-256 repository, which libgit2 cannot read; convert a copy: git fast-export --all into git "
                "fast-import of one made by 'git init --object-format=sha1'");
  }
  throw Error(ErrorKind::repository, doing, reason);
}

}  // namespace

RepositoryHandle open_local(const std::string& path) {
  const bool here = path.empty() || path == ".";
  const char* git_dir = here ? std::getenv("GIT_DIR") : nullptr;
  git_repository* raw = nullptr;
  const int code = git_repository_open_ext(&raw, here ? nullptr : path.c_str(),
                                           here ? unsigned{GIT_REPOSITORY_OPEN_FROM_ENV} : 0u, nullptr);
  if (code < 0) refuse(code, git_dir != nullptr ? git_dir : here ? "." : path);
  return RepositoryHandle(raw);
}

}  // namespace roadshift::history
