// text_explain.cpp - how documents were read: what each section and column means, and where each field came from.
#include <algorithm>
#include <tuple>

#include "render/summary.h"
#include "render/text.h"
#include "render/width.h"

namespace roadshift::render {
namespace {

constexpr int kIndent = 2;
constexpr int kLine = 5;  // line numbers
constexpr int kStart = 2 * kIndent + kLine;
constexpr int kName = 9;  // "milestone"
constexpr int kValue = 28;

Pieces line_number(int line) {
  return {{line > 0 ? std::to_string(line) : "-", Tone::dim}};
}

// What a statement was read from; nothing where nothing was said.
Pieces from(const std::string& what) {
  if (what.empty()) return {};
  return {{"← " + what, Tone::dim}};
}

// A section stands as far in as its heading is deep; what it was read from is named where that is not its own heading.
void write_sections(TextPage& page, const Ladder& ladder, const std::vector<SectionReading>& sections) {
  if (sections.empty()) return;
  page.paragraph(kIndent, {{"Sections", Tone::strong}});
  for (const SectionReading& section : sections) {
    Pieces meaning;
    if (section.stage.known()) meaning.push_back({stage_words(ladder, section.stage)});
    if (section.milestone)
      meaning.push_back({(meaning.empty() ? "" : ", ") + milestone_words(ladder, *section.milestone)});
    if (meaning.empty()) {
      meaning.push_back({"says no stage", Tone::dim});
    } else {
      const bool own = section.source.origin == Origin::heading && section.source.line == section.line;
      meaning.push_back({own ? "  ← its own words" : "  ← " + source_words(section.source), Tone::dim});
    }
    constexpr int kStep = 3, kGap = 2;  // between the columns of a row
    const int deep = std::clamp(static_cast<int>(section.section.size()) - 1, 0, 5) * kStep;
    std::vector<Column> row = {{kLine, line_number(section.line)}};
    if (deep > 0) row.push_back({deep - kGap, {}});
    row.push_back({kValue + kName - deep, {{section.section.empty() ? "" : section.section.back()}}});
    row.push_back({0, meaning});
    page.row(2 * kIndent, row);
  }
}

// The columns of one table, from its header's line on.
using TableColumns = std::vector<const ColumnReading*>;

std::vector<TableColumns> by_table(const std::vector<ColumnReading>& columns) {
  std::vector<TableColumns> tables;
  for (const ColumnReading& column : columns) {
    if (tables.empty() || tables.back().front()->line != column.line) tables.emplace_back();
    tables.back().push_back(&column);
  }
  return tables;
}

bool read_alike(const TableColumns& a, const TableColumns& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ColumnReading* x, const ColumnReading* y) {
    return std::tie(x->title, x->role, x->stage, x->rule) == std::tie(y->title, y->role, y->stage, y->rule);
  });
}

// Pages repeat one header over many tables: it is told once, with the lines of all.
void write_columns(TextPage& page, const Ladder& ladder, const std::vector<ColumnReading>& columns) {
  if (columns.empty()) return;
  page.paragraph(kIndent, {{"Columns", Tone::strong}});
  std::vector<TableColumns> tables = by_table(columns);
  while (!tables.empty()) {
    const TableColumns table = tables.front();
    std::vector<std::string> lines;
    for (const TableColumns& other : tables) {
      if (read_alike(table, other)) lines.push_back(std::to_string(other.front()->line));
    }
    std::erase_if(tables, [&](const TableColumns& other) { return read_alike(table, other); });
    page.paragraph(
        2 * kIndent,
        {{lines.size() > 1 ? "tables at lines " : "table at line ", Tone::dim}, {joined(lines, ", "), Tone::dim}},
        kIndent);
    for (const ColumnReading* column : table) {
      const std::string label = column->stage.empty() ? "" : " " + stage_words(ladder, ladder.find(column->stage));
      page.row(kStart + kIndent, {{kValue + kName - kIndent, {{column->title}}},
                                  {0, {{column->role + label}, {"  "}, {"← " + column->rule, Tone::dim}}}});
    }
  }
}

void write_field(TextPage& page, const std::string& name, const std::string& value, const std::string& source) {
  page.row(kStart, {{kName, {{name, Tone::dim}}}, {kValue, {{value}}}, {0, from(source)}});
}

void write_words(TextPage& page, const std::string& name, const std::optional<std::string>& value) {
  if (value) page.row(kStart, {{kName, {{name, Tone::dim}}}, {0, {{*value}}}});
}

// A cell that no other line tells of: of a column that is only kept. Long ones are the entry's text.
void write_other_fields(TextPage& page, const Entry& entry) {
  constexpr int kLongest = 60;  // columns
  std::vector<std::string> told = {entry.title, entry.text, apis_words(entry)};
  for (const Api& api : entry.apis) told.push_back(api.text);
  for (const auto& known : {entry.journey, entry.function, entry.audience, entry.owner}) {
    if (known) told.push_back(*known);
  }
  for (const Field& field : entry.fields) {
    const bool said =
        field.about_stage || field.value.empty() || std::find(told.begin(), told.end(), field.value) != told.end();
    if (said || width_of(field.value) > kLongest) continue;
    page.row(kStart, {{kName, {{"field", Tone::dim}}}, {0, {{field.name + ": " + field.value}}}});
  }
}

// A heading's words are told with the sections.
std::string stage_source_words(const Entry& entry) {
  const Source& source = entry.stage_source;
  if (!entry.stage.known()) return "nothing says one";
  if (source.origin == Origin::none) return "a promise, with no word on how far it has come";
  if (source.origin == Origin::heading) return "heading, line " + std::to_string(source.line);
  return source_words(source);
}

void write_entry(TextPage& page, const Ladder& ladder, const Entry& entry) {
  page.row(2 * kIndent, {{kLine - kIndent, line_number(entry.line)}, {0, {{entry.title}}}});
  write_field(page, "stage", stage_words(ladder, entry.stage), stage_source_words(entry));
  for (const Milestone& milestone : entry.milestones) {
    const std::string pending = milestone.reached == Reached::once_begun ? ", reached once begun" : "";
    write_field(page, "milestone", milestone_words(ladder, milestone) + pending, source_words(milestone.source));
  }
  if (!entry.apis.empty()) page.row(kStart, {{kName, {{"APIs", Tone::dim}}}, {0, {{apis_words(entry)}}}});
  write_words(page, "function", entry.function);
  write_words(page, "mechanism", entry.mechanism);
  write_words(page, "audience", entry.audience);
  write_words(page, "owner", entry.owner);
  write_other_fields(page, entry);
  for (const Note& note : entry.notes) page.row(kStart, {{kName, {{"note", Tone::note}}}, {0, {{note.text}}}});
}

// Every block, what it is for and why; below one that became no entry, what would have made it one.
void write_blocks(TextPage& page, const DocumentReading& reading) {
  if (reading.blocks.empty()) return;
  page.paragraph(kIndent, {{"Blocks", Tone::strong}});
  for (const BlockReading& block : reading.blocks) {
    constexpr int kRole = 14;
    page.row(2 * kIndent, {{kLine, line_number(block.line)},
                           {kRole, {{std::string(to_string(block.purpose))}}},
                           {0, {{block.what + ": "}, {block.why, Tone::dim}}}});
    if (block.missing.empty()) continue;
    page.row(2 * kIndent + kLine, {{kRole, {{}}}, {0, {{"an entry with: " + block.missing, Tone::dim}}}});
  }
}

void write_page(TextPage& page, const Ladder& ladder, const ExplainReport::Page& document) {
  const DocumentReading& reading = document.reading;
  page.blank();
  page.paragraph(0, {{document.path, Tone::strong},
                     {std::string(document.roadmap ? ": a roadmap document, " : ": no roadmap document, ") +
                      counted(reading.entries.size(), "entry")}});
  write_sections(page, ladder, reading.sections);
  write_columns(page, ladder, reading.columns);
  if (!reading.entries.empty()) page.paragraph(kIndent, {{"Entries", Tone::strong}});
  for (const Entry& entry : reading.entries) write_entry(page, ladder, entry);
  write_blocks(page, reading);
  if (!reading.no_roadmap.empty()) page.paragraph(kIndent, {{"None of it counts: " + reading.no_roadmap}});
  page.problems(reading.problems, kIndent);
}

}  // namespace

void write_text(const ExplainReport& report, const Style& style, std::ostream& out) {
  TextPage page(style, out);
  page.paragraph(0, {{summary(report), Tone::strong}});
  for (const ExplainReport::Page& document : report.pages) write_page(page, report.head.ladder, document);
  page.problems(report.head.problems);
}

}  // namespace roadshift::render
