#include "survey/fit.h"

#include <algorithm>

#include "roadshift/config.h"

namespace roadshift::survey {

// What a file's rule or a bare date says is no word for a stage.
Fit::Named Fit::named_in(const DocumentReading& reading) {
  Named named;
  for (const Entry& entry : reading.entries) {
    const Origin origin = entry.stage_source.origin;
    if (!entry.stage.known() || origin == Origin::none || origin == Origin::config) continue;
    named.all.insert(entry.stage);
    if (origin == Origin::cell || origin == Origin::text || origin == Origin::column)
      named.by_entries.insert(entry.stage);
  }
  return named;
}

Fit::Named Fit::Candidate::named() const {
  Named named;
  for (const auto& [path, on_page] : pages) {
    named.all.insert(on_page.all.begin(), on_page.all.end());
    named.by_entries.insert(on_page.by_entries.begin(), on_page.by_entries.end());
  }
  return named;
}

Fit::Fit(reading::Trust trust) : trust_(trust) {
  for (const std::string& name : preset_names()) {
    Config config = parse_config("preset = \"" + name + "\"\n", name);
    candidates_.push_back({name, std::make_unique<reading::Lexicon>(std::move(config)), {}});
  }
}

void Fit::take(const std::string& path, const std::string& text) {
  for (Candidate& candidate : candidates_) candidate.pages.erase(path);
  if (text.empty()) return;
  const document::Document page = pages_.parse(text, path);
  for (Candidate& candidate : candidates_) {
    // That some ladder has words for a table of supported versions does not make a README a roadmap.
    const bool tried = &candidate != &candidates_.front() && trust_ == reading::Trust::find_out;
    const auto trust = tried ? reading::Trust::by_name : trust_;
    Named named = named_in(reading::read_document(page, path, *candidate.lexicon, trust));
    if (!named.all.empty()) candidate.pages.emplace(path, std::move(named));
  }
}

// One stage named may be an accident. The default, which knows the words of everybody, gives way only to a ladder that
// finds two stages more than it does, and no fewer in the entries' own words: "Phase 1" to "Phase 5" over a checklist
// are the parts of a plan, not its stages.
std::string Fit::best() const {
  constexpr std::size_t kEnough = 2, kClearly = 2;
  const Named standard = candidates_.front().named();
  std::string best = standard.all.size() >= kEnough ? candidates_.front().preset : "";
  std::size_t most = standard.all.size();
  for (const Candidate& candidate : candidates_) {
    const Named named = candidate.named();
    if (named.all.size() <= most || named.by_entries.size() < standard.by_entries.size()) continue;
    most = named.all.size();
    best = most >= standard.all.size() + kClearly ? candidate.preset : "";
  }
  return best;
}

}  // namespace roadshift::survey
