// What a cache in a file keeps, and what it does about a file that is not as it left it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>

#include "roadshift/cache.h"
#include "store/sqlite.h"
#include "support/git_fixture.h"

namespace roadshift {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class CacheFile : public ::testing::Test {
 protected:
  [[nodiscard]] std::string file() const { return (folder_.path() / "deep" / "runs" / "one.sqlite").string(); }
  std::unique_ptr<Cache> open(CacheLimits limits = {}) { return open_cache(file(), notes_, limits); }

  test::TempFolder folder_;
  std::vector<std::string> notes_;
};

TEST_F(CacheFile, KeepsValuesForTheNextRun) {
  const std::string odd("a\0b\xff\n", 5);
  open()->keep("name", odd);
  open()->keep("empty", "");
  EXPECT_EQ(open()->find("name"), odd);
  EXPECT_EQ(open()->find("empty"), "");
  EXPECT_EQ(open()->find("another"), std::nullopt);
  open()->keep("name", "newer");
  EXPECT_EQ(open()->find("name"), "newer");
  open()->forget("name");
  EXPECT_EQ(open()->find("name"), std::nullopt);
  EXPECT_THAT(notes_, IsEmpty());
}

TEST_F(CacheFile, IsNotForOthersToRead) {
  open()->keep("name", "value");
  EXPECT_EQ(fs::status(fs::path(file()).parent_path()).permissions(), fs::perms::owner_all);
}

TEST_F(CacheFile, LetsTheOldestGoWhenThereIsTooMuch) {
  const auto cache = open({.value = 100, .whole = 250});
  for (const char* name : {"a", "b", "c"}) cache->keep(name, std::string(80, 'x'));
  cache->keep("a", std::string(80, 'y'));  // kept again: the newest
  cache->keep("d", std::string(80, 'x'));
  EXPECT_EQ(cache->find("b"), std::nullopt);
  for (const char* name : {"a", "c", "d"}) EXPECT_TRUE(cache->find(name)) << name;
  cache->keep("large", std::string(101, 'x'));
  EXPECT_EQ(cache->find("large"), std::nullopt);
}

// What a machine that went down, another program or a person may have left there.
TEST_F(CacheFile, IsMadeAnewWhenItIsNotWhatItWas) {
  using Damage = std::function<void(const std::string&)>;
  const auto overwrite = [](std::streamoff at, const std::string& text) {
    return [=](const std::string& path) {
      std::fstream stream(path, std::ios::in | std::ios::out | std::ios::binary);
      stream.seekp(at);
      stream << text;
    };
  };
  const auto sql = [](const char* statement) {
    return [=](const std::string& path) { store::Database(path).run(statement); };
  };
  const std::map<std::string, Damage> cases{
      {"a text", [](const std::string& path) { std::ofstream(path) << std::string(5000, 't'); }},
      {"cut off", [](const std::string& path) { fs::resize_file(path, fs::file_size(path) / 2); }},
      {"a broken header", overwrite(0, "no database")},
      {"broken pages", overwrite(32768, std::string(98304, '\xee'))},
      {"a changed value", sql("UPDATE kept SET value = replace(value, 'x', 'z')")},
      {"no table", sql("DROP TABLE kept")},
      {"a table of another shape", sql("ALTER TABLE kept RENAME COLUMN value TO text")},
      {"another version", sql("PRAGMA user_version = 99")},
      {"another program's", sql("PRAGMA application_id = 7")},
  };
  for (const auto& [name, damage] : cases) {
    notes_.clear();
    open()->keep("name", std::string(20'000, 'x'));
    damage(file());
    const auto cache = open();
    const auto found = cache->find("name");
    EXPECT_TRUE(!found || *found == std::string(20'000, 'x')) << name;
    cache->keep("other", "value");
    EXPECT_EQ(open()->find("other"), "value") << name;
    ASSERT_EQ(notes_.size(), 1U) << name;
    EXPECT_THAT(notes_.front(), HasSubstr("the cache is made anew: ")) << name;
    fs::remove(file());
  }
}

TEST_F(CacheFile, IsDoneWithoutWhereNoneCanBe) {
  std::ofstream(folder_.path() / "deep") << "a file where a folder should be";
  const auto cache = open();
  cache->keep("name", "value");
  EXPECT_EQ(cache->find("name"), std::nullopt);
  ASSERT_EQ(notes_.size(), 1U);
  EXPECT_THAT(notes_.front(), HasSubstr("no cache: "));
}

TEST_F(CacheFile, IsDoneWithoutWhereTheFileIsAFolder) {
  fs::create_directories(fs::path(file()) / "inside");
  const auto cache = open();
  cache->keep("name", "value");
  EXPECT_EQ(cache->find("name"), std::nullopt);
  EXPECT_EQ(notes_.size(), 1U);
}

// As on a full disk: the file may not grow.
TEST_F(CacheFile, KeepsWhatItHasWhenNothingMoreCanBeWritten) {
  open()->keep("old", "value");
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{fs::file_size(file()), fs::file_size(file())};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::vector<std::string> notes;
    const auto cache = open_cache(file(), notes);
    cache->keep("new", std::string(100'000, 'n'));
    ::_exit(notes.size() == 1 && notes.front().starts_with("no cache: ") ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
  EXPECT_EQ(open()->find("old"), "value");
  EXPECT_EQ(open()->find("new"), std::nullopt);
  EXPECT_THAT(notes_, IsEmpty());
}

TEST_F(CacheFile, DoesNotWaitLongForAnotherRun) {
  open()->keep("name", "value");
  store::Database other(file());
  other.run("BEGIN EXCLUSIVE");
  const auto begin = std::chrono::steady_clock::now();
  const auto cache = open();
  EXPECT_EQ(cache->find("name"), std::nullopt);
  cache->keep("more", "value");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
  other.run("COMMIT");
  EXPECT_EQ(open()->find("name"), "value");
  EXPECT_THAT(notes_, IsEmpty()) << "nothing is wrong with it";
}

// Values of a size, in which every byte is the same: what is found is whole, or not found.
void write_for_ever(const std::string& file, char letter) {
  std::vector<std::string> notes;
  const auto cache = open_cache(file, notes, {.value = 1U << 20U, .whole = 1U << 20U});
  for (int i = 0;; ++i) cache->keep("value " + std::to_string(i % 7), std::string(60'000, letter));
}

bool all_values_are_whole(Cache& cache) {
  for (int i = 0; i < 7; ++i) {
    const auto value = cache.find("value " + std::to_string(i));
    if (value && *value != std::string(60'000, value->front())) return false;
  }
  return true;
}

TEST_F(CacheFile, IsUsedByTwoRunsWhichAreKilledAtAnyPoint) {
  for (int turn = 0; turn < 15; ++turn) {
    std::vector<pid_t> children;
    for (const char letter : {'a', 'b'}) {
      children.push_back(::fork());
      if (children.back() == 0) write_for_ever(file(), letter);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(7 + 9 * turn));
    for (const pid_t child : children) ::kill(child, SIGKILL);
    for (const pid_t child : children) ::waitpid(child, nullptr, 0);
    const auto cache = open();
    EXPECT_TRUE(all_values_are_whole(*cache)) << turn;
    cache->keep("after", std::to_string(turn));
    EXPECT_EQ(open()->find("after"), std::to_string(turn));
  }
  EXPECT_THAT(notes_, IsEmpty());
}

}  // namespace
}  // namespace roadshift
