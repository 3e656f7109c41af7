// files.h - small files, whole.
#pragma once

#include <optional>
#include <string>

namespace roadshift::support {

// Nothing where it cannot be read.
std::optional<std::string> file_text(const std::string& file);

}  // namespace roadshift::support
