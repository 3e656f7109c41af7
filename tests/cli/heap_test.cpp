// What prefer_large_pages() does to the process it is called in: each in a process of its own.
#include "cli/heap.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <string>

namespace roadshift::cli {
namespace {

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

// KB of memory in use.
long in_use() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmRSS:")) return std::stol(line.substr(sizeof("VmRSS:")));
  return 0;
}

// The heap's first mapping goes up to its first whole large page; the flag is on the next one.
bool any_heap_has_large_pages() {
  std::ifstream maps("/proc/self/smaps");
  bool heap = false;
  for (std::string line; std::getline(maps, line);) {
    if (line.find('-') < line.find(' ')) heap = line.ends_with("[heap]");
    if (heap && line.starts_with("VmFlags:") && line.find(" hg") != std::string::npos) return true;
  }
  return false;
}

TEST(LargePages, AreAskedForFromThatCallOn) {
  if (!std::ifstream("/proc/self/smaps")) GTEST_SKIP() << "the system does not tell how memory is mapped";
  if (!std::ifstream("/sys/kernel/mm/transparent_hugepage/enabled")) GTEST_SKIP() << "the system has no large pages";
  EXPECT_EXIT(
      {
        const bool before = any_heap_has_large_pages();
        prefer_large_pages();
        std::exit(!before && any_heap_has_large_pages() ? 0 : 1);
      },
      testing::ExitedWithCode(0), "");
}

TEST(LargePages, TakeNoMemoryBeforeItIsUsed) {
  constexpr long kLittle = 3L << 10;
  if (in_use() == 0) GTEST_SKIP() << "the system does not tell how much memory is in use";
  EXPECT_EXIT(
      {
        const long before = in_use();
        prefer_large_pages();
        std::exit(in_use() - before < kLittle ? 0 : 1);
      },
      testing::ExitedWithCode(0), "");
}

#endif

}  // namespace
}  // namespace roadshift::cli
