// How a phrase is understood.
//
// A text is cut into clauses (at brackets, dashes between blanks, commas before a stage, full stops, line breaks), and
// each clause is read on its own, because people append the news: "Production by End of April 2022 (all now live)".
// In a clause, stage words with a date are a milestone; whether it is reached depends on the cues beside it:
// "scheduled", "by", "target" say no; "deployed", "now", "since" say yes; with neither it is reached once the window
// has begun. Stage words alone are the stage; a date alone is the goal's milestone. Then the clauses are put together:
// the furthest stage reached, the dated milestone before one to be confirmed.
#include "reading/phrase.h"

#include <algorithm>
#include <array>
#include <string>

#include "reading/memory.h"

namespace roadshift::reading {
namespace {

using support::Word;

bool starts(std::string_view text, std::size_t at, std::string_view what) {
  return text.substr(at, what.size()) == what;
}

// Length of a clause's end at `at`, 0 when the clause goes on. A full stop inside "v3.0" or "Sept. 2022" goes on.
std::size_t clause_end(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '(' || c == ')' || c == '[' || c == ']' || c == ';' || c == '\n') return 1;
  for (const std::string_view end : {" - ", " – ", " — ", ". "}) {
    if (starts(text, at, end)) return end.size();
  }
  return 0;
}

// A dash or full stop inside a date ("March - April 2019", "Sept. 2022") parts nothing, and a comma parts only two
// stages: "In test, private beta expected May 2025".
std::vector<std::string_view> clauses(std::string_view text, const std::vector<FoundDate>& dates,
                                      const Lexicon& lexicon) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  const auto inside_date = [&](std::size_t at) {
    return std::any_of(dates.begin(), dates.end(), [&](const FoundDate& d) { return d.begin < at && at < d.end; });
  };
  const auto parts_stages = [&](std::size_t comma) {
    const std::string_view rest = text.substr(comma + 1);
    return lexicon.stages.any(lexicon.stages.words_of(text.substr(begin, comma - begin))) &&
           lexicon.stages.any(lexicon.stages.words_of(rest.substr(0, rest.find(','))));
  };
  for (std::size_t i = 0; i < text.size();) {
    std::size_t length = inside_date(i) ? 0 : clause_end(text, i);
    if (length == 0 && text[i] == ',' && !inside_date(i) && parts_stages(i)) length = 1;
    if (length == 0) {
      ++i;
      continue;
    }
    if (i > begin) out.push_back(text.substr(begin, i - begin));
    i += length;
    begin = i;
  }
  if (begin < text.size()) out.push_back(text.substr(begin));
  return out;
}

bool is_negation(const std::string& word) {
  return word == "not" || word == "yet" || word == "no" || word == "longer";
}

// "by" is an everyday word: it is a cue only before a date, "by the end of April".
bool everyday(const std::vector<Word>& words, const PhraseSet::Found& cue, const std::vector<FoundDate>& dates) {
  if (cue.length != 1 || words[cue.word].folded != "by") return false;
  constexpr std::size_t kNear = 8;  // bytes: " the end" may stand between
  const std::size_t end = words[cue.word].end;
  return std::none_of(dates.begin(), dates.end(),
                      [&](const FoundDate& d) { return d.begin >= end && d.begin <= end + kNear; });
}

// "In progress", "being developed": where work is going on, a date is when it will be done.
bool is_at_work(const std::vector<Word>& words, const std::vector<PhraseSet::Found>& stages) {
  static constexpr std::array<std::string_view, 9> kWork = {
      "progress", "development", "developing", "developed", "build", "building", "built", "working", "wip"};
  return std::any_of(stages.begin(), stages.end(), [&](const PhraseSet::Found& stage) {
    for (std::size_t i = stage.word; i < stage.word + stage.length; ++i) {
      if (std::find(kWork.begin(), kWork.end(), words[i].folded) != kWork.end()) return true;
    }
    return false;
  });
}

struct Parts {
  std::vector<Word> words;
  std::vector<PhraseSet::Found> stages;
  std::vector<FoundDate> dates;
  bool planned = false, reached = false, negated = false;
};

Parts take_apart(std::string_view clause, const Lexicon& lexicon, std::optional<int> year) {
  Parts parts;
  parts.words = lexicon.stages.words_of(clause);
  parts.dates = find_dates(clause, lexicon.date_options(year));
  const auto in_date = [&](const PhraseSet::Found& found) {
    const std::size_t begin = parts.words[found.word].begin;
    return std::any_of(parts.dates.begin(), parts.dates.end(),
                       [&](const FoundDate& d) { return d.begin <= begin && begin < d.end; });
  };
  for (const auto& found : lexicon.stages.find(parts.words)) {
    if (!in_date(found)) parts.stages.push_back(found);
  }
  // "📅 Live since May" is live.
  const auto decorates = [&](const PhraseSet::Found& stage) {
    return stage.length == 1 && lexicon.is_decoration(parts.words[stage.word].folded, stage.value);
  };
  if (!std::all_of(parts.stages.begin(), parts.stages.end(), decorates)) std::erase_if(parts.stages, decorates);
  const auto overlaps_stage = [&](const PhraseSet::Found& cue) {
    return std::any_of(parts.stages.begin(), parts.stages.end(), [&](const PhraseSet::Found& s) {
      return cue.word < s.word + s.length && s.word < cue.word + cue.length && s.length >= cue.length;
    });
  };
  const auto cue_in = [&](const PhraseSet& set) {
    const auto found = set.find(parts.words);
    return std::any_of(found.begin(), found.end(), [&](const PhraseSet::Found& cue) {
      return !in_date(cue) && !overlaps_stage(cue) && !everyday(parts.words, cue, parts.dates);
    });
  };
  parts.planned = cue_in(lexicon.planned);
  parts.reached = cue_in(lexicon.reached);
  for (const auto& stage : parts.stages) {
    for (std::size_t back = 1; back <= 3 && back <= stage.word; ++back) {
      const std::string& word = parts.words[stage.word - back].folded;
      if (word == "not" || (is_negation(word) && back == 1)) parts.negated = true;
    }
  }
  return parts;
}

void add_milestone(Said& said, Stage stage, std::optional<Window> window, Reached reached) {
  for (Milestone& known : said.milestones) {
    if (known.stage != stage) continue;
    const bool better = window && window->dated() && !(known.window && known.window->dated());
    if (better) known = {stage, std::move(window), reached, {}};
    if (reached == Reached::yes) known.reached = reached;
    return;
  }
  said.milestones.push_back({stage, std::move(window), reached, {}});
}

void raise(Said& said, Stage stage) {
  said.stage = std::max(said.stage, stage);
}

void promise(Said& said, Stage stage) {
  said.promised = std::max(said.promised, stage);
}

void read_clause(Said& said, const Parts& parts, const Lexicon& lexicon) {
  const Ladder& ladder = lexicon.ladder();
  const Stage lowest = ladder.lowest();
  Stage highest;
  bool names_planned = false;
  for (const auto& found : parts.stages) {
    names_planned = names_planned || Stage{found.value} == lowest;
    highest = std::max(highest, Stage{found.value});
  }
  std::optional<Window> window;
  for (const FoundDate& date : parts.dates) {
    if (!date.window) continue;
    if (!window || (date.window->dated() && !window->dated())) window = date.window;
  }
  const bool future = parts.planned || parts.negated;
  const bool dated = window && window->dated();
  said.planned_cue = said.planned_cue || parts.planned;
  said.reached_cue = said.reached_cue || parts.reached;
  said.dated = said.dated || dated;

  if (!highest.known() || highest == lowest) {  // no stage but perhaps "planned", and perhaps a date
    if (names_planned) raise(said, lowest);
    if (!window) return;
    const bool done = parts.reached && !future && !names_planned && dated;
    add_milestone(said, ladder.goal(), window, done ? Reached::yes : Reached::no);
    if (done) raise(said, ladder.goal());
    if (parts.planned) promise(said, ladder.goal());
  } else if (names_planned && !window) {
    said.mixed = true;
    raise(said, highest);
  } else if (dated && (future || names_planned)) {
    add_milestone(said, highest, window, Reached::no);
    promise(said, highest);
    if (names_planned) raise(said, lowest);
  } else if (dated && parts.reached) {
    add_milestone(said, highest, window, Reached::yes);
    raise(said, highest);
  } else if (dated && highest < ladder.goal() && is_at_work(parts.words, parts.stages)) {
    add_milestone(said, ladder.goal(), window, Reached::no);
    raise(said, highest);
  } else if (dated) {
    add_milestone(said, highest, window, Reached::once_begun);
  } else if (window) {  // to be confirmed
    add_milestone(said, highest, window, Reached::no);
    if (future) promise(said, highest);
  } else if (future && !parts.reached) {
    promise(said, highest);
  } else {
    raise(said, highest);
  }
}

// How much of what a heading says names a stage or a date: it decides whether it is a stage's name or a feature's.
double coverage_of(const Parts& parts, const Lexicon& lexicon) {
  std::vector<bool> covered(parts.words.size(), false);
  for (const auto& found : parts.stages) {
    std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(found.word), found.length, true);
  }
  std::size_t named = 0, total = 0;
  for (std::size_t i = 0; i < parts.words.size(); ++i) {
    const bool in_date = std::any_of(parts.dates.begin(), parts.dates.end(), [&](const FoundDate& d) {
      return d.begin <= parts.words[i].begin && parts.words[i].begin < d.end;
    });
    if (covered[i] || in_date) {
      ++named;
      ++total;
    } else if (!lexicon.is_filler(parts.words[i].folded)) {
      ++total;
    }
  }
  return total == 0 ? 0 : static_cast<double>(named) / static_cast<double>(total);
}

// Whether a clause of running text is a statement about this entry's stage: "Target date to Sandbox August 21",
// "Deployed to sandbox in March 2023", but not "customers can test the API when it is live".
bool is_statement(const Parts& parts, const Lexicon& lexicon) {
  constexpr std::size_t kLongest = 14, kNear = 3;
  if (parts.stages.empty() || parts.words.size() > kLongest) return false;
  const bool dated =
      std::any_of(parts.dates.begin(), parts.dates.end(), [](const FoundDate& d) { return d.window || d.tax_year; });
  const auto near = [&](const PhraseSet& set) {
    for (const auto& cue : set.find(parts.words)) {
      if (everyday(parts.words, cue, parts.dates)) continue;
      for (const auto& stage : parts.stages) {
        const std::size_t end = cue.word + cue.length;
        if (stage.word >= cue.word && stage.word <= end + kNear) return true;
      }
    }
    return false;
  };
  return dated && (near(lexicon.planned) || near(lexicon.reached));
}

Said understand_phrase(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  Said said;
  const Parts whole = take_apart(text, lexicon, year);
  for (const std::string_view clause : clauses(text, whole.dates, lexicon))
    read_clause(said, clause == text ? whole : take_apart(clause, lexicon, year), lexicon);
  said.coverage = coverage_of(whole, lexicon);
  // A clause that is reached takes its milestone along: "Production by April 2022 (all features now live)".
  for (Milestone& milestone : said.milestones) {
    if (said.stage != lexicon.ladder().lowest() && said.stage >= milestone.stage) milestone.reached = Reached::yes;
  }
  std::sort(said.milestones.begin(), said.milestones.end(),
            [](const Milestone& a, const Milestone& b) { return a.stage < b.stage; });
  return said;
}

Said understand_prose(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  Said said;
  const auto dates = find_dates(text, lexicon.date_options(year));
  if (dates.empty()) return said;
  for (const std::string_view clause : clauses(text, dates, lexicon)) {
    const Parts parts = take_apart(clause, lexicon, year);
    if (!is_statement(parts, lexicon)) continue;
    const bool dated =
        std::any_of(parts.dates.begin(), parts.dates.end(), [](const FoundDate& d) { return d.window.has_value(); });
    if (!dated && (parts.planned || !parts.reached)) continue;
    read_clause(said, parts, lexicon);
  }
  // A target in running text is no statement about the stage as it is now.
  if (said.stage == lexicon.ladder().lowest()) said.stage = {};
  std::sort(said.milestones.begin(), said.milestones.end(),
            [](const Milestone& a, const Milestone& b) { return a.stage < b.stage; });
  return said;
}

}  // namespace

const Milestone* Said::milestone(Stage of) const {
  const auto hit =
      std::find_if(milestones.begin(), milestones.end(), [&](const Milestone& m) { return m.stage == of; });
  return hit == milestones.end() ? nullptr : &*hit;
}

Said read_phrase(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  return lexicon.memory().phrases.get(memory_key(text, year), [&] { return understand_phrase(text, lexicon, year); });
}

Said read_status(std::string_view title, std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  Said said = read_phrase(text, lexicon, year);
  if (said.speaks()) return said;
  auto rung = lexicon.stages.whole(text);  // a symbol
  if (!rung) rung = lexicon.stages.whole(std::string(title) + ' ' + std::string(text));
  if (rung) said.stage = Stage{*rung};
  return said;
}

std::string unstruck(const document::Text& text) {
  std::string kept = text.plain;
  bool any = false;
  for (const document::Span& span : text.spans) {
    if (span.kind != document::SpanKind::struck) continue;
    any = true;
    std::fill(kept.begin() + static_cast<std::ptrdiff_t>(span.begin),
              kept.begin() + static_cast<std::ptrdiff_t>(span.end), ' ');
  }
  return any && support::words_of(kept).empty() ? text.plain : kept;
}

Said read_prose(const document::Text& text, const Lexicon& lexicon, std::optional<int> year) {
  // Bold words are a sentence of their own.
  std::string parted = unstruck(text);
  for (const document::Span& span : text.spans) {
    if (span.kind != document::SpanKind::strong) continue;
    if (span.begin > 0 && parted[span.begin - 1] == ' ') parted[span.begin - 1] = '\n';
    if (span.end < parted.size() && parted[span.end] == ' ') parted[span.end] = '\n';
  }
  return lexicon.memory().prose.get(memory_key(parted, year), [&] { return understand_prose(parted, lexicon, year); });
}
}  // namespace roadshift::reading
