#include "render/summary.h"

#include <algorithm>

#include "render/describe.h"

namespace roadshift::render {
namespace {

class Tally {
 public:
  explicit Tally(const std::vector<const Event*>& events) : events_(events) {}

  template <class Condition>
  std::size_t count(const Condition& condition) const {
    return static_cast<std::size_t>(
        std::count_if(events_.begin(), events_.end(), [&](const Event* event) { return condition(*event); }));
  }
  std::size_t count(Direction direction) const {
    return count([&](const Event& event) { return event.direction == direction; });
  }
  std::size_t count(EventKind kind) const {
    return count([&](const Event& event) { return event.kind == kind; });
  }
  void reached(const Ladder& ladder) {
    for (int rung = static_cast<int>(ladder.size()) - 1; rung >= -1; --rung)
      add(count([&](const Event& event) {
            return event.kind == EventKind::stage && event.direction != Direction::backward &&
                   event.to.stage == Stage{rung};
          }),
          "to " + stage_words(ladder, {rung}));
  }
  void shifts(Direction direction, const std::string& noun) {
    std::vector<int> sizes;
    for (const Event* event : events_)
      if (event->direction == direction && event->shift_days) sizes.push_back(*event->shift_days);
    const std::size_t number = count(direction);
    if (number == 0) return;
    const std::string size = sizes.size() > 1 ? "median " + in_days(median_of(sizes)) : "";
    parts_.push_back(counted(number, noun) +
                     (sizes.empty() ? "" : " (" + (size.empty() ? in_days(sizes.front()) : size) + ")"));
  }
  void add(std::size_t number, const std::string& what) {
    if (number > 0) parts_.push_back(std::to_string(number) + ' ' + what);
  }
  std::string words() const { return parts_.empty() ? "nothing changed" : joined(parts_, ", "); }

 private:
  const std::vector<const Event*>& events_;
  std::vector<std::string> parts_;
};

std::string span_words(const ReportHead& head) {
  if (!head.first || !head.last) return {};
  const std::string first = to_iso_day(head.first->authored), last = to_iso_day(head.last->authored);
  return ", " + (first == last ? first : first + " to " + last);
}

std::string left_out_words(const ReportHead& head) {
  return head.partial ? " (something was left out, see the problems)" : "";
}

std::string stages_in_words(const ShowReport& report) {
  const Ladder& ladder = report.head.ladder;
  std::vector<std::string> parts;
  for (int rung = static_cast<int>(ladder.size()) - 1; rung >= -1; --rung) {
    const auto number = std::count_if(report.standings.begin(), report.standings.end(),
                                      [&](const Standing& standing) { return standing.entry.stage == Stage{rung}; });
    if (number > 0)
      parts.push_back(std::to_string(number) + ' ' + (rung < 0 ? "without a stage" : stage_words(ladder, {rung})));
  }
  return parts.empty() ? "" : ": " + joined(parts, ", ");
}

// Since which version the entry has had the stage of its last one.
const Version& since_of_stage(const std::vector<Version>& versions) {
  std::size_t first = versions.size() - 1;
  while (first > 0 && versions[first - 1].entry.stage == versions.back().entry.stage) --first;
  return versions[first];
}

std::string standing_words(const TimelineReport& report) {
  if (report.versions.empty()) return "never seen";
  const Version& last = report.versions.back();
  const Version& since = since_of_stage(report.versions);
  std::string words = stage_words(report.head.ladder, last.entry.stage);
  if (last.until) return "gone since " + commit_words(*last.until) + ", was " + words;
  words[0] = static_cast<char>(words[0] >= 'a' && words[0] <= 'z' ? words[0] - 32 : words[0]);
  return words + " since " + commit_words(since.commit);
}

}  // namespace

std::string changes_in_words(const std::vector<const Event*>& events, const Ladder& ladder) {
  Tally tally(events);
  tally.reached(ladder);
  tally.add(tally.count(Direction::backward), "backward");
  tally.shifts(Direction::slip, "slip");
  tally.shifts(Direction::pull_in, "pull-in");
  const auto dates = [](std::size_t number) { return number == 1 ? std::string("date ") : std::string("dates "); };
  for (const Direction direction : {Direction::set, Direction::cleared, Direction::refined, Direction::reworded}) {
    const std::size_t number = tally.count(direction);
    tally.add(number, dates(number) + std::string(to_string(direction)));
  }
  for (const EventKind kind : {EventKind::added, EventKind::removed, EventKind::retitled, EventKind::edited})
    tally.add(tally.count(kind), std::string(to_string(kind)));
  return tally.words();
}

std::string summary(const LogReport& report, const std::vector<const Event*>& shown) {
  return counted(report.head.revisions, "revision") + span_words(report.head) + ": " +
         changes_in_words(shown, report.head.ladder) + left_out_words(report.head);
}

std::string summary(const DiffReport& report, const std::vector<const Event*>& shown) {
  return "From " + commit_words(report.from) + " to " + commit_words(report.to) + ": " +
         changes_in_words(shown, report.head.ladder) + left_out_words(report.head);
}

std::string summary(const ShowReport& report) {
  return counted(report.standings.size(), "entry") + " at " + commit_words(report.at) + stages_in_words(report) +
         left_out_words(report.head);
}

std::string summary(const TimelineReport& report) {
  std::vector<const Event*> shifts;
  for (const Event& event : report.events)
    if (event.direction == Direction::slip || event.direction == Direction::pull_in) shifts.push_back(&event);
  return standing_words(report) + (shifts.empty() ? "" : "; " + changes_in_words(shifts, report.head.ladder)) +
         left_out_words(report.head);
}

std::string summary(const ExplainReport& report) {
  std::size_t entries = 0, left_out = 0;
  for (const ExplainReport::Page& page : report.pages) {
    entries += page.reading.entries.size();
    left_out +=
        static_cast<std::size_t>(std::count_if(page.reading.blocks.begin(), page.reading.blocks.end(),
                                               [](const BlockReading& block) { return !block.missing.empty(); }));
  }
  return counted(report.pages.size(), "document") + " at " + commit_words(report.at) + ": " +
         counted(entries, "entry") + (left_out > 0 ? ", " + counted(left_out, "part") + " left out" : "") +
         left_out_words(report.head);
}

std::string commit_words(const Commit& commit) {
  if (commit.id == "worktree") return "the work tree";
  return to_iso_day(commit.authored) + ' ' + short_id(commit.id);
}

}  // namespace roadshift::render
