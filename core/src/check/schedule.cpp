// What the dates say: past, still to come, in the wrong order, moved once too often.
#include <algorithm>

#include "check/collector.h"

namespace roadshift::check_room {
namespace {

constexpr std::size_t kOften = 3;

std::string label(const Roadmap& roadmap, Stage stage) {
  return std::string(roadmap.history.ladder.label(stage));
}

// As it is written, and its days where that is not one already.
std::string words_of(const Window& window) {
  return window.text.empty() ? iso(*window.last) : window.text;
}

void check_track(const Roadmap& roadmap, const Audit& found, const Track& track, Collector& out) {
  const Promise* promise = track.standing_promise();
  const Standing* standing = out.standing(track.entry_id);  // the track knows where it stood when it last changed
  if (promise == nullptr || standing == nullptr) return;
  const Window& window = *promise->window;
  const std::string stage(roadmap.history.ladder.name(track.stage));
  if (track.overdue) {
    out.add("overdue-milestone", track.entry_id, standing->entry, window.text,
            label(roadmap, track.stage) + " was due by " + iso(*window.last) + ", " +
                counted(static_cast<std::size_t>(*track.overdue), "day") + " ago: " + words_of(window),
            {stage});
  }
  const auto slips =
      static_cast<std::size_t>(std::count_if(track.shifts.begin(), track.shifts.end(), [&](std::size_t index) {
        const Shift& shift = found.shifts[index];
        return shift.event.direction == Direction::slip && !shift.after_reached;
      }));
  if (slips >= kOften) {
    out.add("slipped-again", track.entry_id, standing->entry, window.text,
            label(roadmap, track.stage) + " slipped " + counted(slips, "time") + ", from " +
                words_of(*track.first_promise()->window) + " to " + words_of(window),
            {stage, std::to_string(slips)});
  }
}

void check_order(const Roadmap& roadmap, const Standing& standing, Collector& out) {
  const Milestone* below = nullptr;
  for (const Milestone& milestone : standing.entry.milestones) {
    if (!milestone.window || !milestone.window->dated()) continue;
    if (below != nullptr && *milestone.window->last < *below->window->first) {
      out.add("date-order", standing.entry_id, standing.entry, milestone.window->text,
              label(roadmap, milestone.stage) + " (" + words_of(*milestone.window) + ") is dated before " +
                  label(roadmap, below->stage) + " (" + words_of(*below->window) + ")",
              {roadmap.history.ladder.name(below->stage), roadmap.history.ladder.name(milestone.stage)});
    }
    below = &milestone;
  }
}

void check_reached(const Roadmap& roadmap, const Standing& standing, Collector& out) {
  for (const Milestone& milestone : standing.entry.milestones) {
    const bool reached = milestone.reached == Reached::yes && milestone.stage <= standing.entry.stage;
    if (!reached || !milestone.window || !milestone.window->dated()) continue;
    if (*milestone.window->first <= roadmap.as_of) continue;
    out.add("reached-in-future", standing.entry_id, standing.entry, milestone.window->text,
            label(roadmap, milestone.stage) + " is said to be reached, but " + words_of(*milestone.window) +
                " is still to come",
            {roadmap.history.ladder.name(milestone.stage)});
  }
}

}  // namespace

void check_schedule(const Roadmap& roadmap, const Audit& found, Collector& out) {
  for (const Track& track : found.tracks) check_track(roadmap, found, track, out);
  for (const Standing& standing : roadmap.standings) {
    check_order(roadmap, standing, out);
    check_reached(roadmap, standing, out);
  }
}

}  // namespace roadshift::check_room
