#include "reading/dates_text.h"

#include <algorithm>

#include "reading/dates_calendar.h"

namespace roadshift::reading {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_bracket(char c, std::string_view brackets) {
  return brackets.find(c) != std::string_view::npos;
}

}  // namespace

DateText::DateText(std::string_view text) : text_(text), tokens_(tokens_of(text)) {}

bool DateText::is_word(std::size_t i, Words words) const {
  return is(i, Kind::word) && std::find(words.begin(), words.end(), tokens_[i].folded) != words.end();
}

bool DateText::is_year(std::size_t i) const {
  return is(i, Kind::number) && tokens_[i].digits == 4 && tokens_[i].value >= kFirstYear &&
         tokens_[i].value <= kLastYear;
}

bool DateText::is_day_number(std::size_t i) const {
  return is(i, Kind::ordinal) || (is(i, Kind::number) && tokens_[i].digits <= 2);
}

bool DateText::is_short_year(std::size_t i) const {
  return is_two_digits(i) && tokens_[i].value >= 13 && tokens_[i].value < 50;
}

bool DateText::is_weekday(std::size_t i) const {
  return is_word(i, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}) ||
         is_word(i, {"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"});
}

bool DateText::maybe_verb(std::size_t i) const {
  return !tokens_[i].capital && (tokens_[i].folded == "may" || tokens_[i].folded == "march");
}

bool DateText::counts_things(std::size_t i) const {
  return i > 0 && is(i, Kind::number) && gap(i) == Gap::blank &&
         is_word(i - 1,
                 {"phase", "stage", "step", "part",  "level", "tier",      "version", "release", "sprint", "item",
                  "week",  "wk",    "wave", "batch", "round", "milestone", "chapter", "task",    "goal",   "option"});
}

std::size_t DateText::end_of(std::size_t begin, std::size_t end) const {
  const std::size_t last = tokens_[end - 1].end;
  if (!closes_after(end)) return last;
  const auto all = text_.substr(tokens_[begin].begin, last - tokens_[begin].begin);
  const auto opened = std::count_if(all.begin(), all.end(), [](char c) { return is_bracket(c, "(["); });
  const auto closed = std::count_if(all.begin(), all.end(), [](char c) { return is_bracket(c, ")]"); });
  return opened > closed ? last + 1 : last;
}

std::string_view DateText::words(std::size_t begin, std::size_t end) const {
  return text_.substr(begin_of(begin), end_of(begin, end) - begin_of(begin));
}

bool DateText::closes_after(std::size_t end) const {
  const std::size_t at = tokens_[end - 1].end;
  return at < text_.size() && is_bracket(text_[at], ")]");
}

bool DateText::starts_free(std::size_t i) const {
  const auto begin = begin_of(i);
  if (begin > 0 && std::string_view("-/_.#+=&?").find(text_[begin - 1]) != std::string_view::npos) return false;
  if (i == 0) return true;
  if (is_word(i - 1, {"iso", "iec", "ieee", "rfc", "version", "v", "ver", "rev", "revision", "build"})) return false;
  return gap(i) == Gap::colon || !is_word(i - 1, {"issue", "ticket", "pr"});  // "PR: 2026-09" is a stage's date
}

bool DateText::ends_free(std::size_t end) const {
  const auto after = text_.substr(tokens_[end - 1].end, 2);
  if (after.size() < 2 || std::string_view("-/_.:").find(after[0]) == std::string_view::npos) return true;
  return !is_digit(after[1]) && !(is_letter(after[1]) && (after[0] == '.' || after[0] == '_'));
}

bool DateText::is_led_to(std::size_t i) const {
  if (i == 0) return false;
  if (gap(i) == Gap::dot) return is_word(i - 1, {"ca"}) && !tokens_[i - 1].capital;
  if (gap(i) != Gap::blank) return false;
  if (is_word(i - 1, {"in", "during", "by", "until", "till", "before", "after", "since", "from", "throughout", "within",
                      "year", "eoy", "eta", "due", "circa"})) {
    return true;
  }
  if (i < 2) return false;
  if (is_word(i - 1, {"than"})) return is_word(i - 2, {"earlier", "later", "sooner"});
  return is_word(i - 1, {"for"}) &&
         is_word(i - 2, {"planned", "scheduled", "targeted", "slated", "expected", "due", "set", "aimed", "aiming"});
}

bool DateText::stands_alone(std::size_t i, std::size_t end) const {
  if (is_led_to(i)) return true;
  const bool worded_after = gap(end) == Gap::blank && !is_word(end, {"to", "until", "till", "through", "thru", "or"});
  return (i == 0 || (gap(i) != Gap::blank && gap(i) != Gap::comma)) && !worded_after;
}

bool DateText::is_tax_year_word(std::size_t i) const {
  return is_word(i, {"tax"}) && is_word(i + 1, {"year", "years"}) && gap(i + 1) == Gap::blank;
}

std::size_t DateText::year_pair_end(std::size_t i, bool said) const {
  const bool worded = is_word(i + 1, {"to"});
  const std::size_t second = worded ? i + 2 : i + 1;
  if (!is(i, Kind::number) || !is(second, Kind::number)) return i;
  const Token &a = tokens_[i], &b = tokens_[second];
  const bool joined = worded ? gap(i + 1) == Gap::blank && b.gap == Gap::blank
                             : (b.gap == Gap::slash || b.gap == Gap::dash) && (b.tight || b.digits == 4);
  if (!joined || !starts_free(i) || !ends_free(second + 1)) return i;
  if (is_year(i)) {
    const bool follows = b.digits == 4 ? b.value == a.value + 1 : b.digits == 2 && b.value == (a.value + 1) % 100;
    const bool could_be_month = !worded && b.gap == Gap::dash && b.digits == 2 && b.value >= 1 && b.value <= 12;
    return follows && (said || !could_be_month) ? second + 1 : i;
  }
  const bool follows = a.digits == 2 && b.digits == 2 && b.value == (a.value + 1) % 100;
  const bool days = is(second + 1, Kind::month) && gap(second + 1) == Gap::blank;  // "26-27 June"
  return follows && (said || (a.value > 12 && !worded && !days)) ? second + 1 : i;
}

}  // namespace roadshift::reading
