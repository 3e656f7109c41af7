// cells.h - the rows of a dataset laid flat: one value a column, as spreadsheets and databases want them. What is a
// list or an object is JSON in its cell.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "roadshift/dataset.h"

namespace roadshift::store {

struct Column {
  std::string_view name;
  std::string_view type;  // in SQLite, with the column's own constraints
};

struct FlatTable {
  std::string_view name;
  std::span<const Column> columns;
  std::string_view constraints;  // in SQLite, on several columns
};
// In the order of dataset_tables().
std::span<const FlatTable> flat_tables();

using Cell = std::variant<std::monostate, bool, std::int64_t, double, std::string>;
// One cell for each column of the row's table.
std::vector<Cell> cells_of(const DatasetRow& row, const Ladder& ladder);

}  // namespace roadshift::store
