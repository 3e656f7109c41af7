// text_timeline.cpp - one entry's life, oldest first whatever the style says: a life reads forward.
#include <algorithm>

#include "render/summary.h"
#include "render/text.h"
#include "render/width.h"

namespace roadshift::render {
namespace {

constexpr int kGap = 2;
constexpr int kDay = 10;  // "2024-06-03"
constexpr int kWidestDetail = 46;

// One dated line.
struct Line {
  const Commit* commit = nullptr;
  Item item;
  Pieces detail;
  std::string note;
};

std::string note_for(const std::string& path, int line, const std::string& commit) {
  return place(path, line) + '@' + short_id(commit);
}

// A new title is shown beside the old one: no column here names the entry.
Pieces life_detail(const Item& item, bool colour) {
  const Event& event = *item.events.front();
  if (event.kind != EventKind::retitled) return detail_pieces(item, colour);
  return {{"“" + event.from.title + "” → “" + event.to.title + "”"}};
}

Line line_of(const Event& event, const Ladder& ladder, bool colour) {
  Item item{{&event}, verb_of(event, ladder), detail_of(event, ladder), tone_of(event)};
  const Evidence* evidence = evidence_of(event);
  Pieces detail = life_detail(item, colour);
  return {&event.commit, std::move(item), std::move(detail),
          evidence != nullptr ? note_for(evidence->path, evidence->line, evidence->commit) : ""};
}

Line first_seen(const Version& version, const Ladder& ladder) {
  const Entry& entry = version.entry;
  const std::string milestones = milestones_words(ladder, entry.milestones);
  return {&version.commit,
          {{}, "first seen", {}, Tone::fresh},
          {{stage_words(ladder, entry.stage) + (milestones.empty() ? "" : "; " + milestones)}},
          note_for(entry.path, entry.line, version.commit.id)};
}

// The first version and the event that added it say the same.
bool is_first_seen(const Event& event, const TimelineReport& report) {
  return event.kind == EventKind::added && !report.versions.empty() &&
         event.commit.id == report.versions.front().commit.id;
}

std::vector<Line> lines_of(const TimelineReport& report, bool colour) {
  std::vector<Line> lines;
  if (!report.versions.empty()) lines.push_back(first_seen(report.versions.front(), report.head.ladder));
  for (const Event& event : report.events)
    if (!is_first_seen(event, report)) lines.push_back(line_of(event, report.head.ladder, colour));
  return lines;
}

void write_lines(TextPage& page, const std::vector<Line>& lines, bool explain) {
  int verb = 0, detail = 0;
  for (const Line& line : lines) {
    verb = std::max(verb, width_of(line.item.verb));
    detail = std::max(detail, width_of(line.detail));
  }
  detail = std::min(detail, kWidestDetail);
  for (const Line& line : lines) {
    page.row(0,
             {{kDay, {{to_iso_day(line.commit->authored)}}},
              {verb, {{line.item.verb, line.item.tone}}},
              {detail, line.detail}},
             line.note);
    if (!explain) continue;
    for (const Event* event : line.item.events)
      for (const std::string& why : event->why)
        page.paragraph(kDay + kGap + verb + kGap, {{"why: " + why, Tone::dim}}, 5);
  }
}

}  // namespace

void write_text(const TimelineReport& report, const Style& style, std::ostream& out) {
  TextPage page(style, out);
  if (!report.versions.empty()) {
    const Entry& entry = report.versions.back().entry;
    page.paragraph(0, {{label_of(entry), Tone::strong}, {" (" + report.entry_id + ")", Tone::dim}});
    const std::string apis = apis_words(entry);
    if (!apis.empty() && apis != entry.title) page.paragraph(0, {{apis, Tone::dim}});
  }
  page.paragraph(0, {{summary(report)}});
  page.blank();
  write_lines(page, lines_of(report, page.colour()), style.explain);
  page.problems(report.head.problems);
}

}  // namespace roadshift::render
