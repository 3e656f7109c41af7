// How entries are followed.
//
// What stands on a changed page as it stood is kept where it is: a revision costs what it changed. A round compares the
// other places (entry on a page), those that the revision took away with those it brought. First the exact ones
// are paired: same title, text and APIs, on the same page and under the same headings before elsewhere. What is left is
// scored pair by pair and assigned all at once, entries that went away in an earlier revision among the candidates as
// long as the patience lasts. What is left then is either a copy of an entry that stands elsewhere, or new.
//
// An entry may stand in several places; it is then as far as the furthest place says, and it has gone only when the
// last place has.
#include "following/follower.h"

#include <algorithm>
#include <set>
#include <unordered_set>

#include "following/assignment.h"
#include "support/hash.h"
#include "support/words.h"

namespace roadshift::following {
namespace {

constexpr double kSameEntry = 0.52;     // likeness from which two entries may be one
constexpr double kSameReturned = 0.62;  // the same for one that had gone in an earlier revision
constexpr double kCopy = 0.90;          // likeness from which a new entry is a copy of one that stands elsewhere
constexpr double kRenamed = 0.5;        // confidence that a row was renamed of which only place and owner stayed
constexpr double kMerged = 0.55;        // share of an entry's words in another from which that one may have taken it in
constexpr double kAlmostTheSame = 0.85;   // likeness from which an entry on the same page is preferred to any other
constexpr double kNeighbour = 0.05;       // what standing next to the same neighbour adds, on each side
constexpr double kBackward = 0.04;        // what falling back to an earlier stage takes off
constexpr double kWorthComparing = 0.25;  // weight of a word from which two entries that share it are compared

bool names_apis(const Field& field, const Entry& entry) {
  return !entry.apis.empty() && support::contains_phrase(field.value, entry.apis.front().text);
}

// Cells of the same column that differ, although neither is about stage, date or APIs: "Yes" and "No".
bool fields_conflict(const Entry& a, const Entry& b) {
  return std::any_of(a.fields.begin(), a.fields.end(), [&](const Field& field) {
    if (field.about_stage || field.value.empty() || names_apis(field, a)) return false;
    return std::any_of(b.fields.begin(), b.fields.end(), [&](const Field& other) {
      return other.name == field.name && !other.about_stage && !other.value.empty() &&
             support::fold(other.value) != support::fold(field.value);
    });
  });
}

std::string content_key(const Profile& profile) {
  std::string key = profile.title_key + '\n' + profile.body_key + '\n';
  for (const std::string& api : profile.apis) key += api + '\n';
  return key;
}

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

std::size_t dated_milestones(const Entry& entry) {
  return static_cast<std::size_t>(std::count_if(entry.milestones.begin(), entry.milestones.end(),
                                                [](const Milestone& m) { return m.window && m.window->dated(); }));
}

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

std::string new_id(const Commit& commit, const Entry& entry) {
  return support::name_of({commit.id, entry.path, std::to_string(entry.line), entry.title, entry.text});
}

}  // namespace

// One revision's work. Indices into `departures` and `arrivals` pair up through `taken`.
struct Follower::Round {
  struct Departure {
    std::size_t identity;
    std::shared_ptr<const Entry> raw;
    bool kept = false;  // stands where it stood, and is here as a neighbour alone: without its place
    bool matched = false;
    Place place = {};
  };
  struct Arrival {
    std::shared_ptr<const Entry> raw;
    bool kept = false;
    Place place = {};
    std::optional<std::size_t> identity = {};
    double confidence = 1;
    std::vector<std::string> why = {};
    std::string split_from = {};
  };
  const Commit& commit;
  const Snapshot& snapshot;
  std::set<std::string> changed = {};                          // paths
  std::unordered_map<const Entry*, std::size_t> kept_by = {};  // of what is kept, as read before and now: its identity
  std::vector<Departure> departures = {};
  std::vector<Arrival> arrivals = {};
  std::map<std::size_t, Entry> before = {};  // identity -> as it stood
  std::map<std::size_t, Commit> before_commit = {};
  std::map<std::size_t, Commit> back = {};  // identity -> where it had gone
  std::set<std::size_t> touched = {};
  std::unordered_set<std::size_t> held = {};  // identities that some arrival continues already
  std::map<std::size_t, std::string> merged_into = {};
  std::vector<Transition> out = {};
};

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
    look->profile = make_profile(raw, words_, same_);
    look->content = content_key(look->profile);
    look->row = look->content;
    for (const Field& field : raw.fields) {
      if (!field.about_stage) look->row += support::fold(field.name) + '=' + support::fold(field.value) + '\n';
    }
    known = std::move(look);
  }
  return known;
}

Follower::Place Follower::make_place(const std::shared_ptr<const Entry>& raw) {
  const std::shared_ptr<const Look>& look = look_at(*raw);
  words_.count(look->profile, 1);
  return {raw, *raw, look};
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

std::vector<Transition> Follower::advance(const Commit& commit, const Snapshot& snapshot) {
  Round round{.commit = commit, .snapshot = snapshot, .changed = changed_pages(snapshot)};
  clock_ = std::max(clock_, commit.committed.seconds);
  expire(clock_, round.out);
  if (!round.changed.empty()) follow(round);
  last_commit_ = commit;
  return std::move(round.out);
}

void Follower::follow(Round& round) {
  keep(round);
  take_out(round);
  // What stands on the same page almost as it was goes before what stands on another page exactly as it was.
  match_exactly(round, true);
  match_alike(round, {.at_least = kAlmostTheSame, .same_page = true, .absent = false});
  match_exactly(round, false);
  match_alike(round, {.at_least = kSameEntry, .same_page = false, .absent = true});
  // Once more, now that more neighbours are known.
  match_alike(round, {.at_least = kSameEntry, .same_page = true, .absent = false});
  match_in_place(round);
  match_copies(round);
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
    round.before.emplace(i, identity.places.front().entry);
    round.touched.insert(i);
    const auto gone = std::stable_partition(identity.places.begin(), identity.places.end(), stays);
    for (auto place = gone; place != identity.places.end(); ++place) {
      Round::Departure departure{.identity = i, .raw = place->raw};
      departure.place = std::move(*place);
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
          round.arrivals.push_back({.raw = raw, .place = make_place(raw)});
        }
      }
    }
  }
}

void Follower::give(Round& round, std::size_t arrival, std::size_t identity, double confidence,
                    std::vector<std::string> why) {
  Round::Arrival& taken = round.arrivals[arrival];
  taken.identity = identity;
  round.held.insert(identity);
  taken.confidence = confidence;
  taken.why = std::move(why);
}

// Pairs places whose keys are equal, in page order, from the strictest to the loosest meaning of "the same".
void Follower::match_exactly(Round& round, bool same_page) {
  const auto headings_key = [](const Entry& entry) { return entry.path + '\n' + support::join(entry.section, "\n"); };
  const auto pass = [&](const auto& key_of) {
    std::unordered_map<std::string, std::vector<std::size_t>> old;
    for (std::size_t d = round.departures.size(); d-- > 0;) {
      if (!round.departures[d].matched) old[key_of(round.departures[d].place)].push_back(d);
    }
    for (std::size_t a = 0; a < round.arrivals.size(); ++a) {
      if (round.arrivals[a].identity) continue;
      const auto found = old.find(key_of(round.arrivals[a].place));
      if (found == old.end() || found->second.empty()) continue;
      Round::Departure& departure = round.departures[found->second.back()];
      found->second.pop_back();
      departure.matched = true;
      give(round, a, departure.identity, 1, {"same title, text and APIs"});
    }
  };
  if (same_page) {
    pass([&](const Place& p) { return p.look->row + headings_key(p.entry); });
    pass([&](const Place& p) { return p.look->row + p.entry.path; });
    pass([&](const Place& p) { return p.look->content + headings_key(p.entry); });
    pass([&](const Place& p) { return p.look->content + p.entry.path; });
  } else {
    pass([&](const Place& p) { return p.look->row; });
    pass([&](const Place& p) { return p.look->content; });
  }
}

// How much more likely two places are one entry because they stand between the same neighbours.
double Follower::neighbours(const Round& round, std::size_t departure, std::size_t arrival) {
  const auto same = [&](std::size_t d, std::size_t a) {
    return d < round.departures.size() && a < round.arrivals.size() && round.departures[d].matched &&
           round.arrivals[a].identity && *round.arrivals[a].identity == round.departures[d].identity;
  };
  const bool above = departure > 0 && arrival > 0 && same(departure - 1, arrival - 1);
  return (above ? kNeighbour : 0) + (same(departure + 1, arrival + 1) ? kNeighbour : 0);
}

// The old places and absent entries that are looking for an heir, and the new places that are looking for a past; all
// pairs alike enough under these terms.
std::vector<Follower::Offer> Follower::offers(const Round& round, const Terms& terms) const {
  // Only pairs that share a word worth mentioning are compared.
  std::unordered_map<int, std::vector<std::size_t>> by_word;
  std::unordered_map<std::string, std::vector<std::size_t>> by_title;
  for (std::size_t a = 0; a < round.arrivals.size(); ++a) {
    if (round.arrivals[a].identity) continue;
    by_title[round.arrivals[a].place.look->profile.title_key].push_back(a);
    for (const int word : round.arrivals[a].place.look->profile.text) by_word[word].push_back(a);
  }
  std::vector<Offer> out;
  if (by_title.empty()) return out;
  const auto compare = [&](std::size_t index, const Place& old, double at_least, std::optional<std::size_t> departure) {
    std::set<std::size_t> near;
    if (const auto list = by_title.find(old.look->profile.title_key); list != by_title.end())
      near.insert(list->second.begin(), list->second.end());
    for (const int word : old.look->profile.text) {
      const auto list = by_word.find(word);
      if (list != by_word.end() && words_.weight(word) >= kWorthComparing)
        near.insert(list->second.begin(), list->second.end());
    }
    for (const std::size_t a : near) {
      const Place& fresh = round.arrivals[a].place;
      if (terms.same_page && fresh.entry.path != old.entry.path) continue;
      Likeness like = likeness(old.look->profile, fresh.look->profile, words_);
      if (departure) like.score += neighbours(round, *departure, a);
      // Entries seldom fall back: one that would is a little less likely the same.
      if (fresh.entry.stage < old.entry.stage) like.score -= kBackward;
      like.score = std::min(like.score, 1.0);
      if (like.score >= at_least) out.push_back({{index, a, like.score}, like});
    }
  };
  for (std::size_t d = 0; d < round.departures.size(); ++d) {
    const auto& departure = round.departures[d];
    if (departure.matched || round.held.contains(departure.identity) || !identities_[departure.identity].places.empty())
      continue;
    compare(d, departure.place, terms.at_least, d);
  }
  for (std::size_t b = 0; terms.absent && b < absent_.size(); ++b) {
    compare(round.departures.size() + b, absent_[b].identity.places.front(), kSameReturned, std::nullopt);
  }
  return out;
}

void Follower::match_alike(Round& round, const Terms& terms) {
  const std::vector<Offer> candidates = offers(round, terms);
  if (candidates.empty()) return;
  std::vector<Pairing> pairs;
  for (const Offer& offer : candidates) pairs.push_back(offer.pair);
  std::set<std::size_t> returned;
  for (const Pairing& pair : assign(pairs)) {
    const auto chosen = std::find_if(candidates.begin(), candidates.end(), [&](const Offer& offer) {
      return offer.pair.old_index == pair.old_index && offer.pair.new_index == pair.new_index;
    });
    std::size_t identity = 0;
    if (pair.old_index < round.departures.size()) {
      round.departures[pair.old_index].matched = true;
      identity = round.departures[pair.old_index].identity;
    } else {
      returned.insert(pair.old_index - round.departures.size());
      identity = welcome_back(round, absent_[pair.old_index - round.departures.size()]);
    }
    give(round, pair.new_index, identity, certainty(candidates, pair), reasons(chosen->like));
  }
  for (auto index = returned.rbegin(); index != returned.rend(); ++index)
    absent_.erase(absent_.begin() + static_cast<std::ptrdiff_t>(*index));
  note_kin(round, candidates);
}

std::size_t Follower::welcome_back(Round& round, const Absent& absent) {
  const std::size_t identity = identities_.size();
  identities_.push_back(absent.identity);
  round.before.emplace(identity, absent.identity.places.front().entry);
  round.before_commit.emplace(identity, absent.last_seen);
  round.back.emplace(identity, absent.left);
  round.touched.insert(identity);
  for (const Place& place : identities_.back().places) words_.count(place.look->profile, -1);
  identities_.back().places.clear();
  return identity;
}

// A match is a guess as far as another was nearly as good.
double Follower::certainty(const std::vector<Offer>& candidates, const Pairing& pair) {
  double rival = 0;
  for (const Offer& other : candidates) {
    const bool competes = (other.pair.old_index == pair.old_index) != (other.pair.new_index == pair.new_index);
    if (competes) rival = std::max(rival, other.pair.score);
  }
  constexpr double kClear = 0.15;
  const double margin = std::clamp((pair.score - rival) / kClear, 0.0, 1.0);
  return std::clamp(pair.score * (0.75 + 0.25 * margin), 0.0, 1.0);
}

// An entry that found no heir but is much like one that did was merged into it; one that came out of the blue but is
// much like an old one was split off.
void Follower::note_kin(Round& round, const std::vector<Offer>& candidates) const {
  for (const Offer& offer : candidates) {
    if (offer.pair.old_index >= round.departures.size()) continue;
    auto& arrival = round.arrivals[offer.pair.new_index];
    const auto& departure = round.departures[offer.pair.old_index];
    const double taken_in = contained(departure.place.look->profile.text, arrival.place.look->profile.text, words_);
    const double came_from = contained(arrival.place.look->profile.text, departure.place.look->profile.text, words_);
    if (!departure.matched && arrival.identity && taken_in >= kMerged)
      round.merged_into[departure.identity] = identities_[*arrival.identity].id;
    if (departure.matched && !arrival.identity && came_from >= kMerged)
      arrival.split_from = identities_[departure.identity].id;
  }
}

// A row that keeps its place between the same neighbours and its owner, while its name, text and link are all new, was
// renamed: "Feature Detection" of one champion is now "Conditional Sections" of the same.
void Follower::match_in_place(Round& round) const {
  const auto together = [](const auto& a, const auto& b) {
    return a.raw->path == b.raw->path && a.raw->section == b.raw->section;
  };
  for (std::size_t d = 0; d < round.departures.size(); ++d) {
    auto& departure = round.departures[d];
    if (departure.matched) continue;
    const bool elsewhere = round.held.contains(departure.identity) || !identities_[departure.identity].places.empty();
    if (elsewhere || departure.place.look->profile.owner.empty()) continue;
    for (std::size_t a = 0; a < round.arrivals.size(); ++a) {
      const auto& arrival = round.arrivals[a];
      if (arrival.identity || arrival.place.look->profile.owner != departure.place.look->profile.owner ||
          !together(arrival, departure))
        continue;
      bool between = false;
      const auto same_neighbour = [&](std::size_t old_index, std::size_t new_index) {
        const bool had = old_index < round.departures.size() && together(round.departures[old_index], departure);
        const bool has = new_index < round.arrivals.size() && together(round.arrivals[new_index], arrival);
        between = between || (had && has);
        return had == has && (!had || round.arrivals[new_index].identity == round.departures[old_index].identity);
      };
      if (!same_neighbour(d - 1, a - 1) || !same_neighbour(d + 1, a + 1) || !between) continue;
      departure.matched = true;
      give(round, a, departure.identity, kRenamed, {"same place", "same owner"});
      break;
    }
  }
}

// A new place that says what another place already says: the same entry in two places.
void Follower::match_copies(Round& round) {
  // By title, and by text where there is enough of it to be an entry's own.
  constexpr std::size_t kOwnText = 40;
  using Stands = std::vector<std::pair<std::size_t, const Place*>>;
  std::unordered_map<std::string_view, Stands> standing;  // of the titles and texts asked for
  for (const auto& arrival : round.arrivals) {
    if (arrival.identity) continue;
    standing[arrival.place.look->profile.title_key];
    standing[arrival.place.look->profile.body_key];
  }
  if (standing.empty()) return;
  const auto stand = [&](std::size_t identity, const Place& place) {
    const Profile& profile = place.look->profile;
    if (const auto asked = standing.find(profile.title_key); asked != standing.end())
      asked->second.emplace_back(identity, &place);
    if (profile.body_key.size() < kOwnText) return;
    if (const auto asked = standing.find(profile.body_key); asked != standing.end())
      asked->second.emplace_back(identity, &place);
  };
  for (std::size_t i = 0; i < identities_.size(); ++i) {
    for (const Place& place : identities_[i].places) stand(i, place);
  }
  for (const auto& arrival : round.arrivals) {
    if (arrival.identity && !arrival.kept) stand(*arrival.identity, arrival.place);
  }
  for (std::size_t a = 0; a < round.arrivals.size(); ++a) {
    auto& arrival = round.arrivals[a];
    if (arrival.identity) continue;
    auto others = standing[arrival.place.look->profile.title_key];
    const auto& same_text = standing[arrival.place.look->profile.body_key];
    others.insert(others.end(), same_text.begin(), same_text.end());
    for (const auto& [identity, place] : others) {
      // Two rows of one page that differ in a cell are two entries; the same on another page is a copy.
      if (place->entry.path == arrival.place.entry.path && fields_conflict(place->entry, arrival.place.entry)) continue;
      const Likeness like = likeness(place->look->profile, arrival.place.look->profile, words_);
      if (like.other_api || like.text < kCopy || place->look->profile.service != arrival.place.look->profile.service)
        continue;
      if (!identities_[identity].places.empty())
        round.before.emplace(identity, identities_[identity].places.front().entry);
      give(round, a, identity, like.score, {"stands in two places"});
      break;
    }
    if (!arrival.identity) {
      // Several new places alike among themselves are one new entry.
      Identity born{new_id(round.commit, arrival.place.entry), {}, round.commit, {}};
      identities_.push_back(std::move(born));
      arrival.identity = identities_.size() - 1;
      stand(*arrival.identity, arrival.place);
    }
  }
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

void Follower::settle(Round& round) {
  std::map<std::size_t, const Round::Arrival*> arrival_of;
  std::map<std::size_t, std::vector<const Place*>> as_it_was;
  for (const auto& departure : round.departures) {
    if (!departure.kept) as_it_was[departure.identity].push_back(&departure.place);
  }
  for (auto& arrival : round.arrivals) {
    if (arrival.kept) continue;
    const std::size_t i = *arrival.identity;
    round.touched.insert(i);
    Place returned;
    std::vector<const Place*> before;
    if (const auto was = as_it_was.find(i); was != as_it_was.end()) {
      before = was->second;
    } else if (const auto away = round.before.find(i); away != round.before.end()) {
      returned.entry = away->second;
      before = {&returned};
    }
    resolve(arrival.place, before, round.commit);
    identities_[i].places.push_back(std::move(arrival.place));
    const auto known = arrival_of.find(i);
    if (known == arrival_of.end() || arrival.confidence < known->second->confidence) arrival_of[i] = &arrival;
  }
  for (const auto& departure : round.departures) {
    if (!departure.kept) words_.count(departure.place.look->profile, -1);
  }

  std::set<std::size_t> emptied;
  for (const std::size_t i : round.touched) {
    Identity& identity = identities_[i];
    const auto was = round.before.find(i);
    const std::optional<Entry> before = was == round.before.end() ? std::nullopt : std::optional(was->second);
    if (identity.places.empty()) {
      emptied.insert(i);
      Absent absent{identity, round.commit, last_commit_, {}};
      // The place that said most stays as the entry's picture while it is away.
      for (const auto& departure : round.departures) {
        if (departure.identity == i && !departure.kept) absent.identity.places.push_back(departure.place);
      }
      order_places(absent.identity, before);
      for (const Place& place : absent.identity.places) words_.count(place.look->profile, 1);
      if (const auto heir = round.merged_into.find(i); heir != round.merged_into.end())
        absent.merged_into = heir->second;
      absent_.push_back(std::move(absent));
      continue;
    }
    order_places(identity, before);
    keep_known(identity);
    Transition transition;
    transition.id = identity.id;
    transition.known_before = identity.known;
    transition.after = identity.places.front().entry;
    transition.before = before;
    transition.commit = round.commit;
    const auto seen = round.before_commit.find(i);
    transition.before_commit = seen == round.before_commit.end() ? last_commit_ : seen->second;
    if (const auto arrival = arrival_of.find(i); arrival != arrival_of.end()) {
      transition.confidence = arrival->second->confidence;
      transition.why = arrival->second->why;
      transition.split_from = arrival->second->split_from;
    }
    if (transition.after->stage.known()) identity.known = transition.after->stage;
    if (!before) {
      transition.change = Change::born;
      transition.baseline = !begun_;
    } else if (const auto back = round.back.find(i); back != round.back.end()) {
      transition.change = says_the_same(*before, *transition.after) ? Change::blinked : Change::returned;
      transition.left = back->second;
    } else if (says_the_same(*before, *transition.after)) {
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
  if (emptied.empty()) return;
  std::size_t index = 0;
  std::erase_if(identities_, [&](const Identity&) { return emptied.contains(index++); });
}

Transition Follower::departed(const Absent& absent) {
  Transition gone;
  gone.change = Change::gone;
  gone.id = absent.identity.id;
  gone.before = absent.identity.places.front().entry;
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
    for (const Place& place : absent.identity.places) words_.count(place.look->profile, -1);
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
    Standing standing{identity.id, identity.places.front().entry, {}, identity.since.id};
    for (std::size_t i = 1; i < identity.places.size(); ++i) standing.others.push_back(identity.places[i].entry);
    all.push_back(std::move(standing));
  }
  std::stable_sort(all.begin(), all.end(), [](const Standing& a, const Standing& b) {
    return std::tie(a.entry.path, a.entry.line) < std::tie(b.entry.path, b.entry.line);
  });
  return all;
}

}  // namespace roadshift::following
