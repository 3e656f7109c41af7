# entries of one revision -> the same entries of the next: evidence, its weights, assignment, patience, why.
roadshift_room(following
  USES support
  SOURCES assignment.cpp copies.cpp evidence.cpp exact.cpp follower.cpp follower_state.cpp kept.cpp places.cpp profile.cpp
          settle.cpp weighed.cpp words.cpp)
target_include_directories(roadshift_following_objects SYSTEM PRIVATE ${CEREAL_INCLUDE_DIR})
