// text_explain.cpp - how documents were read: what each section and column means, and where each field came from.
#include <algorithm>

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

void write_sections(TextPage& page, const Ladder& ladder, const std::vector<SectionReading>& sections) {
  if (sections.empty()) return;
  page.paragraph(kIndent, {{"Sections", Tone::strong}});
  for (const SectionReading& section : sections) {
    std::string meaning = section.stage.known() ? stage_words(ladder, section.stage) : "";
    if (section.milestone) meaning += (meaning.empty() ? "" : ", ") + milestone_words(ladder, *section.milestone);
    page.row(
        2 * kIndent,
        {{kLine, line_number(section.line)},
         {kValue + kName, {{joined(section.section, " > ")}}},
         {0,
          {{meaning.empty() ? "says no stage" : meaning}, {"  "}, {"← " + source_words(section.source), Tone::dim}}}});
  }
}

void write_columns(TextPage& page, const Ladder& ladder, const std::vector<ColumnReading>& columns) {
  if (columns.empty()) return;
  page.paragraph(kIndent, {{"Columns", Tone::strong}});
  for (const ColumnReading& column : columns) {
    const std::string label = stage_words(ladder, ladder.find(column.stage));
    page.row(
        2 * kIndent,
        {{kLine, line_number(column.line)},
         {kValue + kName, {{column.title}}},
         {0, {{column.role + (column.stage.empty() ? "" : " " + label)}, {"  "}, {"← " + column.rule, Tone::dim}}}});
  }
}

void write_field(TextPage& page, const std::string& name, const std::string& value, const std::string& source) {
  page.row(
      kStart,
      {{kName, {{name, Tone::dim}}}, {kValue, {{value}}}, {0, {{source.empty() ? "" : "← " + source, Tone::dim}}}});
}

void write_entry(TextPage& page, const Ladder& ladder, const Entry& entry) {
  page.row(2 * kIndent, {{kLine - kIndent, line_number(entry.line)}, {0, {{entry.title}}}});
  write_field(page, "stage", stage_words(ladder, entry.stage), source_words(entry.stage_source));
  for (const Milestone& milestone : entry.milestones) {
    const std::string pending = milestone.reached == Reached::once_begun ? ", reached once begun" : "";
    write_field(page, "milestone", milestone_words(ladder, milestone) + pending, source_words(milestone.source));
  }
  if (!entry.apis.empty()) page.row(kStart, {{kName, {{"APIs", Tone::dim}}}, {0, {{apis_words(entry)}}}});
  if (entry.mechanism) page.row(kStart, {{kName, {{"mechanism", Tone::dim}}}, {0, {{*entry.mechanism}}}});
  for (const std::string& note : entry.notes) page.row(kStart, {{kName, {{"note", Tone::note}}}, {0, {{note}}}});
}

void write_left_out(TextPage& page, const std::vector<LeftOut>& parts) {
  if (parts.empty()) return;
  page.paragraph(kIndent, {{"Left out", Tone::strong}});
  for (const LeftOut& part : parts)
    page.row(2 * kIndent,
             {{kLine, line_number(part.line)}, {kValue + kName, {{part.what}}}, {0, {{part.why, Tone::dim}}}});
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
  write_left_out(page, reading.left_out);
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
