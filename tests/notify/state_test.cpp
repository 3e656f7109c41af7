#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "roadshift/notify.h"

namespace roadshift {
namespace {

using testing::HasSubstr;

TEST(NotifyStateText, ComesBackAsItWas) {
  NotifyState state;
  state.last = "c2";
  state.trail = {"c2", "c1"};
  state.parser = "0.1.0";
  state.config = "0123456789abcdef";
  state.waiting = {{"id", "c1", "entry"}};
  state.told = {"a", "b"};
  state.owed = {{"slack", {{"a", "Title “with” \"all\"\n<sorts>"}}}};
  state.feed = {{"atom", {{"a", "entry", "2026-06-01T09:00:00+01:00", "<entry>…</entry>\n"}}}};
  EXPECT_EQ(parse_notify_state(format_notify_state(state), "state.json"), state);
  EXPECT_EQ(parse_notify_state(format_notify_state({}), "state.json"), NotifyState());
}

TEST(NotifyStateText, WhatIsNoStateIsRefusedWithTheWayOut) {
  std::string newer = format_notify_state({});
  newer.replace(newer.find("state/1"), 7, "state/2");
  const struct {
    std::string text, says;
  } kCases[] = {
      {"", "no state of roadshift notify"},
      {"{", "no state"},
      {"[]", "no state"},
      {"{\"schema\": \"roadshift.notify-state/1\"}", "no state"},
      {format_notify_state({}).substr(0, 60), "no state"},
      {newer, "roadshift.notify-state/2"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.text);
    try {
      parse_notify_state(c.text, "state.json");
      ADD_FAILURE() << "it was taken";
    } catch (const Error& error) {
      EXPECT_EQ(error.kind, ErrorKind::repository);
      EXPECT_THAT(error.what(), HasSubstr(c.says));
      EXPECT_THAT(error.what(), HasSubstr("state.json"));
      EXPECT_THAT(error.what(), HasSubstr("--state"));
    }
  }
}

}  // namespace
}  // namespace roadshift
