#include "roadshift/notify_settings.h"

#include <utility>

#include "config/table_reader.h"
#include "roadshift/config.h"

namespace roadshift {
namespace {

using config::TableReader;
using config::Text;

std::vector<std::string> read_list(const TableReader& reader, std::string_view key) {
  std::vector<std::string> values;
  for (Text& text : reader.text_or_texts(key)) values.push_back(std::move(text.value));
  return values;
}

std::string read_text(const TableReader& reader, std::string_view key) {
  const auto text = reader.text(key);
  return text ? text->value : "";
}

std::optional<std::chrono::seconds> read_duration(const TableReader& reader, std::string_view key) {
  const auto text = reader.text(key);
  if (!text) return std::nullopt;
  const auto duration = parse_duration(text->value);
  if (!duration) reader.fail(*text->node, "'" + text->value + "' is no length of time; write it as \"30s\" or \"2m\"");
  return duration;
}

}  // namespace

bool NotifySettings::names_a_sink() const {
  return standard_output || !files.empty() || !feeds.empty() || !entry_feeds.empty() || !webhooks.empty() ||
         !slack.empty() || !teams.empty() || !discord.empty() || !mail_to.empty() || !program.empty();
}

NotifySettings parse_notify_settings(std::string_view toml, std::string_view file) {
  const toml::table table = config::parse_toml(toml, file);
  const TableReader reader(
      table, file, "the file of sinks",
      {"stdout", "file", "atom", "per_entry", "webhook", "webhook_secret_env", "slack", "teams", "discord", "mail_to",
       "mail_from", "smtp", "smtp_user", "smtp_password_env", "exec", "timeout", "retry_for"});
  NotifySettings settings;
  settings.standard_output = reader.flag("stdout").value_or(false);
  settings.files = read_list(reader, "file");
  settings.feeds = read_list(reader, "atom");
  settings.entry_feeds = read_text(reader, "per_entry");
  settings.webhooks = read_list(reader, "webhook");
  settings.webhook_secret_env = read_text(reader, "webhook_secret_env");
  settings.slack = read_list(reader, "slack");
  settings.teams = read_list(reader, "teams");
  settings.discord = read_list(reader, "discord");
  settings.mail_to = read_list(reader, "mail_to");
  settings.mail_from = read_text(reader, "mail_from");
  settings.smtp = read_text(reader, "smtp");
  settings.smtp_user = read_text(reader, "smtp_user");
  settings.smtp_password_env = read_text(reader, "smtp_password_env");
  settings.program = read_list(reader, "exec");
  settings.timeout = read_duration(reader, "timeout");
  settings.retry_for = read_duration(reader, "retry_for");
  return settings;
}

}  // namespace roadshift
