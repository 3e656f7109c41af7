// What is news and what is not: a line of commits c0, c1, ... with an event each.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "roadshift/notify.h"
#include "roadshift/version.h"

namespace roadshift {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Event event(const std::string& id, const std::string& commit, bool provisional = false, bool quiet = false) {
  Event out;
  out.id = id;
  out.entry_id = "entry-" + id;
  out.entry.title = "Title of " + id;
  out.commit.id = commit;
  out.provisional = provisional;
  out.quiet = quiet;
  return out;
}

std::vector<std::string> line(int length) {
  std::vector<std::string> ids;
  for (int i = 0; i < length; ++i) ids.push_back("c" + std::to_string(i));
  return ids;
}

NewsChoice at(std::vector<std::string> commits, const NotifyState& state = {}) {
  NewsChoice choice;
  choice.config = "config";
  choice.line = std::move(commits);
  choice.sinks = {"slack"};
  if (!state.last.empty()) choice.base = state.last;
  return choice;
}

// What a run at the tip of so many commits leaves behind, with nothing owed.
NotifyState after(int commits, const std::vector<Event>& events = {}) {
  NotifyState state = select_news(events, {}, at(line(commits))).next;
  state.owed.clear();
  return state;
}

TEST(News, FirstRunRemembersTheTipAndTellsNothing) {
  const News news = select_news({event("a", "c0"), event("b", "c2")}, {}, at(line(3)));
  EXPECT_THAT(news.ids, IsEmpty());
  EXPECT_EQ(news.next.last, "c2");
  EXPECT_EQ(news.next.parser, kVersion);
  EXPECT_EQ(news.next.config, "config");
  EXPECT_THAT(news.next.trail, ElementsAre("c2", "c1", "c0"));
  EXPECT_THAT(news.notes, ElementsAre(HasSubstr("--since tells what came before")));
}

TEST(News, FirstRunTellsWhatSinceAsksFor) {
  NewsChoice choice = at(line(3));
  choice.since = [](const Event& each) { return each.commit.id != "c0"; };
  EXPECT_THAT(select_news({event("a", "c0"), event("b", "c1"), event("c", "c2")}, {}, choice).ids,
              ElementsAre("b", "c"));
}

TEST(News, LaterRunsTellWhatCameAfterTheLastOnce) {
  const std::vector<Event> events = {event("a", "c1"), event("b", "c2"), event("c", "c3")};
  const NotifyState state = after(2, events);
  const News news = select_news(events, state, at(line(4), state));
  EXPECT_THAT(news.ids, ElementsAre("b", "c"));
  EXPECT_EQ(news.next.owed.at("slack"), (std::vector<Owed>{{"b", "Title of b"}, {"c", "Title of c"}}));
  const News again = select_news(events, news.next, at(line(4), news.next));
  EXPECT_THAT(again.ids, IsEmpty());
  EXPECT_EQ(again.next.owed, news.next.owed) << "it is owed until it is acknowledged";
}

TEST(News, WhatIsNotCertainWaitsUntilItIs) {
  const NotifyState before = after(2);
  const News first = select_news({event("gone", "c2", true)}, before, at(line(3), before));
  EXPECT_THAT(first.ids, IsEmpty());
  EXPECT_EQ(first.next.waiting, (std::vector<Waiting>{{"gone", "c2", "entry-gone"}}));

  const News settled = select_news({event("gone", "c2")}, first.next, at(line(4), first.next));
  EXPECT_THAT(settled.ids, ElementsAre("gone")) << "its commit lies before the last run";
  EXPECT_THAT(settled.next.waiting, IsEmpty());

  const News undone = select_news({event("gone", "c2", false, true)}, first.next, at(line(4), first.next));
  EXPECT_THAT(undone.ids, IsEmpty()) << "what was taken back is quiet";
}

TEST(News, WhatWaitedAtTheFirstRunIsToldWhenItIsCertain) {
  const NotifyState state = after(3, {event("old", "c1"), event("gone", "c2", true)});
  EXPECT_THAT(select_news({event("old", "c1"), event("gone", "c2")}, state, at(line(4), state)).ids,
              ElementsAre("gone"));
}

TEST(News, WhatIsNotCertainIsToldAtOnceWhereAskedForAndNotAgain) {
  const NotifyState before = after(2);
  NewsChoice choice = at(line(3), before);
  choice.include_provisional = true;
  const News first = select_news({event("gone", "c2", true)}, before, choice);
  EXPECT_THAT(first.ids, ElementsAre("gone"));
  choice = at(line(4), first.next);
  EXPECT_THAT(select_news({event("gone", "c2")}, first.next, choice).ids, IsEmpty());
}

TEST(News, OtherProgramOrConfigurationTellsNoOldNews) {
  const NotifyState state = after(3, {event("a", "c1")});
  const std::vector<Event> found = {event("a-read-otherwise", "c1"), event("also", "c2"), event("new", "c3")};
  NotifyState older = state;
  older.parser = "0.0.1";
  const News news = select_news(found, older, at(line(4), older));
  EXPECT_THAT(news.ids, ElementsAre("new"));
  EXPECT_THAT(news.notes, Contains(HasSubstr("the last run was 0.0.1")));
  EXPECT_EQ(news.next.parser, kVersion);

  NewsChoice choice = at(line(4), state);
  choice.config = "another";
  const News other = select_news(found, state, choice);
  EXPECT_THAT(other.ids, ElementsAre("new"));
  EXPECT_THAT(other.notes, Contains(HasSubstr("configuration or the filter")));
}

TEST(News, RewrittenHistoryIsAnErrorThatNamesTheWayOn) {
  const NotifyState state = after(4);
  NewsChoice choice = at({"c0", "c1", "x2", "x3"}, state);
  choice.base = std::nullopt;
  try {
    select_news({}, state, choice);
    FAIL() << "nothing was said";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind, ErrorKind::repository);
    EXPECT_THAT(error.what(), HasSubstr("--rebuild"));
  }
}

TEST(News, RebuildGoesOnFromWhereTheHistoriesPartAndRepeatsNothing) {
  NotifyState state = after(4);
  state.told = {"told"};
  const std::vector<Event> events = {event("old", "c1"), event("told", "x2"), event("new", "x3")};
  NewsChoice choice = at({"c0", "c1", "x2", "x3"}, state);
  choice.base = std::nullopt;  // the old commits are gone: the trail knows
  choice.rebuild = true;
  const News by_trail = select_news(events, state, choice);
  EXPECT_THAT(by_trail.ids, ElementsAre("new"));
  EXPECT_THAT(by_trail.notes, Contains(HasSubstr("what follows commit c1 is told")));
  choice.base = "c1";
  EXPECT_THAT(select_news(events, state, choice).ids, ElementsAre("new"));
}

TEST(News, RebuildOnAHistoryThatSharesNothingBeginsAtItsTip) {
  const NotifyState state = after(4);
  NewsChoice choice = at({"y0", "y1"}, state);
  choice.base = std::nullopt;
  choice.rebuild = true;
  const News news = select_news({event("a", "y0"), event("b", "y1")}, state, choice);
  EXPECT_THAT(news.ids, IsEmpty());
  EXPECT_EQ(news.next.last, "y1");
}

TEST(News, FilterChoosesAndQuietEventsAreNoNews) {
  const NotifyState state = after(1);
  const std::vector<Event> events = {event("a", "c1"), event("quiet", "c1", false, true), event("b", "c2")};
  NewsChoice choice = at(line(3), state);
  EXPECT_THAT(select_news(events, state, choice).ids, ElementsAre("a", "b"));
  choice.wanted = [](const Event& each) { return each.id != "a"; };
  EXPECT_THAT(select_news(events, state, choice).ids, ElementsAre("quiet", "b"));
}

TEST(News, StateStaysSmallHoweverLongTheHistory) {
  std::vector<Event> events;
  for (std::size_t i = 0; i < kToldKept + 100; ++i) events.push_back(event("e" + std::to_string(i), "c1"));
  const NotifyState state = after(1);
  const News news = select_news(events, state, at(line(200000), state));
  EXPECT_EQ(news.next.told.size(), kToldKept);
  EXPECT_EQ(news.next.told.back(), events.back().id) << "the newest are kept";
  EXPECT_LT(news.next.trail.size(), 200U);
}

}  // namespace
}  // namespace roadshift
