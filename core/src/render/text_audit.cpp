// text_audit.cpp - how dates moved, for people: milestone by milestone, the longest way first; and the plan in figures.
#include <algorithm>

#include "render/describe_audit.h"
#include "render/text.h"
#include "render/width.h"

namespace roadshift::render {
namespace {

constexpr int kIndent = 2;
constexpr int kGap = 2;
constexpr int kDay = 10;  // "2024-06-03"
constexpr int kWidestTitle = 60;
constexpr int kWidestName = 40;
constexpr int kWidestChange = 44;

Pieces net_piece(const Track& track) {
  if (!track.net_days) return {{"no date", Tone::note}};
  return {{*track.net_days == 0 ? "no net" : in_days(*track.net_days), tone_of(track)}};
}

// The same columns for all milestones of the page, and for all shifts below them.
struct Layout {
  int net = 0, stage = 0, title = 0, verb = 0, change = 0, notice = 0;
};

Layout layout_for(const SlipsReport& report, int page_width) {
  Layout layout;
  for (const std::size_t index : report.shown) {
    const Track& track = report.audit.tracks[index];
    layout.net = std::max(layout.net, width_of(net_piece(track)));
    layout.stage = std::max(layout.stage, width_of(stage_words(report.head.ladder, track.stage)));
    layout.title = std::max(layout.title, width_of(label_of(track.entry)));
    for (const std::size_t shift_index : track.shifts) {
      const Shift& shift = report.audit.shifts[shift_index];
      layout.verb = std::max(layout.verb, width_of(to_string(shift.event.direction)));
      layout.change = std::max(layout.change, width_of(change_words(shift)));
      if (shift.notice) layout.notice = std::max(layout.notice, width_of(notice_words(*shift.notice)));
    }
  }
  layout.change = std::min(layout.change, kWidestChange);
  const int room = page_width - layout.net - layout.stage - 3 * kGap;
  layout.title = std::min({layout.title, kWidestTitle, std::max(room, 20)});
  return layout;
}

std::string notice_of(const Shift& shift) {
  if (shift.after_reached) return "after reaching";
  return shift.notice ? notice_words(*shift.notice) : "";
}

void write_shift(TextPage& page, const Layout& layout, const Shift& shift) {
  const Event& event = shift.event;
  Pieces last = {{notice_of(shift), shift.notice.value_or(0) < 0 ? Tone::note : Tone::plain}};
  for (const std::string& mark : marks_of(event)) last.push_back({' ' + mark, Tone::note});
  page.row(
      kIndent,
      {{kDay, {{iso(shift.day)}}},
       {layout.verb, {{std::string(to_string(event.direction)), shift.after_reached ? Tone::dim : tone_of(event)}}},
       {layout.change, {{change_words(shift)}}},
       {layout.notice, last}},
      short_id(event.commit.id) + ' ' + event.commit.author.name);
}

void write_track(TextPage& page, const Layout& layout, const SlipsReport& report, const Track& track) {
  page.blank();
  page.row(0, {{layout.net, net_piece(track), true},
               {layout.stage, {{stage_words(report.head.ladder, track.stage), Tone::strong}}},
               {layout.title, {{label_of(track.entry), Tone::strong}}}});
  const std::string totals = totals_words(track);
  page.paragraph(kIndent, {{promise_words(track) + "; " + fate_words(track) + (totals.empty() ? "" : "; " + totals)}},
                 kIndent);
  for (const std::size_t index : track.shifts) write_shift(page, layout, report.audit.shifts[index]);
}

void write_overdue(TextPage& page, const SlipsReport& report) {
  const Ladder& ladder = report.head.ladder;
  int days = 0, stage = 0, title = 0;
  for (const std::size_t index : report.shown) {
    const Track& track = report.audit.tracks[index];
    days = std::max(days, width_of(plain_days(*track.overdue)));
    stage = std::max(stage, width_of(stage_words(ladder, track.stage)));
    title = std::max(title, width_of(label_of(track.entry)));
  }
  title = std::min(title, std::max(24, page.width() - days - stage - 3 * kGap - 30));
  if (!report.shown.empty()) page.blank();
  for (const std::size_t index : report.shown) {
    const Track& track = report.audit.tracks[index];
    page.row(0,
             {{days, {{plain_days(*track.overdue), Tone::bad}}, true},
              {stage, {{stage_words(ladder, track.stage)}}},
              {title, {{label_of(track.entry)}}},
              {28, {{promise_words(track) + (track.moves > 0 ? "; " + counted(track.moves, "move") : "")}}}},
             place(track.entry.path, track.entry.line));
  }
}

// As many columns as there is room for; the other formats have all.
void write_table(TextPage& page, const std::vector<std::vector<std::string>>& rows) {
  std::vector<int> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  }
  widths.front() = std::min({widths.front(), kWidestName, page.width() / 2});
  std::size_t columns = 1;
  int used = widths.front();
  while (columns < widths.size() && used + kGap + widths[columns] <= page.width()) used += kGap + widths[columns++];
  for (const auto& row : rows) {
    const Tone tone = &row == &rows.front() ? Tone::dim : Tone::plain;
    std::vector<Column> cells = {{widths.front(), {{row.front(), tone}}}};
    for (std::size_t i = 1; i < columns; ++i) cells.push_back({widths[i], {{row[i], tone}}, true});
    page.row(0, cells);
  }
}

void write_groups(TextPage& page, const SlipsReport& report) {
  page.blank();
  std::vector<std::vector<std::string>> rows = {group_titles(report.choice.by)};
  for (const ShiftGroup& group : report.groups) rows.push_back(group_cells(group));
  write_table(page, rows);
}

void write_body(TextPage& page, const SlipsReport& report) {
  if (report.choice.overdue) return write_overdue(page, report);
  if (report.choice.by != Grouping::entry) return write_groups(page, report);
  const Layout layout = layout_for(report, page.width());
  for (const std::size_t index : report.shown) write_track(page, layout, report, report.audit.tracks[index]);
}

void write_figures(TextPage& page, const Statistics& figures, const Ladder& ladder, Day as_of) {
  const std::vector<FigurePart> parts = figures_in_words(figures, ladder, as_of);
  int name = 0;
  for (const FigurePart& part : parts)
    for (const Figure& figure : part.figures) name = std::max(name, width_of(figure.name));
  name = std::min(name, kWidestName);
  for (const FigurePart& part : parts) {
    page.blank();
    page.paragraph(0, {{part.title, Tone::strong}});
    page.paragraph(kIndent, {{part.meaning, Tone::dim}});
    for (const Figure& figure : part.figures) page.row(kIndent, {{name, {{figure.name}}}, {0, {{figure.value}}}});
  }
}

}  // namespace

void write_text(const SlipsReport& report, const Style& style, std::ostream& out) {
  TextPage page(style, out);
  page.paragraph(0, {{summary(report), Tone::strong}});
  write_body(page, report);
  page.problems(report.head.problems);
}

void write_text(const StatsReport& report, const Style& style, std::ostream& out) {
  TextPage page(style, out);
  page.paragraph(0, {{summary(report), Tone::strong}});
  write_figures(page, report.figures, report.head.ladder, report.as_of);
  page.problems(report.head.problems);
}

void write_text(const OverviewReport& report, const Style& style, std::ostream& out) {
  TextPage page(style, out);
  page.paragraph(0, {{summary(report), Tone::strong}});
  write_figures(page, report.figures, report.head.ladder, report.audit.as_of);
  page.problems(report.head.problems);
}

}  // namespace roadshift::render
