// follower.h - gives every entry of each new snapshot its identity from the ones before.
//
//   Follower follower(config);
//   for (revision : history) for (const Transition& t : follower.advance(revision.commit, snapshot)) ...
//   for (const Transition& t : follower.finish()) ...
//
// What is decided at a revision depends on that revision and earlier ones only, so that appending a commit changes
// nothing that was settled. The one exception is a removal: it waits, for as long as the patience lasts, whether the
// entry comes back, and is told when that is settled.
#pragma once

#include <functional>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "following/assignment.h"
#include "following/evidence.h"
#include "following/kept.h"
#include "following/profile.h"
#include "roadshift/config.h"
#include "roadshift/events.h"
#include "roadshift/history.h"
#include "roadshift/roadmap.h"

namespace roadshift::following {

// The documents of a revision by path. A page that did not change is the same pointer as before.
using Snapshot = std::map<std::string, std::shared_ptr<const Page>>;

enum class Change {
  born,      // a new entry
  kept,      // the same entry, something about it differs
  returned,  // the same entry, back after it had gone
  gone,      // dropped for good, or (provisional) perhaps not yet
  blinked    // gone and back as it was; told at the commit where it is back
};

// Where a milestone of an entry stands that is said by another of its places than the one that says most.
struct Elsewhere {
  Stage stage;
  std::string path;
  int line = 0;
  SharedList<std::string> section;

  template <class Archive>
  void serialize(Archive& archive) {
    archive(stage, path, line, section);
  }
};

// What happened to one entry at one revision. Entries are resolved: no milestone is Reached::once_begun any more.
struct Transition {
  Change change = Change::kept;
  std::string id;
  std::optional<Entry> before,
      after;  // of an entry in several places: the one that says most, with the milestones of all
  std::vector<Elsewhere> before_elsewhere, after_elsewhere;
  Stage known_before;          // the last stage that any revision before gave it
  Commit commit;               // where it happened; for `gone` where it went
  Commit before_commit;        // the revision that `before` was last seen in
  std::optional<Commit> left;  // returned, blinked: where it had gone
  double confidence = 1;
  std::vector<std::string> why;
  std::string merged_into, split_from;
  bool baseline = false;     // born with the roadmap itself
  bool provisional = false;  // gone, and the patience is not over

  template <class Archive>
  void serialize(Archive& archive) {
    archive(change, id, before, after, before_elsewhere, after_elsewhere, known_before, commit, before_commit, left,
            confidence, why, merged_into, split_from, baseline, provisional);
  }
};

// Two places that were weighed, for those who estimate the weights.
struct Weighed {
  const Commit& commit;
  std::size_t pass;                  // of that commit: what is decided in one is known in the next
  std::size_t old_index, new_index;  // what could be one with several others, in that pass
  const Entry &before, &after;
  const Evidence& evidence;
  bool one;  // were found to be one entry
};

class Follower {
 public:
  explicit Follower(const Config& config);
  // `commit` is the revision of that snapshot. Transitions of kind `gone` may be of earlier commits.
  std::vector<Transition> advance(const Commit& commit, const Snapshot& snapshot);
  // What is still waiting at the end of the history.
  std::vector<Transition> finish() const;
  // Where the entry that has been waited for longest went away: what was told of earlier revisions is final. Null where
  // none is waited for.
  [[nodiscard]] const Commit* waiting_since() const { return absent_.empty() ? nullptr : &absent_.front().left; }
  // All entries as they stand now, in the order of the pages.
  [[nodiscard]] std::vector<Standing> standings() const;
  // The documents as they stand now.
  [[nodiscard]] const Snapshot& snapshot() const { return snapshot_; }
  // From now on every pair that is weighed is shown, once all is decided.
  void watch(std::function<void(const Weighed&)> watcher) { watcher_ = std::move(watcher); }

  // All that is known, as bytes: a follower of the same configuration that loads them goes on as this one would. load()
  // throws what reading bytes that are none of these throws, and leaves everything as it was.
  void save(std::ostream& out) const;
  void load(std::istream& in);

 private:
  // What an entry looks like to the matching, wherever it stands.
  struct Look {
    Profile profile;
    std::string content, row;  // keys: equal where title, text and APIs are, and where all other cells are, too
  };
  struct Place {
    std::shared_ptr<const Entry> raw;  // as read
    Entry entry;                       // resolved
    std::shared_ptr<const Look> look;

    // All but what can be made of `raw` again.
    template <class Archive>
    void save(Archive& archive) const {
      archive(raw, entry.stage, entry.stage_source, entry.stage_inferred, entry.milestones);
    }
    template <class Archive>
    void load(Archive& archive) {
      archive(raw);
      entry = *raw;
      archive(entry.stage, entry.stage_source, entry.stage_inferred, entry.milestones);
    }
  };
  // An entry as its places tell it together.
  struct Face {
    Entry entry;
    std::vector<Elsewhere> elsewhere;
  };
  struct Identity {
    std::string id;
    std::vector<Place> places;              // the first is the one that says most
    Commit since;                           // it stands as it stands since this revision
    Stage known;                            // the last stage that any revision gave it
    std::vector<Milestone> joined = {};     // of all places, where there are several
    std::vector<Elsewhere> elsewhere = {};  // which of them the first does not say

    [[nodiscard]] Face face() const;

    template <class Archive>
    void serialize(Archive& archive) {
      archive(id, places, since, known, joined, elsewhere);
    }
  };
  struct Absent {
    Identity identity;
    Commit left, last_seen;
    std::string merged_into;

    template <class Archive>
    void serialize(Archive& archive) {
      archive(identity, left, last_seen, merged_into);
    }
  };
  struct Round;
  struct Offer;
  struct Offers;
  enum class Among { same_page, all, second_places };

  // The steps of a revision, in this order.
  [[nodiscard]] std::set<std::string> changed_pages(const Snapshot& snapshot) const;
  void follow(Round& round);
  void keep(Round& round);
  void take_out(Round& round);
  void group_copies(Round& round) const;
  void match_exactly(Round& round, bool same_page);
  void match_weighed(Round& round, Among among, double at_least);
  void match_copies(Round& round);
  void settle(Round& round);

  // Copies: copies.cpp.
  static void find_parallel_plans(Round& round);
  [[nodiscard]] bool is_copy(const Round& round, const Place& a, const Place& b) const;
  // The weighed assignment: weighed.cpp.
  [[nodiscard]] Offers offers(const Round& round, Among among) const;
  void note_kin(Round& round) const;
  void show(const Round& round) const;
  // Places: places.cpp. `before`: where the entry stood in the revision before.
  static void resolve(Place& place, const std::vector<const Place*>& before, const Commit& commit);
  static void keep_known(Identity& identity);
  void order_places(Identity& identity, const std::optional<Entry>& before) const;
  static void join_places(Identity& identity, const std::vector<const Place*>& before, std::optional<Face>& was);

  std::size_t welcome_back(Round& round, std::size_t absent);
  static void give(Round& round, std::size_t arrival, std::size_t identity, double confidence,
                   std::vector<std::string> why);
  static void give_copies(Round& round);
  static Transition departed(const Absent& absent);
  void expire(std::int64_t now, std::vector<Transition>& out);
  const std::shared_ptr<const Look>& look_at(const Entry& raw);

  const Config config_;
  std::unordered_map<std::string, std::shared_ptr<const Look>> known_;  // what entries looked at before look like
  Counts counts_;
  std::unordered_map<std::string, std::string> same_;
  Snapshot snapshot_;
  std::vector<Identity> identities_;
  std::vector<Absent> absent_;
  std::int64_t clock_ = 0;  // the latest commit time seen
  Commit last_commit_;
  bool begun_ = false;
  std::function<void(const Weighed&)> watcher_;
};

}  // namespace roadshift::following
