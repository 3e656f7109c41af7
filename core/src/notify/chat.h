// chat.h - news as the JSON that chat services take at their incoming webhooks. What documents say stands in fields
// that hold plain text where a service has such fields; nobody is mentioned, and no markup in it comes alive.
#pragma once

#include <string>

#include "notify/message.h"

namespace roadshift::notify {

enum class Chat { slack, teams, discord };

// Slack: Block Kit with rich text. Teams: an adaptive card. Discord: one embed, mentions off.
std::string chat_body(Chat chat, const Message& message);
// Whether the service takes a message of this size.
bool chat_takes(Chat chat, const Message& message);

}  // namespace roadshift::notify
