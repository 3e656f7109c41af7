// csv.cpp - reports as tables for spreadsheets (RFC 4180, lines end in "\n"): a header, then one row an event,
// standing, version or entry. Days are ISO 8601, a window is "first/last", a day alone or "TBC".
#include "render/describe_audit.h"
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
          .cell(notes_words(entry))
          .end_row();
    }
  }
}

void write_tracks(const std::vector<const Track*>& tracks, const Ladder& ladder, std::ostream& out) {
  Table table(out, {"entry_id",
                    "title",
                    "apis",
                    "milestone",
                    "fate",
                    "first_promise",
                    "first_said",
                    "last_promise",
                    "moves",
                    "net_days",
                    "gross_days",
                    "longest_hold_days",
                    "said_reached_on",
                    "reached_on",
                    "days_to_reached",
                    "days_against_first",
                    "days_against_last",
                    "overdue_days",
                    "path",
                    "line"});
  for (const Track* track : tracks) {
    const Promise *first = track->first_promise(), *last = track->last_promise();
    table.cell(track->entry_id)
        .cell(track->entry.title)
        .cell(apis_words(track->entry))
        .cell(ladder.name(track->stage))
        .cell(to_string(track->fate))
        .cell(first != nullptr ? window_cell(first->window) : "")
        .cell(first != nullptr ? iso(first->day) : "")
        .cell(last != nullptr ? window_cell(last->window) : "")
        .number(static_cast<int>(track->moves))
        .number(track->net_days)
        .number(track->gross_days)
        .number(track->longest_hold)
        .cell(track->said ? iso(*track->said) : "")
        .cell(track->reached ? iso(*track->reached) : "")
        .number(track->to_reached)
        .number(track->against_first)
        .number(track->against_last)
        .number(track->overdue)
        .cell(track->entry.path)
        .line(track->entry.line)
        .end_row();
  }
}

void write_shifts(const std::vector<Shift>& shifts, const Ladder& ladder, std::ostream& out) {
  Table table(out, {"id", "said_on", "commit", "author", "email", "entry_id", "title", "apis", "milestone", "direction",
                    "from", "to", "days", "notice_days", "after_reached", "path", "line"});
  for (const Shift& shift : shifts) {
    const Event& event = shift.event;
    const Evidence* evidence = evidence_of(event);
    table.cell(event.id)
        .cell(iso(shift.day))
        .cell(event.commit.id)
        .cell(event.commit.author.name)
        .cell(event.commit.author.email)
        .cell(event.entry_id)
        .cell(event.entry.title)
        .cell(apis_words(event.entry))
        .cell(ladder.name(event.milestone))
        .cell(to_string(event.direction))
        .cell(window_cell(event.from.window))
        .cell(window_cell(event.to.window))
        .number(event.shift_days)
        .number(shift.notice)
        .cell(shift.after_reached ? "true" : "false")
        .cell(evidence != nullptr ? evidence->path : "")
        .line(evidence != nullptr ? evidence->line : 0)
        .end_row();
  }
}

void write_groups(const std::vector<ShiftGroup>& groups, Grouping by, std::ostream& out) {
  Table table(out, {to_string(by), "entries", "slips", "slip_median", "slip_p80", "slip_p90", "pull_ins", "net_days",
                    "set", "cleared", "refined", "corrections", "notice_median"});
  const auto count = [](std::size_t number) { return std::optional(static_cast<int>(number)); };
  for (const ShiftGroup& group : groups) {
    table.cell(group.name)
        .number(count(group.entries))
        .number(count(group.slips))
        .number(group.slip_days.median)
        .number(group.slip_days.p80)
        .number(group.slip_days.p90)
        .number(count(group.pull_ins))
        .number(group.net_days)
        .number(count(group.set))
        .number(count(group.cleared))
        .number(count(group.refined))
        .number(count(group.corrections))
        .number(group.notice.median)
        .end_row();
  }
}

void write_csv(const SlipsReport& report, const Style&, std::ostream& out) {
  if (report.choice.by != Grouping::entry && !report.choice.overdue)
    return write_groups(report.groups, report.choice.by, out);
  if (!report.choice.overdue) return write_shifts(report.audit.shifts, report.head.ladder, out);
  std::vector<const Track*> tracks;
  for (const std::size_t index : report.shown) tracks.push_back(&report.audit.tracks[index]);
  write_tracks(tracks, report.head.ladder, out);
}

// One row a figure that has a size; what is only counted stands under "met" of "n", or "n" alone.
void write_csv(const StatsReport& report, const Style&, std::ostream& out) {
  const Ladder& ladder = report.head.ladder;
  const Statistics& figures = report.figures;
  Table table(out, {"figure", "of", "to", "n", "met", "median", "p80", "p90"});
  const auto count = [](std::size_t number) { return std::optional(static_cast<int>(number)); };
  const auto spread = [&](std::string_view figure, std::string_view of, std::string_view to, const Spread& days) {
    table.cell(figure).cell(of).cell(to).number(count(days.n)).cell("");
    table.number(days.median).number(days.p80).number(days.p90).end_row();
  };
  const auto counted_as = [&](std::string_view figure, std::string_view of, std::size_t n,
                              std::optional<std::size_t> met) {
    table.cell(figure).cell(of).cell("").number(count(n)).number(met ? count(*met) : std::nullopt);
    table.cell("").cell("").cell("").end_row();
  };
  for (const Kept& kept : figures.kept) {
    const std::string of = kept.stage.known() ? std::string(ladder.name(kept.stage)) : "all";
    counted_as("kept_by_first_promise", of, kept.by_first.n, kept.by_first.met);
    counted_as("kept_by_last_promise", of, kept.by_last.n, kept.by_last.met);
    spread("days_against_first", of, "", kept.against_first);
    spread("days_against_last", of, "", kept.against_last);
    counted_as("reached_without_date", of, kept.unpromised, std::nullopt);
  }
  spread("slip_days", "", "", figures.slips);
  spread("pull_in_days", "", "", figures.pull_ins);
  spread("notice_days", "", "", figures.notice);
  counted_as("slips_said_in_time", "", figures.in_time.n, figures.in_time.met);
  counted_as("corrections", "", figures.corrections, std::nullopt);
  counted_as("open", "", figures.open, std::nullopt);
  counted_as("open_without_date", "", figures.undated, std::nullopt);
  counted_as("overdue", "", figures.overdue, std::nullopt);
  for (const Passage& passage : figures.passages) {
    spread("days_at_stage", ladder.name(passage.from), ladder.name(passage.to), passage.days);
    counted_as("days_at_stage_unknown", ladder.name(passage.from), passage.unknown, std::nullopt);
  }
  counted_as("backward", "", figures.backward.size(), std::nullopt);
  counted_as("dropped", "", figures.dropped.size(), std::nullopt);
  counted_as("skipped", "", figures.skipped.size(), std::nullopt);
}

void write_csv(const OverviewReport& report, const Style&, std::ostream& out) {
  std::vector<const Track*> tracks;
  for (const Track& track : report.audit.tracks) tracks.push_back(&track);
  write_tracks(tracks, report.head.ladder, out);
}

void write_csv(const CheckReport& report, const Style&, std::ostream& out) {
  Table table(out, {"rule", "level", "entry_id", "title", "function", "message", "commit", "path", "line", "column",
                    "remedy", "fingerprint"});
  for (const Finding& finding : report.findings) {
    table.cell(finding.rule)
        .cell(to_string(finding.level))
        .cell(finding.entry_id)
        .cell(finding.title)
        .cell(finding.function)
        .cell(finding.message)
        .cell(finding.commit)
        .cell(finding.path)
        .line(finding.line)
        .line(finding.column)
        .cell(finding.remedy)
        .cell(finding.fingerprint)
        .end_row();
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
