// What is left is weighed pair by pair and assigned all at once.
//
// The weights make of each pair the odds that it is one entry, against "one ended, the other began". The assignment
// with the greatest sum of their logarithms is the likeliest. How sure a pair of it is depends on what else either
// could have been: its odds over all odds of either, the rivals' as far as they have no likelier match of their own.
#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "following/round.h"
#include "support/words.h"

namespace roadshift::following {

struct Follower::Offers {
  std::vector<Offer> list;
  std::map<std::size_t, std::vector<std::size_t>> of_old, of_new;  // index -> where in the list

  void index() {
    for (std::size_t i = 0; i < list.size(); ++i) {
      of_old[list[i].pair.old_index].push_back(i);
      of_new[list[i].pair.new_index].push_back(i);
    }
  }
};
namespace {

constexpr std::size_t kMostSharing = 64;  // arrivals that share a word: more, and it tells no candidates
constexpr std::size_t kMostOffers = 48;   // arrivals that one place is compared with

// Finds the arrivals worth comparing with a place: those that share a name, a code, a link or a rare word. Of a name
// that many share, those about as far down in the order of all that have it.
class Candidates {
 public:
  explicit Candidates(const Counts& counts) : counts_(counts) {}

  void add(std::size_t arrival, const Profile& profile) {
    each_key(profile, [&](Counts::Key key, double) { arrivals_[key].push_back(arrival); });
  }

  // The most promising, in order.
  std::vector<std::size_t> of(const Profile& profile, const std::vector<std::size_t>& neighbours) {
    std::map<std::size_t, double> shared;
    for (const std::size_t arrival : neighbours) shared[arrival] += kNeighbour;
    each_key(profile, [&](Counts::Key key, double weight) {
      const auto found = arrivals_.find(key);
      if (found == arrivals_.end()) return;
      const std::vector<std::size_t>& list = found->second;
      auto from = list.begin(), to = list.end();
      if (list.size() > kMostSharing) {
        constexpr std::size_t kAround = 8;
        const std::size_t rank = asked_[key]++;
        from += static_cast<std::ptrdiff_t>(std::min(rank - std::min(rank, kAround), list.size()));
        to = list.begin() + static_cast<std::ptrdiff_t>(std::min(rank + kAround, list.size()));
      }
      for (; from < to; ++from) shared[*from] += weight;
    });
    std::vector<std::pair<double, std::size_t>> best;
    for (const auto& [arrival, weight] : shared) best.emplace_back(-weight, arrival);
    const std::size_t most = std::min(best.size(), kMostOffers);
    std::partial_sort(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(most), best.end());
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < most; ++i) out.push_back(best[i].second);
    std::sort(out.begin(), out.end());
    return out;
  }

 private:
  static constexpr double kNeighbour = 1, kName = 2, kCode = 4, kWorthSharing = 0.25;

  // Calls each(key, how much it promises).
  template <class Each>
  void each_key(const Profile& profile, const Each& each) const {
    for (const Profile::Name& name : profile.names) {
      each(name.whole, kName);
      each(name.spaceless, kName);
      if (name.line != 0) each(name.line, kName);
    }
    for (const Counts::Key code : profile.codes) each(code, kCode);
    for (const Counts::Key link : profile.links) each(link, kName * counts_.rarity(link));
    for (const Counts::Key word : profile.words) {
      const double rarity = counts_.rarity(word);
      if (rarity >= kWorthSharing) each(word, rarity);
    }
  }

  const Counts& counts_;
  std::unordered_map<Counts::Key, std::vector<std::size_t>> arrivals_;
  std::unordered_map<Counts::Key, std::size_t> asked_;  // by how many places
};

bool together(const Entry& a, const Entry& b) {
  return a.path == b.path && a.section == b.section;
}

}  // namespace

// All that may be one: open departures (of an entry that goes on elsewhere, for its second places) and absent entries
// with open arrivals.
Follower::Offers Follower::offers(const Round& round, Among among) const {
  Offers out;
  Candidates candidates(counts_);
  bool any = false;
  std::unordered_map<std::size_t, std::size_t> arrival_of;  // identity -> the arrival that continues it
  for (std::size_t a = 0; a < round.arrivals.size(); ++a) {
    const Round::Arrival& arrival = round.arrivals[a];
    if (arrival.identity) {
      arrival_of.try_emplace(*arrival.identity, a);
      continue;
    }
    candidates.add(a, arrival.place.look->profile);
    any = true;
  }
  if (!any) return out;

  const auto same = [&](std::size_t d, std::size_t a) {
    return d < round.departures.size() && a < round.arrivals.size() && round.arrivals[a].identity &&
           *round.arrivals[a].identity == round.departures[d].identity;
  };
  const auto place = [&](std::size_t d, std::size_t a, Evidence& evidence) {
    const bool above = same(d - 1, a - 1), below = same(d + 1, a + 1);
    evidence[Feature::neighbours] = (above ? 0.5 : 0) + (below ? 0.5 : 0);
    const Entry &was = *round.departures[d].raw, &is = *round.arrivals[a].raw;
    if (!together(was, is)) return;
    const auto end = [&](std::size_t other_d, std::size_t other_a) {
      const bool had = other_d < round.departures.size() && together(*round.departures[other_d].raw, was);
      const bool has = other_a < round.arrivals.size() && together(*round.arrivals[other_a].raw, is);
      return !had && !has;
    };
    const bool held = (above || end(d - 1, a - 1)) && (below || end(d + 1, a + 1));
    evidence[Feature::same_place] = held && (above || below) ? 1 : 0;
  };

  std::map<std::pair<std::size_t, std::size_t>, std::size_t> known;  // old, group -> where in the list
  const auto weigh = [&](std::size_t old, const Place& before, std::optional<std::size_t> departure,
                         const std::vector<std::size_t>& neighbours) {
    for (const std::size_t a : candidates.of(before.look->profile, neighbours)) {
      const Round::Arrival& arrival = round.arrivals[a];
      if (among == Among::same_page && arrival.raw->path != before.raw->path) continue;
      Offer offer;
      offer.before = &before;
      offer.departure = departure.value_or(0);
      offer.arrival = a;
      offer.evidence =
          compare(before.entry, before.look->profile, arrival.place.entry, arrival.place.look->profile, counts_);
      if (departure)
        place(*departure, a, offer.evidence);
      else
        offer.evidence[Feature::had_gone] = 1;
      if (!departure) offer.absent = old - identities_.size();
      // A second place goes on only under its name.
      if (among == Among::second_places &&
          offer.evidence[Feature::same_name] + offer.evidence[Feature::shared_name] == 0)
        continue;
      const Profile &was = before.look->profile, &is = arrival.place.look->profile;
      constexpr double kDeclared = 8;  // what only people can know is beyond doubt
      const bool declared = was.declared && is.declared && was.title_key == is.title_key;
      offer.pair = {old, arrival.group, declared ? kDeclared : log_odds(offer.evidence)};
      const auto [where, added] = known.try_emplace({old, arrival.group}, out.list.size());
      if (added)
        out.list.push_back(offer);
      else if (offer.pair.score > out.list[where->second].pair.score)
        out.list[where->second] = offer;
    }
  };
  for (std::size_t d = 0; d < round.departures.size(); ++d) {
    const Round::Departure& departure = round.departures[d];
    if (departure.matched) continue;
    if (round.open(departure, identities_) == (among == Among::second_places)) continue;
    std::vector<std::size_t> neighbours;
    const auto look_beside = [&](std::size_t beside, std::size_t step) {
      if (beside >= round.departures.size()) return;
      const auto found = arrival_of.find(round.departures[beside].identity);
      if (found == arrival_of.end()) return;
      const std::size_t a = found->second + step;
      if (a < round.arrivals.size() && !round.arrivals[a].identity) neighbours.push_back(a);
    };
    look_beside(d - 1, 1);
    look_beside(d + 1, static_cast<std::size_t>(-1));
    weigh(departure.identity, departure.place, d, neighbours);
  }
  for (std::size_t b = 0; among == Among::all && b < absent_.size(); ++b) {
    if (round.returned.contains(b)) continue;
    for (const Place& before : absent_[b].identity.places) weigh(identities_.size() + b, before, std::nullopt, {});
  }
  out.index();
  return out;
}

// The likeliest assignment; of it the pairs at least so sure.
void Follower::match_weighed(Round& round, Among among, double at_least) {
  const Offers all = offers(round, among);
  if (all.list.empty()) return;
  std::vector<Pairing> pairs;
  for (const Offer& offer : all.list) {
    if (offer.pair.score > 0) pairs.push_back(offer.pair);
  }
  const std::vector<Pairing> chosen = assign(pairs);
  std::map<std::size_t, double> of_old, of_new;  // the odds of what they were assigned
  for (const Pairing& pair : chosen) {
    of_old[pair.old_index] = std::exp(pair.score);
    of_new[pair.new_index] = std::exp(pair.score);
  }
  const std::size_t standing = identities_.size();
  for (const Pairing& pair : chosen) {
    const Offer* offer = nullptr;
    const Offer* runner_up = nullptr;
    double rivals = 0, greatest = 0;
    const auto rival = [&](const Offer& other, const std::map<std::size_t, double>& elsewhere, std::size_t index) {
      if (other.pair.old_index == pair.old_index && other.pair.new_index == pair.new_index) {
        offer = &other;
        return;
      }
      const auto own = elsewhere.find(index);
      const double odds = std::exp(other.pair.score) / (own == elsewhere.end() ? 1 : 1 + own->second);
      rivals += odds;
      if (odds <= greatest) return;
      greatest = odds;
      runner_up = &other;
    };
    for (const std::size_t i : all.of_old.at(pair.old_index)) rival(all.list[i], of_new, all.list[i].pair.new_index);
    for (const std::size_t i : all.of_new.at(pair.new_index)) rival(all.list[i], of_old, all.list[i].pair.old_index);
    const double odds = std::exp(pair.score);
    const double sure = odds / (1 + odds + rivals);
    if (sure < at_least) continue;

    std::vector<std::string> why = reasons(offer->evidence);
    constexpr double kWorthTelling = 0.01;
    if (const double share = greatest / (1 + odds + rivals); runner_up != nullptr && share >= kWorthTelling) {
      const bool other_past = runner_up->pair.new_index == pair.new_index;
      const std::string& title =
          other_past ? runner_up->before->entry.title : round.arrivals[runner_up->arrival].raw->title;
      why.push_back("next likeliest: " + std::string(other_past ? "was" : "became") + " \"" + title + "\" (" +
                    std::to_string(static_cast<int>(std::lround(share * 100))) + "%)");
    }
    const std::size_t identity =
        pair.old_index < standing ? pair.old_index : welcome_back(round, pair.old_index - standing);
    for (const std::size_t i : all.of_old.at(pair.old_index)) {
      if (pair.old_index < standing && all.list[i].pair.new_index == pair.new_index)
        round.departures[all.list[i].departure].matched = true;
    }
    give(round, offer->arrival, identity, sure, why);
  }
  give_copies(round);
  for (const Offer& offer : all.list) {
    if (offer.pair.old_index < standing) round.kin.emplace_back(offer.departure, offer.arrival);
  }
  if (watcher_ && among != Among::second_places) round.weighed.push_back(all.list);
}

// An entry that found no heir but whose words stand in one that did was merged into it; one that came out of the blue
// but whose words stand in an old one was split off.
void Follower::note_kin(Round& round) const {
  constexpr double kTakenIn = 0.55;  // more of its words, by rarity, than not
  for (const auto& [d, a] : round.kin) {
    Round::Arrival& arrival = round.arrivals[a];
    const Round::Departure& departure = round.departures[d];
    const Profile &old = departure.place.look->profile, &fresh = arrival.place.look->profile;
    if (round.open(departure, identities_) && arrival.identity && contained(old, fresh, counts_) >= kTakenIn)
      round.merged_into[departure.identity] = identities_[*arrival.identity].id;
    if (departure.matched && !arrival.identity && contained(fresh, old, counts_) >= kTakenIn)
      arrival.split_from = identities_[departure.identity].id;
  }
}

void Follower::show(const Round& round) const {
  std::size_t pass = 0;
  for (const std::vector<Offer>& offers : round.weighed) {
    ++pass;
    for (const Offer& offer : offers) {
      const std::size_t old = offer.pair.old_index;
      const auto back = round.returned.find(offer.absent.value_or(0));
      const std::optional<std::size_t> identity = !offer.absent                  ? std::optional(old)
                                                  : back == round.returned.end() ? std::nullopt
                                                                                 : std::optional(back->second);
      const Round::Arrival& arrival = round.arrivals[offer.arrival];
      watcher_({round.commit, pass, old, offer.pair.new_index, offer.before->entry, arrival.place.entry, offer.evidence,
                identity && arrival.identity == identity});
    }
  }
}

}  // namespace roadshift::following
