#include "reading/dates_tokens.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "support/words.h"

namespace roadshift::reading {
namespace {

using support::is_blank;
using support::Word;

constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
constexpr std::array<std::pair<std::string_view, int>, 5> kSeasons = {
    {{"spring", 1}, {"summer", 2}, {"autumn", 3}, {"fall", 3}, {"winter", 4}}};
// No-break, thin, narrow no-break and zero-width blanks, byte-order mark.
constexpr std::array<std::string_view, 5> kWideBlanks = {"\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\xAF", "\xE2\x80\x8B",
                                                         "\xEF\xBB\xBF"};
// Also what else is written for "to": "2026-06..2026-08", "June ~ August".
constexpr std::array<std::string_view, 12> kDashes = {"-",
                                                      "--",
                                                      "\xE2\x80\x90",
                                                      "\xE2\x80\x91",
                                                      "\xE2\x80\x92",
                                                      "\xE2\x80\x93",
                                                      "\xE2\x80\x94",
                                                      "\xE2\x80\x95",
                                                      "\xE2\x88\x92",
                                                      "..",
                                                      "\xE2\x80\xA6",
                                                      "~"};
constexpr std::array<std::string_view, 3> kApostrophes = {"'", "\xE2\x80\x99", "\xE2\x80\x98"};

template <class List>
bool among(const List& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::size_t leading_digits(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
}

// Up to four digits; longer numbers are no part of any date.
int small_number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

// 1 to 12 for the name of a month or its usual short form, else 0.
int month_of(std::string_view folded) {
  if (folded == "sept") return 9;
  if (folded.size() < 3) return 0;
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (folded == kMonths[i] || folded == kMonths[i].substr(0, 3)) return static_cast<int>(i) + 1;
  }
  return 0;
}

constexpr std::size_t kLongestDate = 24;  // bytes of a word that dates are cut out of

// A word as runs of figures and of letters: "2026q3" is "2026", "q", "3". Nothing for a word of one run, of more than
// dates have, or with other characters.
std::vector<std::string_view> runs_of(std::string_view folded) {
  constexpr std::size_t kMost = 4;
  std::vector<std::string_view> runs;
  for (std::size_t i = 0; i < folded.size();) {
    const bool figures = is_digit(folded[i]);
    std::size_t end = i;
    while (end < folded.size() && is_digit(folded[end]) == figures) ++end;
    if (runs.size() == kMost) return {};
    runs.push_back(folded.substr(i, end - i));
    i = end;
  }
  if (runs.size() < 2) return {};
  return runs;
}

bool is_figures(std::string_view run, std::size_t least, std::size_t most) {
  return run.size() >= least && run.size() <= most && leading_digits(run) == run.size();
}
bool is_year_figures(std::string_view run) {
  return is_figures(run, 2, 2) || is_figures(run, 4, 4);
}
bool is_part_letter(std::string_view run) {
  return run == "q" || run == "h";
}
bool names_year(std::string_view run) {
  return run == "fy" || run == "cy" || run == "eoy";
}

// Where a word that holds several is to be cut, given its runs: after how many of them, up to twice.
std::vector<std::size_t> run_cuts_of(const std::vector<std::string_view>& runs) {
  const std::string_view first = runs[0], second = runs[1];
  if (runs.size() == 2) {
    if (first == "eoy" && is_year_figures(second)) return {1};
    if (month_of(first) > 0 && is_year_figures(second)) return {1};                                // "Sep22"
    if (month_of(second) > 0 && (is_figures(first, 1, 2) || is_figures(first, 4, 4))) return {1};  // "14Apr", "2022Jan"
    return {};
  }
  const std::string_view third = runs[2];
  if (runs.size() == 4) {
    const std::string_view last = runs[3];
    if (names_year(first) && is_year_figures(second) && is_part_letter(third) && is_figures(last, 1, 1)) return {2};
    if (is_part_letter(first) && is_figures(second, 1, 1) && names_year(third) && is_year_figures(last)) return {2};
    return {};
  }
  if (is_figures(first, 4, 4)) {
    if (is_part_letter(second) && is_figures(third, 1, 1)) return {1};   // "2025Q3"
    if (second == "w" && is_figures(third, 1, 2)) return {1};            // "2026W32"
    if (month_of(second) > 0 && is_figures(third, 1, 2)) return {1, 2};  // "2026Jun14"
  }
  if (is_figures(first, 1, 1) && is_part_letter(second) && is_year_figures(third)) return {2};   // "1Q26", "2H2025"
  if (is_figures(first, 1, 2) && month_of(second) > 0 && is_year_figures(third)) return {1, 2};  // "05Jun2026"
  // Of a time stamp: "21T10"
  if (is_figures(first, 2, 2) && second == "t" && is_figures(third, 2, kLongestDate)) return {1};
  return {};
}

// The places, in bytes of its source, at which a word that holds several is to be cut: "Dec'23", "2025Q3", "05Jun2026".
std::vector<std::size_t> cuts_of(std::string_view source, std::string_view folded) {
  if (source.size() > kLongestDate || std::none_of(source.begin(), source.end(), is_digit)) return {};
  for (std::size_t i = 1; i + 1 < source.size(); ++i) {
    for (const std::string_view mark : kApostrophes) {
      const auto after = i + mark.size();
      if (source.substr(i, mark.size()) == mark && after < source.size() && is_digit(source[after])) return {i};
    }
  }
  if (folded.size() != source.size()) return {};
  if (const auto dot = folded.find('.'); dot == 2 && is_part_letter(folded.substr(0, 1))) {  // "Q1.2026"
    return is_year_figures(folded.substr(dot + 1)) ? std::vector{dot} : std::vector<std::size_t>{};
  }
  const auto runs = runs_of(folded);
  if (runs.empty()) return {};
  std::vector<std::size_t> places;
  for (const std::size_t count : run_cuts_of(runs)) {
    places.push_back(static_cast<std::size_t>(runs[count].data() - folded.data()));
  }
  return places;
}

std::vector<Word> parted_words(std::string_view text) {
  std::vector<Word> out;
  for (Word& word : support::words_of(text)) {
    const auto source = text.substr(word.begin, word.end - word.begin);
    auto cuts = cuts_of(source, word.folded);
    if (cuts.empty()) {
      out.push_back(std::move(word));
      continue;
    }
    cuts.push_back(source.size());
    std::size_t begin = 0;
    for (const std::size_t end : cuts) {
      for (Word& piece : support::words_of(source.substr(begin, end - begin))) {
        piece.begin += word.begin + begin;
        piece.end += word.begin + begin;
        out.push_back(std::move(piece));
      }
      begin = end;
    }
  }
  return out;
}

Gap gap_named(std::string_view mark) {
  if (mark == ",") return Gap::comma;
  if (mark == ".") return Gap::dot;
  if (mark == "/" || mark == "-/") return Gap::slash;
  if (mark == "&") return Gap::ampersand;
  if (mark == ":") return Gap::colon;
  if (mark == "(" || mark == "[") return Gap::open;
  if (mark == ")" || mark == "]") return Gap::close;
  if (among(kDashes, mark)) return Gap::dash;
  if (among(kApostrophes, mark)) return Gap::apostrophe;
  return Gap::other;
}

void set_gap(Token& token, std::string_view between) {
  std::string mark;
  std::size_t blanks = 0, lines = 0;
  for (std::size_t i = 0; i < between.size();) {
    const char c = between[i];
    const auto wide = std::find_if(kWideBlanks.begin(), kWideBlanks.end(),
                                   [&](std::string_view blank) { return between.substr(i, blank.size()) == blank; });
    if (wide != kWideBlanks.end() || is_blank(c) || c == '*' || c == '_' || c == '`') {
      ++blanks;
      if (c == '\n') ++lines;
      i += wide != kWideBlanks.end() ? wide->size() : 1;
    } else {
      if (mark.size() < 8) mark += c;
      ++i;
    }
  }
  token.tight = blanks == 0;
  if (lines > 1) return;  // another paragraph
  if (mark.empty()) {
    token.gap = token.tight ? Gap::none : Gap::blank;
  } else {
    token.gap = gap_named(mark);
  }
}

// Whether the number at [begin, end) is written as money, a share, a time, a thousand or an issue.
bool is_no_calendar_number(std::string_view text, std::size_t begin, std::size_t end) {
  const auto before = text.substr(0, begin), after = text.substr(end);
  for (const std::string_view sign : {"#", "$", "+", "@", "\xC2\xA3", "\xE2\x82\xAC"}) {
    if (before.ends_with(sign)) return true;
  }
  const auto continued = [&](std::size_t at) { return at < text.size() && is_digit(text[at]); };
  if (begin >= 2 && (text[begin - 1] == ':' || text[begin - 1] == ',') && is_digit(text[begin - 2])) {
    if (text[begin - 1] == ':' || end - begin == 3) return true;
  }
  if (after.starts_with("%") || (after.starts_with(":") && continued(end + 1))) return true;
  return after.starts_with(",") && leading_digits(text.substr(end + 1, 4)) == 3;
}

// "FY26", "CY2025": a year by its own name; 0 for any other word.
int named_year(std::string_view folded) {
  if (!folded.starts_with("fy") && !folded.starts_with("cy")) return 0;
  const auto figures = folded.substr(2);
  if ((figures.size() != 2 && figures.size() != 4) || leading_digits(figures) != figures.size()) return 0;
  return small_number(figures) + (figures.size() == 2 ? 2000 : 0);
}

// 1 to 53 for a week by its short name: "W32", "wk32", a calendar's "CW32", the German "KW32", a work week's "WW32";
// else 0.
int named_week(std::string_view folded) {
  constexpr int kMost = 53;
  for (const std::string_view name : {"wk", "cw", "kw", "ww", "w"}) {
    if (!folded.starts_with(name)) continue;
    const auto figures = folded.substr(name.size());
    const int value = is_figures(figures, 1, 2) ? small_number(figures) : 0;
    return value <= kMost ? value : 0;
  }
  return 0;
}

void set_kind(Token& token, std::string_view text) {
  const std::string_view folded = token.folded;
  const auto digits = leading_digits(folded);
  const auto rest = folded.substr(digits);
  const auto set = [&](Kind kind, int value) {
    token.kind = kind;
    token.value = value;
  };
  if (digits == folded.size()) {
    const bool calendar = digits <= 4 && !is_no_calendar_number(text, token.begin, token.end);
    set(calendar ? Kind::number : Kind::opaque, calendar ? small_number(folded) : 0);
    token.digits = static_cast<int>(digits);
  } else if (const int year = named_year(folded); year > 0) {
    set(Kind::number, year);
    token.digits = 4;
  } else if (digits > 0 && rest.starts_with(".")) {
    set(Kind::dotted, 0);
  } else if (digits == 1 && rest == "h" && (folded[0] == '1' || folded[0] == '2')) {
    set(Kind::half, small_number(folded.substr(0, 1)));
  } else if (digits == 1 && rest == "q" && folded[0] >= '1' && folded[0] <= '4') {
    set(Kind::quarter, small_number(folded.substr(0, 1)));
  } else if ((digits == 1 || digits == 2) && (rest == "st" || rest == "nd" || rest == "rd" || rest == "th")) {
    set(Kind::ordinal, small_number(folded.substr(0, digits)));
  } else if (folded.size() == 2 && folded[0] == 'q' && folded[1] >= '1' && folded[1] <= '4') {
    set(Kind::quarter, folded[1] - '0');
  } else if (folded.size() == 3 && (folded.starts_with("fq") || folded.starts_with("cq")) && folded[2] >= '1' &&
             folded[2] <= '4') {
    set(Kind::quarter, folded[2] - '0');
  } else if (folded == "h1" || folded == "h2") {
    set(Kind::half, folded[1] - '0');
  } else if (const int month = month_of(folded); month > 0) {
    set(Kind::month, month);
  } else if (const int week = named_week(folded); week > 0) {
    set(Kind::week, week);
  } else {
    for (const auto& [name, season] : kSeasons) {
      if (folded == name) set(Kind::season, season);
    }
  }
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The bytes [begin, end) of each URL, in order.
std::vector<std::pair<std::size_t, std::size_t>> urls_of(std::string_view text) {
  constexpr std::string_view kEnds = " \t\r\n\f\v<>\"'`()|";
  std::vector<std::pair<std::size_t, std::size_t>> urls;
  std::size_t scheme = 0, host = 0, start = 0;
  while (true) {
    if (scheme != std::string_view::npos) scheme = text.find("://", std::max(scheme, start));
    if (host != std::string_view::npos) host = text.find("www.", std::max(host, start));
    auto begin = std::min(scheme, host);
    if (begin == std::string_view::npos) return urls;
    while (begin > start && is_letter(text[begin - 1])) --begin;
    start = std::min(text.find_first_of(kEnds, std::min(scheme, host)), text.size());
    urls.emplace_back(begin, start);
  }
}

// How many bytes of a word are quotation marks that close after it: apostrophes are parts of words.
std::size_t quote_at_end(std::string_view source) {
  std::size_t size = source.size();
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view mark : kApostrophes) {
      if (!source.substr(0, size).ends_with(mark)) continue;
      size -= mark.size();
      more = true;
    }
  }
  return source.size() - size;
}

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  const auto urls = urls_of(text);
  auto url = urls.begin();
  std::size_t last = 0;
  for (Word& word : parted_words(text)) {
    Token token;
    token.folded = std::move(word.folded);
    token.begin = word.begin;
    token.end = word.end - quote_at_end(text.substr(word.begin, word.end - word.begin));
    token.capital = text[word.begin] >= 'A' && text[word.begin] <= 'Z';
    set_gap(token, text.substr(last, token.begin - last));
    last = token.end;
    while (url != urls.end() && url->second <= token.begin) ++url;
    if (url != urls.end() && url->first <= token.begin) {
      token.kind = Kind::opaque;
    } else {
      set_kind(token, text);
    }
    tokens.push_back(std::move(token));
  }
  return tokens;
}

}  // namespace roadshift::reading
