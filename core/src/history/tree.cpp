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

std::size_t common_prefix(std::string_view a, std::string_view b) {
  constexpr std::size_t kMany = 256;
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t same = 0;
  while (shorter - same >= kMany && std::memcmp(a.data() + same, b.data() + same, kMany) == 0) same += kMany;
  while (same < shorter && a[same] == b[same]) ++same;
  return same;
}

// The byte after the common part of two names: a folder's name goes on with '/'.
unsigned char byte_at(const TreeEntry& entry, std::size_t i) {
  if (i < entry.name.size()) return static_cast<unsigned char>(entry.name[i]);
  return entry.kind == TreeEntry::Kind::folder ? '/' : 0;
}

}  // namespace

std::size_t TreeBytes::size_at(std::size_t begin) const {
  const std::size_t end = rest_.find('\0', begin);
  if (end == std::string_view::npos || rest_.size() - end - 1 < kIdSize) fail();
  return end + 1 + kIdSize - begin;
}

TreeEntry TreeBytes::front() const {
  const std::string_view head = rest_.substr(0, size_at(0) - kIdSize - 1);
  const std::size_t blank = head.find(' ');
  if (blank == std::string_view::npos || blank + 1 == head.size()) fail();
  TreeEntry entry{kind_of(head.substr(0, blank)), head.substr(blank + 1), {}};
  std::memcpy(entry.id.id, rest_.data() + head.size() + 1, kIdSize);
  return entry;
}

// Of two trees that follow each other nearly all bytes are the same: those are compared many at a time, and only then
// parted into entries, since an id may hold any byte.
std::size_t TreeBytes::pop_same(TreeBytes& a, TreeBytes& b) {
  if (a.empty() || b.empty()) return 0;
  if (a.rest_ == b.rest_) {
    a = b = {};
    return 1;
  }
  const std::size_t same = common_prefix(a.rest_, b.rest_);
  std::size_t size = 0, count = 0;
  for (std::size_t next = 0; size < same && (next = a.size_at(size)) <= same - size; ++count) size += next;
  a.rest_.remove_prefix(size);
  b.rest_.remove_prefix(size);
  return count;
}

int compare(const TreeEntry& a, const TreeEntry& b) {
  const std::size_t shared = std::min(a.name.size(), b.name.size());
  const int order = std::memcmp(a.name.data(), b.name.data(), shared);
  return order != 0 ? order : byte_at(a, shared) - byte_at(b, shared);
}

}  // namespace roadshift::history
