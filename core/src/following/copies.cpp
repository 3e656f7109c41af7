// An entry that stands in several places of one revision.
#include <algorithm>
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

}  // namespace

// Two places of one revision are one entry where they have the name and all but the wording of a like text in common,
// or the very words, and nothing forbids it: other numbers, codes, APIs, another service, other cells of one page's
// rows.
bool Follower::is_copy(const Place& a, const Place& b) const {
  constexpr double kLikeText = 0.9;  // rows of the corpora that were pasted twice and touched up are liker than this
  constexpr std::size_t kEnoughWords = 4;
  const Profile &x = a.look->profile, &y = b.look->profile;
  if (x.service != y.service) return false;
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
      if (!is_copy(round.arrivals[other].place, arrival.place)) return false;
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
        return is_copy(*other.second, round.arrivals[a].place);
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
