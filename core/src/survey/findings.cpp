#include "survey/findings.h"

#include <algorithm>
#include <regex>

#include "reading/lexicon.h"
#include "reading/phrase.h"
#include "roadshift/survey.h"
#include "support/words.h"
#include "survey/compose.h"
#include "survey/toml_text.h"

namespace roadshift::survey {
namespace {

Config preset_config(const std::string& name) {
  return parse_config("preset = " + quoted(name) + "\n", name);
}

// The roadmap documents as the configuration reads them; none where there are none.
ExplainReport read_documents(const History& history, const Config& config, const Options& options) {
  try {
    return make_explain(history, config, options);
  } catch (const Error& error) {
    if (error.kind != ErrorKind::not_found) throw;
    return {};
  }
}

void count_cell(ColumnFound& column, const std::string& cell, const reading::Lexicon& lexicon) {
  if (support::trim(cell).empty() || lexicon.is_negative(cell)) return;
  ++column.cells;
  const reading::Said said = reading::read_phrase(cell, lexicon, std::nullopt);
  constexpr double kAll = 0.99;
  if (said.coverage < kAll) return;
  if (said.stage.known() && !said.dated) ++column.stages;
  if (said.dated) ++column.dates;
}

void count_dates(Findings& findings, const std::string& text) {
  static const std::regex kDigits(R"((?:^|\D)(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d{2})(?!\d))", std::regex::optimize);
  constexpr std::size_t kLongest = 200;
  if (text.size() > kLongest) return;
  constexpr int kMonths = 12;
  for (auto at = std::sregex_iterator(text.begin(), text.end(), kDigits); at != std::sregex_iterator(); ++at) {
    const int first = std::stoi((*at)[1]), second = std::stoi((*at)[2]);
    if (first > kMonths && second <= kMonths) ++findings.day_first;
    if (second > kMonths && first <= kMonths) ++findings.month_first;
  }
}

void take_columns(Findings& findings, const DocumentReading& reading) {
  for (const ColumnReading& read : reading.columns) {
    if (support::fold(read.title).empty()) continue;
    auto known = std::find_if(findings.columns.begin(), findings.columns.end(), [&](const ColumnFound& column) {
      return column.title == read.title && column.role == read.role && column.stage == read.stage;
    });
    if (known == findings.columns.end())
      known = findings.columns.insert(known, {read.title, read.role, read.stage, read.rule});
    ++known->tables;
  }
}

void take_entry(Findings& findings, const Entry& entry, const reading::Lexicon& lexicon) {
  ++findings.entries[entry.stage];
  for (const Field& field : entry.fields) {
    count_dates(findings, field.value);
    for (ColumnFound& column : findings.columns) {
      if (column.title != field.name) continue;
      count_cell(column, field.value, lexicon);
      const bool odd = column.role == to_string(Role::stage) && !support::trim(field.value).empty() &&
                       !reading::read_phrase(field.value, lexicon, std::nullopt).speaks() &&
                       !lexicon.is_affirmative(field.value) && !lexicon.is_negative(field.value) &&
                       !lexicon.is_unscheduled(field.value);
      if (odd) ++findings.odd_statuses[field.value];
    }
  }
}

Findings read_with(const History& history, const Config& config, const Options& options) {
  Findings findings;
  ExplainReport report = read_documents(history, config, options);
  findings.config = config;
  findings.at = report.at;
  const reading::Lexicon lexicon(config);
  for (ExplainReport::Page& page : report.pages) {
    if (!page.roadmap) continue;
    take_columns(findings, page.reading);
    for (const Entry& entry : page.reading.entries) take_entry(findings, entry, lexicon);
    findings.pages.push_back(std::move(page));
  }
  return findings;
}

}  // namespace

std::size_t Findings::total() const {
  std::size_t sum = 0;
  for (const auto& [stage, count] : entries) sum += count;
  return sum;
}

std::size_t Findings::staged() const {
  const auto unknown = entries.find(Stage{});
  return total() - (unknown == entries.end() ? 0 : unknown->second);
}

Findings look(const History& history, const Options& options, const std::string& preset) {
  const Config config = preset_config(preset.empty() ? fitting_preset(history, options) : preset);
  Findings findings = read_with(history, config, options);
  std::vector<Rung> rungs = compose_ladder(history, options, reading::Lexicon(config));
  if (rungs.empty()) return findings;
  const Config composed_config =
      parse_config("preset = " + quoted(config.preset) + "\n" + ladder_toml(rungs), "composed");
  Findings composed = read_with(history, composed_config, options);
  if (composed.staged() <= findings.staged()) return findings;
  composed.composed = std::move(rungs);
  return composed;
}

}  // namespace roadshift::survey
