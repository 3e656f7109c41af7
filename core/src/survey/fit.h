// fit.h - how well each preset reads a set of pages.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "document/document.h"
#include "reading/lexicon.h"
#include "reading/reader.h"
#include "roadshift/roadmap.h"

namespace roadshift::survey {

// Reads pages by every preset and compares what their ladders found named there.
class Fit {
 public:
  explicit Fit(reading::Trust trust);

  // The page is new, or another version of it; an empty text: it is gone.
  void take(const std::string& path, const std::string& text);
  // The preset that reads the pages taken so far clearly best; "" while none does.
  [[nodiscard]] std::string best() const;

 private:
  // The stages that a page names, for how far its entries have come.
  struct Named {
    std::set<Stage> by_entries;  // in their own words: a cell, a box, a sentence
    std::set<Stage> all;         // also by headings and whatever else stands around them
  };
  struct Candidate {
    std::string preset;
    std::unique_ptr<reading::Lexicon> lexicon;
    std::map<std::string, Named> pages;
    [[nodiscard]] Named named() const;  // on all pages
  };
  static Named named_in(const DocumentReading& reading);

  reading::Trust trust_;
  document::PageMemory pages_;
  std::vector<Candidate> candidates_;  // the default first
};

}  // namespace roadshift::survey
