// csv_dataset.cpp - one table of a dataset for spreadsheets (RFC 4180, lines end in "\n").
#include <algorithm>

#include "render/describe.h"
#include "render/escape.h"
#include "roadshift/dataset.h"
#include "store/cells.h"

namespace roadshift {
namespace {

struct InCsv {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(std::int64_t value) const { return std::to_string(value); }  // our own: it keeps its sign
  std::string operator()(double value) const { return render::in_hundredths(value); }
  std::string operator()(const std::string& text) const { return render::csv_cell(text); }
};

class CsvDataset final : public DatasetWriter {
 public:
  CsvDataset(std::ostream& out, std::size_t table) : out_(out), table_(table) {}

  void begin(const DatasetHead& head) override {
    ladder_ = head.ladder;
    std::string line;
    for (const store::Column& column : store::flat_tables()[table_].columns) {
      if (!line.empty()) line += ',';
      line += column.name;
    }
    out_ << line << '\n';
  }

  void add(const DatasetRow& row) override {
    if (row.index() != table_) return;
    const char* separator = "";
    for (const store::Cell& cell : store::cells_of(row, ladder_)) {
      out_ << separator << std::visit(InCsv{}, cell);
      separator = ",";
    }
    out_ << '\n';
  }

  void finish(bool /*partial*/) override { out_ << std::flush; }

 private:
  std::ostream& out_;
  std::size_t table_;
  Ladder ladder_;
};

}  // namespace

std::unique_ptr<DatasetWriter> make_csv_dataset(std::ostream& out, std::string_view table) {
  const auto tables = dataset_tables();
  const auto found = std::find_if(tables.begin(), tables.end(), [&](const DatasetTable& t) { return t.name == table; });
  if (found == tables.end()) {
    throw Error(ErrorKind::usage, "write the table '" + std::string(table) + "'",
                "a dataset has no table of that name");
  }
  return std::make_unique<CsvDataset>(out, static_cast<std::size_t>(found - tables.begin()));
}

}  // namespace roadshift
