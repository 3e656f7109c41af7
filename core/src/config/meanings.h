// meanings.h - what a configuration has said already, so that it cannot say two things of one.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "config/table_reader.h"
#include "roadshift/config.h"

namespace roadshift::config {

class Meanings {
 public:
  // Says that `subject` ("the heading 'Due'") has a meaning ("the stage 'live'"), as written at `at`. Throws
  // Error(bad_config) there, naming the other line, when another was given to what is the same under `key`.
  void add(const TableReader& reader, const toml::node& at, const std::string& key, const std::string& subject,
           const std::string& meaning);

 private:
  struct Said {
    std::string meaning;
    toml::source_index line = 0;
  };
  std::map<std::string, Said> said_;
};

// Two patterns with one key recognise the same titles.
std::string key_of(const Pattern& pattern);

}  // namespace roadshift::config
