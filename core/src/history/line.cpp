#include "history/line.h"

#include <algorithm>
#include <map>

#include "history/tree_diff.h"

namespace roadshift::history {
namespace {

struct Visit {
  Step step;
  std::vector<git_oid> parents;  // those in this clone
  std::size_t next = 0;          // the parent to visit next
};

Visit visit(const Objects& objects, const git_oid& id) {
  const CommitHandle commit = objects.commit(id);
  const git_time committed = git_commit_committer(commit.get())->when;
  Visit visit{{id, *git_commit_tree_id(commit.get()), kNoTree, committed, false}, {}, 0};
  const unsigned parents = git_commit_parentcount(commit.get());
  if (objects.cut_below(id)) {
    visit.step.shallow_edge = parents > 0;
    return visit;
  }
  for (unsigned i = 0; i < parents; ++i) visit.parents.push_back(*git_commit_parent_id(commit.get(), i));
  return visit;
}

struct FirstParent {
  Step step;
  std::optional<git_oid> parent;
};

FirstParent visit_first_parent(const Objects& objects, const git_oid& id) {
  if (const std::optional<GraphCommit> known = objects.graph().find(id))
    return {{id, known->tree, kNoTree, {known->committed, 0, '+'}, false}, known->first_parent};
  const Visit commit = visit(objects, id);
  return {commit.step, commit.parents.empty() ? std::nullopt : std::optional(commit.parents.front())};
}

}  // namespace

std::vector<Step> first_parent_line(const Objects& objects, const git_oid& tip, const std::optional<git_oid>& after,
                                    const std::function<void()>& each_commit) {
  std::vector<Step> line;
  git_oid before = kNoTree;
  for (std::optional<git_oid> id = tip; id;) {
    each_commit();
    const FirstParent commit = visit_first_parent(objects, *id);
    if (after && git_oid_equal(&*id, &*after) != 0) {
      before = commit.step.tree;
      break;
    }
    line.push_back(commit.step);
    id = commit.parent;
  }
  std::reverse(line.begin(), line.end());
  for (Step& step : line) {
    step.base = before;
    before = step.tree;
  }
  return line;
}

std::optional<git_oid> first_met(const Objects& objects, const git_oid& tip,
                                 const std::set<git_oid, OidLess>& commits) {
  std::optional<git_oid> id = tip;
  while (id && !commits.contains(*id)) id = visit_first_parent(objects, *id).parent;
  return id;
}

std::vector<Step> full_line(const Objects& objects, const git_oid& tip, const std::function<void()>& each_commit) {
  std::vector<Step> line;
  std::map<git_oid, git_oid, OidLess> trees;  // of every commit met
  std::vector<Visit> open;
  const auto enter = [&](const git_oid& id) {
    each_commit();
    open.push_back(visit(objects, id));
    trees.emplace(id, open.back().step.tree);
  };
  enter(tip);
  while (!open.empty()) {
    Visit& commit = open.back();
    if (commit.next < commit.parents.size()) {
      const git_oid parent = commit.parents[commit.next++];
      if (!trees.contains(parent)) enter(parent);
      continue;
    }
    if (!commit.parents.empty()) commit.step.base = trees.at(commit.parents.front());
    line.push_back(commit.step);
    open.pop_back();
  }
  return line;
}

}  // namespace roadshift::history
