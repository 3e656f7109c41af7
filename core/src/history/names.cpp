#include "history/names.h"

#include "history/moment.h"
#include "roadshift/history.h"
#include "support/words.h"

namespace roadshift::history {
namespace {

std::string doing(const std::string& revision) {
  return "find revision '" + support::to_utf8(revision) + "'";
}

std::string older_commits_remedy(const Objects& objects) {
  return objects.shallow() ? "; this is a shallow clone, and 'git fetch --unshallow' brings the older commits" : "";
}

void expect_commits(git_repository& repository) {
  if (git_repository_head_unborn(&repository) != 1) return;
  git_reference* raw = nullptr;
  check(git_reference_lookup(&raw, &repository, "HEAD"), "find the newest commit");
  const ReferenceHandle head(raw);
  std::string branch = support::to_utf8(git_reference_symbolic_target(head.get()));
  if (branch.starts_with("refs/heads/")) branch.erase(0, std::string_view("refs/heads/").size());
  throw Error(ErrorKind::repository, "find the newest commit",
              "the branch '" + branch + "' has no commits yet; commit something or name another branch");
}

git_oid parse_name(const Objects& objects, const std::string& revision) {
  git_object* raw = nullptr;
  const int code = git_revparse_single(&raw, &objects.repository(), revision.c_str());
  const ObjectHandle object(raw);
  if (code == GIT_EAMBIGUOUS) {
    throw Error(ErrorKind::usage, doing(revision), "several objects begin so; give more digits");
  }
  if (code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC || code == GIT_EUNBORNBRANCH) {
    expect_commits(objects.repository());
    throw Error(ErrorKind::not_found, doing(revision),
                "no commit, branch or tag is named so" + older_commits_remedy(objects));
  }
  check(code, doing(revision));
  git_object* peeled = nullptr;
  const int peel_code = git_object_peel(&peeled, object.get(), GIT_OBJECT_COMMIT);
  const ObjectHandle commit(peeled);
  if (peel_code == GIT_EPEEL || peel_code == GIT_EINVALIDSPEC) {
    throw Error(ErrorKind::not_found, doing(revision), "it names a file or folder, not a commit");
  }
  check(peel_code, doing(revision));
  return *git_object_id(commit.get());
}

git_oid last_commit_by(const Objects& objects, const std::string& day) {
  for (git_oid id = resolve_commit(objects, "");;) {
    const CommitHandle commit = objects.commit(id);
    const git_time when = git_commit_committer(commit.get())->when;
    const std::string own_day = to_iso_day({when.time, when.offset});
    if (own_day <= day) return id;
    if (objects.cut_below(id) || git_commit_parentcount(commit.get()) == 0) {
      throw Error(ErrorKind::not_found, doing("@" + day),
                  "the first commit is of " + own_day + older_commits_remedy(objects));
    }
    id = *git_commit_parent_id(commit.get(), 0);
  }
}

// "@" alone and "@{…}" are git's own.
bool means_day(const std::string& revision) {
  return revision.size() > 1 && revision[0] == '@' && revision[1] >= '0' && revision[1] <= '9';
}

}  // namespace

git_oid resolve_commit(const Objects& objects, const std::string& revision) {
  if (means_day(revision)) {
    const std::string day = revision.substr(1);
    if (!parse_iso_day(day)) {
      throw Error(ErrorKind::usage, doing(revision), "after '@' goes a day such as @2026-01-31");
    }
    return last_commit_by(objects, day);
  }
  return parse_name(objects, revision.empty() ? "HEAD" : revision);
}

std::string full_reference(git_repository& repository, const std::string& revision) {
  git_reference* raw = nullptr;
  if (git_reference_dwim(&raw, &repository, revision.empty() ? "HEAD" : revision.c_str()) < 0) return {};
  const ReferenceHandle named(raw);
  git_reference* direct = nullptr;
  if (git_reference_resolve(&direct, named.get()) < 0) return {};
  const ReferenceHandle reference(direct);
  const std::string name = support::to_utf8(git_reference_name(reference.get()));
  return name.starts_with("refs/") ? name : std::string();  // a detached HEAD names only itself
}

std::map<std::string, std::string> commits_named(git_repository& repository) {
  std::map<std::string, std::string> named;
  git_reference_iterator* raw = nullptr;
  check(git_reference_iterator_new(&raw, &repository), "list branches and tags");
  const ReferenceIteratorHandle iterator(raw);
  for (;;) {
    git_reference* next = nullptr;
    const int code = git_reference_next(&next, iterator.get());
    if (code == GIT_ITEROVER) return named;
    check(code, "list branches and tags");
    const ReferenceHandle reference(next);
    git_object* commit = nullptr;
    if (git_reference_peel(&commit, reference.get(), GIT_OBJECT_COMMIT) < 0) continue;
    const ObjectHandle object(commit);
    named.emplace(support::to_utf8(git_reference_name(reference.get())), hex(*git_object_id(object.get())));
  }
}

}  // namespace roadshift::history
