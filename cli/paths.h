// paths.h - paths as people type them, where they stand, as paths of the repository.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cli/environment.h"

namespace roadshift::cli {

// Whether the argument of -C names a repository elsewhere ("https://…", "git@host:team/docs.git").
bool is_url(const std::string& repository);

// The folder for clones and other things that can be made again: $XDG_CACHE_HOME/roadshift or ~/.cache/roadshift;
// "" where neither variable is set.
std::string cache_folder(const Environment& environment);

// The folder for what is remembered between runs: $XDG_STATE_HOME/roadshift or ~/.local/state/roadshift; "" where
// neither variable is set.
std::string state_folder(const Environment& environment);

// Reads paths relative to a folder of the work tree, as git does: "ROADMAP.md" typed in docs/ is "docs/ROADMAP.md".
// In a bare or remote repository paths are relative to its root.
class PathReader {
 public:
  // Relative to the root, wherever it is.
  PathReader() = default;
  // `repository`: the folder or URL of -C.
  PathReader(const std::string& repository, const Environment& environment);
  // The path relative to the repository's root, "" for the root itself; globs stay globs. Throws Error(usage) for a
  // path outside the repository.
  [[nodiscard]] std::string in_repository(const std::string& typed) const;
  // The root of the work tree; nothing where there is none.
  [[nodiscard]] const std::optional<std::filesystem::path>& root() const { return root_; }

 private:
  std::filesystem::path folder_;               // where paths are typed
  std::optional<std::filesystem::path> root_;  // of the work tree
};

}  // namespace roadshift::cli
