// dates_text.h - what can be asked of the tokens of a text, one by one. A token that is not there answers no.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "reading/dates_tokens.h"

namespace roadshift::reading {

class DateText {
 public:
  using Words = std::initializer_list<std::string_view>;

  // `text` must outlive this.
  explicit DateText(std::string_view text);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::size_t size() const { return tokens_.size(); }
  [[nodiscard]] const Token& token(std::size_t i) const { return tokens_[i]; }

  [[nodiscard]] bool is(std::size_t i, Kind kind) const { return i < tokens_.size() && tokens_[i].kind == kind; }
  [[nodiscard]] bool is_word(std::size_t i, Words words) const;
  [[nodiscard]] bool is_year(std::size_t i) const;  // four figures, or "FY26"
  [[nodiscard]] bool is_two_digits(std::size_t i) const { return is(i, Kind::number) && tokens_[i].digits == 2; }
  [[nodiscard]] bool is_day_number(std::size_t i) const;
  // Two figures after a month, quarter or half: "August 21". From 13 on they cannot be a month's number, up to 49
  // they may be a year that a roadmap speaks of.
  [[nodiscard]] bool is_short_year(std::size_t i) const;
  [[nodiscard]] bool is_weekday(std::size_t i) const;
  // "may" and "march" in small letters.
  [[nodiscard]] bool maybe_verb(std::size_t i) const;
  // "Phase 2 June 2024" counts phases, not days.
  [[nodiscard]] bool counts_things(std::size_t i) const;

  [[nodiscard]] Gap gap(std::size_t i) const { return i < tokens_.size() ? tokens_[i].gap : Gap::other; }
  [[nodiscard]] bool tight(std::size_t i, Gap wanted) const { return gap(i) == wanted && tokens_[i].tight; }

  // The bytes of the tokens [begin, end), with the bracket that closes one opened among them.
  [[nodiscard]] std::size_t begin_of(std::size_t i) const { return tokens_[i].begin; }
  [[nodiscard]] std::size_t end_of(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::string_view words(std::size_t begin, std::size_t end) const;
  // Whether a bracket closes right after the tokens up to `end`.
  [[nodiscard]] bool closes_after(std::size_t end) const;

  // A date written in figures only is none where it is a piece of something longer: a path, a phone number, a
  // version, the number of a standard.
  [[nodiscard]] bool starts_free(std::size_t i) const;
  [[nodiscard]] bool ends_free(std::size_t end) const;

  // A bare "2026" is a year where words lead to one.
  [[nodiscard]] bool is_led_to(std::size_t i) const;
  // Figures that could as well be a version's: "2026.06" is a date where words lead to one, or no words are beside it.
  [[nodiscard]] bool stands_alone(std::size_t i, std::size_t end) const;

  // Two years in a row, "2026-27": the end, or `i` where there are none. `said`: words beside it say that it is that.
  [[nodiscard]] std::size_t year_pair_end(std::size_t i, bool said) const;
  [[nodiscard]] bool is_tax_year_word(std::size_t i) const;

 private:
  std::string_view text_;
  std::vector<Token> tokens_;
};

}  // namespace roadshift::reading
