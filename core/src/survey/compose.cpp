#include "survey/compose.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "document/document.h"
#include "pipeline/tracker.h"
#include "reading/outline.h"
#include "support/words.h"

namespace roadshift::survey {
namespace {

using document::BlockKind;
using reading::Heading;
using reading::Section;

// "Nice to have!" -> "nice_to_have"; "" where no ASCII letter or digit is left.
std::string name_from(const std::string& heading) {
  std::string name;
  for (const char c : support::ascii_lower(heading)) {
    const bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (keep) {
      name += c;
    } else if (!name.empty() && name.back() != '_') {
      name += '_';
    }
  }
  while (name.ends_with('_')) name.pop_back();
  return name;
}

bool calls_itself_roadmap(const std::string& path, const std::vector<Section>& sections,
                          const reading::Lexicon& lexicon) {
  const auto says = [&](const std::string& text) { return lexicon.roadmap_names.any(support::words_of(text)); };
  return says(path.substr(path.rfind('/') + 1)) || std::any_of(sections.begin(), sections.end(), [&](const Section& s) {
           return !s.path.empty() && s.path.front().level == 1 && says(s.path.front().text);
         });
}

// Headings with entries below them, by the level and the heading that they share.
std::map<std::pair<int, int>, std::vector<const Heading*>> siblings(const std::vector<Section>& sections) {
  std::map<std::pair<int, int>, std::vector<const Heading*>> groups;
  for (const Section& section : sections) {
    const Heading* heading = section.last();
    if (heading == nullptr || heading->level == 1 || heading->reference) continue;
    if (!section.holds(BlockKind::table) && !section.holds(BlockKind::item)) continue;
    const bool under_stage = std::any_of(section.path.begin(), section.path.end() - 1,
                                         [](const Heading& above) { return above.said().speaks(); });
    if (under_stage) continue;
    const int above = section.path.size() > 1 ? section.path[section.path.size() - 2].line : 0;
    groups[{heading->level, above}].push_back(heading);
  }
  return groups;
}

// Lowest first: as on the page, unless those the ladder knows stand the other way round.
bool is_highest_first(const std::vector<const Heading*>& headings) {
  Stage first, last;
  for (const Heading* heading : headings) {
    if (!heading->said().stage.known()) continue;
    if (!first.known()) first = heading->said().stage;
    last = heading->said().stage;
  }
  if (first != last) return first > last;
  // A single one that is known is most likely an end of the ladder.
  const bool at_front = headings.front()->said().stage.known();
  return first.known() && at_front && first.rung > 0;
}

std::vector<Rung> rungs_of(std::vector<const Heading*> headings, const reading::Lexicon& lexicon) {
  if (is_highest_first(headings)) std::reverse(headings.begin(), headings.end());
  std::vector<Rung> rungs;
  std::set<std::string> names, words;
  for (const Heading* heading : headings) {
    const Stage known = heading->said().stage;
    Rung rung{name_from(heading->text), heading->text, {heading->text}, false};
    if (known.known()) rung = lexicon.ladder().rungs[static_cast<std::size_t>(known.rung)];
    if (rung.stage.empty() || !names.insert(rung.stage).second) return {};
    for (const std::string& word : rung.words) {
      const std::string folded = support::fold(word);  // empty for a symbol
      if (!words.insert(folded.empty() ? word : folded).second) return {};
    }
    rungs.push_back(std::move(rung));
  }
  return rungs;
}

}  // namespace

std::vector<Rung> compose_ladder(const History& history, const Options& options, const reading::Lexicon& lexicon) {
  constexpr std::size_t kFewest = 2, kMost = 12;
  const std::string at = options.range.work_tree ? std::string(kWorkTree) : history.resolve(options.range.to);
  for (const std::string& path : history.files_at(at, pipeline::make_walk(lexicon.config(), options))) {
    const auto text = history.file_at(at, path);
    if (!text) continue;
    const document::Document page = document::parse_document(*text, path);
    const std::vector<Section> sections = reading::outline(page, lexicon, std::nullopt);
    if (!calls_itself_roadmap(path, sections, lexicon)) continue;
    for (const auto& [place, headings] : siblings(sections)) {
      const auto unknown = static_cast<std::size_t>(
          std::count_if(headings.begin(), headings.end(), [](const Heading* h) { return !h->said().speaks(); }));
      if (unknown < kFewest || unknown * 2 <= headings.size() || headings.size() > kMost) continue;
      if (auto rungs = rungs_of(headings, lexicon); !rungs.empty()) return rungs;
    }
  }
  return {};
}

}  // namespace roadshift::survey
