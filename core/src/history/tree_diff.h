// tree_diff.h - which selected files differ between two trees.
#pragma once

#include <vector>

#include "history/objects.h"
#include "history/selection.h"
#include "roadshift/history.h"

namespace roadshift::history {

// Stands for the empty tree: what a first commit is compared with.
inline constexpr git_oid kNoTree{};

// Compares the trees of one commit after the other.
class TreeDiff {
 public:
  // Both have to outlive this.
  TreeDiff(const Objects& objects, Selection& selection) : objects_(objects), selection_(selection) {}

  // By path. A folder with the same id on both sides is never opened.
  std::vector<FileChange> compare(const git_oid& before, const git_oid& after);

 private:
  struct Folder {
    git_oid before, after;
    std::string prefix;  // "" or "docs/api/"
  };
  [[nodiscard]] TreeHandle open_tree(const git_oid& id) const;
  [[nodiscard]] TreeHandle open_root(const git_oid& id);
  void compare_folders(const git_tree* before, const git_tree* after, const std::string& prefix);
  void compare_entries(const git_tree_entry* before, const git_tree_entry* after, const std::string& prefix);
  void count(std::size_t entries);

  const Objects& objects_;
  Selection& selection_;
  TreeHandle last_root_;  // what the commit before ended with is what the next begins with
  std::vector<Folder> open_;
  std::vector<FileChange> changes_;
  std::size_t entries_ = 0;
};

// The file at `path` (as FileChange writes it) of a tree; nothing where there is none.
std::optional<git_oid> find_file(const Objects& objects, const git_oid& tree, std::string_view path);

}  // namespace roadshift::history
