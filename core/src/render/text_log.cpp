// text_log.cpp - what changed, for people: a sentence with the sums, then revision by revision, one row an event.
#include <algorithm>

#include "render/summary.h"
#include "render/text.h"
#include "render/width.h"

namespace roadshift::render {
namespace {

constexpr int kIndent = 2;
constexpr int kGap = 2;
constexpr int kWidestDetail = 38;
constexpr int kNarrowestTitle = 20;
constexpr int kComfortableTitle = 28;
constexpr int kDay = 10;  // "2024-06-03"
constexpr int kWidestAuthor = 24;

// The same columns on the whole page: verb, title, detail.
struct Layout {
  int verb = 0, title = 0, detail = 0;

  [[nodiscard]] int title_start() const { return kIndent + verb + kGap; }
};

using Folded = std::vector<std::pair<const Commit*, std::vector<Item>>>;

std::string title_of(const Item& item) {
  if (item.events.size() > 1) return counted(item.events.size(), "entry");
  return label_of(item.events.front()->entry);
}

std::string note_of(const Item& item) {
  const Evidence* evidence = evidence_of(*item.events.front());
  return evidence != nullptr ? place(evidence->path, evidence->line) : "";
}

// The note of where to look stands in a column of its own where that leaves the titles enough room.
Layout layout_for(const Folded& revisions, int page_width) {
  Layout layout;
  int note = 0;
  for (const auto& [commit, items] : revisions) {
    for (const Item& item : items) {
      note = std::max(note, width_of(note_of(item)));
      layout.verb = std::max(layout.verb, width_of(item.verb));
      layout.title = std::max(layout.title, width_of(title_of(item)));
      layout.detail = std::max(layout.detail, width_of(detail_pieces(item, true)));
    }
  }
  layout.detail = std::min(layout.detail, kWidestDetail);
  const int room = page_width - layout.title_start() - kGap - layout.detail;
  const int room_beside_note = room - kGap - note;
  layout.title = std::min(layout.title,
                          room_beside_note >= kComfortableTitle ? room_beside_note : std::max(room, kNarrowestTitle));
  return layout;
}

std::string names_of(const Item& item) {
  std::vector<std::string> titles;
  for (const Event* event : item.events) titles.push_back(label_of(event->entry));
  return joined(titles, " · ");
}

void write_item(TextPage& page, const Layout& layout, const Item& item, bool explain) {
  page.row(kIndent,
           {{layout.verb, {{item.verb, item.tone}}},
            {layout.title, {{title_of(item), item.events.size() > 1 ? Tone::strong : Tone::plain}}},
            {layout.detail, detail_pieces(item, page.colour())}},
           note_of(item));
  if (item.events.size() > 1) page.paragraph(layout.title_start(), {{names_of(item)}});
  if (!explain) return;
  for (const Event* each : item.events)
    for (const std::string& why : each->why) page.paragraph(layout.title_start(), {{"why: " + why, Tone::dim}}, 5);
}

void write_commit(TextPage& page, const Commit& commit) {
  const std::string id = short_id(commit.id);
  page.row(0, {{kDay, {{to_iso_day(commit.authored), Tone::strong}}},
               {width_of(id), {{id, Tone::dim}}},
               {std::min(width_of(commit.author.name), kWidestAuthor), {{commit.author.name, Tone::dim}}},
               {0, {{commit.summary}}}});
}

Folded folded(const std::vector<AtCommit>& revisions, const Ladder& ladder) {
  Folded out;
  for (const AtCommit& revision : revisions) out.emplace_back(revision.commit, fold(revision.events, ladder));
  return out;
}

void write_items(TextPage& page, const Folded& revisions, const Style& style, bool with_commits) {
  const Layout layout = layout_for(revisions, page.width());
  for (const auto& [commit, items] : revisions) {
    page.blank();
    if (with_commits) write_commit(page, *commit);
    for (const Item& item : items) write_item(page, layout, item, style.explain);
  }
}

}  // namespace

void write_text(const LogReport& report, const Style& style, std::ostream& out) {
  TextPage page(style, out);
  const std::vector<const Event*> events = shown(report.events, style);
  page.paragraph(0, {{summary(report, events), Tone::strong}});
  write_items(page, folded(by_commit(events, style.newest_first), report.head.ladder), style, true);
  page.problems(report.head.problems);
}

void write_text(const DiffReport& report, const Style& style, std::ostream& out) {
  TextPage page(style, out);
  const std::vector<const Event*> events = shown(report.events, style);
  page.paragraph(0, {{summary(report, events), Tone::strong}});
  if (!events.empty()) write_items(page, folded({{&report.to, events}}, report.head.ladder), style, false);
  page.problems(report.head.problems);
}

}  // namespace roadshift::render
