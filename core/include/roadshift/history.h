// history.h - the line of revisions that a roadmap's documents went through.
//
// A History hands over commits oldest first and blobs by id; everything after it works on plain values, so that a
// history kept in memory (tests) or in a saved dataset serves as well as a git repository.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "roadshift/error.h"

namespace roadshift {

// A moment as git keeps it: seconds since 1970-01-01T00:00Z and the writer's own offset from UTC in minutes.
struct Moment {
  std::int64_t seconds = 0;
  int offset_minutes = 0;

  friend bool operator==(const Moment&, const Moment&) = default;
};
// "2024-06-03T09:15:00+01:00"
std::string to_rfc3339(const Moment& moment);
// "2024-06-03": the day in the writer's own time zone
std::string to_iso_day(const Moment& moment);

struct Person {
  std::string name, email;  // through the mailmap where the repository has one

  friend bool operator==(const Person&, const Person&) = default;
};

struct Commit {
  std::string id;  // 40 hex digits; "worktree" for the uncommitted work tree
  Person author;
  Moment authored, committed;
  std::string summary;  // the first paragraph of the message on one line

  friend bool operator==(const Commit&, const Commit&) = default;
};

// A candidate file of a revision that differs from the revision before. `blob` is empty where the file is gone.
struct FileChange {
  std::string path;  // UTF-8: other bytes read as U+FFFD, and History::file_at finds the file by that
  std::string blob;  // names the content: the same id, the same bytes

  friend bool operator==(const FileChange&, const FileChange&) = default;
};

// A commit and how it differs from its first parent. A renamed file is gone at its old path and new at the other, with
// the same blob. Symbolic links and submodules are not files.
struct Revision {
  Commit commit;
  std::vector<FileChange> changes;  // by path; empty where the commit touches no candidate file, see Walk::tell_all
  bool shallow_edge = false;        // its parents exist but are not in this clone

  friend bool operator==(const Revision&, const Revision&) = default;
};

// Which files could be roadmap documents and which commits to walk.
struct Walk {
  std::string to = {};        // a revision, tag, branch, "@2026-01-01"; empty: HEAD
  bool full_history = false;  // all parents, not only the first; a merge is still compared with its first parent
  bool work_tree = false;     // where it differs from HEAD, the uncommitted work tree follows as a last revision

  // Files, folders or globs, relative to the root; empty: every candidate. A path without "*?[" is taken literally
  // ("README.md" is the one at the root), and only folders on the way to it are opened. A file is taken whatever its
  // name; of a folder's files, only the candidates are.
  std::vector<std::string> paths = {};
  bool may_be_missing = false;                           // no error for a path that no revision has a file at
  std::vector<std::string> exclude = {};                 // globs; one that names a folder takes all below it
  std::function<bool(std::string_view)> candidate = {};  // whether a file of this path could be a page; null: any could

  // Of a commit that touches no candidate file, the last one apart, a history may tell `id` and the seconds of
  // `committed` alone; true: all is told of every commit.
  bool tell_all = false;

  // The id of a commit that History::newest_on_line() found: only what follows it is handed over.
  std::string after = {};

  std::function<bool()> cancelled = {};  // asked at every commit; true ends the walk early with Error(usage)
};

struct RepositoryFacts {
  std::string path;        // as given by the caller
  std::string head;        // 40 hex digits of the commit walked to
  std::string ref;         // "refs/heads/main"; empty for a detached head or a plain id
  std::string remote_url;  // of "origin", without user and password; empty when there is none
  bool shallow = false;
  bool commit_graph = true;  // git keeps one, which makes long lines quicker to walk; true where none is needed
};

// What a history is known by between runs.
struct Identity {
  std::string folder;   // where it is: one for all its work trees and whatever the path it was opened by
  std::string reading;  // what, beside the commits, decides how they are told: mailmap, where a shallow clone ends
};

// One thread at a time.
class History {
 public:
  virtual ~History() = default;
  [[nodiscard]] virtual RepositoryFacts facts(const Walk& walk) const = 0;
  // Hands over every commit of the line, oldest first, parents before children whatever their dates. A commit that
  // touches no candidate file comes with no changes. Throws Error(not_found) for a revision that is nowhere and, after
  // the last revision, for a literal path (or for globs, where nothing else matched) that no revision had a file at;
  // Error(repository) for what cannot be read.
  virtual void walk(const Walk& walk, const std::function<void(const Revision&)>& each) const = 0;
  // The bytes of a blob that a Revision named. Throws Error(repository) when they are missing or larger than `limit`
  // bytes; a larger one is not loaded. Work tree files are as they were during the walk.
  [[nodiscard]] virtual std::string read(const std::string& blob, std::size_t limit) const = 0;
  // The full id of the commit that a revision, tag, branch or day names; "" is HEAD. "@2026-01-01" is the last commit
  // of HEAD's first-parent line that was committed on that day or before, by the committer's own calendar.
  [[nodiscard]] virtual std::string resolve(const std::string& revision) const = 0;
  // A file's bytes at a commit ("worktree" for the work tree); nothing where it is not there.
  [[nodiscard]] virtual std::optional<std::string> file_at(const std::string& commit,
                                                           const std::string& path) const = 0;
  // The paths of all candidate files at a commit, sorted.
  [[nodiscard]] virtual std::vector<std::string> files_at(const std::string& commit, const Walk& walk) const = 0;
  // The full names of branches and tags, "refs/heads/main", and the ids of the commits they name.
  [[nodiscard]] virtual std::map<std::string, std::string> references() const = 0;
  // Nothing for a history of which nothing is to be remembered between runs.
  [[nodiscard]] virtual std::optional<Identity> identity() const { return std::nullopt; }
  // Of the commits with these ids the one nearest to the end of the line that `walk` would hand over, looked for from
  // there; nothing where none is on it.
  [[nodiscard]] virtual std::optional<std::string> newest_on_line(const Walk& /*walk*/,
                                                                  const std::vector<std::string>& /*commits*/) const {
    return std::nullopt;
  }
};

// The commit id of the uncommitted work tree.
inline constexpr std::string_view kWorkTree = "worktree";

// Opens a work tree (any folder in it), a bare repository, a linked work tree, or what GIT_DIR names when `path` is
// empty or ".". A URL (https://, ssh://, file://, git@host:path) is cloned bare into `cache_folder` and fetched on
// later calls. Throws Error(repository) with the remedy.
std::unique_ptr<History> open_repository(const std::string& path_or_url, const std::string& cache_folder);

// What can be told of a repository on this machine without opening it, in a fraction of the time.
struct Fingerprint {
  std::string folder;  // as in Identity
  std::string state;   // changes whenever a branch, a tag, HEAD or a setting does
};
// Nothing where that cannot be told by looking at a few files, or would not hold. `settings`: git's files of the user
// and the machine.
std::optional<Fingerprint> take_fingerprint(const std::string& path, const std::vector<std::string>& settings);

// git's date words as seconds since 1970: "2 weeks ago", "2024-06-01", "3 June 2024 14:00 +0100", "yesterday",
// "last monday", "@1700000000". `now` is the moment the words are relative to. Unlike git's, nothing depends on where
// and when it runs: words without a zone are UTC, and a day without a time is its beginning. Nothing for words it does
// not know, 03/04/2024 among them.
std::optional<std::int64_t> parse_when(std::string_view words, std::int64_t now);

}  // namespace roadshift
