# Commits and blobs: libgit2 behind History, and a history held in memory.
roadshift_room(history
  USES support
  LIBRARIES PkgConfig::libgit2
  SOURCES git.cpp objects.cpp names.cpp selection.cpp tree.cpp tree_diff.cpp line.cpp worktree.cpp clone.cpp repository.cpp git_history.cpp
          identity.cpp mailmap.cpp moment.cpp when.cpp memory_history.cpp)
