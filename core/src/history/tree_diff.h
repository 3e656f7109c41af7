// tree_diff.h - which selected files differ between two trees.
#pragma once

#include <vector>

#include "history/objects.h"
#include "history/selection.h"
#include "history/tree.h"
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
  [[nodiscard]] OdbObjectHandle open_tree(const git_oid& id) const;
  void compare_folders(TreeBytes before, TreeBytes after, const std::string& prefix);
  void compare_entries(const std::optional<TreeEntry>& before, const std::optional<TreeEntry>& after,
                       const std::string& prefix);
  void count_entries(std::size_t more);

  const Objects& objects_;
  Selection& selection_;
  OdbObjectHandle last_root_;  // what the commit before ended with is what the next begins with
  git_oid last_id_ = kNoTree;
  std::vector<Folder> open_;
  std::vector<FileChange> changes_;
  std::size_t entries_ = 0;
};

// The file at `path` (as FileChange writes it) of a tree; nothing where there is none.
std::optional<git_oid> find_file(const Objects& objects, const git_oid& tree, std::string_view path);

}  // namespace roadshift::history
