// answers.h - what was answered once is answered again without reading any history, as long as all that the answer
// depends on is the same: the program, the command line, the configuration's files, the terminal, the day, and all that
// git looks at to know what a revision is.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/environment.h"
#include "roadshift/cache.h"

namespace roadshift::cli {

// What a command told, and how it ended.
struct Answer {
  std::string text;   // to standard output or -o
  std::string words;  // to standard error
  bool flagged = false;
};

// The cache of the repository in that folder; "" where there is no place for one.
std::string cache_file(const Environment& environment, const std::string& repository_folder);

// The name of the question that a command line asks of the repository at `path`, and where that is.
struct AskedAgain {
  std::string folder;  // of the repository
  std::string name;

  friend bool operator==(const AskedAgain&, const AskedAgain&) = default;
};
// Nothing where the repository has no fingerprint. `files`: the configuration's, whether they are there or not.
// `appearance`: what else decides how a text looks.
std::optional<AskedAgain> name_question(const std::vector<std::string>& args, const std::string& path,
                                        const std::vector<std::string>& files, const std::string& appearance,
                                        const Environment& environment);

std::optional<Answer> find_answer(Cache& cache, const AskedAgain& question);
void keep_answer(Cache& cache, const AskedAgain& question, Answer answer, bool flagged);

}  // namespace roadshift::cli
