// The places of one entry: what a date in them says, which says most, and what they say together.
#include <algorithm>
#include <tuple>

#include "following/round.h"

namespace roadshift::following {
namespace {

bool has_begun(const Window& window, Day day) {
  return window.first && *window.first <= day;
}

// The day on which the words of a revision were written.
Day day_written(const Commit& commit) {
  constexpr std::int64_t kMinute = 60;
  return std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(
      std::chrono::seconds(commit.authored.seconds + commit.authored.offset_minutes * kMinute)));
}

// What is at a stage has reached those below, whatever was promised of them.
void mark_passed(Entry& entry) {
  if (entry.stage_inferred || !entry.stage.known()) return;
  for (Milestone& milestone : entry.milestones) {
    if (milestone.stage <= entry.stage) milestone.reached = Reached::yes;
  }
}

std::size_t dated_milestones(const Entry& entry) {
  return static_cast<std::size_t>(std::count_if(entry.milestones.begin(), entry.milestones.end(),
                                                [](const Milestone& m) { return m.window && m.window->dated(); }));
}

// The milestone of that stage in a place or entry; null where it has none.
const Milestone* milestone_of(const std::vector<Milestone>& milestones, Stage stage) {
  const auto found = std::find_if(milestones.begin(), milestones.end(),
                                  [&](const Milestone& milestone) { return milestone.stage == stage; });
  return found == milestones.end() ? nullptr : &*found;
}

bool same_promise(const Milestone* a, const Milestone* b) {
  if (a == nullptr || b == nullptr) return a == b;
  if (a->window.has_value() != b->window.has_value()) return false;
  return !a->window || (a->window->same_days(*b->window) && a->window->dated() == b->window->dated());
}

bool dated(const Milestone* milestone) {
  return milestone != nullptr && milestone->window && milestone->window->dated();
}

}  // namespace

Follower::Face Follower::Identity::face() const {
  Face face{places.front().entry, elsewhere};
  if (places.size() > 1) face.entry.milestones = joined;
  return face;
}

void Follower::resolve(Place& place, const std::vector<const Place*>& before, const Commit& commit) {
  const Day day = day_written(commit);
  for (Milestone& milestone : place.entry.milestones) {
    const bool judged = milestone.reached == Reached::once_begun;
    if (!judged && (milestone.reached == Reached::yes || milestone.source.origin != Origin::column)) continue;
    // The same date in the same kind of place: was it said to be reached, and was that judged by the day?
    bool said_before = false, judged_before = false;
    for (const Place* other : before) {
      for (std::size_t i = 0; i < other->entry.milestones.size(); ++i) {
        const Milestone& m = other->entry.milestones[i];
        const bool same =
            m.stage == milestone.stage && m.window && milestone.window && m.window->same_days(*milestone.window);
        if (!same || m.source.origin != milestone.source.origin) continue;
        const Reached said = other->raw ? other->raw->milestones[i].reached : m.reached;
        // What only a heading implied ends with the heading.
        const bool by_column = other->entry.stage_source.origin == Origin::column || other->entry.stage < m.stage;
        said_before = said_before || (m.reached == Reached::yes && (said != Reached::no || by_column));
        judged_before = judged_before || said == Reached::once_begun;
      }
    }
    // A heading or sentence is written for the day on which it is published: on the eve it is no promise any more.
    const Day eve = milestone.source.origin == Origin::column ? day : day + std::chrono::days(1);
    const bool begun = judged && !judged_before && milestone.window && has_begun(*milestone.window, eve);
    // A date that was said to be reached stays so in a column that now calls it a target.
    milestone.reached = said_before || begun ? Reached::yes : Reached::no;
  }
  // A status cell knows better than any date elsewhere.
  const bool told = place.entry.stage_source.origin == Origin::cell && !place.entry.stage_inferred;
  const Source teller = place.entry.stage_source;
  for (Milestone& milestone : place.entry.milestones) {
    if (told && milestone.stage > place.entry.stage && milestone.source != teller) milestone.reached = Reached::no;
    if (milestone.reached != Reached::yes || milestone.stage <= place.entry.stage) continue;
    place.entry.stage = milestone.stage;
    place.entry.stage_source = milestone.source;
    place.entry.stage_inferred = false;
  }
  mark_passed(place.entry);
}

// Where no stage is said, the one said last stays, also over a promise from which only being planned could be inferred.
void Follower::keep_known(Identity& identity) {
  Entry& entry = identity.places.front().entry;
  if (entry.stage.known() && !entry.stage_inferred) return;
  if (identity.known <= entry.stage) return;
  entry.stage = identity.known;
  entry.stage_source = {};
  entry.stage_inferred = false;
  mark_passed(entry);
}

void Follower::order_places(Identity& identity, const std::optional<Entry>& before) const {
  if (identity.places.size() < 2) return;
  const auto rank = [&](const Place& place) {
    const bool continues = before && place.entry.path == before->path && place.entry.section == before->section;
    return std::tuple(-place.entry.stage.rung, -static_cast<int>(dated_milestones(place.entry)), !continues,
                      place.entry.path, place.entry.line);
  };
  std::stable_sort(identity.places.begin(), identity.places.end(),
                   [&](const Place& a, const Place& b) { return rank(a) < rank(b); });
}

// What the places say of each stage together. The place that changed speaks; where none did, what was said before holds
// as long as a place says it. A place that comes anew speaks where nothing was said, or where it says another date; one
// that goes takes back only what no other place says, and what the others say then was no change of theirs: `was` gets
// it, too.
void Follower::join_places(Identity& identity, const std::vector<const Place*>& before, std::optional<Face>& was) {
  std::vector<Place>& places = identity.places;
  identity.joined.clear();
  identity.elsewhere.clear();
  if (places.size() < 2 && before.size() < 2) return;

  std::vector<const Place*> stood(places.size(), nullptr);  // where each of the places stood
  std::vector<bool> taken(before.size(), false);
  const auto pair_up = [&](const auto& same) {
    for (std::size_t p = 0; p < places.size(); ++p) {
      for (std::size_t b = 0; stood[p] == nullptr && b < before.size(); ++b) {
        if (taken[b] || !same(*before[b], places[p])) continue;
        stood[p] = before[b];
        taken[b] = true;
      }
    }
  };
  pair_up([](const Place& a, const Place& b) {
    return a.entry.path == b.entry.path && a.entry.section == b.entry.section;
  });
  pair_up([](const Place& a, const Place& b) { return a.entry.path == b.entry.path; });
  if (places.size() == 1 && before.size() > 1) pair_up([](const Place&, const Place&) { return true; });

  std::vector<Stage> stages;
  for (const Place& place : places) {
    for (const Milestone& milestone : place.entry.milestones) stages.push_back(milestone.stage);
  }
  std::sort(stages.begin(), stages.end());
  stages.erase(std::unique(stages.begin(), stages.end()), stages.end());
  for (const Stage stage : stages) {
    const Milestone* prior = was ? milestone_of(was->entry.milestones, stage) : nullptr;
    const auto said = [&](std::size_t p) { return milestone_of(places[p].entry.milestones, stage); };
    const auto spoke = [&](std::size_t p) {
      if (stood[p] != nullptr) return !same_promise(milestone_of(stood[p]->entry.milestones, stage), said(p));
      return dated(said(p)) && !same_promise(prior, said(p));
    };
    const auto first_that = [&](const auto& holds) {
      std::size_t p = 0;
      while (p < places.size() && !(said(p) != nullptr && holds(p))) ++p;
      return p;
    };
    std::size_t speaker = first_that([&](std::size_t p) { return was && spoke(p) && dated(said(p)); });
    if (speaker == places.size()) speaker = first_that([&](std::size_t p) { return was && spoke(p); });
    const bool changed = speaker != places.size();
    if (!changed && prior != nullptr) speaker = first_that([&](std::size_t p) { return same_promise(prior, said(p)); });
    if (speaker == places.size()) speaker = first_that([&](std::size_t p) { return dated(said(p)); });
    if (speaker == places.size()) speaker = first_that([](std::size_t) { return true; });
    const Milestone& milestone = *said(speaker);
    if (!changed && was && prior != nullptr && !same_promise(prior, &milestone)) {
      for (Milestone& old : was->entry.milestones) {
        if (old.stage == stage) old.window = milestone.window;
      }
    }
    identity.joined.push_back(milestone);
    if (speaker > 0) {
      const Entry& entry = places[speaker].entry;
      identity.elsewhere.push_back({stage, entry.path, entry.line, entry.section});
    }
  }
  if (places.size() < 2) identity.joined.clear();
}

}  // namespace roadshift::following
