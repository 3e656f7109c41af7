#include "roadshift/schema.h"

#include <algorithm>

namespace roadshift {

const Schema* find_schema(std::string_view name) {
  const auto all = schemas();
  const auto hit = std::find_if(all.begin(), all.end(), [&](const Schema& schema) { return schema.name == name; });
  return hit != all.end() ? &*hit : nullptr;
}

}  // namespace roadshift
