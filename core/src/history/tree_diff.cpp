// Why not git_diff: it makes a list of all that differs before anything can be left out. Walking the two trees side by
// side opens only the folders that changed and that hold what is asked for.
#include "history/tree_diff.h"

#include <algorithm>

#include "support/words.h"

namespace roadshift::history {
namespace {

// A hostile tree can hold itself a thousand times over. No real one comes near these.
constexpr std::size_t kMaxEntries = 4'000'000;
constexpr std::size_t kMaxPath = 4096;

enum class Kind { nothing, file, folder, other };

Kind kind_of(const git_tree_entry* entry) {
  if (entry == nullptr) return Kind::nothing;
  switch (git_tree_entry_filemode(entry)) {
    case GIT_FILEMODE_BLOB:
    case GIT_FILEMODE_BLOB_EXECUTABLE: return Kind::file;
    case GIT_FILEMODE_TREE: return Kind::folder;
    default: return Kind::other;  // symbolic links and submodules
  }
}

// An entry by its name as FileChange writes it: bytes that are not UTF-8 read as U+FFFD.
const git_tree_entry* find_entry(const git_tree& tree, const std::string& name) {
  const git_tree_entry* exact = git_tree_entry_byname(&tree, name.c_str());
  if (exact != nullptr || name.find("\uFFFD") == std::string::npos) return exact;
  for (std::size_t i = 0; i < git_tree_entrycount(&tree); ++i) {
    const git_tree_entry* entry = git_tree_entry_byindex(&tree, i);
    if (support::to_utf8(git_tree_entry_name(entry)) == name) return entry;
  }
  return nullptr;
}

}  // namespace

std::vector<FileChange> TreeDiff::compare(const git_oid& before, const git_oid& after) {
  open_.clear();
  changes_.clear();
  entries_ = 0;
  if (git_oid_equal(&before, &after) == 0) {
    const TreeHandle old_root = open_root(before);
    TreeHandle new_root = open_tree(after);
    compare_folders(old_root.get(), new_root.get(), "");
    last_root_ = std::move(new_root);
  }
  while (!open_.empty()) {
    const Folder folder = std::move(open_.back());
    open_.pop_back();
    compare_folders(open_tree(folder.before).get(), open_tree(folder.after).get(), folder.prefix);
  }
  std::sort(changes_.begin(), changes_.end(), [](const FileChange& a, const FileChange& b) { return a.path < b.path; });
  return std::move(changes_);
}

TreeHandle TreeDiff::open_tree(const git_oid& id) const {
  return git_oid_is_zero(&id) != 0 ? TreeHandle() : objects_.tree(id);
}

TreeHandle TreeDiff::open_root(const git_oid& id) {
  if (last_root_ && git_oid_equal(git_tree_id(last_root_.get()), &id) != 0) return std::move(last_root_);
  return open_tree(id);
}

// Both trees are sorted the same way, so one pass finds the entries of the same name. Either may be null.
void TreeDiff::compare_folders(const git_tree* before, const git_tree* after, const std::string& prefix) {
  const std::size_t before_size = before != nullptr ? git_tree_entrycount(before) : 0;
  const std::size_t after_size = after != nullptr ? git_tree_entrycount(after) : 0;
  count(before_size + after_size);
  for (std::size_t i = 0, j = 0; i < before_size || j < after_size;) {
    const git_tree_entry* old_entry = i < before_size ? git_tree_entry_byindex(before, i) : nullptr;
    const git_tree_entry* new_entry = j < after_size ? git_tree_entry_byindex(after, j) : nullptr;
    if (old_entry != nullptr && new_entry != nullptr) {
      const int order = git_tree_entry_cmp(old_entry, new_entry);
      if (order < 0) new_entry = nullptr;
      if (order > 0) old_entry = nullptr;
    }
    if (old_entry != nullptr) ++i;
    if (new_entry != nullptr) ++j;
    compare_entries(old_entry, new_entry, prefix);
  }
}

// One name's entries in both trees. One of them may be null.
void TreeDiff::compare_entries(const git_tree_entry* before, const git_tree_entry* after, const std::string& prefix) {
  if (before != nullptr && after != nullptr &&
      git_oid_equal(git_tree_entry_id(before), git_tree_entry_id(after)) != 0 && kind_of(before) == kind_of(after)) {
    return;
  }
  const Kind was = kind_of(before), is = kind_of(after);
  const std::string path = prefix + support::to_utf8(git_tree_entry_name(after != nullptr ? after : before));
  if (path.size() > kMaxPath) {
    throw Error(ErrorKind::repository, "compare trees", "a path has more than " + std::to_string(kMaxPath) + " bytes");
  }
  if ((was == Kind::folder || is == Kind::folder) && selection_.may_hold(path)) {
    open_.push_back({was == Kind::folder ? *git_tree_entry_id(before) : kNoTree,
                     is == Kind::folder ? *git_tree_entry_id(after) : kNoTree, path + "/"});
  }
  if ((was == Kind::file || is == Kind::file) && selection_.take(path)) {
    changes_.push_back({path, is == Kind::file ? hex(*git_tree_entry_id(after)) : std::string()});
  }
}

void TreeDiff::count(std::size_t entries) {
  entries_ += entries;
  if (entries_ > kMaxEntries) {
    throw Error(ErrorKind::repository, "compare trees",
                "a commit changes folders with more than " + std::to_string(kMaxEntries) +
                    " entries; name the paths to look at");
  }
}

std::optional<git_oid> find_file(const Objects& objects, const git_oid& tree, std::string_view path) {
  git_oid folder = tree;
  for (;;) {
    const std::size_t slash = path.find('/');
    const TreeHandle entries = objects.tree(folder);
    const git_tree_entry* entry = find_entry(*entries, std::string(path.substr(0, slash)));
    if (slash == std::string_view::npos) {
      return kind_of(entry) == Kind::file ? std::optional(*git_tree_entry_id(entry)) : std::nullopt;
    }
    if (kind_of(entry) != Kind::folder) return std::nullopt;
    folder = *git_tree_entry_id(entry);
    path.remove_prefix(slash + 1);
  }
}

}  // namespace roadshift::history
