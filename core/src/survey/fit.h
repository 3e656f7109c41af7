// fit.h - how well each preset reads a set of pages.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "document/document.h"
#include "pipeline/readings.h"
#include "reading/lexicon.h"
#include "reading/reader.h"
#include "roadshift/config.h"
#include "roadshift/roadmap.h"

namespace roadshift::survey {

// Reads pages by every preset and compares what their ladders found named there.
class Fit {
 public:
  explicit Fit(reading::Trust trust);

  // The page is new, or another version of it; an empty text: it is gone.
  void take(const std::string& path, const std::string& text);
  // The preset that reads the pages taken so far clearly best; "" while none does.
  [[nodiscard]] std::string best();
  // Hands on what reading by that preset remembers. Nothing can be taken any more.
  pipeline::Readings finish(const std::string& preset);

 private:
  // The stages that a page names, for how far its entries have come.
  struct Named {
    std::set<Stage> by_entries;  // in their own words: a cell, a box, a sentence
    std::set<Stage> all;         // also by headings and whatever else stands around them
  };
  struct Page {
    document::Document document;
    std::unordered_set<std::string> words;  // folded, of its text and its path
  };
  struct Candidate {
    Config config;
    std::unique_ptr<reading::Lexicon> lexicon;  // made when a page is read with it
    std::map<std::string, Named> read;          // pages read so far
  };
  // The stages of a ladder that the words of the pages could name at most.
  [[nodiscard]] std::size_t could_name(const Ladder& ladder) const;
  // What the candidate finds on all pages; those not read before are read.
  Named named_by(Candidate& candidate);
  static Named named_in(const DocumentReading& reading, const Ladder& ladder);

  reading::Trust trust_;
  std::unique_ptr<document::PageMemory> memory_ = std::make_unique<document::PageMemory>();
  std::map<std::string, Page> pages_;
  std::vector<Candidate> candidates_;  // the default first
};

}  // namespace roadshift::survey
