// notify_settings.h - where news are sent, as the user's own file says it. Never read from a repository.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace roadshift {

// Addresses of webhooks, Slack, Teams and Discord are secrets: "env:NAME" stands for what that variable holds.
struct NotifySettings {
  bool standard_output = false;
  std::vector<std::string> files;     // appended to
  std::vector<std::string> feeds;     // Atom files
  std::string entry_feeds;            // a folder of Atom files, one an entry; empty: none
  std::vector<std::string> webhooks;  // addresses
  std::vector<std::string> slack, teams, discord;
  std::vector<std::string> mail_to;                        // one mail to all of them
  std::string mail_from, smtp;                             // "smtps://mail.example.org"
  std::string smtp_user, smtp_password_env;                // the variable that holds the password
  std::string webhook_secret_env;                          // the variable that holds what webhooks are signed with
  std::vector<std::string> program;                        // a program and its arguments
  std::optional<std::chrono::seconds> timeout, retry_for;  // of one attempt; of all attempts at one message

  [[nodiscard]] bool names_a_sink() const;
  friend bool operator==(const NotifySettings&, const NotifySettings&) = default;
};

// `file` is only for messages. Throws Error(bad_config) that reads "<file>:<line>:<column>: …" for what is no TOML, an
// unknown key or a wrong type.
NotifySettings parse_notify_settings(std::string_view toml, std::string_view file);

}  // namespace roadshift
