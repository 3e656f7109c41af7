// What `export` writes, in all its forms, and that a saved dataset tells the same as the repository it is from.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/run.h"
#include "cli/running.h"
#include "roadshift/dataset.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using roadshift::test::TempFolder;
using test::read_text;
using test::Result;
using test::run_cli;
using test::SampleRepository;
using testing::HasSubstr;
using testing::IsEmpty;

using Counts = std::map<std::string, std::size_t>;  // rows by table

Counts counts_in_json(const std::string& text) {
  const json dataset = json::parse(text);
  Counts counts;
  for (const DatasetTable& table : dataset_tables())
    counts[std::string(table.name)] = dataset[std::string(table.name)].size();
  return counts;
}

Counts counts_in_ndjson(const std::string& text) {
  Counts counts;
  for (const DatasetTable& table : dataset_tables()) counts[std::string(table.name)] = 0;
  std::istringstream lines(text);
  json last;
  for (std::string line; std::getline(lines, line);) {
    last = json::parse(line);
    for (const DatasetTable& table : dataset_tables())
      counts[std::string(table.name)] += last["type"] == table.row ? 1U : 0U;
  }
  EXPECT_EQ(last["type"], "end");
  for (const auto& [table, count] : counts) EXPECT_EQ(last["counts"][table], count) << table;
  return counts;
}

// Rows of a CSV file: line breaks inside of quotes are part of a cell.
std::size_t rows_in_csv(const std::string& text) {
  std::size_t rows = 0;
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (c == '\n' && !quoted) ++rows;
  }
  return rows - 1;  // the header
}

Counts counts_in_csv(const fs::path& folder) {
  Counts counts;
  for (const DatasetTable& table : dataset_tables())
    counts[std::string(table.name)] = rows_in_csv(read_text(folder / (std::string(table.name) + ".csv")));
  return counts;
}

class Database {
 public:
  explicit Database(const std::string& path) {
    EXPECT_EQ(sqlite3_open_v2(path.c_str(), &database_, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
  }
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database() { sqlite3_close(database_); }

  // The rows of a query, cells parted by '|'.
  std::vector<std::string> rows(const std::string& sql) const {
    std::vector<std::string> found;
    const auto take = [](void* to, int columns, char** cells, char** /*names*/) {
      std::string row;
      for (int i = 0; i < columns; ++i) row += (i > 0 ? "|" : "") + std::string(cells[i] != nullptr ? cells[i] : "");
      static_cast<std::vector<std::string>*>(to)->push_back(row);
      return 0;
    };
    EXPECT_EQ(sqlite3_exec(database_, sql.c_str(), take, &found, nullptr), SQLITE_OK)
        << sql << ": " << sqlite3_errmsg(database_);
    return found;
  }

 private:
  sqlite3* database_ = nullptr;
};

Counts counts_in_sqlite(const std::string& path) {
  const Database database(path);
  EXPECT_THAT(database.rows("PRAGMA integrity_check"), testing::ElementsAre("ok"));
  EXPECT_THAT(database.rows("PRAGMA foreign_key_check"), IsEmpty());
  Counts counts;
  for (const DatasetTable& table : dataset_tables())
    counts[std::string(table.name)] = std::stoul(database.rows("SELECT count(*) FROM " + std::string(table.name))[0]);
  return counts;
}

// Writes every format of a repository's dataset and holds them against each other and against `log`.
void expect_formats_agree(const std::string& repository) {
  const TempFolder folder;
  const std::string at = folder.path();
  const auto write = [&](const std::vector<std::string>& how) {
    std::vector<std::string> args = {"-C", repository, "export"};
    args.insert(args.end(), how.begin(), how.end());
    const Result result = run_cli(args);
    EXPECT_EQ(result.status, kDone) << result.err;
    EXPECT_EQ(result.out, "");
  };
  write({"-o", at + "/all.json"});
  write({"-o", at + "/all.ndjson"});
  write({"-o", at + "/all.sqlite"});
  write({"-o", at + "/tables", "--format", "csv"});

  const Counts counts = counts_in_json(read_text(at + "/all.json"));
  EXPECT_EQ(counts_in_ndjson(read_text(at + "/all.ndjson")), counts);
  EXPECT_EQ(counts_in_csv(at + "/tables"), counts);
  EXPECT_EQ(counts_in_sqlite(at + "/all.sqlite"), counts);
  for (const char* table : {"commits", "revisions", "documents", "entries", "versions", "milestones", "events"})
    EXPECT_GT(counts.at(table), 0U) << table;

  const json log = json::parse(run_cli({"-C", repository, "log", "--all", "--reverse", "--format", "json"}).out);
  const json dataset = json::parse(read_text(at + "/all.json"));
  EXPECT_EQ(dataset["events"], log["events"]);
  EXPECT_EQ(dataset["revisions"].size(), log["revisions"].get<std::size_t>());
  EXPECT_EQ(dataset["problems"], log["problems"]);
  const json show = json::parse(run_cli({"-C", repository, "show", "--format", "json"}).out);
  EXPECT_EQ(Database(at + "/all.sqlite").rows("SELECT * FROM entries_now").size(), show["standings"].size());
}

// Runs every reading command in every format on a repository and on its saved dataset.
void expect_same_bytes(const std::string& repository, const std::vector<std::vector<std::string>>& commands) {
  const TempFolder folder;
  const std::string saved = folder.path() / "saved.json", again = folder.path() / "again.json";
  ASSERT_EQ(run_cli({"-C", repository, "export", "-o", saved}).status, kDone);
  for (const std::vector<std::string>& command : commands) {
    for (const char* format : {"text", "json", "ndjson", "csv", "markdown"}) {
      SCOPED_TRACE(testing::PrintToString(command) + ' ' + format);
      std::vector<std::string> direct = {"--format", format, "-C", repository};
      std::vector<std::string> from_saved = {"--format", format, "--from-export", saved};
      for (auto* args : {&direct, &from_saved}) args->insert(args->end(), command.begin(), command.end());
      const Result expected = run_cli(direct), actual = run_cli(from_saved);
      EXPECT_EQ(expected.status, kDone) << expected.err;
      EXPECT_NE(expected.out, "");
      EXPECT_EQ(actual.out, expected.out);
      EXPECT_EQ(actual.err, expected.err);
      EXPECT_EQ(actual.status, expected.status);
    }
  }
  ASSERT_EQ(run_cli({"export", "--from-export", saved, "-o", again}).status, kDone);
  EXPECT_EQ(read_text(again), read_text(saved));
}

// The sample roadmap, made by its script.
class SampleRoadmap {
 public:
  SampleRoadmap() {
    const std::string make = "'" ROADSHIFT_SAMPLE_ROADMAP "/make' '" + folder() + "' > /dev/null";
    EXPECT_EQ(std::system(make.c_str()), 0);  // NOLINT: our own script
  }
  [[nodiscard]] std::string folder() const { return temp_.path() / "sample"; }

 private:
  TempFolder temp_;
};

TEST(Export, FormatsAgree) {
  expect_formats_agree(SampleRoadmap().folder());
}

// Hands every row to several writers: one walk for all formats.
class Tee final : public DatasetWriter {
 public:
  void begin(const DatasetHead& head) override {
    for (const auto& writer : writers) writer->begin(head);
  }
  void add(const DatasetRow& row) override {
    for (const auto& writer : writers) writer->add(row);
  }
  void finish(bool partial) override {
    for (const auto& writer : writers) writer->finish(partial);
  }
  std::vector<std::unique_ptr<DatasetWriter>> writers;
};

TEST(Export, FormatsOfARealHistoryAgree) {
  const char* elsewhere = std::getenv("ROADSHIFT_CORPUS");
  const std::string bundle = std::string(elsewhere != nullptr ? elsewhere : ROADSHIFT_CORPUS) + "/itsa-2023.bundle";
  if (!fs::exists(bundle)) GTEST_SKIP() << bundle << " is not there";
  const TempFolder folder;
  const std::string clone = folder.path() / "itsa", database = folder.path() / "all.sqlite";
  ASSERT_EQ(std::system(("git clone --quiet '" + bundle + "' '" + clone + "'").c_str()), 0);  // NOLINT: our own words
  std::ostringstream as_json, as_ndjson;
  std::vector<std::unique_ptr<std::ostringstream>> as_csv;
  Tee tee;
  tee.writers.push_back(make_json_dataset(as_json));
  tee.writers.push_back(make_ndjson_dataset(as_ndjson));
  tee.writers.push_back(make_sqlite_dataset(database));
  for (const DatasetTable& table : dataset_tables()) {
    as_csv.push_back(std::make_unique<std::ostringstream>());
    tee.writers.push_back(make_csv_dataset(*as_csv.back(), table.name));
  }
  stream_dataset(*open_repository(clone, ""), default_config(), {}, {}, tee);

  const Counts counts = counts_in_json(as_json.str());
  EXPECT_GT(counts.at("events"), 300U);
  EXPECT_EQ(counts_in_ndjson(as_ndjson.str()), counts);
  EXPECT_EQ(counts_in_sqlite(database), counts);
  for (std::size_t i = 0; i < as_csv.size(); ++i) {
    const std::string table(dataset_tables()[i].name);
    EXPECT_EQ(rows_in_csv(as_csv[i]->str()), counts.at(table)) << table;
  }
}

TEST(Export, TableNarrowsCsv) {
  const SampleRepository sample;
  const Result result = sample.run({"export", "--format", "csv", "--table", "events"});
  EXPECT_EQ(result.status, kDone) << result.err;
  EXPECT_THAT(result.out, testing::StartsWith("id,kind,entry_id,title,"));
  EXPECT_EQ(rows_in_csv(result.out), 2U);
}

TEST(Export, RangeNarrowsEventsAndRevisions) {
  const SampleRepository sample;
  const json dataset = json::parse(sample.run({"export", "v2..v3"}).out);
  EXPECT_EQ(dataset["range"]["from"], sample.commits[1]);
  EXPECT_EQ(dataset["revisions"].size(), 1U);
  EXPECT_EQ(dataset["events"].size(), 1U);
  EXPECT_EQ(dataset["commits"].size(), 3U);
}

TEST(Export, VersionsTellFromWhenToWhen) {
  const SampleRepository sample;
  const json dataset = json::parse(sample.run({"export"}).out);
  std::vector<std::string> spans;
  for (const json& version : dataset["versions"]) {
    const auto name = [&](const json& commit) {
      for (std::size_t i = 0; i < sample.commits.size(); ++i) {
        if (commit == sample.commits[i]) return "v" + std::to_string(i + 1);
      }
      return std::string("now");
    };
    spans.push_back(version["entry"]["title"].get<std::string>() + ' ' + name(version["from_commit"]) + " to " +
                    name(version["until_commit"]));
  }
  EXPECT_THAT(spans, testing::UnorderedElementsAre("Export v1 to v2", "Export v2 to now", "Search v1 to v3",
                                                   "Search v3 to now", "Login v1 to now"));
}

TEST(Export, ViewsReadLikeASentence) {
  const SampleRepository sample;
  const TempFolder folder;
  const std::string path = folder.path() / "roadmap.db";
  ASSERT_EQ(sample.run({"export", "-o", path}).status, kDone);
  const Database database(path);
  EXPECT_THAT(database.rows("SELECT day, title, change FROM events_readable"),
              testing::ElementsAre("2024-08-01|Search|Test → Live",
                                   "2024-07-01|Export|Live: June 2024 → September 2024, +92 days"));
  EXPECT_THAT(database.rows("SELECT title, milestone, shift_days, time FROM slips"),
              testing::ElementsAre("Export|Live|92|1"));
  EXPECT_THAT(database.rows("SELECT title, stage, milestones FROM entries_now WHERE title = 'Export'"),
              testing::ElementsAre("Export|Test|Live September 2024"));
}

TEST(Export, FailureLeavesTheOldFile) {
  const SampleRepository sample;
  const TempFolder folder;
  for (const std::string name : {"old.json", "old.sqlite"}) {
    const std::string path = folder.path() / name;
    test::write_text(path, "old");
    EXPECT_EQ(sample.run({"export", "-o", path, "--", "no/such/page.md"}).status, kUnreadable);
    EXPECT_EQ(read_text(path), "old");
  }
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 2)
      << "nothing half-written";
}

TEST(Export, SaysWhatItCannotDo) {
  const SampleRepository sample;
  constexpr struct {
    std::vector<std::string> (*args)();
    const char* why;
  } kCases[] = {
      {[] {
         return std::vector<std::string>{"--format", "sqlite"};
       },
       "name a file with -o"},
      {[] {
         return std::vector<std::string>{"--format", "csv"};
       },
       "name a folder with -o"},
      {[] {
         return std::vector<std::string>{"--format", "csv", "--table", "event"};
       },
       "did you mean 'events'?"},
      {[] {
         return std::vector<std::string>{"--table", "events"};
       },
       "--format csv"},
      {[] {
         return std::vector<std::string>{"--format", "markdown"};
       },
       "json, ndjson, csv"},
      {[] { return std::vector<std::string>{"v1..worktree"}; }, "what was committed"},
  };
  for (const auto& each : kCases) {
    SCOPED_TRACE(each.why);
    std::vector<std::string> args = {"export"};
    for (const std::string& arg : each.args()) args.push_back(arg);
    const Result result = sample.run(args);
    EXPECT_EQ(result.status, kWrongUsage);
    EXPECT_THAT(result.err, HasSubstr(each.why));
  }
}

TEST(FromExport, EveryCommandSaysTheSame) {
  expect_same_bytes(SampleRoadmap().folder(), {{"log"},
                                               {"log", "--all", "--explain"},
                                               {"log", "HEAD~9..HEAD~2", "--patience", "3d"},
                                               {"log", "--settle", "20d", "--reverse"},
                                               {"diff", "@2025-09-01..HEAD"},
                                               {"show"},
                                               {"show", "HEAD~12"},
                                               {"timeline", "Draught in centimetres"},
                                               {"explain"},
                                               {"explain", "@2025-12-01"}});
}

TEST(FromExport, NamesAndConfigurationsAreThere) {
  SampleRepository configured;
  configured.git.commit({.files = {{".roadshift.toml",
                                    "[[ladder]]\nstage = \"lab\"\nlabel = \"Lab\"\nwords = [\"In test\"]\n"
                                    "[[ladder]]\nstage = \"shop\"\nlabel = \"Shop\"\nwords = [\"Live\"]\n"},
                                   {"docs/latin.md",
                                    "# API roadmap\n\n## Live\n\n| API | Target date for live |\n| --- | --- |\n| "
                                    "Caf\xe9 search | June 2024 |\n"}}});
  expect_same_bytes(configured.git.folder(), {{"log"},
                                              {"log", "v1..v2"},
                                              {"log", "main", "--", "docs/roadmap.md"},
                                              {"diff", "v1", "v3"},
                                              {"show", "v2"},
                                              {"show", configured.commits[0].substr(0, 8)},
                                              {"explain", "docs/latin.md"},
                                              {"timeline", "Search"}});
}

TEST(FromExport, KeepsTheConfigurationItWasMadeWith) {
  const SampleRepository sample;
  const TempFolder folder;
  const std::string saved = folder.path() / "saved.json", config = folder.path() / "config.toml";
  test::write_text(config, "[[ladder]]\nstage = \"lab\"\nlabel = \"Lab\"\nwords = [\"In test\"]\n");
  ASSERT_EQ(sample.run({"export", "--config", config, "-o", saved}).status, kDone);
  EXPECT_EQ(run_cli({"show", "--from-export", saved}).out, sample.run({"show", "--config", config}).out);
  EXPECT_EQ(run_cli({"show", "--from-export", saved, "--no-config"}).out, sample.run({"show", "--no-config"}).out);
  EXPECT_NE(run_cli({"show", "--from-export", saved}).out, sample.run({"show"}).out);
}

TEST(FromExport, SaysWhatADatasetHasNot) {
  const SampleRepository sample;
  const TempFolder folder;
  const std::string saved = folder.path() / "saved.json", broken = folder.path() / "broken.json";
  ASSERT_EQ(sample.run({"export", "-o", saved}).status, kDone);
  const auto expect = [&](std::vector<std::string> args, const std::string& file, int status, const std::string& why) {
    SCOPED_TRACE(why);
    args.insert(args.end(), {"--from-export", file});
    const Result result = run_cli(args);
    EXPECT_EQ(result.status, status);
    EXPECT_THAT(result.err, HasSubstr(why));
  };
  expect({"diff"}, saved, kWrongUsage, "it holds what was committed");
  expect({"log", "--full-history"}, saved, kWrongUsage, "first parents only");
  expect({"log", "v9"}, saved, kUnreadable, "v9");
  expect({"log", "-C", "."}, saved, kDone, "");
  expect({"log", "-C", "elsewhere"}, saved, kWrongUsage, "give one");
  expect({"log"}, folder.path() / "none.json", kUnreadable, "No such file");

  json dataset = json::parse(read_text(saved));
  const auto expect_broken = [&](const json& data, const std::string& why) {
    test::write_text(broken, data.dump());
    expect({"log"}, broken, kUnreadable, why);
  };
  expect_broken({{"schema", "roadshift.events/1"}}, "schema is 'roadshift.events/1', not 'roadshift.dataset/1'");
  json no_time = dataset;
  no_time["commits"][1]["authored_at"] = "yesterday";
  expect_broken(no_time, "commits[1].authored_at is no time");
  json no_text = dataset;
  no_text["texts"].clear();
  expect_broken(no_text, "names a commit or text that is not in it");
  json no_commits = dataset;
  no_commits["commits"].clear();
  no_commits["files"].clear();
  expect_broken(no_commits, "it holds no commits");
  dataset["refs"] = 3;
  expect_broken(dataset, "refs is no array");
  test::write_text(broken, "{\"schema\": ");
  expect({"log"}, broken, kUnreadable, "it is no JSON");
}

}  // namespace
}  // namespace roadshift::cli
