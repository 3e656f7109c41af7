// sarif.cpp - a check as SARIF 2.1.0 (OASIS), the exchange format of static analysis. Columns count characters.
#include "render/check_renderer.h"
#include "render/describe_check.h"
#include "render/escape.h"
#include "render/json_writer.h"
#include "roadshift/version.h"

namespace roadshift::render {
namespace {

constexpr const char* kFingerprint = "roadshift/v1";

// SARIF's own words; a rule that is off has none.
std::string_view level_name(Level level) {
  return level == Level::info ? "note" : level == Level::off ? "none" : to_string(level);
}

Json text(std::string_view words) {
  return {{"text", words}};
}

Json rule_json(const Rule& rule, Level level) {
  return {{"id", rule.id},
          {"shortDescription", text(rule.summary)},
          {"help", text(rule.remedy)},
          {"defaultConfiguration", {{"enabled", level != Level::off}, {"level", level_name(level)}}}};
}

// The rule's number in the tool's list.
std::size_t index_of(const Finding& finding) {
  return static_cast<std::size_t>(find_rule(finding.rule) - rules().data());
}

Json location_json(const Finding& finding, const CheckReport& report) {
  Json place = {{"artifactLocation", {{"uri", uri_path(finding.path)}, {"uriBaseId", "%SRCROOT%"}}}};
  if (is_here(finding, report) && finding.line > 0) {
    place["region"] = {{"startLine", finding.line}};
    if (finding.column > 0) {
      place["region"]["startColumn"] = finding.column;
      place["region"]["endColumn"] = finding.end_column;
    }
  }
  return {{"physicalLocation", std::move(place)}};
}

Json result_json(const Finding& finding, const CheckReport& report) {
  return {{"ruleId", finding.rule},
          {"ruleIndex", index_of(finding)},
          {"level", level_name(finding.level)},
          {"message", text(finding_words(finding) + ". " + finding.remedy)},
          {"locations", Json::array({location_json(finding, report)})},
          {"partialFingerprints", {{kFingerprint, finding.fingerprint}}}};
}

Json log_json(const CheckReport& report) {
  Json known = Json::array();
  for (std::size_t i = 0; i < report.levels.size(); ++i) known.push_back(rule_json(rules()[i], report.levels[i]));
  const Json driver = {{"name", "roadshift"}, {"semanticVersion", kVersion}, {"rules", std::move(known)}};
  const Json run = {{"tool", {{"driver", driver}}},
                    {"columnKind", "unicodeCodePoints"},
                    {"results", list(report.findings, [&](const Finding& each) { return result_json(each, report); })}};
  return {{"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"},
          {"version", "2.1.0"},
          {"runs", Json::array({run})}};
}

void write_sarif(const CheckReport& report, std::ostream& out) {
  out << dump(log_json(report), 2) << '\n';
}

}  // namespace

std::unique_ptr<Renderer> make_sarif() {
  return make_check_renderer("write SARIF", write_sarif);
}

}  // namespace roadshift::render
