# Small things every room may use: folding words, globs, hashing, UTF-8, libraries loaded late.
roadshift_room(support
  LIBRARIES PkgConfig::utf8proc ${CMAKE_DL_LIBS}
  SOURCES build_id.cpp files.cpp words.cpp glob.cpp hash.cpp names.cpp shared_library.cpp signs.cpp)
