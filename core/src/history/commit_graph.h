// commit_graph.h - what git keeps of each commit beside it: tree, parents and time, without inflating and parsing it.
//
// The format is git's own, gitformat-commit-graph(5): one file, or a chain of which each goes on from the one before.
// libgit2 1.5 reads it for itself alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "history/git.h"

namespace roadshift::history {

struct GraphCommit {
  git_oid tree;
  std::optional<git_oid> first_parent;
  std::int64_t committed = 0;  // seconds since 1970; the offset is not kept
};

class CommitGraph {
 public:
  CommitGraph() = default;
  // Of the repository with that folder of objects. A file that is broken, or of a kind that is not known, is as good as
  // none.
  explicit CommitGraph(const std::string& objects_folder);

  [[nodiscard]] bool empty() const { return layers_.empty(); }
  [[nodiscard]] std::optional<GraphCommit> find(const git_oid& id) const;

 private:
  // One file. The views are into its bytes.
  struct Layer {
    std::string bytes;
    std::string_view fanout, ids, commits;
    std::size_t count = 0, before = 0;  // its commits, and those of the layers before it
  };
  static std::optional<Layer> read_layer(std::string bytes, std::size_t before);
  void read_chain(const std::string& folder);
  [[nodiscard]] static std::optional<std::size_t> position(const Layer& layer, const git_oid& id);
  [[nodiscard]] std::optional<git_oid> parent_at(std::size_t position, std::uint32_t generation) const;

  std::vector<Layer> layers_;  // the oldest first
};

}  // namespace roadshift::history
