// notify as a person or a scheduler runs it, on repositories that grow, and against servers on this machine.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "cli/notify_state.h"
#include "cli/run.h"
#include "cli/running.h"
#include "support/loopback.h"
#include "transport/send.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using roadshift::test::HttpAnswer;
using roadshift::test::HttpCall;
using test::Result;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using How = HttpAnswer::How;

constexpr std::int64_t kDay = 24 * 3600;

class NotifyTest : public testing::Test {
 protected:
  NotifyTest() {
    variables_ = {{"HOME", (folder_.path() / "home").string()}};
    page({{"Search", "TBC"}, {"Export", "June 2024"}}, "first roadmap");
    page({{"Search", "TBC"}, {"Export", "September 2024"}}, "export is late");
  }

  // A commit, a month after the one before, of a page with these entries in test; none is live.
  std::string page(const std::vector<std::pair<std::string, std::string>>& in_test, const std::string& message) {
    return commit(in_test, {}, message);
  }
  std::string commit(const std::vector<std::pair<std::string, std::string>>& in_test,
                     const std::vector<std::string>& live, const std::string& message) {
    std::string text = "# API roadmap\n\n## In test\n\n| API | Target date for live |\n| --- | --- |\n";
    for (const auto& [title, date] : in_test) text += "| " + title + " | " + date + " |\n";
    text += "\n## Live\n\n| API | Target date for live |\n| --- | --- |\n| Login | |\n";
    for (const std::string& title : live) text += "| " + title + " | |\n";
    seconds_ += step_;
    return git.commit({.files = {{"roadmap.md", text}}, .message = message, .seconds = seconds_});
  }
  std::string search_is_live() { return commit({{"Export", "September 2024"}}, {"Search"}, "search is live"); }

  Result notify(std::vector<std::string> args = {}) {
    args.insert(args.begin(), {"-C", git.folder(), "notify"});
    return test::run_cli(args, test::with_variables(variables_));
  }
  [[nodiscard]] std::string file(const std::string& name) const { return (folder_.path() / name).string(); }

  roadshift::test::TempFolder folder_;
  roadshift::test::GitFixture git;
  roadshift::test::HttpServer server_;
  std::map<std::string, std::string> variables_;
  std::int64_t seconds_ = 1704110400;  // noon of New Year 2024
  std::int64_t step_ = 30 * kDay;
};

std::vector<std::string> ids_in(const std::vector<HttpCall>& calls) {
  std::vector<std::string> ids;
  for (const HttpCall& call : calls) {
    const json document = json::parse(call.body);
    for (const json& event : document["events"]) ids.push_back(event["id"]);
  }
  return ids;
}

TEST_F(NotifyTest, FirstRunTellsNothingAndLaterOnesWhatIsNewOnce) {
  const Result first = notify();
  EXPECT_EQ(first.status, kDone);
  EXPECT_EQ(first.out, "");
  EXPECT_THAT(first.err, HasSubstr("--since tells what came before"));

  EXPECT_EQ(notify().out, "") << "nothing is new";
  const std::string id = search_is_live();
  const Result news = notify();
  EXPECT_EQ(news.status, kDone);
  EXPECT_EQ(news.err, "");
  EXPECT_EQ(news.out, "repository: 1 to Live\n\n2024-03-31 " + id.substr(0, 7) +
                          " search is live (Ada Example)\n- Search: Test → Live · roadmap.md:14\n\n");
  EXPECT_EQ(notify().out, "") << "told once";
}

TEST_F(NotifyTest, StateStandsInTheUsersFolderAndNeverInTheRepository) {
  notify();
  EXPECT_TRUE(fs::exists(folder_.path() / "home/.local/state/roadshift/notify"));
  variables_["XDG_STATE_HOME"] = file("state");
  notify();
  EXPECT_TRUE(fs::exists(folder_.path() / "state/roadshift/notify"));
  variables_.clear();
  EXPECT_EQ(notify().status, kWrongUsage);
  EXPECT_THAT(notify().err, HasSubstr("--state"));
  EXPECT_EQ(notify({"--state", file("own/state.json")}).status, kDone);
  EXPECT_TRUE(fs::exists(file("own/state.json")));
}

TEST_F(NotifyTest, SinceSaysFromWhereTheFirstTimeOnly) {
  const auto told = [&](const std::string& since) {
    return notify({"--state", file("state-" + since), "--since", since}).out;
  };
  EXPECT_THAT(told("2024-01-01"), HasSubstr("Live: Jun 2024 → Sep 2024, +92 days"));
  EXPECT_EQ(told("2024-03-15"), "");
  EXPECT_THAT(told("HEAD~1"), HasSubstr("+92 days"));
  EXPECT_EQ(told("HEAD"), "");
  EXPECT_EQ(told("2024-01-01"), "") << "not the second time";
  EXPECT_THAT(notify({"--since", "doomsday"}).err, HasSubstr("neither a date that git would know nor a revision"));
}

TEST_F(NotifyTest, FiltersAreThoseOfLog) {
  const std::vector<std::string> base = {"--since", "2024-01-01"};
  search_is_live();
  const auto told = [&](std::vector<std::string> filter) {
    filter.insert(filter.begin(), {"--since", "2024-01-01"});
    return notify(std::move(filter)).out;
  };
  EXPECT_THAT(told({"--stage", "live", "--kind", "stage"}), AllOf(HasSubstr("Search"), Not(HasSubstr("Export"))));
  EXPECT_THAT(told({"--kind", "schedule"}), AllOf(HasSubstr("Export"), Not(HasSubstr("Search"))));
  EXPECT_THAT(told({"--entry", "search"}), AllOf(HasSubstr("Search"), Not(HasSubstr("Export"))));
  EXPECT_EQ(told({"--author", "nobody"}), "");
  EXPECT_EQ(notify({"--stage", "lvie"}).status, kWrongUsage);
}

TEST_F(NotifyTest, AnotherFilterOnOneStateTellsNoOldNews) {
  const std::vector<std::string> state = {"--state", file("state.json")};
  notify({"--state", file("state.json"), "--kind", "stage"});
  const Result other = notify(state);
  EXPECT_EQ(other.out, "");
  EXPECT_THAT(other.err, HasSubstr("the configuration or the filter is another one"));
  search_is_live();
  EXPECT_THAT(notify(state).out, HasSubstr("Search: Test → Live"));
}

TEST_F(NotifyTest, RemovalWaitsUntilItIsCertain) {
  notify();
  step_ = kDay;
  const std::string gone = page({{"Search", "TBC"}}, "export is gone");
  EXPECT_EQ(notify().out, "");
  step_ = 20 * kDay;
  page({{"Search", "May 2024"}}, "a date for search");
  const Result news = notify();
  EXPECT_THAT(news.out, HasSubstr("Export: removed, was Test"));
  EXPECT_THAT(news.out, HasSubstr("Search: date set, Live: TBC → May 2024"));
}

TEST_F(NotifyTest, RemovalIsToldAtOnceWhereAskedForAndOnce) {
  const std::vector<std::string> asked = {"--state", file("state.json"), "--include-provisional"};
  notify(asked);
  step_ = kDay;
  page({{"Search", "TBC"}}, "export is gone");
  EXPECT_THAT(notify(asked).out, HasSubstr("Export: removed, was Test; Live Sep 2024 (provisional)"));
  step_ = 20 * kDay;
  page({{"Search", "TBC"}}, "later");
  EXPECT_EQ(notify(asked).out, "");
}

TEST_F(NotifyTest, RewrittenHistoryIsSaidAndRebuildGoesOn) {
  const std::string base = git.commit({.files = {{"other.txt", "x"}}, .seconds = seconds_ + kDay});
  search_is_live();
  notify();
  git.branch("main", base);
  commit({{"Export", "October 2024"}}, {"Search"}, "search is live, and export later");
  const Result refused = notify();
  EXPECT_EQ(refused.status, kUnreadable);
  EXPECT_THAT(refused.err, AllOf(HasSubstr("rewritten"), HasSubstr("--rebuild")));
  const Result rebuilt = notify({"--rebuild"});
  EXPECT_EQ(rebuilt.status, kDone);
  EXPECT_THAT(rebuilt.out, AllOf(HasSubstr("Sep 2024 → Oct 2024"), HasSubstr("Search")));
  EXPECT_EQ(notify().out, "");
}

// Somebody pulls with the parents swapped: the line that was walked comes in as the second parent.
TEST_F(NotifyTest, LineThatWasMergedAwayIsNoRewriting) {
  const std::string base = git.commit({.files = {{"other.txt", "x"}}, .seconds = seconds_ + kDay});
  const std::string walked = git.commit({.files = {{"other.txt", "y"}}, .seconds = seconds_ + 2 * kDay});
  notify();
  const std::string aside =
      git.commit({.files = {{"third.txt", "z"}}, .seconds = seconds_ + 3 * kDay, .branch = "aside", .parents = {base}});
  git.branch("main", aside);
  git.commit({.files = {{"other.txt", "y"}}, .seconds = seconds_ + 4 * kDay, .parents = {aside, walked}});
  search_is_live();
  const Result result = notify();
  EXPECT_EQ(result.status, kDone) << result.err;
  EXPECT_THAT(result.out, HasSubstr("Search: Test → Live"));
  EXPECT_THAT(result.err, HasSubstr("is not on this line of history"));
}

TEST_F(NotifyTest, TwoRunsAtOnceDoNotBothSend) {
  const std::string state = file("state.json");
  notify({"--state", state});
  search_is_live();
  {
    const NotifyStateFile held(state);
    const Result second = notify({"--state", state});
    EXPECT_EQ(second.status, kUnreadable);
    EXPECT_EQ(second.out, "");
    EXPECT_THAT(second.err, HasSubstr("another roadshift notify is at work"));
  }
  EXPECT_THAT(notify({"--state", state}).out, HasSubstr("Search"));
}

TEST_F(NotifyTest, StateThatCannotBeReadIsNotOverwritten) {
  test::write_text(file("state.json"), "precious");
  EXPECT_EQ(notify({"--state", file("state.json")}).status, kUnreadable);
  EXPECT_EQ(test::read_text(file("state.json")), "precious");
  EXPECT_EQ(notify({"--state", "/proc/no/such/place"}).status, kUnreadable);
}

TEST_F(NotifyTest, FormatsOfTextAreThoseItNames) {
  search_is_live();
  const auto told = [&](const std::string& format) {
    return notify({"--state", file("state-" + format), "--since", "2024-01-01", "--format", format}).out;
  };
  EXPECT_THAT(told("markdown"), HasSubstr("- **Search**: Test → Live"));
  const json document = json::parse(told("json"));
  EXPECT_EQ(document["schema"], "roadshift.events/1");
  EXPECT_THAT(document["events"], SizeIs(2));
  EXPECT_EQ(document["counts"]["stage"], 1);
  std::istringstream lines(told("ndjson"));
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) EXPECT_TRUE(json::parse(line).contains("id"));
  EXPECT_EQ(count, 2);
  EXPECT_EQ(notify({"--format", "csv"}).status, kWrongUsage);
}

TEST_F(NotifyTest, FilesGrowAndOutputIsReplaced) {
  const std::vector<std::string> base = {"--state", file("state.json"), "--file", file("log.txt"), "--stdout",
                                         "-o",      file("last.txt")};
  std::vector<std::string> first = base;
  first.insert(first.end(), {"--since", "2024-01-01"});
  notify(first);
  search_is_live();
  notify(base);
  EXPECT_THAT(test::read_text(file("log.txt")), AllOf(HasSubstr("Export"), HasSubstr("Search")));
  EXPECT_THAT(test::read_text(file("last.txt")), AllOf(Not(HasSubstr("Export")), HasSubstr("Search")));
  notify(base);
  EXPECT_THAT(test::read_text(file("last.txt")), HasSubstr("Search")) << "nothing new: left as it was";
}

TEST_F(NotifyTest, FeedsAreWrittenEvenBeforeThereAreNews) {
  const std::vector<std::string> feeds = {"--atom", file("roadmap.atom"), "--per-entry", file("entries")};
  notify(feeds);
  EXPECT_THAT(test::read_text(file("roadmap.atom")), AllOf(HasSubstr("<feed"), Not(HasSubstr("<entry>"))));
  search_is_live();
  notify(feeds);
  const std::string feed = test::read_text(file("roadmap.atom"));
  EXPECT_THAT(feed, HasSubstr("<title>Search: Test → Live</title>"));
  std::size_t entries = 0;
  for (const auto& entry : fs::directory_iterator(file("entries"))) entries += entry.path().extension() == ".atom";
  EXPECT_EQ(entries, 1U);
  fs::remove(file("roadmap.atom"));
  notify(feeds);
  EXPECT_EQ(test::read_text(file("roadmap.atom")), feed) << "a feed that is gone comes back as it was";
}

TEST_F(NotifyTest, WebhookIsToldUntilItAcknowledges) {
  variables_["HOOK"] = server_.url("/hook");
  variables_["SECRET"] = "the secret";
  const std::vector<std::string> args = {"--webhook", "env:HOOK",    "--webhook-secret-env",
                                         "SECRET",    "--retry-for", "0s"};
  notify(args);
  EXPECT_THAT(server_.calls(), IsEmpty());
  search_is_live();
  server_.answer_with([](const HttpCall&) { return HttpAnswer{.status = 500}; });
  const Result failed = notify(args);
  EXPECT_EQ(failed.status, kUnreadable);
  EXPECT_THAT(failed.err,
              AllOf(HasSubstr("1 sink could not be told"), HasSubstr("HTTP 500"), HasSubstr("1 change to tell")));
  server_.answer_with([](const HttpCall&) { return HttpAnswer(); });
  EXPECT_EQ(notify(args).status, kDone);
  ASSERT_THAT(server_.calls(), SizeIs(2));
  EXPECT_EQ(server_.calls()[0].body, server_.calls()[1].body);
  EXPECT_EQ(server_.calls()[1].headers.at("x-roadshift-signature"),
            "sha256=" + transport::hmac_sha256("the secret", server_.calls()[1].body));
  notify(args);
  EXPECT_THAT(server_.calls(), SizeIs(2));
}

TEST_F(NotifyTest, ServerThatAsksForPatienceGetsIt) {
  int calls = 0;
  server_.answer_with([&](const HttpCall&) {
    return ++calls == 1 ? HttpAnswer{.status = 429, .headers = {"Retry-After: 1"}} : HttpAnswer();
  });
  const Result result = notify({"--since", "2024-01-01", "--webhook", server_.url("/hook")});
  EXPECT_EQ(result.status, kDone);
  EXPECT_THAT(result.err, HasSubstr("HTTP 429; again in 1 s"));
  EXPECT_THAT(server_.calls(), SizeIs(2));
}

TEST_F(NotifyTest, DeafSinkKeepsNoOtherFromBeingTold) {
  server_.answer_with(
      [](const HttpCall& call) { return call.path == "/deaf" ? HttpAnswer{.status = 410} : HttpAnswer(); });
  const std::vector<std::string> args = {"--since",   "2024-01-01",         "--slack", server_.url("/deaf"),
                                         "--discord", server_.url("/fine"), "--teams", server_.url("/fine")};
  EXPECT_EQ(notify(args).status, kUnreadable);
  EXPECT_EQ(notify(args).status, kUnreadable);
  std::map<std::string, int> count;
  for (const HttpCall& call : server_.calls()) ++count[call.path];
  EXPECT_EQ(count["/fine"], 2) << "once each";
  EXPECT_EQ(count["/deaf"], 2) << "again in the second run";
}

TEST_F(NotifyTest, EachIsAMessageForEach) {
  search_is_live();
  notify({"--since", "2024-01-01", "--each", "--webhook", server_.url("/hook")});
  EXPECT_THAT(server_.calls(), SizeIs(2));
  EXPECT_EQ(notify({"--each", "-o", file("x")}).status, kWrongUsage);
}

TEST_F(NotifyTest, MailAndProgramAreTold) {
  roadshift::test::MailServer mail;
  test::write_text(file("program"), "#!/bin/sh\ncat > \"$1\"\n");
  fs::permissions(file("program"), fs::perms::owner_all);
  const Result result =
      notify({"--since", "2024-01-01", "--mail-to", "ada@example.org,team@example.org", "--mail-from",
              "roadmap@example.org", "--smtp", mail.url(), "--exec", file("program"), "--exec-arg", file("got.json")});
  EXPECT_EQ(result.status, kDone) << result.err;
  ASSERT_THAT(mail.mails(), SizeIs(1));
  EXPECT_THAT(mail.mails()[0].to, SizeIs(2));
  EXPECT_EQ(json::parse(test::read_text(file("got.json")))["events"].size(), 1U);
}

TEST_F(NotifyTest, DryRunShowsWhatWouldGoWhereAndDoesNothing) {
  variables_["URL"] = server_.url("/services/very-secret");
  variables_["PASSWORD"] = "also-secret";
  const std::vector<std::string> args = {"--state",
                                         file("state.json"),
                                         "--since",
                                         "2024-01-01",
                                         "--dry-run",
                                         "--slack",
                                         "env:URL",
                                         "--mail-to",
                                         "ada@example.org",
                                         "--mail-from",
                                         "roadmap@example.org",
                                         "--smtp",
                                         "smtps://mail.example.org",
                                         "--smtp-user",
                                         "me",
                                         "--smtp-password-env",
                                         "PASSWORD",
                                         "--exec",
                                         "no-such-program",
                                         "--atom",
                                         file("feed.atom")};
  const Result result = notify(args);
  EXPECT_EQ(result.status, kDone) << result.err;
  for (const char* part : {"1 change would go to slack http://127.0.0.1", "(env:URL)", "mail to ada@example.org",
                           "Subject: repository: 1 slip", "program no-such-program", "feed.atom", "+92 days"})
    EXPECT_THAT(result.out, HasSubstr(part));
  EXPECT_THAT(result.out + result.err, Not(HasSubstr("secret")));
  EXPECT_THAT(server_.calls(), IsEmpty());
  EXPECT_FALSE(fs::exists(file("state.json")));
  EXPECT_FALSE(fs::exists(file("feed.atom")));
  EXPECT_EQ(notify(args).out, result.out);
  EXPECT_EQ(notify({"--dry-run"}).out, "nothing would be told\n");
}

TEST_F(NotifyTest, UsersOwnFileNamesSinksAndTheCommandLineReplacesThem) {
  fs::create_directories(file("home/.config/roadshift"));
  const std::string own = file("home/.config/roadshift/notify.toml");
  test::write_text(own, "webhook = \"env:HOOK\"\nretry_for = \"0s\"\n");
  variables_["HOOK"] = server_.url("/hook");
  EXPECT_EQ(notify({"--since", "2024-01-01"}).out, "");
  EXPECT_THAT(server_.calls(), SizeIs(1));
  EXPECT_THAT(notify({"--since", "2024-01-01", "--stdout"}).out, HasSubstr("+92 days"));
  EXPECT_THAT(server_.calls(), SizeIs(1));
  const struct {
    std::string text, says;
  } kWrong[] = {
      {"webhok = \"x\"\n", "notify.toml:1:1: the file of sinks has no key 'webhok'; did you mean 'webhook'?"},
      {"stdout = true\ntimeout = \"soon\"\n", "notify.toml:2:11: 'soon' is no length of time"},
      {"slack = 3\n", "notify.toml:1:9: 'slack' must be"},
      {"slack = \n", "notify.toml:1:"},
  };
  for (const auto& c : kWrong) {
    test::write_text(own, c.text);
    const Result result = notify();
    EXPECT_EQ(result.status, kWrongUsage) << c.text;
    EXPECT_THAT(result.err, HasSubstr(c.says));
  }
}

TEST_F(NotifyTest, RepositoryCannotNameSinks) {
  git.commit({.files = {{".roadshift.toml", "[notify]\nexec = [\"touch\", \"/tmp/x\"]\n"}}});
  const Result result = notify();
  EXPECT_EQ(result.status, kWrongUsage);
  EXPECT_THAT(result.err, AllOf(HasSubstr(".roadshift.toml:1:1"), HasSubstr("never for a configuration that may come "
                                                                            "from a repository")));
}

TEST_F(NotifyTest, MistakesAreToldWithTheRemedyAndWithoutSecrets) {
  variables_["BAD"] = "ftp://hunter2.example.org";
  const struct {
    std::vector<std::string> args;
    std::string says;
  } kCases[] = {
      {{"--slack", "env:NO_SUCH"}, "--slack: the environment variable NO_SUCH is not set"},
      {{"--slack", "env:BAD"}, "--slack: what BAD holds is none that begins with https:// or http://"},
      {{"--webhook", "example.org/hunter2"}, "--webhook: the address is none"},
      {{"--webhook", "https://example.org/a b"}, "--webhook: the address is none"},
      {{"--webhook", "https://example.org", "--webhook-secret-env", "NONE"}, "NONE is not set"},
      {{"--mail-to", "ada@example.org"}, "name the mail server with --smtp"},
      {{"--mail-to", "ada@example.org", "--smtp", "smtp://x"}, "--mail-from"},
      {{"--mail-to", "ada", "--smtp", "smtp://x", "--mail-from", "a@b"}, "write it as name@example.org"},
      {{"--mail-to", "a@b", "--smtp", "http://x", "--mail-from", "a@b"}, "smtps://HOST"},
      {{"--mail-to", "a@b", "--smtp", "smtp://u:hunter2@x", "--mail-from", "a@b"}, "--smtp-user"},
      {{"--mail-to", "a@b", "--smtp", "smtp://x", "--mail-from", "a@b", "--smtp-user", "u"}, "one goes with the other"},
      {{"--exec-arg", "x"}, "name the program with --exec"},
      {{"--watch", "often"}, "--watch 'often': not a length of time"},
      {{"--watch", "0s"}, "at least a second"},
      {{"--timeout", "0s", "--webhook", "http://x"}, "at least a second"},
      {{"worktree"}, "has no news"},
      {{"HEAD~1..HEAD"}, "not a range"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(testing::PrintToString(c.args));
    const Result result = notify(c.args);
    EXPECT_EQ(result.status, kWrongUsage);
    EXPECT_THAT(result.err, AllOf(HasSubstr(c.says), Not(HasSubstr("hunter2"))));
    EXPECT_EQ(result.out, "");
  }
}

TEST_F(NotifyTest, HostileTitlesDoNotSteerTheTerminal) {
  notify();
  commit({{"Search", "TBC"}, {"Export", "September 2024"}}, {"\x1b[31mRed \u202e title"}, "\x1b]0;owned\x07");
  const Result result = notify();
  EXPECT_THAT(result.out, HasSubstr("title"));
  for (const char* bad : {"\x1b", "\x07", "\u202e"}) EXPECT_THAT(result.out, Not(HasSubstr(bad)));
}

// The program as a process of its own.
class Process {
 public:
  Process(std::vector<std::string> args, const std::string& home, const std::string& output) : child_(::fork()) {
    if (child_ != 0) return;
    args.insert(args.begin(), ROADSHIFT_PROGRAM);
    std::vector<char*> words;
    for (std::string& arg : args) words.push_back(arg.data());
    words.push_back(nullptr);
    ::setenv("HOME", home.c_str(), 1);
    if (std::freopen(output.c_str(), "a", stdout) == nullptr) ::_exit(127);
    ::execv(words.front(), words.data());
    ::_exit(127);
  }
  void signal(int number) const { ::kill(child_, number); }
  // As waitpid() says it.
  [[nodiscard]] int wait() const {
    int status = 0;
    ::waitpid(child_, &status, 0);
    return status;
  }

 private:
  pid_t child_;
};

bool eventually(const std::function<bool()>& holds) {
  for (int i = 0; i < 600; ++i) {
    if (holds()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  return false;
}

TEST_F(NotifyTest, WatchStaysFetchesAndEndsWhenAsked) {
  for (const int number : {SIGINT, SIGTERM}) {
    const std::string out = file("out-" + std::to_string(number)), state = file("state-" + std::to_string(number));
    const Process process({"-C", git.url(), "notify", "--watch", "1s", "--state", state}, file("home"), out);
    ASSERT_TRUE(eventually([&] { return fs::exists(state); }));
    if (number == SIGINT) {
      search_is_live();
    } else {
      page({{"Export", "December 2024"}}, "later again");
    }
    EXPECT_TRUE(eventually([&] { return fs::exists(out) && fs::file_size(out) > 0; })) << "it was fetched and told";
    std::this_thread::sleep_for(std::chrono::milliseconds(300));  // in the pause between two rounds
    process.signal(number);
    const int status = process.wait();
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
  }
}

TEST_F(NotifyTest, KilledWhileTheServerThinksTheNextRunSendsItAgain) {
  const std::string state = file("state.json");
  const std::vector<std::string> args = {"-C",      git.folder(), "notify",    "--state",           state,
                                         "--since", "2024-01-01", "--webhook", server_.url("/hook")};
  server_.answer_with([](const HttpCall&) { return HttpAnswer{.how = How::hang}; });
  const Process process(args, file("home"), file("out"));
  ASSERT_TRUE(eventually([&] { return !server_.calls().empty(); }));
  process.signal(SIGKILL);
  EXPECT_TRUE(WIFSIGNALED(process.wait()));
  server_.answer_with([](const HttpCall&) { return HttpAnswer(); });
  EXPECT_EQ(Process(args, file("home"), file("out")).wait(), 0);
  EXPECT_EQ(Process(args, file("home"), file("out")).wait(), 0);
  const auto calls = server_.calls();
  ASSERT_THAT(calls, SizeIs(2)) << "the third run had nothing to tell";
  EXPECT_EQ(ids_in(calls)[0], ids_in(calls)[1]) << "by its id the server knows that it has seen it";
}

TEST_F(NotifyTest, TwoProcessesAtOnceSendOnce) {
  const std::vector<std::string> args = {"-C",      git.folder(), "notify",    "--state",           file("state.json"),
                                         "--since", "2024-01-01", "--webhook", server_.url("/hook")};
  std::vector<std::unique_ptr<Process>> processes;
  for (int i = 0; i < 4; ++i) processes.push_back(std::make_unique<Process>(args, file("home"), file("out")));
  int done = 0;
  for (const auto& process : processes) {
    const int status = process->wait();
    done += WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }
  EXPECT_GE(done, 1);
  EXPECT_THAT(server_.calls(), SizeIs(1));
}

}  // namespace
}  // namespace roadshift::cli
