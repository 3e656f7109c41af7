// How a phrase is understood.
//
// First what no longer holds is taken out of it (superseded.h): the old date before an arrow, "was May 2024", the day
// on which something was said. What is left is cut into clauses (at brackets, dashes between blanks, commas before a
// stage, full stops, line breaks), and each clause is read on its own, because people append the news: "Production by
// End of April 2022 (all now live)".
//
// In a clause, stage words with a date are a milestone; whether it is reached depends on the words beside it:
// "scheduled", "by", "target" say no; "deployed", "started", "since" say yes once the window has begun; a bare noun
// over a date ("GA June 2024") says when, never that it happened. Stage words alone are the stage, unless they are
// hedged
// ("almost done", "released internally"): then they only say what is not so yet. A date alone is the goal's milestone.
//
// Then the clauses are put together: the furthest stage reached, but what stands in brackets behind a stage takes it
// back ("Live (planned)"); the dated milestone before one to be confirmed.
#include "reading/phrase.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "reading/columns.h"
#include "reading/memory.h"
#include "reading/naming.h"
#include "reading/superseded.h"

namespace roadshift::reading {
namespace {

using support::Word;

// What a text is, which decides what a noun over a date means.
enum class Kind { status, phrase, cell };

template <std::size_t N>
bool among(const std::string& word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool starts(std::string_view text, std::size_t at, std::string_view what) {
  return text.substr(at, what.size()) == what;
}

// Words of bringing a thing somewhere: beside another stage they say how it got there ("Released to sandbox", "Beta
// completed"), not that it is all the way.
bool is_delivery(const std::string& word) {
  static constexpr auto kWords =
      std::to_array<std::string_view>({"released", "launched", "shipped", "completed", "complete", "done", "delivered",
                                       "finished", "available", "deployed", "implemented", "published", "rolled"});
  return among(word, kWords);
}

// "released", "withdrawn": over a date, that it happened.
bool is_participle(const std::string& word) {
  static constexpr auto kAdjectives = std::to_array<std::string_view>(
      {"planned", "proposed", "expected", "targeted", "scheduled", "estimated", "intended", "anticipated", "closed",
       "limited", "controlled", "supported", "unsupported", "predicted", "provisioned", "based", "detailed", "needed"});
  constexpr std::size_t kShortest = 5;
  if (word == "withdrawn" || word == "done" || word == "gone" || word == "went") return true;
  return word.size() >= kShortest && word.ends_with("ed") && !among(word, kAdjectives);
}

// Words that take something off the stage that follows them within a few words.
bool hedges_next(const std::vector<Word>& words, std::size_t at, std::size_t stage) {
  static constexpr auto kFar =
      std::to_array<std::string_view>({"not", "almost", "nearly", "approaching", "nearing", "before", "until", "till",
                                       "pending", "awaiting", "preparing", "preparation", "towards", "toward"});
  static constexpr auto kNear = std::to_array<std::string_view>(
      {"yet", "no", "pre", "half", "partly", "partially", "part", "semi", "going", "soon", "mostly", "be", "being"});
  const std::string& word = words[at].folded;
  const std::string next = at + 1 < words.size() ? words[at + 1].folded : std::string();
  if (among(word, kFar)) return true;
  if (among(word, kNear)) return at + 1 == stage;
  if (word == "ready") return next == "for" || next == "to";
  if (word == "close" || word == "moving" || word == "heading" || word == "yet") return next == "to";
  return word == "about" && next == "to";
}

bool hedges_previous(const std::string& word) {
  static constexpr auto kWords = std::to_array<std::string_view>(
      {"soon", "shortly", "imminently", "imminent", "pending", "internally", "privately"});
  return among(word, kWords);
}

// "Internal release", "private launch": less than the goal, while "private beta" has words of its own.
bool restricts(const std::string& word) {
  static constexpr auto kWords = std::to_array<std::string_view>(
      {"private", "privately", "closed", "limited", "internal", "internally", "restricted", "partial", "soft"});
  return among(word, kWords);
}

// "Released to selected customers", "live for some users".
bool is_for_some(const std::vector<Word>& words, std::size_t end) {
  static constexpr auto kSome = std::to_array<std::string_view>(
      {"selected", "select", "some", "few", "invited", "limited", "internal", "certain", "first"});
  if (end + 1 >= words.size() || (words[end].folded != "to" && words[end].folded != "for")) return false;
  const bool article = words[end + 1].folded == "a" || words[end + 1].folded == "our" || words[end + 1].folded == "the";
  const std::size_t at = end + (article ? 2 : 1);
  return at < words.size() && among(words[at].folded, kSome);
}

// "80% done", "rolled out to 50%", "3 of 5 done"; not "100% complete", "5/5 done".
bool is_fraction(std::string_view text, const std::vector<Word>& words, std::size_t stage) {
  const auto number = [&](std::size_t i) -> std::optional<int> {
    constexpr std::size_t kDigits = 4;
    const std::string& word = words[i].folded;
    const bool digits = std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits && word.size() <= kDigits ? std::optional(std::stoi(word)) : std::nullopt;
  };
  constexpr int kAll = 100;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].end < text.size() && text[words[i].end] == '%' && number(i)) return *number(i) < kAll;
  }
  if (stage == 0) return false;
  const auto last = number(stage - 1);
  if (!last) return false;
  if (stage < 2) return false;
  const bool of = words[stage - 2].folded == "of" && stage >= 3;
  const bool slash = words[stage - 2].end < text.size() && text[words[stage - 2].end] == '/';
  const auto first = of ? number(stage - 3) : slash ? number(stage - 2) : std::nullopt;
  return first && *first < *last;
}

// "by" is an everyday word: it is a cue only before a date, "by the end of April".
bool everyday(const std::vector<Word>& words, const PhraseSet::Found& cue, const std::vector<FoundDate>& dates) {
  if (cue.length != 1 || words[cue.word].folded != "by") return false;
  constexpr std::size_t kNear = 8;  // bytes: " the end" may stand between
  const std::size_t end = words[cue.word].end;
  return std::none_of(dates.begin(), dates.end(),
                      [&](const FoundDate& d) { return d.begin >= end && d.begin <= end + kNear; });
}

bool in_dates(const std::vector<FoundDate>& dates, std::size_t at) {
  return std::any_of(dates.begin(), dates.end(), [&](const FoundDate& d) { return d.begin <= at && at < d.end; });
}

bool is_dated(const FoundDate& date) {
  return date.window && date.window->dated();
}

// Stage words in a clause.
struct Mention {
  std::size_t word = 0, length = 0;
  Stage stage;
  bool hedged = false;      // "almost done"
  bool participle = false;  // "released", "withdrawn"
  bool state = false;       // "in test", "being built", "live since": how far it is, not a name of the stage
};

struct Parts {
  std::vector<Word> words;
  std::vector<Mention> mentions;  // but that of the stage for what is planned
  std::vector<FoundDate> dates;
  bool planned = false, reached = false;
  bool planned_word = false;      // names the stage for what is planned
  bool planned_cue_only = false;  // by words that as well say that a date is a target: "planned for"
  bool planned_first = false;     // before any other stage: "planned for production"
  bool joined = false;            // side by side with it: "live and planned deliveries"

  [[nodiscard]] bool dated() const { return std::any_of(dates.begin(), dates.end(), is_dated); }
};

// "In progress", "being developed": where work is going on, a date is when it will be done.
bool is_at_work(const std::vector<Word>& words, const Mention& mention) {
  static constexpr auto kWork = std::to_array<std::string_view>(
      {"progress", "development", "developing", "developed", "build", "building", "built", "working", "worked", "wip",
       "ongoing", "underway", "implementing", "implementation", "construction"});
  for (std::size_t i = mention.word; i < mention.word + mention.length; ++i) {
    if (among(words[i].folded, kWork)) return true;
  }
  return false;
}

bool is_state(const std::vector<Word>& words, const Mention& mention) {
  static constexpr auto kInside = std::to_array<std::string_view>({"in", "now", "being", "under", "currently"});
  static constexpr auto kSince = std::to_array<std::string_view>({"from", "since", "as"});
  const std::size_t end = mention.word + mention.length;
  return among(words[mention.word].folded, kInside) ||
         (mention.word > 0 && among(words[mention.word - 1].folded, kInside)) ||
         (end < words.size() && among(words[end].folded, kSince));
}

bool is_join(const std::string& word) {
  return word == "and" || word == "or";
}

// "Design complete", "analysis done": it is only that which is over.
bool is_of_a_part(const std::vector<Word>& words, const Mention& mention) {
  static constexpr auto kParts = std::to_array<std::string_view>(
      {"development", "design", "coding", "build", "analysis", "research", "discovery", "planning", "spec",
       "specification", "prototype", "documentation", "backend", "frontend", "phase", "dev", "code", "feature"});
  return mention.word > 0 && is_delivery(words[mention.word].folded) && among(words[mention.word - 1].folded, kParts);
}

bool is_hedged(std::string_view text, const std::vector<Word>& words, const Mention& mention, Stage goal) {
  constexpr std::size_t kNear = 4;
  const std::size_t end = mention.word + mention.length;
  for (std::size_t back = 1; back <= kNear && back <= mention.word; ++back) {
    if (hedges_next(words, mention.word - back, mention.word)) return true;
  }
  for (std::size_t at = end; at < end + 2 && at < words.size(); ++at) {
    if (hedges_previous(words[at].folded)) return true;
  }
  if (mention.stage == goal) {
    if (mention.word > 0 && restricts(words[mention.word - 1].folded)) return true;
    if (end < words.size() && restricts(words[end].folded) && words[end].folded.ends_with("ly")) return true;
    if (is_for_some(words, end)) return true;
  }
  return is_of_a_part(words, mention) || is_fraction(text, words, mention.word);
}

// Whether a word of delivery speaks of the other stage: "Released to the sandbox", "Beta completed".
bool delivers_to(const std::vector<Word>& words, const Mention& delivery, const Mention& other) {
  static constexpr auto kBetween =
      std::to_array<std::string_view>({"to", "in", "into", "as", "on", "for", "within", "the", "our", "your", "a", "an",
                                       "is", "has", "been", "are", "was"});
  const bool before = delivery.word < other.word;
  const Mention &first = before ? delivery : other, &second = before ? other : delivery;
  for (std::size_t i = first.word + first.length; i < second.word; ++i) {
    if (!among(words[i].folded, kBetween)) return false;
  }
  return true;
}

// Takes out the words of delivery that stand beside a lower stage, and says whether there were any.
bool take_deliveries(std::vector<Mention>& mentions, const std::vector<Word>& words) {
  const auto delivers = [&](const Mention& mention) {
    bool delivery = false;
    for (std::size_t i = mention.word; i < mention.word + mention.length; ++i)
      delivery = delivery || is_delivery(words[i].folded);
    const std::size_t end = mention.word + mention.length;
    const bool live_in = words[mention.word].folded == "live" && end < words.size() &&
                         (words[end].folded == "in" || words[end].folded == "on" || words[end].folded == "for");
    const bool live_of = words[mention.word].folded == "live" && mention.length == 1 &&  // "Beta live"
                         std::any_of(mentions.begin(), mentions.end(),
                                     [&](const Mention& other) { return other.word + other.length == mention.word; });
    if (!delivery && !live_in && !live_of) return false;
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& other) {
      return other.stage < mention.stage && delivers_to(words, mention, other);
    });
  };
  std::vector<Mention> kept;
  std::copy_if(mentions.begin(), mentions.end(), std::back_inserter(kept),
               [&](const Mention& mention) { return !delivers(mention); });
  const bool any = kept.size() < mentions.size();
  mentions = std::move(kept);
  return any;
}

// "Closed testing", "beta closed": a word that names a stage only where it stands alone.
bool is_adjective(const std::vector<Word>& words, const PhraseSet::Found& found,
                  const std::vector<PhraseSet::Found>& all) {
  if (found.length != 1 || !restricts(words[found.word].folded)) return false;
  return std::any_of(all.begin(), all.end(), [&](const PhraseSet::Found& other) {
    return other.word == found.word + 1 || other.word + other.length == found.word;
  });
}

// "Production ❌".
bool is_crossed_out(std::string_view text, std::size_t end, const Lexicon& lexicon) {
  while (end < text.size() && text[end] == ' ') ++end;
  const std::string_view rest = text.substr(end);
  const std::string_view sign = rest.substr(0, rest.find_first_of(" ,;\n"));
  constexpr std::size_t kShortestSign = 3;  // bytes: dashes and letters are none
  return sign.size() >= kShortestSign && sign != "–" && sign != "—" && sign != "--" &&
         support::words_of(sign).empty() && lexicon.is_negative(sign);
}

void read_mentions(Parts& parts, std::string_view clause, const Lexicon& lexicon) {
  const auto& words = parts.words;
  const Stage planned = lexicon.planned_stage(), goal = lexicon.ladder().goal();
  auto found = lexicon.stages.find(words);
  std::erase_if(found, [&](const PhraseSet::Found& f) { return in_dates(parts.dates, words[f.word].begin); });
  for (const PhraseSet::Found& f : found) {
    if (is_adjective(words, f, found)) continue;
    // "No longer in beta" says nothing of where it is now.
    const auto longer = [&](std::size_t back) {
      return f.word >= back + 1 && words[f.word - back].folded == "longer" && words[f.word - back - 1].folded == "no";
    };
    if (longer(1) || longer(2)) continue;
    if (is_crossed_out(clause, words[f.word + f.length - 1].end, lexicon)) continue;
    Mention mention{f.word, f.length, Stage{f.value}};
    mention.hedged = is_hedged(clause, words, mention, goal);
    for (std::size_t i = f.word; i < f.word + f.length; ++i)
      mention.participle = mention.participle || is_participle(words[i].folded);
    mention.state = is_state(words, mention);
    if (mention.stage != planned || !planned.known()) {
      parts.mentions.push_back(mention);
      continue;
    }
    if (mention.hedged) continue;
    const std::vector<Word> itself(words.begin() + static_cast<std::ptrdiff_t>(f.word),
                                   words.begin() + static_cast<std::ptrdiff_t>(f.word + f.length));
    parts.planned_cue_only = (!parts.planned_word || parts.planned_cue_only) && lexicon.planned.any(itself);
    parts.planned_first = parts.planned_first || (!parts.planned_word && parts.mentions.empty());
    parts.planned_word = true;
    const std::size_t end = f.word + f.length;
    parts.joined = parts.joined || (end < words.size() && is_join(words[end].folded)) ||
                   (f.word > 0 && is_join(words[f.word - 1].folded));
  }
}

Parts take_apart(std::string_view clause, const Lexicon& lexicon, std::optional<int> year) {
  Parts parts;
  parts.words = lexicon.stages.words_of(clause);
  parts.dates = find_dates(clause, lexicon.date_options(year));
  const auto& words = parts.words;
  read_mentions(parts, clause, lexicon);
  const auto overlaps_stage = [&](const PhraseSet::Found& cue) {
    return std::any_of(parts.mentions.begin(), parts.mentions.end(), [&](const Mention& m) {
      return cue.word < m.word + m.length && m.word < cue.word + cue.length && m.length >= cue.length;
    });
  };
  const auto cue_in = [&](const PhraseSet& set, const auto& counts) {
    const auto found = set.find(words);
    return std::any_of(found.begin(), found.end(), [&](const PhraseSet::Found& cue) {
      return !in_dates(parts.dates, words[cue.word].begin) && !overlaps_stage(cue) &&
             !everyday(words, cue, parts.dates) && counts(cue);
    });
  };
  // "Now May 2026", "now expected": the news is the date. "Not deployed", "yet to be released": it did not happen.
  const auto happened = [&](const PhraseSet::Found& cue) {
    static constexpr auto kNow = std::to_array<std::string_view>({"now", "currently", "current"});
    const std::size_t end = cue.word + cue.length;
    if (cue.length == 1 && among(words[cue.word].folded, kNow)) {
      const bool before_date = end < words.size() && in_dates(parts.dates, words[end].begin);
      return !before_date && !parts.planned;
    }
    constexpr std::size_t kNear = 3;
    for (std::size_t back = 1; back <= kNear && back <= cue.word; ++back) {
      if (hedges_next(words, cue.word - back, cue.word)) return false;
    }
    return true;
  };
  parts.planned = cue_in(lexicon.planned, [](const PhraseSet::Found&) { return true; });
  parts.reached = cue_in(lexicon.reached, happened);
  // A hedge without a word that it hedges: "(not yet)", "(pending)".
  if (parts.mentions.empty()) {
    parts.planned = parts.planned || std::any_of(words.begin(), words.end(), [](const Word& w) {
                      return w.folded == "not" || hedges_previous(w.folded);
                    });
  }
  const bool delivered = take_deliveries(parts.mentions, words);
  parts.reached = parts.reached || delivered;
  return parts;
}

struct Clause {
  std::string_view text;
  bool bracketed = false;
};

// Length of a clause's end at `at`, 0 when the clause goes on. A full stop inside "v3.0" or "Sept. 2022" goes on.
std::size_t clause_end(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '(' || c == ')' || c == '[' || c == ']' || c == ';' || c == '\n') return 1;
  for (const std::string_view end : {" - ", " – ", " — ", ". "}) {
    if (starts(text, at, end)) return end.size();
  }
  return 0;
}

// What parts a clause only between two stages, or a stage and a date of another.
std::size_t soft_end(std::string_view text, std::size_t at) {
  for (const std::string_view end : {", then ", ",", " / ", " and ", " then "}) {
    if (starts(text, at, end)) return end.size();
  }
  return 0;
}

// The end of brackets that only say the stage before them in other words: "GA (General Availability) in June". 0 where
// these are others.
std::size_t gloss_end(std::string_view text, std::size_t open, std::string_view before, const Lexicon& lexicon) {
  constexpr std::size_t kLongest = 60;
  if (text[open] != '(') return 0;
  const std::size_t length = text.substr(open, kLongest).find(')');
  if (length == std::string_view::npos) return 0;
  const std::size_t close = open + length;
  const auto inside = lexicon.stages.whole(text.substr(open + 1, close - open - 1));
  const auto found = lexicon.stages.find(support::words_of(before));
  return inside && !found.empty() && found.back().value == *inside ? close + 1 : 0;
}

// A dash or full stop inside a date ("March - April 2019", "Sept. 2022") parts nothing.
std::vector<Clause> clauses(std::string_view text, const std::vector<FoundDate>& dates, const Lexicon& lexicon) {
  std::vector<Clause> out;
  std::size_t begin = 0;
  bool bracketed = false;
  const auto inside_date = [&](std::size_t at) {
    return std::any_of(dates.begin(), dates.end(), [&](const FoundDate& d) { return d.begin < at && at < d.end; });
  };
  const auto dated = [&](std::size_t from, std::size_t to) {
    return std::any_of(dates.begin(), dates.end(), [&](const FoundDate& d) { return from <= d.begin && d.end <= to; });
  };
  // "In test, private beta expected May 2025"; "Beta Q1 and GA Q3"; "beta in April, then June"; "In progress, due
  // June": but "Sandbox, due June 2026" is one.
  const auto parts_stages = [&](std::size_t at, std::size_t length) {
    const bool comma = text[at] == ',' && length == 1;
    const std::size_t next = at + length, end = std::min(text.size(), text.find_first_of(",()[];\n", next));
    const auto left = lexicon.stages.words_of(text.substr(begin, at - begin));
    const auto right = lexicon.stages.words_of(text.substr(next, end - next));
    if (left.empty() || right.empty()) return false;
    const bool names_left = lexicon.stages.any(left), names_right = lexicon.stages.any(right);
    const bool dated_left = dated(begin, at), dated_right = dated(next, end);
    if (names_left && names_right) return comma || (dated_left && dated_right);
    if (names_right) return comma && dated_left && dated_right;
    if (!names_left || !dated_right) return false;
    if (dated_left) return true;
    const auto found = lexicon.stages.find(left).back();
    const Mention mention{found.word, found.length, Stage{found.value}};
    return comma && (is_at_work(left, mention) || is_state(left, mention));
  };
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t end = gloss_end(text, i, text.substr(begin, i - begin), lexicon); end > 0) {
      i = end;
      continue;
    }
    std::size_t length = inside_date(i) ? 0 : clause_end(text, i);
    if (length == 0 && text.size() <= kLongestStatement && !inside_date(i)) {
      const std::size_t soft = soft_end(text, i);
      if (soft > 0 && parts_stages(i, soft)) length = soft;
    }
    if (length == 0) {
      ++i;
      continue;
    }
    if (i > begin) out.push_back({text.substr(begin, i - begin), bracketed});
    if (text[i] == '(' || text[i] == '[') bracketed = true;
    if (text[i] == ')' || text[i] == ']') bracketed = false;
    i += length;
    begin = i;
  }
  if (begin < text.size()) out.push_back({text.substr(begin), bracketed});
  std::erase_if(out, [](const Clause& clause) { return support::trim(clause.text).empty(); });
  return out;
}

// What one clause says.
struct Reading {
  Stage stage, promised;
  bool mixed = false, planned = false, reached = false, dated = false;
  bool noun = false;        // a stage's name without a date or a word of whether it is reached
  bool participle = false;  // "released"
  bool bare = false;        // nothing but a date
  bool news = false;        // "now live"
  std::optional<Milestone> milestone;
};

// "Released", "to be deployed", "launch": what the words say is going out, a date names no other step.
bool speaks_of_release(const std::vector<Word>& words) {
  return std::any_of(words.begin(), words.end(), [](const Word& word) {
    const std::string& w = word.folded;
    return w.starts_with("releas") || w.starts_with("deploy") || w.starts_with("launch") || w.starts_with("ship") ||
           w.starts_with("publish") || w == "available" || w == "availability";
  });
}

// Whether the date is when the stage ends: "In beta until June 2026".
bool ends_at(const Parts& parts) {
  static constexpr auto kUntil = std::to_array<std::string_view>({"until", "till", "through", "ends", "ending"});
  for (std::size_t i = 0; i + 1 < parts.words.size(); ++i) {
    if (!among(parts.words[i].folded, kUntil)) continue;
    if (std::any_of(parts.dates.begin(), parts.dates.end(), [&](const FoundDate& d) {
          return d.begin >= parts.words[i].end && d.begin <= parts.words[i + 1].begin;
        }))
      return true;
  }
  return false;
}

// Of a clause that names no stage, or only what is planned. `of`: whose date it is then.
void read_nameless(Reading& reading, const Parts& parts, const std::optional<Window>& window, Kind kind, Stage of,
                   const Lexicon& lexicon) {
  const bool says_planned = parts.planned_word && !(window && kind != Kind::status && parts.planned_cue_only);
  if (says_planned) reading.stage = lexicon.planned_stage();
  if (!window) return;
  const bool done = parts.reached && !parts.planned && !parts.planned_word && window->dated();
  reading.milestone = Milestone{of, window, done ? Reached::once_begun : Reached::no, {}};
  reading.milestone->unnamed = !speaks_of_release(parts.words);
  reading.bare = !parts.planned && !parts.planned_word && !parts.reached;
  if (!says_planned && (parts.planned || parts.planned_word)) reading.promised = of;
}

Reading read_clause(const Parts& parts, Kind kind, Stage of, const Lexicon& lexicon) {
  const Ladder& ladder = lexicon.ladder();
  const Mention *plain = nullptr, *hedged = nullptr;  // the highest of each
  for (const Mention& mention : parts.mentions) {
    const Mention*& best = mention.hedged ? hedged : plain;
    if (best == nullptr || best->stage < mention.stage) best = &mention;
  }
  std::optional<Window> window;
  for (const FoundDate& date : parts.dates) {
    if (!date.window) continue;
    if (!window || (date.window->dated() && !window->dated())) window = date.window;
  }
  Reading reading;
  const bool dated = window && window->dated();
  reading.dated = dated;
  reading.planned = parts.planned;
  reading.news = std::any_of(parts.words.begin(), parts.words.end(),
                             [](const Word& word) { return word.folded == "now" || word.folded == "already"; });
  reading.reached = parts.reached || (dated && plain != nullptr && plain->participle);
  const auto milestone = [&](Stage stage, Reached reached) {
    reading.milestone = Milestone{stage, window, reached, {}};
  };

  if (plain == nullptr && hedged == nullptr) {
    read_nameless(reading, parts, window, kind, of, lexicon);
    return reading;
  }
  if (hedged != nullptr && (plain == nullptr || plain->stage < hedged->stage)) reading.promised = hedged->stage;
  if (plain == nullptr) {
    if (window) milestone(hedged->stage, Reached::no);
    return reading;
  }
  const Stage highest = plain->stage;
  const auto promise = [&] { reading.promised = std::max(reading.promised, highest); };
  const bool says_planned = parts.planned_word && (kind == Kind::status || !dated || !parts.planned_cue_only);
  if (parts.planned_word && !window && parts.joined) {
    reading.mixed = true;
    reading.stage = highest;
  } else if (parts.planned_word && !dated) {
    if (window) milestone(highest, Reached::no);
    reading.stage = lexicon.planned_stage();
    promise();
  } else if (dated && (parts.planned || parts.planned_word)) {
    milestone(highest, Reached::no);
    promise();
    if (says_planned) reading.stage = lexicon.planned_stage();
  } else if (dated && plain->state && ends_at(parts)) {
    reading.stage = highest;
  } else if (dated && parts.reached) {
    milestone(highest, Reached::once_begun);
  } else if (dated && highest < ladder.goal() && is_at_work(parts.words, *plain)) {
    milestone(ladder.goal(), Reached::no);
    reading.milestone->unnamed = true;
    reading.stage = highest;
  } else if (dated) {
    const bool happened = plain->participle || plain->state || kind == Kind::status;
    milestone(highest, happened ? Reached::once_begun : Reached::no);
  } else if (window) {  // to be confirmed
    milestone(highest, Reached::no);
    if (parts.planned) promise();
  } else if (parts.planned && !parts.reached) {
    promise();
  } else {
    reading.stage = highest;
    reading.noun = !plain->state;
    reading.participle = plain->participle;
  }
  return reading;
}

void add_milestone(Said& said, const Milestone& milestone) {
  for (Milestone& known : said.milestones) {
    if (known.stage != milestone.stage) continue;
    const bool better = milestone.window && milestone.window->dated() && !(known.window && known.window->dated());
    if (better) known = milestone;
    if (milestone.reached == Reached::yes) known.reached = Reached::yes;
    return;
  }
  said.milestones.push_back(milestone);
}

void sort(std::vector<Milestone>& milestones) {
  std::sort(milestones.begin(), milestones.end(),
            [](const Milestone& a, const Milestone& b) { return a.stage < b.stage; });
}

// Puts what the clauses say together, in their order.
class Sum {
 public:
  explicit Sum(const Lexicon& lexicon) : lexicon_(lexicon) {}

  void add(const Reading& reading, bool bracketed) {
    said.planned_cue = said.planned_cue || reading.planned;
    said.reached_cue = said.reached_cue || reading.reached;
    said.dated = said.dated || reading.dated;
    said.mixed = said.mixed || reading.mixed;
    said.promised = std::max(said.promised, reading.promised);
    const bool joins = bracketed || (noun_ && !participle_ && reading.bare);  // "GA – June 2024"
    if (joins && take_back(reading)) return;
    // "Implemented, not yet released".
    const bool denied = reading.promised.known() && !reading.milestone && said.stage >= reading.promised;
    if (denied && said.stage != lexicon_.planned_stage()) said.stage = {};
    if (bracketed && reading.reached && !reading.planned && !reading.milestone && !reading.stage.known()) tick();
    if (reading.milestone) add_milestone(said, *reading.milestone);
    said.stage = std::max(said.stage, reading.stage);
    if (!bracketed && reading.stage.known()) {
      noun_ = reading.noun;
      participle_ = reading.participle;
    }
    last_bare_ = reading.bare;
  }

  Said said;

 private:
  // What stands in brackets behind a stage: "Live (planned)", "RC (LTS)" and "Live (expected)" are less than they
  // began with, "Live (June 2026)" is a matter of time.
  bool take_back(const Reading& reading) {
    if (!said.stage.known() || said.stage == lexicon_.planned_stage()) return false;
    if (reading.stage.known() && !reading.milestone) {
      if (reading.reached || reading.news) return false;
      said.stage = std::min(said.stage, reading.stage);
      return true;
    }
    if (!reading.milestone) {
      if (!reading.planned || reading.promised.known()) return false;
      said.promised = std::max(said.promised, said.stage);
      said.stage = {};
      return true;
    }
    if (!reading.bare || !noun_) return false;
    add_milestone(said, {said.stage, reading.milestone->window, reading.dated ? Reached::once_begun : Reached::no, {}});
    said.stage = {};
    return true;
  }

  // "June 2024 (deployed)".
  void tick() {
    if (!last_bare_ || said.milestones.empty()) return;
    Milestone& milestone = said.milestones.back();
    milestone.reached = Reached::yes;
    said.stage = std::max(said.stage, milestone.stage);
  }

  const Lexicon& lexicon_;
  bool noun_ = false, participle_ = false, last_bare_ = false;
};

// "Partly", "soon": they belong to the stage beside them.
bool is_hedge(const std::string& word) {
  static constexpr auto kWords = std::to_array<std::string_view>(
      {"not", "yet", "almost", "nearly", "partly", "partially", "mostly", "half", "going", "being", "be"});
  return among(word, kWords) || hedges_previous(word) || restricts(word);
}

// How much of what a heading says names a stage or a date: it decides whether it is a stage's name or a feature's.
double coverage_of(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  const auto words = lexicon.stages.words_of(text);
  const auto dates = find_dates(text, lexicon.date_options(year));
  std::vector<bool> covered(words.size(), false);
  for (const auto& found : lexicon.stages.find(words))
    std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(found.word), found.length, true);
  std::size_t named = 0, total = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (covered[i] || in_dates(dates, words[i].begin)) {
      ++named;
      ++total;
    } else if (!lexicon.is_filler(words[i].folded) && !is_release_number(words[i].folded) &&
               !is_hedge(words[i].folded)) {
      ++total;
    }
  }
  return total == 0 ? 0 : static_cast<double>(named) / static_cast<double>(total);
}

Said understand_phrase(std::string_view text, Kind kind, const Lexicon& lexicon, std::optional<int> year) {
  const Current current = without_superseded(text, lexicon, year);
  const auto dates = find_dates(current.text, lexicon.date_options(current.year));
  Sum sum(lexicon);
  for (const Clause& clause : clauses(current.text, dates, lexicon)) {
    const Parts parts = take_apart(clause.text, lexicon, current.year);
    sum.add(read_clause(parts, kind, lexicon.ladder().goal(), lexicon), clause.bracketed);
  }
  Said said = std::move(sum.said);
  said.coverage = coverage_of(text, lexicon, year);
  // A clause that is reached takes its milestone along: "Production by April 2022 (all features now live)".
  for (Milestone& milestone : said.milestones) {
    if (said.stage != lexicon.planned_stage() && said.stage >= milestone.stage) milestone.reached = Reached::yes;
  }
  if (said.promised.known() && said.stage != lexicon.planned_stage() && said.stage >= said.promised) said.promised = {};
  sort(said.milestones);
  return said;
}

// Whether a stage stands close behind a cue and a date in the same clause: "Target date to Sandbox August 21",
// "Deployed to sandbox in March 2023", but not "customers can test the API when it is live".
bool states_date(const Parts& parts, const Lexicon& lexicon) {
  constexpr std::size_t kLongest = 14, kNear = 3;
  if (parts.mentions.empty() || parts.words.size() > kLongest) return false;
  const bool dated =
      std::any_of(parts.dates.begin(), parts.dates.end(), [](const FoundDate& d) { return d.window || d.tax_year; });
  const auto near = [&](const PhraseSet& set) {
    for (const auto& cue : set.find(parts.words)) {
      if (everyday(parts.words, cue, parts.dates)) continue;
      for (const auto& mention : parts.mentions) {
        const std::size_t end = cue.word + cue.length;
        const bool itself = mention.participle && mention.word < end;
        if (!itself && mention.word >= cue.word && mention.word <= end + kNear) return true;
      }
    }
    return false;
  };
  return dated && (near(lexicon.planned) || near(lexicon.reached));
}

// "Due to be released by the end of March 2024", "which was released in August 2024": a cue, and nothing before its
// date but words of going out. Gives the words from the cue to the date's end; nothing where there is no such cue.
std::optional<std::pair<std::size_t, std::size_t>> aimed_date(const Parts& parts, const Lexicon& lexicon) {
  static constexpr auto kWeak =
      std::to_array<std::string_view>({"by", "next", "future", "upcoming", "coming", "now", "current", "currently",
                                       "since", "already", "available", "proposed", "provisional"});
  static constexpr auto kBetween = std::to_array<std::string_view>(
      {"to",       "be",        "in",     "on",       "for",       "by",       "the",       "at",         "of",
       "around",   "about",     "during", "within",   "is",        "this",     "it",        "these",      "them",
       "they",     "all",       "you",    "us",       "early",     "mid",      "late",      "end",        "release",
       "released", "releasing", "deploy", "deployed", "available", "complete", "completed", "launch",     "launched",
       "live",     "go",        "going",  "ready",    "finish",    "finished", "deliver",   "delivered",  "delivery",
       "ship",     "shipped",   "out",    "date",     "and",       "with",     "a",         "production", "into",
       "publicly", "generally", "due",    "target",   "targeted",  "planned",  "expected",  "scheduled"});
  const auto& words = parts.words;
  const auto reaches = [&](std::size_t from) -> std::optional<std::size_t> {
    constexpr std::size_t kFar = 10;
    for (std::size_t i = from; i < words.size() && i < from + kFar; ++i) {
      for (const FoundDate& date : parts.dates) {
        if (is_dated(date) && date.begin <= words[i].begin && words[i].begin < date.end) {
          while (i + 1 < words.size() && words[i + 1].begin < date.end) ++i;
          return i + 1;
        }
      }
      if (!among(words[i].folded, kBetween)) return std::nullopt;
    }
    return std::nullopt;
  };
  // Whether what is due is what the text is about: "This is due by …", "…, aiming to …", not "returns due by …"; and
  // for what has happened, "which was released in …", not "the old service was launched in …".
  const auto of_itself = [&](std::size_t cue, bool happened) {
    static constexpr auto kAuxiliary =
        std::to_array<std::string_view>({"is", "are", "was", "were", "be", "been", "has", "have", "now", "finally",
                                         "recently", "first", "currently", "still", "and"});
    static constexpr auto kSelf =
        std::to_array<std::string_view>({"this", "it", "which", "that", "these", "they", "we"});
    std::size_t at = cue;
    while (at > 0 && among(words[at - 1].folded, kAuxiliary)) --at;
    if (at == 0 || among(words[at - 1].folded, kSelf)) return true;
    static constexpr auto kArticles = std::to_array<std::string_view>({"the", "a", "an", "our", "your", "all", "any"});
    constexpr std::size_t kLongestName = 5;
    const bool named = at == cue && at <= kLongestName && !among(words.front().folded, kArticles);
    if (happened && named) return true;  // "Crane control 2.0 shipped on …"
    const bool after_mark = words[at].begin - words[at - 1].end > 1;
    return after_mark || (!happened && (at < cue || among(words[at - 1].folded, kBetween)));
  };
  for (const PhraseSet* set : {&lexicon.planned, &lexicon.reached}) {
    for (const auto& cue : set->find(words)) {
      if (cue.length == 1 && among(words[cue.word].folded, kWeak)) continue;
      if (in_dates(parts.dates, words[cue.word].begin)) continue;
      if (!of_itself(cue.word, set == &lexicon.reached)) continue;
      if (const auto end = reaches(cue.word + cue.length)) return std::pair(cue.word, *end);
    }
  }
  return std::nullopt;
}

// "We have completed it, so that it can be tested in the sandbox", "now available in the sandbox": brought there, with
// no word of a condition or of what is to come. Keeps the stages that are such places.
bool states_place(Parts& parts, const Lexicon& lexicon) {
  static constexpr auto kDoubts = std::to_array<std::string_view>(
      {"when", "once", "if", "before", "until", "after", "unless", "must", "should", "will", "would", "not", "only"});
  static constexpr auto kInto = std::to_array<std::string_view>({"in", "into", "to", "within"});
  static constexpr auto kArticles = std::to_array<std::string_view>({"the", "our", "your"});
  const auto& words = parts.words;
  const bool brought =
      parts.reached || std::any_of(parts.mentions.begin(), parts.mentions.end(),
                                   [&](const Mention& m) { return !m.hedged && is_delivery(words[m.word].folded); });
  if (parts.planned || parts.planned_word || !brought || !parts.dates.empty()) return false;
  if (std::any_of(words.begin(), words.end(), [](const Word& w) { return among(w.folded, kDoubts); })) return false;
  std::erase_if(parts.mentions, [&](const Mention& mention) {
    if (mention.hedged || mention.participle || mention.stage > lexicon.ladder().goal()) return true;
    if (among(words[mention.word].folded, kInto)) return false;
    std::size_t at = mention.word;
    if (at > 0 && among(words[at - 1].folded, kArticles)) --at;
    return at == 0 || !among(words[at - 1].folded, kInto);
  });
  return !parts.mentions.empty();
}

Said understand_prose(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  const Current current = without_superseded(text, lexicon, year);
  const auto dates = find_dates(current.text, lexicon.date_options(current.year));
  Sum sum(lexicon);
  for (const Clause& clause : clauses(current.text, dates, lexicon)) {
    Parts parts = take_apart(clause.text, lexicon, current.year);
    if (states_date(parts, lexicon)) {
      const bool dated =
          std::any_of(parts.dates.begin(), parts.dates.end(), [](const FoundDate& d) { return d.window.has_value(); });
      if (!dated && (parts.planned || !parts.reached)) continue;
    } else if (const auto aimed = aimed_date(parts, lexicon)) {
      constexpr std::size_t kNear = 4;  // words around them at which a stage is still theirs
      std::erase_if(parts.mentions, [&](const Mention& mention) {
        return mention.word + mention.length + kNear < aimed->first || mention.word > aimed->second + kNear;
      });
      parts.planned_word = false;
    } else if (!states_place(parts, lexicon)) {
      continue;
    }
    Reading reading = read_clause(parts, Kind::phrase, lexicon.ladder().goal(), lexicon);
    // A target in running text is no statement about the stage as it is now.
    if (reading.stage == lexicon.planned_stage()) reading.stage = {};
    sum.add(reading, false);
  }
  sort(sum.said.milestones);
  return std::move(sum.said);
}

}  // namespace

const Milestone* Said::milestone(Stage of) const {
  const auto hit =
      std::find_if(milestones.begin(), milestones.end(), [&](const Milestone& m) { return m.stage == of; });
  return hit == milestones.end() ? nullptr : &*hit;
}

Said read_phrase(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  return lexicon.memory().phrases.get(memory_key(text, year),
                                      [&] { return understand_phrase(text, Kind::phrase, lexicon, year); });
}

Said read_status(std::string_view title, std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  const auto understood = [&](std::string_view words) {
    return lexicon.memory().statuses.get(memory_key(words, year),
                                         [&] { return understand_phrase(words, Kind::status, lexicon, year); });
  };
  // "📅 Live since May" is live; "🚧 not afloat yet" is as far as its sign says.
  Said said = understood(lexicon.undecorated(text));
  if (!said.speaks()) said = understood(text);
  if (said.speaks()) return said;
  auto rung = lexicon.stages.sign_in(text);
  if (!rung) rung = lexicon.stages.whole(std::string(title) + ' ' + std::string(text));
  if (rung) said.stage = Stage{*rung};
  return said;
}

namespace {

// "Sandbox - May 2026, Production - June 2026": the dash stands for a colon.
void join_names_to_dates(Current& current, const Lexicon& lexicon) {
  const auto words = support::words_of(current.text);
  const auto stages = lexicon.stages.find(words);
  for (const FoundDate& date : find_dates(current.text, lexicon.date_options(current.year))) {
    for (const PhraseSet::Found& stage : stages) {
      const std::size_t end = words[stage.word + stage.length - 1].end;
      if (end >= date.begin) continue;
      const std::string between = current.text.substr(end, date.begin - end);
      if (between == " - " || between == " – " || between == " — ")
        std::fill_n(current.text.begin() + static_cast<std::ptrdiff_t>(end), between.size(), ' ');
    }
  }
}

}  // namespace

Said read_date_cell(const Column& column, std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  Said out;
  if (support::trim(text).empty() || lexicon.is_negative(text)) return out;
  Current current = without_superseded(text, lexicon, year);
  join_names_to_dates(current, lexicon);
  const auto dates = find_dates(current.text, lexicon.date_options(current.year));
  Milestone own{column.stage, std::nullopt, Reached::no, {}};
  own.unnamed = column.unnamed;
  bool said_planned = false, done = lexicon.is_affirmative(text);
  Stage further;      // said without a date: "Live" below "Sandbox"
  bool bare = false;  // the clause before is nothing but a date
  for (const Clause& clause : clauses(current.text, dates, lexicon)) {
    Parts parts = take_apart(clause.text, lexicon, current.year);
    // "Done", "Released" say so of the column's own stage.
    std::erase_if(parts.mentions, [&](const Mention& mention) {
      const bool delivery = !mention.hedged && is_delivery(parts.words[mention.word].folded);
      parts.reached = parts.reached || delivery;
      return delivery;
    });
    Reading reading = read_clause(parts, Kind::cell, column.stage, lexicon);
    said_planned = said_planned || reading.planned || reading.promised.known();
    out.dated = out.dated || reading.dated;
    // "May 2026 (test), June 2026 (live)": the brackets say whose date it is.
    const bool behind_date = std::exchange(bare, reading.bare) && clause.bracketed && own.window && reading.noun &&
                             reading.stage != lexicon.planned_stage();
    if (behind_date && reading.stage == column.stage && out.milestones.empty()) done = true;  // "June 2026 (live)"
    if (behind_date && reading.stage < column.stage && !reading.participle) {
      add_milestone(out, {reading.stage, std::exchange(own.window, std::nullopt), Reached::no, {}});
      continue;
    }
    const bool of_column = !reading.milestone || reading.milestone->stage == column.stage;
    if (reading.milestone && !of_column) {
      add_milestone(out, *reading.milestone);
      continue;
    }
    if (reading.milestone) {
      const std::optional<Window>& window = reading.milestone->window;
      const bool better = window && (!own.window || (window->dated() && !own.window->dated()));
      if (better) own.window = window;
      if (better && reading.milestone->reached != Reached::no) own.reached = reading.milestone->reached;
    }
    if (!reading.milestone && reading.stage != lexicon.planned_stage()) {
      const Stage goal = lexicon.ladder().goal();
      if (reading.stage > goal && column.stage <= goal)  // "Cancelled"
        add_milestone(out, {reading.stage, std::nullopt, Reached::yes, {}});
      else
        further = std::max(further, reading.stage);
      // "Private beta" below "Release date": that is how far it is.
      constexpr double kMostOfIt = 0.5;
      if (reading.stage < column.stage && reading.stage.known() && coverage_of(clause.text, lexicon, year) >= kMostOfIt)
        add_milestone(out, {reading.stage, std::nullopt, Reached::yes, {}});
    }
    // A word of its own: "June 2026 (deployed)", "Deployed".
    const bool word_alone =
        parts.dates.empty() && parts.reached && !parts.planned && reading.stage == Stage{} && !reading.promised.known();
    constexpr std::size_t kFew = 3;
    done = done || (word_alone && parts.words.size() <= kFew);
  }
  const bool dated = own.window && own.window->dated();
  const bool listed = column.reached_when.stand_in(current.text);
  const bool began = dated && own.reached == Reached::once_begun;
  const bool marked = lexicon.has_tick(current.text) || lexicon.reached.sign_in(current.text).has_value();
  if (done || marked || (listed && !said_planned && !began) || (!dated && further.known() && further >= column.stage)) {
    own.reached = Reached::yes;
  } else if (dated && own.reached == Reached::no && column.past && !said_planned && !column.says_when_reached) {
    own.reached = Reached::once_begun;
  }
  if (said_planned && own.reached == Reached::yes && !done) own.reached = Reached::no;
  if (own.window || own.reached != Reached::no) add_milestone(out, own);
  sort(out.milestones);
  return out;
}

bool says_past(std::string_view title, const Lexicon& lexicon) {
  const auto words = support::words_of(title);
  if (lexicon.planned.any(words)) return false;
  const auto stages = lexicon.stages.find(words);
  const bool participle = std::any_of(stages.begin(), stages.end(), [&](const PhraseSet::Found& found) {
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(found.word),
                       words.begin() + static_cast<std::ptrdiff_t>(found.word + found.length),
                       [](const Word& word) { return is_participle(word.folded); });
  });
  return participle || lexicon.reached.any(words);
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
