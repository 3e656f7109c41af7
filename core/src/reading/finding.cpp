#include "reading/finding.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>

namespace roadshift::reading {
namespace {

// A list of boxes or ticks may be anybody's list of things to do.
bool told_in_words(const Entry& entry) {
  const std::string& words = entry.stage_source.words;
  return entry.stage_source.origin != Origin::none && words != "[x]" && !support::words_of(words).empty();
}

}  // namespace

bool is_strangers(const std::string& path) {
  static const std::unordered_set<std::string_view> kFolders = {
      "vendor",       "vendors",          "vendored", "third_party",    "third-party", "thirdparty",
      "node_modules", "bower_components", "external", "externals",      "extern",      "deps",
      "submodules",   "site-packages",    "pods",     "versioned_docs", "fixtures",    "testdata"};
  const std::string lower = support::ascii_lower(path);
  for (std::size_t begin = 0, end = lower.find('/'); end != std::string::npos;
       begin = end + 1, end = lower.find('/', begin)) {
    if (kFolders.contains(std::string_view(lower).substr(begin, end - begin))) return true;
  }
  return false;
}

bool calls_itself_roadmap(const PageFacts& facts, const std::string& path, const std::vector<Section>& sections,
                          const Lexicon& lexicon) {
  const auto says = [&](const std::string& text) { return lexicon.roadmap_names.any(support::words_of(text)); };
  const auto slash = path.rfind('/');
  if (slash != std::string::npos) {
    const auto before = path.rfind('/', slash - 1);
    if (says(path.substr(before == std::string::npos ? 0 : before + 1,
                         slash - (before == std::string::npos ? 0 : before + 1))))
      return true;
  }
  if (says(facts.file_name) || says(facts.front_matter_title)) return true;
  return std::any_of(sections.begin(), sections.end(), [&](const Section& section) {
    return !section.path.empty() && section.path.front().level == 1 && says(section.path.front().text);
  });
}

bool is_roadmap(const std::vector<Entry>& entries, const PageFacts& facts, const std::string& path,
                const std::vector<Section>& sections, const Lexicon& lexicon) {
  if (entries.empty()) return false;
  const auto others = lexicon.other_files.find(support::words_of(facts.file_name));
  if (!others.empty() && others.front().word == 0) return false;
  if (calls_itself_roadmap(facts, path, sections, lexicon)) return true;
  // "testing.md" is a guide unless it holds a plan's tables; "released.md" and the like are a part of a plan.
  const bool guide = support::ascii_lower(facts.file_name).starts_with("test");
  const bool rows =
      std::any_of(entries.begin(), entries.end(), [](const Entry& entry) { return entry.form == Form::row; });
  if (facts.name.stage.known() && (rows || !guide)) return true;
  // Rows of tables at two stages, or with dates, are a plan. Lists and paragraphs under "Test" and "Production" may
  // as well be a manual: they are a plan where something is only planned, or at three stages; in a README never.
  std::set<Stage> in_rows, in_prose;
  bool dated = false;
  for (const Entry& entry : entries) {
    if (entry.form == Form::row)
      in_rows.insert(entry.stage);
    else if (told_in_words(entry))
      in_prose.insert(entry.stage);
    dated = dated || (entry.form == Form::row && std::any_of(entry.milestones.begin(), entry.milestones.end(),
                                                             [](const Milestone& m) { return m.window.has_value(); }));
  }
  if (dated || in_rows.size() >= 2) return true;
  constexpr std::size_t kPlan = 3;
  return !support::ascii_lower(facts.file_name).starts_with("readme") &&
         (in_prose.size() >= kPlan || (in_prose.size() == 2 && in_prose.contains(lexicon.ladder().lowest())));
}

bool in_roadmap_section(const Entry& entry, const Lexicon& lexicon) {
  constexpr std::size_t kLongestName = 4;  // "Contributing new proposals to the roadmap" is none
  return std::any_of(entry.section.begin(), entry.section.end(), [&](const std::string& heading) {
    const auto words = support::words_of(heading);
    return words.size() <= kLongestName && lexicon.roadmap_names.any(words);
  });
}

}  // namespace roadshift::reading
