# Commits and blobs: libgit2 behind History, and a history held in memory. libgit2 is loaded at its first use.
roadshift_soname(roadshift_libgit2_name ${libgit2_LINK_LIBRARIES})
# As Debian names packages of libraries: libgit2.so.1.5 is in libgit2-1.5.
string(REPLACE ".so." "-" roadshift_libgit2_package ${roadshift_libgit2_name})
roadshift_room(history
  USES support
  SOURCES libgit2.cpp git.cpp objects.cpp names.cpp selection.cpp tree.cpp tree_diff.cpp line.cpp commit_graph.cpp worktree.cpp clone.cpp
          repository.cpp git_history.cpp identity.cpp mailmap.cpp moment.cpp when.cpp memory_history.cpp)
target_include_directories(roadshift_history_objects SYSTEM PRIVATE ${libgit2_INCLUDE_DIRS})
target_compile_definitions(roadshift_history_objects PRIVATE
  ROADSHIFT_LIBGIT2_LIBRARY="${roadshift_libgit2_name}" ROADSHIFT_LIBGIT2_PACKAGE="${roadshift_libgit2_package}")
