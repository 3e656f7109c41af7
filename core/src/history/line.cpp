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

}  // namespace

std::vector<Step> first_parent_line(const Objects& objects, const git_oid& tip, const std::optional<git_oid>& after,
                                    const std::function<void()>& each_commit) {
  std::vector<Step> line;
  git_oid before = kNoTree;
  for (git_oid id = tip;;) {
    each_commit();
    const Visit commit = visit(objects, id);
    if (after && git_oid_equal(&id, &*after) != 0) {
      before = commit.step.tree;
      break;
    }
    line.push_back(commit.step);
    if (commit.parents.empty()) break;
    id = commit.parents.front();
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
  git_oid id = tip;
  while (!commits.contains(id)) {
    const Visit commit = visit(objects, id);
    if (commit.parents.empty()) return std::nullopt;
    id = commit.parents.front();
  }
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
