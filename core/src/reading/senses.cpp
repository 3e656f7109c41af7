// English, as far as it is needed to tell a statement from a mention: closed classes of words (pronouns, prepositions,
// auxiliaries, the verbs of delivering) and a few nouns for people and for places to read on. They are no ladder's
// words and belong to no page.
#include "reading/senses.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <unordered_set>
#include <utility>

#include "reading/memory.h"
#include "reading/naming.h"

namespace roadshift::reading {
namespace {

using support::Word;
using Kind = HeadingSense::Kind;
using WordSet = std::unordered_set<std::string_view>;

// Words that carry nothing of their own beside a stage or a date.
bool is_grammar(const std::string& word) {
  static const WordSet kWords = {
      "the",      "a",          "an",      "of",     "to",     "in",        "into",   "for",    "and",     "or",
      "our",      "we",         "were",    "weve",   "well",   "us",        "you",    "your",   "are",     "is",
      "was",      "be",         "been",    "being",  "am",     "has",       "have",   "had",    "do",      "did",
      "does",     "can",        "could",   "may",    "might",  "will",      "would",  "should", "on",      "with",
      "by",       "from",       "at",      "as",     "it",     "its",       "that",   "which",  "what",    "whats",
      "just",     "recently",   "already", "now",    "soon",   "currently", "newly",  "also",   "still",   "yet",
      "then",     "here",       "there",   "about",  "around", "all",       "both",   "only",   "other",   "more",
      "most",     "so",         "far",     "up",     "out",    "next",      "coming", "last",   "latest",  "recent",
      "previous", "previously", "going",   "nearly", "almost", "ready",     "until",  "since",  "between", "during",
      "within",   "this",       "these",   "those",  "them",   "they",      "their",  "not",    "i",       "my",
      "please",   "etc",        "s",       "re"};
  return kWords.contains(word);
}

// Nouns for what a roadmap is made of: "planned items", "released versions", "release dates".
bool is_generic(const std::string& word) {
  static const WordSet kWords = {"api",           "apis",
                                 "item",          "items",
                                 "feature",       "features",
                                 "change",        "changes",
                                 "release",       "releases",
                                 "version",       "versions",
                                 "endpoint",      "endpoints",
                                 "service",       "services",
                                 "delivery",      "deliveries",
                                 "deliverable",   "deliverables",
                                 "functionality", "functionalities",
                                 "work",          "plan",
                                 "plans",         "update",
                                 "updates",       "list",
                                 "section",       "status",
                                 "stage",         "stages",
                                 "phase",         "phases",
                                 "date",          "dates",
                                 "milestone",     "milestones",
                                 "roadmap",       "product",
                                 "products",      "project",
                                 "projects",      "thing",
                                 "things",        "task",
                                 "tasks",         "improvement",
                                 "improvements",  "development",
                                 "developments",  "capability",
                                 "capabilities",  "software",
                                 "eta",           "tbc"};
  return kWords.contains(word);
}

// What a statement points with: "these changes", "the following", "in the table below".
bool is_pointer(const std::string& word) {
  static const WordSet kWords = {"this",       "these", "those", "following", "below",  "here",
                                 "everything", "they",  "table", "list",      "section"};
  return kWords.contains(word);
}

// Prepositions after which a heading says for whom or where, no longer what.
bool is_preposition(const std::string& word) {
  static const WordSet kWords = {"for", "with", "in", "to", "by", "on", "at", "from", "within", "since", "as", "until"};
  return kWords.contains(word);
}

bool is_delivering(const std::string& word) {
  static const WordSet kWords = {
      "deploy",     "deployed",   "deploying",   "release",   "released", "releasing", "deliver",   "delivered",
      "delivering", "ship",       "shipped",     "shipping",  "launch",   "launched",  "launching", "publish",
      "published",  "make",       "made",        "available", "build",    "building",  "built",     "develop",
      "developing", "developed",  "work",        "working",   "provide",  "complete",  "completed", "finish",
      "finished",   "plan",       "plans",       "planning",  "planned",  "expect",    "expects",   "expected",
      "aim",        "aims",       "aiming",      "intend",    "intends",  "hope",      "hoping",    "schedule",
      "scheduled",  "target",     "targeting",   "targeted",  "go",       "going",     "start",     "started",
      "begin",      "anticipate", "anticipated", "estimate",  "estimated"};
  return kWords.contains(word);
}

// A sentence that begins so says something in general, or asks something of its reader.
bool opens_in_general(const std::string& word) {
  static const WordSet kWords = {"every", "each",    "any",      "some",     "when",  "if",  "while",
                                 "once",  "because", "although", "where",    "how",   "why", "who",
                                 "for",   "after",   "before",   "whenever", "unless"};
  return kWords.contains(word);
}

bool is_imperative(const std::string& word) {
  static const WordSet kWords = {"see",    "read",  "visit",     "check",   "find",   "look",  "click",
                                 "go",     "ask",   "email",     "contact", "view",   "learn", "download",
                                 "follow", "refer", "use",       "have",    "get",    "tell",  "let",
                                 "try",    "note",  "subscribe", "join",    "browse", "keep"};
  return kWords.contains(word);
}

bool is_people_noun(const std::string& word) {
  static const WordSet kWords = {"member",   "members", "maintainer",   "maintainers", "contributor", "contributors",
                                 "emeritus", "emeriti", "people",       "team",        "teams",       "staff",
                                 "authors",  "owners",  "participants", "committers",  "reviewers",   "sponsors",
                                 "crew",     "alumni",  "attendees",    "editors",     "champions"};
  return kWords.contains(word);
}

// Nouns for what one reads elsewhere.
bool is_reading_noun(const std::string& word) {
  static const WordSet kWords = {
      "documentation", "docs",     "documents",   "guide",     "guides",        "handbook",       "handbooks",
      "manual",        "manuals",  "tutorial",    "tutorials", "wiki",          "forum",          "forums",
      "blog",          "links",    "resources",   "reading",   "specification", "specifications", "archive",
      "website",       "homepage", "page",        "pages",     "here",          "updates",        "changelog",
      "changelogs",    "notes",    "downloads",   "download",  "latest",        "related",        "further",
      "user",          "testing",  "technical",   "release",   "contact",       "support",        "faq",
      "slack",         "discord",  "newsletter",  "api",       "apis",          "spec",           "specs",
      "reference",     "more",     "information", "news"};
  return kWords.contains(word);
}

// Words that open a remark.
constexpr std::array<std::string_view, 13> kRemarks = {
    "please note", "note", "notes",  "important", "important information", "warning", "caution", "tip",
    "disclaimer",  "nb",   "caveat", "caveats",   "before you start"};

bool starts_with_phrase(const std::vector<Word>& words, std::string_view phrase) {
  return support::phrase_at(words, support::folded_words(phrase), 0);
}

// Which words of a text are about stage or time.
struct Marked {
  std::vector<Word> words;
  std::vector<bool> covered;  // by a stage or a date
  std::vector<bool> cue;      // by a cue
  bool any = false;           // covered
};

void cover(std::vector<bool>& into, const std::vector<PhraseSet::Found>& found) {
  for (const auto& phrase : found)
    std::fill_n(into.begin() + static_cast<std::ptrdiff_t>(phrase.word), phrase.length, true);
}

Marked mark(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  Marked marked;
  marked.words = lexicon.stages.words_of(text);
  marked.covered.assign(marked.words.size(), false);
  marked.cue.assign(marked.words.size(), false);
  cover(marked.covered, lexicon.stages.find(marked.words));
  for (const FoundDate& date : find_dates(text, lexicon.date_options(year))) {
    for (std::size_t i = 0; i < marked.words.size(); ++i) {
      const bool inside = date.begin <= marked.words[i].begin && marked.words[i].begin < date.end;
      if (inside) marked.covered[i] = true;
    }
  }
  cover(marked.cue, lexicon.planned.find(marked.words));
  cover(marked.cue, lexicon.reached.find(marked.words));
  marked.any = std::find(marked.covered.begin(), marked.covered.end(), true) != marked.covered.end();
  return marked;
}

// The share of the content of words [begin, end) that is about stage or time.
double share(const Marked& marked, std::size_t begin, std::size_t end, const Lexicon& lexicon) {
  std::size_t about = 0, content = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const std::string& word = marked.words[i].folded;
    if (marked.covered[i]) {
      ++about;
      ++content;
    } else if (!marked.cue[i] && !is_grammar(word) && !is_generic(word) && !is_release_number(word) &&
               !lexicon.is_filler(word)) {
      ++content;
    }
  }
  return content == 0 ? 0 : static_cast<double>(about) / static_cast<double>(content);
}

// The words up to the preposition behind what is about stage or time, which says for whom or where: "in test | with
// members"; all of them where there is none.
std::size_t before_whom(const Marked& marked) {
  std::size_t i = 0;
  while (i < marked.words.size() && !marked.covered[i]) ++i;
  while (i < marked.words.size() && (marked.covered[i] || !is_preposition(marked.words[i].folded))) ++i;
  return i;
}

std::vector<std::string_view> clauses_of(std::string_view text) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  const auto end_at = [&](std::size_t i) -> std::size_t {
    const char c = text[i];
    if (c == '(' || c == ')' || c == '[' || c == ']' || c == '|' || c == '\n') return 1;
    for (const std::string_view mark : {" - ", " – ", " — ", ": ", " / "}) {
      if (text.substr(i).starts_with(mark)) return mark.size();
    }
    return 0;
  };
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = end_at(i);
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

// Most of the heading names a place for reference ("Links to changelogs"), or it opens with such a name of several
// words ("Control list …"). Half of it is not enough: "Key dates", "Contact lenses".
bool is_reference(const std::vector<Word>& words, const Lexicon& lexicon) {
  constexpr double kHalf = 0.5;
  std::size_t named = 0, content = 0;
  for (const auto& found : lexicon.references.find(words)) {
    if (found.word == 0 && found.length > 1) return true;
    named += found.length;
  }
  for (const Word& word : words) content += lexicon.is_filler(word.folded) ? 0u : 1u;
  return named > 0 && static_cast<double>(named) > kHalf * static_cast<double>(content);
}

// The last word before a preposition: what a heading is about ("desk members", not "live for members").
std::string head_noun(const std::vector<Word>& words) {
  std::string noun;
  for (const Word& word : words) {
    if (!noun.empty() && is_preposition(word.folded)) break;
    noun = word.folded;
  }
  return noun;
}

// "What have we just released?": what is asked for is a stage that something is in, said with a verb. "What is private
// beta?" asks for a meaning.
HeadingSense sense_question(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  HeadingSense sense;
  const Marked marked = mark(text, lexicon, year);
  const auto& words = marked.words;
  sense.kind = Kind::explains;
  sense.why = "a question that explains";
  const bool of_things =
      !words.empty() && (words[0].folded == "what" || words[0].folded == "whats" || words[0].folded == "which");
  if (!of_things || !marked.any || share(marked, 0, words.size(), lexicon) < 1) return sense;
  sense.said = read_phrase(text.substr(0, text.find('?')), lexicon, year);
  if (!sense.said.speaks()) return sense;
  const auto is_verb = [](const std::string& word) {
    constexpr std::size_t kShortest = 5;
    return word.size() >= kShortest && (word.ends_with("ed") || word.ends_with("ing") || word == "built");
  };
  bool verb = false;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string& word = words[i].folded;
    verb = verb || (marked.covered[i] && is_verb(word)) || word == "next" || word == "in" || word == "we";
  }
  sense.kind = verb ? Kind::stage : Kind::asks;
  sense.why = verb ? "asks what is at a stage" : "asks about a stage";
  return sense;
}

// "Patch 14 – in test": the first part is a name.
bool opens_with_name(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  const auto parts = clauses_of(text);
  if (parts.size() < 2) return false;
  const Marked first = mark(parts.front(), lexicon, year);
  return !first.any && std::any_of(first.words.begin(), first.words.end(), [&](const Word& word) {
    return !is_grammar(word.folded) && !is_generic(word.folded) && !is_release_number(word.folded) &&
           !lexicon.is_filler(word.folded);
  });
}

HeadingSense understand_heading(std::string_view heading, const Lexicon& lexicon, std::optional<int> year) {
  HeadingSense sense;
  const std::string undecorated = lexicon.undecorated(heading);
  std::string_view text = support::trim(undecorated);
  while (text.ends_with(':') || text.ends_with('.')) text.remove_suffix(1);
  if (text.find('?') != std::string_view::npos) return sense_question(text, lexicon, year);
  const Marked marked = mark(text, lexicon, year);
  const auto& words = marked.words;
  const auto told = [&](Kind kind, std::string why) {
    sense.kind = kind;
    sense.why = std::move(why);
    return sense;
  };
  if (words.empty()) {
    const Said said = read_status({}, text, lexicon, year);
    if (!said.speaks()) return told(Kind::names, "no words");
    sense.said = said;
    return told(Kind::stage, "a sign that names a stage");
  }
  for (const std::string_view remark : kRemarks) {
    if (support::folded_words(remark).size() == words.size() && starts_with_phrase(words, remark))
      return told(Kind::remark, "opens a remark");
  }
  const auto speaks_as = [&](std::string_view part, std::string why) {
    sense.said = read_phrase(lexicon.undecorated(part), lexicon, year);
    return sense.said.speaks() ? std::optional(told(Kind::stage, std::move(why))) : std::nullopt;
  };
  if (lexicon.stages.sign_in(text)) {
    if (auto stage = speaks_as(text, "a sign names a stage")) return *stage;
  }
  static const WordSet kWh = {"how", "where", "when", "why", "who", "what", "about"};
  const bool wh = kWh.contains(words[0].folded);  // "What we're working on now", but not "What you need to do"
  if (marked.any && (!wh || share(marked, 0, words.size(), lexicon) >= 1)) {
    constexpr double kMostOfIt = 0.5;
    if (share(marked, 0, words.size(), lexicon) > kMostOfIt) {
      if (auto stage = speaks_as(text, "most of it names a stage or date")) {
        stage->beside_name = opens_with_name(text, lexicon, year);
        return *stage;
      }
    }
    std::string said_apart;
    const auto parts = clauses_of(text);
    for (const std::string_view part : parts) {
      const Marked of_part = mark(part, lexicon, year);
      if (parts.size() < 2 || !of_part.any || share(of_part, 0, before_whom(of_part), lexicon) < 1) continue;
      if (!said_apart.empty()) said_apart += "; ";
      said_apart += part;
    }
    if (!said_apart.empty()) {
      if (auto stage = speaks_as(said_apart, "a part of it names a stage or date")) {
        stage->beside_name = true;
        return *stage;
      }
    }
    // "Future work, explorations and prototyping", "Released APIs and guides": the first of several says it.
    std::size_t several = 0;
    while (several < words.size() && words[several].folded != "and" &&
           (several + 1 >= words.size() || text[words[several].end] != ','))
      ++several;
    const std::size_t first_part = several < words.size() && words[several].folded != "and" ? several + 1 : several;
    if (first_part > 0 && first_part < words.size() && share(marked, 0, first_part, lexicon) >= 1) {
      if (auto stage = speaks_as(text.substr(0, words[first_part - 1].end), "the first of what it names is a stage"))
        return *stage;
    }
    // "In test with members": what stands before the preposition is all about the stage.
    const std::size_t head = before_whom(marked);
    if (head < words.size() && share(marked, 0, head, lexicon) >= 1) {
      if (auto stage = speaks_as(text, "it names a stage, and for whom")) return *stage;
    }
  }
  sense.said = {};
  if (is_people_noun(head_noun(words)) && words.size() <= 4) return told(Kind::people, "names people");
  if (is_reference(words, lexicon)) return told(Kind::explains, "a name for a place of reference");
  if (wh) return told(Kind::explains, "tells how or what");
  const std::string noun = head_noun(words);
  static const WordSet kReading = {"documentation", "docs", "links", "resources", "guides", "tutorials", "handbooks"};
  if (kReading.contains(noun)) return told(Kind::links, "names what to read elsewhere");
  return told(Kind::names, marked.any ? "a stage's word or a date inside a longer name" : "names a thing or a group");
}

// "Last reviewed in April 2025", "Next review: July", "Correct as of 3 May": when the page was written.
bool is_about_page(const std::vector<Word>& words) {
  static const WordSet kWriting = {"reviewed", "review",  "revised",   "edited",
                                   "modified", "correct", "refreshed", "updated"};
  constexpr std::size_t kOpening = 3;
  return std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(kOpening, words.size())),
                     [](const Word& word) { return kWriting.contains(word.folded); });
}

// Whether one sentence speaks of what follows it.
bool points_ahead(std::string_view sentence, const Lexicon& lexicon, std::optional<int> year) {
  constexpr std::size_t kLongest = 40;
  const Marked marked = mark(sentence, lexicon, year);
  const auto& words = marked.words;
  if (words.empty() || words.size() > kLongest || sentence.find('?') != std::string_view::npos) return false;
  if (lexicon.page_remarks.any(words) || is_about_page(words)) return false;
  bool pointer = false, delivers = false, planned = lexicon.planned.any(words);
  std::size_t leftover = 0, about = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].folded;
    pointer = pointer || is_pointer(word);
    delivers = delivers || is_delivering(word);
    if (marked.covered[i])
      ++about;
    else if (!marked.cue[i] && !is_grammar(word) && !is_generic(word) && !is_delivering(word) &&
             !lexicon.is_filler(word) && !is_pointer(word))
      ++leftover;
  }
  if (about == 0 && !planned) return false;
  const bool example =
      words.size() > 2 && words[0].folded == "for" && (words[1].folded == "example" || words[1].folded == "instance");
  const std::string& first = words[example ? 2 : 0].folded;
  if (!pointer && (opens_in_general(first) || is_imperative(first))) return false;
  // "We are now in beta": news of the whole.
  const bool first_person = first == "we" || first == "were" || first == "our" || first == "i";
  if (first_person && !delivers && !pointer) return false;
  constexpr std::size_t kPointed = 10, kBeside = 2;
  if (pointer) return leftover <= kPointed;
  return leftover == 0 || (leftover <= kBeside && about > leftover);
}

std::optional<Said> understand_statement(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  std::string told;
  for (const std::string_view sentence : sentences_of(text)) {
    if (!points_ahead(sentence, lexicon, year)) continue;
    if (!told.empty()) told += ' ';
    told += sentence;
  }
  if (told.empty()) return std::nullopt;
  Said said = read_phrase(lexicon.undecorated(told), lexicon, year);
  if (!said.speaks()) return std::nullopt;
  if (said.mixed) return std::nullopt;  // it describes the page
  return said;
}

std::optional<News> understand_news(std::string_view sentence, const Lexicon& lexicon) {
  const Marked marked = mark(sentence, lexicon, std::nullopt);
  const auto& words = marked.words;
  constexpr std::size_t kLongest = 20;
  if (words.size() < 3 || words.size() > kLongest || !marked.any) return std::nullopt;
  if (words[0].folded != "we" || (words[1].folded != "are" && words[1].folded != "have")) return std::nullopt;
  const auto place = std::find_if(words.begin(), words.end(), [](const Word& word) { return word.folded == "for"; });
  if (place == words.end() || std::next(place) == words.end()) return std::nullopt;
  const Said said = read_phrase(sentence.substr(0, place->begin), lexicon, std::nullopt);
  if (!said.stage.known() || said.planned_cue) return std::nullopt;
  News news{said.stage, {}};
  std::vector<std::string> name;
  const auto finish = [&] {
    if (!name.empty()) news.of.push_back(std::exchange(name, {}));
  };
  for (auto word = std::next(place); word != words.end(); ++word) {
    const bool parts = word->folded == "and" || word->folded == "or" || sentence[word->begin - 1] == ',' ||
                       sentence.substr(0, word->begin).ends_with(", ");
    if (parts) finish();
    if (!is_grammar(word->folded) && !is_generic(word->folded)) name.push_back(word->folded);
  }
  finish();
  return news.of.empty() ? std::nullopt : std::optional(std::move(news));
}

bool holds_word(const std::vector<Word>& words, std::initializer_list<std::string_view> any) {
  return std::any_of(words.begin(), words.end(),
                     [&](const Word& word) { return std::find(any.begin(), any.end(), word.folded) != any.end(); });
}

// What a lead-in says by its verb alone, where it names no stage: "We plan to:", "We are working on:".
Said said_by_verb(const std::vector<Word>& words, const Lexicon& lexicon) {
  Said said;
  const Ladder& ladder = lexicon.ladder();
  static const WordSet kSubjects = {"we", "were", "weve", "you", "our", "next", "planned", "to", "currently", "i"};
  constexpr std::size_t kLongest = 14;
  if (words.size() > kLongest || !kSubjects.contains(words.front().folded)) return said;
  if (holds_word(words, {"plan", "planning", "plans", "intend", "hope", "aim", "going", "want", "like", "next"}))
    said.stage = ladder.lowest();
  else if (holds_word(words, {"working", "building", "developing"}))
    said.stage = ladder.find("in_development");
  else if (holds_word(words, {"released", "shipped", "delivered", "launched", "completed", "published"}))
    said.stage = ladder.goal();
  return said;
}

}  // namespace

HeadingSense sense_heading(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  return lexicon.memory().headings.get(memory_key(text, year), [&] { return understand_heading(text, lexicon, year); });
}

std::optional<Said> statement_in(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  return lexicon.memory().statements.get(memory_key(text, year),
                                         [&] { return understand_statement(text, lexicon, year); });
}

std::optional<LeadIn> lead_in(std::string_view text, const Lexicon& lexicon, std::optional<int> year) {
  text = support::trim(text);
  if (!text.ends_with(':') && !text.ends_with("...") && !text.ends_with("…")) return std::nullopt;
  const auto sentences = sentences_of(text);
  if (sentences.empty()) return std::nullopt;
  const std::string_view last = sentences.back();
  const auto words = support::words_of(last);
  LeadIn lead;
  if (words.empty()) return std::nullopt;
  static const WordSet kExplaining = {"note",      "notes",    "ways",         "reasons",  "steps",
                                      "means",     "must",     "need",         "required", "requirements",
                                      "questions", "criteria", "prerequisites"};
  const auto statement = statement_in(last, lexicon, year);
  if (statement) {
    lead.said = *statement;
    return lead;
  }
  const bool to_reader = words.size() > 1 && words[1].folded == "you" && opens_in_general(words.front().folded);
  const bool how_to = to_reader || words.front().folded == "to" || words.front().folded == "how" || is_remark(last);
  const bool explaining =
      std::any_of(words.begin(), words.end(), [](const Word& word) { return kExplaining.contains(word.folded); });
  if (how_to || explaining) {
    lead.kind = LeadIn::Kind::explains;
    return lead;
  }
  const Marked marked = mark(last, lexicon, year);
  constexpr double kMostOfIt = 0.5;
  if (marked.any && share(marked, 0, words.size(), lexicon) > kMostOfIt) lead.said = read_phrase(last, lexicon, year);
  if (!lead.said.speaks()) lead.said = said_by_verb(words, lexicon);
  return lead;
}

const std::vector<News>& news_in(const std::string& text, const Lexicon& lexicon) {
  return lexicon.memory().news.get(text, [&] {
    std::vector<News> all;
    for (const std::string_view sentence : sentences_of(text)) {
      if (auto news = understand_news(sentence, lexicon)) all.push_back(std::move(*news));
    }
    return all;
  });
}

std::optional<Said> said_of_itself(std::string_view sentence, const Lexicon& lexicon, std::optional<int> year) {
  const HeadingSense sense = sense_heading(sentence, lexicon, year);
  if (sense.kind == Kind::stage) return sense.beside_name ? std::nullopt : std::optional(sense.said);
  const Marked marked = mark(sentence, lexicon, year);
  const bool opens_so = !marked.words.empty() && (marked.covered.front() || marked.cue.front());
  return opens_so ? statement_in(sentence, lexicon, year) : std::nullopt;
}

bool is_remark(std::string_view text) {
  const std::string_view opening = text.substr(0, text.find_first_of(":.\n"));
  const auto words = support::words_of(opening);
  return std::any_of(kRemarks.begin(), kRemarks.end(), [&](std::string_view remark) {
    const std::size_t length = support::folded_words(remark).size();
    if (!starts_with_phrase(words, remark)) return false;
    // "Note that …", "Please note the …"; but "Important dates" names something.
    return words.size() == length || remark == "please note" || remark == "before you start" ||
           (remark == "note" && words.size() > length && words[length].folded == "that");
  });
}

bool is_signpost(std::string_view text) {
  const auto words = support::words_of(text);
  if (words.empty()) return false;
  std::size_t at = words.front().folded == "please" ? 1 : 0;
  if (words.front().folded == "for" && holds_word(words, {"see", "read", "visit", "refer", "contact", "check"}))
    return true;
  static const WordSet kWhere = {"see",   "read",    "visit", "check", "look",   "click",     "refer",  "view",
                                 "email", "contact", "ask",   "learn", "browse", "subscribe", "follow", "keep"};
  if (at >= words.size()) return false;
  if (words[at].folded == "have" && at + 2 < words.size() && words[at + 2].folded == "look") return true;
  return kWhere.contains(words[at].folded);
}

bool is_only_links(const document::Text& text) {
  std::string rest = text.plain;
  bool any = false;
  for (const document::Span& span : text.spans) {
    if (span.kind != document::SpanKind::link) continue;
    any = true;
    std::fill(rest.begin() + static_cast<std::ptrdiff_t>(span.begin),
              rest.begin() + static_cast<std::ptrdiff_t>(span.end), ' ');
  }
  if (!any) return false;
  const auto words = support::words_of(rest);
  return std::all_of(words.begin(), words.end(), [](const Word& word) {
    return word.folded == "or" || word.folded == "and" || is_imperative(word.folded) || is_grammar(word.folded);
  });
}

bool is_link_list(const document::Text& text) {
  if (!is_only_links(text)) return false;
  const auto words = support::words_of(text.plain);
  return std::all_of(words.begin(), words.end(), [](const Word& word) {
    return is_grammar(word.folded) || is_imperative(word.folded) || is_reading_noun(word.folded);
  });
}

bool is_person(std::string_view text) {
  text = support::trim(text);
  return text.starts_with('@') || text.starts_with("(@") || text.find(" (@") != std::string_view::npos;
}

bool is_address(std::string_view text) {
  const auto words = support::words_of(text);
  if (words.empty()) return false;
  static const WordSet kVoice = {"we", "you", "us", "your", "our", "were", "weve"};
  std::size_t voice = 0;
  for (const Word& word : words) voice += kVoice.contains(word.folded) ? 1u : 0u;
  const bool delivers = holds_word(words, {"released", "shipped", "launched", "building", "working", "deploy",
                                           "deployed", "completed", "developing", "adding", "added", "introduce"});
  return voice >= 2 && !delivers;
}

std::vector<std::string_view> sentences_of(std::string_view text) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  const auto push = [&](std::size_t end) {
    const std::string_view sentence = support::trim(text.substr(begin, end - begin));
    if (!sentence.empty()) out.push_back(sentence);
    begin = end;
  };
  // "Sept. 2022", "e.g. this": a full stop behind a short word, or before a small letter, ends nothing.
  const auto ends = [&](std::size_t i) {
    if (i + 1 >= text.size() || !support::is_blank(text[i + 1])) return false;
    if (text[i] != '.') return true;
    std::size_t next = i + 1;
    while (next < text.size() && support::is_blank(text[next])) ++next;
    if (next >= text.size()) return true;
    const char c = text[next];
    if (c >= 'a' && c <= 'z') return false;
    if (c < '0' || c > '9') return true;
    std::size_t word = i;
    while (word > begin && !support::is_blank(text[word - 1])) --word;
    constexpr std::size_t kAbbreviation = 4;
    return i - word > kAbbreviation;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n' || ((c == '.' || c == '!' || c == '?') && ends(i))) push(i + 1);
  }
  push(text.size());
  return out;
}

}  // namespace roadshift::reading
