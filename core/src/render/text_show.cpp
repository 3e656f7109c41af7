// text_show.cpp - the roadmap at one revision, furthest stage first.
#include <algorithm>

#include "render/summary.h"
#include "render/text.h"
#include "render/width.h"

namespace roadshift::render {
namespace {

constexpr int kIndent = 2;
constexpr int kGap = 2;
constexpr int kWidestDates = 44;
constexpr int kNarrowestTitle = 24;

struct Layout {
  int title = 0, dates = 0;
};

Layout layout_for(const ShowReport& report, int page_width) {
  Layout layout;
  for (const Standing& standing : report.standings) {
    layout.title = std::max(layout.title, width_of(label_of(standing.entry)));
    layout.dates = std::max(layout.dates, width_of(milestones_words(report.head.ladder, standing.entry.milestones)));
  }
  layout.dates = std::min(layout.dates, kWidestDates);
  layout.title = std::min(layout.title, std::max(page_width - kIndent - kGap - layout.dates, kNarrowestTitle));
  return layout;
}

void write_standing(TextPage& page, const Layout& layout, const Ladder& ladder, const Standing& standing) {
  const Entry& entry = standing.entry;
  page.row(kIndent,
           {{layout.title, {{label_of(entry)}}}, {layout.dates, {{milestones_words(ladder, entry.milestones)}}}},
           place(entry.path, entry.line));
  const std::string apis = apis_words(entry);
  if (!apis.empty() && apis != entry.title) page.paragraph(2 * kIndent, {{apis, Tone::dim}});
  for (const Entry& other : standing.others)
    page.paragraph(2 * kIndent, {{"also at " + place(other.path, other.line), Tone::dim}});
}

void write_stage(TextPage& page, const Layout& layout, const ShowReport& report, Stage stage) {
  const Ladder& ladder = report.head.ladder;
  const auto is_here = [&](const Standing& standing) { return standing.entry.stage == stage; };
  const auto number = std::count_if(report.standings.begin(), report.standings.end(), is_here);
  if (number == 0) return;
  page.blank();
  page.paragraph(0, {{stage.known() ? stage_words(ladder, stage) : "No stage", Tone::strong},
                     {" (" + std::to_string(number) + ")", Tone::dim}});
  for (const Standing& standing : report.standings)
    if (is_here(standing)) write_standing(page, layout, ladder, standing);
}

}  // namespace

void write_text(const ShowReport& report, const Style& style, std::ostream& out) {
  TextPage page(style, out);
  page.paragraph(0, {{summary(report), Tone::strong}});
  const Layout layout = layout_for(report, page.width());
  for (int rung = static_cast<int>(report.head.ladder.size()) - 1; rung >= -1; --rung)
    write_stage(page, layout, report, {rung});
  page.problems(report.head.problems);
}

}  // namespace roadshift::render
