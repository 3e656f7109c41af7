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

using Kind = TreeEntry::Kind;

TreeBytes entries_of(const OdbObjectHandle& tree) {
  return tree ? TreeBytes(bytes_of(tree)) : TreeBytes();
}

bool is(const std::optional<TreeEntry>& entry, Kind kind) {
  return entry && entry->kind == kind;
}

// An entry by its name as FileChange writes it: bytes that are not UTF-8 read as U+FFFD.
std::optional<TreeEntry> find_entry(const TreeBytes& tree, const std::string& name) {
  std::optional<TreeEntry> alike;
  for (TreeBytes rest = tree; !rest.empty(); rest.pop_front()) {
    const TreeEntry entry = rest.front();
    if (entry.name == name) return entry;
    if (!alike && name.find("\uFFFD") != std::string::npos && support::to_utf8(entry.name) == name) alike = entry;
  }
  return alike;
}

}  // namespace

std::vector<FileChange> TreeDiff::compare(const git_oid& before, const git_oid& after) {
  open_.clear();
  changes_.clear();
  entries_ = 0;
  if (git_oid_equal(&before, &after) == 0) {
    if (git_oid_equal(&last_id_, &before) == 0) last_root_ = open_tree(before);
    const OdbObjectHandle old_root = std::move(last_root_);
    last_root_ = open_tree(after);
    last_id_ = after;
    compare_folders(entries_of(old_root), entries_of(last_root_), "");
  }
  while (!open_.empty()) {
    const Folder folder = std::move(open_.back());
    open_.pop_back();
    const OdbObjectHandle old_tree = open_tree(folder.before), new_tree = open_tree(folder.after);
    compare_folders(entries_of(old_tree), entries_of(new_tree), folder.prefix);
  }
  std::sort(changes_.begin(), changes_.end(), [](const FileChange& a, const FileChange& b) { return a.path < b.path; });
  return std::move(changes_);
}

OdbObjectHandle TreeDiff::open_tree(const git_oid& id) const {
  return git_oid_is_zero(&id) != 0 ? OdbObjectHandle() : objects_.tree(id);
}

// Both trees are sorted the same way, so one pass finds the entries of the same name.
void TreeDiff::compare_folders(TreeBytes before, TreeBytes after, const std::string& prefix) {
  while (!before.empty() || !after.empty()) {
    if (const std::size_t same = TreeBytes::pop_same(before, after); same > 0) {
      count_entries(same);
      continue;
    }
    count_entries(1);
    auto old_entry = before.empty() ? std::nullopt : std::optional(before.front());
    auto new_entry = after.empty() ? std::nullopt : std::optional(after.front());
    if (old_entry && new_entry) {
      const int order = history::compare(*old_entry, *new_entry);
      if (order < 0) new_entry.reset();
      if (order > 0) old_entry.reset();
    }
    if (old_entry) before.pop_front();
    if (new_entry) after.pop_front();
    compare_entries(old_entry, new_entry, prefix);
  }
}

// One name's entries in both trees. One of them may be missing.
void TreeDiff::compare_entries(const std::optional<TreeEntry>& before, const std::optional<TreeEntry>& after,
                               const std::string& prefix) {
  if (before && after && before->kind == after->kind && git_oid_equal(&before->id, &after->id) != 0) return;
  const std::string path = prefix + support::to_utf8((after ? after : before)->name);
  if (path.size() > kMaxPath) {
    throw Error(ErrorKind::repository, "compare trees", "a path has more than " + std::to_string(kMaxPath) + " bytes");
  }
  const auto id_of = [](const std::optional<TreeEntry>& entry) {
    return is(entry, Kind::folder) ? entry->id : kNoTree;
  };
  if ((is(before, Kind::folder) || is(after, Kind::folder)) && selection_.may_hold(path))
    open_.push_back({id_of(before), id_of(after), path + "/"});
  if ((is(before, Kind::file) || is(after, Kind::file)) && selection_.take(path))
    changes_.push_back({path, is(after, Kind::file) ? hex(after->id) : std::string()});
}

void TreeDiff::count_entries(std::size_t more) {
  entries_ += more;
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
    const OdbObjectHandle object = objects.tree(folder);
    const auto entry = find_entry(entries_of(object), std::string(path.substr(0, slash)));
    if (slash == std::string_view::npos) return is(entry, Kind::file) ? std::optional(entry->id) : std::nullopt;
    if (!is(entry, Kind::folder)) return std::nullopt;
    folder = entry->id;
    path.remove_prefix(slash + 1);
  }
}

}  // namespace roadshift::history
