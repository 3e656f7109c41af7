// dataset.cpp - one walk that tells everything, row by row.
#include "roadshift/dataset.h"

#include <array>
#include <map>
#include <set>
#include <utility>

#include "pipeline/head.h"
#include "pipeline/log.h"
#include "pipeline/tracker.h"

namespace roadshift {
namespace {

using following::Transition;
using pipeline::Step;
using pipeline::Tracker;

constexpr std::array<DatasetTable, 11> kTables = {{{"commits", "commit"},
                                                   {"refs", "ref"},
                                                   {"revisions", "revision"},
                                                   {"documents", "document"},
                                                   {"entries", "entry"},
                                                   {"versions", "version"},
                                                   {"milestones", "milestone"},
                                                   {"events", "event"},
                                                   {"problems", "problem"},
                                                   {"files", "file"},
                                                   {"texts", "text"}}};
static_assert(kTables.size() == std::variant_size_v<DatasetRow>);

Options everything(Options options) {
  if (options.full_history || options.range.work_tree) {
    throw Error(ErrorKind::usage, "make a dataset",
                "it holds the line of first parents and what was committed; leave --full-history and worktree away");
  }
  options.filter = {};
  options.filter.all = true;
  return options;
}

// Gathers one walk into rows.
class Gatherer {
 public:
  Gatherer(const History& history, const Config& config, const Options& options, DatasetWriter& to)
      : history_(history), config_(config), options_(options), to_(to), tracker_(history, config, options) {
    named_.insert(options.paths.begin(), options.paths.end());
    named_.insert(config.documents.begin(), config.documents.end());
  }

  ReportHead run(const SavedConfiguration& configuration) {
    DatasetHead head;
    head.repository = history_.facts(pipeline::make_walk(config_, options_));
    head.ladder = config_.ladder;
    head.range.to = head.repository.head;
    if (!options_.range.from.empty()) head.range.from = history_.resolve(options_.range.from);
    head.configuration = configuration;
    to_.begin(head);

    pipeline::LogLine log(history_, config_, options_, [this](LogPart&& part) {
      to_.add(std::move(part.revision));
      for (Event& event : part.events) to_.add(std::move(event));
    });
    tracker_.tell_all();
    tracker_.run([&](const Step& step) {
      to_.add(CommitRow{step.revision.commit, step.revision.shallow_edge});
      note_documents(step);
      note_files(step);
      note_entries(step.transitions);
      log.take(step);
    });
    LogReport report = log.finish(tracker_);
    note_entries(tracker_.follower().finish());
    tell_entries();
    tell_refs();
    for (auto& [path, document] : documents_) to_.add(std::move(document));
    for (const Problem& problem : report.head.problems) to_.add(problem);
    note_configurations();
    tell_files();
    to_.finish(report.head.partial);
    return std::move(report.head);
  }

 private:
  // An entry that was seen, with its version that has not ended.
  struct Known {
    std::string first_commit, since_commit;
    std::optional<std::string> gone_commit;
    std::size_t versions = 0;
    std::optional<Version> open;
    Entry last;
  };

  void note_documents(const Step& step) {
    const std::string& commit = step.revision.commit.id;
    for (const std::string& path : step.documents) {
      const auto [place, added] = documents_.try_emplace(path, DocumentRow{path, commit, commit, std::nullopt});
      place->second.last_commit = commit;
      place->second.gone_commit = tracker_.is_document(path) ? std::nullopt : std::optional(commit);
      kept_.insert(path);
    }
  }

  // Which files are documents is only known at the end, and one that is none may still have had its problems told.
  void note_files(const Step& step) {
    for (const FileChange& change : step.revision.changes) {
      if (named_.contains(change.path)) kept_.insert(change.path);
      const bool gone = change.blob.empty();
      files_.push_back({step.revision.commit.id, change.path, gone ? std::nullopt : std::optional(change.blob)});
      if (tracker_.has_problems(change.path)) kept_.insert(change.path);
    }
  }

  void note_entries(const std::vector<Transition>& transitions) {
    for (const Transition& transition : transitions) {
      Known& known = entries_[transition.id];
      // An absence begins at the commit where the entry went, also when it came back.
      if (known.open) end_version(transition.id, known, transition.left ? *transition.left : transition.commit);
      if (!transition.after) {
        known.gone_commit = transition.commit.id;
        continue;
      }
      if (known.versions == 0) {
        known.first_commit = transition.commit.id;
        order_.push_back(transition.id);
      }
      known.since_commit = transition.commit.id;
      known.gone_commit.reset();
      known.last = *transition.after;
      known.open = Version{transition.commit, std::nullopt, *transition.after};
      ++known.versions;
    }
  }

  void end_version(const std::string& id, Known& known, std::optional<Commit> until) {
    known.open->until = std::move(until);
    const std::vector<Milestone> milestones = known.open->entry.milestones;
    to_.add(VersionRow{id, known.versions, std::move(*known.open)});
    for (const Milestone& milestone : milestones) to_.add(MilestoneRow{id, known.versions, milestone});
    known.open.reset();
  }

  void tell_entries() {
    for (Standing& standing : tracker_.follower().standings())
      entries_.at(standing.entry_id).last = std::move(standing.entry);
    for (const std::string& id : order_) {
      Known& known = entries_.at(id);
      if (known.open) end_version(id, known, std::nullopt);
      to_.add(EntryRow{id, std::move(known.last), known.first_commit, known.since_commit, known.gone_commit,
                       known.versions});
    }
  }

  void tell_refs() {
    const std::set<std::string> line(tracker_.line().begin(), tracker_.line().end());
    for (const auto& [name, commit] : history_.references()) {
      if (line.contains(commit)) to_.add(RefRow{name, commit});
    }
  }

  void note_configurations() {
    Walk walk;
    walk.to = options_.range.to;
    walk.paths = {kConfigurationFile};
    try {
      history_.walk(walk, [&](const Revision& revision) {
        for (const FileChange& change : revision.changes) {
          const bool gone = change.blob.empty();
          files_.push_back({revision.commit.id, change.path, gone ? std::nullopt : std::optional(change.blob)});
        }
      });
    } catch (const Error& error) {
      if (error.kind != ErrorKind::not_found) throw;  // no revision has one
    }
    kept_.insert(kConfigurationFile);
  }

  void tell_files() {
    std::erase_if(files_, [&](const FileRow& file) { return !kept_.contains(file.path); });
    for (const FileRow& file : files_) to_.add(file);
    std::set<std::string> told;
    for (const FileRow& file : files_) {
      if (file.blob && told.insert(*file.blob).second)
        to_.add(TextRow{*file.blob, history_.read(*file.blob, pipeline::kLargestBlob)});
    }
  }

  const History& history_;
  const Config& config_;
  const Options& options_;
  DatasetWriter& to_;
  Tracker tracker_;
  std::map<std::string, DocumentRow> documents_;
  std::map<std::string, Known> entries_;
  std::vector<std::string> order_;  // ids of entries as they were first seen
  std::vector<FileRow> files_;      // all changes of candidate files
  std::set<std::string> named_;     // paths that somebody asked for by name
  std::set<std::string> kept_;      // paths of those that belong to the dataset
};

// Keeps the rows.
class Collector final : public DatasetWriter {
 public:
  void begin(const DatasetHead& head) override { data.head = head; }
  void add(const DatasetRow& row) override {
    std::visit([this](const auto& which) { table_of(which).push_back(which); }, row);
  }
  void finish(bool partial) override { data.partial = partial; }

  Dataset data;

 private:
  std::vector<CommitRow>& table_of(const CommitRow&) { return data.commits; }
  std::vector<RefRow>& table_of(const RefRow&) { return data.refs; }
  std::vector<RevisionSummary>& table_of(const RevisionSummary&) { return data.revisions; }
  std::vector<DocumentRow>& table_of(const DocumentRow&) { return data.documents; }
  std::vector<EntryRow>& table_of(const EntryRow&) { return data.entries; }
  std::vector<VersionRow>& table_of(const VersionRow&) { return data.versions; }
  std::vector<MilestoneRow>& table_of(const MilestoneRow&) { return data.milestones; }
  std::vector<Event>& table_of(const Event&) { return data.events; }
  std::vector<Problem>& table_of(const Problem&) { return data.problems; }
  std::vector<FileRow>& table_of(const FileRow&) { return data.files; }
  std::vector<TextRow>& table_of(const TextRow&) { return data.texts; }
};

}  // namespace

std::span<const DatasetTable> dataset_tables() {
  return kTables;
}

Dataset make_dataset(const History& history, const Config& config, const Options& options,
                     const SavedConfiguration& configuration) {
  Collector collector;
  stream_dataset(history, config, options, configuration, collector);
  return std::move(collector.data);
}

ReportHead stream_dataset(const History& history, const Config& config, const Options& options,
                          const SavedConfiguration& configuration, DatasetWriter& to) {
  const Options all = everything(options);
  return Gatherer(history, config, all, to).run(configuration);
}

}  // namespace roadshift
