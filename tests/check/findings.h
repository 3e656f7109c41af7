// findings.h - a roadmap's history as literals, and what is wrong with it as lines.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "roadshift/pipeline.h"

namespace roadshift::testing {

// The files of one revision, all there are.
struct Revised {
  std::string day;
  std::map<std::string, std::string> files;
};

struct Asked {
  std::string toml = {};  // the configuration
  std::string as_of = "2024-07-01";
  std::string base = {};  // "c1" is the first revision
  std::map<std::string, std::string> work_tree = {};
  std::string accept = {};  // the list's text
};

CheckReport report_of(const std::vector<Revised>& history, const Asked& asked = {});
// "roadmap.md:5:3 overdue-milestone Search: Live was due …"
std::string line_of(const Finding& finding);
std::vector<std::string> lines_of(const CheckReport& report);
// Of one page, roadmap.md, as it stood on these days.
CheckReport report_of_page(const std::map<std::string, std::string>& by_day, const Asked& asked = {});
// The ids of the rules that found something, each once, sorted.
std::vector<std::string> rules_of(const CheckReport& report);

}  // namespace roadshift::testing
