#include "notify/chat.h"

#include <algorithm>

#include "render/escape.h"
#include "render/json_writer.h"

namespace roadshift::notify {
namespace {

using render::Json;
using render::visible_line;

// --- Slack ----------------------------------------------------------------------------------------------------------

Json slack_run(const Run& run) {
  Json json = run.link.empty() ? Json{{"type", "text"}} : Json{{"type", "link"}, {"url", run.link}};
  json["text"] = visible_line(run.text);
  if (run.strong) json["style"] = {{"bold", true}};
  return json;
}

Json slack_section(const Line& line) {
  return {{"type", "rich_text_section"}, {"elements", render::list(line, slack_run)}};
}

Json slack(const Message& message) {
  Json blocks = Json::array();
  const std::string title = visible_line(message.title);
  blocks.push_back({{"type", "rich_text"}, {"elements", {slack_section({{message.title, true}})}}});
  for (const Part& part : message.parts) {
    const Json list = {
        {"type", "rich_text_list"},
        {"style", "bullet"},
        {"elements", render::list(part.changes, [](const Change& each) { return slack_section(each.line()); })}};
    blocks.push_back({{"type", "rich_text"}, {"elements", {slack_section(part.heading), list}}});
  }
  // What a telephone shows of it: the one text that is read as markup.
  return {{"text", render::slack_text(title)}, {"unfurl_links", false}, {"unfurl_media", false}, {"blocks", blocks}};
}

// --- Microsoft Teams ------------------------------------------------------------------------------------------------

Json teams_run(const Run& run) {
  Json json = {{"type", "TextRun"}, {"text", visible_line(run.text)}};
  if (run.strong) json["weight"] = "Bolder";
  if (!run.link.empty()) json["selectAction"] = {{"type", "Action.OpenUrl"}, {"url", run.link}};
  return json;
}

Json teams_block(const Line& line, const char* spacing) {
  return {{"type", "RichTextBlock"}, {"spacing", spacing}, {"inlines", render::list(line, teams_run)}};
}

Json teams(const Message& message) {
  Json body = Json::array();
  Json title = teams_block({{message.title, true}}, "None");
  title["inlines"][0]["size"] = "Medium";
  body.push_back(title);
  for (const Part& part : message.parts) {
    Json heading = teams_block(part.heading, "Medium");
    heading["separator"] = true;
    body.push_back(heading);
    for (const Change& change : part.changes) {
      Line line = change.line();
      line.insert(line.begin(), Run{"• "});
      body.push_back(teams_block(line, "Small"));
    }
  }
  const Json card = {{"$schema", "http://adaptivecards.io/schemas/adaptive-card.json"},
                     {"type", "AdaptiveCard"},
                     {"version", "1.4"},
                     {"msteams", {{"width", "Full"}}},
                     {"fallbackText", visible_line(message.title)},
                     {"body", body}};
  const Json attachment = {
      {"contentType", "application/vnd.microsoft.card.adaptive"}, {"contentUrl", nullptr}, {"content", card}};
  return {{"type", "message"}, {"attachments", Json::array({attachment})}};
}

// --- Discord --------------------------------------------------------------------------------------------------------

std::string discord_line(const Line& line) {
  std::string text;
  for (const Run& run : line) {
    std::string words = render::discord_text(run.text);
    if (!run.link.empty()) words.insert(0, "[").append("](<").append(run.link).append(">)");
    text += run.strong ? "**" + words + "**" : words;
  }
  return text;
}

std::string discord_description(const Message& message) {
  std::string text;
  for (const Part& part : message.parts) {
    if (!text.empty()) text += '\n';
    text += discord_line(part.heading) + '\n';
    for (const Change& change : part.changes) text += "- " + discord_line(change.line()) + '\n';
  }
  return text;
}

Json discord(const Message& message) {
  constexpr std::size_t kTitle = 120;  // escaped, it stays below the 256 that are allowed
  const Json embed = {{"title", render::discord_text(clipped(message.title, kTitle))},
                      {"description", discord_description(message)}};
  return {{"embeds", Json::array({embed})}, {"allowed_mentions", {{"parse", Json::array()}}}};
}

Json chat_json(Chat chat, const Message& message) {
  switch (chat) {
    case Chat::slack: return slack(message);
    case Chat::teams: return teams(message);
    case Chat::discord: break;
  }
  return discord(message);
}

}  // namespace

std::string chat_body(Chat chat, const Message& message) {
  return render::dump(chat_json(chat, message), -1);
}

bool chat_takes(Chat chat, const Message& message) {
  // What the services document, with some room: Slack 50 blocks, Teams 28 KB, Discord 4096 characters of an embed.
  constexpr std::size_t kSlackBlocks = 45, kSlackBytes = 12000, kTeamsBytes = 24000, kDiscordBytes = 4000;
  switch (chat) {
    case Chat::slack: return message.parts.size() < kSlackBlocks && chat_body(chat, message).size() <= kSlackBytes;
    case Chat::teams: return chat_body(chat, message).size() <= kTeamsBytes;
    case Chat::discord: break;
  }
  return discord_description(message).size() <= kDiscordBytes;
}

}  // namespace roadshift::notify
