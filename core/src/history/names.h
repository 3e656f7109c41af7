// names.h - from what people call a revision to the commit.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "history/objects.h"

namespace roadshift::history {

// A revision, tag, branch, "@2026-01-01"; "" is HEAD. Throws Error(not_found) for one that is nowhere,
// Error(repository) for a branch without commits, Error(usage) for an ambiguous one.
git_oid resolve_commit(const Objects& objects, const std::string& revision);

// The full name of the branch or tag that `revision` is, "refs/heads/main"; empty where it is none.
std::string full_reference(git_repository& repository, const std::string& revision);

// All branches and tags by their full names, with the ids of the commits they name; what names no commit is left out.
std::map<std::string, std::string> commits_named(git_repository& repository);

}  // namespace roadshift::history
