// sqlite_dataset.cpp - a dataset as an SQLite database, one table a table, and views for who looks with a browser.
#include <map>

#include "roadshift/dataset.h"
#include "roadshift/version.h"
#include "store/cells.h"
#include "store/sqlite.h"
#include "support/words.h"

namespace roadshift {
namespace {

// Written to a file of its own that is put in place when it is whole: no journal is needed.
constexpr const char* kBegin = R"(
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
BEGIN;
CREATE TABLE dataset (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE ladder (stage TEXT PRIMARY KEY, rung INTEGER NOT NULL, label TEXT NOT NULL, terminal INTEGER NOT NULL);
)";

constexpr const char* kEnd = R"(
CREATE INDEX versions_by_commit ON versions(from_commit);
CREATE INDEX milestones_by_stage ON milestones(stage, last);
CREATE INDEX events_by_id ON events(id);
CREATE INDEX events_by_entry ON events(entry_id);
CREATE INDEX events_by_commit ON events(commit_id);
CREATE INDEX events_by_kind ON events(kind, direction);
CREATE INDEX files_by_path ON files(path);

CREATE VIEW entries_now AS
SELECT e.id, e.title, l.label AS stage, e.mechanism, e.owner,
       (SELECT group_concat(label || coalesce(' ' || text, '') || CASE WHEN reached THEN ' (reached)' ELSE '' END, '; ')
          FROM (SELECT ml.label, m.text, m.reached FROM milestones m JOIN ladder ml ON ml.stage = m.stage
                 WHERE m.entry_id = e.id AND m.version = e.versions ORDER BY ml.rung)) AS milestones,
       substr(c.committed_at, 1, 10) AS since, e.path, e.line
  FROM entries e LEFT JOIN ladder l ON l.stage = e.stage JOIN commits c ON c.id = e.since_commit
 WHERE e.gone_commit IS NULL
 ORDER BY coalesce(l.rung, -1) DESC, e.path, e.line;

CREATE VIEW events_readable AS
SELECT substr(c.authored_at, 1, 10) AS day, substr(c.id, 1, 7) AS "commit", c.author_name AS author, e.kind, e.title,
       CASE e.kind
         WHEN 'stage' THEN coalesce(f.label, 'no stage') || ' → ' || coalesce(t.label, 'no stage')
         WHEN 'schedule' THEN m.label || ': ' || coalesce(e.from_text, 'no date') || ' → ' ||
              coalesce(e.to_text, 'no date') || coalesce(printf(', %+d days', e.shift_days), '')
         WHEN 'added' THEN coalesce(t.label, 'no stage')
         WHEN 'removed' THEN 'was ' || coalesce(f.label, 'without a stage')
         ELSE e.from_text || ' → ' || e.to_text
       END AS change,
       e.direction, e.provisional, e.entry_id, e.id
  FROM events e JOIN commits c ON c.id = e.commit_id
       LEFT JOIN ladder f ON f.stage = e.from_stage LEFT JOIN ladder t ON t.stage = e.to_stage
       LEFT JOIN ladder m ON m.stage = e.milestone
 WHERE NOT e.quiet
 ORDER BY c.rowid DESC, e.rowid;

CREATE VIEW slips AS
SELECT e.entry_id, e.title, m.label AS milestone, e.from_last, e.to_last, e.shift_days,
       row_number() OVER (PARTITION BY e.entry_id, e.milestone ORDER BY c.rowid) AS time,
       substr(c.authored_at, 1, 10) AS day, c.id AS commit_id
  FROM events e JOIN commits c ON c.id = e.commit_id JOIN ladder m ON m.stage = e.milestone
 WHERE e.kind = 'schedule' AND e.direction = 'slip' AND NOT e.quiet
 ORDER BY c.rowid, e.rowid;
COMMIT;
)";

class SqliteDataset final : public DatasetWriter {
 public:
  explicit SqliteDataset(const std::string& path) : database_(path) {}

  void begin(const DatasetHead& head) override {
    ladder_ = head.ladder;
    database_.run(kBegin);
    for (const store::FlatTable& table : store::flat_tables()) create(table);
    const RepositoryFacts& repository = head.repository;
    note("schema", "roadshift.dataset/1");
    note("generator", "roadshift " + std::string(kVersion));
    note("repository_path", repository.path);
    note("repository_head", repository.head);
    note("repository_ref", repository.ref);
    note("remote_url", repository.remote_url);
    note("range_from", head.range.from.value_or(""));
    note("range_to", head.range.to);
    note("configuration", head.configuration.origin);
    for (std::size_t i = 0; i < ladder_.size(); ++i) {
      const Rung& rung = ladder_.rungs[i];
      insert("ladder", {rung.stage, static_cast<std::int64_t>(i), rung.label, rung.terminal});
    }
  }

  void add(const DatasetRow& row) override {
    insert(store::flat_tables()[row.index()].name, store::cells_of(row, ladder_));
  }

  void finish(bool partial) override {
    note("partial", partial ? "true" : "false");
    inserts_.clear();
    database_.run(kEnd);
    database_.close();
  }

 private:
  void create(const store::FlatTable& table) {
    std::vector<std::string> parts;
    for (const store::Column& column : table.columns)
      parts.push_back('"' + std::string(column.name) + "\" " + std::string(column.type));
    if (!table.constraints.empty()) parts.emplace_back(table.constraints);
    database_.run(("CREATE TABLE " + std::string(table.name) + " (" + support::join(parts, ", ") + ")").c_str());
  }

  void note(const char* name, const std::string& value) {
    insert("dataset", {std::string(name), value.empty() ? store::Cell() : store::Cell(value)});
  }

  store::Statement& insert_into(std::string_view table, std::size_t columns) {
    const auto known = inserts_.find(table);
    if (known != inserts_.end()) return known->second;
    std::string sql = "INSERT INTO " + std::string(table) + " VALUES (?";
    for (std::size_t i = 1; i < columns; ++i) sql += ",?";
    return inserts_.emplace(table, database_.prepare(sql + ")")).first->second;
  }

  void insert(std::string_view table, const std::vector<store::Cell>& cells) {
    store::Statement& statement = insert_into(table, cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const int at = static_cast<int>(i) + 1;
      std::visit([&](const auto& value) { bind(statement, at, value); }, cells[i]);
    }
    statement.step();
    statement.reset();
  }

  static void bind(store::Statement& statement, int at, std::monostate) { statement.bind_nothing(at); }
  static void bind(store::Statement& statement, int at, bool value) { statement.bind(at, std::int64_t{value}); }
  static void bind(store::Statement& statement, int at, std::int64_t value) { statement.bind(at, value); }
  static void bind(store::Statement& statement, int at, double value) { statement.bind(at, value); }
  // A text that is not UTF-8, or holds a zero byte, stays what it is as a blob.
  static void bind(store::Statement& statement, int at, const std::string& text) {
    bool odd = text.find('\0') != std::string::npos;
    if (!odd) support::to_utf8(text, &odd);
    if (odd) return statement.bind_bytes(at, text);
    statement.bind(at, text);
  }

  store::Database database_;
  std::map<std::string, store::Statement, std::less<>> inserts_;
  Ladder ladder_;
};

}  // namespace

std::unique_ptr<DatasetWriter> make_sqlite_dataset(const std::string& path) {
  return std::make_unique<SqliteDataset>(path);
}

}  // namespace roadshift
