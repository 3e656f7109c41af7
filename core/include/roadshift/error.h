// error.h - the two kinds of trouble.
//
// A run that cannot go on throws Error. Material that is odd (a ragged table row, a file that is not UTF-8) is a
// Problem: it is recorded, the run goes on, and every report shows it.
#pragma once

#include <stdexcept>
#include <string>

namespace roadshift {

enum class ErrorKind {
  usage,       // the caller asked for something that makes no sense: a bad option, an ambiguous entry
  bad_config,  // a configuration that cannot be used
  not_found,   // a path, revision or entry that is not there
  repository,  // the repository or a document could not be read
};

// The run cannot go on. what() reads "<what we were doing>: <why it failed, and what to do>".
// The kind is for programs, the sentence for people; nothing branches on the sentence.
struct Error : std::runtime_error {
  Error(ErrorKind which, const std::string& doing, const std::string& why)
      : std::runtime_error(doing + ": " + why), kind(which) {}
  ErrorKind kind;
};

// What a problem is about: the sentence is for people, nothing branches on it.
enum class ProblemKind {
  unread,          // a part that could not be read as it stands, and was left out or replaced
  ragged_row,      // a table row with fewer or more cells than its header
  broken_table,    // a table that was repaired: a row over several lines, a malformed delimiter row
  unknown_status,  // words in a status column that name no stage
  unread_date,     // words that stand where a date is due and look like one, of which none could be read
};

// The material is odd, the run goes on. `line` is 1-based; 0 means the whole file. `commit` is empty where the
// place is not in a commit (the work tree, a text handed in).
struct Problem {
  std::string commit, path;
  int line = 0;
  std::string text;
  ProblemKind kind = ProblemKind::unread;

  friend bool operator==(const Problem&, const Problem&) = default;
};

}  // namespace roadshift
