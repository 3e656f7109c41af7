// evidence.h - what a page as a whole tells of its parts: what its tables' columns are called and link to, what its
// legends say that signs mean, which release it calls the latest.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "document/document.h"
#include "reading/lexicon.h"

namespace roadshift::reading {

// "🚢 - Completed": a sign and what the page says it means.
struct LegendSign {
  std::string sign, meaning;
};

// What the words of a paragraph or item could tell as evidence, wherever they stand.
struct BlockWords {
  bool legend_name = false;         // "Legend", "Key"
  std::vector<LegendSign> several;  // "✅ shipped, 🚧 in progress"
  std::optional<LegendSign> line;   // "🚢 - Completed"
  std::vector<LegendSign> marks;    // "what is deployed is followed by *"
  std::vector<std::string> latest;  // folded names of what it calls the latest release
};

class Evidence {
 public:
  Evidence(const document::Document& page, const Lexicon& lexicon);

  // Whether a heading (or a bold line) explains a column of a table of this page: it bears the column's title, or
  // the column's title links to it.
  [[nodiscard]] bool explains_column(const document::Block& heading) const;
  // Whether a block is a legend's.
  [[nodiscard]] bool is_legend(const document::Block& block) const { return legend_.contains(&block); }
  // The text with the page's meaning behind each of its signs: "🚢" reads "🚢 Completed", "Jun 2024*" reads
  // "Jun 2024 (deployed …)". `whole`: only a text that is nothing but signs.
  [[nodiscard]] document::Text with_meanings(const document::Text& text, bool whole) const;
  // An item's text without the page's sign it opens with, and with the sign's meaning behind it: "🚢 Berths" reads
  // "Berths (Completed)".
  [[nodiscard]] document::Text with_opening_meaning(const document::Text& text) const;
  [[nodiscard]] bool has_signs() const { return !signs_.empty(); }
  // What a text means that is one of the page's signs and nothing else; "" where it is none.
  [[nodiscard]] std::string meaning_of(std::string_view text) const;
  // Whether the page calls something of that name its latest or current release.
  [[nodiscard]] bool is_latest(std::string_view name) const;
  [[nodiscard]] bool names_latest() const { return !latest_.empty(); }

 private:
  void read_headers(const document::Table& table);
  void read_legends(const document::Document& page, const Lexicon& lexicon);

  std::unordered_set<std::string> titles_, targets_;
  std::unordered_set<const document::Block*> legend_;
  std::vector<LegendSign> signs_;
  std::vector<std::string> latest_;  // folded
};

// The year that a text gives to dates without one: "Roadmap 2026", "roadmap-2022.md", "2026-27 financial year".
std::optional<int> year_told(std::string_view text);

}  // namespace roadshift::reading
