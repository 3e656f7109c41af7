// worktree.h - the uncommitted files of a work tree.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "history/objects.h"
#include "history/selection.h"
#include "roadshift/history.h"

namespace roadshift::history {

// A file as it was when the work tree was looked at. Larger files than kLargestWorkFile are not loaded: `size` tells.
struct WorkFile {
  std::string bytes;
  std::size_t size = 0;
};
inline constexpr std::size_t kLargestWorkFile = 64u << 20;

// Keeps what it met, by blob id, so that a file read later is the one that was seen.
using WorkFiles = std::map<std::string, WorkFile>;

// The selected files that differ from `head_tree`, by path: tracked ones that were edited or deleted, and new ones that
// are not ignored.
std::vector<FileChange> work_tree_changes(const Objects& objects, const git_oid& head_tree, Selection& selection,
                                          WorkFiles& files);

// A file's bytes in the work tree; nothing where it is not there, is not a plain file, or lies outside.
std::optional<std::string> work_tree_file(git_repository& repository, const std::string& path);

// Who would commit the work tree, as far as the configuration tells.
Person work_tree_author(git_repository& repository);

// Throws Error(usage) for a bare repository.
void expect_work_tree(git_repository& repository);

}  // namespace roadshift::history
