// events.h - what changed on a roadmap, entry by entry, with the evidence.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "roadshift/history.h"
#include "roadshift/roadmap.h"

namespace roadshift {

enum class EventKind { stage, schedule, added, removed, retitled, edited };
std::string_view to_string(EventKind kind);
std::optional<EventKind> parse_event_kind(std::string_view name);
inline constexpr EventKind kEventKinds[] = {EventKind::stage,   EventKind::schedule, EventKind::added,
                                            EventKind::removed, EventKind::retitled, EventKind::edited};

// stage: forward, backward. schedule: slip, pull_in, refined, set, cleared, reworded. Other kinds: none.
enum class Direction { none, forward, backward, slip, pull_in, refined, set, cleared, reworded };
std::string_view to_string(Direction direction);  // "pull-in", ...

enum class Side { before, after };

// A place in a file at a commit; reading that line back finds the entry.
struct Evidence {
  Side side = Side::after;
  std::string commit, path;
  int line = 0;
  std::vector<std::string> section;
  std::string words;  // what was read there: the cell or heading that said it

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

// One side of a change. Which members are set depends on the kind.
struct State {
  Stage stage;
  std::optional<Window> window;
  std::vector<Milestone> milestones;  // added and removed: all that stood there
  std::string title, text;            // retitled and edited

  friend bool operator==(const State&, const State&) = default;
};

struct Event {
  std::string id;  // 16 hex digits; stays the same when later commits are appended, unless provisional
  EventKind kind = EventKind::edited;
  std::string entry_id;
  Entry entry;  // as it stands after the change (before it, for removed)
  Commit commit;
  std::optional<Commit> left;  // a move in two commits: where the entry went away
  State from, to;
  Stage milestone;  // schedule: whose window
  Direction direction = Direction::none;
  std::optional<int> shift_days;  // schedule with two dated windows: new last day minus old last day
  std::vector<Evidence> evidence;
  double confidence = 1.0;   // 0 to 1: how sure it is that both sides are the same entry
  bool provisional = false;  // may still turn out to be half of a move
  bool quiet = false;        // only shown on request (--all): wording, formatting, flips that settled
  std::string cause;         // "heading", "intro", "file" ...: one change of it caused all events of `group`
  std::string group;
  std::string merged_into, split_from;  // entry ids, where it can be told
  std::vector<std::string> why;         // why the two sides were taken for one entry
};

// One revision of the line that changed a document.
struct RevisionSummary {
  Commit commit;
  std::vector<std::string> paths;  // documents it changed
  bool formatting_only = false;    // nothing an entry says changed
};

// One entry's place in the roadmap now or at a revision.
struct Standing {
  std::string entry_id;
  Entry entry;                // the place that says most
  std::vector<Entry> others;  // further places that hold the same entry
  std::string commit;         // since which commit it stands as it stands
};

// One version of an entry and how long it stood.
struct Version {
  Commit commit;                // since
  std::optional<Commit> until;  // the commit that changed it; nothing: it stands
  Entry entry;
};

}  // namespace roadshift
