// round.h - one revision's work of a Follower.
#pragma once

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "following/follower.h"

namespace roadshift::following {

// An old entry and a group of arrivals, by the places that are most alike.
struct Follower::Offer {
  Pairing pair;  // old_index: an identity, or behind them an absent entry; new_index: a group; score: logarithm of odds
  const Place* before = nullptr;
  std::size_t departure = 0;               // of an entry that stood
  std::optional<std::size_t> absent = {};  // of one that had gone
  std::size_t arrival = 0;
  Evidence evidence = {};
};

// Departures are the places that the revision took away or changed, arrivals those that it brought; what stands as it
// stood is among both as a neighbour alone.
struct Follower::Round {
  struct Departure {
    std::size_t identity;
    std::shared_ptr<const Entry> raw;
    bool kept = false;  // stands where it stood: without its place
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
    std::size_t group = 0;  // the first arrival of those that say the same entry
  };
  const Commit& commit;
  const Snapshot& snapshot;
  std::set<std::string> changed = {};                          // paths
  std::unordered_map<const Entry*, std::size_t> kept_by = {};  // of what is kept, as read before and now: its identity
  std::vector<Departure> departures = {};
  std::vector<Arrival> arrivals = {};
  std::map<std::size_t, std::vector<std::size_t>> groups = {};  // first of several -> all of them
  std::map<std::size_t, Face> before = {};                      // identity -> as it stood
  std::map<std::size_t, Commit> before_commit = {};
  std::map<std::size_t, Commit> back = {};                     // identity -> where it had gone
  std::map<std::size_t, std::vector<Place>> back_places = {};  // identity -> where it stood before it had gone
  std::set<std::size_t> touched = {};
  std::unordered_set<std::size_t> held = {};         // identities that some arrival continues already
  std::map<std::size_t, std::size_t> returned = {};  // absent entry that is back -> identity
  std::map<std::size_t, std::string> merged_into = {};
  std::vector<std::pair<std::size_t, std::size_t>> kin = {};    // departures and arrivals that were weighed
  std::vector<std::vector<Offer>> weighed = {};                 // all that was, pass by pass, where somebody watches
  std::set<std::pair<std::string, std::string>> parallel = {};  // plans of several products: see find_parallel_plans()
  std::vector<Transition> out = {};

  // Whether the entry of a departure is still looked for: by none of its places it goes on.
  [[nodiscard]] bool open(const Departure& departure, const std::vector<Identity>& identities) const {
    return !departure.matched && !held.contains(departure.identity) && identities[departure.identity].places.empty();
  }
};

}  // namespace roadshift::following
