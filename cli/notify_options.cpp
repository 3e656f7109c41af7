#include "cli/notify_options.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/configuration.h"
#include "cli/duration.h"
#include "cli/filter.h"
#include "notify/mail.h"
#include "roadshift/error.h"
#include "support/words.h"
#include "transport/sinks.h"

namespace roadshift::cli {
namespace {

constexpr const char* kUserFile = "notify.toml";
constexpr std::string_view kVariable = "env:";

NotifySettings users_settings(const Environment& environment) {
  const std::string file = users_own_file(environment, kUserFile);
  std::error_code ignored;
  if (file.empty() || !std::filesystem::exists(file, ignored)) return {};
  return parse_notify_settings(read_file(file), file);
}

void fill(std::string& value, const std::string& from) {
  if (value.empty()) value = from;
}

// The secret that a variable holds.
std::string secret(const Environment& environment, const std::string& option, const std::string& variable) {
  const std::optional<std::string> value = environment.filled(variable);
  if (!value) throw Error(ErrorKind::usage, option, "the environment variable " + variable + " is not set");
  return *value;
}

bool is_safe(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

transport::Address address(const Environment& environment, const std::string& option, const std::string& given) {
  const bool by_variable = given.starts_with(kVariable);
  transport::Address address{given, by_variable ? secret(environment, option, given.substr(kVariable.size())) : given};
  const std::string scheme = support::ascii_lower(address.url.substr(0, address.url.find("://")));
  if ((scheme == "https" || scheme == "http") && is_safe(address.url)) return address;
  throw Error(ErrorKind::usage, option,
              (by_variable ? "what " + given.substr(kVariable.size()) + " holds" : std::string("the address")) +
                  " is none that begins with https:// or http://");
}

transport::MailRoute mail_route(const NotifySettings& settings, const Environment& environment) {
  transport::MailRoute route{{settings.smtp, settings.smtp_user, ""}, settings.mail_from, settings.mail_to};
  const auto refuse = [](const std::string& option, const std::string& why) {
    throw Error(ErrorKind::usage, option, why);
  };
  if (settings.smtp.empty()) refuse("--mail-to", "name the mail server with --smtp smtps://HOST");
  if (settings.mail_from.empty()) refuse("--mail-to", "name the sender with --mail-from ADDRESS");
  const bool smtp = settings.smtp.starts_with("smtps://") || settings.smtp.starts_with("smtp://");
  if (!smtp || !is_safe(settings.smtp))
    refuse("--smtp", "write it as smtps://HOST, smtp://HOST or with :PORT after it");
  if (settings.smtp.find('@') != std::string::npos)
    refuse("--smtp",
           "a user goes to --smtp-user, and the name of the variable with the password to --smtp-password-env");
  if (settings.smtp_user.empty() != settings.smtp_password_env.empty())
    refuse("--smtp-user and --smtp-password-env", "one goes with the other");
  if (!settings.smtp_user.empty())
    route.server.password = secret(environment, "--smtp-password-env", settings.smtp_password_env);
  for (const std::string& to : settings.mail_to)
    if (!notify::is_mail_address(to)) refuse("--mail-to '" + to + "'", "write it as name@example.org");
  if (!notify::is_mail_address(settings.mail_from))
    refuse("--mail-from '" + settings.mail_from + "'", "write it as name@example.org");
  return route;
}

}  // namespace

void SinkOptions::declare(CLI::App& app) {
  constexpr const char* kHere = "Where to tell it, here";
  constexpr const char* kThere = "Where to tell it, elsewhere (an address may be env:NAME)";
  const auto many = [&app](const std::string& name, std::vector<std::string>& values, const std::string& description,
                           const std::string& value, const char* group) {
    add_list(app, name, values, description, false)->option_text(value)->group(group);
  };
  const auto one = [&app](const std::string& name, std::string& value, const std::string& description,
                          const std::string& text) {
    app.add_option(name, value, description)->option_text(text)->group(kThere);
  };
  app.add_flag("--stdout", typed_.standard_output, "standard output; so it is where no sink is\nnamed")->group(kHere);
  many("--file", typed_.files, "a file that messages are added to", "<file>", kHere);
  many("--atom", typed_.feeds, "an Atom feed of the newest 100 changes", "<file>", kHere);
  app.add_option("--per-entry", typed_.entry_feeds, "a folder with an Atom feed for each entry")
      ->option_text("<dir>")
      ->group(kHere);
  app.add_option("--exec", program_, "a program, run with JSON on its standard input")
      ->option_text("<program>")
      ->group(kHere);
  add_list(app, "--exec-arg", arguments_, "an argument of that program, as it is", false)
      ->option_text("<text>")
      ->group(kHere);
  many("--webhook", typed_.webhooks, "a server that takes JSON", "<URL>", kThere);
  one("--webhook-secret-env", typed_.webhook_secret_env, "the variable with the secret that signs it", "<NAME>");
  many("--slack", typed_.slack, "an incoming webhook of Slack", "<URL>", kThere);
  many("--teams", typed_.teams, "a webhook of Microsoft Teams", "<URL>", kThere);
  many("--discord", typed_.discord, "a webhook of Discord", "<URL>", kThere);
  add_list(app, "--mail-to", typed_.mail_to, "a mail to these addresses", true)
      ->option_text("<address>,...")
      ->group(kThere);
  one("--mail-from", typed_.mail_from, "its sender", "<address>");
  one("--smtp", typed_.smtp, "the mail server: smtps://mail.example.org", "<URL>");
  one("--smtp-user", typed_.smtp_user, "the user to log in as; TLS is a must then", "<name>");
  one("--smtp-password-env", typed_.smtp_password_env, "the variable with the password", "<NAME>");
  one("--timeout", timeout_, "for one attempt; 30s by default", "<30s>");
  one("--retry-for", retry_for_, "for all attempts at a message; 2m by default", "<2m>");
}

NotifySettings SinkOptions::settings(const Environment& environment) const {
  if (program_.empty() && !arguments_.empty())
    throw Error(ErrorKind::usage, "--exec-arg", "name the program with --exec");
  NotifySettings typed = typed_;
  if (!program_.empty()) {
    typed.program = {program_};
    typed.program.insert(typed.program.end(), arguments_.begin(), arguments_.end());
  }
  typed.timeout = read_duration("--timeout", timeout_);
  typed.retry_for = read_duration("--retry-for", retry_for_);

  const NotifySettings own = users_settings(environment);
  NotifySettings settings = typed.names_a_sink() ? typed : own;
  settings.standard_output = settings.standard_output || !settings.names_a_sink();
  for (const NotifySettings& from : {typed, own}) {
    fill(settings.mail_from, from.mail_from);
    fill(settings.smtp, from.smtp);
    fill(settings.smtp_user, from.smtp_user);
    fill(settings.smtp_password_env, from.smtp_password_env);
    fill(settings.webhook_secret_env, from.webhook_secret_env);
  }
  settings.timeout = typed.timeout ? typed.timeout : own.timeout;
  settings.retry_for = typed.retry_for ? typed.retry_for : own.retry_for;
  if (settings.timeout && settings.timeout->count() < 1)
    throw Error(ErrorKind::usage, "--timeout", "an attempt takes at least a second");
  return settings;
}

std::vector<std::unique_ptr<Sink>> make_sinks(const NotifySettings& settings, const Surroundings& around) {
  constexpr std::chrono::seconds kTimeout{30};
  const std::chrono::seconds timeout = settings.timeout.value_or(kTimeout);
  const Environment& environment = around.environment;
  std::vector<std::unique_ptr<Sink>> sinks;
  if (settings.standard_output && (around.output.empty() || around.output == "-"))
    sinks.push_back(make_printer(around.print, around.format));
  else if (settings.standard_output)
    sinks.push_back(make_whole_file(around.output, around.format));
  for (const std::string& file : settings.files) sinks.push_back(make_growing_file(file, around.format));
  for (const std::string& file : settings.feeds) sinks.push_back(make_feed(file, around.facts, around.source));
  if (!settings.entry_feeds.empty()) sinks.push_back(make_entry_feeds(settings.entry_feeds, around.facts));
  if (!settings.program.empty()) sinks.push_back(transport::make_program(settings.program, timeout));
  const std::string signature = settings.webhooks.empty() || settings.webhook_secret_env.empty()
                                    ? ""
                                    : secret(environment, "--webhook-secret-env", settings.webhook_secret_env);
  for (const std::string& url : settings.webhooks)
    sinks.push_back(
        transport::make_webhook(around.network, address(environment, "--webhook", url), signature, timeout));
  const auto add_chats = [&](notify::Chat chat, const std::string& option, const std::vector<std::string>& urls) {
    for (const std::string& url : urls)
      sinks.push_back(transport::make_chat(around.network, chat, address(environment, option, url), timeout));
  };
  add_chats(notify::Chat::slack, "--slack", settings.slack);
  add_chats(notify::Chat::teams, "--teams", settings.teams);
  add_chats(notify::Chat::discord, "--discord", settings.discord);
  if (!settings.mail_to.empty())
    sinks.push_back(transport::make_mail(around.network, mail_route(settings, environment), timeout));
  return sinks;
}

}  // namespace roadshift::cli
