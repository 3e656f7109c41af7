#include "cli/paths.h"

#include <algorithm>
#include <string_view>

#include "roadshift/error.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> work_tree_around(fs::path folder) {
  std::error_code ignored;
  while (!fs::exists(folder / ".git", ignored)) {
    if (folder == folder.parent_path()) return std::nullopt;
    folder = folder.parent_path();
  }
  return folder;
}

std::string own_folder(const Environment& environment, const std::string& variable, const std::string& at_home) {
  const std::optional<std::string> folder = environment.filled(variable);
  if (folder && fs::path(*folder).is_absolute()) return *folder + "/roadshift";
  const std::optional<std::string> home = environment.filled("HOME");
  return home ? *home + at_home + "/roadshift" : "";
}

bool leaves_root(const fs::path& path) {
  return path.is_absolute() || (!path.empty() && *path.begin() == "..");
}

}  // namespace

bool is_url(const std::string& repository) {
  if (repository.find("://") != std::string::npos) return true;
  const std::size_t colon = repository.find(':');
  return colon != std::string::npos && repository.find('@') < colon && repository.find('/') > colon;
}

std::string cache_folder(const Environment& environment) {
  return own_folder(environment, "XDG_CACHE_HOME", "/.cache");
}

std::string state_folder(const Environment& environment) {
  return own_folder(environment, "XDG_STATE_HOME", "/.local/state");
}

PathReader::PathReader(const std::string& repository, const Environment& environment) {
  // With GIT_DIR the repository is not the one around the folder, and the folder counts as its root.
  if (is_url(repository) || (repository == "." && environment.filled("GIT_DIR"))) return;
  std::error_code failure;
  folder_ = fs::canonical(repository, failure);
  if (!failure) root_ = work_tree_around(folder_);
}

std::string PathReader::in_repository(const std::string& typed) const {
  fs::path path = fs::path(typed).lexically_normal();
  if (root_) path = (folder_ / typed).lexically_normal().lexically_relative(*root_);
  if (leaves_root(path)) {
    throw Error(ErrorKind::usage, "path '" + typed + "'", "it lies outside the repository; name a path inside it");
  }
  std::string text = path.string();
  if (text.ends_with('/')) text.pop_back();
  return text == "." ? "" : text;
}

}  // namespace roadshift::cli
