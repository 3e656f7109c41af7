#include "history/libgit2.h"

namespace roadshift::history {

LibGit2::LibGit2(const std::string& file)
    : library_(file, "load libgit2, which reads repositories", "install " ROADSHIFT_LIBGIT2_PACKAGE) {}

const LibGit2& libgit2() {
  static const LibGit2 library(ROADSHIFT_LIBGIT2_LIBRARY);
  return library;
}

}  // namespace roadshift::history
