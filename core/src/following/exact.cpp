// What stands exactly as it stood, here or elsewhere, or as it stood before it had gone.
#include <algorithm>
#include <unordered_map>

#include "following/round.h"
#include "support/words.h"

namespace roadshift::following {

// Pairs places whose keys are equal, in page order, from the strictest to the loosest meaning of "the same".
void Follower::match_exactly(Round& round, bool same_page) {
  const auto headings_key = [](const Entry& entry) { return entry.path + '\n' + support::join(entry.section, "\n"); };
  const std::size_t departures = round.departures.size();
  // Departures, and behind them the places of absent entries.
  std::vector<std::pair<std::size_t, const Place*>> away;
  for (std::size_t b = 0; b < absent_.size(); ++b) {
    for (const Place& place : absent_[b].identity.places) away.emplace_back(b, &place);
  }
  const auto pass = [&](const auto& key_of) {
    std::unordered_map<std::string, std::vector<std::size_t>> old;
    for (std::size_t o = departures + away.size(); o-- > 0;) {
      if (o >= departures) {
        const auto& [absent, place] = away[o - departures];
        if (!round.returned.contains(absent)) old[key_of(*place)].push_back(o);
      } else if (!round.departures[o].matched) {
        old[key_of(round.departures[o].place)].push_back(o);
      }
    }
    for (std::size_t a = 0; !old.empty() && a < round.arrivals.size(); ++a) {
      if (round.arrivals[a].identity) continue;
      const auto found = old.find(key_of(round.arrivals[a].place));
      if (found == old.end()) continue;
      std::vector<std::size_t>& candidates = found->second;
      while (!candidates.empty() && candidates.back() >= departures &&
             round.returned.contains(away[candidates.back() - departures].first))
        candidates.pop_back();
      if (candidates.empty()) continue;
      const std::size_t o = candidates.back();
      candidates.pop_back();
      std::size_t identity = 0;
      if (o < departures) {
        round.departures[o].matched = true;
        identity = round.departures[o].identity;
      } else {
        identity = welcome_back(round, away[o - departures].first);
      }
      give(round, a, identity, 1, {"same title, text and APIs"});
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
  give_copies(round);
}

}  // namespace roadshift::following
