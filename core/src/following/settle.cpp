// What became of each entry that a revision touched.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "following/round.h"

namespace roadshift::following {
namespace {

// What an entry says, apart from where it stands.
bool says_the_same(const Entry& a, const Entry& b) {
  const auto same_milestone = [](const Milestone& x, const Milestone& y) {
    return x.stage == y.stage && x.window == y.window && x.reached == y.reached;
  };
  return a.title == b.title && a.text == b.text && a.apis == b.apis && a.fields == b.fields && a.stage == b.stage &&
         a.journey == b.journey && a.function == b.function && a.mechanism == b.mechanism && a.audience == b.audience &&
         a.owner == b.owner &&
         std::equal(a.milestones.begin(), a.milestones.end(), b.milestones.begin(), b.milestones.end(), same_milestone);
}

}  // namespace

void Follower::settle(Round& round) {
  std::map<std::size_t, const Round::Arrival*> arrival_of;
  std::map<std::size_t, std::vector<const Place*>> as_it_was;
  for (const auto& departure : round.departures) {
    if (!departure.kept) as_it_was[departure.identity].push_back(&departure.place);
  }
  for (const auto& [i, places] : round.back_places) {
    for (const Place& place : places) as_it_was[i].push_back(&place);
  }
  // What stays on a page that did not change is where it was, too.
  std::map<std::size_t, std::vector<Place>> staying;
  for (const std::size_t i : round.touched) staying.emplace(i, identities_[i].places);
  for (const auto& arrival : round.arrivals) {
    if (!arrival.kept && arrival.identity) staying.emplace(*arrival.identity, identities_[*arrival.identity].places);
  }
  for (const auto& [i, places] : staying) {
    for (const Place& place : places) as_it_was[i].push_back(&place);
  }
  for (auto& arrival : round.arrivals) {
    if (arrival.kept) continue;
    const std::size_t i = *arrival.identity;
    round.touched.insert(i);
    resolve(arrival.place, as_it_was[i], round.commit);
    identities_[i].places.push_back(std::move(arrival.place));
    const auto known = arrival_of.find(i);
    if (known == arrival_of.end() || arrival.confidence < known->second->confidence) arrival_of[i] = &arrival;
  }
  counts_.settle();

  std::size_t absent_index = 0;
  std::erase_if(absent_, [&](const Absent&) { return round.returned.contains(absent_index++); });
  std::set<std::size_t> emptied;
  for (const std::size_t i : round.touched) {
    Identity& identity = identities_[i];
    const auto was = round.before.find(i);
    std::optional<Face> face = was == round.before.end() ? std::nullopt : std::optional(was->second);
    const std::optional<Entry> before = face ? std::optional(face->entry) : std::nullopt;
    if (identity.places.empty()) {
      emptied.insert(i);
      Absent absent{identity, round.commit, last_commit_, {}};
      // Its places stay as the entry's picture while it is away.
      for (const Place* place : as_it_was[i]) absent.identity.places.push_back(*place);
      order_places(absent.identity, before);
      if (const auto heir = round.merged_into.find(i); heir != round.merged_into.end())
        absent.merged_into = heir->second;
      absent_.push_back(std::move(absent));
      continue;
    }
    order_places(identity, before);
    keep_known(identity);
    join_places(identity, as_it_was[i], face);
    Transition transition;
    transition.id = identity.id;
    transition.known_before = identity.known;
    Face after = identity.face();
    transition.after = std::move(after.entry);
    transition.after_elsewhere = std::move(after.elsewhere);
    if (face) {
      transition.before = std::move(face->entry);
      transition.before_elsewhere = std::move(face->elsewhere);
    }
    transition.commit = round.commit;
    const auto seen = round.before_commit.find(i);
    transition.before_commit = seen == round.before_commit.end() ? last_commit_ : seen->second;
    if (const auto arrival = arrival_of.find(i); arrival != arrival_of.end()) {
      transition.confidence = arrival->second->confidence;
      transition.why = arrival->second->why;
      transition.split_from = arrival->second->split_from;
    }
    if (transition.after->stage.known()) identity.known = transition.after->stage;
    if (!transition.before) {
      transition.change = Change::born;
      transition.baseline = !begun_;
    } else if (const auto back = round.back.find(i); back != round.back.end()) {
      transition.change = says_the_same(*transition.before, *transition.after) ? Change::blinked : Change::returned;
      transition.left = back->second;
    } else if (says_the_same(*transition.before, *transition.after)) {
      continue;
    }
    identity.since = round.commit;
    round.out.push_back(std::move(transition));
  }
  std::stable_sort(round.out.begin(), round.out.end(), [](const Transition& a, const Transition& b) {
    const auto place = [](const Transition& t) {
      return t.after ? std::tuple(1, t.after->path, t.after->line) : std::tuple(0, std::string(), 0);
    };
    return place(a) < place(b);
  });
  std::size_t index = 0;
  std::erase_if(identities_, [&](const Identity&) { return emptied.contains(index++); });
}

}  // namespace roadshift::following
