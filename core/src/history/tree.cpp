#include "history/tree.h"

#include <algorithm>
#include <cstring>

namespace roadshift::history {
namespace {

constexpr std::size_t kIdSize = GIT_OID_RAWSZ;

[[noreturn]] void fail() {
  throw Error(ErrorKind::repository, "read a tree", "its entries are damaged; 'git fsck' tells which");
}

TreeEntry::Kind kind_of(std::string_view mode) {
  if (mode == "40000" || mode == "040000") return TreeEntry::Kind::folder;
  return mode.starts_with("100") ? TreeEntry::Kind::file : TreeEntry::Kind::other;
}

// The byte after the common part of two names: a folder's name goes on with '/'.
unsigned char byte_at(const TreeEntry& entry, std::size_t i) {
  if (i < entry.name.size()) return static_cast<unsigned char>(entry.name[i]);
  return entry.kind == TreeEntry::Kind::folder ? '/' : 0;
}

}  // namespace

std::size_t TreeBytes::front_size() const {
  const std::size_t end = rest_.find('\0');
  if (end == std::string_view::npos || rest_.size() - end - 1 < kIdSize) fail();
  return end + 1 + kIdSize;
}

TreeEntry TreeBytes::front() const {
  const std::string_view head = rest_.substr(0, front_size() - kIdSize - 1);
  const std::size_t blank = head.find(' ');
  if (blank == std::string_view::npos || blank + 1 == head.size()) fail();
  TreeEntry entry{kind_of(head.substr(0, blank)), head.substr(blank + 1), {}};
  std::memcpy(entry.id.id, rest_.data() + head.size() + 1, kIdSize);
  return entry;
}

bool TreeBytes::pop_same(TreeBytes& a, TreeBytes& b) {
  if (a.empty() || b.empty()) return false;
  const std::size_t size = a.front_size();
  if (b.rest_.size() < size || std::memcmp(a.rest_.data(), b.rest_.data(), size) != 0) return false;
  a.rest_.remove_prefix(size);
  b.rest_.remove_prefix(size);
  return true;
}

int compare(const TreeEntry& a, const TreeEntry& b) {
  const std::size_t shared = std::min(a.name.size(), b.name.size());
  const int order = std::memcmp(a.name.data(), b.name.data(), shared);
  return order != 0 ? order : byte_at(a, shared) - byte_at(b, shared);
}

}  // namespace roadshift::history
