#include "reading/prose.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "reading/builder.h"
#include "reading/columns.h"
#include "reading/naming.h"

namespace roadshift::reading {
namespace {

using document::Block;
using document::BlockKind;

// Running text is only trusted where a heading or sentence on the page gives it a stage or a date.
bool can_hold_prose(const Context& context) {
  return context.near() || context.stage_source.origin == Origin::title;
}

}  // namespace

void ProseReader::read(const Section& section) {
  const int level = section.level();
  const Context before = surroundings_.of(section);
  if (before.ignored || before.reference) {
    if (!section.blocks.empty()) {
      const std::string& name = section.path.empty() ? path_ : section.path.back().text;
      out_.left_out.push_back({path_, section.blocks.front()->line, first_clause(name, 12),
                               before.ignored ? "ignored by the configuration" : "a reference section"});
    }
    return;
  }
  if (is_own_entry(section)) {
    add(build_section(*section.last(), section.blocks, surroundings_.around(section), lexicon_));
    return;
  }
  bool note = false;  // items after "Note for …:" explain, they promise nothing
  for (const Block* block : section.blocks) {
    if (block->kind == BlockKind::paragraph) {
      if (surroundings_.take_intro(*block, level, before.year)) {
        note = false;
        continue;
      }
      note = block->text.plain.ends_with(':') || support::fold(block->text.plain).starts_with("note");
      const Context context = surroundings_.of(section);
      if (can_hold_prose(context) && !lead_of(block->text).empty() && !note) add(build_item(*block, context, lexicon_));
    } else if (block->kind == BlockKind::item) {
      read_item(*block, section, level, note);
    }
  }
}

void ProseReader::read_item(const Block& block, const Section& section, int level, bool note) {
  if (block.level > 1 && !item_stage_ && !block.checked) return;  // details of the item above
  const std::string& plain = block.text.plain;
  const Said said = read_phrase(plain, lexicon_, std::nullopt);
  constexpr double kOnlyStage = 0.99;
  if (block.level == 1) {
    item_stage_ = said.stage.known() && said.coverage >= kOnlyStage;
    if (item_stage_) {  // "- In test" with the features as a list of their own below it
      row_intro_ = Intro{level, block.line, support::squeeze(plain), said, false};
      return;
    }
  }
  const Context context = surroundings_.of(section, item_stage_ ? &row_intro_ : nullptr);
  constexpr std::size_t kLongest = 80;
  const std::size_t words = support::words_of(plain).size();
  if (note || words == 0 || words > kLongest) return;
  const bool marked = block.checked.has_value() || !lexicon_.opening_symbol(plain).empty();
  if (!can_hold_prose(context) && !marked) return;
  add(build_item(block, context, lexicon_));
}

// A heading or bold paragraph that names a feature, with prose below it: "### View past payments".
bool ProseReader::is_own_entry(const Section& section) const {
  constexpr double kNamesStage = 0.5;
  const Heading* heading = section.last();
  if (heading == nullptr || heading->level == 1 || heading->rule != nullptr || !section.leaf) return false;
  if (heading->said.speaks() && heading->said.coverage >= kNamesStage) return false;
  if (!lexicon_.mechanism(heading->text).empty() && section.blocks.empty()) return false;
  if (has_table_below(*heading)) return false;
  const bool stated = std::any_of(section.blocks.begin(), section.blocks.end(),
                                  [&](const Block* block) { return states_stage(*block, lexicon_); });
  // "Status: In test" on a line of its own, below more than "Status".
  if (stated) return read_column(heading->text, lexicon_).role != Role::stage;
  if (!can_hold_prose(surroundings_.around(section))) return false;
  if (section.blocks.empty()) return heading->level != Heading::kBoldLevel && has_described_sibling(section);
  // A list below it is a list of features unless it stands after words of the heading's own.
  return section.blocks.front()->kind == BlockKind::paragraph;
}

// Bold paragraphs with tables below a heading make it a section, however little stands under the heading itself.
bool ProseReader::has_table_below(const Heading& heading) const {
  return std::any_of(sections_.begin(), sections_.end(), [&](const Section& other) {
    return other.holds(BlockKind::table) &&
           std::any_of(other.path.begin(), other.path.end(), [&](const Heading& h) { return h.line == heading.line; });
  });
}

// A heading without words below it is an entry beside others that have some; alone it is a page not yet written.
bool ProseReader::has_described_sibling(const Section& section) const {
  return std::any_of(sections_.begin(), sections_.end(), [&](const Section& other) {
    if (other.path.size() != section.path.size() || other.blocks.empty()) return false;
    if (section.path.size() < 2) return true;
    return other.path[other.path.size() - 2].line == section.path[section.path.size() - 2].line;
  });
}

void ProseReader::add(Entry entry) {
  if (entry.title.empty()) return;
  out_.entries.push_back(std::move(entry));
}

}  // namespace roadshift::reading
