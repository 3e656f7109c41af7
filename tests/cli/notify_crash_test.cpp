// Killed at any point, nothing is lost, and nothing that was acknowledged and remembered is sent again.
//
// A run is a child process that ends without a word at its n-th step: before and after every attempt to send and every
// saving of the state. Real state files, real locks, a real server. The next run goes on from what the dead one left.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/notify_state.h"
#include "support/git_fixture.h"
#include "support/loopback.h"
#include "transport/sinks.h"

namespace roadshift::cli {
namespace {

using nlohmann::json;
using roadshift::test::HttpAnswer;
using roadshift::test::HttpCall;
using std::chrono::seconds;
using How = HttpAnswer::How;

constexpr int kEvents = 4;
constexpr int kDied = 9;

LogReport news() {
  LogReport log;
  log.head.ladder.rungs = {{"test", "Test", {}, false}, {"live", "Live", {}, false}};
  for (int i = 0; i < kEvents; ++i) {
    Event event;
    event.id = "event-" + std::to_string(i);
    event.kind = EventKind::stage;
    event.entry_id = "entry-" + std::to_string(i);
    event.entry.title = "Berth " + std::to_string(i);
    event.commit.id = "c" + std::to_string(i + 1);
    event.from.stage = {0};
    event.to.stage = {1};
    event.direction = Direction::forward;
    log.revisions.push_back({event.commit, {"roadmap.md"}, false});
    log.events.push_back(event);
  }
  return log;
}

// Ends the process at the step of that number; 0: never.
class Steps {
 public:
  explicit Steps(int last) : last_(last) {}
  void take() {
    if (++taken_ == last_) ::_exit(kDied);
  }

 private:
  int last_, taken_ = 0;
};

class Mortal final : public Sink {
 public:
  Mortal(std::unique_ptr<Sink> sink, Steps& steps) : sink_(std::move(sink)), steps_(steps) {}
  [[nodiscard]] std::string key() const override { return sink_->key(); }
  [[nodiscard]] std::string name() const override { return sink_->name(); }
  [[nodiscard]] std::string preview(const Parcel& parcel) const override { return sink_->preview(parcel); }
  Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>& feed) override {
    steps_.take();
    const Attempt attempt = sink_->deliver(parcel, feed);
    steps_.take();
    return attempt;
  }

 private:
  std::unique_ptr<Sink> sink_;
  Steps& steps_;
};

// One whole run, in this process.
int run_to(const std::string& state_file, const std::vector<std::string>& urls, bool each, int last_step) {
  Steps steps(last_step);
  const NotifyStateFile file(state_file);
  const LogReport log = news();
  transport::Network network;
  std::vector<std::unique_ptr<Mortal>> sinks;
  std::vector<Sink*> places;
  NewsChoice choice;
  choice.config = "config";
  choice.line = {"c0", "c1", "c2", "c3", "c4"};
  choice.since = [](const Event&) { return true; };
  for (const std::string& url : urls) {
    sinks.push_back(std::make_unique<Mortal>(transport::make_webhook(network, {url, url}, "", seconds(5)), steps));
    places.push_back(sinks.back().get());
    choice.sinks.push_back(sinks.back()->key());
  }
  const auto save = [&](const NotifyState& state) {
    steps.take();
    file.save(state);
    steps.take();
  };
  const NotifyState state = file.load();
  if (!state.last.empty()) choice.base = state.last;
  const News found = select_news(log.events, state, choice);
  save(found.next);
  Courier courier;
  courier.save = save;
  courier.now = [] { return 0; };
  courier.pause = [](seconds) { return true; };
  courier.say = [](const std::string&) {};
  courier.each = each;
  return deliver(found.next, log, places, courier).empty() ? 0 : 1;
}

int run_in_child(const std::string& state_file, const std::vector<std::string>& urls, bool each, int last_step) {
  const pid_t child = ::fork();
  if (child == 0) {
    try {
      ::_exit(run_to(state_file, urls, each, last_step));
    } catch (const std::exception&) {
      ::_exit(2);
    }
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// How often each event was acknowledged at each path.
using Counts = std::map<std::string, std::map<std::string, int>>;

// By path, what the state says was acknowledged there.
std::map<std::string, std::set<std::string>> acknowledged_in(const std::string& state_file,
                                                             const std::vector<std::string>& urls) {
  const NotifyState state = NotifyStateFile::load_notify_state(state_file);
  std::map<std::string, std::set<std::string>> ids;
  transport::Network network;
  for (const std::string& url : urls) {
    std::set<std::string>& there = ids[url.substr(url.rfind('/'))];
    there.insert(state.told.begin(), state.told.end());
    const auto owed = state.owed.find(transport::make_webhook(network, {url, url}, "", seconds(5))->key());
    if (owed == state.owed.end()) continue;
    for (const Owed& each : owed->second) there.erase(each.id);
  }
  return ids;
}

struct Weather {
  const char* name;
  bool each;
  HttpAnswer first;  // the answer to a message that was not seen before
};

const Weather kWeathers[] = {
    {"well", true, {}},
    {"too many requests", true, {.status = 429, .headers = {"Retry-After: 0"}}},
    {"broken", true, {.status = 500}},
    {"reset", true, {.how = How::reset}},
    {"closed", true, {.how = How::close}},
    {"all in one, well", false, {}},
    {"all in one, broken", false, {.status = 503}},
};

TEST(NotifyCrash, LosesNothingAndRepeatsNothingThatWasRemembered) {
  // In memory where there is such a place: thousands of states are put on the disk for good.
  const std::string memory = "/dev/shm";
  const roadshift::test::Environment place("TMPDIR", std::filesystem::is_directory(memory) ? memory : "/tmp");
  const roadshift::test::TempFolder folder;
  roadshift::test::HttpServer server;
  const std::vector<std::string> urls = {server.url("/a"), server.url("/b")};
  transport::Network loaded;
  loaded.curl();  // once, for all children
  int points = 0, twice = 0, states = 0;
  for (const Weather& weather : kWeathers) {
    for (int last_step = 1;; ++last_step) {
      SCOPED_TRACE(std::string(weather.name) + ", dead at step " + std::to_string(last_step));
      Counts taken;
      std::map<std::string, int> seen;
      server.answer_with([&](const HttpCall& call) {
        const bool is_first = ++seen[call.path + call.headers.at("x-roadshift-delivery")] == 1;
        if (is_first && (weather.first.status != 200 || weather.first.how != How::reply)) return weather.first;
        const json document = json::parse(call.body);
        for (const json& event : document["events"]) ++taken[call.path][event["id"]];
        return HttpAnswer();
      });
      const std::string state = (folder.path() / (std::to_string(++states) + ".json")).string();
      const int first = run_in_child(state, urls, weather.each, last_step);
      if (first == 0) break;  // it came to its end before that step
      ASSERT_EQ(first, kDied);
      ++points;
      const std::map<std::string, std::set<std::string>> remembered = acknowledged_in(state, urls);
      const Counts before = taken;
      EXPECT_EQ(run_in_child(state, urls, weather.each, 0), 0);
      EXPECT_EQ(run_in_child(state, urls, weather.each, 0), 0) << "has nothing to do";
      int repeated = 0;
      for (const char* path : {"/a", "/b"}) {
        EXPECT_EQ(taken[path].size(), static_cast<std::size_t>(kEvents)) << "nothing is lost";
        for (const auto& [id, count] : taken[path]) {
          EXPECT_LE(count, 2);
          repeated += count - 1;
        }
      }
      // Only the message that was under way when the run died can come twice.
      EXPECT_LE(repeated, weather.each ? 1 : kEvents);
      twice += repeated > 0;
      for (const auto& [path, ids] : remembered)
        for (const std::string& id : ids) EXPECT_EQ(taken[path][id], before.at(path).at(id)) << id << " was remembered";
    }
  }
  EXPECT_GE(points, 200);
  EXPECT_GT(twice, 0) << "no death fell between acknowledgement and memory: the test does not test";
  RecordProperty("points", points);
}

}  // namespace
}  // namespace roadshift::cli
