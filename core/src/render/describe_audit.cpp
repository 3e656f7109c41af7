#include "render/describe_audit.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "render/summary.h"

namespace roadshift::render {
namespace {

std::string signed_number(int number) {
  return (number > 0 ? "+" : "") + std::to_string(number);
}

std::string few(std::size_t n) {
  return n < kFew ? ", few" : "";
}

struct Counts {
  std::size_t slips = 0, pull_ins = 0, corrections = 0, set = 0, cleared = 0, refined = 0;
  std::vector<int> slip_days, pull_in_days;
};

Counts count(const std::vector<Shift>& shifts) {
  Counts counts;
  for (const Shift& shift : shifts) {
    const int days = shift.event.shift_days.value_or(0);
    const Direction direction = shift.event.direction;
    const bool is_move = direction == Direction::slip || direction == Direction::pull_in;
    if (is_move && shift.after_reached) {
      ++counts.corrections;
    } else if (is_move) {
      ++(direction == Direction::slip ? counts.slips : counts.pull_ins);
      (direction == Direction::slip ? counts.slip_days : counts.pull_in_days).push_back(days);
    } else {
      counts.set += direction == Direction::set ? 1u : 0u;
      counts.cleared += direction == Direction::cleared ? 1u : 0u;
      counts.refined += direction == Direction::refined ? 1u : 0u;
    }
  }
  return counts;
}

std::string sized(std::size_t number, const std::string& noun, const std::vector<int>& days) {
  const std::string size = days.size() == 1 ? in_days(days.front()) : "median " + in_days(median_of(days));
  return counted(number, noun) + " (" + size + ")";
}

std::string overdue_words(std::size_t number, Day as_of) {
  return (number == 0 ? "nothing" : counted(number, "milestone")) + " overdue on " + iso(as_of);
}

std::string shifts_in_words(const std::vector<Shift>& shifts) {
  const Counts counts = count(shifts);
  std::vector<std::string> parts;
  if (counts.slips > 0) parts.push_back(sized(counts.slips, "slip", counts.slip_days));
  if (counts.pull_ins > 0) parts.push_back(sized(counts.pull_ins, "pull-in", counts.pull_in_days));
  const auto add = [&](std::size_t number, const std::string& what) {
    if (number > 0) parts.push_back(counted(number, "date") + ' ' + what);
  };
  add(counts.set, "set");
  add(counts.cleared, "cleared");
  add(counts.refined, "refined");
  add(counts.corrections, "corrected after the stage was reached");
  return parts.empty() ? "no shift" : joined(parts, ", ");
}

std::string span_words(const ReportHead& head) {
  if (!head.first || !head.last) return counted(head.revisions, "revision");
  return counted(head.revisions, "revision") + ", " + iso(day_of(*head.first)) + " to " + iso(day_of(*head.last));
}

std::size_t overdue_in(const Audit& audit) {
  return static_cast<std::size_t>(std::count_if(audit.tracks.begin(), audit.tracks.end(),
                                                [](const Track& track) { return track.overdue.has_value(); }));
}

std::string kept_name(const Kept& kept, const Ladder& ladder) {
  return kept.stage.known() ? stage_words(ladder, kept.stage) : "All";
}

void add_kept(std::vector<FigurePart>& parts, const Statistics& figures, const Ladder& ladder) {
  FigurePart part{"Promises kept",
                  "Of the milestones that were reached: how many by the last day of their first promise, and of their "
                  "last one; days late, negative for early.",
                  {}};
  for (const Kept& kept : figures.kept) {
    const std::string name = kept_name(kept, ladder);
    if (kept.by_first.n > 0) {
      part.figures.push_back(
          {name + ", first promise", share_words(kept.by_first) + "; " + spread_words(kept.against_first)});
      part.figures.push_back(
          {name + ", last promise", share_words(kept.by_last) + "; " + spread_words(kept.against_last)});
    }
    if (kept.unpromised > 0)
      part.figures.push_back({name + ", without a date", std::to_string(kept.unpromised) + " reached"});
  }
  if (part.figures.empty()) part.figures.push_back({"Reached", "none"});
  parts.push_back(std::move(part));
}

void add_shifts(std::vector<FigurePart>& parts, const Statistics& figures, Day as_of) {
  FigurePart part{"How dates moved",
                  "Shifts before the stage was reached. Notice: from the day a slip was said to the end of the old "
                  "promise.",
                  {}};
  part.figures = {
      {"Slips", spread_words(figures.slips)},
      {"Pull-ins", spread_words(figures.pull_ins)},
      {"Notice of slips", spread_words(figures.notice)},
      {"Slips said in time", share_words(figures.in_time)},
      {"Corrected afterwards", counted(figures.corrections, "date")},
      {"Not yet reached", counted(figures.open, "milestone") + ", " + std::to_string(figures.undated) +
                              " without a date, " + std::to_string(figures.overdue) + " overdue on " + iso(as_of)}};
  parts.push_back(std::move(part));
}

void add_passages(std::vector<FigurePart>& parts, const Statistics& figures, const Ladder& ladder) {
  FigurePart part{"Time at a stage",
                  "From the day a page first said the one stage to the day it said the other. Not known: it stood "
                  "there when the roadmap began.",
                  {}};
  for (const Passage& passage : figures.passages) {
    const std::string unknown = passage.unknown > 0 ? "; " + std::to_string(passage.unknown) + " not known" : "";
    part.figures.push_back({stage_words(ladder, passage.from) + " → " + stage_words(ladder, passage.to),
                            length_words(passage.days) + unknown});
  }
  if (part.figures.empty()) part.figures.push_back({"Moves", "none"});
  parts.push_back(std::move(part));
}

void add_events(FigurePart& part, const std::string& name, const std::vector<Event>& events, const Ladder& ladder) {
  std::vector<std::string> named;
  constexpr std::size_t kNamed = 6;
  for (std::size_t i = 0; i < events.size() && i < kNamed; ++i) {
    const Event& event = events[i];
    named.push_back(label_of(event.entry) + " (" + iso(day_of(event.commit)) + ", " +
                    (event.kind == EventKind::removed
                         ? "was " + stage_words(ladder, event.from.stage)
                         : stage_words(ladder, event.from.stage) + " → " + stage_words(ladder, event.to.stage)) +
                    ")");
  }
  if (events.size() > kNamed) named.push_back("and " + std::to_string(events.size() - kNamed) + " more");
  part.figures.push_back({name, std::to_string(events.size()) + (named.empty() ? "" : ": " + joined(named, "; "))});
}

void add_churn(std::vector<FigurePart>& parts, const Statistics& figures) {
  FigurePart part{"Month by month", "Everything that changed but wording, in the months in which something did.", {}};
  for (const Churn& month : figures.months) {
    std::vector<std::string> words;
    const auto add = [&](std::size_t number, const std::string& what) {
      if (number > 0) words.push_back(std::to_string(number) + ' ' + what);
    };
    add(month.forward, "forward");
    add(month.backward, "backward");
    add(month.slips, month.slips == 1 ? "slip" : "slips");
    add(month.pull_ins, month.pull_ins == 1 ? "pull-in" : "pull-ins");
    add(month.set, "set");
    add(month.cleared, "cleared");
    add(month.refined, "refined");
    add(month.added, "added");
    add(month.removed, "removed");
    part.figures.push_back({month_name(month.month), joined(words, ", ")});
  }
  if (!part.figures.empty()) parts.push_back(std::move(part));
}

}  // namespace

std::string plain_days(int days) {
  return std::to_string(days) + (days == 1 || days == -1 ? " day" : " days");
}

std::string late_words(int days) {
  if (days == 0) return "on the day";
  return plain_days(std::abs(days)) + (days > 0 ? " late" : " early");
}

std::string notice_words(int days) {
  if (days < 0) return plain_days(-days) + " too late";
  return plain_days(days) + (days == 1 ? "’s notice" : "’ notice");
}

std::string percent_of(const Share& share) {
  if (share.n == 0) return "–";
  return std::to_string((200 * share.met + share.n) / (2 * share.n)) + " %";
}

std::string share_words(const Share& share) {
  if (share.n == 0) return "none";
  return percent_of(share) + " (" + count_words(share) + ")";
}

std::string count_words(const Share& share) {
  return std::to_string(share.met) + " of " + std::to_string(share.n) + few(share.n);
}

std::string spread_words(const Spread& spread) {
  if (spread.n == 0) return "none";
  if (spread.n == 1) return in_days(*spread.median) + " (1, few)";
  return "median " + signed_number(*spread.median) + ", P80 " + signed_number(*spread.p80) + ", P90 " +
         signed_number(*spread.p90) + " days (" + std::to_string(spread.n) + few(spread.n) + ")";
}

std::string length_words(const Spread& spread) {
  std::string words = spread_words(spread);
  std::erase(words, '+');
  return words;
}

std::string month_name(std::chrono::year_month month) {
  return iso(Day(month / std::chrono::day(1))).substr(0, 7);
}

std::string change_words(const Shift& shift) {
  std::string words = window_words(shift.event.from.window) + " → " + window_words(shift.event.to.window);
  const Direction direction = shift.event.direction;
  const bool moved = direction == Direction::slip || direction == Direction::pull_in;
  if (moved && shift.event.shift_days) words += ", " + in_days(*shift.event.shift_days);
  return words;
}

std::string promise_words(const Track& track) {
  const Promise *first = track.first_promise(), *last = track.last_promise();
  if (first == nullptr) return "no date";
  const std::string begin = window_words(first->window), end = window_words(last->window);
  return begin == end ? begin : begin + " → " + end;
}

std::string fate_words(const Track& track) {
  switch (track.fate) {
    case Fate::dropped: return "dropped";
    case Fate::open:
      if (track.overdue) return "open, " + plain_days(*track.overdue) + " overdue";
      return track.standing_promise() != nullptr ? "open" : "open, no date now";
    case Fate::reached: break;
  }
  std::string words = "reached by " + iso(*track.reached);
  if (!track.against_first) return words;
  words += ", " + late_words(*track.against_first);
  if (*track.against_last != *track.against_first)
    words += " for the first promise, " + late_words(*track.against_last) + " for the last";
  return words;
}

std::string totals_words(const Track& track) {
  std::vector<std::string> parts;
  if (track.moves > 0)
    parts.push_back(counted(track.moves, "move") + " of " + plain_days(track.gross_days) + " in all");
  if (track.longest_hold) parts.push_back("longest hold " + plain_days(*track.longest_hold));
  return joined(parts, "; ");
}

Tone tone_of(const Track& track) {
  if (track.overdue) return Tone::bad;
  const int net = track.net_days.value_or(0);
  return net > 0 ? Tone::bad : net < 0 ? Tone::good : Tone::plain;
}

std::string summary(const SlipsReport& report) {
  if (report.choice.overdue) {
    const std::size_t number = overdue_in(report.audit);
    return overdue_words(number, report.choice.as_of) +
           (number > report.shown.size() ? "; the longest " + std::to_string(report.shown.size()) : "");
  }
  std::size_t with_shifts = 0;
  for (const Track& track : report.audit.tracks) with_shifts += track.shifts.empty() ? 0u : 1u;
  return span_words(report.head) + ": " + shifts_in_words(report.audit.shifts) + " in " +
         counted(with_shifts, "milestone") + "; " + overdue_words(overdue_in(report.audit), report.choice.as_of);
}

std::string summary(const StatsReport& report) {
  return span_words(report.head) + ": the plan in figures";
}

std::string summary(const OverviewReport& report) {
  return span_words(report.head) + ": " + counted(report.standings.size(), "entry") + " today; " +
         shifts_in_words(report.audit.shifts) + "; " + overdue_words(overdue_in(report.audit), report.audit.as_of);
}

std::vector<FigurePart> figures_in_words(const Statistics& figures, const Ladder& ladder, Day as_of) {
  std::vector<FigurePart> parts;
  add_kept(parts, figures, ladder);
  add_shifts(parts, figures, as_of);
  add_passages(parts, figures, ladder);
  FigurePart odd{
      "What to ask about",
      "Dropped: gone before the goal without a word. Skipped: moved past a stage at which most entries stop.",
      {}};
  add_events(odd, "Went backwards", figures.backward, ladder);
  add_events(odd, "Dropped silently", figures.dropped, ladder);
  add_events(odd, "Skipped a stage", figures.skipped, ladder);
  parts.push_back(std::move(odd));
  add_churn(parts, figures);
  return parts;
}

std::vector<std::string> group_titles(Grouping by) {
  const std::string name = by == Grouping::api ? "API" : by == Grouping::author ? "Author" : "Quarter";
  return {name, "Entries", "Slips", "Median", "Net days", "Pull-ins", "Notice", "P80", "Set", "Cleared"};
}

std::vector<std::string> group_cells(const ShiftGroup& group) {
  const auto number = [](const std::optional<int>& days) { return days ? signed_number(*days) : std::string("–"); };
  return {group.name.empty() ? "(no API)" : group.name,
          std::to_string(group.entries),
          std::to_string(group.slips),
          number(group.slip_days.median),
          signed_number(group.net_days),
          std::to_string(group.pull_ins),
          number(group.notice.median),
          number(group.slip_days.p80),
          std::to_string(group.set),
          std::to_string(group.cleared)};
}

}  // namespace roadshift::render
