#include "history/memory_history.h"

#include <algorithm>
#include <utility>

#include "history/moment.h"
#include "history/selection.h"
#include "support/hash.h"
#include "support/words.h"

namespace roadshift::history {
namespace {

std::string blob_of(const std::string& text) {
  return support::name_of({text});
}

Person parse_person(std::string_view text) {
  const std::size_t angle = text.find('<');
  if (angle == std::string_view::npos) return {std::string(support::trim(text)), ""};
  const std::string_view email = text.substr(angle + 1, text.find('>', angle) - angle - 1);
  return {std::string(support::trim(text.substr(0, angle))), std::string(email)};
}

std::vector<FileChange> compare(const Files& before, const Files& after, Selection& selection) {
  std::map<std::string, std::string> blobs;  // by path; empty: gone
  for (const auto& [path, text] : before) blobs[path] = "";
  for (const auto& [path, text] : after) {
    const auto old = before.find(path);
    if (old != before.end() && old->second == text) {
      blobs.erase(path);
    } else {
      blobs[path] = blob_of(text);
    }
  }
  std::vector<FileChange> changes;
  for (const auto& [path, blob] : blobs) {
    if (selection.take(path)) changes.push_back({path, blob});
  }
  return changes;
}

}  // namespace

void MemoryHistory::add(MemoryCommit commit) {
  const auto day = parse_iso_day(commit.day);
  if (!day) throw Error(ErrorKind::usage, "add commit " + commit.id, "'" + commit.day + "' is no day");
  const Moment noon{std::chrono::sys_seconds(*day + std::chrono::hours(12)).time_since_epoch().count(), 0};
  keep_texts(commit.files);
  commits_.push_back({{commit.id, parse_person(commit.author), noon, noon, commit.summary}, std::move(commit.files)});
}

void MemoryHistory::set_work_tree(Files files) {
  keep_texts(files);
  work_tree_ = std::move(files);
}

void MemoryHistory::fail_to_read(const std::string& text) {
  failing_.insert(blob_of(text));
}

RepositoryFacts MemoryHistory::facts(const Walk& walk) const {
  return {"memory", resolve(walk.to), walk.to.empty() ? "refs/heads/main" : "", "", false};
}

void MemoryHistory::walk(const Walk& walk, const std::function<void(const Revision&)>& each) const {
  const std::size_t last = index_of(walk.to), first = walk.after.empty() ? 0 : index_of(walk.after) + 1;
  Selection selection(walk);
  const Files nothing;
  const Files* before = &nothing;
  for (std::size_t i = 0; i <= last; before = &commits_[i].files, ++i) {
    if (walk.cancelled && walk.cancelled()) throw Error(ErrorKind::usage, "walk the history", "it was cancelled");
    if (i < first) continue;
    each({commits_[i].commit, compare(*before, commits_[i].files, selection), false});
  }
  if (walk.work_tree && work_tree_) {
    Commit commit = commits_[last].commit;
    commit.id = kWorkTree;
    commit.author = {};
    commit.summary = "uncommitted changes";
    std::vector<FileChange> changes = compare(*before, *work_tree_, selection);
    if (!changes.empty()) each({std::move(commit), std::move(changes), false});
  }
  if (!walk.may_be_missing) expect_all_met(selection, false);
}

std::string MemoryHistory::read(const std::string& blob, std::size_t limit) const {
  const auto text = texts_.find(blob);
  if (text == texts_.end() || failing_.contains(blob)) {
    throw Error(ErrorKind::repository, "read blob " + blob, "it is missing from the history");
  }
  if (text->second.size() > limit) {
    throw Error(ErrorKind::repository, "read blob " + blob,
                "it has " + std::to_string(text->second.size()) + " bytes, more than the " + std::to_string(limit) +
                    " allowed");
  }
  reads_.push_back(text->second);
  return text->second;
}

std::string MemoryHistory::resolve(const std::string& revision) const {
  return commits_[index_of(revision)].commit.id;
}

std::optional<std::string> MemoryHistory::file_at(const std::string& commit, const std::string& path) const {
  const Files& files = files_of(commit);
  const auto file = files.find(path);
  return file != files.end() ? std::optional(file->second) : std::nullopt;
}

std::vector<std::string> MemoryHistory::files_at(const std::string& commit, const Walk& walk) const {
  Selection selection(walk);
  std::vector<std::string> paths;
  for (const FileChange& file : compare({}, files_of(commit), selection)) paths.push_back(file.path);
  return paths;
}

std::map<std::string, std::string> MemoryHistory::references() const {
  return {{"refs/heads/main", resolve("")}};
}

std::optional<std::string> MemoryHistory::newest_on_line(const Walk& walk,
                                                         const std::vector<std::string>& commits) const {
  for (std::size_t i = index_of(walk.to) + 1; i-- > 0;) {
    const std::string& id = commits_[i].commit.id;
    if (std::find(commits.begin(), commits.end(), id) != commits.end()) return id;
  }
  return std::nullopt;
}

std::size_t MemoryHistory::index_of(const std::string& revision) const {
  const std::string doing = "find revision '" + revision + "'";
  if (commits_.empty()) throw Error(ErrorKind::repository, doing, "there are no commits yet");
  const bool by_day = revision.starts_with("@");
  for (std::size_t i = commits_.size(); i-- > 0;) {
    const Commit& commit = commits_[i].commit;
    const bool named = revision.empty() || revision == "HEAD" || revision == commit.id;
    if (by_day ? to_iso_day(commit.committed) <= revision.substr(1) : named) return i;
  }
  throw Error(ErrorKind::not_found, doing, "no commit is named so");
}

const Files& MemoryHistory::files_of(const std::string& commit) const {
  if (commit == kWorkTree && work_tree_) return *work_tree_;
  return commits_[index_of(commit == kWorkTree ? "" : commit)].files;
}

void MemoryHistory::keep_texts(const Files& files) {
  for (const auto& [path, text] : files) texts_.emplace(blob_of(text), text);
}

}  // namespace roadshift::history
