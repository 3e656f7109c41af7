// What each sink sends, to real servers on this machine.
#include "transport/sinks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "notify/parcels.h"
#include "support/loopback.h"

namespace roadshift::transport {
namespace {

using nlohmann::json;
using std::chrono::seconds;
using test::HttpCall;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

constexpr seconds kTimeout{10};

class Sinks : public testing::Test {
 protected:
  HttpCall only_call(Sink& sink) {
    std::vector<FeedEntry> feed;
    EXPECT_EQ(sink.deliver(samples::parcel(), feed).outcome, Attempt::Outcome::done);
    EXPECT_THAT(server_.calls(), SizeIs(1));
    return server_.calls().front();
  }
  test::HttpServer server_;
  Network network_;
};

TEST_F(Sinks, WebhookGetsASignedDocument) {
  const auto sink = make_webhook(network_, {"env:HOOK", server_.url("/hook")}, "the secret", kTimeout);
  const HttpCall call = only_call(*sink);
  EXPECT_EQ(call.headers.at("x-roadshift-signature"), "sha256=" + hmac_sha256("the secret", call.body));
  EXPECT_EQ(call.headers.at("x-roadshift-delivery"), samples::parcel().id);
  const json body = json::parse(call.body);
  EXPECT_EQ(body["schema"], "roadshift.events/1");
  EXPECT_THAT(body["events"], SizeIs(samples::parcel().report.events.size()));
  EXPECT_EQ(body["events"][0]["id"], samples::parcel().report.events.front().id) << "oldest first";
}

TEST_F(Sinks, WebhookWithoutASecretIsNotSigned) {
  const auto sink = make_webhook(network_, {server_.url("/hook"), server_.url("/hook")}, "", kTimeout);
  EXPECT_FALSE(only_call(*sink).headers.contains("x-roadshift-signature"));
}

TEST_F(Sinks, ChatsGetJson) {
  for (const auto chat : {notify::Chat::slack, notify::Chat::teams, notify::Chat::discord}) {
    server_.forget();
    const auto sink = make_chat(network_, chat, {"env:URL", server_.url("/services/secret")}, kTimeout);
    EXPECT_TRUE(json::parse(only_call(*sink).body).is_object());
    EXPECT_TRUE(json::parse(sink->preview(samples::parcel())).is_object());
  }
}

TEST_F(Sinks, LongNewsAreCutIntoMessagesThatFit) {
  Parcel parcel = samples::parcel();
  const Event event = parcel.report.events.front();
  parcel.report.events.clear();
  for (int i = 0; i < 400; ++i) {
    parcel.report.events.push_back(event);
    parcel.report.events.back().id = "event-" + std::to_string(i);
  }
  const auto sink = make_chat(network_, notify::Chat::discord, {"env:URL", server_.url("/")}, kTimeout);
  const std::size_t fitting = sink->fitting(parcel);
  EXPECT_GT(fitting, 1U);
  EXPECT_LT(fitting, 400U);
  EXPECT_EQ(sink->fitting(samples::parcel()), samples::parcel().report.events.size());
}

TEST_F(Sinks, MailReadsLikeAMail) {
  test::MailServer server;
  const auto sink = make_mail(network_, {{server.url(), "", ""}, "roadmap@example.org", {"ada@example.org"}}, kTimeout);
  std::vector<FeedEntry> feed;
  ASSERT_EQ(sink->deliver(samples::parcel(), feed).outcome, Attempt::Outcome::done);
  const std::string text = server.mails().at(0).text;
  EXPECT_THAT(text, HasSubstr("Subject: example/roadmap: "));
  EXPECT_THAT(text, HasSubstr("Message-ID: <roadshift-0123456789abcdef@example.org>"));
  EXPECT_THAT(text, HasSubstr("Resident parking permits: Test =E2=86=92 Live"));
}

TEST_F(Sinks, NamesAndKeysHoldNoSecretAndStayTheSame) {
  const std::string url = server_.url("/services/secret");
  const auto make = [&](const std::string& given) {
    return make_chat(network_, notify::Chat::slack, {given, url}, kTimeout);
  };
  EXPECT_EQ(make("env:URL")->key(), make("env:URL")->key());
  EXPECT_NE(make("env:URL")->key(), make("env:OTHER")->key());
  for (const std::string& given : {std::string("env:URL"), url}) {
    const auto sink = make(given);
    EXPECT_THAT(sink->name() + sink->key() + sink->preview(samples::parcel()), Not(HasSubstr("secret")));
  }
  EXPECT_THAT(make("env:URL")->name(), HasSubstr("(env:URL)"));
}

}  // namespace
}  // namespace roadshift::transport
