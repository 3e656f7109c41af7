// notify.h - what is new on a roadmap since the last time, told once to each of several places.
//
//   NotifyState state = parse_notify_state(text, "state.json");   // or {} where nothing was told yet
//   News news = select_news(log.events, state, choice);           // what is to be told, and what to remember
//   save(news.next);                                              // from here on it is owed, whatever happens
//   std::vector<Failure> failures = deliver(news.next, log, sinks, courier);
//
// Pure: files, network and clock are the caller's. At least once: what a sink has not acknowledged is owed to it and
// told by a later run; what it has acknowledged, once that is saved, never again. Whoever must not see an event twice
// where a run was killed between the two knows it by its id.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "roadshift/pipeline.h"

namespace roadshift {

// An event that could still turn out otherwise when the state was saved.
struct Waiting {
  std::string id, commit, entry_id;

  friend bool operator==(const Waiting&, const Waiting&) = default;
};

// An event that a sink has not acknowledged. `title` is for people, where a later run knows the id no more.
struct Owed {
  std::string id, title;

  friend bool operator==(const Owed&, const Owed&) = default;
};

// An entry of an Atom feed, as it was first written.
struct FeedEntry {
  std::string id, entry_id, updated, xml;

  friend bool operator==(const FeedEntry&, const FeedEntry&) = default;
};

// What is remembered between runs. Sinks are known by their keys (see Sink).
struct NotifyState {
  std::string last;                // the newest commit looked at, 40 hex digits; empty: nothing was told yet
  std::vector<std::string> trail;  // it and some of its ancestors, newest first, to find where a rewritten line parts
  std::string parser, config;      // the program's version, and a hash of what decides what an event is
  std::vector<Waiting> waiting;    // not told yet
  std::vector<std::string> told;   // ids, oldest first, at most kToldKept
  std::map<std::string, std::vector<Owed>> owed;       // by sink, in the order of the history
  std::map<std::string, std::vector<FeedEntry>> feed;  // by sink that is a feed, newest first

  friend bool operator==(const NotifyState&, const NotifyState&) = default;
};
// Only a rewritten history asks for ids that lie further back than the last commit.
inline constexpr std::size_t kToldKept = 5000;

// `file` is for messages. Throws Error(repository) for a text that is no state, or of a newer schema.
NotifyState parse_notify_state(std::string_view json, const std::string& file);
std::string format_notify_state(const NotifyState& state);

struct NewsChoice {
  std::string config;             // the hash for NotifyState::config
  std::vector<std::string> line;  // the ids of the commits walked, oldest first
  // The newest commit of `line` that the history up to NotifyState::last holds, too; nothing: it was rewritten.
  std::optional<std::string> base;
  bool include_provisional = false;
  bool rebuild = false;  // go on from where a rewritten history parts
  // With no state yet: what is told all the same. Null: nothing.
  std::function<bool(const Event&)> since;
  std::function<bool(const Event&)> wanted;  // the user's filter; null: every event that is not quiet
  std::vector<std::string> sinks;            // the keys of those that are to be told
};

struct News {
  std::vector<std::string> ids;    // what is new, in the order of the events
  std::vector<std::string> notes;  // what a person should know about the choice, each a sentence
  NotifyState next;                // to be saved before anything is sent: all of it is owed to the sinks
};
// `events`: all of the line, oldest first, quiet ones too. Told is what lies after the last commit looked at, and what
// waited and is certain now; never what a newer program or another configuration finds in the commits before. Throws
// Error(repository) for a rewritten history, unless it is to be rebuilt.
News select_news(const std::vector<Event>& events, const NotifyState& state, const NewsChoice& choice);

// Events for one message to one sink.
struct Parcel {
  LogReport report;     // only the events to tell, and of the head what is of them; oldest first
  std::string source;   // what people call the roadmap: "team/docs"
  std::string id;       // 16 hex digits: the same events, the same id, for whoever must not take a message twice
  std::int64_t at = 0;  // the time of sending, seconds since 1970; for the date of a mail only
};
// The events of these ids, as a report of its own.
LogReport report_of(const LogReport& log, const std::vector<std::string>& ids);

// How one attempt to deliver ended.
struct Attempt {
  enum class Outcome { done, again, refused };  // refused: a second attempt would end the same way
  Outcome outcome = Outcome::done;
  std::string why = {};                           // for people, without secrets
  std::optional<std::chrono::seconds> wait = {};  // what the receiver asked for
};

// Where news go.
class Sink {
 public:
  virtual ~Sink() = default;
  // The same for the same place, run after run; holds no secret.
  [[nodiscard]] virtual std::string key() const = 0;
  // For people: "Slack at https://hooks.slack.com/…". Holds no secret.
  [[nodiscard]] virtual std::string name() const = 0;
  // How many of the report's events, from the oldest on, fit into one message; at least 1.
  [[nodiscard]] virtual std::size_t fitting(const Parcel& parcel) const;
  // What would be sent, for people.
  [[nodiscard]] virtual std::string preview(const Parcel& parcel) const = 0;
  // Called once a run, whether there are news or not: a feed whose file is gone writes it again.
  virtual void restore(const std::vector<FeedEntry>& /*feed*/) {}
  // `feed`: what the state holds of this sink, to be changed by sinks that are feeds.
  virtual Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>& feed) = 0;
};

// When to try again. The waits double from `first` on; none is longer than `longest`, unless the receiver asks for
// more; nothing is tried that would begin later than `patience` after the first attempt.
struct Retrying {
  std::chrono::seconds first{1}, longest{30}, patience{120};
};
// How long to wait after the attempt of that number, from 1; nothing: give up. `spent`: since the first attempt began.
std::optional<std::chrono::seconds> wait_after(const Attempt& attempt, int number, std::chrono::seconds spent,
                                               const Retrying& retrying);
// The value of a Retry-After header: seconds or an HTTP date. Nothing for any other text; a time gone by is 0.
std::optional<std::chrono::seconds> parse_retry_after(std::string_view value, std::int64_t now);

// What delivering needs of the world.
struct Courier {
  std::function<void(const NotifyState&)> save;  // keeps it, whole or not at all
  std::function<std::int64_t()> now;             // seconds since 1970
  // Waits; false where the user wants an end, and nothing more is tried.
  std::function<bool(std::chrono::seconds)> pause;
  std::function<void(const std::string&)> say;  // words for people about what is going on
  Retrying retrying = {};
  bool each = false;  // a message for each event
  std::string source;
};

struct Failure {
  std::string sink, why;  // its name; the last attempt's reason
  std::size_t owed = 0;   // events that wait for the next run
};
// Tells each sink what it is owed, oldest first where it takes several messages, and saves after every acknowledgement.
// A sink that fails does not keep the others from being told.
std::vector<Failure> deliver(NotifyState state, const LogReport& log, const std::vector<Sink*>& sinks,
                             const Courier& courier);

}  // namespace roadshift
