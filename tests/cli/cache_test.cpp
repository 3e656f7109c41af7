// With a cache or without, a command says the same; what it depends on is noticed when it changes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <thread>

#include "cli/answers.h"
#include "cli/configuration.h"
#include "cli/running.h"
#include "history/identity.h"
#include "roadshift/history.h"

namespace roadshift::cli::test {
namespace {

namespace fs = std::filesystem;
using roadshift::test::TempFolder;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Cached : public ::testing::Test {
 protected:
  // HOME holds git's settings and the user's configuration, too.
  [[nodiscard]] Environment environment() const {
    Environment around = with_variables({{"HOME", home_.path().string()}});
    around.now += later_;
    return around;
  }
  [[nodiscard]] Result run(const std::vector<std::string>& args) const { return repository_.run(args, environment()); }
  [[nodiscard]] Result alone(std::vector<std::string> args) const {
    args.insert(args.begin() + 1, "--no-cache");  // before any '--'
    return run(args);
  }
  [[nodiscard]] std::string file() const {
    return cache_file(environment(), history::canonical_folder(repository_.git.git_folder().string()));
  }
  // Makes what is kept recognisable: the next answer shows whether it came from there.
  void mark_answers() const {
    std::vector<std::string> notes;
    const auto cache = open_cache(file(), notes);
    const auto question = ask_of(kLog);
    ASSERT_TRUE(question);
    ASSERT_TRUE(cache->find(question->name)) << "no answer was kept";
    keep_answer(*cache, *question, {"from the cache\n", "a warning\n"}, true);
  }
  [[nodiscard]] bool is_from_the_cache(const std::vector<std::string>& args) const {
    return run(args).out == "from the cache\n";
  }
  [[nodiscard]] std::optional<AskedAgain> ask_of(const std::vector<std::string>& args) const {
    std::vector<std::string> all{"-C", repository_.git.folder()};
    all.insert(all.end(), args.begin(), args.end());
    return ask_in(environment(), all);
  }
  [[nodiscard]] std::optional<AskedAgain> ask_in(const Environment& environment,
                                                 const std::vector<std::string>& args) const {
    CommonOptions common;
    common.repository = repository_.git.folder();
    return RunCache(common, environment).question(args, "100 plain");
  }

  const std::vector<std::string> kLog{"log", "--format", "json"};
  TempFolder home_;
  SampleRepository repository_;
  std::int64_t later_ = 0;
};

TEST_F(Cached, EveryCommandSaysTheSame) {
  const std::vector<std::vector<std::string>> lines{
      {"log"},
      {"log", "--format", "json"},
      {"log", "--exit-code"},
      {"log", "--since", "2 weeks ago"},
      {"log", "v1..v2"},
      {"log", "--format", "ndjson", "--reverse"},
      {"log", "--", "docs/roadmap.md"},
      {"log", "--full-history"},
      {"diff", "v1..v3"},
      {"show"},
      {"show", "v2", "--format", "markdown"},
      {"show", "worktree"},
      {"timeline", "Export"},
      {"slips", "--as-of", "yesterday"},
      {"stats", "--format", "json"},
      {"report"},
      {"check"},
      {"explain", "docs/roadmap.md"},
      {"export", "--format", "json"},
      {"log", "v9"},
      {"timeline", "nothing like that"},
  };
  for (const auto& line : lines) {
    const Result expected = alone(line);
    for (const char* turn : {"first", "second", "third"}) {
      const Result got = run(line);
      EXPECT_EQ(got.out, expected.out) << line.front() << ", " << turn;
      EXPECT_EQ(got.err, expected.err) << line.front() << ", " << turn;
      EXPECT_EQ(got.status, expected.status) << line.front() << ", " << turn;
    }
  }
}

TEST_F(Cached, AnAnswerIsGivenAgain) {
  const Result first = run(kLog);
  mark_answers();
  const Result again = run(kLog);
  EXPECT_EQ(again.out, "from the cache\n");
  EXPECT_EQ(again.err, "a warning\n");
  EXPECT_EQ(again.status, 1);
  EXPECT_EQ(alone(kLog).out, first.out);
}

TEST_F(Cached, AnAnswerIsWrittenToItsFileAgain) {
  const std::string target = (home_.path() / "events.json").string();
  const std::vector<std::string> line{"log", "--format", "json", "-o", target};
  static_cast<void>(run(line));
  const std::string expected = read_text(target);
  fs::remove(target);
  static_cast<void>(run(line));
  EXPECT_EQ(read_text(target), expected);
  EXPECT_THAT(expected, Not(IsEmpty()));
}

// Each of these makes the answer another one, or could.
TEST_F(Cached, IsAskedAnewWhenWhatItDependsOnHasChanged) {
  const auto& git = repository_.git;
  const std::string& second = repository_.commits[1];
  const std::vector<std::pair<std::string, std::function<void()>>> changes{
      {"a commit",
       [&] {
         repository_.git.commit({.files = {{"docs/roadmap.md", "# API roadmap\n"}}});
       }},
      {"a branch", [&] { repository_.git.branch("other", second); }},
      {"a tag", [&] { repository_.git.tag("v2.0", second); }},
      {"another HEAD", [&] { repository_.git.detach(repository_.commits.back()); }},
      {"packed references", [&] { write_text((git.git_folder() / "packed-refs").string(), "# pack-refs\n"); }},
      {"where a shallow clone ends", [&] { write_text((git.git_folder() / "shallow").string(), second + "\n"); }},
      {"the address of the repository",
       [&] { repository_.git.configure("remote.origin.url", "https://example.org/r"); }},
      {"the names of people", [&] { repository_.git.write(".mailmap", "Grace <ada@example.com>\n"); }},
      {"git's settings", [&] { write_text((home_.path() / ".gitconfig").string(), "[user]\nname = Ada\n"); }},
      {"the day", [&] { later_ += 86400; }},
      {"the user's configuration",
       [&] {
         fs::create_directories(home_.path() / ".config/roadshift");
         write_text((home_.path() / ".config/roadshift/config.toml").string(), "preset = \"default\"\n");
       }},
  };
  for (const auto& [name, change] : changes) {
    static_cast<void>(run(kLog));
    mark_answers();
    EXPECT_TRUE(is_from_the_cache(kLog)) << name;
    change();
    EXPECT_FALSE(is_from_the_cache(kLog)) << name;
    EXPECT_EQ(run(kLog).out, alone(kLog).out) << name;
  }
}

TEST_F(Cached, IsAskedAnewByAnotherLine) {
  static_cast<void>(run(kLog));
  mark_answers();
  for (const std::vector<std::string>& line :
       {std::vector<std::string>{"log"}, {"log", "--format", "json", "--all"}, {"log", "v1..v2", "--format", "json"}})
    EXPECT_FALSE(is_from_the_cache(line));
  EXPECT_TRUE(is_from_the_cache(kLog));
}

TEST_F(Cached, NoFingerprintWhereGitWouldLookElsewhere) {
  const auto& git = repository_.git;
  EXPECT_TRUE(ask_of(kLog));
  repository_.git.configure("include.path", "other");
  EXPECT_FALSE(ask_of(kLog)) << "a setting in another file";
  write_text((git.git_folder() / "config").string(), "[mailmap]\nfile = elsewhere\n");
  EXPECT_FALSE(ask_of(kLog)) << "names in another file";
  write_text((git.git_folder() / "config").string(), "[core]\nbare = false\n");
  EXPECT_TRUE(ask_of(kLog));
  const std::string linked = (home_.path() / "linked").string();
  fs::create_directories(linked);
  write_text(linked + "/.git", "gitdir: " + git.git_folder().string() + "\n");
  EXPECT_FALSE(take_fingerprint(linked, {})) << "a linked work tree";
  EXPECT_FALSE(take_fingerprint(home_.path().string(), {})) << "no repository";
  EXPECT_FALSE(ask_in(with_variables({{"GIT_DIR", "elsewhere"}}), kLog));
}

TEST_F(Cached, KeepsNothingThatTheClockOrTheWorkTreeDecides) {
  for (const std::vector<std::string>& line :
       {std::vector<std::string>{"log", "--since", "3 hours ago"}, {"show", "worktree"}, {"log", "-v"}, {"check"}}) {
    static_cast<void>(run(line));
    const auto question = ask_of(line);
    std::vector<std::string> notes;
    ASSERT_TRUE(question);
    EXPECT_FALSE(open_cache(file(), notes)->find(question->name)) << line[1 % line.size()];
  }
  for (const std::vector<std::string>& line :
       {std::vector<std::string>{"log", "--since", "2024-06-15"}, {"slips", "--as-of", "today"}}) {
    static_cast<void>(run(line));
    std::vector<std::string> notes;
    EXPECT_TRUE(open_cache(file(), notes)->find(ask_of(line)->name)) << line.front();
  }
}

TEST_F(Cached, IsLeftAloneOnRequest) {
  static_cast<void>(alone(kLog));
  EXPECT_FALSE(fs::exists(file()));
}

TEST_F(Cached, ADamagedFileIsMadeAnewAndSaidWithV) {
  const Result expected = alone({"log"});
  fs::create_directories(fs::path(file()).parent_path());
  write_text(file(), "this is no database, and never was one");
  EXPECT_THAT(run({"log", "-v"}).err, HasSubstr("roadshift: the cache is made anew: "));
  write_text(file(), "this is no database, and never was one");
  const Result quiet = run({"log"});
  EXPECT_EQ(quiet.out, expected.out);
  EXPECT_EQ(quiet.err, expected.err);
}

TEST_F(Cached, AHomeThatCannotBeWrittenToIsDoneWithout) {
  const Result expected = alone({"log"});
  write_text((home_.path() / ".cache").string(), "a file where a folder should be");
  const Result got = run({"log"});
  EXPECT_EQ(got.out, expected.out);
  EXPECT_EQ(got.err, expected.err);
  EXPECT_THAT(run({"log", "-v"}).err, HasSubstr("roadshift: no cache: "));
}

TEST_F(Cached, IsListedAndCleared) {
  EXPECT_EQ(run({"cache"}).out, "nothing is kept\n");
  static_cast<void>(run(kLog));
  EXPECT_THAT(run({"cache"}).out, HasSubstr(file() + ", 0."));
  EXPECT_THAT(run({"cache", "--all"}).out, HasSubstr(file()));
  EXPECT_THAT(run({"cache", "clear"}).out, HasSubstr("removed " + file()));
  EXPECT_FALSE(fs::exists(file()));
  static_cast<void>(run(kLog));
  static_cast<void>(run({"cache", "clear", "--all"}));
  EXPECT_FALSE(fs::exists(file()));
  EXPECT_EQ(run({"cache", "claer"}).status, 2);
}

// Runs that are killed at any point, two at a time, while commits come in: the next one says what it would have said.
TEST_F(Cached, SaysTheSameAfterRunsThatWereKilled) {
  for (int turn = 0; turn < 12; ++turn) {
    repository_.git.commit({.files = {{"docs/roadmap.md", "# API roadmap\n\n## In test\n\n- Berth " +
                                                              std::to_string(turn) + ", due June 2026\n- Export\n"}}});
    std::vector<pid_t> children;
    for (int i = 0; i < 2; ++i) {
      children.push_back(::fork());
      if (children.back() != 0) continue;
      for (;;) static_cast<void>(run(i == 0 ? kLog : std::vector<std::string>{"show"}));
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5 + 7 * turn));
    for (const pid_t child : children) ::kill(child, SIGKILL);
    for (const pid_t child : children) ::waitpid(child, nullptr, 0);
    for (const std::vector<std::string>& line : {kLog, {"show"}}) {
      EXPECT_EQ(run(line).out, alone(line).out) << turn;
      EXPECT_EQ(run(line).err, "") << turn;
    }
  }
}

// The real histories, as they grew: a run after every few commits, and the answers given again.
TEST(CachedHistories, SayTheSameAsTheyGrow) {
  const std::string corpus = ROADSHIFT_CORPUS;
  if (!fs::exists(corpus)) GTEST_SKIP() << "no corpus at " << corpus;
  const std::map<std::string, std::vector<std::string>> histories{
      {"vat", {}}, {"itsa-2023", {}}, {"wasm", {"--config", corpus + "/wasm.toml"}}};
  for (const auto& [name, configuration] : histories) {
    const TempFolder home;
    const std::string clone = (home.path() / "clone").string(), bundle = corpus + "/" + name + ".bundle";
    const auto shell = [](const std::string& command) { return std::system(command.c_str()); };
    ASSERT_EQ(shell("git clone --quiet '" + bundle + "' '" + clone + "' 2>/dev/null"), 0);
    const Environment environment = with_variables({{"HOME", home.path().string()}});
    for (const char* revision : {"HEAD~12", "HEAD~4", "HEAD", "HEAD~7"}) {
      for (const char* command : {"log", "stats"}) {
        std::vector<std::string> line{"-C", clone, command, revision, "--format", "json"};
        line.insert(line.end(), configuration.begin(), configuration.end());
        std::vector<std::string> without = line;
        without.emplace_back("--no-cache");
        const Result expected = run_cli(without, environment);
        EXPECT_EQ(expected.status, 0) << expected.err;
        for (const char* turn : {"first", "again"}) {
          const Result got = run_cli(line, environment);
          EXPECT_TRUE(got.out == expected.out && got.err == expected.err)
              << name << ' ' << command << ' ' << revision << ", " << turn;
        }
      }
    }
  }
}

}  // namespace
}  // namespace roadshift::cli::test
