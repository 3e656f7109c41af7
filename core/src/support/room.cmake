# Small things every room may use: folding words, globs, hashing, UTF-8.
roadshift_room(support
  LIBRARIES PkgConfig::utf8proc
  SOURCES build_id.cpp words.cpp glob.cpp hash.cpp names.cpp)
