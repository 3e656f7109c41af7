// identity.h - what a repository is known by, and what tells that nothing about it has changed.
#pragma once

#include <string>

namespace roadshift::history {

// The folder behind all links, without a slash at its end.
std::string canonical_folder(const std::string& folder);

}  // namespace roadshift::history
