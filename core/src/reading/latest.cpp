#include "reading/latest.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "support/words.h"

namespace roadshift::reading {
namespace {

using support::Word;

constexpr std::size_t kShortCell = 8;  // words

// Takes `clause` where `said`, which is a part of it, calls something the latest.
void take(std::vector<LatestClause>& clauses, std::string_view said, std::string_view clause, const Lexicon& lexicon) {
  const auto words = support::words_of(said);
  const auto cues = lexicon.latest.find(words);
  if (cues.empty() || lexicon.planned.any(words)) return;
  const bool brief = std::all_of(cues.begin(), cues.end(), [](const PhraseSet::Found& cue) { return cue.length == 1; });
  clauses.push_back({std::string(clause), brief});
}

// Whether a cell says "latest" and nothing else: it speaks of its row.
bool is_cue(std::string_view text, const Lexicon& lexicon) {
  const auto words = support::words_of(text);
  std::size_t said = 0;
  for (const auto& cue : lexicon.latest.find(words)) said += cue.length;
  for (const Word& word : words) said += lexicon.is_filler(word.folded) ? 1U : 0U;
  return said >= words.size();
}

// Each sentence of a text; a full stop inside "v3.0" ends none.
template <class Each>
void each_sentence(std::string_view text, const Each& each) {
  while (!text.empty()) {
    const auto end = std::min({text.find('\n'), text.find(". "), text.find("; "), text.size()});
    each(text.substr(0, end));
    text.remove_prefix(std::min(text.size(), end + 1));
  }
}

void take_table(std::vector<LatestClause>& clauses, const document::Table& table, const Lexicon& lexicon) {
  for (const document::Row& row : table.rows) {
    std::string whole;
    for (const document::Cell& cell : row.cells) {
      if (support::words_of(cell.text.plain).size() <= kShortCell) whole.append(cell.text.plain).append("; ");
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string& text = row.cells[i].text.plain;
      if (text.empty()) continue;
      if (is_cue(text, lexicon) && lexicon.latest.any(support::words_of(text)))
        clauses.push_back({whole, false});
      else
        each_sentence(text, [&](std::string_view sentence) { take(clauses, sentence, sentence, lexicon); });
      if (i >= table.header.cells.size()) continue;
      const std::string& title = table.header.cells[i].text.plain;
      std::string titled = title;
      titled.append(": ").append(text);
      take(clauses, title, titled, lexicon);
    }
  }
}

// The words of a text that stand in no date.
std::vector<Word> undated_words(std::string_view text, const Lexicon& lexicon) {
  const auto dates = find_dates(text, lexicon.date_options(std::nullopt));
  std::vector<Word> words = support::words_of(text);
  std::erase_if(words, [&](const Word& word) {
    return std::any_of(dates.begin(), dates.end(),
                       [&](const FoundDate& d) { return d.begin <= word.begin && word.begin < d.end; });
  });
  return words;
}

// "5", "3.2.1", "v3.2"
std::optional<std::vector<int>> number_of(std::string_view word) {
  if (word.starts_with('v')) word.remove_prefix(1);
  std::vector<int> parts;
  for (;;) {
    int part = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), part);
    if (read.ec != std::errc()) return std::nullopt;
    parts.push_back(part);
    word.remove_prefix(static_cast<std::size_t>(read.ptr - word.data()));
    if (word.empty()) return parts;
    if (!word.starts_with('.')) return std::nullopt;
    word.remove_prefix(1);
  }
}

// Whether a word of a clause is the same as that of a name, or a number that is not lower.
bool reaches(const std::string& said, const std::string& wanted) {
  if (said == wanted) return true;
  const auto number = number_of(said), least = number_of(wanted);
  return number && least && (number->size() > 1 || least->size() == 1) && *number >= *least;
}

// Whether the name stands in a clause's words at `at`; only its last number may be another.
bool stands_at(const std::vector<Word>& words, std::size_t at, const std::vector<Word>& name) {
  if (at + name.size() > words.size()) return false;
  const auto number =
      std::find_if(name.rbegin(), name.rend(), [](const Word& w) { return number_of(w.folded).has_value(); });
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool last_number = number != name.rend() && &name[i] == &*number;
    const std::string& said = words[at + i].folded;
    if (!(last_number ? reaches(said, name[i].folded) : said == name[i].folded)) return false;
  }
  return true;
}

bool names(const LatestClause& clause, const std::vector<Word>& name, Stage stage, const Lexicon& lexicon) {
  const auto words = undated_words(clause.text, lexicon);
  const auto stages = lexicon.stages.find(words);
  const auto cues = lexicon.latest.find(words);
  const bool bare = name.size() == 1 && number_of(name.front().folded);
  bool met_number = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    // Of the numbers in "3.2 is the latest version, with 12 repairs" the first is the release's.
    if (bare && met_number) return false;
    met_number = met_number || number_of(words[i].folded);
    if (!stands_at(words, i, name)) continue;
    const std::size_t end = i + name.size();
    const bool before_stage = std::any_of(stages.begin(), stages.end(), [&](const PhraseSet::Found& found) {
      return found.word == end && Stage{found.value} < stage;
    });
    if (before_stage) continue;
    if (!clause.brief) return true;
    const bool only = std::all_of(words.begin(), words.end(), [&](const Word& word) {
      const auto index = static_cast<std::size_t>(&word - words.data());
      const bool cue =
          std::any_of(cues.begin(), cues.end(), [&](const PhraseSet::Found& c) { return c.word == index; });
      return cue || (index >= i && index < end) || lexicon.is_filler(word.folded);
    });
    if (only) return true;
  }
  return false;
}

}  // namespace

std::vector<LatestClause> latest_clauses(const document::Document& page, const Lexicon& lexicon) {
  std::vector<LatestClause> clauses;
  const auto& rules = lexicon.config().columns;
  const bool asked =
      std::any_of(rules.begin(), rules.end(), [](const ColumnRule& r) { return r.reached == Arrival::named; });
  if (!asked) return clauses;
  for (const document::Block& block : page.blocks) {
    each_sentence(block.text.plain, [&](std::string_view sentence) { take(clauses, sentence, sentence, lexicon); });
    take_table(clauses, block.table, lexicon);
  }
  return clauses;
}

bool is_out(std::string_view name, Stage stage, const std::vector<LatestClause>& clauses, const Lexicon& lexicon) {
  auto words = undated_words(name, lexicon);
  if (words.empty()) words = support::words_of(name);
  if (words.empty()) return false;
  return std::any_of(clauses.begin(), clauses.end(),
                     [&](const LatestClause& clause) { return names(clause, words, stage, lexicon); });
}

}  // namespace roadshift::reading
