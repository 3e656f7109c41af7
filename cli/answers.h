// answers.h - what was answered once is answered again without reading any history, as long as all that the answer
// depends on is the same: the program, the command line, the configuration's files, the terminal, the day, and all that
// git looks at to know what a revision is.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/common_options.h"
#include "cli/environment.h"
#include "roadshift/cache.h"

namespace roadshift::cli {

// What a command told, and how it ended.
struct Answer {
  std::string text;   // to standard output or -o
  std::string words;  // to standard error
  bool flagged = false;
};

// Where the cache of the repository in that folder is; "" where there is no place for one.
std::string cache_file(const Environment& environment, const std::string& repository_folder);

// What a command line asks.
struct AskedAgain {
  std::string folder;  // of the repository
  std::string name;    // the same only where all that the answer depends on is

  friend bool operator==(const AskedAgain&, const AskedAgain&) = default;
};

std::optional<Answer> find_answer(Cache& cache, const AskedAgain& question);
void keep_answer(Cache& cache, const AskedAgain& question, Answer answer, bool flagged);

// The cache as one run of a command uses it.
class RunCache {
 public:
  // Both have to outlive it.
  RunCache(const CommonOptions& common, const Environment& environment) : common_(common), environment_(environment) {}

  [[nodiscard]] bool wanted() const { return !common_.no_cache && common_.from_repository(); }
  // Of the repository in that folder, opened at the first call; null where there is no place for it.
  Cache* of(const std::string& repository_folder);
  // Nothing where an answer must not be given again. `appearance`: what decides how a text looks beside `args`.
  [[nodiscard]] std::optional<AskedAgain> question(const std::vector<std::string>& args,
                                                   const std::string& appearance) const;
  // What was odd about the cache so far.
  [[nodiscard]] const std::vector<std::string>& notes() const { return notes_; }

 private:
  const CommonOptions& common_;
  const Environment& environment_;
  std::unique_ptr<Cache> cache_;
  std::vector<std::string> notes_;
};

}  // namespace roadshift::cli
