// glob.h - path patterns as in .gitignore and .roadmap configurations.
#pragma once

#include <string_view>

namespace roadshift::support {

// Whether `path` ('/' between its parts) is what `pattern` names: `*` and `?` stay inside a part, `**` crosses parts,
// `[a-z]` is a set. A pattern without '/' is compared with the last part, and one that names a folder takes all below.
bool glob_match(std::string_view pattern, std::string_view path);

}  // namespace roadshift::support
