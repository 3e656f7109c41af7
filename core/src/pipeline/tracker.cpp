#include "pipeline/tracker.h"

#include <algorithm>
#include <exception>
#include <sstream>
#include <utility>

#include "archive/values.h"
#include "document/document.h"
#include "support/glob.h"

namespace roadshift::pipeline {

Walk make_walk(const Config& config, const Options& options) {
  Walk walk;
  walk.to = options.range.to;
  walk.full_history = options.full_history;
  walk.work_tree = options.range.work_tree;
  walk.paths = options.paths.empty() ? config.documents : options.paths;
  walk.may_be_missing = options.paths.empty();  // a configuration reads the past too, which had not all documents yet
  walk.exclude = config.exclude;
  walk.candidate = document::could_be_page;
  return walk;
}

Library::Library(const History& history, const Config& config, const Options& options)
    : history_(history), readings_(take_readings(options, config)), asked_for_(options.paths) {
  asked_for_.insert(asked_for_.end(), config.documents.begin(), config.documents.end());
  for (const FileRule& rule : config.files) asked_for_.push_back(rule.path);
}

const Library::Book& Library::read(const std::string& path, const std::string& blob, bool known) {
  constexpr std::size_t kMost = 2'000;  // entries, an empty book counting as one: an endless history has no end of them
  if (held_ >= kMost) {
    books_.clear();
    held_ = 0;
  }
  const auto [place, added] = books_.try_emplace(path + '\n' + blob + (known ? "\nknown" : ""));
  Book& book = place->second;
  if (!added) return book;
  DocumentReading reading = read_text(path, history_.read(blob, kLargestBlob), known);
  book.roadmap = reading.roadmap;
  book.problems = std::move(reading.problems);
  if (!reading.entries.empty()) {
    auto page = std::make_shared<following::Page>();
    for (Entry& entry : reading.entries) page->push_back(std::make_shared<const Entry>(std::move(entry)));
    book.page = std::move(page);
  }
  held_ += 1 + (book.page ? book.page->size() : 0);
  return book;
}

DocumentReading Library::read_text(const std::string& path, const std::string& text, bool known) {
  // A folder or glob says where to look; a file's own name says that it is a roadmap.
  const bool named =
      std::any_of(asked_for_.begin(), asked_for_.end(), [&](const std::string& pattern) { return pattern == path; });
  const bool configured =
      std::any_of(readings_.lexicon->config().documents.begin(), readings_.lexicon->config().documents.end(),
                  [&](const std::string& pattern) { return support::glob_match(pattern, path); });
  const auto found = known ? reading::Trust::known : reading::Trust::find_out;
  const auto trust = named || configured ? reading::Trust::asked_for : found;
  return reading::read_document(readings_.pages->parse(text, path), path, *readings_.lexicon, trust);
}

Tracker::Tracker(const History& history, const Config& config, const Options& options)
    : history_(history),
      walk_(make_walk(config, options)),
      progress_(options.progress),
      library_(history, config, options),
      follower_(config) {
  if (options.cache != nullptr) journal_.emplace(*options.cache, history, config, walk_, options.paths);
}

// A roadmap under another name is one still.
void Tracker::note_renames(const Revision& revision) {
  for (const FileChange& change : revision.changes) {
    const auto old = roadmaps_.find(change.path);
    if (!change.blob.empty() || old == roadmaps_.end()) continue;
    for (const FileChange& other : revision.changes)
      if (other.blob == old->second) roadmaps_.emplace(other.path, other.blob);
  }
}

// A page that was a roadmap once stays one while it stands: an edit that leaves a plan of one stage removes nothing.
void Tracker::apply(const FileChange& change, const Commit& commit, std::vector<std::string>& documents) {
  const bool was_document = snapshot_.contains(change.path);
  snapshot_.erase(change.path);
  problems_.erase(change.path);
  if (change.blob.empty()) {
    roadmaps_.erase(change.path);
  } else {
    const bool known = roadmaps_.contains(change.path);
    const Library::Book& book = library_.read(change.path, change.blob, known);
    if (known || book.roadmap) roadmaps_[change.path] = change.blob;
    if (book.page) snapshot_[change.path] = book.page;
    auto& problems = problems_[change.path] = book.problems;
    for (Problem& problem : problems) problem.commit = commit.id;
  }
  if (was_document || snapshot_.contains(change.path)) documents.push_back(change.path);
}

std::string Tracker::state() const {
  std::ostringstream out;
  cereal::BinaryOutputArchive archive(out);
  archive(roadmaps_, problems_, tip_, shallow_);
  follower_.save(out);
  return std::move(out).str();
}

void Tracker::restore(std::string bytes) {
  std::istringstream in(std::move(bytes));
  decltype(roadmaps_) roadmaps;
  decltype(problems_) problems;
  Commit tip;
  bool shallow = false;
  cereal::BinaryInputArchive archive(in);
  archive(roadmaps, problems, tip, shallow);
  follower_.load(in);
  roadmaps_ = std::move(roadmaps);
  problems_ = std::move(problems);
  tip_ = std::move(tip);
  shallow_ = shallow;
  snapshot_ = follower_.snapshot();
}

std::string Tracker::replay(const std::function<void(const Step&)>& each) {
  std::optional<Journal::Kept> kept = journal_->find();
  if (!kept) return "";
  try {
    restore(std::move(kept->state));
  } catch (const std::exception&) {  // not what state() wrote: as good as nothing
    return "";
  }
  std::string waiting_since;
  for (Segment& segment : kept->segments) {
    auto told = segment.told.begin();
    for (std::size_t i = 0; i < segment.line.size(); ++i) {
      Revision revision;
      revision.commit.id = segment.line[i];
      Step step{revision, {}, {}, waiting_since};
      if (told != segment.told.end() && told->number == i) {
        revision.commit = std::move(told->commit);
        step.documents = std::move(told->documents);
        step.transitions = std::move(told->transitions);
        step.waiting_since = waiting_since = std::move(told->waiting_since);
        ++told;
      }
      line_.push_back(segment.line[i]);
      each(step);
    }
    segment = {};
  }
  return kept->tip;
}

void Tracker::run(const std::function<void(const Step&)>& each) {
  const bool recall = journal_ && !walk_.tell_all;
  const bool remember = recall && !walk_.work_tree;  // which is not there to stay
  if (recall) walk_.after = replay(each);
  // What was there once is not missing.
  if (!walk_.after.empty()) walk_.may_be_missing = true;
  SegmentWriter segment;
  std::size_t done = line_.size();
  history_.walk(walk_, [&](const Revision& revision) {
    Step step{revision, {}, {}, {}};
    note_renames(revision);
    for (const FileChange& change : revision.changes) apply(change, revision.commit, step.documents);
    step.transitions = follower_.advance(revision.commit, snapshot_);
    if (const Commit* waiting = follower_.waiting_since()) step.waiting_since = waiting->id;
    tip_ = revision.commit;
    line_.push_back(revision.commit.id);
    shallow_ = shallow_ || revision.shallow_edge;
    if (remember) segment.add(revision.commit, step.documents, step.transitions, step.waiting_since);
    each(step);
    if (progress_) progress_(++done, 0);
  });
  if (remember && segment.worth_keeping()) journal_->keep(tip_.id, state(), walk_.after, segment.finish());
}

std::vector<Problem> Tracker::problems() const {
  std::vector<Problem> all;
  for (const auto& [path, problems] : problems_) all.insert(all.end(), problems.begin(), problems.end());
  return all;
}

}  // namespace roadshift::pipeline
