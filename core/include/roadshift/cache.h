// cache.h - what a run found out, kept for the next one.
//
// Nothing in it is needed: all can be found out again, and whatever is wrong with the file costs time and nothing else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace roadshift {

// Values by name. Nothing here throws.
class Cache {
 public:
  virtual ~Cache() = default;
  [[nodiscard]] virtual std::optional<std::string> find(const std::string& name) = 0;
  virtual void keep(const std::string& name, std::string_view value) = 0;
  virtual void forget(const std::string& name) = 0;
};

struct CacheLimits {
  std::size_t value = std::size_t{32} << 20;   // bytes; a larger one is not kept
  std::size_t whole = std::size_t{256} << 20;  // bytes of all values; the oldest go first
};

// A cache in an SQLite file, which several processes may use at once and which any of them may be killed over. A file
// that is damaged or something else is put aside, and one that cannot be read or written is done without; `notes` hears
// of both. Folders are made as needed.
std::unique_ptr<Cache> open_cache(const std::string& file, std::vector<std::string>& notes, CacheLimits limits = {});

}  // namespace roadshift
