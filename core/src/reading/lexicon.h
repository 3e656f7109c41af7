// lexicon.h - a configuration made ready for reading: its words folded and indexed, its patterns compiled.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "reading/dates.h"
#include "roadshift/config.h"
#include "support/words.h"

namespace re2 {
class RE2;
}

namespace roadshift::reading {

// Phrases found in a text by their first word. Each has a value: a stage's rung, or 0 where there is only one kind.
class PhraseSet {
 public:
  struct Found {
    std::size_t word = 0, length = 0;  // index of the first word, number of words
    int value = 0;
  };
  void add(std::string_view phrase, int value = 0);
  // The words of a text and, as words of their own, those signs in it that phrases are made of: "🚀 Shipped", "[x]".
  [[nodiscard]] std::vector<support::Word> words_of(std::string_view text) const;
  // All phrases of the text from left to right, the longest first where several start or overlap.
  [[nodiscard]] std::vector<Found> find(const std::vector<support::Word>& words) const;
  [[nodiscard]] bool any(const std::vector<support::Word>& words) const { return !find(words).empty(); }
  // The value of a text that is one of the phrases and nothing else.
  [[nodiscard]] std::optional<int> whole(std::string_view text) const;
  // The highest value of the symbols that stand anywhere in a text: "June 2026*".
  [[nodiscard]] std::optional<int> sign_in(std::string_view text) const;

 private:
  std::unordered_map<std::string, std::vector<std::pair<std::vector<std::string>, int>>> by_first_;
  std::vector<std::string> signs_;  // the longest first
};

// A Pattern made ready: folded text, or a regular expression.
class Matcher {
 public:
  explicit Matcher(const Pattern& pattern);
  // `folded`: the text's fold.
  [[nodiscard]] bool matches(std::string_view text, std::string_view folded) const;
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_, folded_;
  std::shared_ptr<const re2::RE2> regex_;
};

// Words or signs any of which a text may hold, in one row.
class WordsOrSigns {
 public:
  void add(std::string_view word);
  [[nodiscard]] bool stand_in(std::string_view text) const;
  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }  // folded
  [[nodiscard]] const std::vector<std::string>& signs() const { return signs_; }  // bare

 private:
  std::vector<std::string> words_, signs_;
};

// A sign of a column's cells and whose stage they are about.
struct SignMeaning {
  std::string sign;  // bare
  Stage stage;
};

struct ColumnMeaning {
  Role role = Role::field;
  Stage stage;                     // role milestone
  WordsOrSigns reached_when;       // role milestone
  bool dated_by_title = false;     // role milestone
  std::vector<SignMeaning> signs;  // role milestone
  Arrival reached = Arrival::by_title;
  std::string rule;      // what decided, for explain
  std::size_t rank = 0;  // of the rule: the configuration's own come before the preset's
};

// What pure functions of a short text gave, for the next time: pages repeat themselves from revision to revision.
template <class Value>
class Memo {
 public:
  template <class Make>
  const Value& get(const std::string& key, const Make& make) {
    if (const auto known = known_.find(key); known != known_.end()) return known->second;
    constexpr std::size_t kMost = 20'000;  // texts; an endless history must not fill the memory
    if (known_.size() >= kMost) known_.clear();
    return known_.emplace(key, make()).first->second;
  }

 private:
  std::unordered_map<std::string, Value> known_;
};

struct Said;
struct Column;

// Everything reading asks of a configuration. Built once; after that only what it remembers changes, so one thread
// at a time.
class Lexicon {
 public:
  explicit Lexicon(Config config);
  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;
  ~Lexicon();

  [[nodiscard]] const Config& config() const { return config_; }
  [[nodiscard]] const Ladder& ladder() const { return config_.ladder; }
  [[nodiscard]] DateOptions date_options(std::optional<int> year) const;

  PhraseSet stages, planned, reached, references, roadmap_names, other_files, page_remarks, latest;
  // Words that say nothing of their own in a heading: "the", "current", "functionality".
  [[nodiscard]] bool is_filler(const std::string& folded_word) const { return filler_.folded.contains(folded_word); }
  // The lowest stage where it is one of what is only planned; not known() on a ladder that begins with a real stage:
  // there a promise says no stage.
  [[nodiscard]] Stage planned_stage() const { return planned_stage_; }
  // "TBC", "to be confirmed"
  [[nodiscard]] bool is_unscheduled(std::string_view text) const;
  [[nodiscard]] bool is_affirmative(std::string_view text) const;
  [[nodiscard]] bool is_negative(std::string_view text) const;
  // The symbol that a text opens with, where it tells of a stage: "✅ Berths", "🚧 Dues"; "" otherwise.
  [[nodiscard]] std::string_view opening_symbol(std::string_view text) const;
  // Whether a word that names a rung is an emoji of the default preset: people set those beside words of any meaning.
  [[nodiscard]] bool is_decoration(const std::string& word, int rung) const;
  // A heading or sentence without such emoji, unless it says nothing else: "🛠️ Tools" names no stage.
  [[nodiscard]] std::string undecorated(std::string_view sentence) const;
  // Whether a sign among the words of a text says yes: "June 2026 ✅".
  [[nodiscard]] bool has_tick(std::string_view text) const;
  // The mechanism that a heading names, "" when it names none.
  [[nodiscard]] std::string mechanism(std::string_view text) const;
  // The rule of the configuration for a heading, null when it has none.
  [[nodiscard]] const SectionRule* section_rule(std::string_view heading) const;
  // What a column's title means by the configuration; nothing when no rule names it.
  [[nodiscard]] std::optional<ColumnMeaning> column_rule(std::string_view title) const;
  // The stage of a whole file by the configuration.
  [[nodiscard]] Stage file_stage(std::string_view path) const;

  struct Memory;
  [[nodiscard]] Memory& memory() const { return *memory_; }

 private:
  [[nodiscard]] std::string find_mechanism(std::string_view text) const;
  // Words compared as a whole: by their fold, or literally where they are symbols only.
  struct WordList {
    explicit WordList(const std::vector<std::string>& words);
    [[nodiscard]] bool holds(std::string_view text) const;
    std::unordered_set<std::string> folded, literal;
  };

  Config config_;
  Stage planned_stage_;
  std::vector<std::pair<Matcher, std::size_t>> section_rules_;
  std::vector<std::pair<std::vector<Matcher>, std::size_t>> column_rules_;
  std::vector<std::pair<PhraseSet, std::string>> mechanisms_;
  WordList unscheduled_;
  Unscheduled unscheduled_phrases_;
  WordList affirmative_, negative_, filler_;
  std::unique_ptr<Memory> memory_;
};

}  // namespace roadshift::reading
