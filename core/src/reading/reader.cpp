// A page is read section by section. In a section with a table, the table's rows are the entries and all else is words
// about them; in a section without one, the entries are list items, paragraphs with a bold or linked lead, or the
// section itself under its own heading. Whether any of it is a roadmap is decided last, for the page as a whole.
#include "reading/reader.h"

#include <algorithm>
#include <utility>

#include "reading/context.h"
#include "reading/finding.h"
#include "reading/memory.h"
#include "reading/naming.h"
#include "reading/outline.h"
#include "reading/prose.h"
#include "reading/surroundings.h"
#include "reading/tables.h"

namespace roadshift::reading {
namespace {

using document::Block;
using document::BlockKind;

bool speaks_of_journeys(const document::Document& page, const Lexicon& lexicon) {
  return std::any_of(page.blocks.begin(), page.blocks.end(), [&](const Block& block) {
    const std::string& text = block.text.plain;
    return block.kind == BlockKind::paragraph &&
           lexicon.memory().journeys.get(text, [&] { return support::contains_phrase(text, "journey"); });
  });
}

std::size_t rows_of(const document::Document& page) {
  std::size_t rows = 0;
  for (const Block& block : page.blocks) rows += block.table.rows.size();
  return rows;
}

SectionReading report_of(const Section& section, const std::string& path, const Context& context) {
  std::optional<Milestone> milestone;
  if (!context.milestones.empty()) milestone = context.milestones.front();
  return {path, section.last()->line, context.section, context.stage, milestone, context.stage_source};
}

// Keeps what stands in sections that call themselves a roadmap, of a page that is none.
void keep_roadmap_sections(DocumentReading& reading, const Lexicon& lexicon) {
  for (const Entry& entry : reading.entries) {
    if (in_roadmap_section(entry, lexicon)) continue;
    reading.left_out.push_back(
        {entry.path, entry.line, first_clause(entry.title, 12), "the page does not look like a roadmap"});
  }
  std::erase_if(reading.entries, [&](const Entry& entry) { return !in_roadmap_section(entry, lexicon); });
  if (reading.entries.empty()) reading.problems.clear();
}

bool plans_something(const std::vector<Entry>& entries) {
  return std::any_of(entries.begin(), entries.end(),
                     [](const Entry& entry) { return entry.stage.known() || !entry.milestones.empty(); });
}

}  // namespace

DocumentReading read_document(const document::Document& page, const std::string& path, const Lexicon& lexicon,
                              Trust trust) {
  const PageFacts facts = read_page_facts(page, path, lexicon);
  const std::vector<Section> sections = outline(page, lexicon);
  DocumentReading reading;
  reading.problems = page.problems;
  for (Problem& problem : reading.problems) problem.path = path;
  reading.entries.reserve(rows_of(page));

  Surroundings surroundings(facts, lexicon);
  TableReader tables(path, speaks_of_journeys(page, lexicon), lexicon, surroundings, reading);
  ProseReader prose(path, sections, lexicon, surroundings, reading);
  for (const Section& section : sections) {
    surroundings.enter(section);
    if (!section.path.empty()) reading.sections.push_back(report_of(section, path, surroundings.of(section)));
    if (section.holds(BlockKind::table)) {
      tables.read(section);
    } else {
      prose.read(section);
    }
  }
  tables.read_unstaged();

  for (Entry& entry : reading.entries) {
    entry.path = path;
    for (const Note& note : entry.notes) reading.problems.push_back({"", path, entry.line, note.text, note.kind});
  }
  const auto above = [](const Entry& a, const Entry& b) { return a.line < b.line; };
  if (!std::is_sorted(reading.entries.begin(), reading.entries.end(), above))
    std::stable_sort(reading.entries.begin(), reading.entries.end(), above);
  const auto found = [&] { return is_roadmap(reading.entries, facts, sections, lexicon); };
  switch (trust) {
    case Trust::by_name: reading.roadmap = calls_itself_roadmap(facts, sections, lexicon) && found(); break;
    case Trust::find_out: reading.roadmap = found(); break;
    case Trust::known: reading.roadmap = found() || plans_something(reading.entries); break;
    case Trust::asked_for: reading.roadmap = true; break;
  }
  if (!reading.roadmap) keep_roadmap_sections(reading, lexicon);
  return reading;
}

}  // namespace roadshift::reading
