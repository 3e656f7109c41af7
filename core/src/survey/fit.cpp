#include "survey/fit.h"

#include <algorithm>
#include <utility>

#include "config/presets.h"
#include "support/words.h"

namespace roadshift::survey {

// What a file's rule or a bare date says is no word for a stage; a column for a stage's date is one, reached or not.
Fit::Named Fit::named_in(const DocumentReading& reading, const Ladder& ladder) {
  const auto named_by_title = [&](const Milestone& milestone) {
    const std::string title = milestone.source.words.substr(0, milestone.source.words.find(':'));
    const auto& words = ladder.rungs[static_cast<std::size_t>(milestone.stage.rung)].words;
    return milestone.source.origin == Origin::column &&
           std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return support::contains_phrase(title, word); });
  };
  Named named;
  for (const Entry& entry : reading.entries) {
    for (const Milestone& milestone : entry.milestones) {
      if (!named_by_title(milestone)) continue;
      named.all.insert(milestone.stage);
      named.by_entries.insert(milestone.stage);
    }
    const Origin origin = entry.stage_source.origin;
    if (!entry.stage.known() || origin == Origin::none || origin == Origin::config) continue;
    named.all.insert(entry.stage);
    if (origin == Origin::cell || origin == Origin::text || origin == Origin::column)
      named.by_entries.insert(entry.stage);
  }
  return named;
}

Fit::Fit(reading::Trust trust) : trust_(trust) {
  for (Config& config : config::preset_configs()) candidates_.push_back({std::move(config), nullptr, {}});
}

void Fit::take(const std::string& path, const std::string& text) {
  for (Candidate& candidate : candidates_) candidate.read.erase(path);
  pages_.erase(path);
  if (text.empty()) return;
  Page page{memory_->parse(text, path), {}};
  for (const std::string& part : {path, text}) {
    for (std::string& word : support::folded_words(part)) page.words.insert(std::move(word));
  }
  pages_.emplace(path, std::move(page));
}

std::size_t Fit::could_name(const Ladder& ladder) const {
  const auto on_some_page = [&](const std::string& phrase) {
    const auto words = support::folded_words(phrase);
    return std::any_of(pages_.begin(), pages_.end(), [&](const auto& page) {
      return std::all_of(words.begin(), words.end(),
                         [&](const std::string& word) { return page.second.words.contains(word); });
    });
  };
  return static_cast<std::size_t>(std::count_if(ladder.rungs.begin(), ladder.rungs.end(), [&](const Rung& rung) {
    return std::any_of(rung.words.begin(), rung.words.end(), on_some_page);
  }));
}

Fit::Named Fit::named_by(Candidate& candidate) {
  // That some ladder has words for a table of supported versions does not make a README a roadmap.
  const bool tried = &candidate != &candidates_.front() && trust_ == reading::Trust::find_out;
  const auto trust = tried ? reading::Trust::by_name : trust_;
  if (!candidate.lexicon) candidate.lexicon = std::make_unique<reading::Lexicon>(candidate.config);
  Named named;
  for (const auto& [path, page] : pages_) {
    const auto [known, fresh] = candidate.read.try_emplace(path);
    if (fresh)
      known->second =
          named_in(reading::read_document(page.document, path, *candidate.lexicon, trust), candidate.config.ladder);
    named.all.insert(known->second.all.begin(), known->second.all.end());
    named.by_entries.insert(known->second.by_entries.begin(), known->second.by_entries.end());
  }
  return named;
}

// One stage named may be an accident. The default, which knows the words of everybody, gives way only to a ladder that
// finds two stages more than it does, and no fewer in the entries' own words: "Phase 1" to "Phase 5" over a checklist
// are the parts of a plan, not its stages.
std::string Fit::best() {
  constexpr std::size_t kEnough = 2, kClearly = 2;
  const Named standard = named_by(candidates_.front());
  std::string best = standard.all.size() >= kEnough ? candidates_.front().config.preset : "";
  std::size_t most = standard.all.size();
  for (auto candidate = candidates_.begin() + 1; candidate != candidates_.end(); ++candidate) {
    if (could_name(candidate->config.ladder) < std::max(most + 1, kEnough)) continue;  // no need to read anything
    const Named named = named_by(*candidate);
    if (named.all.size() <= most || named.by_entries.size() < standard.by_entries.size()) continue;
    most = named.all.size();
    best = most >= standard.all.size() + kClearly ? candidate->config.preset : "";
  }
  return best;
}

pipeline::Readings Fit::finish(const std::string& preset) {
  pipeline::Readings readings{std::move(memory_), nullptr};
  for (Candidate& candidate : candidates_)
    if (candidate.config.preset == preset) readings.lexicon = std::move(candidate.lexicon);
  return readings;
}

}  // namespace roadshift::survey
