// A History read from a git repository through libgit2.
#include "history/clone.h"
#include "history/identity.h"
#include "history/line.h"
#include "history/mailmap.h"
#include "history/names.h"
#include "history/objects.h"
#include "history/repository.h"
#include "history/selection.h"
#include "history/tree_diff.h"
#include "history/worktree.h"
#include "roadshift/history.h"
#include "support/words.h"

namespace roadshift {
namespace history {
namespace {

constexpr std::size_t kLargestFile = 64u << 20;  // of file_at

Moment to_moment(const git_time& when) {
  return {when.time, when.offset};
}

class GitHistory final : public History {
 public:
  GitHistory(RepositoryHandle repository, std::string path)
      : objects_(std::move(repository)), mailmap_(read_mailmap(objects_.repository())), path_(std::move(path)) {}

  [[nodiscard]] RepositoryFacts facts(const Walk& walk) const override {
    git_repository& repository = objects_.repository();
    return {path_,
            resolve(walk.to),
            full_reference(repository, walk.to),
            without_credentials(configured(repository, "remote.origin.url")),
            objects_.shallow(),
            !objects_.graph().empty()};
  }

  void walk(const Walk& walk, const std::function<void(const Revision&)>& each) const override {
    const git_oid tip = resolve_commit(objects_, walk.to);
    const std::optional<git_oid> after =
        walk.after.empty() ? std::nullopt : std::optional(oid_of(walk.after, "commit"));
    if (walk.work_tree) expect_work_tree_follows(tip);
    const auto go_on = [&] {
      if (walk.cancelled && walk.cancelled()) throw Error(ErrorKind::usage, "walk the history", "it was cancelled");
    };
    const std::vector<Step>& line = line_to(tip, walk.full_history, after, go_on);
    Selection selection(walk);
    TreeDiff diff(objects_, selection);
    for (const Step& step : line) {
      go_on();
      Revision revision{{}, diff.compare(step.base, step.tree), step.shallow_edge};
      const bool told = walk.tell_all || !revision.changes.empty() || &step == &line.back();
      revision.commit = told ? describe(step.id) : Commit{hex(step.id), {}, {}, to_moment(step.committed), {}};
      each(revision);
    }
    if (walk.work_tree) hand_over_work_tree(tip, selection, each);
    if (!walk.may_be_missing) expect_all_met(selection, objects_.shallow());
  }

  [[nodiscard]] std::string read(const std::string& blob, std::size_t limit) const override {
    if (const auto file = work_files_.find(blob); file != work_files_.end()) {
      const std::size_t size = file->second.size;
      if (size > std::min(limit, kLargestWorkFile)) throw too_large(blob, size, std::min(limit, kLargestWorkFile));
      return file->second.bytes;
    }
    return objects_.blob(oid_of(blob, "blob"), limit);
  }

  [[nodiscard]] std::string resolve(const std::string& revision) const override {
    return hex(resolve_commit(objects_, revision));
  }

  [[nodiscard]] std::optional<std::string> file_at(const std::string& commit, const std::string& path) const override {
    if (commit == kWorkTree) {
      expect_work_tree(objects_.repository());
      return work_tree_file(objects_.repository(), path);
    }
    const std::optional<git_oid> blob = find_file(objects_, tree_of(commit), path);
    return blob ? std::optional(objects_.blob(*blob, kLargestFile)) : std::nullopt;
  }

  [[nodiscard]] std::vector<std::string> files_at(const std::string& commit, const Walk& walk) const override {
    Selection selection(walk);
    const bool in_work_tree = commit == kWorkTree;
    const git_oid tree = tree_of(in_work_tree ? "" : commit);
    std::set<std::string> paths;
    for (const FileChange& file : TreeDiff(objects_, selection).compare(kNoTree, tree)) paths.insert(file.path);
    if (in_work_tree) {
      expect_work_tree(objects_.repository());
      for (const FileChange& file : work_tree_changes(objects_, tree, selection, work_files_)) {
        if (file.blob.empty()) {
          paths.erase(file.path);
        } else {
          paths.insert(file.path);
        }
      }
    }
    return {paths.begin(), paths.end()};
  }

  [[nodiscard]] std::map<std::string, std::string> references() const override {
    return commits_named(objects_.repository());
  }

  [[nodiscard]] std::optional<Identity> identity() const override {
    return Identity{canonical_folder(git_repository_commondir(&objects_.repository())),
                    mailmap_sources(objects_) + objects_.edges()};
  }

  [[nodiscard]] std::optional<std::string> newest_on_line(const Walk& walk,
                                                          const std::vector<std::string>& commits) const override {
    if (walk.full_history || commits.empty()) return std::nullopt;
    std::set<git_oid, OidLess> ids;
    for (const std::string& commit : commits) ids.insert(oid_of(commit, "commit"));
    const std::optional<git_oid> met = first_met(objects_, resolve_commit(objects_, walk.to), ids);
    return met ? std::optional(hex(*met)) : std::nullopt;
  }

 private:
  // Commands walk a line more than once, and a commit says for ever what it was made from.
  const std::vector<Step>& line_to(const git_oid& tip, bool full_history, const std::optional<git_oid>& after,
                                   const std::function<void()>& go_on) const {
    std::vector<Step>& line = lines_[{hex(tip), after ? hex(*after) : "", full_history}];
    if (line.empty())
      line = full_history ? full_line(objects_, tip, go_on) : first_parent_line(objects_, tip, after, go_on);
    return line;
  }

  static git_oid oid_of(const std::string& id, const char* what) {
    git_oid oid;
    check(git_oid_fromstr(&oid, id.c_str()), std::string("read ") + what + " '" + support::to_utf8(id) + "'");
    return oid;
  }

  [[nodiscard]] git_oid tree_of(const std::string& revision) const {
    return *git_commit_tree_id(objects_.commit(resolve_commit(objects_, revision)).get());
  }

  [[nodiscard]] Commit describe(const git_oid& id) const {
    const CommitHandle commit = objects_.commit(id);
    git_signature* raw = nullptr;
    check(git_commit_author_with_mailmap(&raw, commit.get(), mailmap_.get()), "read the author of " + hex(id));
    const SignatureHandle author(raw);
    const char* summary = git_commit_summary(commit.get());  // null where the message cannot be read
    return {hex(id),
            {support::to_utf8(author->name), support::to_utf8(author->email)},
            to_moment(author->when),
            to_moment(git_commit_committer(commit.get())->when),
            summary != nullptr ? support::to_utf8(summary) : std::string()};
  }

  void expect_work_tree_follows(const git_oid& tip) const {
    expect_work_tree(objects_.repository());
    const git_oid head = resolve_commit(objects_, "");
    if (git_oid_equal(&tip, &head) != 0) return;
    throw Error(ErrorKind::usage, "look at the work tree", "it follows HEAD, not " + hex(tip));
  }

  void hand_over_work_tree(const git_oid& head, Selection& selection,
                           const std::function<void(const Revision&)>& each) const {
    const git_oid tree = *git_commit_tree_id(objects_.commit(head).get());
    std::vector<FileChange> changes = work_tree_changes(objects_, tree, selection, work_files_);
    if (changes.empty()) return;
    Commit commit = describe(head);  // for its times: no output depends on the clock
    commit.id = kWorkTree;
    commit.author = work_tree_author(objects_.repository());
    commit.summary = "uncommitted changes";
    each({std::move(commit), std::move(changes), false});
  }

  Objects objects_;
  MailmapHandle mailmap_;
  std::string path_;
  mutable std::map<std::tuple<std::string, std::string, bool>, std::vector<Step>> lines_;  // walked so far
  mutable WorkFiles work_files_;  // what walks have seen of the work tree, for read()
};

}  // namespace
}  // namespace history

std::unique_ptr<History> open_repository(const std::string& path_or_url, const std::string& cache_folder) {
  history::start_libgit2();
  if (history::is_remote(path_or_url)) {
    return std::make_unique<history::GitHistory>(
        history::open_local(history::clone_or_fetch(path_or_url, cache_folder)),
        history::without_credentials(path_or_url));
  }
  return std::make_unique<history::GitHistory>(history::open_local(path_or_url),
                                               path_or_url.empty() ? "." : path_or_url);
}

}  // namespace roadshift
