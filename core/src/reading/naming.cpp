#include "reading/naming.h"

#include <algorithm>
#include <regex>

namespace roadshift::reading {
namespace {

using support::squeeze;
using support::trim;
using support::words_of;

bool ends_clause(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '\n' || c == ';') return true;
  if (c == '.' || c == ':') return at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n';
  const std::string_view rest = text.substr(at);
  return rest.starts_with(" - ") || rest.starts_with(" – ") || rest.starts_with(" — ");
}

Api parse_api(std::string_view text) {
  static const std::regex kVersion(R"((?:^|[\s(])(?:v|version|v\.)\s*\.?(\d+(?:\.\d+)*)\)?\s*$)",
                                   std::regex::icase | std::regex::optimize);
  Api api;
  api.text = squeeze(text);
  api.name = api.text;
  constexpr std::size_t kLongestName = 200;
  std::smatch match;
  if (api.text.size() <= kLongestName && std::regex_search(api.text, match, kVersion)) {
    api.version = match[1].str();
    api.name = trim(api.text.substr(0, static_cast<std::size_t>(match.position(0))));
  }
  while (api.name.ends_with('(') || api.name.ends_with(' ')) api.name.pop_back();
  return api;
}

// "X API v2.0 and Y API v2.0" names two, "Self Employment and Property API" one.
void split_and(std::string_view part, std::vector<std::string_view>& out) {
  static const std::regex kBoundary(R"((?:APIs?|v\.?\d+(?:\.\d+)*)(\s+(?:and|&)\s+)(?=[A-Z]))", std::regex::optimize);
  std::match_results<std::string_view::const_iterator> match;
  constexpr std::size_t kLongest = 400;
  while (part.size() <= kLongest && std::regex_search(part.begin(), part.end(), match, kBoundary)) {
    const auto at = static_cast<std::size_t>(match.position(1));
    out.push_back(part.substr(0, at));
    part.remove_prefix(at + static_cast<std::size_t>(match.length(1)));
  }
  out.push_back(part);
}

}  // namespace

std::string lead_of(const document::Text& text) {
  for (const document::Span& span : text.spans) {
    if (span.begin != 0 || span.end >= text.plain.size()) continue;
    if (span.kind != document::SpanKind::strong && span.kind != document::SpanKind::link) continue;
    const std::string_view rest = trim(std::string_view(text.plain).substr(span.end));
    if (rest.empty()) continue;
    std::string lead = squeeze(std::string_view(text.plain).substr(span.begin, span.end - span.begin));
    while (lead.ends_with(':') || lead.ends_with(' ') || lead.ends_with('.')) lead.pop_back();
    if (!words_of(lead).empty()) return lead;
  }
  return {};
}

std::string first_clause(std::string_view text, std::size_t limit) {
  text = trim(text);
  std::size_t end = 0;
  while (end < text.size() && !ends_clause(text, end)) ++end;
  std::string_view clause = text.substr(0, end);
  const auto words = words_of(clause);
  if (words.size() > limit) clause = clause.substr(0, words[limit - 1].end);
  return squeeze(clause);
}

std::vector<Api> read_apis(const document::Text& cell, const Lexicon& lexicon) {
  std::vector<std::string_view> parts;
  const std::string_view plain = cell.plain;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= plain.size(); ++i) {
    if (i < plain.size() && plain[i] != '\n' && plain[i] != ',' && plain[i] != ';') continue;
    split_and(plain.substr(begin, i - begin), parts);
    begin = i + 1;
  }
  std::vector<Api> apis;
  for (const std::string_view part : parts) {
    if (words_of(part).empty() || lexicon.is_unscheduled(part) || lexicon.is_negative(part)) continue;
    Api api = parse_api(part);
    const auto at = static_cast<std::size_t>(part.data() - plain.data());
    for (const document::Span& span : cell.spans) {
      if (span.kind == document::SpanKind::link && span.begin < at + part.size() && at < span.end)
        api.link = span.target;
    }
    apis.push_back(std::move(api));
  }
  return apis;
}

std::string service_of(std::string_view heading) {
  static const std::regex kBracketed(R"(\(([^()]* (?:service|API))\)\s*$)", std::regex::icase | std::regex::optimize);
  static const std::regex kNamed(R"(^([^()]* (?:service|API))\s*(?:\([^()]*\))?\s*$)",
                                 std::regex::icase | std::regex::optimize);
  constexpr std::size_t kLongest = 120;
  if (heading.size() > kLongest) return {};
  std::match_results<std::string_view::const_iterator> match;
  if (std::regex_search(heading.begin(), heading.end(), match, kBracketed) ||
      std::regex_search(heading.begin(), heading.end(), match, kNamed)) {
    return squeeze(match[1].str());
  }
  return {};
}

bool is_release_number(std::string_view word) {
  if (word.starts_with('v')) word.remove_prefix(1);
  return word.find('.') != std::string_view::npos &&
         std::all_of(word.begin(), word.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == 'x'; });
}

std::vector<std::string> links_of(const document::Text& text) {
  std::vector<std::string> links;
  for (const document::Span& span : text.spans) {
    if (span.kind == document::SpanKind::link && !span.target.empty()) links.push_back(span.target);
  }
  return links;
}

}  // namespace roadshift::reading
