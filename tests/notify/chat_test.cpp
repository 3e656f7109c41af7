// What chat services get: the shapes they document, within their limits, and nothing in it that acts.
#include "notify/chat.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "notify/parcels.h"

namespace roadshift::notify {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

constexpr Chat kChats[] = {Chat::slack, Chat::teams, Chat::discord};

json body(Chat chat, const Parcel& parcel) {
  return json::parse(chat_body(chat, message_of(parcel)));
}

// Every value of `key` anywhere in it.
void collect(const json& from, const std::string& key, std::vector<std::string>& values) {
  if (from.is_object() && from.contains(key) && from[key].is_string()) values.push_back(from[key]);
  if (from.is_structured())
    for (const json& child : from) collect(child, key, values);
}
std::vector<std::string> values(const json& from, const std::string& key) {
  std::vector<std::string> found;
  collect(from, key, found);
  return found;
}

TEST(Chats, SlackGetsRichTextBlocks) {
  const json slack = body(Chat::slack, samples::parcel());
  EXPECT_THAT(slack["text"].get<std::string>(), HasSubstr("example/roadmap: "));
  EXPECT_EQ(slack["blocks"][0]["type"], "rich_text");
  const json& part = slack["blocks"][1]["elements"];
  EXPECT_EQ(part[0]["type"], "rich_text_section");
  EXPECT_EQ(part[1]["type"], "rich_text_list");
  EXPECT_EQ(part[1]["elements"][0]["elements"][0]["style"]["bold"], true);
  EXPECT_THAT(values(slack, "url"), testing::Contains(HasSubstr("https://github.com/example/roadmap/commit/")));
  for (const std::string& type : values(slack, "type")) EXPECT_THAT(type, Not(HasSubstr("mrkdwn")));
}

TEST(Chats, TeamsGetsAnAdaptiveCard) {
  const json teams = body(Chat::teams, samples::parcel());
  EXPECT_EQ(teams["type"], "message");
  EXPECT_EQ(teams["attachments"][0]["contentType"], "application/vnd.microsoft.card.adaptive");
  const json& card = teams["attachments"][0]["content"];
  EXPECT_EQ(card["type"], "AdaptiveCard");
  for (const json& block : card["body"]) EXPECT_EQ(block["type"], "RichTextBlock") << "a TextBlock reads Markdown";
  EXPECT_THAT(values(card, "url"), testing::Contains(HasSubstr("https://github.com/example/roadmap/commit/")));
}

TEST(Chats, DiscordGetsAnEmbedAndNobodyIsMentioned) {
  const json discord = body(Chat::discord, samples::parcel());
  EXPECT_EQ(discord["allowed_mentions"]["parse"], json::array());
  const std::string description = discord["embeds"][0]["description"];
  EXPECT_THAT(description, HasSubstr("**Resident parking permits**"));
  EXPECT_THAT(description, HasSubstr("](<https://github.com/example/roadmap/commit/"));
}

TEST(Chats, NothingThatDocumentsSayActs) {
  const Parcel hostile = samples::parcel_saying(samples::kHostile);
  for (const Chat chat : kChats) {
    const std::string raw = chat_body(chat, message_of(hostile));
    EXPECT_THAT(raw, Not(HasSubstr("\\u001b")));
    EXPECT_THAT(raw, Not(HasSubstr("\u202e")));
    for (const std::string& url : values(json::parse(raw), "url"))
      EXPECT_THAT(url, testing::StartsWith("https://github.com/example/roadmap/"));
  }
  const std::string fallback = body(Chat::slack, hostile)["text"];
  EXPECT_THAT(fallback, Not(HasSubstr("<")));
  const std::string description = body(Chat::discord, hostile)["embeds"][0]["description"];
  for (const char* bad : {" <@", " @everyone", "https://evil", " *b*", "[x](javascript", " `c`", " ~s~"})
    EXPECT_THAT(description, Not(HasSubstr(bad)));
}

TEST(Chats, AnyOneChangeFitsIntoAMessage) {
  std::string words;
  for (int i = 0; i < 20000; ++i) words += "*_[](";
  const Parcel all = samples::parcel_saying(words);
  for (const Event& event : all.report.events) {
    Parcel one = all;
    one.report.events = {event};
    for (const Chat chat : kChats) EXPECT_TRUE(chat_takes(chat, message_of(one))) << static_cast<int>(chat);
    EXPECT_LE(body(Chat::discord, one)["embeds"][0]["title"].get<std::string>().size(), 256U);
  }
}

TEST(Chats, MessageThatIsTooLongIsKnown) {
  Parcel parcel = samples::parcel();
  const Event event = parcel.report.events.front();
  for (int i = 0; i < 400; ++i) parcel.report.events.push_back(event);
  for (const Chat chat : kChats) EXPECT_FALSE(chat_takes(chat, message_of(parcel)));
}

}  // namespace
}  // namespace roadshift::notify
