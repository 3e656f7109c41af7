// sinks.h - the places that news are sent to.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "notify/chat.h"
#include "roadshift/notify.h"
#include "transport/send.h"

namespace roadshift::transport {

// An address as it was given ("env:SLACK_URL" or itself), which names the sink, and what it stands for.
struct Address {
  std::string given, url;
};

// Posts roadshift.events/1 documents. `secret`: "" for no signature.
std::unique_ptr<Sink> make_webhook(Network& network, Address address, std::string secret, std::chrono::seconds timeout);
std::unique_ptr<Sink> make_chat(Network& network, notify::Chat chat, Address address, std::chrono::seconds timeout);

struct MailRoute {
  SmtpServer server;
  std::string from;
  std::vector<std::string> to;
};
std::unique_ptr<Sink> make_mail(Network& network, MailRoute route, std::chrono::seconds timeout);
// Runs the program once a message, with a roadshift.events/1 document on its standard input.
std::unique_ptr<Sink> make_program(std::vector<std::string> command, std::chrono::seconds timeout);

// The document that programs get, oldest event first.
std::string events_document(const Parcel& parcel);

}  // namespace roadshift::transport
