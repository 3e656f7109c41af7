// repository.h - finding and opening a repository on this machine.
#pragma once

#include <string>

#include "history/git.h"

namespace roadshift::history {

// `path` is a work tree or a folder in it, a bare repository or a linked work tree; for "" and "." GIT_DIR and git's
// other variables count. Throws Error(repository) with the remedy.
RepositoryHandle open_local(const std::string& path);

}  // namespace roadshift::history
