// line.h - the commits of a walk in order, oldest first.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <vector>

#include "history/objects.h"

namespace roadshift::history {

// A commit on the line: little enough to keep a hundred thousand of them.
struct Step {
  git_oid id, tree;
  git_oid base;               // the first parent's tree; kNoTree where there is no parent
  git_time committed{};       // without its offset where a commit-graph says it
  bool shallow_edge = false;  // its parents exist but are not in this clone
};

// The chain of first parents that ends at `tip`; only what follows the commit `after` where it is on it. `each_commit`
// is called for every commit found and may throw.
std::vector<Step> first_parent_line(const Objects& objects, const git_oid& tip, const std::optional<git_oid>& after,
                                    const std::function<void()>& each_commit);
// The first of these commits that is met on the chain of first parents, from its end.
std::optional<git_oid> first_met(const Objects& objects, const git_oid& tip, const std::set<git_oid, OidLess>& commits);
// All that `tip` was made from. Parents stand before children; of a merge's parents, the first and all before it come
// first: the order depends on nothing but the commits.
std::vector<Step> full_line(const Objects& objects, const git_oid& tip, const std::function<void()>& each_commit);

}  // namespace roadshift::history
