# entries of one revision -> the same entries of the next: likeness, assignment, patience, why.
roadshift_room(following
  USES support
  SOURCES assignment.cpp follower.cpp follower_state.cpp kept.cpp likeness.cpp)
target_include_directories(roadshift_following_objects SYSTEM PRIVATE ${CEREAL_INCLUDE_DIR})
