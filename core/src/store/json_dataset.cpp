// json_dataset.cpp - a dataset as one JSON object, and as one object a line.
#include <array>

#include "render/json_writer.h"
#include "roadshift/dataset.h"
#include "store/bytes.h"
#include "support/words.h"

namespace roadshift {
namespace {

using render::Json;
using render::or_null;

// The objects of the rows.
class RowWriter {
 public:
  explicit RowWriter(const Ladder& ladder) : ladder_(ladder), writer_(ladder_) {}
  ~RowWriter() = default;
  RowWriter(const RowWriter&) = delete;
  RowWriter& operator=(const RowWriter&) = delete;

  [[nodiscard]] Json operator()(const CommitRow& row) const {
    Json json = render::commit_json(row.commit);
    json["shallow_edge"] = row.shallow_edge;
    return json;
  }
  [[nodiscard]] Json operator()(const RefRow& row) const { return {{"name", row.name}, {"commit", row.commit}}; }
  [[nodiscard]] Json operator()(const RevisionSummary& row) const {
    return {{"commit", row.commit.id}, {"paths", row.paths}, {"formatting_only", row.formatting_only}};
  }
  [[nodiscard]] Json operator()(const DocumentRow& row) const {
    return {{"path", row.path},
            {"first_commit", row.first_commit},
            {"last_commit", row.last_commit},
            {"gone_commit", or_null(row.gone_commit)}};
  }
  [[nodiscard]] Json operator()(const EntryRow& row) const {
    Json json = writer_.entry(row.entry, row.id);
    json["place"] = render::place_json(row.entry);
    json["first_commit"] = row.first_commit;
    json["since_commit"] = row.since_commit;
    json["gone_commit"] = or_null(row.gone_commit);
    json["versions"] = row.versions;
    return json;
  }
  [[nodiscard]] Json operator()(const VersionRow& row) const {
    const Version& version = row.version;
    return {{"entry_id", row.entry_id},
            {"number", row.number},
            {"from_commit", version.commit.id},
            {"until_commit", version.until ? Json(version.until->id) : Json()},
            {"entry", writer_.entry(version.entry, row.entry_id)},
            {"place", render::place_json(version.entry)}};
  }
  [[nodiscard]] Json operator()(const MilestoneRow& row) const {
    Json json = {{"entry_id", row.entry_id}, {"version", row.version}};
    json.update(writer_.sourced(row.milestone));
    return json;
  }
  [[nodiscard]] Json operator()(const Event& event) const { return writer_.event(event); }
  [[nodiscard]] Json operator()(const Problem& problem) const { return render::problem_json(problem); }
  [[nodiscard]] Json operator()(const FileRow& row) const {
    return {{"commit", row.commit}, {"path", row.path}, {"blob", or_null(row.blob)}};
  }
  [[nodiscard]] Json operator()(const TextRow& row) const {
    bool odd = false;
    support::to_utf8(row.text, &odd);
    Json json = {{"blob", row.blob}};
    if (odd) json["encoding"] = "bytes";  // each character of the text is one byte
    json["text"] = odd ? store::bytes_as_characters(row.text) : row.text;
    return json;
  }

 private:
  const Ladder ladder_;
  const render::JsonWriter writer_;
};

Json head_json(const DatasetHead& head) {
  const RepositoryFacts& repository = head.repository;
  return {
      {"schema", "roadshift.dataset/1"},
      {"generator", render::generator_json()},
      {"repository",
       {{"path", repository.path},
        {"head", repository.head},
        {"ref", or_null(repository.ref)},
        {"remote_url", or_null(repository.remote_url)},
        {"shallow", repository.shallow}}},
      {"ladder", render::list(head.ladder.rungs, [](const Rung& rung) { return rung.stage; })},
      {"range", {{"from", or_null(head.range.from)}, {"to", head.range.to}}},
      {"configuration",
       {{"origin", head.configuration.origin}, {"own", head.configuration.own}, {"text", head.configuration.text}}}};
}

// Rows of one table stand together: each table is gathered as text until the end.
class JsonDataset final : public DatasetWriter {
 public:
  explicit JsonDataset(std::ostream& out) : out_(out) {}

  void begin(const DatasetHead& head) override {
    head_ = head_json(head);
    rows_ = std::make_unique<RowWriter>(head.ladder);
  }

  void add(const DatasetRow& row) override {
    std::string& table = tables_.at(row.index());
    table += table.empty() ? "\n    " : ",\n    ";
    table += render::dump(std::visit(*rows_, row), -1);
  }

  void finish(bool partial) override {
    head_["partial"] = partial;
    std::string head = render::dump(head_, 2);
    head.erase(head.size() - 2);  // "\n}"
    out_ << head;
    for (std::size_t i = 0; i < tables_.size(); ++i) {
      out_ << ",\n  \"" << dataset_tables()[i].name << "\": [" << tables_[i] << (tables_[i].empty() ? "]" : "\n  ]");
    }
    out_ << "\n}\n" << std::flush;
  }

 private:
  std::ostream& out_;
  Json head_;
  std::unique_ptr<RowWriter> rows_;
  std::array<std::string, std::variant_size_v<DatasetRow>> tables_;
};

class NdjsonDataset final : public DatasetWriter {
 public:
  explicit NdjsonDataset(std::ostream& out) : out_(out) {}

  void begin(const DatasetHead& head) override {
    rows_ = std::make_unique<RowWriter>(head.ladder);
    write("dataset", head_json(head));
  }
  void add(const DatasetRow& row) override {
    write(dataset_tables()[row.index()].row, std::visit(*rows_, row));
    ++counts_.at(row.index());
  }
  void finish(bool partial) override {
    Json counts = Json::object();
    for (std::size_t i = 0; i < counts_.size(); ++i) counts[std::string(dataset_tables()[i].name)] = counts_[i];
    write("end", {{"partial", partial}, {"counts", counts}});
  }

 private:
  void write(std::string_view type, const Json& json) {
    Json line = {{"type", type}};
    line.update(json);
    out_ << render::dump(line, -1) << '\n' << std::flush;
  }

  std::ostream& out_;
  std::unique_ptr<RowWriter> rows_;
  std::array<std::size_t, std::variant_size_v<DatasetRow>> counts_{};
};

}  // namespace

std::unique_ptr<DatasetWriter> make_json_dataset(std::ostream& out) {
  return std::make_unique<JsonDataset>(out);
}
std::unique_ptr<DatasetWriter> make_ndjson_dataset(std::ostream& out) {
  return std::make_unique<NdjsonDataset>(out);
}

}  // namespace roadshift
