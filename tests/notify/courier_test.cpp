// Delivering: who is told what, what is saved when, and what a failure leaves behind.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>

#include "render/samples.h"
#include "roadshift/notify.h"

namespace roadshift {
namespace {

using std::chrono::seconds;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using Outcome = Attempt::Outcome;
using Ids = std::vector<std::string>;

// Answers as told, then with "done".
class FakeSink final : public Sink {
 public:
  explicit FakeSink(std::string key, std::deque<Attempt> answers = {}, std::size_t fits = 1000)
      : key_(std::move(key)), answers_(std::move(answers)), fits_(fits) {}
  [[nodiscard]] std::string key() const override { return key_; }
  [[nodiscard]] std::string name() const override { return "sink " + key_; }
  [[nodiscard]] std::size_t fitting(const Parcel&) const override { return fits_; }
  [[nodiscard]] std::string preview(const Parcel&) const override { return {}; }
  Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>&) override {
    Ids ids;
    for (const Event& event : parcel.report.events) ids.push_back(event.id);
    const Attempt answer = answers_.empty() ? Attempt() : answers_.front();
    if (!answers_.empty()) answers_.pop_front();
    if (answer.outcome == Outcome::done) got.push_back(ids);
    parcels.push_back(parcel.id);
    return answer;
  }
  std::vector<Ids> got;
  std::vector<std::string> parcels;  // one id an attempt

 private:
  std::string key_;
  std::deque<Attempt> answers_;
  std::size_t fits_;
};

class CourierTest : public testing::Test {
 protected:
  CourierTest() {
    for (std::size_t i = 0; i < log.events.size(); ++i) all.push_back(log.events[i].id = "event-" + std::to_string(i));
    courier.save = [this](const NotifyState& state) { saved.push_back(state); };
    courier.now = [this] { return clock; };
    courier.pause = [this](seconds time) {
      clock += time.count();
      return !stop;
    };
    courier.say = [this](const std::string& words) { said.push_back(words); };
    courier.source = "team/docs";
  }
  NotifyState owing(const std::vector<Sink*>& sinks) const {
    NotifyState state;
    for (const Sink* sink : sinks)
      for (const Event& event : log.events) state.owed[sink->key()].push_back({event.id, event.entry.title});
    return state;
  }
  [[nodiscard]] std::size_t still_owed(const Sink& sink) const { return saved.back().owed.at(sink.key()).size(); }

  LogReport log = samples::log();
  Ids all;
  Courier courier;
  std::vector<NotifyState> saved;
  std::vector<std::string> said;
  std::int64_t clock = 1000;
  bool stop = false;
};

TEST_F(CourierTest, DigestIsOneMessageWithAll) {
  FakeSink sink("a");
  EXPECT_THAT(deliver(owing({&sink}), log, {&sink}, courier), IsEmpty());
  EXPECT_THAT(sink.got, ElementsAre(all));
  EXPECT_EQ(still_owed(sink), 0U);
}

TEST_F(CourierTest, EachIsAMessageForEachAndSavesAfterEach) {
  FakeSink sink("a");
  courier.each = true;
  EXPECT_THAT(deliver(owing({&sink}), log, {&sink}, courier), IsEmpty());
  ASSERT_THAT(sink.got, SizeIs(all.size()));
  EXPECT_EQ(sink.got.front(), Ids{all.front()}) << "oldest first";
  ASSERT_THAT(saved, SizeIs(all.size()));
  for (std::size_t i = 0; i < saved.size(); ++i)
    EXPECT_EQ(saved[i].owed.at("a").size(), all.size() - i - 1) << "after message " << i;
}

TEST_F(CourierTest, WhatDoesNotFitIntoOneMessageIsSentInSeveral) {
  FakeSink sink("a", {}, 2);
  EXPECT_THAT(deliver(owing({&sink}), log, {&sink}, courier), IsEmpty());
  Ids got;
  for (const Ids& message : sink.got) {
    EXPECT_LE(message.size(), 2U);
    got.insert(got.end(), message.begin(), message.end());
  }
  EXPECT_EQ(got, all);
}

TEST_F(CourierTest, NothingNewIsNothingSent) {
  FakeSink sink("a");
  EXPECT_THAT(deliver({}, log, {&sink}, courier), IsEmpty());
  EXPECT_THAT(sink.got, IsEmpty());
}

TEST_F(CourierTest, SinkThatFailsDoesNotKeepOthersFromBeingToldNorTellThemTwice) {
  FakeSink deaf("deaf", {{Outcome::refused, "HTTP 404"}}), fine("fine");
  const std::vector<Failure> failures = deliver(owing({&deaf, &fine}), log, {&deaf, &fine}, courier);
  ASSERT_THAT(failures, SizeIs(1));
  EXPECT_EQ(failures[0].sink, "sink deaf");
  EXPECT_EQ(failures[0].why, "HTTP 404");
  EXPECT_EQ(failures[0].owed, all.size());
  EXPECT_THAT(fine.got, SizeIs(1));

  EXPECT_THAT(deliver(saved.back(), log, {&deaf, &fine}, courier), IsEmpty());
  EXPECT_THAT(deaf.got, ElementsAre(all)) << "the next run tells what was not acknowledged";
  EXPECT_THAT(fine.got, SizeIs(1)) << "and nobody else";
}

TEST_F(CourierTest, TriesAgainWhatMayGetBetterWithTheSameMessage) {
  FakeSink sink("a", {{Outcome::again, "HTTP 500"}, {Outcome::again, "HTTP 429", seconds(40)}});
  EXPECT_THAT(deliver(owing({&sink}), log, {&sink}, courier), IsEmpty());
  EXPECT_THAT(sink.got, ElementsAre(all));
  EXPECT_EQ(clock, 1000 + 1 + 40);
  EXPECT_THAT(sink.parcels, testing::Each(sink.parcels.front())) << "who takes it twice can tell by the id";
  EXPECT_THAT(said, ElementsAre(HasSubstr("HTTP 500; again in 1 s"), HasSubstr("HTTP 429; again in 40 s")));
}

TEST_F(CourierTest, GivesUpWhenPatienceIsOver) {
  FakeSink sink("a", std::deque<Attempt>(50, {Outcome::again, "connection refused"}));
  const auto failures = deliver(owing({&sink}), log, {&sink}, courier);
  ASSERT_THAT(failures, SizeIs(1));
  EXPECT_THAT(failures[0].why, HasSubstr("connection refused (8 attempts)"));
  EXPECT_LE(clock, 1000 + Retrying().patience.count());
}

TEST_F(CourierTest, UserWhoWantsAnEndIsNotKeptWaiting) {
  stop = true;
  FakeSink first("a", std::deque<Attempt>(50, {Outcome::again, "HTTP 503"})), second("b");
  EXPECT_THAT(deliver(owing({&first, &second}), log, {&first, &second}, courier), SizeIs(1));
  EXPECT_THAT(second.got, IsEmpty());
}

TEST_F(CourierTest, ChangeThatIsNoneAnyMoreIsSaidAndDropped) {
  FakeSink sink("a");
  NotifyState state;
  state.owed["a"] = {{"nothing knows this id", "Berths"}, {all.front(), "x"}};
  EXPECT_THAT(deliver(state, log, {&sink}, courier), IsEmpty());
  EXPECT_THAT(sink.got, ElementsAre(Ids{all.front()}));
  EXPECT_THAT(said, ElementsAre(HasSubstr("\"Berths\"")));
}

TEST_F(CourierTest, FailureToSaveEndsTheRun) {
  FakeSink sink("a");
  courier.save = [](const NotifyState&) { throw Error(ErrorKind::repository, "write", "disk full"); };
  courier.each = true;
  EXPECT_THROW(deliver(owing({&sink}), log, {&sink}, courier), Error);
  EXPECT_THAT(sink.got, SizeIs(1)) << "what cannot be remembered is not multiplied";
}

TEST(ReportOf, HoldsOnlyTheEventsAndSpeaksOnlyOfThem) {
  const LogReport log = samples::log();
  const LogReport report = report_of(log, {log.events.front().id});
  ASSERT_THAT(report.events, SizeIs(1));
  ASSERT_THAT(report.revisions, SizeIs(1));
  EXPECT_EQ(report.head.revisions, 1U);
  EXPECT_EQ(report.head.first, report.head.last);
  EXPECT_EQ(report.counts.at(std::string(to_string(log.events.front().kind))), 1U);
  EXPECT_THAT(report.head.problems, IsEmpty());
}

}  // namespace
}  // namespace roadshift
