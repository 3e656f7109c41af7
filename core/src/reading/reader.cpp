// A page is read in steps: its blocks are put under their headings (outline), what the page as a whole tells is
// gathered (evidence, table_sense), each block gets its role (roles), and entries are made from the roles (entries).
// Whether any of it is a roadmap is decided last, for the page as a whole (finding).
#include "reading/reader.h"

#include <algorithm>
#include <utility>

#include "reading/context.h"
#include "reading/entries.h"
#include "reading/evidence.h"
#include "reading/finding.h"
#include "reading/memory.h"
#include "reading/naming.h"
#include "reading/outline.h"
#include "reading/roles.h"
#include "reading/surroundings.h"
#include "reading/table_sense.h"

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

void report_roles(const Section& section, const SectionRoles& roles, const std::string& path, DocumentReading& out) {
  constexpr std::size_t kWords = 12;
  if (const Heading* heading = section.last()) {
    if (out.blocks.empty() || out.blocks.back().line < heading->line)
      out.blocks.push_back(
          {path, heading->line, first_clause(heading->text, kWords), roles.heading, roles.why, roles.missing});
  }
  for (const BlockRole& role : roles.blocks) {
    const Block& block = *role.block;
    std::string what;
    if (block.kind == BlockKind::table) {
      what = "table";
      for (const document::Cell& cell : block.table.header.cells) what += " | " + support::squeeze(cell.text.plain);
      what = first_clause(what, kWords);
    } else {
      what = first_clause(block.text.plain, kWords);
    }
    out.blocks.push_back({path, block.line, std::move(what), role.purpose, role.why, role.missing});
  }
}

// Keeps what stands in sections that call themselves a roadmap, of a page that is none.
void keep_roadmap_sections(DocumentReading& reading, const Lexicon& lexicon) {
  reading.no_roadmap = "the page does not look like a roadmap";
  std::erase_if(reading.entries, [&](const Entry& entry) { return !in_roadmap_section(entry, lexicon); });
  if (reading.entries.empty()) reading.problems.clear();
}

// "We are now in live production for the north lines only": what is named so, and has that stage among its milestones,
// has reached it.
void take_news(const document::Document& page, const Lexicon& lexicon, std::vector<Entry>& entries) {
  for (const Block& block : page.blocks) {
    if (block.kind != BlockKind::paragraph) continue;
    for (const News& news : news_in(block.text.plain, lexicon)) {
      for (Entry& entry : entries) {
        if (entry.stage >= news.stage) continue;
        const auto target = std::find_if(entry.milestones.begin(), entry.milestones.end(),
                                         [&](const Milestone& milestone) { return milestone.stage == news.stage; });
        if (target == entry.milestones.end()) continue;
        const auto words = support::folded_words(entry.title);
        const auto names = [&](const std::vector<std::string>& name) {
          return std::all_of(name.begin(), name.end(), [&](const std::string& word) {
            return std::find(words.begin(), words.end(), word) != words.end();
          });
        };
        if (std::none_of(news.of.begin(), news.of.end(), names)) continue;
        entry.stage = news.stage;
        entry.stage_inferred = false;
        entry.stage_source = {Origin::intro, first_clause(block.text.plain, 12), block.line};
        for (Milestone& milestone : entry.milestones) {
          if (milestone.stage <= news.stage) milestone.reached = Reached::yes;
        }
      }
    }
  }
}

bool plans_something(const std::vector<Entry>& entries) {
  return std::any_of(entries.begin(), entries.end(),
                     [](const Entry& entry) { return entry.stage.known() || !entry.milestones.empty(); });
}

}  // namespace

DocumentReading read_document(const document::Document& page, const std::string& path, const Lexicon& lexicon,
                              Trust trust) {
  const PageFacts facts = read_page_facts(page, path, lexicon);
  const std::vector<Section> sections = outline(page, lexicon, facts.year);
  const Evidence evidence(page, lexicon);
  const TableSenses tables = sense_tables(page, evidence, speaks_of_journeys(page, lexicon), lexicon);
  DocumentReading reading;
  reading.problems = page.problems;
  for (Problem& problem : reading.problems) problem.path = path;
  reading.entries.reserve(rows_of(page));

  const bool stranger = is_strangers(path);
  const bool called = calls_itself_roadmap(facts, path, sections, lexicon) || facts.name.stage.known();
  const Roles roles(evidence, sections, tables, {called || trust == Trust::known || trust == Trust::asked_for},
                    lexicon);
  Surroundings surroundings(facts, lexicon);
  std::vector<SectionRoles> told;
  told.reserve(sections.size());
  for (const Section& section : sections) {
    surroundings.enter(section);
    if (!section.path.empty()) reading.sections.push_back(report_of(section, path, surroundings.of(section)));
    told.push_back(roles.of(section, surroundings));
  }
  promote_twins(told, tables);
  for (std::size_t i = 0; i < sections.size(); ++i) {
    make_entries(sections[i], told[i], tables, evidence, path, lexicon, reading);
    report_roles(sections[i], told[i], path, reading);
  }

  take_news(page, lexicon, reading.entries);
  for (Entry& entry : reading.entries) {
    entry.path = path;
    for (const Note& note : entry.notes) reading.problems.push_back({"", path, entry.line, note.text, note.kind});
  }
  const auto above = [](const Entry& a, const Entry& b) { return a.line < b.line; };
  if (!std::is_sorted(reading.entries.begin(), reading.entries.end(), above))
    std::stable_sort(reading.entries.begin(), reading.entries.end(), above);
  const auto found = [&] { return !stranger && is_roadmap(reading.entries, facts, path, sections, lexicon); };
  switch (trust) {
    case Trust::by_name: reading.roadmap = calls_itself_roadmap(facts, path, sections, lexicon) && found(); break;
    case Trust::find_out: reading.roadmap = found(); break;
    case Trust::known: reading.roadmap = found() || plans_something(reading.entries); break;
    case Trust::asked_for: reading.roadmap = true; break;
  }
  if (!reading.roadmap && stranger) {
    reading.no_roadmap = "it stands in a folder of others' files";
    reading.entries.clear();
    reading.problems.clear();
  } else if (!reading.roadmap) {
    keep_roadmap_sections(reading, lexicon);
  }
  return reading;
}

}  // namespace roadshift::reading
