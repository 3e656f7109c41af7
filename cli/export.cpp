// export - the whole dataset, for databases, spreadsheets and scripts.

#include <filesystem>
#include <system_error>

#include "cli/choice.h"
#include "cli/command.h"
#include "cli/day.h"
#include "cli/output.h"
#include "cli/session.h"
#include "roadshift/dataset.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> table_names() {
  std::vector<std::string> names;
  for (const DatasetTable& table : dataset_tables()) names.emplace_back(table.name);
  return names;
}

// What a file's name says of its format.
std::string format_of(const std::string& file) {
  const std::string extension = fs::path(file).extension();
  if (extension == ".ndjson" || extension == ".jsonl") return "ndjson";
  if (extension == ".csv") return "csv";
  if (extension == ".ics") return "ics";
  if (extension == ".sqlite" || extension == ".sqlite3" || extension == ".db") return "sqlite";
  return "json";
}

// Every table of a dataset as a file of its own in a folder.
class CsvFolder final : public DatasetWriter {
 public:
  explicit CsvFolder(const std::string& folder) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (!failure && !fs::is_directory(folder)) failure = std::make_error_code(std::errc::not_a_directory);
    if (failure) {
      throw Error(ErrorKind::repository, "make the folder '" + folder + "'",
                  failure.message() + "; choose another place with -o, or one table with --table");
    }
    for (const std::string& table : table_names()) {
      files_.push_back(std::make_unique<UnfinishedFile>(fs::path(folder) / (table + ".csv")));
      tables_.push_back(make_csv_dataset(files_.back()->stream(), table));
    }
  }
  void begin(const DatasetHead& head) override {
    for (const auto& table : tables_) table->begin(head);
  }
  void add(const DatasetRow& row) override { tables_[row.index()]->add(row); }
  void finish(bool partial) override {
    for (const auto& table : tables_) table->finish(partial);
    for (const auto& file : files_) file->finish();
  }

 private:
  std::vector<std::unique_ptr<UnfinishedFile>> files_;
  std::vector<std::unique_ptr<DatasetWriter>> tables_;
};

class Export : public Command {
 public:
  [[nodiscard]] std::vector<std::string> formats() const override { return {"json", "ndjson", "csv", "sqlite", "ics"}; }

  void declare(CLI::App& app) override {
    app.add_option("--table", table_, "csv: this table alone, to a file or\nstandard output")->option_text("<name>");
  }

  Outcome run(Session& session) override {
    const std::string format = session.format().empty() ? format_of(session.voice().output()) : session.format();
    check(format, session.voice().to_standard_output());
    ArgumentReader arguments = session.arguments();
    const Range range = read_range(arguments.take_range().value_or(""));
    const Options options = session.options(range, arguments.take_paths(range));
    const Configuration configuration = session.configuration(range, options.paths);
    if (format == "ics") {
      write_calendar(session, configuration.config, options);
      return Outcome::done;
    }
    const auto gather = [&](DatasetWriter& to) {
      return stream_dataset(session.history(), configuration.config, options, configuration.source, to);
    };
    if (format == "sqlite") {
      UnfinishedFile file(session.voice().output());
      const ReportHead head = gather(*make_sqlite_dataset(file.path()));
      file.finish();
      session.voice().conclude(head);
    } else if (format == "csv" && table_.empty()) {
      CsvFolder folder(session.voice().output());
      session.voice().conclude(gather(folder));
    } else {
      session.voice().stream([&](std::ostream& out) {
        if (format == "csv") return gather(*make_csv_dataset(out, table_));
        return gather(format == "json" ? *make_json_dataset(out) : *make_ndjson_dataset(out));
      });
    }
    return Outcome::done;
  }

 private:
  // What is open at the end of the range: a calendar has no use for the rest.
  static void write_calendar(Session& session, const Config& config, Options options) {
    options.range.from.clear();
    const Day today = DayOption().read(session);
    session.voice().write(make_overview(session.history(), config, options, today), {}, "ics");
  }

  void check(const std::string& format, bool to_standard_output) const {
    if (!table_.empty()) {
      require_choice("--table", table_, "tables", table_names());
      if (format != "csv")
        throw Error(ErrorKind::usage, "--table", "one table alone is for --format csv; the others hold all tables");
    }
    if (!to_standard_output || (format != "sqlite" && (format != "csv" || !table_.empty()))) return;
    throw Error(ErrorKind::usage, "--format " + format,
                format == "csv" ? "name a folder with -o for its tables, or one of them with --table"
                                : "name a file with -o: a database is not written to standard output");
  }

  std::string table_;
};

}  // namespace

CommandEntry export_command() {
  return {"export",
          "the whole dataset: JSON, NDJSON, CSV, SQLite; a calendar",
          "[<revision range>] [--] [<path>...]",
          R"(The whole dataset: commits, refs, revisions, documents, entries, versions,
milestones, events, problems, and the files and texts it was made from. A range
narrows revisions and events; entries and their versions are told whole.

  json    one object with an array for each table; --from-export reads it back
  ndjson  one object a line, written while walking
  csv     a folder with a file for each table, or one table with --table
  sqlite  a database with foreign keys, indexes and the views entries_now,
          events_readable and slips
  ics     a calendar of the milestones not yet reached; read again, it follows
          a slip

Without --format the name after -o decides: .json, .ndjson, .csv, .sqlite, .db or
.ics.)",
          R"(  roadshift export -o roadmap.json
  roadshift export -o roadmap.sqlite
  roadshift export --format csv -o tables
  roadshift export --format csv --table events
  roadshift export --format ndjson
  roadshift export -o milestones.ics
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<Export>(); }};
}

}  // namespace roadshift::cli
