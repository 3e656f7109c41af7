#include "reading/superseded.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace roadshift::reading {
namespace {

using support::Word;

template <std::size_t N>
bool among(const std::string& word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// Works on one text; what it takes out it blanks.
class Eraser {
 public:
  Eraser(std::string_view text, const Lexicon& lexicon, std::optional<int> year)
      : current_{std::string(text), year},
        lexicon_(lexicon),
        words_(support::words_of(text)),
        dates_(find_dates(text, lexicon.date_options(year))) {}

  Current run() {
    erase_before_arrows();
    for (std::size_t i = 0; i < words_.size(); ++i) {
      erase_move(i);
      erase_instead(i);
      erase_former(i);
      erase_before_now(i);
      erase_day_of_saying(i);
    }
    return std::move(current_);
  }

 private:
  void blank(std::size_t begin, std::size_t end) {
    for (const FoundDate& date : dates_) {
      const bool inside = begin <= date.begin && date.begin < end;
      if (!inside || current_.year || !date.window || !date.window->last) continue;
      current_.year = static_cast<int>(std::chrono::year_month_day(*date.window->last).year());
    }
    for (std::size_t i = begin; i < end && i < current_.text.size(); ++i) {
      if (current_.text[i] != '\n') current_.text[i] = ' ';
    }
  }

  [[nodiscard]] const FoundDate* date_from(std::size_t byte) const {
    const auto date = std::find_if(dates_.begin(), dates_.end(), [&](const FoundDate& d) { return d.begin >= byte; });
    return date == dates_.end() ? nullptr : &*date;
  }

  // The words between a byte and the next date; nothing where none follows.
  [[nodiscard]] std::optional<std::size_t> words_to_date(std::size_t from_word, const FoundDate*& date) const {
    if (from_word >= words_.size()) return std::nullopt;
    date = date_from(words_[from_word].begin);
    if (date == nullptr) return std::nullopt;
    std::size_t count = 0;
    while (from_word + count < words_.size() && words_[from_word + count].begin < date->begin) ++count;
    return count;
  }

  [[nodiscard]] bool is_stage_at(std::size_t word) const {
    const auto found = lexicon_.stages.find(words_);
    return std::any_of(found.begin(), found.end(),
                       [&](const PhraseSet::Found& f) { return f.word <= word && word < f.word + f.length; });
  }

  // The dates of the line that end before a place, also of one that was read across it as a range.
  void blank_dates_before(std::size_t place) {
    const std::size_t line =
        current_.text.rfind('\n', place) == std::string::npos ? 0 : current_.text.rfind('\n', place);
    for (const FoundDate& date : dates_) {
      if (date.begin >= line && date.begin < place) blank(date.begin, std::min(date.end, place));
    }
  }

  void erase_before_arrows() {
    for (const std::string_view arrow : {"→", "⇒", "➡", "➔", "⟶", "->", "=>"}) {
      for (std::size_t at = current_.text.find(arrow); at != std::string::npos;
           at = current_.text.find(arrow, at + arrow.size())) {
        const std::size_t end = at + arrow.size(),
                          line_end = std::min(current_.text.find('\n', end), current_.text.size());
        const std::string_view right = std::string_view(current_.text).substr(end, line_end - end);
        const bool stage = lexicon_.stages.any(support::words_of(right));
        if (stage) {  // "In test → Live"
          const std::size_t line = current_.text.rfind('\n', at);
          blank(line == std::string::npos ? 0 : line, end);
        } else if (!find_dates(right, lexicon_.date_options(current_.year.value_or(kAnyYear))).empty()) {
          blank_dates_before(at);
          blank(at, end);
        }
      }
    }
  }

  // "Moved from Q2 to Q3", "moved to July (from May)", "delayed until September".
  void erase_move(std::size_t at) {
    static constexpr auto kMoves = std::to_array<std::string_view>(
        {"moved", "moves", "slipped", "slips", "postponed", "delayed", "pushed", "rescheduled", "changed", "deferred",
         "shifted", "revised", "brought", "put", "extended", "updated", "changes"});
    constexpr std::size_t kNear = 8;
    if (!among(words_[at].folded, kMoves)) return;
    const std::size_t last = std::min(words_.size(), at + kNear);
    const auto word_after = [&](std::size_t from, std::size_t until, auto&& is) {
      while (from < until && !is(words_[from].folded)) ++from;
      return from;
    };
    const auto is_to = [](const std::string& w) { return w == "to" || w == "until" || w == "till"; };
    const std::size_t from = word_after(at + 1, last, [](const std::string& w) { return w == "from"; });
    if (from < last) {
      const std::size_t to = word_after(from + 1, std::min(words_.size(), from + kNear), is_to);
      const FoundDate* old = date_from(words_[from].end);
      if (to < std::min(words_.size(), from + kNear)) {
        blank(words_[from].begin, words_[to].end);
      } else if (old != nullptr) {
        blank(words_[from].begin, old->end);
      }
      return;
    }
    constexpr std::size_t kClose = 3;
    const std::size_t to = word_after(at + 1, std::min(words_.size(), at + kClose), is_to);
    const FoundDate* date = nullptr;
    if (to < std::min(words_.size(), at + kClose) && words_to_date(to + 1, date).value_or(kClose) < kClose)
      blank_dates_before(words_[at].begin);
  }

  void erase_instead(std::size_t at) {
    if (at + 1 >= words_.size()) return;
    const std::string &word = words_[at].folded, &next = words_[at + 1].folded;
    if (!(word == "instead" && next == "of") && !(word == "rather" && next == "than")) return;
    const FoundDate* date = nullptr;
    if (words_to_date(at + 2, date) == 0) blank(words_[at].begin, date->end);
  }

  // "Originally planned for May 2024", "(was Q2)", "(previously in beta)"; not "originally released in May 2024".
  void erase_former(std::size_t at) {
    static constexpr auto kFormer = std::to_array<std::string_view>(
        {"originally", "original", "previously", "formerly", "initially", "was", "were"});
    static constexpr auto kBetween = std::to_array<std::string_view>(
        {"planned", "expected", "due",        "scheduled",  "targeted", "target", "estimated", "to", "be",
         "for",     "in",       "on",         "the",        "by",       "at",     "end",       "of", "early",
         "mid",     "late",     "originally", "previously", "date",     "set",    "eta"});
    if (!among(words_[at].folded, kFormer)) return;
    if (words_[at].end - words_[at].begin != words_[at].folded.size()) return;  // "we're"
    const FoundDate* date = nullptr;
    const auto between = words_to_date(at + 1, date);
    if (between) {
      const auto first = words_.begin() + static_cast<std::ptrdiff_t>(at + 1);
      const bool plain = std::all_of(first, first + static_cast<std::ptrdiff_t>(*between),
                                     [&](const Word& word) { return among(word.folded, kBetween); });
      if (plain) return blank(words_[at].begin, date->end);
    }
    // "Was live, now in test".
    for (std::size_t i = at + 1; i < words_.size(); ++i) {
      if (words_[i].folded == "now" && current_.text.find('\n', words_[at].end) > words_[i].begin)
        return blank(words_[at].begin, words_[i].begin);
    }
    if (words_[at].begin == 0 || current_.text[words_[at].begin - 1] != '(') return;
    const std::size_t close = current_.text.find(')', words_[at].end);
    const bool happened = at + 1 < words_.size() && lexicon_.reached.any({words_[at + 1]});
    if (close != std::string::npos && !happened) blank(words_[at].begin, close);
  }

  // "May 2024, now July 2024", "May; now expected in July".
  void erase_before_now(std::size_t at) {
    static constexpr auto kBetween =
        std::to_array<std::string_view>({"planned", "expected", "due", "scheduled", "targeted", "estimated", "aiming",
                                         "to", "be", "for", "in", "on", "by"});
    if (words_[at].folded != "now") return;
    const FoundDate* date = nullptr;
    const auto between = words_to_date(at + 1, date);
    if (!between) return;
    const auto first = words_.begin() + static_cast<std::ptrdiff_t>(at + 1);
    const bool plain = std::all_of(first, first + static_cast<std::ptrdiff_t>(*between),
                                   [&](const Word& word) { return among(word.folded, kBetween); });
    if (plain) blank_dates_before(words_[at].begin);
  }

  // "Updated 3 May 2024", "as of 3 May:", "announced on 3 May"; but "live as of May" says since when.
  void erase_day_of_saying(std::size_t at) {
    static constexpr auto kSaid = std::to_array<std::string_view>({"updated", "announced", "reviewed", "checked"});
    static constexpr auto kSaidOn =
        std::to_array<std::string_view>({"confirmed", "agreed", "revised", "written", "posted", "dated", "stated"});
    const std::string& word = words_[at].folded;
    std::size_t next = at + 1;
    if (next >= words_.size()) return;
    const bool as_of = word == "as" && (words_[next].folded == "of" || words_[next].folded == "at");
    if (as_of) {
      const bool since = at > 0 && words_[at].begin - words_[at - 1].end == 1 &&
                         (is_stage_at(at - 1) || lexicon_.reached.any({words_[at - 1]}));
      if (since) return;
      ++next;
    } else if (among(word, kSaid) || (among(word, kSaidOn) && words_[next].folded == "on")) {
      if (is_stage_at(at)) return;
      if (words_[next].folded == "on" || words_[next].folded == "in") ++next;
    } else {
      return;
    }
    const FoundDate* date = nullptr;
    const auto between = words_to_date(next, date);
    const bool article = between == 1 && words_[next].folded == "the";
    if (between == 0 || article) blank(words_[at].begin, date->end);
  }

  static constexpr int kAnyYear = 2000;  // only to see whether a date is there

  Current current_;
  const Lexicon& lexicon_;
  const std::vector<Word> words_;
  const std::vector<FoundDate> dates_;
};

}  // namespace

Current without_superseded(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  if (text.size() > kLongestStatement) return {std::string(text), year};
  // "(10 Feb 2025) October 2025": the day on which it was said.
  const auto end = text.starts_with('(') ? text.find(')') : std::string_view::npos;
  if (end != std::string_view::npos) {
    const DateOptions options = lexicon.date_options(year);
    const auto said = find_dates(text.substr(0, end), options);
    const auto meant = find_dates(text.substr(end), options);
    if (said.size() == 1 && said.front().begin == 1 && said.front().end == end && !meant.empty()) {
      std::string kept(text);
      std::fill_n(kept.begin(), end + 1, ' ');
      return Eraser(kept, lexicon, year).run();
    }
  }
  return Eraser(text, lexicon, year).run();
}

}  // namespace roadshift::reading
