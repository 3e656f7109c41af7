// markdown.cpp - reports as GitHub-flavoured Markdown: fit for a comment on a pull request or for release notes.
#include <algorithm>

#include "render/describe_audit.h"
#include "render/describe_check.h"
#include "render/escape.h"
#include "render/renderers.h"
#include "render/summary.h"

namespace roadshift::render {
namespace {

// Text that is already Markdown: built by markdown_text and our own markup only.
struct Markdown {
  std::string text;
};

Markdown plain(std::string_view text) {
  return {markdown_text(text)};
}

class Page {
 public:
  explicit Page(std::ostream& out) : out_(out) {}

  void paragraph(const Markdown& text) { out_ << text.text << "\n\n"; }
  void strong_paragraph(std::string_view text) { out_ << "**" << markdown_text(text) << "**\n\n"; }
  void heading(int level, const Markdown& text) {
    out_ << std::string(static_cast<std::size_t>(level), '#') << ' ' << text.text << "\n\n";
  }
  void item(const Markdown& text) { out_ << "- " << text.text << '\n'; }
  void row(const std::vector<Markdown>& cells) {
    for (const Markdown& cell : cells) out_ << "| " << cell.text << (cell.text.empty() ? "" : " ");
    out_ << "|\n";
  }
  void table_head(const std::vector<std::string_view>& titles) {
    for (const std::string_view title : titles) out_ << "| " << title << ' ';
    out_ << "|\n";
    for (std::size_t i = 0; i < titles.size(); ++i) out_ << "| --- ";
    out_ << "|\n";
  }
  void end_block() { out_ << '\n'; }

  void problems(const std::vector<Problem>& problems, int level) {
    if (problems.empty()) return;
    heading(level, {counted(problems.size(), "problem")});
    const std::size_t named = std::min(problems.size(), kProblemsNamed);
    for (std::size_t i = 0; i < named; ++i) item(plain(problem_words(problems[i])));
    if (problems.size() > named) item({"… and " + std::to_string(problems.size() - named) + " more"});
    end_block();
  }

 private:
  std::ostream& out_;
};

Markdown edit_markdown(const std::vector<Stretch>& runs) {
  std::vector<std::string> parts;
  for (const Stretch& run : runs) {
    const std::string text = markdown_text(run.text);
    const std::string_view mark = run.change == Change::removed ? "~~" : run.change == Change::added ? "**" : "";
    parts.push_back(std::string(mark) + text + std::string(mark));
  }
  return {joined(parts, " ")};
}

Markdown detail_markdown(const Item& item) {
  const Event& event = *item.events.front();
  Markdown detail = event.kind == EventKind::edited ? edit_markdown(edit_of(event)) : plain(item.detail);
  for (const std::string& mark : marks_of(event)) detail.text += ' ' + markdown_text(mark);
  return detail;
}

Markdown entries_markdown(const Item& item) {
  if (item.events.size() == 1) return plain(label_of(item.events.front()->entry));
  std::vector<std::string> titles;
  for (const Event* event : item.events) titles.push_back(markdown_text(label_of(event->entry)));
  return {"**" + counted(item.events.size(), "entry") + ":** " + joined(titles, " · ")};
}

Markdown where(const Event& event) {
  const Evidence* evidence = evidence_of(event);
  return evidence != nullptr ? plain(place(evidence->path, evidence->line)) : Markdown{};
}

Markdown why_markdown(const Item& item) {
  std::vector<std::string> reasons;
  for (const Event* event : item.events)
    for (const std::string& why : event->why) reasons.push_back(markdown_text(why));
  return {joined(reasons, "; ")};
}

void write_events(Page& page, const std::vector<const Event*>& events, const Ladder& ladder, const Style& style) {
  std::vector<std::string_view> titles = {"Change", "Entry", "Detail", "Where"};
  if (style.explain) titles.emplace_back("Why");
  page.table_head(titles);
  for (const Item& item : fold(events, ladder)) {
    std::vector<Markdown> cells = {
        {markdown_text(item.verb)}, entries_markdown(item), detail_markdown(item), where(*item.events.front())};
    if (style.explain) cells.push_back(why_markdown(item));
    page.row(cells);
  }
  page.end_block();
}

Markdown commit_heading(const Commit& commit) {
  return {markdown_text(to_iso_day(commit.authored)) + " · " + markdown_text(commit.summary)};
}

Markdown commit_line(const Commit& commit) {
  return {markdown_text(short_id(commit.id)) + " by " + markdown_text(commit.author.name)};
}

void write_markdown(const LogReport& report, const Style& style, std::ostream& out) {
  Page page(out);
  const std::vector<const Event*> events = shown(report.events, style);
  page.strong_paragraph(summary(report, events));
  for (const AtCommit& revision : by_commit(events, style.newest_first)) {
    page.heading(3, commit_heading(*revision.commit));
    page.paragraph(commit_line(*revision.commit));
    write_events(page, revision.events, report.head.ladder, style);
  }
  page.problems(report.head.problems, 3);
}

void write_markdown(const DiffReport& report, const Style& style, std::ostream& out) {
  Page page(out);
  const std::vector<const Event*> events = shown(report.events, style);
  page.strong_paragraph(summary(report, events));
  if (!events.empty()) write_events(page, events, report.head.ladder, style);
  page.problems(report.head.problems, 3);
}

Markdown apis_markdown(const Entry& entry) {
  std::vector<std::string> links;
  for (const Api& api : entry.apis) links.push_back(markdown_link(api.text, api.link));
  return {joined(links, ", ")};
}

void write_stage(Page& page, const ShowReport& report, Stage stage) {
  const Ladder& ladder = report.head.ladder;
  std::vector<const Standing*> here;
  for (const Standing& standing : report.standings)
    if (standing.entry.stage == stage) here.push_back(&standing);
  if (here.empty()) return;
  page.heading(3, plain(stage.known() ? stage_words(ladder, stage) : "No stage"));
  page.table_head({"Entry", "APIs", "Milestones", "Where"});
  for (const Standing* standing : here) {
    const Entry& entry = standing->entry;
    page.row({plain(label_of(entry)), apis_markdown(entry), plain(milestones_words(ladder, entry.milestones)),
              plain(place(entry.path, entry.line))});
  }
  page.end_block();
}

void write_markdown(const ShowReport& report, const Style&, std::ostream& out) {
  Page page(out);
  page.strong_paragraph(summary(report));
  for (int rung = static_cast<int>(report.head.ladder.size()) - 1; rung >= -1; --rung)
    write_stage(page, report, {rung});
  page.problems(report.head.problems, 3);
}

void write_markdown(const TimelineReport& report, const Style&, std::ostream& out) {
  Page page(out);
  const Ladder& ladder = report.head.ladder;
  if (!report.versions.empty()) page.heading(3, plain(report.versions.back().entry.title));
  page.strong_paragraph(summary(report));
  page.table_head({"Date", "Change", "Detail", "Where"});
  if (!report.versions.empty()) {
    const Version& first = report.versions.front();
    page.row({plain(to_iso_day(first.commit.authored)),
              {"first seen"},
              plain(stage_words(ladder, first.entry.stage)),
              plain(place(first.entry.path, first.entry.line))});
  }
  for (const Event& event : report.events) {
    const Item item{{&event}, verb_of(event, ladder), detail_of(event, ladder), tone_of(event)};
    page.row(
        {plain(to_iso_day(event.commit.authored)), {markdown_text(item.verb)}, detail_markdown(item), where(event)});
  }
  page.end_block();
  page.problems(report.head.problems, 3);
}

void write_blocks_read(Page& page, const std::vector<BlockReading>& blocks) {
  if (blocks.empty()) return;
  page.table_head({"Line", "Block", "Role", "Because", "An entry with"});
  for (const BlockReading& block : blocks) {
    page.row({{std::to_string(block.line)},
              plain(block.what),
              plain(std::string(to_string(block.purpose))),
              plain(block.why),
              plain(block.missing)});
  }
  page.end_block();
}

Markdown entry_notes(const Entry& entry) {
  return plain(notes_words(entry));
}

Markdown milestones_read(const Entry& entry, const Ladder& ladder) {
  std::vector<std::string> parts;
  for (const Milestone& milestone : entry.milestones)
    parts.push_back(markdown_text(milestone_words(ladder, milestone) + " ← " + source_words(milestone.source)));
  return {joined(parts, "; ")};
}

void write_entries_read(Page& page, const std::vector<Entry>& entries, const Ladder& ladder) {
  if (entries.empty()) return;
  page.table_head({"Line", "Entry", "Stage", "Milestones", "Notes"});
  for (const Entry& entry : entries) {
    page.row({{std::to_string(entry.line)},
              plain(entry.title),
              plain(stage_words(ladder, entry.stage) + " ← " + source_words(entry.stage_source)),
              milestones_read(entry, ladder),
              entry_notes(entry)});
  }
  page.end_block();
}

void write_columns_read(Page& page, const std::vector<ColumnReading>& columns) {
  if (columns.empty()) return;
  page.table_head({"Line", "Column", "Means", "Because"});
  for (const ColumnReading& column : columns) {
    page.row({{std::to_string(column.line)},
              plain(column.title),
              plain(column.role + ' ' + column.stage),
              plain(column.rule)});
  }
  page.end_block();
}

void write_sections_read(Page& page, const std::vector<SectionReading>& sections, const Ladder& ladder) {
  if (sections.empty()) return;
  page.table_head({"Line", "Section", "Stage", "Milestone", "Because"});
  for (const SectionReading& section : sections) {
    page.row({{std::to_string(section.line)},
              plain(joined(section.section, " > ")),
              plain(section.stage.known() ? stage_words(ladder, section.stage) : ""),
              plain(section.milestone ? milestone_words(ladder, *section.milestone) : ""),
              plain(source_words(section.source))});
  }
  page.end_block();
}

void write_markdown(const ExplainReport& report, const Style&, std::ostream& out) {
  Page page(out);
  page.strong_paragraph(summary(report));
  for (const ExplainReport::Page& document : report.pages) {
    page.heading(3, plain(document.path));
    write_sections_read(page, document.reading.sections, report.head.ladder);
    write_columns_read(page, document.reading.columns);
    write_entries_read(page, document.reading.entries, report.head.ladder);
    write_blocks_read(page, document.reading.blocks);
    page.problems(document.reading.problems, 4);
  }
  page.problems(report.head.problems, 3);
}

Markdown shift_notice(const Shift& shift) {
  if (shift.after_reached) return {"after it was reached"};
  return plain(shift.notice ? notice_words(*shift.notice) : "");
}

void write_shifts(Page& page, const SlipsReport& report) {
  const Ladder& ladder = report.head.ladder;
  for (const std::size_t index : report.shown) {
    const Track& track = report.audit.tracks[index];
    page.heading(3, plain(stage_words(ladder, track.stage) + ": " + label_of(track.entry)));
    page.paragraph(plain((track.net_days ? in_days(*track.net_days) + " net; " : "") + promise_words(track) + "; " +
                         fate_words(track) + "; " + totals_words(track)));
    page.table_head({"Said", "Shift", "Change", "Notice", "Commit", "Author"});
    for (const std::size_t each : track.shifts) {
      const Shift& shift = report.audit.shifts[each];
      page.row({plain(iso(shift.day)), plain(to_string(shift.event.direction)), plain(change_words(shift)),
                shift_notice(shift), plain(short_id(shift.event.commit.id)), plain(shift.event.commit.author.name)});
    }
    page.end_block();
  }
}

void write_milestones(Page& page, const std::vector<const Track*>& tracks, const Ladder& ladder) {
  page.table_head({"Entry", "Milestone", "Promised", "Moves", "Net days", "What became of it"});
  for (const Track* track : tracks) {
    page.row({plain(label_of(track->entry)),
              plain(stage_words(ladder, track->stage)),
              plain(promise_words(*track)),
              {std::to_string(track->moves)},
              plain(track->net_days ? in_days(*track->net_days) : ""),
              plain(fate_words(*track))});
  }
  page.end_block();
}

void write_groups(Page& page, const SlipsReport& report) {
  const std::vector<std::string> titles = group_titles(report.choice.by);
  page.table_head({titles.begin(), titles.end()});
  for (const ShiftGroup& group : report.groups) {
    std::vector<Markdown> cells;
    for (const std::string& cell : group_cells(group)) cells.push_back(plain(cell));
    page.row(cells);
  }
  page.end_block();
}

std::vector<const Track*> shown_tracks(const SlipsReport& report) {
  std::vector<const Track*> tracks;
  for (const std::size_t index : report.shown) tracks.push_back(&report.audit.tracks[index]);
  return tracks;
}

void write_markdown(const SlipsReport& report, const Style&, std::ostream& out) {
  Page page(out);
  page.strong_paragraph(summary(report));
  if (report.choice.overdue) {
    write_milestones(page, shown_tracks(report), report.head.ladder);
  } else if (report.choice.by != Grouping::entry) {
    write_groups(page, report);
  } else {
    write_shifts(page, report);
  }
  page.problems(report.head.problems, 3);
}

void write_figures(Page& page, const Statistics& figures, const Ladder& ladder, Day as_of) {
  for (const FigurePart& part : figures_in_words(figures, ladder, as_of)) {
    page.heading(3, plain(part.title));
    page.paragraph(plain(part.meaning));
    page.table_head({"Figure", "Value"});
    for (const Figure& figure : part.figures) page.row({plain(figure.name), plain(figure.value)});
    page.end_block();
  }
}

void write_markdown(const StatsReport& report, const Style&, std::ostream& out) {
  Page page(out);
  page.strong_paragraph(summary(report));
  write_figures(page, report.figures, report.head.ladder, report.as_of);
  page.problems(report.head.problems, 3);
}

void write_markdown(const OverviewReport& report, const Style&, std::ostream& out) {
  Page page(out);
  page.strong_paragraph(summary(report));
  std::vector<const Track*> overdue, moved;
  for (const Track& track : report.audit.tracks) {
    if (track.overdue) overdue.push_back(&track);
    if (track.moves > 0) moved.push_back(&track);
  }
  std::stable_sort(moved.begin(), moved.end(),
                   [](const Track* a, const Track* b) { return a->net_days > b->net_days; });
  page.heading(2, {"Overdue"});
  page.paragraph(plain("On " + iso(report.audit.as_of) + ", as the roadmap stands."));
  write_milestones(page, overdue, report.head.ladder);
  page.heading(2, {"What moved"});
  write_milestones(page, moved, report.head.ladder);
  page.heading(2, {"In figures"});
  write_figures(page, report.figures, report.head.ladder, report.audit.as_of);
  page.heading(2, {"The roadmap today"});
  ShowReport board{report.head, report.dataset.tip, report.standings};
  for (int rung = static_cast<int>(report.head.ladder.size()) - 1; rung >= -1; --rung) write_stage(page, board, {rung});
  page.problems(report.head.problems, 2);
}

// The rules that found something come with their remedies once, below the table.
void write_markdown(const CheckReport& report, const Style&, std::ostream& out) {
  Page page(out);
  page.strong_paragraph(summary(report));
  if (report.findings.empty()) return;
  page.table_head({"Level", "Entry", "Finding", "Rule", "Where"});
  for (const Finding& finding : report.findings) {
    const std::string gone = is_here(finding, report) ? "" : " at " + short_id(finding.commit);
    page.row({plain(to_string(finding.level)), plain(entry_words(finding)), plain(finding.message), plain(finding.rule),
              plain(place(finding.path, finding.line) + gone)});
  }
  page.end_block();
  page.heading(3, {"What to do"});
  for (const Rule* rule : rules_of(report)) page.item(plain(std::string(rule->id) + ": " + std::string(rule->remedy)));
  page.end_block();
}

class MarkdownRenderer final : public Renderer {
 public:
  void render(const Report& report, const Style& style, std::ostream& out) const override {
    std::visit([&](const auto& which) { write_markdown(which, style, out); }, report);
  }
};

}  // namespace

std::unique_ptr<Renderer> make_markdown() {
  return std::make_unique<MarkdownRenderer>();
}

}  // namespace roadshift::render
