#include "store/saved_history.h"

#include <algorithm>
#include <charconv>

#include "history/moment.h"
#include "history/selection.h"

namespace roadshift::store {
namespace {

constexpr std::size_t kShortestId = 4;  // digits, as git asks for

bool is_hex(const std::string& text) {
  return text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

// "main~3" or "v1^" taken apart: how many steps back, and the name without them.
std::pair<std::string, std::size_t> steps_back(const std::string& revision) {
  const std::size_t mark = revision.find_last_of("~^");
  if (mark == std::string::npos || mark == 0) return {revision, 0};
  const std::string digits = revision.substr(mark + 1);
  std::size_t steps = 1;
  if (!digits.empty()) {
    const char* end = digits.data() + digits.size();
    if (std::from_chars(digits.data(), end, steps).ptr != end) return {revision, 0};
    if (revision[mark] == '^' && steps != 1) return {revision, 0};  // another parent: not on this line
  }
  const auto [name, more] = steps_back(revision.substr(0, mark));
  return {name, steps + more};
}

}  // namespace

SavedHistory::SavedHistory(SavedLine line, std::string name)
    : facts_(std::move(line.facts)), refs_(std::move(line.refs)), name_(std::move(name)) {
  if (line.commits.empty())
    throw Error(ErrorKind::repository, "read the dataset '" + name_ + "'", "it holds no commits");
  for (CommitRow& row : line.commits) {
    by_id_.emplace(row.commit.id, line_.size());
    line_.push_back({std::move(row.commit), {}, row.shallow_edge});
  }
  for (TextRow& row : line.texts) texts_.emplace(std::move(row.blob), std::move(row.text));
  for (FileRow& row : line.files) {
    const auto commit = by_id_.find(row.commit);
    if (commit == by_id_.end() || (row.blob && !texts_.contains(*row.blob))) {
      throw Error(ErrorKind::repository, "read the dataset '" + name_ + "'",
                  "the file '" + row.path + "' names a commit or text that is not in it; export it again");
    }
    line_[commit->second].changes.push_back({std::move(row.path), row.blob.value_or("")});
  }
  for (Revision& revision : line_) {
    std::sort(revision.changes.begin(), revision.changes.end(),
              [](const FileChange& a, const FileChange& b) { return a.path < b.path; });
  }
}

RepositoryFacts SavedHistory::facts(const Walk& walk) const {
  RepositoryFacts facts = facts_;
  facts.head = resolve(walk.to);
  if (!walk.to.empty() && walk.to != "HEAD") {
    const RefRow* ref = find_ref(walk.to);
    facts.ref = ref != nullptr ? ref->name : "";
  }
  return facts;
}

void SavedHistory::walk(const Walk& walk, const std::function<void(const Revision&)>& each) const {
  if (walk.work_tree) refuse_work_tree();
  if (walk.full_history) {
    throw Error(ErrorKind::usage, "walk all parents",
                "a saved dataset holds the line of first parents only; leave"
                " --full-history away or read the repository");
  }
  const std::size_t last = index_of(walk.to);
  history::Selection selection(walk);
  for (std::size_t i = 0; i <= last; ++i) {
    if (walk.cancelled && walk.cancelled()) throw Error(ErrorKind::usage, "walk the history", "it was cancelled");
    Revision revision = line_[i];
    std::erase_if(revision.changes, [&](const FileChange& change) { return !selection.take(change.path); });
    each(revision);
  }
  history::expect_all_met(selection, facts_.shallow);
}

std::string SavedHistory::read(const std::string& blob, std::size_t limit) const {
  const auto text = texts_.find(blob);
  if (text == texts_.end() || text->second.size() > limit) {
    throw Error(ErrorKind::repository, "read blob '" + blob + "' of the dataset '" + name_ + "'",
                text == texts_.end() ? "it is not there; export it again"
                                     : "it is larger than the " + std::to_string(limit) + " bytes allowed");
  }
  return text->second;
}

std::string SavedHistory::resolve(const std::string& revision) const {
  return line_[index_of(revision)].commit.id;
}

std::optional<std::string> SavedHistory::file_at(const std::string& commit, const std::string& path) const {
  if (commit == kWorkTree) refuse_work_tree();
  const Blobs blobs = blobs_at(index_of(commit));
  const auto blob = blobs.find(path);
  return blob == blobs.end() ? std::nullopt : std::optional(texts_.at(blob->second));
}

std::vector<std::string> SavedHistory::files_at(const std::string& commit, const Walk& walk) const {
  if (commit == kWorkTree) refuse_work_tree();
  history::Selection selection(walk);
  std::vector<std::string> paths;
  for (const auto& [path, blob] : blobs_at(index_of(commit))) {
    if (selection.take(path)) paths.push_back(path);
  }
  return paths;
}

std::map<std::string, std::string> SavedHistory::references() const {
  std::map<std::string, std::string> named;
  for (const RefRow& ref : refs_) named.emplace(ref.name, ref.commit);
  return named;
}

std::size_t SavedHistory::index_of(const std::string& revision) const {
  const std::string doing = "find revision '" + revision + "' in the dataset '" + name_ + "'";
  const auto [name, steps] = steps_back(revision);
  const auto back = [&, steps = steps](std::size_t index) {
    if (steps > index) throw Error(ErrorKind::not_found, doing, "the line of the dataset is not that long");
    return index - steps;
  };
  if (name.empty() || name == "HEAD" || name == "@") return back(line_.size() - 1);
  if (const auto id = by_id_.find(name); id != by_id_.end()) return back(id->second);
  if (const auto day = name[0] == '@' ? history::parse_iso_day(name.substr(1)) : std::nullopt) {
    for (std::size_t i = line_.size(); i-- > 0;) {
      if (to_iso_day(line_[i].commit.committed) <= name.substr(1)) return back(i);
    }
    throw Error(ErrorKind::not_found, doing, "the first commit is of " + to_iso_day(line_.front().commit.committed));
  }
  if (const RefRow* ref = find_ref(name)) {
    if (const auto id = by_id_.find(ref->commit); id != by_id_.end()) return back(id->second);
  }
  if (name.size() >= kShortestId && is_hex(name)) {
    const auto first = by_id_.lower_bound(name);
    if (first != by_id_.end() && first->first.starts_with(name)) {
      const auto next = std::next(first);
      if (next == by_id_.end() || !next->first.starts_with(name)) return back(first->second);
      throw Error(ErrorKind::usage, doing, "several commits begin so; give more digits");
    }
  }
  throw Error(ErrorKind::not_found, doing,
              "no commit, branch or tag of its line is named so; it ends at " + line_.back().commit.id.substr(0, 10));
}

// As git looks names up.
const RefRow* SavedHistory::find_ref(const std::string& revision) const {
  for (const char* prefix : {"", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"}) {
    const auto found =
        std::find_if(refs_.begin(), refs_.end(), [&](const RefRow& ref) { return ref.name == prefix + revision; });
    if (found != refs_.end()) return &*found;
  }
  return nullptr;
}

SavedHistory::Blobs SavedHistory::blobs_at(std::size_t index) const {
  Blobs blobs;
  for (std::size_t i = 0; i <= index; ++i) {
    for (const FileChange& change : line_[i].changes) {
      if (change.blob.empty())
        blobs.erase(change.path);
      else
        blobs[change.path] = change.blob;
    }
  }
  return blobs;
}

void SavedHistory::refuse_work_tree() const {
  throw Error(ErrorKind::usage, "look at the work tree",
              "the dataset '" + name_ + "' has none: it holds what was committed; name two revisions, A..B");
}

}  // namespace roadshift::store
