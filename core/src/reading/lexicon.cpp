#include "reading/lexicon.h"

#include <re2/re2.h>

#include <algorithm>

#include "reading/memory.h"
#include "support/glob.h"
#include "support/signs.h"

namespace roadshift::reading {

using support::fold;

namespace {

// Puts the places of a sign among the words of a text, in the place of words that are part of it.
void insert_sign(std::vector<support::Word>& words, std::string_view text, const std::string& sign) {
  for (auto place = support::find_sign(text, sign); place.begin != support::npos;
       place = support::find_sign(text, sign, place.end)) {
    const auto overlaps = [&](const support::Word& w) { return w.begin < place.end && place.begin < w.end; };
    const auto longer = [&](const support::Word& w) { return overlaps(w) && w.end - w.begin > sign.size(); };
    if (std::any_of(words.begin(), words.end(), longer)) continue;  // of a longer sign
    std::erase_if(words, overlaps);
    const auto after =
        std::find_if(words.begin(), words.end(), [&](const support::Word& w) { return w.begin >= place.end; });
    words.insert(after, {sign, place.begin, place.end});
  }
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
  for (std::string& sign : support::signs_of(phrase)) {
    if (std::find(signs_.begin(), signs_.end(), sign) != signs_.end()) continue;
    const auto shorter = std::find_if(signs_.begin(), signs_.end(),
                                      [&](const std::string& known) { return known.size() < sign.size(); });
    signs_.insert(shorter, std::move(sign));
  }
  std::vector<std::string> words;
  for (support::Word& word : words_of(phrase)) words.push_back(std::move(word.folded));
  if (words.empty()) return;
  auto& list = by_first_[words.front()];
  const auto longer =
      std::find_if(list.begin(), list.end(), [&](const auto& known) { return known.first.size() < words.size(); });
  list.insert(longer, {std::move(words), value});
}

std::vector<support::Word> PhraseSet::words_of(std::string_view text) const {
  std::vector<support::Word> words = support::words_of(text);
  for (const std::string& sign : signs_) insert_sign(words, text, sign);
  return words;
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
  const auto words = words_of(text);
  const auto found = find(words);
  if (found.size() == 1 && found.front().length == words.size()) return found.front().value;
  return std::nullopt;
}

std::optional<int> PhraseSet::sign_in(std::string_view text) const {
  std::optional<int> highest;
  const auto words = words_of(text);
  for (const Found& found : find(words)) {
    const bool sign = found.length == 1 && !support::signs_of(words[found.word].folded).empty();
    if (sign) highest = std::max(highest.value_or(found.value), found.value);
  }
  return highest;
}

Matcher::Matcher(const Pattern& pattern) : text_(pattern.text), folded_(fold(pattern.text)) {
  if (!pattern.regex) return;
  re2::RE2::Options options(re2::RE2::Quiet);
  options.set_case_sensitive(false);
  regex_ = std::make_shared<const re2::RE2>(pattern.text, options);
}

bool Matcher::matches(std::string_view text, std::string_view folded) const {
  return regex_ ? re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *regex_) : folded == folded_;
}

void WordsOrSigns::add(std::string_view word) {
  if (support::signs_of(word).empty())
    words_.push_back(fold(word));
  else
    signs_.push_back(support::bare_sign(word));
}

bool WordsOrSigns::stand_in(std::string_view text) const {
  return std::any_of(words_.begin(), words_.end(),
                     [&](const std::string& word) { return support::contains_phrase(text, word); }) ||
         std::any_of(signs_.begin(), signs_.end(),
                     [&](const std::string& sign) { return support::find_sign(text, sign).begin != support::npos; });
}

Lexicon::WordList::WordList(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (std::string key = fold(word); !key.empty())
      folded.insert(std::move(key));
    else
      literal.insert(support::bare_sign(word));
  }
}

// Symbols ("✅", "-") have no words: they are compared as they stand, words by their fold.
bool Lexicon::WordList::holds(std::string_view text) const {
  const std::string key = fold(text);
  return key.empty() ? literal.contains(support::bare_sign(text)) : folded.contains(key);
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
        std::pair(&other_files, &words.other_files), std::pair(&page_remarks, &words.page_remarks),
        std::pair(&latest, &words.latest_cues)}) {
    for (const std::string& phrase : *phrases) set->add(phrase);
  }
  for (std::size_t i = 0; i < config_.sections.size(); ++i) {
    for (const Pattern& heading : config_.sections[i].headings) section_rules_.emplace_back(heading, i);
  }
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

bool Lexicon::is_decoration(const std::string& word, int rung) const {
  if (static_cast<unsigned char>(word.front()) < 0x80) return false;
  static const Ladder kPreset = default_config().ladder;
  const Rung& own = ladder().rungs[static_cast<std::size_t>(rung)];
  const Stage known = kPreset.find(own.stage);
  if (!known.known() || own.words.empty()) return false;
  const auto& told = kPreset.rungs[static_cast<std::size_t>(known.rung)].words;
  return own.words.front() == told.front() && std::any_of(told.begin(), told.end(), [&](const std::string& other) {
           return support::bare_sign(other) == word;
         });
}

std::string Lexicon::undecorated(std::string_view sentence) const {
  std::string text(sentence);
  if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return text;
  const auto words = support::words_of(sentence);
  const auto marked = stages.words_of(sentence);
  const bool filler =
      std::all_of(words.begin(), words.end(), [&](const support::Word& word) { return is_filler(word.folded); });
  if (words.size() == marked.size() || filler) return text;
  for (const auto& found : stages.find(marked)) {
    const support::Word& sign = marked[found.word];
    if (found.length == 1 && is_decoration(sign.folded, found.value))
      text.replace(sign.begin, sign.end - sign.begin, sign.end - sign.begin, ' ');
  }
  return text;
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
    ColumnMeaning meaning;
    meaning.role = rule.role;
    meaning.stage = config_.ladder.find(rule.stage);
    for (const std::string& word : rule.reached_when) meaning.reached_when.add(word);
    meaning.dated_by_title = rule.dated_by_title;
    for (const Sign& sign : rule.signs)
      meaning.signs.push_back({support::bare_sign(sign.sign), config_.ladder.find(sign.stage)});
    meaning.reached = rule.reached;
    meaning.rule = "title is " + hit->text();
    meaning.rank = index;
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
