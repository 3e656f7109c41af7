# Warnings and sanitizers, private to our own targets: whoever uses the library chooses their own.
add_library(roadshift_options INTERFACE)
target_compile_options(roadshift_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 sees overlapping copies in std::string's own operator+ (its bug 105329).
  target_compile_options(roadshift_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(ROADSHIFT_SANITIZE)
  target_compile_options(roadshift_options INTERFACE -fsanitize=${ROADSHIFT_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=all)
  target_link_options(roadshift_options INTERFACE -fsanitize=${ROADSHIFT_SANITIZE})
endif()
