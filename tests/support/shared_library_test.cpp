// Libraries that are loaded when they are needed.
#include "support/shared_library.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>

#include "roadshift/error.h"

namespace roadshift::support {
namespace {

constexpr const char* kCLibrary = "libc.so.6";

std::string reason(const std::string& file, const char* function) {
  try {
    const SharedLibrary library(file, "load letters", "install libletters1");
    return library.function<decltype(&std::strlen)>(function) != nullptr ? "" : "null";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind, ErrorKind::repository);
    return error.what();
  }
}

TEST(SharedLibrary, GivesFunctionsByName) {
  const SharedLibrary library(kCLibrary, "load letters", "install libletters1");
  EXPECT_EQ(library.function<decltype(&std::strlen)>("strlen")("four"), 4U);
}

TEST(SharedLibrary, MissingOneIsAnErrorWithARemedy) {
  EXPECT_THAT(reason("libletters.so.1", "strlen"),
              testing::AllOf(testing::StartsWith("load letters: libletters.so.1: "),
                             testing::EndsWith("; install libletters1")));
}

TEST(SharedLibrary, MissingFunctionIsAnErrorWithARemedy) {
  EXPECT_EQ(reason(kCLibrary, "strlen"), "");
  EXPECT_EQ(reason(kCLibrary, "count_letters"), "load letters: it has no count_letters; install libletters1");
}

}  // namespace
}  // namespace roadshift::support
