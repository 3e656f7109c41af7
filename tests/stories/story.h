// story.h - a roadmap's history and what must be heard of it, as one text file. README.md tells the form.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace roadshift::stories {

// One commit. Files that are not named stay as they were; nothing: the file is deleted.
struct Revision {
  std::string day, message;
  std::map<std::string, std::optional<std::string>> files;
};

// One line below "= events": "? 2 schedule live 2024-06 -> 2024-Q3 : Words of the entry".
struct Expected {
  bool optional = false;
  std::size_t revision = 0;  // 1 is the first
  std::string kind, milestone;
  std::optional<std::string> from, to;  // a stage or a window, "-" for none; nothing: not compared
  std::string words;
  std::string line;  // as written
};

// One line below "= show": "live : Words of the entry".
struct Standing {
  std::string stage, words;
  std::string line;
};

struct Story {
  std::string about;
  std::vector<Revision> revisions;
  std::vector<Expected> events;
  std::vector<Standing> standings;
  std::string config;  // empty: none
};

// Throws std::runtime_error naming file and line for what is not of the form.
Story read_story(const std::filesystem::path& file);

}  // namespace roadshift::stories
