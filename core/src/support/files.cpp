#include "support/files.h"

#include <fstream>
#include <iterator>

namespace roadshift::support {

std::optional<std::string> file_text(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return std::nullopt;
  std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  return stream.bad() ? std::nullopt : std::optional(std::move(text));
}

}  // namespace roadshift::support
