// context.h - what the words around an entry say of its stage and dates, nearest first.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reading/latest.h"
#include "reading/lexicon.h"
#include "reading/outline.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// What stands around a table, list or paragraph, put together.
struct Context {
  Stage stage;
  Source stage_source;
  Stage promised;         // said nearer than the stage to be still to come
  bool inferred = false;  // nobody said the stage: it is only promised, or what said it is taken back by a promise
  bool mixed = false;     // the words name planned and reached stages alike: the entry's own words decide
  std::vector<Milestone> milestones;
  std::string mechanism;
  std::string service;
  std::vector<std::string> section;
  bool ignored = false;    // by a rule of the configuration
  bool reference = false;  // a glossary, a changelog
  std::optional<int> year;
  const std::vector<LatestClause>* latest = nullptr;  // of the page

  [[nodiscard]] bool speaks() const { return stage.known() || !milestones.empty(); }
  // Said by a heading or sentence on the page, not only by the page's title or file.
  [[nodiscard]] bool near() const;
};

// What is known of a whole file before its first block.
struct PageFacts {
  Stage file_stage;  // by the configuration
  Said name;         // the file's own name, where a stage is all it says
  std::string file_name;
  Said front_matter;
  Stage stated;  // by the front matter: "status: Planned"
  std::string front_matter_title;
  int front_matter_line = 0;
  std::optional<int> year;           // that the page's title or file says for dates without one
  std::vector<LatestClause> latest;  // must outlive the contexts made of it
};
PageFacts read_page_facts(const document::Document& page, const std::string& path, const Lexicon& lexicon);

// `intros`: the statements in force, as they stand on the page: a later one takes back what it says itself. `row`: what
// a label inside a list said, or null.
Context make_context(const std::vector<Heading>& path, const std::vector<Intro>& intros, const PageFacts& facts,
                     const Lexicon& lexicon, const Intro* row = nullptr);

// The same with what a heading row inside a table says, which is nearer than all of it.
Context with_heading_row(const Context& around, const Intro& row, const Lexicon& lexicon);

}  // namespace roadshift::reading
