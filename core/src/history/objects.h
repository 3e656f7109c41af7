// objects.h - reading commits, trees and blobs of one repository, with an explanation where one is missing.
#pragma once

#include <memory>
#include <set>

#include "history/commit_graph.h"
#include "history/git.h"

namespace roadshift::history {

// As long as the object is held.
std::string_view bytes_of(const OdbObjectHandle& object);

class Objects {
 public:
  explicit Objects(RepositoryHandle repository);

  [[nodiscard]] git_repository& repository() const { return *repository_; }
  [[nodiscard]] CommitHandle commit(const git_oid& id) const;
  // The bytes that TreeBytes reads.
  [[nodiscard]] OdbObjectHandle tree(const git_oid& id) const;
  // Throws Error(repository) for a blob of more than `limit` bytes without loading it.
  [[nodiscard]] std::string blob(const git_oid& id, std::size_t limit) const;

  [[nodiscard]] bool shallow() const { return !edges_.empty(); }
  // Whether the history is cut off below this commit: it has parents, but not in this clone.
  [[nodiscard]] bool cut_below(const git_oid& commit) const { return edges_.contains(commit); }
  // What git keeps of commits beside them; empty for a shallow clone, which ends elsewhere than its commits say.
  [[nodiscard]] const CommitGraph& graph() const;
  // Where it is cut off, as a text: the ids of these commits.
  [[nodiscard]] std::string edges() const;

 private:
  [[nodiscard]] OdbObjectHandle object(const git_oid& id, git_object_t type) const;
  [[noreturn]] void fail(int code, const char* what, const git_oid& id) const;

  RepositoryHandle repository_;
  OdbHandle odb_;
  std::set<git_oid, OidLess> edges_;
  bool partial_ = false;
  mutable std::unique_ptr<const CommitGraph> graph_;  // read when it is asked for
};

// "read blob <id>: it has 12 bytes, more than the 10 allowed"
Error too_large(const std::string& blob, std::size_t size, std::size_t limit);

}  // namespace roadshift::history
