// outline.h - a document's blocks as sections: what stands under which headings, and what those headings say.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "reading/lexicon.h"
#include "reading/phrase.h"
#include "reading/senses.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// A heading, or a paragraph that acts as one: bold from end to end.
struct Heading {
  static constexpr int kBoldLevel = 7;  // a bold paragraph ranks below every real heading

  const document::Block* block = nullptr;
  std::string text;
  int line = 0;
  int level = 1;
  HeadingSense sense;
  bool title = false;      // the page's own: its only heading of the first level
  bool reference = false;  // what stands below is no roadmap: a glossary, a changelog, a remark
  bool roadmap = false;    // by a rule: it is no reference section, whatever it and those around it look like
  const SectionRule* rule = nullptr;

  [[nodiscard]] const Said& said() const { return sense.said; }
};

// A paragraph under a heading that says something of stage or date for what follows it. Several hold together until a
// table or list has used them.
struct Intro {
  int level = 0;  // of the heading it stands under; 0: before the first
  int line = 0;
  std::string text;
  Said said;
  bool used = false;  // entries followed it: the next one begins anew, and it is not for the sections further in
};

// A stretch of blocks under the same headings.
struct Section {
  std::vector<Heading> path;                   // outermost first
  std::vector<const document::Block*> blocks;  // paragraphs, items and tables, in page order
  bool leaf = true;                            // no real heading below its last one
  [[nodiscard]] const Heading* last() const { return path.empty() ? nullptr : &path.back(); }
  // Of its last heading; 0 before the first.
  [[nodiscard]] int level() const { return path.empty() ? 0 : path.back().level; }
  [[nodiscard]] bool holds(document::BlockKind kind) const;
};

// The document must outlive the sections.
// `year`: of dates without one, where no heading says it.
std::vector<Section> outline(const document::Document& page, const Lexicon& lexicon, std::optional<int> year);

// The year that the headings of a path give to dates without one, the nearest first.
std::optional<int> year_of(const std::vector<Heading>& path);

// Whether a paragraph is bold from end to end.
bool is_bold_heading(const document::Block& block);

}  // namespace roadshift::reading
