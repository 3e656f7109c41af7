// A page is read section by section. In a section with a table, the table's rows are the entries and all else is words
// about them; in a section without one, the entries are list items, paragraphs with a bold or linked lead, or the
// section itself under its own heading. Whether any of it is a roadmap is decided last, for the page as a whole.
#include "reading/reader.h"

#include <algorithm>
#include <set>

#include "reading/builder.h"
#include "reading/columns.h"
#include "reading/context.h"
#include "reading/naming.h"
#include "reading/outline.h"

namespace roadshift::reading {
namespace {

using document::Block;
using document::BlockKind;
using document::Row;
using document::Table;
using support::squeeze;

bool is_empty(const Row& row) {
  return std::all_of(row.cells.begin(), row.cells.end(), [](const document::Cell& c) { return c.text.plain.empty(); });
}

// One cell over the whole row, or the only one with words: a heading inside the table.
const document::Cell* heading_cell(const Row& row, std::size_t columns) {
  if (columns < 2 || row.cells.empty() || row.cells.front().text.plain.empty() || row.cells.front().carried)
    return nullptr;
  for (std::size_t i = 1; i < row.cells.size(); ++i) {
    if (!row.cells[i].text.plain.empty() && !row.cells[i].spans_columns) return nullptr;
  }
  return &row.cells.front();
}

// The line of the last heading that is not a bold paragraph, 0 before the first.
int real_heading_line(const Section& section) {
  int line = 0;
  for (const Heading& heading : section.path) {
    if (heading.level < Heading::kBoldLevel) line = heading.line;
  }
  return line;
}

class PageReader {
 public:
  PageReader(const document::Document& page, const std::string& path, const Lexicon& lexicon)
      : path_(path),
        lexicon_(lexicon),
        facts_(read_page_facts(page, path, lexicon)),
        sections_(outline(page, lexicon)) {
    journeys_ = std::any_of(page.blocks.begin(), page.blocks.end(), [](const Block& block) {
      return block.kind == BlockKind::paragraph && support::contains_phrase(block.text.plain, "journey");
    });
    reading_.problems = page.problems;
    for (Problem& problem : reading_.problems) problem.path = path;
  }

  DocumentReading read(Trust trust) {
    for (const Section& section : sections_) read_section(section);
    add_unstaged_tables();
    for (Entry& entry : reading_.entries) {
      entry.path = path_;
      for (const std::string& note : entry.notes) reading_.problems.push_back({"", path_, entry.line, note});
    }
    std::stable_sort(reading_.entries.begin(), reading_.entries.end(),
                     [](const Entry& a, const Entry& b) { return a.line < b.line; });
    if (trust == Trust::find_out && !is_roadmap()) {
      for (const Entry& entry : reading_.entries)
        leave_out(entry.line, entry.title, "the page does not look like a roadmap");
      reading_.entries.clear();
      reading_.problems.clear();
    }
    return std::move(reading_);
  }

 private:
  void leave_out(int line, const std::string& what, const std::string& why) {
    reading_.left_out.push_back({path_, line, first_clause(what, 12), why});
  }

  void read_section(const Section& section) {
    const int level = section.last() == nullptr ? 0 : section.last()->level;
    std::erase_if(intros_, [&](const Intro& intro) { return intro.level > level; });
    if (level != Heading::kBoldLevel && last_heading_ != real_heading_line(section)) {
      std::erase_if(intros_, [&](const Intro& intro) { return intro.level == level || intro.spent; });
    }
    if (level != Heading::kBoldLevel) last_heading_ = real_heading_line(section);
    report_section(section);
    if (section.holds(BlockKind::table)) {
      read_tables(section, level);
    } else {
      read_prose_section(section, level);
    }
  }

  void report_section(const Section& section) {
    if (section.path.empty()) return;
    const Context context = context_of(section);
    std::optional<Milestone> milestone;
    if (!context.milestones.empty()) milestone = context.milestones.front();
    reading_.sections.push_back(
        {path_, section.last()->line, context.section, context.stage, milestone, context.stage_source});
  }

  [[nodiscard]] Context context_of(const Section& section, const Intro* row = nullptr) const {
    return make_context(section.path, intros_, facts_, lexicon_, row);
  }

  // A paragraph that says something of stage or date holds for what follows it under the same heading.
  bool take_intro(const Block& block, int level, std::optional<int> year) {
    auto said = read_intro(block.text.plain, lexicon_, year);
    if (!said) return false;
    std::erase_if(intros_, [&](const Intro& intro) { return intro.level == level; });
    intros_.push_back({level, block.line, squeeze(block.text.plain), std::move(*said), false});
    return true;
  }

  void read_tables(const Section& section, int level) {
    for (const Block* block : section.blocks) {
      if (block->kind == BlockKind::paragraph) take_intro(*block, level, context_of(section).year);
      if (block->kind != BlockKind::table) continue;
      read_table(*block, section);
      for (Intro& intro : intros_) intro.spent = intro.spent || intro.level == level;
    }
  }

  // A table whose header is really its first row: the cells hold dates or long text, and a table before it on the
  // page had as many columns and a header that was one.
  const Table& with_header(const Table& table, Table& repaired) {
    constexpr std::size_t kLongTitle = 14;
    const auto& header = table.header.cells;
    const bool data = std::any_of(header.begin(), header.end(), [&](const document::Cell& cell) {
      return support::words_of(cell.text.plain).size() > kLongTitle;
    });
    if (!data || headers_.empty()) return table;
    const auto known = std::find_if(headers_.rbegin(), headers_.rend(),
                                    [&](const Row& row) { return row.cells.size() == header.size(); });
    if (known == headers_.rend()) return table;
    repaired = table;
    repaired.rows.insert(repaired.rows.begin(), table.header);
    repaired.header = *known;
    reading_.problems.push_back({"", path_, table.header.line, "the table has a row in its header's place"});
    return repaired;
  }

  void read_table(const Block& block, const Section& section) {
    const Context context = context_of(section);
    const std::string name = block.table.header.cells.empty()
                                 ? "table"
                                 : "table '" + squeeze(block.table.header.cells.front().text.plain) + " …'";
    if (context.ignored) return leave_out(block.line, name, "its section is ignored by the configuration");
    if (context.reference) return leave_out(block.line, name, "its section is a reference, not a roadmap");
    Table repaired;
    const Table& table = with_header(block.table, repaired);
    const Columns columns = read_columns(table, lexicon_, journeys_);
    const bool staged = says_stage(table, columns);
    const bool context_speaks = context.near() || (context.speaks() && columns.recognised);
    if (!context_speaks && !(staged && columns.recognised)) {
      unstaged_.push_back({&block, &section, context});
      return;
    }
    if (&table == &block.table) headers_.push_back(table.header);
    report_columns(block, columns);
    signatures_.insert(signature(table));
    read_rows(table, columns, section, context);
  }

  void read_rows(const Table& table, const Columns& columns, const Section& section, const Context& context) {
    std::optional<Intro> heading_row;
    Context inner = context;
    std::optional<Entry> above;
    for (const Row& row : table.rows) {
      if (is_empty(row)) continue;
      if (const auto* cell = heading_cell(row, table.header.cells.size())) {
        Said said = read_phrase(cell->text.plain, lexicon_, context.year);
        constexpr double kMostOfIt = 0.5;
        if (said.speaks() && said.coverage >= kMostOfIt) {
          heading_row = Intro{0, row.line, squeeze(cell->text.plain), std::move(said), false};
          inner = context_of(section, &*heading_row);
          inner.section.push_back(heading_row->text);
          continue;
        }
        if (row.cells.size() > 1 && row.cells.back().spans_columns) continue;  // a name over a group of rows
      }
      for (const Row& whole : unglue(row, table.header.cells.size())) {
        Entry entry = build_row(whole, columns, inner, above ? &*above : nullptr, lexicon_);
        if (entry.title.empty()) continue;
        if (whole.cells.size() != row.cells.size()) entry.notes.push_back("two rows stand on one line");
        above = entry;
        reading_.entries.push_back(std::move(entry));
      }
    }
  }

  // Two rows on one line, where a line break was lost: "| a | b || c | d |".
  static std::vector<Row> unglue(const Row& row, std::size_t width) {
    const std::size_t cells = row.cells.size();
    const bool empty_between = width > 1 && cells == 2 * width + 1 && row.cells[width].text.plain.empty();
    if (width < 2 || !(cells == 2 * width || empty_between)) return {row};
    Row first = row, second = row;
    first.cells.resize(width);
    second.cells.erase(second.cells.begin(),
                       second.cells.begin() + static_cast<std::ptrdiff_t>(width + (empty_between ? 1 : 0)));
    return {first, second};
  }

  [[nodiscard]] bool says_stage(const Table& table, const Columns& columns) const {
    std::size_t told = 0, filled = 0;
    for (const Row& row : table.rows) {
      for (std::size_t i = 0; i < row.cells.size() && i < columns.list.size(); ++i) {
        const Role role = columns.list[i].role;
        const std::string& text = row.cells[i].text.plain;
        if ((role != Role::stage && role != Role::milestone) || text.empty()) continue;
        ++filled;
        const Said said = read_phrase(text, lexicon_, std::nullopt);
        if (said.speaks() || lexicon_.is_affirmative(text) || (role == Role::milestone && lexicon_.is_negative(text)))
          ++told;
      }
    }
    // Two columns for stages are a roadmap even before anything is filled in.
    const auto stages = std::count_if(columns.list.begin(), columns.list.end(),
                                      [](const Column& c) { return c.role == Role::milestone; });
    return (told > 0 && told * 2 >= filled) || (filled == 0 && stages >= 2);
  }

  void report_columns(const Block& block, const Columns& columns) {
    for (const Column& column : columns.list) {
      reading_.columns.push_back({path_, block.line, squeeze(column.title), std::string(to_string(column.role)),
                                  std::string(lexicon_.ladder().name(column.stage)), column.rule});
    }
  }

  static std::string signature(const Table& table) {
    std::string all;
    for (const document::Cell& cell : table.header.cells) all += support::fold(cell.text.plain) + '|';
    return all;
  }

  // A table under a heading that no ladder word names, but with the very columns of the tables that are entries:
  // "Standardized proposals | Proposal | Champion" beside the phases.
  void add_unstaged_tables() {
    for (const auto& [block, section, context] : unstaged_) {
      const Columns columns = read_columns(block->table, lexicon_, journeys_);
      if (columns.recognised && signatures_.contains(signature(block->table))) {
        report_columns(*block, columns);
        read_rows(block->table, columns, *section, context);
      } else {
        leave_out(block->line, "table '" + signature(block->table) + "'", "nothing says a stage or a date for it");
      }
    }
  }

  void read_prose_section(const Section& section, int level) {
    const Context before = context_of(section);
    if (before.ignored || before.reference) {
      if (!section.blocks.empty()) {
        leave_out(section.blocks.front()->line, section.path.empty() ? path_ : section.path.back().text,
                  before.ignored ? "ignored by the configuration" : "a reference section");
      }
      return;
    }
    if (is_own_entry(section)) return read_own_entry(section);
    bool note = false;  // items after "Note for …:" explain, they promise nothing
    for (const Block* block : section.blocks) {
      if (block->kind == BlockKind::paragraph) {
        if (take_intro(*block, level, before.year)) {
          note = false;
          continue;
        }
        note = block->text.plain.ends_with(':') || support::fold(block->text.plain).starts_with("note");
        const Context context = context_of(section);
        if (can_hold_prose(context) && !lead_of(block->text).empty() && !note)
          add_prose(build_item(*block, context, lexicon_));
      } else if (block->kind == BlockKind::item) {
        read_item(*block, section, level, note);
      }
    }
  }

  void read_item(const Block& block, const Section& section, int level, bool note) {
    if (block.level > 1 && !item_stage_) return;  // details of the item above
    const std::string& plain = block.text.plain;
    const Said said = read_phrase(plain, lexicon_, std::nullopt);
    constexpr double kOnlyStage = 0.99;
    if (block.level == 1) {
      item_stage_ = said.stage.known() && said.coverage >= kOnlyStage;
      if (item_stage_) {  // "- In test" with the features as a list of their own below it
        row_intro_ = Intro{level, block.line, squeeze(plain), said, false};
        return;
      }
    }
    const Context context = context_of(section, item_stage_ ? &row_intro_ : nullptr);
    constexpr std::size_t kLongest = 80;
    const std::size_t words = support::words_of(plain).size();
    if (note || words == 0 || words > kLongest) return;
    if (!can_hold_prose(context) && !block.checked) return;
    add_prose(build_item(block, context, lexicon_));
  }

  // Running text is only trusted where a heading or sentence on the page gives it a stage or a date.
  [[nodiscard]] static bool can_hold_prose(const Context& context) {
    return context.near() || context.stage_source.origin == Origin::title;
  }

  void add_prose(Entry entry) {
    if (entry.title.empty()) return;
    reading_.entries.push_back(std::move(entry));
  }

  // A heading or bold paragraph that names a feature, with prose below it: "### View past payments".
  [[nodiscard]] bool is_own_entry(const Section& section) const {
    constexpr double kNamesStage = 0.5;
    const Heading* heading = section.last();
    if (heading == nullptr || heading->level == 1 || heading->rule != nullptr || !section.leaf) return false;
    if (heading->said.speaks() && heading->said.coverage >= kNamesStage) return false;
    if (!lexicon_.mechanism(heading->text).empty() && section.blocks.empty()) return false;
    if (has_table_below(*heading)) return false;
    Section parent = section;
    parent.path.pop_back();
    if (!can_hold_prose(make_context(parent.path, outer_intros(heading->level), facts_, lexicon_))) return false;
    if (section.blocks.empty()) return heading->level != Heading::kBoldLevel && has_described_sibling(section);
    // A list below it is a list of features unless it stands after words of the heading's own.
    return section.blocks.front()->kind == BlockKind::paragraph;
  }

  // Bold paragraphs with tables below a heading make it a section, however little stands under the heading itself.
  [[nodiscard]] bool has_table_below(const Heading& heading) const {
    return std::any_of(sections_.begin(), sections_.end(), [&](const Section& other) {
      return other.holds(BlockKind::table) && std::any_of(other.path.begin(), other.path.end(),
                                                          [&](const Heading& h) { return h.line == heading.line; });
    });
  }

  [[nodiscard]] std::vector<Intro> outer_intros(int level) const {
    std::vector<Intro> outer;
    std::copy_if(intros_.begin(), intros_.end(), std::back_inserter(outer),
                 [&](const Intro& i) { return i.level < level; });
    return outer;
  }

  // A heading without words below it is an entry beside others that have some; alone it is a page not yet written.
  [[nodiscard]] bool has_described_sibling(const Section& section) const {
    return std::any_of(sections_.begin(), sections_.end(), [&](const Section& other) {
      if (other.path.size() != section.path.size() || other.blocks.empty()) return false;
      if (section.path.size() < 2) return true;
      return other.path[other.path.size() - 2].line == section.path[section.path.size() - 2].line;
    });
  }

  void read_own_entry(const Section& section) {
    Context context = make_context({section.path.begin(), section.path.end() - 1}, outer_intros(section.last()->level),
                                   facts_, lexicon_);
    add_prose(build_section(*section.last(), section.blocks, context, lexicon_));
  }

  // What makes a page a roadmap, when nobody said it is one: it calls itself so, its name is a stage, or its entries
  // look like a plan.
  [[nodiscard]] bool is_roadmap() const {
    if (reading_.entries.empty()) return false;
    const std::string name = support::ascii_lower(facts_.file_name);
    for (const std::string_view other :
         {"changelog", "changes.", "history.", "release-notes", "releasenotes", "contributing", "news."}) {
      if (name.starts_with(other)) return false;
    }
    if (calls_itself_roadmap()) return true;
    if (facts_.name.stage.known()) return true;
    // Rows of tables at two stages, or with dates, are a plan. Lists and paragraphs under "Test" and "Production" may
    // as well be a manual: they are a plan where something is only planned, or at three stages; in a README never.
    std::set<Stage> in_rows, in_prose;
    bool dated = false;
    for (const Entry& entry : reading_.entries) {
      (entry.form == Form::row ? in_rows : in_prose).insert(entry.stage);
      dated =
          dated || (entry.form == Form::row && std::any_of(entry.milestones.begin(), entry.milestones.end(),
                                                           [](const Milestone& m) { return m.window.has_value(); }));
    }
    if (dated || in_rows.size() >= 2) return true;
    constexpr std::size_t kPlan = 3;
    return !name.starts_with("readme") &&
           (in_prose.size() >= kPlan || (in_prose.size() == 2 && in_prose.contains(lexicon_.ladder().lowest())));
  }

  [[nodiscard]] bool calls_itself_roadmap() const {
    static const std::vector<std::string> kNames = {"roadmap",      "road map",      "backlog",
                                                    "release plan", "delivery plan", "release schedule",
                                                    "milestones",   "proposals",     "product plan"};
    const auto says = [&](const std::string& text) {
      return std::any_of(kNames.begin(), kNames.end(),
                         [&](const std::string& n) { return support::contains_phrase(text, n); });
    };
    if (says(facts_.file_name) || says(facts_.front_matter_title)) return true;
    return std::any_of(sections_.begin(), sections_.end(), [&](const Section& section) {
      return !section.path.empty() && section.path.front().level == 1 && says(section.path.front().text);
    });
  }

  struct Unstaged {
    const Block* block;
    const Section* section;
    Context context;
  };

  const std::string path_;
  const Lexicon& lexicon_;
  PageFacts facts_;
  std::vector<Section> sections_;
  bool journeys_ = false, item_stage_ = false;
  Intro row_intro_;
  int last_heading_ = 0;
  std::vector<Intro> intros_;
  std::vector<Row> headers_;
  std::set<std::string> signatures_;
  std::vector<Unstaged> unstaged_;
  DocumentReading reading_;
};

}  // namespace

DocumentReading read_document(const document::Document& page, const std::string& path, const Lexicon& lexicon,
                              Trust trust) {
  return PageReader(page, path, lexicon).read(trust);
}

}  // namespace roadshift::reading
