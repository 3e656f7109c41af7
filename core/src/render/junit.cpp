// junit.cpp - a check as a JUnit test report: a suite for each rule that is on, a failing test for each error or
// warning. What is only info passes and says so; a rule that found nothing is one test that passes.
#include <vector>

#include "render/check_renderer.h"
#include "render/describe_check.h"
#include "render/markup.h"

namespace roadshift::render {
namespace {

constexpr const char* kName = "roadshift check";

bool fails(const Finding& finding) {
  return finding.level == Level::error || finding.level == Level::warning;
}

std::string where(const Finding& finding) {
  const std::string position = position_words(finding);
  return finding.path + (position.empty() ? "" : ":" + position);
}

std::string name_of(const Finding& finding) {
  return finding.entry_id.empty() ? where(finding) : entry_words(finding) + " (" + where(finding) + ")";
}

class JunitPage {
 public:
  JunitPage(const CheckReport& report, std::ostream& out) : report_(report), markup_(out) {}

  void write() {
    markup_.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    const std::size_t failures = count_of(report_, Level::error) + count_of(report_, Level::warning);
    std::size_t tests = report_.findings.size();
    for (std::size_t i = 0; i < report_.levels.size(); ++i)
      if (is_on(i) && of(rules()[i]).empty()) ++tests;
    const auto suites = markup_.element(
        "testsuites",
        {{"name", kName}, {"tests", std::to_string(tests)}, {"failures", std::to_string(failures)}, {"errors", "0"}});
    markup_.line();
    for (std::size_t i = 0; i < report_.levels.size(); ++i)
      if (is_on(i)) suite(rules()[i]);
  }

 private:
  [[nodiscard]] bool is_on(std::size_t rule) const { return report_.levels[rule] != Level::off; }

  [[nodiscard]] std::vector<const Finding*> of(const Rule& rule) const {
    std::vector<const Finding*> out;
    for (const Finding& finding : report_.findings)
      if (finding.rule == rule.id) out.push_back(&finding);
    return out;
  }

  void suite(const Rule& rule) {
    const std::vector<const Finding*> found = of(rule);
    std::size_t failures = 0;
    for (const Finding* finding : found) failures += fails(*finding) ? 1U : 0U;
    const std::string id(rule.id), tests = std::to_string(found.empty() ? 1 : found.size());
    {
      const auto suite = markup_.element(
          "testsuite", {{"name", id}, {"tests", tests}, {"failures", std::to_string(failures)}, {"errors", "0"}});
      markup_.line();
      if (found.empty()) {
        markup_.empty("testcase", {{"classname", id}, {"name", std::string(rule.summary)}});
        markup_.line();
      }
      for (const Finding* finding : found) test(*finding);
    }
    markup_.line();
  }

  void test(const Finding& finding) {
    {
      Attributes attributes = {{"classname", finding.rule}, {"name", name_of(finding)}, {"file", finding.path}};
      if (finding.line > 0) attributes.push_back({"line", std::to_string(finding.line)});
      const auto test = markup_.element("testcase", attributes);
      const std::string words = where(finding) + ": " + finding_words(finding) + ". " + finding.remedy;
      if (fails(finding)) {
        markup_.leaf("failure", {{"type", std::string(to_string(finding.level))}, {"message", finding.message}}, words);
      } else {
        markup_.leaf("system-out", {}, words);
      }
    }
    markup_.line();
  }

  const CheckReport& report_;
  Markup markup_;
};

void write_junit(const CheckReport& report, std::ostream& out) {
  JunitPage(report, out).write();
  out << '\n';
}

}  // namespace

std::unique_ptr<Renderer> make_junit() {
  return make_check_renderer("write a test report", write_junit);
}

}  // namespace roadshift::render
