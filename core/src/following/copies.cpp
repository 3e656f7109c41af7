// An entry that stands in several places of one revision.
#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

#include "following/round.h"
#include "support/hash.h"
#include "support/words.h"

namespace roadshift::following {
namespace {

std::string new_id(const Commit& commit, const Entry& entry) {
  return support::name_of({commit.id, entry.path, std::to_string(entry.line), entry.title, entry.text});
}

// What two copies are looked for by: any of these in common.
std::vector<std::string> keys_of(const Profile& profile) {
  constexpr std::size_t kOwnText = 40;  // bytes: a shorter text may be anybody's
  std::vector<std::string> keys = {'n' + profile.title_key};
  for (const Profile::Name& name : profile.names) {
    keys.push_back('w' + std::to_string(name.whole));
    keys.push_back('s' + std::to_string(name.spaceless));
  }
  if (profile.body_key.size() >= kOwnText) keys.push_back('b' + profile.body_key);
  std::string words;
  for (const Counts::Key word : profile.words) words += std::to_string(word) + ' ';
  keys.push_back('a' + words);
  return keys;
}

// The page that an entry's plan is, and the section of a page that is one of several plans.
std::string section_of(const Entry& entry) {
  return entry.path + '\n' + support::join(entry.section, "\n");
}

// The plans that two entries stand in, the lesser name first: their pages, or their sections of one page.
std::pair<std::string, std::string> plans_of(const Entry& a, const Entry& b) {
  const bool pages = a.path != b.path;
  return std::minmax(pages ? a.path : section_of(a), pages ? b.path : section_of(b));
}

// Whether two entries of one name say different things of stage or date.
bool disagree(const Entry& a, const Entry& b) {
  const auto says = [](const Entry& entry) { return entry.stage.known() && !entry.stage_inferred; };
  if (says(a) && says(b) && a.stage != b.stage) return true;
  return std::any_of(a.milestones.begin(), a.milestones.end(), [&](const Milestone& one) {
    return std::any_of(b.milestones.begin(), b.milestones.end(), [&](const Milestone& other) {
      return one.stage == other.stage && one.window && other.window && one.window->dated() && other.window->dated() &&
             !one.window->same_days(*other.window);
    });
  });
}

}  // namespace

// Two pages, or two sections of one, that begin with several entries of the same names and do not agree on how far they
// are, while each tells of more than one stage or date: the plans of two products, regions or lines of versions. What
// they have in common by name are no copies. Pages of one stage each, and one plan told twice, are nothing of the kind.
void Follower::find_parallel_plans(Round& round) {
  constexpr std::size_t kMostOfName = 16, kShared = 2;
  struct Common {
    std::size_t names = 0;
    bool disagree = false;
  };
  std::unordered_map<std::string, std::vector<const Entry*>> by_name;
  std::map<std::string, std::set<std::string>> said;  // plan -> what it says of stage and date
  for (const Round::Arrival& arrival : round.arrivals) {
    if (arrival.kept) continue;
    const Entry& entry = *arrival.raw;
    by_name[arrival.place.look->profile.title_key].push_back(&entry);
    std::string how_far = std::to_string(entry.stage.rung);
    for (const Milestone& milestone : entry.milestones) {
      if (milestone.window && milestone.source.origin <= Origin::column) how_far += ' ' + milestone.window->text;
    }
    said[entry.path].insert(how_far);
    said[section_of(entry)].insert(how_far);
  }
  std::map<std::pair<std::string, std::string>, Common> common;
  for (const auto& [name, entries] : by_name) {
    if (entries.size() < 2 || entries.size() > kMostOfName) continue;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      for (std::size_t j = i + 1; j < entries.size(); ++j) {
        const auto plans = plans_of(*entries[i], *entries[j]);
        if (plans.first == plans.second) continue;
        Common& of = common[plans];
        ++of.names;
        of.disagree = of.disagree || disagree(*entries[i], *entries[j]);
      }
    }
  }
  for (const auto& [plans, of] : common) {
    const bool whole = said[plans.first].size() > 1 && said[plans.second].size() > 1;
    if (of.names >= kShared && of.disagree && whole) round.parallel.insert(plans);
  }
}

// Two places of one revision are one entry where they have the name and all but the wording of a like text in common,
// or the very words, and nothing forbids it: other numbers, codes, APIs, another service, other cells of one page's
// rows.
bool Follower::is_copy(const Round& round, const Place& a, const Place& b) const {
  constexpr double kLikeText = 0.9;  // rows of the corpora that were pasted twice and touched up are liker than this
  constexpr std::size_t kEnoughWords = 4;
  const Profile &x = a.look->profile, &y = b.look->profile;
  if (x.service != y.service) return false;
  if (!round.parallel.empty() && round.parallel.contains(plans_of(a.entry, b.entry))) return false;
  const auto common = [](const std::vector<Counts::Key>& one, const std::vector<Counts::Key>& other) {
    return std::any_of(one.begin(), one.end(),
                       [&](Counts::Key key) { return std::binary_search(other.begin(), other.end(), key); });
  };
  const bool same_code = common(x.codes, y.codes);
  if (!same_code && !x.codes.empty() && !y.codes.empty()) return false;
  const Shared apis = shared_apis(x, y);
  if (apis == Shared::none || apis == Shared::some) return false;
  const SameNumber number = same_number(x.names.front(), y.names.front());
  const bool all_words = x.words == y.words && (x.body == y.body || x.names.front().whole != y.names.front().whole) &&
                         x.words.size() >= kEnoughWords;
  if (number == SameNumber::other || number == SameNumber::near || (number == SameNumber::one_side && !all_words))
    return false;
  if (a.entry.path == b.entry.path && cells_conflict(a.entry, b.entry)) return false;
  if (all_words) return true;
  const bool same_name = std::any_of(x.names.begin(), x.names.end(), [&](const Profile::Name& name) {
    return std::any_of(y.names.begin(), y.names.end(),
                       [&](const Profile::Name& other) { return same_words(name, other); });
  });
  return same_name && (same_code || std::min(like_words(x.body, y.body, counts_),
                                             like_words(x.words, y.words, counts_)) >= kLikeText);
}

// Arrivals of one page that say one entry, in groups named by the first. What says the same on two pages may have come
// to each of them by itself: match_copies() finds those that did not.
void Follower::group_copies(Round& round) const {
  constexpr std::size_t kMostCompared = 16;  // of one key: a name that so many entries share tells no copies
  std::unordered_map<std::string, std::vector<std::size_t>>
      first_of;  // key -> first arrivals of the groups that have it
  for (std::size_t a = 0; a < round.arrivals.size(); ++a) {
    Round::Arrival& arrival = round.arrivals[a];
    arrival.group = a;
    if (arrival.kept) continue;
    const std::vector<std::string> keys = keys_of(arrival.place.look->profile);
    const std::string row = 'r' + arrival.place.look->row;
    const auto join = [&](std::size_t other) {
      if (round.arrivals[other].raw->path != arrival.raw->path) return false;
      if (!is_copy(round, round.arrivals[other].place, arrival.place)) return false;
      arrival.group = other;
      std::vector<std::size_t>& group = round.groups[other];
      if (group.empty()) group.push_back(other);
      group.push_back(a);
      return true;
    };
    const auto joins = [&](const std::string& key) {
      const auto found = first_of.find(key);
      return found != first_of.end() && found->second.size() <= kMostCompared &&
             std::any_of(found->second.begin(), found->second.end(), join);
    };
    if (joins(row) || std::any_of(keys.begin(), keys.end(), joins)) continue;
    first_of[row].push_back(a);
    for (const std::string& key : keys) first_of[key].push_back(a);
  }
}

// An arrival that says what another place already says is the same entry in two places; what is left then is new.
void Follower::match_copies(Round& round) {
  using Stands = std::vector<std::pair<std::size_t, const Place*>>;
  std::unordered_map<std::string, Stands> standing;  // of the keys asked for
  std::vector<std::vector<std::string>> keys(round.arrivals.size());
  for (std::size_t a = 0; a < round.arrivals.size(); ++a) {
    if (round.arrivals[a].identity) continue;
    keys[a] = keys_of(round.arrivals[a].place.look->profile);
    for (const std::string& key : keys[a]) standing[key];
  }
  if (standing.empty()) return;
  const auto stand = [&](std::size_t identity, const Place& place) {
    for (const std::string& key : keys_of(place.look->profile)) {
      if (const auto asked = standing.find(key); asked != standing.end()) asked->second.emplace_back(identity, &place);
    }
  };
  for (std::size_t i = 0; i < identities_.size(); ++i) {
    for (const Place& place : identities_[i].places) stand(i, place);
  }
  for (const auto& arrival : round.arrivals) {
    if (arrival.identity && !arrival.kept) stand(*arrival.identity, arrival.place);
  }
  constexpr std::size_t kMostCompared = 16;  // of one key, as among arrivals
  for (std::size_t a = 0; a < round.arrivals.size(); ++a) {
    if (round.arrivals[a].identity) continue;
    std::optional<std::size_t> found;
    for (const std::string& key : keys[a]) {
      const Stands& others = standing[key];
      if (found || others.size() > kMostCompared) continue;
      const auto copy = std::find_if(others.begin(), others.end(), [&](const auto& other) {
        return is_copy(round, *other.second, round.arrivals[a].place);
      });
      if (copy != others.end()) found = copy->first;
    }
    if (found) {
      if (!identities_[*found].places.empty()) round.before.emplace(*found, identities_[*found].face());
      give(round, a, *found, 1, {"stands in two places"});
      give_copies(round);
    } else {
      Identity born{
          .id = new_id(round.commit, round.arrivals[a].place.entry), .places = {}, .since = round.commit, .known = {}};
      identities_.push_back(std::move(born));
      give(round, a, identities_.size() - 1, 1, {});
      stand(identities_.size() - 1, round.arrivals[a].place);
      give_copies(round);
    }
  }
}

}  // namespace roadshift::following
