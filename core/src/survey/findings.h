// findings.h - what a look at a repository's roadmap has found, for the person who is to configure it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "roadshift/config.h"
#include "roadshift/history.h"
#include "roadshift/pipeline.h"

namespace roadshift::survey {

// A column title, wherever tables have it.
struct ColumnFound {
  std::string title, role, stage, rule;  // as ColumnReading has them
  std::size_t tables = 0;
  std::size_t cells = 0;              // that say something
  std::size_t stages = 0, dates = 0;  // of those: name a stage of the ladder, hold a date, and nothing else
};

struct Findings {
  Commit at;
  Config config;                                    // the pages were read with it
  std::vector<ExplainReport::Page> pages;           // the roadmap documents
  std::vector<ColumnFound> columns;                 // in the order they were met
  std::map<Stage, std::size_t> entries;             // by stage; those of no stage under Stage{}
  std::map<std::string, std::size_t> odd_statuses;  // what status cells say that names no stage
  std::size_t day_first = 0, month_first = 0;       // dates in digits that can be read in one way only
  std::vector<Rung> composed;                       // a ladder made from headings, where no preset knows them

  [[nodiscard]] std::size_t total() const;
  [[nodiscard]] std::size_t staged() const;  // entries whose stage is known
};

// Reads the roadmap documents at the options' revision by the preset; "": by the one that fits. A page that has
// headings for stages which no preset knows is read by those.
Findings look(const History& history, const Options& options, const std::string& preset);

}  // namespace roadshift::survey
