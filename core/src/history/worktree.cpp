#include "history/worktree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include "history/tree_diff.h"
#include "support/words.h"

namespace roadshift::history {
namespace {

namespace fs = std::filesystem;

// A path given from outside may only lead into the work tree, past no symbolic link, and never into .git.
std::optional<fs::path> plain_file(git_repository& repository, const std::string& path) {
  const fs::path relative(path);
  if (path.empty() || relative.is_absolute()) return std::nullopt;
  fs::path place(git_repository_workdir(&repository));
  std::error_code ignored;
  for (const fs::path& part : relative) {
    if (part.empty() || part == "." || part == ".." || part == ".git") return std::nullopt;
    place /= part;
    if (fs::is_symlink(place, ignored)) return std::nullopt;
  }
  return fs::is_regular_file(place, ignored) ? std::optional(place) : std::nullopt;
}

WorkFile load(const fs::path& file, const std::string& path) {
  std::error_code error;
  WorkFile result;
  result.size = static_cast<std::size_t>(fs::file_size(file, error));
  if (!error && result.size > kLargestWorkFile) return result;
  std::ifstream in(file, std::ios::binary);
  result.bytes.resize(error ? 0 : result.size);
  in.read(result.bytes.data(), static_cast<std::streamsize>(result.bytes.size()));
  if (error || !in) {
    throw Error(ErrorKind::repository, "read '" + support::to_utf8(path) + "' in the work tree", "it is not readable");
  }
  return result;
}

git_oid id_of(const WorkFile& file, const fs::path& place) {
  git_oid id;
  const bool loaded = file.bytes.size() == file.size;
  check(loaded ? git_odb_hash(&id, file.bytes.data(), file.bytes.size(), GIT_OBJECT_BLOB)
               : git_odb_hashfile(&id, place.c_str(), GIT_OBJECT_BLOB),
        "name a file of the work tree");
  return id;
}

// The raw paths that differ somewhere between HEAD, the index and the work tree.
std::set<std::string> touched_paths(git_repository& repository) {
  git_status_options options = GIT_STATUS_OPTIONS_INIT;
  options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR;
  options.flags =
      GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS | GIT_STATUS_OPT_EXCLUDE_SUBMODULES;
  git_status_list* raw = nullptr;
  check(git_status_list_new(&raw, &repository, &options), "look at the work tree");
  const StatusHandle status(raw);
  std::set<std::string> paths;
  for (std::size_t i = 0; i < git_status_list_entrycount(status.get()); ++i) {
    const git_status_entry* entry = git_status_byindex(status.get(), i);
    for (const git_diff_delta* delta : {entry->head_to_index, entry->index_to_workdir}) {
      if (delta != nullptr) paths.insert(delta->new_file.path);
    }
  }
  return paths;
}

// A file that a sparse checkout leaves out is not there, but nobody deleted it.
bool is_left_out(const git_index& index, const std::string& path) {
  const git_index_entry* entry = git_index_get_bypath(const_cast<git_index*>(&index), path.c_str(), 0);
  return entry != nullptr && (entry->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0;
}

IndexHandle open_index(git_repository& repository) {
  git_index* raw = nullptr;
  check(git_repository_index(&raw, &repository), "read the index");
  return IndexHandle(raw);
}

}  // namespace

std::vector<FileChange> work_tree_changes(const Objects& objects, const git_oid& head_tree, Selection& selection,
                                          WorkFiles& files) {
  git_repository& repository = objects.repository();
  const IndexHandle index = open_index(repository);
  std::vector<FileChange> changes;
  for (const std::string& raw_path : touched_paths(repository)) {
    const std::string path = support::to_utf8(raw_path);
    const std::optional<fs::path> place = plain_file(repository, raw_path);
    const std::optional<git_oid> committed = find_file(objects, head_tree, raw_path);
    if (!place && (!committed || is_left_out(*index, raw_path))) continue;
    if (!selection.take(path)) continue;
    if (!place) {
      changes.push_back({path, ""});
      continue;
    }
    WorkFile file = load(*place, path);
    const git_oid id = id_of(file, *place);
    if (committed && git_oid_equal(&id, &*committed) != 0) continue;
    changes.push_back({path, hex(id)});
    files.insert_or_assign(hex(id), std::move(file));
  }
  std::sort(changes.begin(), changes.end(), [](const FileChange& a, const FileChange& b) { return a.path < b.path; });
  return changes;
}

std::optional<std::string> work_tree_file(git_repository& repository, const std::string& path) {
  const std::optional<fs::path> place = plain_file(repository, path);
  if (!place) return std::nullopt;
  WorkFile file = load(*place, path);
  if (file.bytes.size() != file.size) throw too_large("'" + path + "'", file.size, kLargestWorkFile);
  return std::move(file.bytes);
}

Person work_tree_author(git_repository& repository) {
  return {configured(repository, "user.name"), configured(repository, "user.email")};
}

void expect_work_tree(git_repository& repository) {
  if (git_repository_is_bare(&repository) == 0) return;
  throw Error(ErrorKind::usage, "look at the work tree", "a bare repository has none");
}

}  // namespace roadshift::history
