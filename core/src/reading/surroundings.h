// surroundings.h - what holds where a page is being read: its file, the headings above, the sentences in force.
#pragma once

#include <optional>
#include <vector>

#include "reading/context.h"
#include "reading/lexicon.h"
#include "reading/outline.h"

namespace roadshift::reading {

// Goes through a page from top to bottom and remembers the paragraphs that speak for what follows them.
class Surroundings {
 public:
  Surroundings(const PageFacts& facts, const Lexicon& lexicon) : facts_(facts), lexicon_(lexicon) {}

  // To be called at the beginning of each section: paragraphs of sections that are over lose their force.
  void enter(const Section& section);
  // A statement: it holds for what follows it under the same heading, together with those before it that no entries
  // have used yet.
  void take(const document::Block& block, int level, Said said);
  // Entries followed the statements of that level: a later one begins anew, and they are not for the sections further
  // in.
  void use(int level);

  // `row`: what a heading row or a label inside a list said, or null.
  [[nodiscard]] Context of(const Section& section, const Intro* row = nullptr) const;
  // What stands around a section's last heading, without that heading and what is under it.
  [[nodiscard]] Context around(const Section& section) const;

 private:
  const PageFacts& facts_;
  const Lexicon& lexicon_;
  std::vector<Intro> intros_;
  int last_heading_ = 0;
};

}  // namespace roadshift::reading
