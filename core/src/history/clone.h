// clone.h - repositories behind a URL: cloned bare into the cache folder once, fetched from then on.
#pragma once

#include <string>

#include "history/git.h"

namespace roadshift::history {

// https://, ssh:// and file:// URLs and git@host:path.
bool is_remote(const std::string& path_or_url);

// A URL without user and password, fit to be shown.
std::string without_credentials(const std::string& url);

// The folder of the up-to-date clone. Its branches are the remote's branches, its HEAD the remote's default branch.
// Several processes may ask for the same URL at the same time. Throws Error(repository), also when only the fetch
// fails: a report of yesterday's state that does not say so would be wrong.
std::string clone_or_fetch(const std::string& url, const std::string& cache_folder);

}  // namespace roadshift::history
