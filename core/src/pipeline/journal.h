// journal.h - a line that was run once, so that the next run of it costs only what has come since.
//
// Kept are, for the end of the line, all that reading and following know there, and, for the way there, what each
// revision told. Runs that went on from an earlier one add to the way: it is a chain of segments.
#pragma once

#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "following/follower.h"
#include "roadshift/cache.h"
#include "roadshift/config.h"
#include "roadshift/history.h"

namespace roadshift::pipeline {

// The name of what is found out about a line and kept: another build, mailmap or beginning of the history makes it
// void, and so does anything else that it depends on. "" where nothing is to be kept of this history.
std::string name_kept(const std::string& kind, const History& history, const Walk& walk, const std::string& depends_on);

// A revision that told something.
struct Told {
  std::size_t number = 0;  // along its segment
  Commit commit;
  std::vector<std::string> documents;
  std::vector<following::Transition> transitions;
  std::string waiting_since;

  template <class Archive>
  void serialize(Archive& archive) {
    archive(number, commit, documents, transitions, waiting_since);
  }
};

// What happened between two ends of a line.
struct Segment {
  std::vector<std::string> line;  // ids of all commits, oldest first
  std::vector<Told> told;
};

// Written down while it happens, so that nothing is held twice; given up where it becomes too much to keep.
class SegmentWriter {
 public:
  void add(const Commit& commit, const std::vector<std::string>& documents,
           const std::vector<following::Transition>& transitions, const std::string& waiting_since);
  // Whether there is something to keep.
  [[nodiscard]] bool worth_keeping() const { return !line_.empty() && !given_up_; }
  // The segment's bytes; nothing can be added any more.
  [[nodiscard]] std::string finish();

 private:
  std::vector<std::string> line_;
  std::ostringstream out_;
  bool given_up_ = false;
};

class Journal {
 public:
  // `walk`: of that configuration. `asked_for`: the paths that the caller named, which are trusted more.
  Journal(Cache& cache, const History& history, const Config& config, const Walk& walk,
          const std::vector<std::string>& asked_for);

  struct Kept {
    std::string tip;                // the commit it is of
    std::string state;              // as it was given to keep()
    std::vector<Segment> segments;  // from the line's beginning to the tip
  };
  // The kept end that is nearest to the end of the walk; nothing where none is on its line, or what is kept cannot be
  // read.
  [[nodiscard]] std::optional<Kept> find();
  // `since`: the end that find() gave, which `segment` goes on from; "" for the line's beginning.
  void keep(const std::string& tip, const std::string& state, const std::string& since, std::string segment);

 private:
  [[nodiscard]] std::vector<std::string> ends() const;
  [[nodiscard]] std::optional<std::vector<std::string>> way_to(std::string end);

  Cache& cache_;
  const History& history_;
  Walk walk_;
  std::size_t links_ = 0;  // on the way that was found
  std::string family_;     // what all names begin with: another configuration makes all of it void
};

}  // namespace roadshift::pipeline
