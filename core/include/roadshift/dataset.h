// dataset.h - all that is known of a roadmap's history, as plain tables: for databases, spreadsheets and scripts.
//
//   auto history = roadshift::open_repository(".", cache);
//   const roadshift::Dataset data = roadshift::make_dataset(*history, config, {}, {});
//   for (const roadshift::EntryRow& entry : data.entries) ...
//
//   roadshift::stream_dataset(*history, config, {}, {}, *roadshift::make_ndjson_dataset(std::cout));
//
//   const roadshift::SavedDataset saved = roadshift::read_dataset(text, "roadmap.json");
//   roadshift::make_log(*saved.history, roadshift::parse_config(saved.configuration.text, ""), {});
//
// A dataset holds the texts of its documents, so that every report can be made from it as from the repository.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "roadshift/config.h"
#include "roadshift/events.h"
#include "roadshift/history.h"
#include "roadshift/pipeline.h"
#include "roadshift/roadmap.h"

namespace roadshift {

// The configuration that a dataset was made with.
struct SavedConfiguration {
  std::string origin;  // for people: ".roadshift.toml of 1f2e3d4c5b"
  std::string text;    // TOML
  bool own = true;     // found by each revision for itself: its .roadshift.toml, or the preset that fits its documents

  friend bool operator==(const SavedConfiguration&, const SavedConfiguration&) = default;
};

// What is known before the walk.
struct DatasetHead {
  RepositoryFacts repository;
  Ladder ladder;
  RangeIds range;  // revisions and events are of this range; commits, entries and versions are of the whole line
  SavedConfiguration configuration;
};

// The rows of the tables. Commits are named by their ids.
struct CommitRow {  // every commit of the line, oldest first
  Commit commit;
  bool shallow_edge = false;  // its parents exist but are not in this clone
};
// A branch or tag that names a commit of the line: "refs/tags/v1".
struct RefRow {
  std::string name, commit;
};
struct DocumentRow {
  std::string path;
  std::string first_commit, last_commit;   // where it first held entries, and where it changed last
  std::optional<std::string> gone_commit;  // where it was deleted or stopped holding entries
};
struct EntryRow {
  std::string id;
  Entry entry;               // as it stands now, or stood last
  std::string first_commit;  // where it was first seen
  std::string since_commit;  // it stands as it stands since then
  std::optional<std::string> gone_commit;
  std::size_t versions = 0;
};
struct VersionRow {
  std::string entry_id;
  std::size_t number = 0;  // of this entry's versions, from 1
  Version version;
};
struct MilestoneRow {
  std::string entry_id;
  std::size_t version = 0;  // the number of the version that says so
  Milestone milestone;
};
// A file that was ever a document, or a configuration, as a commit changed it. No blob: it was deleted.
struct FileRow {
  std::string commit, path;
  std::optional<std::string> blob;
};
struct TextRow {
  std::string blob, text;  // bytes as they are
};

using DatasetRow = std::variant<CommitRow, RefRow, RevisionSummary, DocumentRow, EntryRow, VersionRow, MilestoneRow,
                                Event, Problem, FileRow, TextRow>;

// The names of the tables, in the order of DatasetRow's alternatives; `row` is the `type` of an NDJSON line.
struct DatasetTable {
  std::string_view name, row;  // "entries", "entry"
};
std::span<const DatasetTable> dataset_tables();

// Takes a dataset row by row. Rows of one table come oldest first: versions when they end, what can only be told at
// the end (refs, documents, entries, problems, files, texts) at the end.
class DatasetWriter {
 public:
  virtual ~DatasetWriter() = default;
  virtual void begin(const DatasetHead& head) = 0;
  virtual void add(const DatasetRow& row) = 0;
  // `partial`: something was left out; the problems say what.
  virtual void finish(bool partial) = 0;
};

struct Dataset {
  DatasetHead head;
  std::vector<CommitRow> commits;
  std::vector<RefRow> refs;
  std::vector<RevisionSummary> revisions;
  std::vector<DocumentRow> documents;
  std::vector<EntryRow> entries;
  std::vector<VersionRow> versions;
  std::vector<MilestoneRow> milestones;
  std::vector<Event> events;  // of all kinds, quiet ones too
  std::vector<Problem> problems;
  std::vector<FileRow> files;
  std::vector<TextRow> texts;
  bool partial = false;
};

// `options`: range and paths; the filter is not looked at. Throws Error(usage) for a full history or a work tree, which
// a dataset cannot hold.
Dataset make_dataset(const History& history, const Config& config, const Options& options,
                     const SavedConfiguration& configuration);
// The same while walking: rows are handed over as soon as nothing later can change them, and not kept. Says of the walk
// what a report says of it.
ReportHead stream_dataset(const History& history, const Config& config, const Options& options,
                          const SavedConfiguration& configuration, DatasetWriter& to);

// One object with an array for each table (schema roadshift.dataset/1), written at the end.
std::unique_ptr<DatasetWriter> make_json_dataset(std::ostream& out);
// One object a line, its `type` the row's name, flushed as it comes; the first line is the `dataset`, the last `end`.
std::unique_ptr<DatasetWriter> make_ndjson_dataset(std::ostream& out);
// One table with a header, for spreadsheets: `table` is one of dataset_tables(). Lists are JSON in their cell.
std::unique_ptr<DatasetWriter> make_csv_dataset(std::ostream& out, std::string_view table);
// A new SQLite database in the file `path`, which must not be there: tables named as in JSON, with foreign keys and
// indexes, and the views entries_now, events_readable and slips. Throws Error(repository).
std::unique_ptr<DatasetWriter> make_sqlite_dataset(const std::string& path);

// A dataset in JSON, read back.
struct SavedDataset {
  std::unique_ptr<History> history;  // the line that was walked, first parents only
  SavedConfiguration configuration;
};
// `name` is for messages. Throws Error(repository) for a text that is no dataset of this schema.
SavedDataset read_dataset(std::string_view json, const std::string& name);

}  // namespace roadshift
