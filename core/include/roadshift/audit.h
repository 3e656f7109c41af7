// audit.h - how a plan held: what was promised, when it was said, how it moved, and what became of it.
//
//   Audit found = audit(dataset, as_of);
//   for (const Track& track : found.tracks) ...  // one milestone of one entry through its whole life
//   Statistics figures = statistics(dataset, found);
//
// Pure: the same dataset gives the same figures; only what is overdue depends on `as_of`.
//
// What the words mean, for every figure of `slips`, `stats` and `report`:
// - Days. Something was said on the day its commit was committed, by the committer's own calendar: the day it was
//   published. All sizes are whole days.
// - Promise: the window that a page names for a stage that the entry has not reached. The promise ends on the window's
//   last day: "Q3 2025" is kept on 30 September.
// - Shift: an event about a window. A slip ends later, a pull-in earlier; the days are the difference of the last days.
//   A window that only gets narrower is `refined`, "TBC" to a date is `set`, a date to "TBC" is `cleared`; none of the
//   three is a move. A shift told when the stage was already reached corrects a record: it is listed, and counted
//   apart.
// - Notice: from the day a shift was said to the old window's last day; negative: told after the old promise had ended.
// - Reached: where an entry went back, what counts is the last time it came. `said` is the day the page first said so.
//   Pages are often late, and say when it was ("January 2022 (deployed)"): the day that counts for a promise,
//   `reached`, is the last day of the window that the page gives to the reached stage, or `said`, whichever is earlier.
// - A terminal stage other than the milestone's own ("withdrawn") reaches nothing: what was still open is dropped.
// - Small samples: every share and percentile comes with its n. Median: the middle value, for an even n the mean of the
//   two middle ones, rounded away from zero. P80 and P90: nearest rank, the smallest value with at least 80 % (90 %) of
//   all values at or below it.
// - What is not known is counted, never guessed: entries whose time at a stage began before the history did, stages
//   reached without a dated promise, open milestones without a date.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "roadshift/events.h"
#include "roadshift/history.h"
#include "roadshift/roadmap.h"

namespace roadshift {

// One entry through all revisions.
struct Life {
  std::string entry_id;
  std::vector<Version> versions;  // oldest first, at least one
  bool baseline = false;          // it stood there when the roadmap began
};

// All that the revisions of one line say.
struct Chronicle {
  Ladder ladder;
  Commit tip;                 // where the line ends
  std::vector<Event> events;  // all kinds, quiet ones too, oldest first
  std::vector<Life> lives;    // in the order in which the entries first stood there
};

// The day on which a commit was committed, by the committer's own calendar.
Day day_of(const Commit& commit);

struct Shift {
  Event event;  // of kind schedule, not quiet
  Day day;      // when it was said
  std::optional<int> notice;
  bool after_reached = false;  // corrects the record of a stage that was reached already
};

struct Promise {
  std::optional<Window> window;  // nothing: the page no longer spoke of it; a window without days: "TBC"
  Commit commit;                 // since which it was said
  Day day;

  [[nodiscard]] bool dated() const { return window && window->dated(); }
};

enum class Fate { open, reached, dropped };
std::string_view to_string(Fate fate);

// One milestone of one entry through its life. There is one for every stage that a page promised or that a stage event
// led to.
struct Track {
  std::string entry_id;
  Entry entry;  // as it was last seen
  Stage stage;
  std::vector<Promise> promises;  // oldest first, each time other days were said while the stage was not reached
  bool from_the_start = false;    // the first promise stood there when the roadmap began: it may be older

  Fate fate = Fate::open;
  std::optional<Commit> said_at;         // reached: where the page first said so
  std::optional<Day> said, reached;      // see above
  std::optional<Window> reached_window;  // the window that the page gives to the reached stage
  std::optional<Day> dropped;            // dropped: when the entry went, or came to a terminal stage

  std::vector<std::size_t> shifts;   // indices into Audit::shifts, oldest first
  std::size_t moves = 0;             // slips and pull-ins before the stage was reached
  int gross_days = 0;                // the sizes of those, added without their signs
  std::optional<int> net_days;       // from the first promise's last day to the last one's
  std::optional<int> longest_hold;   // the longest that a date stood, refined or not, until other days were said
  std::optional<int> to_reached;     // from the day of the first promise to `reached`
  std::optional<int> against_first;  // reached, less the first promise's last day: positive is late
  std::optional<int> against_last;   // the same for the last promise
  std::optional<int> overdue;        // days past the last promise on the day of the audit; open milestones only

  // The first and the last promise with a date; null when there was none.
  [[nodiscard]] const Promise* first_promise() const;
  [[nodiscard]] const Promise* last_promise() const;
  // The promise that stands: null unless the milestone is open and dated.
  [[nodiscard]] const Promise* standing_promise() const;
};

struct Audit {
  Day as_of;
  std::vector<Shift> shifts;  // oldest first
  std::vector<Track> tracks;  // by entry as in the dataset, lowest stage first
};

Audit audit(const Chronicle& dataset, Day as_of);
// Drops the other shifts; Track::shifts follows, the totals stay those of all shifts.
void keep_shifts(Audit& found, const std::function<bool(const Shift&)>& wanted);

// The middle of some sizes and its tail; nothing where there are none.
struct Spread {
  std::size_t n = 0;
  std::optional<int> median, p80, p90;

  friend bool operator==(const Spread&, const Spread&) = default;
};
Spread spread_of(std::vector<int> days);
// The middle value, for an even number the mean of the two middle ones rounded away from zero. `days` is not empty.
int median_of(std::vector<int> days);

struct Share {
  std::size_t met = 0, n = 0;

  friend bool operator==(const Share&, const Share&) = default;
};
// Of fewer than this a share or percentile says little; reports for people say so.
inline constexpr std::size_t kFew = 10;

// How long entries stood at one stage before they moved on to the other, between the days on which pages said so.
struct Passage {
  Stage from, to;
  Spread days;
  std::size_t unknown = 0;  // stood there when the roadmap began
};

// How promises of one stage were kept, of those that were reached.
struct Kept {
  Stage stage;  // not known: of all stages together
  Share by_first, by_last;
  Spread against_first, against_last;  // days late, negative: early
  std::size_t unpromised = 0;          // reached without a dated promise before
};

// What one month brought.
struct Churn {
  std::chrono::year_month month;
  std::size_t slips = 0, pull_ins = 0, refined = 0, set = 0, cleared = 0, added = 0, removed = 0, forward = 0,
              backward = 0;
};

struct Statistics {
  std::vector<Passage> passages;  // of forward moves, lowest stages first
  std::vector<Kept> kept;         // lowest stage first, then all together; empty where nothing was reached
  Spread slips, pull_ins;         // sizes of the shifts before a stage was reached; pull-ins are negative
  Spread notice;                  // of those slips
  Share in_time;                  // those slips that were said before the old promise had ended
  std::size_t corrections = 0;    // slips and pull-ins told after the stage was reached
  std::size_t open = 0, undated = 0, overdue = 0;  // milestones not reached; of those without a date, and past it
  std::vector<Churn> months;                       // that brought something, oldest first
  std::vector<Event> backward;
  // Removed below the goal without a word: not withdrawn, not merged into another, not provisional.
  std::vector<Event> dropped;
  // Moved past a stage at which more entries stop than pass it by, and for which the page gives no date either.
  std::vector<Event> skipped;
};
Statistics statistics(const Chronicle& dataset, const Audit& found);

// How shifts are put together.
enum class Grouping { entry, api, author, quarter };
std::string_view to_string(Grouping grouping);
std::optional<Grouping> parse_grouping(std::string_view name);
inline constexpr Grouping kGroupings[] = {Grouping::entry, Grouping::api, Grouping::author, Grouping::quarter};

// The shifts of one API, author or quarter of saying.
struct ShiftGroup {
  std::string name;  // "" for shifts of entries that name no API
  std::size_t entries = 0, slips = 0, pull_ins = 0, set = 0, cleared = 0, refined = 0, corrections = 0;
  Spread slip_days, notice;  // of the slips before the stage was reached
  int net_days = 0;          // of slips and pull-ins before the stage was reached
};
// Most net days first, quarters oldest first. An entry that names several APIs counts for each. Not for
// Grouping::entry, whose groups are the tracks: gives nothing.
std::vector<ShiftGroup> group_shifts(const std::vector<Shift>& shifts, Grouping by);

}  // namespace roadshift
