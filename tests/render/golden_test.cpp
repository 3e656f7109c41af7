// Whole outputs as files under golden/, to be read as documentation of each format. After a change on purpose:
//   ROADSHIFT_UPDATE_GOLDEN=1 ./render_tests --gtest_filter='Golden*'
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "render/samples.h"

namespace roadshift {
namespace {

std::string file_for(const std::string& name) {
  return std::string(ROADSHIFT_GOLDEN) + '/' + name;
}

std::string read(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void expect_golden(const std::string& name, const std::string& actual) {
  if (std::getenv("ROADSHIFT_UPDATE_GOLDEN") != nullptr) std::ofstream(file_for(name), std::ios::binary) << actual;
  EXPECT_EQ(actual, read(file_for(name))) << name;
}

TEST(Golden, EachFormatOfEachReport) {
  constexpr std::pair<std::string_view, const char*> kExtensions[] = {
      {"text", ".txt"},           {"json", ".json"},       {"ndjson", ".ndjson"},   {"csv", ".csv"},
      {"markdown", ".md"},        {"svg", ".svg"},         {"ics", ".ics"},         {"github", ".github.txt"},
      {"gitlab", ".gitlab.json"}, {"junit", ".junit.xml"}, {"sarif", ".sarif.json"}};
  Style style;
  style.width = 100;
  style.all = true;
  for (const auto& [name, report] : samples::reports())
    for (const auto& [format, extension] : kExtensions)
      if (samples::is_for(*find_format(format), report))
        expect_golden(name + extension, samples::rendered(format, report, style));
}

TEST(Golden, ALogInANarrowTerminal) {
  Style style;
  style.width = 72;
  style.explain = true;
  expect_golden("log-narrow.txt", samples::rendered("text", samples::log(), style));
}

}  // namespace
}  // namespace roadshift
