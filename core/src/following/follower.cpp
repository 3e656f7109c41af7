// How entries are followed.
//
// What stands on a changed page as it stood is kept where it is: a revision costs what it changed. A round compares the
// other places (entry on a page), those that the revision took away with those it brought, in this order:
//
// 1. Copies among what it brought are put together (copies.cpp): they go on as one.
// 2. What stands exactly as it stood is paired, on the same page and under the same headings before elsewhere; also
// with
//    what had gone in an earlier revision, as long as the patience lasts (exact.cpp).
// 3. What is left is weighed pair by pair and assigned all at once (weighed.cpp), the sure pairs before the others:
// they
//    are neighbours that tell where the others stood. What found no heir may have been merged, what has no past split
//    off.
// 4. What is left then is a copy of an entry that stands elsewhere, or new.
//
// An entry may stand in several places (places.cpp); it is then as far as the furthest place says, and it has gone only
// when the last place has.
#include "following/follower.h"

#include <algorithm>

#include "following/round.h"
#include "support/words.h"

namespace roadshift::following {
namespace {

std::string content_key(const Profile& profile) {
  std::string key = profile.title_key + '\n' + profile.body_key + '\n';
  for (const Counts::Key api : profile.apis) key += std::to_string(api) + '\n';
  return key;
}

// What an entry's look depends on, as it stands: the same for a row that did not change from one revision to the next.
std::string all_but_place(const Entry& entry) {
  std::string key;
  const auto add = [&](std::string_view part) {
    key += part;
    key += '\x1f';
  };
  add(entry.title);
  add(entry.text);
  add(entry.function.value_or(""));
  add(entry.owner.value_or(""));
  for (const Api& api : entry.apis) add(api.text);
  for (const Field& field : entry.fields) {
    add(field.name);
    add(field.about_stage ? "" : field.value);
  }
  for (const std::string& link : entry.links) add(link);
  for (const std::string& heading : entry.section) add(heading);
  return key;
}

}  // namespace

Follower::Follower(const Config& config) : config_(config) {
  for (const auto& titles : config_.same) {
    if (titles.empty()) continue;
    for (const std::string& title : titles) same_[support::fold(title)] = support::fold(titles.front());
  }
}

const std::shared_ptr<const Follower::Look>& Follower::look_at(const Entry& raw) {
  constexpr std::size_t kMost = 50'000;  // entries; an endless history must not fill the memory
  if (known_.size() >= kMost) known_.clear();
  auto& known = known_[all_but_place(raw)];
  if (!known) {
    auto look = std::make_shared<Look>();
    look->profile = make_profile(raw, counts_, same_);
    look->content = content_key(look->profile);
    look->row = look->content;
    for (const Field& field : raw.fields) {
      if (!field.about_stage) look->row += support::fold(field.name) + '=' + support::fold(field.value) + '\n';
    }
    known = std::move(look);
  }
  return known;
}

std::vector<Transition> Follower::advance(const Commit& commit, const Snapshot& snapshot) {
  Round round{.commit = commit, .snapshot = snapshot, .changed = changed_pages(snapshot)};
  clock_ = std::max(clock_, commit.committed.seconds);
  expire(clock_, round.out);
  if (!round.changed.empty()) follow(round);
  last_commit_ = commit;
  return std::move(round.out);
}

void Follower::follow(Round& round) {
  // A match that is told with it is right nine times in ten: weights.h has the table that shows it.
  constexpr double kSure = 0.9;
  keep(round);
  take_out(round);
  find_parallel_plans(round);
  group_copies(round);
  // What stands on the same page almost as it was goes before what stands on another page exactly as it was.
  match_exactly(round, true);
  match_weighed(round, Among::same_page, kSure);
  match_exactly(round, false);
  match_weighed(round, Among::all, kSure);
  match_weighed(round, Among::all, 0);
  match_weighed(round, Among::second_places, kSure);
  note_kin(round);
  match_copies(round);
  if (watcher_) show(round);
  settle(round);
  snapshot_ = round.snapshot;
  begun_ = begun_ || !identities_.empty();
}

std::set<std::string> Follower::changed_pages(const Snapshot& snapshot) const {
  std::set<std::string> changed;
  for (const auto& [path, page] : snapshot_) {
    const auto now = snapshot.find(path);
    if (now == snapshot.end() || now->second != page) changed.insert(path);
  }
  for (const auto& [path, page] : snapshot) {
    if (!snapshot_.contains(path)) changed.insert(path);
  }
  return changed;
}

// Leaves the places that stand as they stood with their identities, on the lines where they are now. Only those of
// identities without another place: which of several says most is settled for all of them.
void Follower::keep(Round& round) {
  std::unordered_map<const Entry*, std::size_t> standing;
  for (std::size_t i = 0; i < identities_.size(); ++i) {
    const std::vector<Place>& places = identities_[i].places;
    if (places.size() == 1 && round.changed.contains(places.front().entry.path))
      standing.emplace(places.front().raw.get(), i);
  }
  for (const std::string& path : round.changed) {
    const auto was = snapshot_.find(path);
    const auto is = round.snapshot.find(path);
    if (was == snapshot_.end() || is == round.snapshot.end()) continue;
    for (const KeptPair& pair : kept_between(*was->second, *is->second)) {
      const std::shared_ptr<const Entry>&before = (*was->second)[pair.old_index], &now = (*is->second)[pair.new_index];
      const auto found = standing.find(before.get());
      if (found == standing.end()) continue;
      Place& place = identities_[found->second].places.front();
      move_lines(place.entry, *now);
      place.raw = now;
      round.kept_by.emplace(before.get(), found->second);
      round.kept_by.emplace(now.get(), found->second);
    }
  }
}

// Takes the other places on changed pages off their identities and lists what the new pages hold instead.
void Follower::take_out(Round& round) {
  std::unordered_map<const Entry*, Round::Departure> going;
  for (std::size_t i = 0; i < identities_.size(); ++i) {
    Identity& identity = identities_[i];
    const auto stays = [&](const Place& place) {
      return !round.changed.contains(place.entry.path) || round.kept_by.contains(place.raw.get());
    };
    if (std::all_of(identity.places.begin(), identity.places.end(), stays)) continue;
    round.before.emplace(i, identity.face());
    round.touched.insert(i);
    const auto gone = std::stable_partition(identity.places.begin(), identity.places.end(), stays);
    for (auto place = gone; place != identity.places.end(); ++place) {
      Round::Departure departure{.identity = i, .raw = place->raw};
      departure.place = std::move(*place);
      count(counts_, departure.place.look->profile, Counts::When::going, 1);
      count_dates(counts_, departure.place.entry, Counts::When::going, 1);
      const Entry* raw = departure.raw.get();
      going.emplace(raw, std::move(departure));
    }
    identity.places.erase(gone, identity.places.end());
  }
  // In page order, so that of several alike the first goes to the first.
  for (const std::string& path : round.changed) {
    if (const auto page = snapshot_.find(path); page != snapshot_.end()) {
      for (const auto& raw : *page->second) {
        if (const auto kept = round.kept_by.find(raw.get()); kept != round.kept_by.end()) {
          round.departures.push_back({.identity = kept->second, .raw = raw, .kept = true, .matched = true});
        } else {
          round.departures.push_back(std::move(going.at(raw.get())));
        }
      }
    }
    if (const auto page = round.snapshot.find(path); page != round.snapshot.end()) {
      for (const auto& raw : *page->second) {
        const auto kept = round.kept_by.find(raw.get());
        if (kept != round.kept_by.end()) {
          round.arrivals.push_back({.raw = raw, .kept = true, .identity = kept->second});
        } else {
          const std::shared_ptr<const Look>& look = look_at(*raw);
          count(counts_, look->profile, Counts::When::coming, 1);
          count_dates(counts_, *raw, Counts::When::coming, 1);
          round.arrivals.push_back({.raw = raw, .place = {raw, *raw, look}});
        }
      }
    }
  }
}

void Follower::give(Round& round, std::size_t arrival, std::size_t identity, double confidence,
                    std::vector<std::string> why) {
  Round::Arrival& taken = round.arrivals[arrival];
  taken.identity = identity;
  taken.confidence = confidence;
  taken.why = std::move(why);
  round.held.insert(identity);
}

// The copies of what found its identity have it, too.
void Follower::give_copies(Round& round) {
  for (const auto& [first, group] : round.groups) {
    const auto known = std::find_if(group.begin(), group.end(),
                                    [&](std::size_t copy) { return round.arrivals[copy].identity.has_value(); });
    if (known == group.end()) continue;
    const Round::Arrival& told = round.arrivals[*known];
    for (const std::size_t copy : group) {
      if (!round.arrivals[copy].identity) give(round, copy, *told.identity, told.confidence, told.why);
    }
  }
}

// Makes an absent entry one of those that stand; give() makes it known where.
std::size_t Follower::welcome_back(Round& round, std::size_t absent) {
  const Absent& back = absent_[absent];
  const std::size_t identity = identities_.size();
  identities_.push_back(back.identity);
  round.returned.emplace(absent, identity);
  round.before.emplace(identity, back.identity.face());
  round.before_commit.emplace(identity, back.last_seen);
  round.back.emplace(identity, back.left);
  round.back_places.emplace(identity, std::move(identities_.back().places));
  round.touched.insert(identity);
  identities_.back().places.clear();
  return identity;
}

Transition Follower::departed(const Absent& absent) {
  Transition gone;
  gone.change = Change::gone;
  gone.id = absent.identity.id;
  gone.known_before = absent.identity.known;
  Face face = absent.identity.face();
  gone.before = std::move(face.entry);
  gone.before_elsewhere = std::move(face.elsewhere);
  gone.commit = absent.left;
  gone.before_commit = absent.last_seen;
  gone.merged_into = absent.merged_into;
  return gone;
}

void Follower::expire(std::int64_t now, std::vector<Transition>& out) {
  const auto over = [&](const Absent& absent) {
    return now - absent.left.committed.seconds > config_.patience.count();
  };
  for (const Absent& absent : absent_) {
    if (!over(absent)) continue;
    out.push_back(departed(absent));
  }
  std::erase_if(absent_, over);
}

std::vector<Transition> Follower::finish() const {
  std::vector<Transition> out;
  for (const Absent& absent : absent_) {
    out.push_back(departed(absent));
    out.back().provisional = true;
  }
  return out;
}

std::vector<Standing> Follower::standings() const {
  std::vector<Standing> all;
  for (const Identity& identity : identities_) {
    Standing standing{identity.id, identity.face().entry, {}, identity.since.id};
    for (std::size_t i = 1; i < identity.places.size(); ++i) standing.others.push_back(identity.places[i].entry);
    all.push_back(std::move(standing));
  }
  std::stable_sort(all.begin(), all.end(), [](const Standing& a, const Standing& b) {
    return std::tie(a.entry.path, a.entry.line) < std::tie(b.entry.path, b.entry.line);
  });
  return all;
}

}  // namespace roadshift::following
