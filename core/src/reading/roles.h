// roles.h - what each block of a page is for: decided from the whole page, once, with a reason.
//
//   Roles roles(page_evidence, sections, tables, lexicon);
//   for (const Section& section : sections) {
//     surroundings.enter(section);
//     for (const BlockRole& role : roles.of(section, surroundings).blocks) ...   // entries are made from these
//   }
//
// Nothing is left out for one word: a heading that looks like a glossary's is a plan where a table below it holds
// stages, a line that ends in a colon is a lead-in where items follow it.
#pragma once

#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "document/document.h"
#include "reading/evidence.h"
#include "reading/lexicon.h"
#include "reading/outline.h"
#include "reading/surroundings.h"
#include "reading/table_sense.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

struct BlockRole {
  const document::Block* block = nullptr;
  Purpose purpose = Purpose::prose;
  std::string why;
  std::string missing;  // what would have made it an entry; empty where it is one or is about one
  std::shared_ptr<const Context> context = {};  // entry, table: what stands around it
  std::string name = {};                        // entry: what it is called, where its beginning does not say it
};

struct SectionRoles {
  Purpose heading = Purpose::group;
  std::string why, missing;                // of the heading
  std::shared_ptr<const Context> context;  // heading is an entry: what stands around it
  std::vector<BlockRole> blocks;
};

// How sure it is that the page is a roadmap, before its entries are known.
struct PageTrust {
  bool plan = false;  // it calls itself one, or it was one, or somebody named it
};

class Roles {
 public:
  Roles(const Evidence& evidence, const std::vector<Section>& sections, const TableSenses& tables, PageTrust trust,
        const Lexicon& lexicon);
  // `surroundings` stand at the section's beginning; the statements among its blocks are told to them on the way, as
  // they hold for what follows them.
  SectionRoles of(const Section& section, Surroundings& surroundings) const;

 private:
  void paragraph(const Section& section, std::size_t index, Surroundings& surroundings, SectionRoles& out) const;
  void items(const Section& section, std::size_t begin, std::size_t end, Surroundings& surroundings,
             SectionRoles& out) const;
  void table(const Section& section, const document::Block& block, Surroundings& surroundings, SectionRoles& out) const;
  [[nodiscard]] bool is_reference(const Section& section, const Context& context) const;
  [[nodiscard]] bool is_own_entry(const Section& section, const Surroundings& surroundings) const;
  [[nodiscard]] bool is_name_with_news(const Section& section) const;
  [[nodiscard]] bool rows_in_scope(const Section& section, const Context& context) const;
  [[nodiscard]] bool has_table_below(const Heading& heading) const;
  [[nodiscard]] bool plans(const Section& section) const;
  [[nodiscard]] bool has_sections_below(const Section& section) const;
  [[nodiscard]] bool has_described_sibling(const Section& section) const;

  const Evidence& evidence_;
  const std::vector<Section>& sections_;
  const TableSenses& tables_;
  PageTrust trust_;
  const Lexicon& lexicon_;
  std::unordered_set<int> over_tables_;  // lines of headings with a table of entries somewhere below them; 0: the page
  std::unordered_set<int> over_plans_;   // the same, of tables that tell stages or targets by themselves
};

}  // namespace roadshift::reading
