// arguments.h - words of a command line as revisions and paths, told apart as git does.
//
//   ArgumentReader arguments(history, words, paths);
//   std::optional<std::string> range = arguments.take_range();  // "v1.0..v2.0", "main", or nothing of the kind
//   std::vector<std::string> documents = arguments.take_paths(read_range(range.value_or("")));
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/paths.h"
#include "roadshift/history.h"
#include "roadshift/pipeline.h"

namespace roadshift::cli {

// The word that names the uncommitted work tree wherever a revision may stand.
inline constexpr const char* kWorkTree = "worktree";

// The arguments that are no options.
struct Words {
  std::vector<std::string> before = {};  // "--": revisions, then paths
  std::vector<std::string> after = {};   // "--": paths, whatever they look like
  bool dashes = false;                   // there was a "--": all that stands before it is a revision

  // For commands that know neither revisions nor paths.
  [[nodiscard]] std::vector<std::string> all() const;
};

// The commit at the end of the range: a full id, or "worktree". Throws Error.
std::string commit_at(const History& history, const Range& range);
// "A..B", "A..", "..B" or "B"; an end called "worktree" is the work tree. Throws Error(usage) for "A...B".
Range read_range(const std::string& word);

// Takes words from the left. Throws Error(usage) for words that cannot stand where they stand, Error(not_found) for
// a word that is neither a revision nor a path, naming both possibilities.
class ArgumentReader {
 public:
  ArgumentReader(const History& history, const Words& words, const PathReader& paths);

  // The next word if it is "A..B", "A..", "..B" or "B" of revisions, tags, branches or days: see read_range().
  std::optional<std::string> take_range();
  // A single revision, tag, branch or day if the next word is one.
  std::optional<std::string> take_revision();
  // All other words, as paths of the repository that are there at the end of `range` or were once before.
  std::vector<std::string> take_paths(const Range& range);

  [[nodiscard]] bool is_revision(const std::string& word) const;
  // The path as the repository names it. Throws Error(not_found) where it is nowhere on the line up to the end of
  // `range`.
  [[nodiscard]] std::string find_path(const std::string& word, const Range& range) const;

 private:
  [[nodiscard]] const std::string* next() const;
  [[nodiscard]] bool is_range(const std::string& word) const;
  [[nodiscard]] std::string why_no_revision(const std::string& word) const;
  [[nodiscard]] bool is_known(const std::string& path, const Range& range) const;

  const History& history_;
  const Words& words_;
  const PathReader& paths_;
  std::size_t taken_ = 0;
};

}  // namespace roadshift::cli
