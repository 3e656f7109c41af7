#include "store/cells.h"

#include <array>

#include "render/describe.h"
#include "render/json_writer.h"

namespace roadshift::store {
namespace {

constexpr std::array kCommits = {Column{"id", "TEXT PRIMARY KEY"},          Column{"author_name", "TEXT NOT NULL"},
                                 Column{"author_email", "TEXT NOT NULL"},   Column{"authored_at", "TEXT NOT NULL"},
                                 Column{"committed_at", "TEXT NOT NULL"},   Column{"summary", "TEXT NOT NULL"},
                                 Column{"shallow_edge", "INTEGER NOT NULL"}};

constexpr std::array kRefs = {Column{"name", "TEXT PRIMARY KEY"},
                              Column{"commit_id", "TEXT NOT NULL REFERENCES commits(id)"}};

constexpr std::array kRevisions = {Column{"commit_id", "TEXT PRIMARY KEY REFERENCES commits(id)"},
                                   Column{"paths", "TEXT NOT NULL"}, Column{"formatting_only", "INTEGER NOT NULL"}};

constexpr std::array kDocuments = {Column{"path", "TEXT PRIMARY KEY"},
                                   Column{"first_commit", "TEXT NOT NULL REFERENCES commits(id)"},
                                   Column{"last_commit", "TEXT NOT NULL REFERENCES commits(id)"},
                                   Column{"gone_commit", "TEXT REFERENCES commits(id)"}};

constexpr std::array kEntries = {Column{"id", "TEXT PRIMARY KEY"},
                                 Column{"title", "TEXT NOT NULL"},
                                 Column{"text", "TEXT NOT NULL"},
                                 Column{"stage", "TEXT REFERENCES ladder(stage)"},
                                 Column{"journey", "TEXT"},
                                 Column{"function", "TEXT"},
                                 Column{"mechanism", "TEXT"},
                                 Column{"audience", "TEXT"},
                                 Column{"owner", "TEXT"},
                                 Column{"form", "TEXT NOT NULL"},
                                 Column{"apis", "TEXT NOT NULL"},
                                 Column{"fields", "TEXT NOT NULL"},
                                 Column{"links", "TEXT NOT NULL"},
                                 Column{"path", "TEXT NOT NULL REFERENCES documents(path)"},
                                 Column{"line", "INTEGER NOT NULL"},
                                 Column{"section", "TEXT NOT NULL"},
                                 Column{"first_commit", "TEXT NOT NULL REFERENCES commits(id)"},
                                 Column{"since_commit", "TEXT NOT NULL REFERENCES commits(id)"},
                                 Column{"gone_commit", "TEXT REFERENCES commits(id)"},
                                 Column{"versions", "INTEGER NOT NULL"}};

constexpr std::array kVersions = {Column{"entry_id", "TEXT NOT NULL REFERENCES entries(id)"},
                                  Column{"number", "INTEGER NOT NULL"},
                                  Column{"from_commit", "TEXT NOT NULL REFERENCES commits(id)"},
                                  Column{"until_commit", "TEXT REFERENCES commits(id)"},
                                  Column{"title", "TEXT NOT NULL"},
                                  Column{"text", "TEXT NOT NULL"},
                                  Column{"stage", "TEXT REFERENCES ladder(stage)"},
                                  Column{"journey", "TEXT"},
                                  Column{"function", "TEXT"},
                                  Column{"mechanism", "TEXT"},
                                  Column{"audience", "TEXT"},
                                  Column{"owner", "TEXT"},
                                  Column{"form", "TEXT NOT NULL"},
                                  Column{"apis", "TEXT NOT NULL"},
                                  Column{"fields", "TEXT NOT NULL"},
                                  Column{"links", "TEXT NOT NULL"},
                                  Column{"path", "TEXT NOT NULL REFERENCES documents(path)"},
                                  Column{"line", "INTEGER NOT NULL"},
                                  Column{"section", "TEXT NOT NULL"}};

constexpr std::array kMilestones = {Column{"entry_id", "TEXT NOT NULL REFERENCES entries(id)"},
                                    Column{"version", "INTEGER NOT NULL"},
                                    Column{"stage", "TEXT NOT NULL REFERENCES ladder(stage)"},
                                    Column{"first", "TEXT"},
                                    Column{"last", "TEXT"},
                                    Column{"precision", "TEXT"},
                                    Column{"text", "TEXT"},
                                    Column{"reached", "INTEGER NOT NULL"},
                                    Column{"origin", "TEXT NOT NULL"},
                                    Column{"words", "TEXT NOT NULL"},
                                    Column{"line", "INTEGER"}};

constexpr std::array kEvents = {Column{"id", "TEXT NOT NULL"},
                                Column{"kind", "TEXT NOT NULL"},
                                Column{"entry_id", "TEXT NOT NULL REFERENCES entries(id)"},
                                Column{"title", "TEXT NOT NULL"},
                                Column{"commit_id", "TEXT NOT NULL REFERENCES commits(id)"},
                                Column{"left_commit", "TEXT REFERENCES commits(id)"},
                                Column{"milestone", "TEXT REFERENCES ladder(stage)"},
                                Column{"from_stage", "TEXT REFERENCES ladder(stage)"},
                                Column{"to_stage", "TEXT REFERENCES ladder(stage)"},
                                Column{"from_first", "TEXT"},
                                Column{"from_last", "TEXT"},
                                Column{"to_first", "TEXT"},
                                Column{"to_last", "TEXT"},
                                Column{"from_text", "TEXT"},
                                Column{"to_text", "TEXT"},
                                Column{"direction", "TEXT"},
                                Column{"shift_days", "INTEGER"},
                                Column{"confidence", "REAL NOT NULL"},
                                Column{"provisional", "INTEGER NOT NULL"},
                                Column{"quiet", "INTEGER NOT NULL"},
                                Column{"cause", "TEXT"},
                                Column{"group_id", "TEXT"},
                                Column{"merged_into", "TEXT REFERENCES entries(id)"},
                                Column{"split_from", "TEXT REFERENCES entries(id)"},
                                Column{"evidence", "TEXT NOT NULL"}};

constexpr std::array kProblems = {Column{"commit_id", "TEXT REFERENCES commits(id)"}, Column{"path", "TEXT NOT NULL"},
                                  Column{"line", "INTEGER"}, Column{"text", "TEXT NOT NULL"}};

constexpr std::array kFiles = {Column{"commit_id", "TEXT NOT NULL REFERENCES commits(id)"},
                               Column{"path", "TEXT NOT NULL"}, Column{"blob", "TEXT REFERENCES texts(blob)"}};

constexpr std::array kTexts = {Column{"blob", "TEXT PRIMARY KEY"}, Column{"text", "TEXT NOT NULL"}};

constexpr std::array<FlatTable, 11> kTables = {
    {{"commits", kCommits, ""},
     {"refs", kRefs, ""},
     {"revisions", kRevisions, ""},
     {"documents", kDocuments, ""},
     {"entries", kEntries, ""},
     {"versions", kVersions, "PRIMARY KEY (entry_id, number)"},
     {"milestones", kMilestones,
      "PRIMARY KEY (entry_id, version, stage), FOREIGN KEY (entry_id, version) REFERENCES versions(entry_id, number)"},
     {"events", kEvents, ""},
     {"problems", kProblems, ""},
     {"files", kFiles, "PRIMARY KEY (commit_id, path)"},
     {"texts", kTexts, ""}}};

// Lays one row flat, cell by cell.
class Layer {
 public:
  explicit Layer(const Ladder& ladder) : ladder_(ladder) {}

  std::vector<Cell> take() { return std::move(cells_); }

  void lay(const CommitRow& row) {
    const Commit& commit = row.commit;
    text(commit.id);
    text(commit.author.name);
    text(commit.author.email);
    text(to_rfc3339(commit.authored));
    text(to_rfc3339(commit.committed));
    text(commit.summary);
    cells_.emplace_back(row.shallow_edge);
  }

  void lay(const RefRow& row) {
    text(row.name);
    text(row.commit);
  }

  void lay(const RevisionSummary& row) {
    text(row.commit.id);
    json(row.paths);
    cells_.emplace_back(row.formatting_only);
  }

  void lay(const DocumentRow& row) {
    text(row.path);
    text(row.first_commit);
    text(row.last_commit);
    maybe(row.gone_commit);
  }

  void lay(const EntryRow& row) {
    text(row.id);
    entry(row.entry);
    text(row.first_commit);
    text(row.since_commit);
    maybe(row.gone_commit);
    number(row.versions);
  }

  void lay(const VersionRow& row) {
    text(row.entry_id);
    number(row.number);
    text(row.version.commit.id);
    maybe(row.version.until ? std::optional(row.version.until->id) : std::nullopt);
    entry(row.version.entry);
  }

  void lay(const MilestoneRow& row) {
    text(row.entry_id);
    number(row.version);
    filled(ladder_.name(row.milestone.stage));
    window(row.milestone.window);
    const std::optional<Window>& window = row.milestone.window;
    maybe(window ? std::optional(std::string(to_string(window->precision))) : std::nullopt);
    maybe(window ? std::optional(window->text) : std::nullopt);
    cells_.emplace_back(row.milestone.reached == Reached::yes);
    text(to_string(row.milestone.source.origin));
    text(row.milestone.source.words);
    line(row.milestone.source.line);
  }

  void lay(const Event& event) {
    text(event.id);
    text(to_string(event.kind));
    text(event.entry_id);
    text(event.entry.title);
    text(event.commit.id);
    maybe(event.left ? std::optional(event.left->id) : std::nullopt);
    filled(ladder_.name(event.milestone));
    filled(ladder_.name(event.from.stage));
    filled(ladder_.name(event.to.stage));
    window(event.from.window);
    window(event.to.window);
    maybe(words(event.kind, event.from));
    maybe(words(event.kind, event.to));
    filled(event.direction == Direction::none ? "" : to_string(event.direction));
    if (event.shift_days)
      cells_.emplace_back(std::int64_t{*event.shift_days});
    else
      nothing();
    cells_.emplace_back(event.confidence);
    cells_.emplace_back(event.provisional);
    cells_.emplace_back(event.quiet);
    filled(event.cause);
    filled(event.group);
    filled(event.merged_into);
    filled(event.split_from);
    json(render::list(event.evidence, render::evidence_json));
  }

  void lay(const Problem& row) {
    filled(row.commit);
    text(row.path);
    line(row.line);
    text(row.text);
  }

  void lay(const FileRow& row) {
    text(row.commit);
    text(row.path);
    maybe(row.blob);
  }

  void lay(const TextRow& row) {
    text(row.blob);
    text(row.text);
  }

 private:
  void nothing() { cells_.emplace_back(); }
  void text(std::string_view words) { cells_.emplace_back(std::string(words)); }
  void filled(std::string_view words) { words.empty() ? nothing() : text(words); }
  void maybe(const std::optional<std::string>& words) { words ? text(*words) : nothing(); }
  void number(std::size_t value) { cells_.emplace_back(static_cast<std::int64_t>(value)); }
  void line(int value) {
    if (value > 0)
      cells_.emplace_back(std::int64_t{value});
    else
      nothing();
  }
  void json(const render::Json& value) { text(render::dump(value, -1)); }

  void day(const std::optional<Day>& day) { maybe(day ? std::optional(render::iso(*day)) : std::nullopt); }
  void window(const std::optional<Window>& window) {
    day(window ? window->first : std::nullopt);
    day(window ? window->last : std::nullopt);
  }

  // What one side of a change says, as it was written.
  static std::optional<std::string> words(EventKind kind, const State& state) {
    switch (kind) {
      case EventKind::schedule: return state.window ? std::optional(state.window->text) : std::nullopt;
      case EventKind::retitled: return state.title;
      case EventKind::edited: return state.text;
      case EventKind::stage:
      case EventKind::added:
      case EventKind::removed: break;
    }
    return std::nullopt;
  }

  void entry(const Entry& entry) {
    text(entry.title);
    text(entry.text);
    filled(ladder_.name(entry.stage));
    maybe(entry.journey);
    maybe(entry.function);
    maybe(entry.mechanism);
    maybe(entry.audience);
    maybe(entry.owner);
    text(to_string(entry.form));
    json(render::list(entry.apis, render::api_json));
    json(render::fields_json(entry.fields));
    json(entry.links);
    text(entry.path);
    cells_.emplace_back(std::int64_t{entry.line});
    json(entry.section);
  }

  const Ladder& ladder_;
  std::vector<Cell> cells_;
};

}  // namespace

std::span<const FlatTable> flat_tables() {
  return kTables;
}

std::vector<Cell> cells_of(const DatasetRow& row, const Ladder& ladder) {
  Layer layer(ladder);
  std::visit([&](const auto& which) { layer.lay(which); }, row);
  return layer.take();
}

}  // namespace roadshift::store
