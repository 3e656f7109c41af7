// Takes what is owed to each sink there, and keeps the books.
#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

#include "render/describe.h"
#include "roadshift/notify.h"
#include "support/hash.h"
#include "support/words.h"

namespace roadshift {
namespace {

using std::chrono::seconds;

class Round {
 public:
  Round(NotifyState state, const LogReport& log, const Courier& courier)
      : state_(std::move(state)), log_(log), courier_(courier) {
    for (const Event& event : log.events) known_.insert(event.id);
  }

  std::optional<Failure> serve(Sink& sink) {
    std::vector<Owed>& owed = state_.owed[sink.key()];
    sink.restore(state_.feed[sink.key()]);
    forget_unknown(owed, sink);
    while (!owed.empty()) {
      std::size_t count = courier_.each ? 1 : owed.size();
      Parcel parcel = pack(owed, count);
      const std::size_t fitting = std::clamp<std::size_t>(sink.fitting(parcel), 1, count);
      if (fitting < count) parcel = pack(owed, count = fitting);
      const Attempt last = try_until_done(sink, parcel);
      if (last.outcome != Attempt::Outcome::done) return Failure{sink.name(), last.why, owed.size()};
      owed.erase(owed.begin(), owed.begin() + static_cast<std::ptrdiff_t>(count));
      courier_.save(state_);
    }
    return std::nullopt;
  }

  [[nodiscard]] bool stopped() const { return stopped_; }

 private:
  // Another configuration or program may know nothing of what was still to be told.
  void forget_unknown(std::vector<Owed>& owed, const Sink& sink) {
    const std::size_t before = owed.size();
    std::erase_if(owed, [&](const Owed& each) {
      if (known_.contains(each.id)) return false;
      courier_.say("a change of \"" + each.title + "\" was owed to " + sink.name() +
                   " and is none any more as the history is read now; it is not told");
      return true;
    });
    if (owed.size() != before) courier_.save(state_);
  }

  [[nodiscard]] Parcel pack(const std::vector<Owed>& owed, std::size_t count) const {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < count; ++i) ids.push_back(owed[i].id);
    return {report_of(log_, ids), courier_.source, support::name_of({support::join(ids, "\n")}), courier_.now()};
  }

  Attempt try_until_done(Sink& sink, const Parcel& parcel) {
    std::vector<FeedEntry>& feed = state_.feed[sink.key()];
    const std::int64_t begin = courier_.now();
    for (int number = 1;; ++number) {
      Attempt attempt = sink.deliver(parcel, feed);
      const auto wait = wait_after(attempt, number, seconds(courier_.now() - begin), courier_.retrying);
      if (!wait) return with_count(std::move(attempt), number);
      courier_.say(sink.name() + ": " + attempt.why + "; again in " + std::to_string(wait->count()) + " s");
      if (courier_.pause(*wait)) continue;
      stopped_ = true;
      return attempt;
    }
  }

  static Attempt with_count(Attempt attempt, int number) {
    if (number > 1) attempt.why += " (" + std::to_string(number) + " attempts)";
    return attempt;
  }

  NotifyState state_;
  const LogReport& log_;
  const Courier& courier_;
  std::unordered_set<std::string> known_;
  bool stopped_ = false;
};

}  // namespace

std::size_t Sink::fitting(const Parcel& parcel) const {
  return parcel.report.events.size();
}

LogReport report_of(const LogReport& log, const std::vector<std::string>& ids) {
  const std::unordered_set<std::string> wanted(ids.begin(), ids.end());
  LogReport report;
  report.head = log.head;
  report.head.problems.clear();  // of the documents, not of the news
  for (const EventKind kind : kEventKinds) report.counts[std::string(to_string(kind))] = 0;
  std::set<std::string> commits;
  for (const Event& event : log.events) {
    if (!wanted.contains(event.id)) continue;
    report.events.push_back(event);
    ++report.counts[std::string(to_string(event.kind))];
    commits.insert(event.commit.id);
  }
  for (const RevisionSummary& revision : log.revisions)
    if (commits.contains(revision.commit.id)) report.revisions.push_back(revision);
  report.head.revisions = report.revisions.size();
  report.head.first = report.head.last = std::nullopt;
  if (!report.revisions.empty()) {
    report.head.first = report.revisions.front().commit;
    report.head.last = report.revisions.back().commit;
  }
  return report;
}

std::vector<Failure> deliver(NotifyState state, const LogReport& log, const std::vector<Sink*>& sinks,
                             const Courier& courier) {
  Round round(std::move(state), log, courier);
  std::vector<Failure> failures;
  for (Sink* sink : sinks) {
    if (std::optional<Failure> failure = round.serve(*sink)) failures.push_back(*std::move(failure));
    if (round.stopped()) break;
  }
  return failures;
}

}  // namespace roadshift
