// schema.h - JSON Schemas (2020-12) of what roadshift reads and writes, for editors and for programs that check.
#pragma once

#include <span>
#include <string_view>

namespace roadshift {

struct Schema {
  std::string_view name, title;  // "config", and what it describes in a few words
  std::string_view text;         // the schema itself
};

// The only list of schemas, "config" first.
std::span<const Schema> schemas();
// Null when there is no such schema.
const Schema* find_schema(std::string_view name);

}  // namespace roadshift
