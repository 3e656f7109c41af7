#include "stories/matching.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

#include "support/words.h"

namespace roadshift::stories {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter_or_digit(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z');
}

std::size_t end_of_digits(std::string_view text, std::size_t place) {
  while (place < text.size() && is_digit(text[place])) ++place;
  return place;
}

// Where "v1.2.3" or "1.2" that starts at `place` ends; `place` where none does: one number alone is a word.
std::size_t end_of_version(std::string_view text, std::size_t place) {
  std::size_t end = end_of_digits(text, place + (text[place] == 'v' ? 1 : 0));
  if (end == place || !is_digit(text[end - 1])) return place;
  bool dotted = false;
  while (end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1])) {
    end = end_of_digits(text, end + 1);
    dotted = true;
  }
  return dotted ? end : place;
}

std::string folded_version(std::string word) {
  const std::size_t first = word[0] == 'v' ? 1 : 0;
  if (first >= word.size() || !is_digit(word[first])) return word;
  word.erase(0, first);
  while (word.ends_with(".0")) word.resize(word.size() - 2);
  return word;
}

std::string without(std::string text, std::string_view part) {
  for (std::size_t place = text.find(part); place != std::string::npos; place = text.find(part, place))
    text.erase(place, part.size());
  return text;
}

bool tells_nothing(const std::string& word) {
  static const std::set<std::string> words{"a",    "an",   "the", "of", "to",   "for",  "and",
                                           "or",   "in",   "on",  "by", "with", "via",  "api",
                                           "apis", "from", "be",  "is", "are",  "will", "can"};
  return words.contains(word);
}

std::string iso(const Day& day) {
  const std::chrono::year_month_day date(day);
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text.data();
}

// The month in which a written window ends: "2024-Q2" is "2024-06".
std::string last_month(std::string_view wanted) {
  const std::string text(support::trim(wanted.substr(wanted.rfind('/') + 1)));  // npos + 1 is 0
  if (text.size() == 4) return text + "-12";
  if (text.size() == 7 && (text[5] == 'Q' || text[5] == 'H')) {
    const int month = (text[6] - '0') * (text[5] == 'Q' ? 3 : 6);
    return text.substr(0, 5) + (month < 10 ? "0" : "") + std::to_string(month);
  }
  return text.substr(0, 7);
}

}  // namespace

std::set<std::string> tokens(std::string_view text) {
  const std::string lower = without(without(support::ascii_lower(text), "’"), "'");
  std::set<std::string> all, kept;
  for (std::size_t place = 0; place < lower.size();) {
    if (!is_letter_or_digit(lower[place])) {
      ++place;
      continue;
    }
    std::size_t end = end_of_version(lower, place);
    if (end == place) {
      while (end < lower.size() && is_letter_or_digit(lower[end])) ++end;
    }
    std::string word = folded_version(lower.substr(place, end - place));
    place = end;
    if (!tells_nothing(word)) kept.insert(word);
    all.insert(std::move(word));
  }
  return kept.empty() ? all : kept;
}

std::set<std::string> tokens_of(const Entry& entry) {
  std::string all = entry.title;
  for (const Api& api : entry.apis) all += ' ' + api.text;
  return tokens(all + ' ' + entry.text);
}

double share_of(const std::set<std::string>& wanted, const std::set<std::string>& have) {
  const auto shared = std::ranges::count_if(wanted, [&](const std::string& word) { return have.contains(word); });
  return static_cast<double>(shared) / static_cast<double>(std::max<std::size_t>(1, wanted.size()));
}

bool same_window(std::string_view wanted, const std::optional<Window>& window) {
  const bool dated = window && window->dated();
  const bool open = window && !dated && window->precision == Precision::tbc;
  if (wanted == "-") return !dated && !open;
  if (support::ascii_lower(wanted).starts_with("tb")) return open;
  if (!dated) return false;
  const std::string last = iso(*window->last);
  const bool is_day = wanted.size() == last.size() && wanted.find_first_not_of("0123456789-") == std::string_view::npos;
  return is_day ? last == wanted : last.substr(0, 7) == last_month(wanted);
}

double answers(const Expected& wanted, const Event& event, std::size_t revision, const Ladder& ladder) {
  if (wanted.kind != to_string(event.kind) || wanted.revision != revision) return 0;
  if (event.kind == EventKind::schedule) {
    if (wanted.milestone != ladder.name(event.milestone)) return 0;
    if (!same_window(*wanted.from, event.from.window) || !same_window(*wanted.to, event.to.window)) return 0;
  } else {
    const auto agrees = [&](const std::optional<std::string>& stage, const State& state) {
      return !stage || *stage == (state.stage.known() ? ladder.name(state.stage) : "-");
    };
    if (!agrees(wanted.from, event.from) || !agrees(wanted.to, event.to)) return 0;
  }
  const std::set<std::string> words = tokens(wanted.words), have = tokens_of(event.entry);
  const auto other_version = [&](const std::string& word) {
    return word.find('.') != std::string::npos && !have.contains(word);
  };
  if (std::ranges::any_of(words, other_version)) return 0;
  const double share = share_of(words, have);
  return share < kEnough ? 0 : share + 0.1 * share_of(words, tokens(event.entry.title));
}

}  // namespace roadshift::stories
