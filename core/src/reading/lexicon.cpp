#include "reading/lexicon.h"

#include <algorithm>

#include "reading/memory.h"
#include "support/glob.h"

namespace roadshift::reading {

using support::fold;
using support::folded_words;
using support::trim;

namespace {

// "🗓️" with and without the mark that asks for colour.
std::string symbol_of(std::string_view text) {
  constexpr std::string_view kColoured = "\xEF\xB8\x8F";
  std::string symbol(trim(text));
  if (symbol.ends_with(kColoured)) symbol.resize(symbol.size() - kColoured.size());
  return symbol;
}

// Whether a rung's names speak of what is still to come: a ladder may as well begin with a real stage.
Stage find_planned_stage(const Config& config) {
  const Stage lowest = config.ladder.lowest();
  if (!lowest.known()) return {};
  const Rung& rung = config.ladder.rungs.front();
  std::vector<std::string> plans = config.vocabulary.planned_cues;
  for (const char* word :
       {"plan",   "plans",       "proposal", "pre-proposal", "backlog",   "pending", "open",      "to do",
        "todo",   "not started", "idea",     "ideas",        "announced", "later",   "requested", "wishlist",
        "queued", "unreleased",  "roadmap",  "candidate",    "draft",     "concept"})
    plans.emplace_back(word);
  std::vector<std::string> names = rung.words;
  names.push_back(rung.label);
  names.push_back(rung.stage);
  std::replace(names.back().begin(), names.back().end(), '_', ' ');
  const bool is_plan = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return std::any_of(plans.begin(), plans.end(),
                       [&](const std::string& plan) { return support::contains_phrase(name, plan); });
  });
  return is_plan ? lowest : Stage{};
}

}  // namespace

void PhraseSet::add(std::string_view phrase, int value) {
  std::vector<std::string> words = folded_words(phrase);
  if (words.empty()) {
    symbols_.emplace(symbol_of(phrase), value);
    return;
  }
  auto& list = by_first_[words.front()];
  const auto longer =
      std::find_if(list.begin(), list.end(), [&](const auto& known) { return known.first.size() < words.size(); });
  list.insert(longer, {std::move(words), value});
}

std::vector<PhraseSet::Found> PhraseSet::find(const std::vector<support::Word>& words) const {
  std::vector<Found> found;
  for (std::size_t i = 0; i < words.size();) {
    std::size_t used = 1;
    if (const auto list = by_first_.find(words[i].folded); list != by_first_.end()) {
      for (const auto& [phrase, value] : list->second) {
        if (support::phrase_at(words, phrase, i)) {
          found.push_back({i, phrase.size(), value});
          used = phrase.size();
          break;
        }
      }
    }
    i += used;
  }
  return found;
}

std::optional<int> PhraseSet::whole(std::string_view text) const {
  const auto words = support::words_of(text);
  if (words.empty()) {
    const auto symbol = symbols_.find(symbol_of(text));
    return symbol == symbols_.end() ? std::nullopt : std::optional(symbol->second);
  }
  const auto found = find(words);
  if (found.size() == 1 && found.front().length == words.size()) return found.front().value;
  return std::nullopt;
}

std::optional<int> PhraseSet::sign_in(std::string_view text) const {
  std::optional<int> highest;
  for (const auto& [symbol, value] : symbols_) {
    if (!symbol.empty() && text.find(symbol) != std::string_view::npos)
      highest = std::max(highest.value_or(value), value);
  }
  return highest;
}

Matcher::Matcher(const Pattern& pattern) : text_(pattern.text), folded_(fold(pattern.text)) {
  if (pattern.regex) regex_.emplace(pattern.text, std::regex::ECMAScript | std::regex::icase | std::regex::optimize);
}

bool Matcher::matches(std::string_view text, std::string_view folded) const {
  if (!regex_) return folded == folded_;
  // std::regex recurses with the length of the text: titles and headings are short, anything longer is not one.
  constexpr std::size_t kLongestTitle = 200;
  return text.size() <= kLongestTitle && std::regex_search(text.begin(), text.end(), *regex_);
}

Lexicon::WordList::WordList(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (std::string key = fold(word); !key.empty())
      folded.insert(std::move(key));
    else
      literal.emplace(trim(word));
  }
}

// Symbols ("✅", "-") have no words: they are compared as they stand, words by their fold.
bool Lexicon::WordList::holds(std::string_view text) const {
  const std::string key = fold(text);
  return key.empty() ? literal.contains(std::string(trim(text))) : folded.contains(key);
}

Lexicon::~Lexicon() = default;

Lexicon::Lexicon(Config config)
    : config_(std::move(config)),
      unscheduled_(config_.vocabulary.unscheduled),
      unscheduled_phrases_(config_.vocabulary.unscheduled),
      affirmative_(config_.vocabulary.affirmative),
      negative_(config_.vocabulary.negative),
      filler_(config_.vocabulary.filler),
      memory_(std::make_unique<Memory>()) {
  const auto& rungs = config_.ladder.rungs;
  for (std::size_t rung = 0; rung < rungs.size(); ++rung) {
    for (const std::string& word : rungs[rung].words) stages.add(word, static_cast<int>(rung));
    stages.add(rungs[rung].label, static_cast<int>(rung));
  }
  planned_stage_ = find_planned_stage(config_);
  const Vocabulary& words = config_.vocabulary;
  for (const auto& [set, phrases] :
       {std::pair(&planned, &words.planned_cues), std::pair(&reached, &words.reached_cues),
        std::pair(&references, &words.reference_sections), std::pair(&roadmap_names, &words.roadmap_names),
        std::pair(&other_files, &words.other_files), std::pair(&page_remarks, &words.page_remarks)}) {
    for (const std::string& phrase : *phrases) set->add(phrase);
  }
  for (std::size_t i = 0; i < config_.sections.size(); ++i) section_rules_.emplace_back(config_.sections[i].heading, i);
  for (std::size_t i = 0; i < config_.columns.size(); ++i) {
    std::vector<Matcher> titles(config_.columns[i].titles.begin(), config_.columns[i].titles.end());
    column_rules_.emplace_back(std::move(titles), i);
  }
  for (const Field& word : config_.vocabulary.mechanisms) {
    auto known =
        std::find_if(mechanisms_.begin(), mechanisms_.end(), [&](const auto& m) { return m.second == word.name; });
    if (known == mechanisms_.end()) known = mechanisms_.insert(known, {PhraseSet{}, word.name});
    known->first.add(word.value);
  }
}

DateOptions Lexicon::date_options(std::optional<int> year) const {
  DateOptions options;
  options.order = config_.dates;
  options.year_starts = config_.year_starts;
  options.year = year;
  options.unscheduled = unscheduled_phrases_;
  return options;
}

bool Lexicon::is_unscheduled(std::string_view text) const {
  return unscheduled_.holds(text);
}
bool Lexicon::is_affirmative(std::string_view text) const {
  return affirmative_.holds(text);
}
bool Lexicon::is_negative(std::string_view text) const {
  return negative_.holds(text);
}

std::string_view Lexicon::opening_symbol(std::string_view text) const {
  constexpr std::size_t kLongest = 12;  // bytes of one emoji with its modifiers
  const auto end = text.find(' ');
  if (end > kLongest) return {};
  const std::string_view symbol = text.substr(0, end);
  if (!support::words_of(symbol).empty()) return {};
  return is_affirmative(symbol) || is_negative(symbol) || stages.whole(symbol) ? symbol : std::string_view();
}

bool Lexicon::has_tick(std::string_view text) const {
  while (!text.empty()) {
    const std::size_t end = std::min(text.size(), text.find_first_of(" \n"));
    const std::string_view token = text.substr(0, end);
    if (!token.empty() && support::words_of(token).empty() && is_affirmative(token)) return true;
    text.remove_prefix(std::min(text.size(), end + 1));
  }
  return false;
}

std::string Lexicon::mechanism(std::string_view text) const {
  return memory_->mechanisms.get(std::string(text), [&] { return find_mechanism(text); });
}

std::string Lexicon::find_mechanism(std::string_view text) const {
  const auto words = support::words_of(text);
  std::string best;
  std::size_t longest = 0;
  for (const auto& [phrases, name] : mechanisms_) {
    for (const auto& found : phrases.find(words)) {
      if (found.length > longest) {
        longest = found.length;
        best = name;
      }
    }
  }
  return best;
}

const SectionRule* Lexicon::section_rule(std::string_view heading) const {
  const std::string folded = fold(heading);
  for (const auto& [matcher, index] : section_rules_) {
    if (matcher.matches(heading, folded)) return &config_.sections[index];
  }
  return nullptr;
}

std::optional<ColumnMeaning> Lexicon::column_rule(std::string_view title) const {
  const std::string folded = fold(title);
  for (const auto& [titles, index] : column_rules_) {
    const auto hit =
        std::find_if(titles.begin(), titles.end(), [&](const Matcher& m) { return m.matches(title, folded); });
    if (hit == titles.end()) continue;
    const ColumnRule& rule = config_.columns[index];
    ColumnMeaning meaning{rule.role, config_.ladder.find(rule.stage), {}, "title is " + hit->text(), index};
    for (const std::string& word : rule.reached_when) {
      const std::string folded_word = fold(word);
      meaning.reached_when.push_back(folded_word.empty() ? symbol_of(word) : folded_word);
    }
    return meaning;
  }
  return std::nullopt;
}

Stage Lexicon::file_stage(std::string_view path) const {
  for (const FileRule& rule : config_.files) {
    if (support::glob_match(rule.path, path)) return config_.ladder.find(rule.stage);
  }
  return {};
}

}  // namespace roadshift::reading
