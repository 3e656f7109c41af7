// tracker.h - runs a history through reading, following and events, once, oldest revision first.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "document/document.h"
#include "following/follower.h"
#include "pipeline/journal.h"
#include "pipeline/readings.h"
#include "reading/lexicon.h"
#include "reading/reader.h"
#include "roadshift/config.h"
#include "roadshift/history.h"
#include "roadshift/pipeline.h"

namespace roadshift::pipeline {

// A blob larger than this is refused instead of loaded; document::Limits cuts what is smaller but still too much.
inline constexpr std::size_t kLargestBlob = std::size_t{256} << 20;

// The walk that options and configuration ask for.
Walk make_walk(const Config& config, const Options& options);

// Reads documents: each blob at a path once, however many revisions share it, as long as there are not too many.
class Library {
 public:
  Library(const History& history, const Config& config, const Options& options);

  struct Book {
    std::vector<Problem> problems;
    std::shared_ptr<const following::Page> page;  // null where the file holds no entries
    bool roadmap = false;                         // as a whole
  };
  // Until the next call. `known`: the file was a roadmap before.
  const Book& read(const std::string& path, const std::string& blob, bool known);
  DocumentReading read_text(const std::string& path, const std::string& text, bool known = false);

 private:
  const History& history_;
  Readings readings_;
  std::vector<std::string> asked_for_;
  std::unordered_map<std::string, Book> books_;
  std::size_t held_ = 0;  // entries in them, and one for each
};

// One revision of the line as it was run.
struct Step {
  const Revision& revision;
  std::vector<std::string> documents;  // roadmap documents it changed, sorted
  std::vector<following::Transition> transitions;
  std::string waiting_since;  // the commit where the entry went that is waited for longest: what was told of earlier
                              // revisions is final; "" where none is waited for
};

class Tracker {
 public:
  Tracker(const History& history, const Config& config, const Options& options);

  // For who tells of commits that change no file too: without it, of those only id and time are sure (Walk::tell_all).
  void tell_all() { walk_.tell_all = true; }
  // Walks the whole line. `each` gets every revision, also those that change no document. What an earlier run kept is
  // told from there: the follower and all below then know the line's kept end from the first step on, and of a commit
  // that told nothing, only the id is sure. With tell_all() nothing is taken from an earlier run.
  void run(const std::function<void(const Step&)>& each);

  [[nodiscard]] const following::Follower& follower() const { return follower_; }
  following::Follower& follower() { return follower_; }
  // Ids of all commits walked, oldest first.
  [[nodiscard]] const std::vector<std::string>& line() const { return line_; }
  [[nodiscard]] const Commit& tip() const { return tip_; }
  [[nodiscard]] bool shallow() const { return shallow_; }
  // What is odd about the documents as they stand at the end of the walk.
  [[nodiscard]] std::vector<Problem> problems() const;
  // The documents as they stand.
  [[nodiscard]] const following::Snapshot& snapshot() const { return snapshot_; }
  // Whether something is odd about that file as it stands.
  [[nodiscard]] bool has_problems(const std::string& path) const {
    const auto found = problems_.find(path);
    return found != problems_.end() && !found->second.empty();
  }
  // Whether that file holds entries as it stands.
  [[nodiscard]] bool is_document(const std::string& path) const { return snapshot_.contains(path); }
  // All that reading finds in a document as it stands, of which the snapshot keeps the entries alone. `text` is its
  // text.
  DocumentReading reading_of(const std::string& path, const std::string& text) {
    return library_.read_text(path, text, roadmaps_.contains(path));
  }

 private:
  [[nodiscard]] std::string state() const;
  void restore(std::string bytes);
  // What an earlier run kept of this line, told and taken over; the commit up to which it goes, "" for nothing.
  std::string replay(const std::function<void(const Step&)>& each);
  void note_renames(const Revision& revision);
  void apply(const FileChange& change, const Commit& commit, std::vector<std::string>& documents);

  const History& history_;
  Walk walk_;
  Progress progress_;
  std::optional<Journal> journal_;
  Library library_;
  following::Follower follower_;
  following::Snapshot snapshot_;
  std::map<std::string, std::string> roadmaps_;           // path -> blob of files that are roadmaps, or were and stand
  std::map<std::string, std::vector<Problem>> problems_;  // path -> of its version now
  std::vector<std::string> line_;
  Commit tip_;
  bool shallow_ = false;
};

}  // namespace roadshift::pipeline
