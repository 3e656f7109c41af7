// tree.h - the entries of a tree, read from the bytes that git keeps.
#pragma once

#include <string_view>

#include "history/git.h"

namespace roadshift::history {

struct TreeEntry {
  enum class Kind { file, folder, other };  // other: symbolic links and submodules
  Kind kind = Kind::other;
  std::string_view name;
  git_oid id{};
};

// What is left of a tree's entries: "<octal mode> <name>\0<20 bytes of id>" one after the other, sorted by name as if a
// folder's ended in '/'. Not git_tree: that makes an object of each entry first, and of two trees that follow each
// other nearly all entries are the same bytes.
class TreeBytes {
 public:
  TreeBytes() = default;  // the empty tree
  explicit TreeBytes(std::string_view bytes) : rest_(bytes) {}

  [[nodiscard]] bool empty() const { return rest_.empty(); }
  // The first entry; there is one. Throws Error(repository) for what is no tree.
  [[nodiscard]] TreeEntry front() const;
  void pop_front() { rest_.remove_prefix(size_at(0)); }
  // Drops the entries that both begin with, all of them where both are the same. How many; what is the same to the end
  // counts as one.
  static std::size_t pop_same(TreeBytes& a, TreeBytes& b);

 private:
  // Bytes of the entry that begins there.
  [[nodiscard]] std::size_t size_at(std::size_t begin) const;
  std::string_view rest_;
};

// As git sorts the entries of a tree: negative, zero or positive.
int compare(const TreeEntry& a, const TreeEntry& b);

}  // namespace roadshift::history
