// docs/check.md tells the rules as the program knows them. After a change on purpose:
//   ROADSHIFT_UPDATE_GOLDEN=1 ./check_tests --gtest_filter='RulesPage*'
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "roadshift/rules.h"

namespace roadshift {
namespace {

constexpr std::string_view kBegin = "<!-- rules: made by the test RulesPage -->\n", kEnd = "<!-- end of rules -->\n";

std::string table() {
  std::string text = "| rule | level | what it finds | what to do |\n| --- | --- | --- | --- |\n";
  for (const Rule& rule : rules()) {
    text += "| `" + std::string(rule.id) + "`" + (rule.of_change ? " \\*" : "") + " | " +
            std::string(to_string(rule.level)) + " | " + std::string(rule.summary) + " | " + std::string(rule.remedy) +
            " |\n";
  }
  return text;
}

TEST(RulesPage, TellsTheRulesOfTheProgram) {
  std::ifstream in(ROADSHIFT_CHECK_PAGE, std::ios::binary);
  std::string page{std::istreambuf_iterator<char>(in), {}};
  const auto begin = page.find(kBegin), end = page.find(kEnd);
  ASSERT_TRUE(begin != std::string::npos && end != std::string::npos && begin < end);
  if (std::getenv("ROADSHIFT_UPDATE_GOLDEN") != nullptr) {
    page.replace(begin + kBegin.size(), end - begin - kBegin.size(), table());
    std::ofstream(ROADSHIFT_CHECK_PAGE, std::ios::binary) << page;
  }
  EXPECT_EQ(page.substr(begin + kBegin.size(), page.find(kEnd) - begin - kBegin.size()), table());
}

}  // namespace
}  // namespace roadshift
