// What happened to entries: fell back, passed by a stage, were taken off.
#include <algorithm>
#include <optional>

#include "check/collector.h"

namespace roadshift::check_room {
namespace {

bool is_terminal(const Ladder& ladder, Stage stage) {
  return stage.known() && ladder.rungs.at(static_cast<std::size_t>(stage.rung)).terminal;
}

// Nobody can tell how far it has come: it did not fall, and unknown-status tells of it.
bool has_unknown_status(const Entry& entry) {
  return std::any_of(entry.notes.begin(), entry.notes.end(),
                     [](const Note& note) { return note.kind == ProblemKind::unknown_status; });
}

// "on 2024-06-03 (1a2b3c4)"
std::string when(const Commit& commit) {
  if (commit.id == kWorkTree) return "in the work tree";
  constexpr std::size_t kShort = 7;
  return "on " + to_iso_day(commit.committed) + " (" + commit.id.substr(0, kShort) + ")";
}

class Moves {
 public:
  Moves(const Roadmap& roadmap, Collector& out) : roadmap_(roadmap), ladder_(roadmap.history.ladder), out_(out) {}

  // What a range brought: what was undone within it is nothing.
  void in_range(const std::vector<Event>& skipped) {
    for (const Life& life : roadmap_.history.lives)
      if (roadmap_.range.contains(life.versions.front().commit.id)) new_.insert(life.entry_id);
    for (const Event& event : roadmap_.history.events) {
      if (!roadmap_.range.contains(event.commit.id) || event.quiet) continue;
      if (event.kind == EventKind::stage && event.direction == Direction::backward && is_below(event, event.from.stage))
        tell_backward(event, "");
      if (event.kind == EventKind::removed && !new_.contains(event.entry_id)) tell_removed(event);
    }
    for (const Event& event : skipped)
      if (roadmap_.range.contains(event.commit.id) && !is_below(event, event.to.stage)) tell_skipped(event);
  }

  // What still shows: an entry that has not come up again, or that may yet go back to the stage it passed by.
  void still_so(const std::vector<Event>& skipped) {
    std::map<std::string, const Event*> last, fallen;
    for (const Event& event : roadmap_.history.events) {
      if (event.kind != EventKind::stage || event.quiet) continue;
      last[event.entry_id] = &event;
      const Event*& from = fallen[event.entry_id];
      if (event.direction == Direction::backward && (from == nullptr || event.from.stage > from->from.stage))
        from = &event;
    }
    for (const auto& [id, event] : fallen) {
      if (event != nullptr && is_below(*event, event->from.stage)) tell_backward(*event, " and has not come up again");
    }
    for (const Event& event : skipped)
      if (last[event.entry_id]->id == event.id && event.to.stage < ladder_.goal()) tell_skipped(event);
  }

 private:
  // Whether the event's entry stands, below that stage.
  [[nodiscard]] bool is_below(const Event& event, Stage stage) const {
    const Standing* standing = out_.standing(event.entry_id);
    return standing != nullptr && standing->entry.stage < stage;
  }

  [[nodiscard]] std::string label(Stage stage) const { return std::string(ladder_.label(stage)); }

  void tell_backward(const Event& event, const std::string& more) {
    const Standing* standing = out_.standing(event.entry_id);
    if (standing == nullptr || !event.to.stage.known() || has_unknown_status(standing->entry)) return;
    out_.add("stage-backwards", event.entry_id, standing->entry, standing->entry.title,
             "it fell back from " + label(event.from.stage) + " to " + label(event.to.stage) + " " +
                 when(event.commit) + more,
             {ladder_.name(event.from.stage), ladder_.name(event.to.stage)});
  }

  void tell_skipped(const Event& event) {
    const Standing* standing = out_.standing(event.entry_id);
    if (standing == nullptr) return;
    std::string between;
    for (int rung = event.from.stage.rung + 1; rung < event.to.stage.rung; ++rung)
      between += (between.empty() ? "" : ", ") + label({rung});
    out_.add("stage-skipped", event.entry_id, standing->entry, standing->entry.title,
             "it went from " + label(event.from.stage) + " to " + label(event.to.stage) + " " + when(event.commit) +
                 ", past " + between,
             {ladder_.name(event.from.stage), ladder_.name(event.to.stage)});
  }

  void tell_removed(const Event& event) {
    const Stage stage = event.from.stage;
    const bool silent = event.merged_into.empty() && stage < ladder_.goal() && !is_terminal(ladder_, stage);
    if (!silent || out_.standing(event.entry_id) != nullptr) return;
    const auto last = std::find_if(event.evidence.begin(), event.evidence.end(),
                                   [](const Evidence& each) { return each.side == Side::before; });
    if (last == event.evidence.end()) return;
    const std::string at = stage.known() ? " at " + label(stage) : "";
    out_.add_gone("silent-removal", event, *last,
                  "it stood" + at + " and was taken off " + when(event.commit) + ", without a word");
  }

  const Roadmap& roadmap_;
  const Ladder& ladder_;
  Collector& out_;
  std::set<std::string> new_;  // ids of entries that the range brought
};

}  // namespace

void check_moves(const Roadmap& roadmap, const Audit& found, Collector& out) {
  Moves moves(roadmap, out);
  const std::vector<Event> skipped = statistics(roadmap.history, found).skipped;
  if (roadmap.has_range) {
    moves.in_range(skipped);
  } else {
    moves.still_so(skipped);
  }
}

}  // namespace roadshift::check_room
