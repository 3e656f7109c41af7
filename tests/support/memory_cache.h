// memory_cache.h - a Cache that lives as long as the test, and says what it was asked for.
#pragma once

#include <map>
#include <string>

#include "roadshift/cache.h"

namespace roadshift::test {

class MemoryCache final : public Cache {
 public:
  [[nodiscard]] std::optional<std::string> find(const std::string& name) override {
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional(found->second);
  }
  void keep(const std::string& name, std::string_view value) override { values[name] = value; }
  void forget(const std::string& name) override { values.erase(name); }

  std::map<std::string, std::string> values;
};

}  // namespace roadshift::test
