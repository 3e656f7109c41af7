#include "notify/message.h"

#include <algorithm>

#include "render/describe.h"
#include "render/escape.h"
#include "render/forge.h"
#include "render/summary.h"
#include "support/words.h"

namespace roadshift::notify {
namespace {

constexpr std::size_t kLabel = 160, kDetail = 300, kSummary = 160, kTitle = 200, kLink = 400, kMarks = 100;

// What happened, in a word that needs no column of its kind to be understood.
std::string verb_of(const Event& event, const std::string& verb) {
  if (event.direction == Direction::set) return "date set";
  if (event.direction == Direction::cleared) return "date cleared";
  for (const char* sign : {"+ ", "- ", "~ ", "→ ", "↩ "})
    if (verb.starts_with(sign)) return verb.substr(std::string_view(sign).size());
  return verb;
}

std::string edit_words(const Event& event) {
  std::vector<std::string> words;
  for (const render::Stretch& stretch : render::edit_of(event)) {
    if (stretch.change == render::Change::removed)
      words.push_back("[-" + stretch.text + "-]");
    else if (stretch.change == render::Change::added)
      words.push_back("{+" + stretch.text + "+}");
    else
      words.push_back(stretch.text);
  }
  return render::joined(words, " ");
}

// "Test → Live", "slip, Live: May 2026 → 15 Jun 2026, +15 days", "added, Planned; Live Jun 2026"
std::string phrase_of(const render::Item& item) {
  const Event& event = *item.events.front();
  if (event.kind == EventKind::stage) return item.detail;
  const std::string verb = verb_of(event, item.verb);
  const std::string detail = event.kind == EventKind::edited ? edit_words(event) : item.detail;
  return detail.empty() ? verb : verb + ", " + detail;
}

std::string label_of(const render::Item& item) {
  if (item.events.size() == 1) return clipped(render::label_of(item.events.front()->entry), kLabel);
  constexpr std::size_t kNamed = 12, kName = 80;
  std::vector<std::string> titles;
  for (std::size_t i = 0; i < std::min(kNamed, item.events.size()); ++i)
    titles.push_back(clipped(render::label_of(item.events[i]->entry), kName));
  if (item.events.size() > kNamed) titles.push_back("… and " + std::to_string(item.events.size() - kNamed) + " more");
  return render::counted(item.events.size(), "entry") + " (" + render::joined(titles, " · ") + ")";
}

Change change_of(const render::Item& item, const render::Forge& forge) {
  const Event& event = *item.events.front();
  std::string phrase = ": " + clipped(phrase_of(item), kDetail);
  for (const std::string& mark : render::marks_of(event)) phrase += ' ' + mark;
  Change change{{{label_of(item), true}, {clipped(phrase, kDetail + kMarks)}}, {}};
  const Evidence* evidence = render::evidence_of(event);
  if (evidence == nullptr || item.events.size() > 1) return change;
  const std::string place = render::place(evidence->path, evidence->line);
  std::string link = forge.line(evidence->commit, evidence->path, evidence->line);
  if (link.size() > kLink) link.clear();
  change.place = {clipped(place, kLabel), false, link};
  return change;
}

Part part_of(const render::AtCommit& at, const Ladder& ladder, const render::Forge& forge) {
  const Commit& commit = *at.commit;
  Part part;
  part.heading = {{to_iso_day(commit.authored) + ' '},
                  {clipped(render::short_id(commit.id), kMarks), false, forge.commit(commit.id)},
                  {' ' + clipped(commit.summary, kSummary) + " (" + clipped(commit.author.name, kLabel / 2) + ")"}};
  for (const render::Item& item : render::fold(at.events, ladder)) part.changes.push_back(change_of(item, forge));
  return part;
}

std::string visible(const Line& line) {
  std::string text;
  for (const Run& run : line) text += render::visible_line(run.text);
  return text;
}

}  // namespace

Line Change::line() const {
  Line line = what;
  if (place.text.empty()) return line;
  line.push_back({" · "});
  line.push_back(place);
  return line;
}

std::string clipped(const std::string& text, std::size_t most) {
  if (text.size() <= most) return text;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "…";
}

Message message_of(const Parcel& parcel) {
  const LogReport& report = parcel.report;
  const render::Forge forge(report.head.repository.remote_url);
  std::vector<const Event*> events;
  for (const Event& event : report.events) events.push_back(&event);
  Message message;
  message.title =
      clipped(parcel.source, kLabel / 2) + ": " + clipped(render::changes_in_words(events, report.head.ladder), kTitle);
  for (const render::AtCommit& at : render::by_commit(events, true))
    message.parts.push_back(part_of(at, report.head.ladder, forge));
  return message;
}

std::string plain_text(const Message& message) {
  std::string text = render::visible_line(message.title) + '\n';
  for (const Part& part : message.parts) {
    text += '\n' + visible(part.heading) + '\n';
    for (const Run& run : part.heading)
      if (!run.link.empty()) text += run.link + '\n';
    for (const Change& change : part.changes) text += "- " + visible(change.line()) + '\n';
  }
  return text;
}

std::string markdown(const Message& message) {
  const auto written = [](const Line& line) {
    std::string text;
    for (const Run& run : line) {
      // Blanks at the ends part one run from the next; markdown_text trims them.
      const std::string words(support::trim(run.text));
      if (run.text.starts_with(' ')) text += ' ';
      const std::string escaped =
          run.link.empty() ? render::markdown_text(words) : render::markdown_link(words, run.link);
      text += run.strong ? "**" + escaped + "**" : escaped;
      if (run.text.size() > 1 && run.text.ends_with(' ')) text += ' ';
    }
    return text;
  };
  std::string text = "**" + render::markdown_text(message.title) + "**\n";
  for (const Part& part : message.parts) {
    text += "\n### " + written(part.heading) + "\n\n";
    for (const Change& change : part.changes) text += "- " + written(change.line()) + '\n';
  }
  return text;
}

}  // namespace roadshift::notify
