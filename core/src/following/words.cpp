#include "following/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

#include "support/words.h"

namespace roadshift::following {
namespace {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_word(char c) {
  return is_digit(c) || is_upper(c) || is_lower(c) || static_cast<unsigned char>(c) >= 0x80;
}

// Words of which every sentence has some, and those by which roadmaps say that something is made possible.
bool is_filler(std::string_view word) {
  static constexpr std::array<std::string_view, 48> kFillers = {
      "the",    "a",       "an",       "of",       "to",      "in",   "for",  "and",  "or",   "on",  "with",  "by",
      "from",   "at",      "is",       "are",      "be",      "will", "this", "that", "it",   "as",  "their", "they",
      "have",   "has",     "which",    "who",      "can",     "been", "its",  "so",   "lets", "let", "allow", "allows",
      "enable", "enables", "enabling", "allowing", "ability", "able", "any",  "all",  "both", "was", "were",  "into"};
  return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

// Verbs that say the same of an entry, by the first of each row.
std::string one_verb(std::string word) {
  static constexpr std::array<std::array<std::string_view, 6>, 3> kVerbs = {{
      {"get", "show", "view", "retriev", "fetch", "display"},
      {"amend", "updat", "edit", "modify", "amendment", ""},
      {"delete", "delet", "remov", "", "", ""},
  }};
  for (const auto& same : kVerbs) {
    if (std::find(same.begin() + 1, same.end(), word) != same.end()) return std::string(same.front());
  }
  return word;
}

void replace_end(std::string& word, std::string_view end, std::string_view by) {
  constexpr std::size_t kShortestRest = 3;
  if (word.size() >= end.size() + kShortestRest && word.ends_with(end))
    word.replace(word.size() - end.size(), end.size(), by);
}

// "TideChart" as "Tide Chart".
std::string part_at_capitals(std::string_view text) {
  std::string parted;
  parted.reserve(text.size() + 8);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i > 0 && is_upper(text[i]) && is_lower(text[i - 1]) && i + 1 < text.size() && is_lower(text[i + 1]))
      parted += ' ';
    parted += text[i];
  }
  return parted;
}

// "v9.0" and "9" as "9"; "1.10" stays.
std::string plain_number(std::string word) {
  if (word.front() == 'v') word.erase(0, 1);
  while (word.ends_with(".0")) word.resize(word.size() - 2);
  return word;
}

}  // namespace

// One spelling for all: plural and single, British and American, "booking", "booked" and "book".
std::string stem(std::string word) {
  constexpr std::size_t kShortest = 4;
  if (word.size() < kShortest || is_digit(word.front())) return word;
  if (word.size() > kShortest && word.ends_with("ies"))
    word.replace(word.size() - 3, 3, "y");
  else if (word.ends_with('s') && !word.ends_with("ss"))
    word.pop_back();
  replace_end(word, "isation", "ization");
  replace_end(word, "our", "or");
  replace_end(word, "ogue", "og");
  replace_end(word, "ence", "ense");
  replace_end(word, "amme", "am");
  replace_end(word, "tre", "ter");
  for (const std::string_view end : {"ing", "ed"}) {
    if (word.size() < end.size() + kShortest || !word.ends_with(end)) continue;
    word.resize(word.size() - end.size());
    break;
  }
  replace_end(word, "ise", "ize");
  if (word.size() > kShortest && word.ends_with('e')) word.pop_back();
  if (word.size() > kShortest && word[word.size() - 1] == word[word.size() - 2]) word.pop_back();
  replace_end(word, "is", "iz");
  return word;
}

bool is_number_word(std::string_view word) {
  if (word.starts_with('v')) word.remove_prefix(1);
  if (word.empty() || !is_digit(word.front())) return false;
  const bool year = word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
  return !year && std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || c == '.'; });
}

std::vector<std::string> telling_words(std::string_view text, std::vector<std::string>* plain) {
  std::vector<std::string> words;
  bool after_number = false;
  std::vector<std::string> all = support::folded_words(part_at_capitals(text));
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::string& word = all[i];
    const bool number = is_number_word(word);
    if (word == "v" && i + 1 < all.size() && is_number_word(all[i + 1])) continue;  // "v.2"
    const bool any_release = after_number && (word == "x" || word == "y" || word == "z");
    after_number = number || any_release;
    if (any_release || is_filler(word)) continue;
    if (number) word = plain_number(std::move(word));
    if (plain != nullptr) plain->push_back(word);
    words.push_back(number ? std::move(word) : one_verb(stem(std::move(word))));
  }
  return words;
}

std::vector<Number> numbers_of(std::string_view name) {
  constexpr std::size_t kLongest = 6;  // digits of one part: what is longer is no release
  constexpr int kFirstYear = 1900, kLastYear = 2099;
  std::vector<Number> numbers;
  for (std::size_t i = 0; i < name.size();) {
    const bool starts = i == 0 || (!is_word(name[i - 1]) && name[i - 1] != '.');
    std::size_t at = i;
    if (starts && (name[at] == 'v' || name[at] == 'V')) ++at;
    if (at > i && at + 1 < name.size() && name[at] == '.') ++at;  // "v.2"
    if (!starts || at >= name.size() || !is_digit(name[at])) {
      ++i;
      continue;
    }
    const bool money = i > 0 && (name[i - 1] == '$' || static_cast<unsigned char>(name[i - 1]) >= 0x80);
    Number number;
    bool too_long = false;
    while (at < name.size()) {
      const std::size_t begin = at;
      while (at < name.size() && is_digit(name[at])) ++at;
      if (at > begin) {
        too_long = too_long || at - begin > kLongest;
        number.parts.push_back(too_long ? 0 : std::stoi(std::string(name.substr(begin, at - begin))));
      } else if (name[at] == 'x' || name[at] == 'X' || name[at] == 'y' || name[at] == 'z' || name[at] == '*') {
        number.line = true;
        ++at;
      } else {
        break;
      }
      if (at + 1 >= name.size() || name[at] != '.' || (!is_word(name[at + 1]) && name[at + 1] != '*')) break;
      ++at;
    }
    const bool whole = at >= name.size() || !is_word(name[at]);
    const bool year =
        number.parts.size() == 1 && number.parts.front() >= kFirstYear && number.parts.front() <= kLastYear;
    const bool grouped = at + 1 < name.size() && name[at] == ',' && is_digit(name[at + 1]);
    const bool percent = at < name.size() && name[at] == '%';
    i = std::max(at, i + 1);
    if (!whole || year || money || grouped || percent || too_long) continue;
    while (number.parts.size() > 1 && number.parts.back() == 0) number.parts.pop_back();
    numbers.push_back(std::move(number));
  }
  return numbers;
}

std::vector<std::string> codes_of(std::string_view text) {
  static constexpr std::array<std::string_view, 9> kNoCodes = {"V", "Q", "H", "FY", "CY", "W", "WK", "RC", "CW"};
  constexpr std::size_t kMostLetters = 10, kMostDigits = 8;
  std::vector<std::string> codes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i > 0 && (is_word(text[i - 1]) || text[i - 1] == '-' || text[i - 1] == '.')) continue;
    std::size_t at = i;
    const bool issue = text[at] == '#';
    if (issue) ++at;
    const std::size_t letters = at;
    while (!issue && at < text.size() && is_upper(text[at])) ++at;
    const std::size_t letter_count = at - letters;
    const bool dash = letter_count > 0 && at < text.size() && text[at] == '-';
    if (dash) ++at;
    const std::size_t digits = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    const std::size_t digit_count = at - digits;
    while (!issue && digit_count > 0 && at < text.size() && is_upper(text[at])) ++at;
    const std::size_t fewest = issue || dash ? 1 : 2;
    if (digit_count < fewest || digit_count > kMostDigits || letter_count > kMostLetters ||
        (!issue && letter_count == 0))
      continue;
    if (at < text.size() && (is_word(text[at]) || (text[at] == '.' && at + 1 < text.size() && is_digit(text[at + 1]))))
      continue;
    const std::string_view head = text.substr(letters, letter_count);
    if (std::find(kNoCodes.begin(), kNoCodes.end(), head) != kNoCodes.end()) continue;
    codes.emplace_back(text.substr(i, at - i));
    i = at;
  }
  return codes;
}

Counts::Key Counts::key(const std::string& thing) {
  const auto [place, added] = keys_.try_emplace(thing, static_cast<Key>(things_.size()));
  if (added) things_.emplace_back();
  return place->second;
}

Counts::Key Counts::find(const std::string& thing) const {
  const auto found = keys_.find(thing);
  return found == keys_.end() ? 0 : found->second;
}

void Counts::add(Tally& tally, When when, int change) {
  (when == When::standing ? tally.standing : when == When::going ? tally.going : tally.coming) += change;
}

void Counts::count(Key key, When when, int change) {
  Tally& tally = things_[static_cast<std::size_t>(key)];
  if (when != When::standing && tally.going == 0 && tally.coming == 0) unsettled_.push_back(key);
  add(tally, when, change);
}

void Counts::settle() {
  const auto settle_one = [](Tally& tally) { tally = {tally.standing - tally.going + tally.coming, 0, 0}; };
  for (const Key key : unsettled_) settle_one(things_[static_cast<std::size_t>(key)]);
  unsettled_.clear();
  settle_one(entries_);
}

double Counts::rarity(Key key) const {
  constexpr double kUnknown = -1, kLeast = 0.05;
  const int all = std::max(most(entries_), 2);
  if (all != rarities_of_) {
    rarities_.clear();
    rarities_of_ = all;
  }
  const auto in = static_cast<std::size_t>(std::max(entries_with(key), 1));
  if (in >= rarities_.size()) rarities_.resize(in + 1, kUnknown);
  double& known = rarities_[in];
  if (known == kUnknown)
    known = std::max(kLeast, 1 - std::log(static_cast<double>(in)) / std::log(static_cast<double>(all)));
  return known;
}

}  // namespace roadshift::following
