// A follower as bytes and back.
#include <utility>

#include "archive/values.h"
#include "following/follower.h"

namespace roadshift::following {

void Follower::save(std::ostream& out) const {
  cereal::BinaryOutputArchive archive(out);
  archive(counts_, snapshot_, identities_, absent_, clock_, last_commit_, begun_);
}

// What entries look like is made again: of words that are all known already, so that it comes out the same.
void Follower::load(std::istream& in) {
  Counts counts;
  Snapshot snapshot;
  std::vector<Identity> identities;
  std::vector<Absent> absent;
  std::int64_t clock = 0;
  Commit last_commit;
  bool begun = false;
  cereal::BinaryInputArchive archive(in);
  archive(counts, snapshot, identities, absent, clock, last_commit, begun);

  counts_ = std::move(counts);
  snapshot_ = std::move(snapshot);
  identities_ = std::move(identities);
  absent_ = std::move(absent);
  clock_ = clock;
  last_commit_ = std::move(last_commit);
  begun_ = begun;
  known_.clear();
  const auto look = [this](Identity& identity) {
    for (Place& place : identity.places) place.look = look_at(*place.raw);
  };
  for (Identity& identity : identities_) look(identity);
  for (Absent& away : absent_) look(away.identity);
}

}  // namespace roadshift::following
