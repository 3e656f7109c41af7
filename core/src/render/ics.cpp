// ics.cpp - the milestones that are not reached yet as a calendar (RFC 5545): one all-day event a milestone, on the
// last day of its window. The UID is the milestone's for ever and the SEQUENCE goes up with every new date, so that a
// calendar that reads the file again moves the event instead of doubling it.
#include "render/describe_audit.h"
#include "render/escape.h"
#include "render/forge.h"
#include "render/renderers.h"
#include "roadshift/version.h"
#include "support/hash.h"

namespace roadshift::render {
namespace {

// "20240930"
std::string basic(Day day) {
  std::string text = iso(day);
  std::erase(text, '-');
  return text;
}

// "20240603T081500Z"
std::string basic(const Moment& moment) {
  Moment utc = moment;
  utc.offset_minutes = 0;
  std::string text = to_rfc3339(utc).substr(0, 19);
  std::erase(text, '-');
  std::erase(text, ':');
  return text + 'Z';
}

class Calendar {
 public:
  Calendar(const ReportHead& head, std::ostream& out)
      : ladder_(head.ladder), forge_(head.repository.remote_url), at_(head.range.to), out_(out) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//roadshift//roadshift " + std::string(kVersion) + "//EN");
    line("CALSCALE:GREGORIAN");
    line("X-WR-CALNAME:" + ics_text(forge_.name().empty() ? "Roadmap" : forge_.name() + " roadmap"));
  }
  ~Calendar() { line("END:VCALENDAR"); }
  Calendar(const Calendar&) = delete;
  Calendar& operator=(const Calendar&) = delete;

  void add(const Track& track) {
    const Promise* promise = track.standing_promise();
    if (promise == nullptr) return;
    const std::string stage = stage_words(ladder_, track.stage);
    const Day day = *promise->window->last;
    line("BEGIN:VEVENT");
    line("UID:" + support::name_of({track.entry_id, ladder_.name(track.stage)}) + "@roadshift");
    line("DTSTAMP:" + basic(promise->commit.committed));
    line("LAST-MODIFIED:" + basic(promise->commit.committed));
    line("SEQUENCE:" + std::to_string(track.promises.size() - 1));
    line("DTSTART;VALUE=DATE:" + basic(day));
    line("DTEND;VALUE=DATE:" + basic(day + std::chrono::days(1)));
    line("SUMMARY:" + ics_text(stage + ": " + label_of(track.entry)));
    line("DESCRIPTION:" + ics_text(description(track, *promise)));
    line("CATEGORIES:" + ics_text(stage));
    const std::string link = forge_.line(at_, track.entry.path, track.entry.line);
    if (!link.empty()) line("URL:" + link);
    line("STATUS:TENTATIVE");
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

 private:
  static std::string description(const Track& track, const Promise& promise) {
    std::string text = "Promised for " + window_words(promise.window) + " since " + iso(promise.day);
    if (!track.first_promise()->window->same_days(*promise.window))
      text += "; first for " + window_words(track.first_promise()->window);
    if (track.moves > 0) text += "; " + counted(track.moves, "move");
    const std::string apis = apis_words(track.entry);
    return text + "." + (apis.empty() ? "" : '\n' + apis) + '\n' + place(track.entry.path, track.entry.line);
  }

  // At most 75 bytes, then on: a line that goes on begins with a blank, and no character is cut in two.
  void line(const std::string& text) {
    constexpr std::size_t kLongest = 75;
    std::size_t begin = 0, room = kLongest;
    while (text.size() - begin > room) {
      std::size_t end = begin + room;
      while (end > begin + 1 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
      out_ << text.substr(begin, end - begin) << "\r\n ";
      begin = end;
      room = kLongest - 1;
    }
    out_ << text.substr(begin) << "\r\n";
  }

  const Ladder& ladder_;
  Forge forge_;
  std::string at_;
  std::ostream& out_;
};

void write_ics(const SlipsReport& report, std::ostream& out) {
  Calendar calendar(report.head, out);
  for (const Track& track : report.audit.tracks)
    if (!report.choice.overdue || track.overdue) calendar.add(track);
}

void write_ics(const OverviewReport& report, std::ostream& out) {
  Calendar calendar(report.head, out);
  for (const Track& track : report.audit.tracks) calendar.add(track);
}

template <class Other>
void write_ics(const Other&, std::ostream&) {
  throw Error(ErrorKind::usage, "write a calendar", "only slips and report know milestones that are not reached");
}

class IcsRenderer final : public Renderer {
 public:
  void render(const Report& report, const Style&, std::ostream& out) const override {
    std::visit([&](const auto& which) { write_ics(which, out); }, report);
  }
};

}  // namespace

std::unique_ptr<Renderer> make_ics() {
  return std::make_unique<IcsRenderer>();
}

}  // namespace roadshift::render
