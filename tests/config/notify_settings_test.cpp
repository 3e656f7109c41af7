// The user's own file of sinks.
#include "roadshift/notify_settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "roadshift/config.h"
#include "roadshift/error.h"

namespace roadshift {
namespace {

using std::chrono::seconds;
using testing::ElementsAre;
using testing::HasSubstr;

std::string error_of(const std::string& toml) {
  try {
    parse_notify_settings(toml, "n.toml");
  } catch (const Error& error) {
    EXPECT_EQ(error.kind, ErrorKind::bad_config);
    return error.what();
  }
  return "no error";
}

TEST(NotifySettings, EveryKeyIsRead) {
  const NotifySettings settings = parse_notify_settings(R"(
    stdout = true
    file = ["a.txt", "b.txt"]
    atom = "a.atom"
    per_entry = "entries"
    webhook = "env:HOOK"
    webhook_secret_env = "SECRET"
    slack = "env:SLACK"
    teams = "env:TEAMS"
    discord = "env:DISCORD"
    mail_to = ["a@b", "c@d"]
    mail_from = "e@f"
    smtp = "smtps://mail"
    smtp_user = "me"
    smtp_password_env = "PASSWORD"
    exec = ["program", "--option"]
    timeout = "10s"
    retry_for = "5m"
  )",
                                                        "n.toml");
  EXPECT_TRUE(settings.standard_output);
  EXPECT_THAT(settings.files, ElementsAre("a.txt", "b.txt"));
  EXPECT_THAT(settings.feeds, ElementsAre("a.atom"));
  EXPECT_EQ(settings.entry_feeds, "entries");
  EXPECT_THAT(settings.webhooks, ElementsAre("env:HOOK"));
  EXPECT_EQ(settings.webhook_secret_env, "SECRET");
  EXPECT_THAT(settings.slack, ElementsAre("env:SLACK"));
  EXPECT_THAT(settings.teams, ElementsAre("env:TEAMS"));
  EXPECT_THAT(settings.discord, ElementsAre("env:DISCORD"));
  EXPECT_THAT(settings.mail_to, ElementsAre("a@b", "c@d"));
  EXPECT_EQ(settings.mail_from, "e@f");
  EXPECT_EQ(settings.smtp, "smtps://mail");
  EXPECT_EQ(settings.smtp_user, "me");
  EXPECT_EQ(settings.smtp_password_env, "PASSWORD");
  EXPECT_THAT(settings.program, ElementsAre("program", "--option"));
  EXPECT_EQ(settings.timeout, seconds(10));
  EXPECT_EQ(settings.retry_for, seconds(300));
}

TEST(NotifySettings, AnySinkCountsAsOne) {
  EXPECT_FALSE(parse_notify_settings("", "n.toml").names_a_sink());
  EXPECT_FALSE(parse_notify_settings("smtp = \"smtps://mail\"\ntimeout = \"10s\"", "n.toml").names_a_sink());
  for (const char* sink : {"stdout = true", "file = \"x\"", "atom = \"x\"", "per_entry = \"x\"", "webhook = \"x\"",
                           "slack = \"x\"", "teams = \"x\"", "discord = \"x\"", "mail_to = \"x\"", "exec = \"x\""})
    EXPECT_TRUE(parse_notify_settings(sink, "n.toml").names_a_sink()) << sink;
}

TEST(NotifySettings, MistakesAreErrorsWithTheirPlace) {
  EXPECT_THAT(error_of("\n  salck = \"x\""),
              HasSubstr("n.toml:2:3: the file of sinks has no key 'salck'; did you mean 'slack'?"));
  EXPECT_THAT(error_of("stdout = \"yes\""), HasSubstr("n.toml:1:10: 'stdout' must be true or false, not a text"));
  EXPECT_THAT(error_of("slack = [1]"), HasSubstr("n.toml:1:10"));
  EXPECT_THAT(error_of("timeout = \"10\""), HasSubstr("n.toml:1:11: '10' is no length of time; write it as \"30s\""));
  EXPECT_THAT(error_of("atom = "), HasSubstr("n.toml:1:"));
}

TEST(NotifySettings, NoOtherConfigurationMayHoldThem) {
  try {
    parse_config("patience = \"1d\"\n[notify]\nslack = \"x\"", "r.toml");
    FAIL() << "it was taken";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind, ErrorKind::bad_config);
    EXPECT_THAT(error.what(), HasSubstr("r.toml:2:"));
    EXPECT_THAT(error.what(), HasSubstr("notify.toml"));
  }
}

TEST(NotifySettings, ExampleOfThePageIsRead) {
  std::ifstream file(ROADSHIFT_NOTIFY_PAGE);
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  const std::string open = "```toml\n";
  const std::size_t begin = page.find(open) + open.size();
  ASSERT_NE(page.find(open), std::string::npos);
  EXPECT_TRUE(parse_notify_settings(page.substr(begin, page.find("```", begin) - begin), "docs").names_a_sink());
}

}  // namespace
}  // namespace roadshift
