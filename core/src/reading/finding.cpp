#include "reading/finding.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

namespace roadshift::reading {
namespace {

bool says_roadmap(std::string_view text) {
  static constexpr std::array<std::string_view, 9> kNames = {"roadmap",      "road map",      "backlog",
                                                             "release plan", "delivery plan", "release schedule",
                                                             "milestones",   "proposals",     "product plan"};
  return std::any_of(kNames.begin(), kNames.end(),
                     [&](std::string_view name) { return support::contains_phrase(text, name); });
}

bool calls_itself_roadmap(const PageFacts& facts, const std::vector<Section>& sections) {
  if (says_roadmap(facts.file_name) || says_roadmap(facts.front_matter_title)) return true;
  return std::any_of(sections.begin(), sections.end(), [&](const Section& section) {
    return !section.path.empty() && section.path.front().level == 1 && says_roadmap(section.path.front().text);
  });
}

}  // namespace

bool is_roadmap(const std::vector<Entry>& entries, const PageFacts& facts, const std::vector<Section>& sections,
                const Lexicon& lexicon) {
  if (entries.empty()) return false;
  const std::string name = support::ascii_lower(facts.file_name);
  for (const std::string_view other :
       {"changelog", "changes.", "history.", "release-notes", "releasenotes", "contributing", "news."}) {
    if (name.starts_with(other)) return false;
  }
  if (calls_itself_roadmap(facts, sections)) return true;
  if (facts.name.stage.known()) return true;
  // Rows of tables at two stages, or with dates, are a plan. Lists and paragraphs under "Test" and "Production" may
  // as well be a manual: they are a plan where something is only planned, or at three stages; in a README never.
  std::set<Stage> in_rows, in_prose;
  bool dated = false;
  for (const Entry& entry : entries) {
    (entry.form == Form::row ? in_rows : in_prose).insert(entry.stage);
    dated = dated || (entry.form == Form::row && std::any_of(entry.milestones.begin(), entry.milestones.end(),
                                                             [](const Milestone& m) { return m.window.has_value(); }));
  }
  if (dated || in_rows.size() >= 2) return true;
  constexpr std::size_t kPlan = 3;
  return !name.starts_with("readme") &&
         (in_prose.size() >= kPlan || (in_prose.size() == 2 && in_prose.contains(lexicon.ladder().lowest())));
}

bool in_roadmap_section(const Entry& entry) {
  constexpr std::size_t kLongestName = 4;  // "Contributing new proposals to the roadmap" is none
  return std::any_of(entry.section.begin(), entry.section.end(), [](const std::string& heading) {
    return support::words_of(heading).size() <= kLongestName && says_roadmap(heading);
  });
}

}  // namespace roadshift::reading
