// csv.cpp - reports as tables for spreadsheets (RFC 4180, lines end in "\n"): a header, then one row an event,
// standing, version or entry. Days are ISO 8601, a window is "first/last", a day alone or "TBC".
#include "render/describe.h"
#include "render/escape.h"
#include "render/renderers.h"

namespace roadshift::render {
namespace {

class Table {
 public:
  Table(std::ostream& out, const std::vector<std::string_view>& titles) : out_(out) {
    for (const std::string_view title : titles) cell(title);
    end_row();
  }
  Table& cell(std::string_view text) {
    separate();
    out_ << csv_cell(text);
    return *this;
  }
  // A number of our own: it keeps its sign.
  Table& number(const std::optional<int>& value) {
    separate();
    if (value) out_ << std::to_string(*value);
    return *this;
  }
  Table& line(int value) { return number(value > 0 ? std::optional(value) : std::nullopt); }
  void end_row() {
    out_ << '\n';
    first_ = true;
  }

 private:
  void separate() {
    if (!first_) out_ << ',';
    first_ = false;
  }

  std::ostream& out_;
  bool first_ = true;
};

std::string window_cell(const std::optional<Window>& window) {
  if (!window) return {};
  if (!window->first && !window->last) return "TBC";
  if (window->first == window->last) return iso(*window->last);
  return (window->first ? iso(*window->first) : "..") + '/' + (window->last ? iso(*window->last) : "..");
}

std::string state_cell(const Event& event, const State& state, const Ladder& ladder) {
  switch (event.kind) {
    case EventKind::schedule: return window_cell(state.window);
    case EventKind::retitled: return state.title;
    case EventKind::edited: return state.text;
    case EventKind::stage:
    case EventKind::added:
    case EventKind::removed: break;
  }
  return std::string(ladder.name(state.stage));
}

std::string milestones_cell(const std::vector<Milestone>& milestones, const Ladder& ladder) {
  std::vector<std::string> parts;
  for (const Milestone& milestone : milestones) {
    const std::string window = window_cell(milestone.window);
    parts.push_back(std::string(ladder.name(milestone.stage)) + (window.empty() ? "" : ' ' + window) +
                    (milestone.reached == Reached::yes ? " reached" : ""));
  }
  return joined(parts, "; ");
}

std::string section_cell(const std::vector<std::string>& section) {
  return joined(section, " > ");
}

void write_event(Table& table, const Event& event, const Ladder& ladder) {
  const Evidence* evidence = evidence_of(event);
  table.cell(event.id)
      .cell(to_string(event.kind))
      .cell(event.commit.id)
      .cell(to_iso_day(event.commit.authored))
      .cell(event.commit.author.name)
      .cell(event.commit.author.email)
      .cell(event.commit.summary)
      .cell(event.entry_id)
      .cell(event.entry.title)
      .cell(apis_words(event.entry))
      .cell(event.entry.mechanism.value_or(""))
      .cell(state_cell(event, event.from, ladder))
      .cell(state_cell(event, event.to, ladder))
      .cell(ladder.name(event.milestone))
      .cell(event.direction == Direction::none ? "" : to_string(event.direction))
      .number(event.shift_days)
      .cell(in_hundredths(event.confidence))
      .cell(event.provisional ? "true" : "false")
      .cell(event.left ? event.left->id : "")
      .cell(evidence != nullptr ? evidence->path : "")
      .line(evidence != nullptr ? evidence->line : 0)
      .cell(evidence != nullptr ? section_cell(evidence->section) : "")
      .end_row();
}

void write_events(const std::vector<Event>& events, const Ladder& ladder, const Style& style, std::ostream& out) {
  Table table(out, {"id",         "kind",        "commit",    "date", "author", "email",     "summary",   "entry_id",
                    "title",      "apis",        "mechanism", "from", "to",     "milestone", "direction", "shift_days",
                    "confidence", "provisional", "left",      "path", "line",   "section"});
  for (const Event* event : in_order(events, style)) write_event(table, *event, ladder);
}

void write_csv(const LogReport& report, const Style& style, std::ostream& out) {
  write_events(report.events, report.head.ladder, style, out);
}

void write_csv(const DiffReport& report, const Style& style, std::ostream& out) {
  write_events(report.events, report.head.ladder, style, out);
}

void write_csv(const ShowReport& report, const Style&, std::ostream& out) {
  const Ladder& ladder = report.head.ladder;
  Table table(out, {"entry_id", "title", "stage", "milestones", "apis", "mechanism", "journey", "function", "audience",
                    "owner", "since", "path", "line", "section"});
  for (const Standing& standing : report.standings) {
    const Entry& entry = standing.entry;
    table.cell(standing.entry_id)
        .cell(entry.title)
        .cell(ladder.name(entry.stage))
        .cell(milestones_cell(entry.milestones, ladder))
        .cell(apis_words(entry))
        .cell(entry.mechanism.value_or(""))
        .cell(entry.journey.value_or(""))
        .cell(entry.function.value_or(""))
        .cell(entry.audience.value_or(""))
        .cell(entry.owner.value_or(""))
        .cell(standing.commit)
        .cell(entry.path)
        .line(entry.line)
        .cell(section_cell(entry.section))
        .end_row();
  }
}

void write_csv(const TimelineReport& report, const Style&, std::ostream& out) {
  const Ladder& ladder = report.head.ladder;
  Table table(out, {"entry_id", "commit", "date", "until_commit", "until_date", "author", "title", "stage",
                    "milestones", "text", "path", "line", "section"});
  for (const Version& version : report.versions) {
    table.cell(report.entry_id)
        .cell(version.commit.id)
        .cell(to_iso_day(version.commit.authored))
        .cell(version.until ? version.until->id : "")
        .cell(version.until ? to_iso_day(version.until->authored) : "")
        .cell(version.commit.author.name)
        .cell(version.entry.title)
        .cell(ladder.name(version.entry.stage))
        .cell(milestones_cell(version.entry.milestones, ladder))
        .cell(version.entry.text)
        .cell(version.entry.path)
        .line(version.entry.line)
        .cell(section_cell(version.entry.section))
        .end_row();
  }
}

void write_csv(const ExplainReport& report, const Style&, std::ostream& out) {
  const Ladder& ladder = report.head.ladder;
  Table table(out, {"path", "line", "section", "title", "form", "stage", "stage_origin", "stage_words", "stage_line",
                    "milestones", "apis", "mechanism", "notes"});
  for (const ExplainReport::Page& page : report.pages) {
    for (const Entry& entry : page.reading.entries) {
      table.cell(page.path)
          .line(entry.line)
          .cell(section_cell(entry.section))
          .cell(entry.title)
          .cell(to_string(entry.form))
          .cell(ladder.name(entry.stage))
          .cell(to_string(entry.stage_source.origin))
          .cell(entry.stage_source.words)
          .line(entry.stage_source.line)
          .cell(milestones_cell(entry.milestones, ladder))
          .cell(apis_words(entry))
          .cell(entry.mechanism.value_or(""))
          .cell(joined(entry.notes, "; "))
          .end_row();
    }
  }
}

class CsvRenderer final : public Renderer {
 public:
  void render(const Report& report, const Style& style, std::ostream& out) const override {
    std::visit([&](const auto& which) { write_csv(which, style, out); }, report);
  }
};

}  // namespace

std::unique_ptr<Renderer> make_csv() {
  return std::make_unique<CsvRenderer>();
}

}  // namespace roadshift::render
