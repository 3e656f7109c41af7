#include "reading/evidence.h"

#include <algorithm>

#include "reading/memory.h"
#include "reading/phrase.h"
#include "reading/senses.h"
#include "support/words.h"

namespace roadshift::reading {
namespace {

using document::Block;
using document::BlockKind;
using document::Text;

// As sites make anchors of headings: "Usable at night?" -> "usable-at-night".
std::string slug(std::string_view text) {
  std::string out;
  for (const std::string& word : support::folded_words(text)) {
    if (!out.empty()) out += '-';
    out += word;
  }
  return out;
}

// The variation selector asks for colour and means nothing.
std::string plain_sign(std::string_view text) {
  static constexpr std::string_view kColoured = "\xEF\xB8\x8F";
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    if (text.substr(i).starts_with(kColoured)) {
      i += kColoured.size();
    } else {
      out += text[i++];
    }
  }
  return out;
}

// ":ship:": a sign by its name.
bool is_short_code(std::string_view text) {
  constexpr std::size_t kShortest = 3;
  return text.size() >= kShortest && text.front() == ':' && text.back() == ':' &&
         std::all_of(text.begin() + 1, text.end() - 1, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+';
         });
}

// Nothing but signs.
bool is_symbolic(std::string_view text) {
  text = support::trim(text);
  return support::words_of(text).empty() || is_short_code(text);
}

// "🚢 - Completed", "(a): needs cables", "✅ Live". The sign has no words, or is one in brackets.
std::optional<LegendSign> legend_line(std::string_view text) {
  constexpr std::size_t kLongestSign = 24, kLongestMeaning = 160;
  text = support::trim(text);
  const auto end = text.find_first_of(" \n");
  if (end > kLongestSign) return std::nullopt;  // or there is none: npos is greater than all
  std::string_view sign = text.substr(0, end);
  std::string_view meaning = support::trim(text.substr(end));
  if (!is_short_code(sign) && (sign.ends_with(':') || sign.ends_with('='))) sign.remove_suffix(1);
  if (sign.empty() || !is_symbolic(sign)) return std::nullopt;
  static constexpr std::string_view kBullets = "-*+•|#>.";
  if (sign.size() == 1 && kBullets.find(sign.front()) != std::string_view::npos && sign != "*") return std::nullopt;
  for (const std::string_view mark : {"-", "–", "—", ":", "=", "→"}) {
    if (!meaning.starts_with(mark)) continue;
    meaning = support::trim(meaning.substr(mark.size()));
    break;
  }
  if (meaning.empty() || meaning.size() > kLongestMeaning || support::words_of(meaning).empty()) return std::nullopt;
  return LegendSign{plain_sign(sign), std::string(meaning)};
}

// "✅ shipped, 🚧 in progress, ❌ not planned" on one line; nothing unless there are two of them at least and nothing
// else.
std::vector<LegendSign> inline_legend(std::string_view text) {
  std::vector<LegendSign> lines;
  constexpr std::size_t kLongest = 400;
  if (text.size() > kLongest) return lines;
  if (const auto sentences = sentences_of(text); !sentences.empty()) text = sentences.front();
  while (text.ends_with('.')) text.remove_suffix(1);
  const auto colon = text.find(": ");
  if (colon != std::string_view::npos && support::words_of(text.substr(0, colon)).size() == 1)
    text.remove_prefix(colon + 2);
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(",;|\n", begin), text.size());
    if (const std::string_view piece = support::trim(text.substr(begin, end - begin)); !piece.empty()) {
      auto line = legend_line(piece);
      if (!line) return {};
      lines.push_back(std::move(*line));
    }
    begin = end + 1;
  }
  if (lines.size() < 2) lines.clear();
  return lines;
}

bool is_legend_name(std::string_view text) {
  const auto words = support::folded_words(text);
  return words.size() <= 3 &&
         std::any_of(words.begin(), words.end(),
                     [](const std::string& word) {
                       return word == "legend" || word == "key" || word == "symbols" || word == "icons" ||
                              word == "signs";
                     }) &&
         (words.size() == 1 || words.front() != "key");
}

// What a sentence says that a mark behind a date means: "Dates of what has been deployed will be followed by *".
std::optional<LegendSign> mark_explained(std::string_view sentence) {
  static constexpr std::string_view kStar = "*";
  const auto words = support::folded_words(sentence);
  const bool explains = std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word == "followed" || word == "marked" || word == "asterisk" || word == "denotes" || word == "indicates" ||
           word == "denoted" || word == "indicated" || word == "means";
  });
  const bool star =
      sentence.find('*') != std::string_view::npos || std::find(words.begin(), words.end(), "asterisk") != words.end();
  if (!explains || !star) return std::nullopt;
  for (const std::string_view done : {"deployed", "released", "delivered", "completed", "shipped", "available"}) {
    if (std::find(words.begin(), words.end(), done) != words.end())
      return LegendSign{std::string(kStar), std::string(done)};
  }
  return std::nullopt;
}

// "Release 4 is our latest release", "The current version is 2.1": the folded names of what is called so.
std::vector<std::string> called_latest(std::string_view text) {
  std::vector<std::string> names;
  for (const std::string_view sentence : sentences_of(text)) {
    const auto words = support::words_of(sentence);
    constexpr std::size_t kShortest = 3, kLongest = 16;
    if (words.size() < kShortest || words.size() > kLongest) continue;
    const auto is = std::find_if(words.begin(), words.end(), [](const support::Word& w) { return w.folded == "is"; });
    const auto called = std::find_if(words.begin(), words.end(), [](const support::Word& word) {
      return word.folded == "latest" || word.folded == "current" || word.folded == "newest";
    });
    if (is == words.end() || called == words.end()) continue;
    const auto text_of = [&](auto from, auto to) {
      return from == to ? std::string() : support::fold(sentence.substr(from->begin, std::prev(to)->end - from->begin));
    };
    std::string name = called > is ? text_of(words.begin(), is) : text_of(std::next(is), words.end());
    if (!name.empty()) names.push_back(std::move(name));
  }
  return names;
}

BlockWords words_as_evidence(const std::string& text) {
  BlockWords words;
  words.legend_name = is_legend_name(text);
  words.several = inline_legend(text);
  words.line = legend_line(text);
  for (const std::string_view sentence : sentences_of(text)) {
    if (auto sign = mark_explained(sentence)) words.marks.push_back(std::move(*sign));
  }
  words.latest = called_latest(text);
  return words;
}

}  // namespace

Evidence::Evidence(const document::Document& page, const Lexicon& lexicon) {
  for (const Block& block : page.blocks) {
    if (block.kind == BlockKind::table) read_headers(block.table);
  }
  read_legends(page, lexicon);
}

void Evidence::read_headers(const document::Table& table) {
  for (const document::Cell& cell : table.header.cells) {
    if (const std::string title = support::fold(cell.text.plain); !title.empty()) titles_.insert(title);
    for (const document::Span& span : cell.text.spans) {
      if (span.kind == document::SpanKind::link && span.target.starts_with('#')) targets_.insert(span.target.substr(1));
    }
  }
}

bool Evidence::explains_column(const Block& heading) const {
  const std::string title = support::fold(heading.text.plain);
  if (title.empty()) return false;
  return titles_.contains(title) || targets_.contains(slug(heading.text.plain)) ||
         (!heading.anchor.empty() && targets_.contains(heading.anchor));
}

// Lines of sign and meaning: below a heading or lead-in that calls them a legend, or at least two of them in a row of
// which each meaning is a stage.
void Evidence::read_legends(const document::Document& page, const Lexicon& lexicon) {
  bool named = false;  // a legend's name stands above
  struct Line {
    const Block* block;
    LegendSign line;
    bool stage;
  };
  std::vector<Line> run;
  std::unordered_set<std::string> in_cells;
  for (const Block& block : page.blocks) {
    for (const document::Row& row : block.table.rows) {
      for (const document::Cell& cell : row.cells) {
        const std::string& text = cell.text.plain;
        if (text.empty()) continue;
        if (is_symbolic(text)) in_cells.insert(plain_sign(support::trim(text)));
        // A mark behind words: "2025*", "June 2026†".
        constexpr std::size_t kLongestMark = 8;
        const std::size_t mark =
            text.find_last_of("abcdefghijklmnopqrstuvwxyz0123456789)ABCDEFGHIJKLMNOPQRSTUVWXYZ") + 1;
        if (mark > 0 && mark < text.size() && text.size() - mark <= kLongestMark)
          in_cells.insert(plain_sign(support::trim(std::string_view(text).substr(mark))));
      }
    }
  }
  const auto names_stage = [&](const std::string& meaning) {
    const HeadingSense sense = sense_heading(meaning, lexicon, std::nullopt);
    return sense.kind == HeadingSense::Kind::stage || lexicon.is_affirmative(meaning) || lexicon.is_negative(meaning);
  };
  const auto take_run = [&] {
    const bool stages = std::all_of(run.begin(), run.end(), [](const Line& line) { return line.stage; });
    constexpr std::size_t kEnough = 2;
    const auto in_use =
        std::count_if(run.begin(), run.end(), [&](const Line& line) { return in_cells.contains(line.line.sign); });
    const bool used = static_cast<std::size_t>(in_use) * 2 >= run.size();
    if (!run.empty() && (named || ((stages || used) && run.size() >= kEnough))) {
      for (Line& line : run) {
        legend_.insert(line.block);
        // A sign that the ladder knows needs no meaning that it does not.
        if (!line.stage && lexicon.stages.whole(line.line.sign)) continue;
        signs_.push_back({std::move(line.line.sign), std::move(line.line.meaning)});
      }
    }
    run.clear();
  };
  for (const Block& block : page.blocks) {
    const BlockWords& words =
        lexicon.memory().blocks.get(block.text.plain, [&] { return words_as_evidence(block.text.plain); });
    if (block.kind == BlockKind::paragraph || block.kind == BlockKind::item)
      latest_.insert(latest_.end(), words.latest.begin(), words.latest.end());
    if (block.kind == BlockKind::heading || words.legend_name) {
      take_run();
      named = words.legend_name;
      if (named && block.kind != BlockKind::heading) legend_.insert(&block);
      continue;
    }
    if (block.kind == BlockKind::table) {
      take_run();
      const auto& table = block.table;
      const bool pairs =
          table.header.cells.size() == 2 &&
          std::all_of(table.rows.begin(), table.rows.end(), [](const document::Row& row) {
            return row.cells.size() == 2 && !row.cells[0].text.plain.empty() && is_symbolic(row.cells[0].text.plain);
          });
      if (pairs && !table.rows.empty() && (named || support::fold(table.header.cells[1].text.plain) == "meaning")) {
        legend_.insert(&block);
        for (const document::Row& row : table.rows)
          signs_.push_back({plain_sign(row.cells[0].text.plain), row.cells[1].text.plain});
      }
      named = false;
      continue;
    }
    if (block.kind != BlockKind::paragraph && block.kind != BlockKind::item) continue;
    if (!words.several.empty()) {
      take_run();
      legend_.insert(&block);
      for (const LegendSign& line : words.several) {
        if (names_stage(line.meaning) || !lexicon.stages.whole(line.sign)) signs_.push_back({line.sign, line.meaning});
      }
      continue;
    }
    if (auto line = words.line) {
      // "public beta, behind --preview": its first words are the stage.
      const std::string opening = line->meaning.substr(0, line->meaning.find_first_of(",;("));
      if (!names_stage(line->meaning) && names_stage(opening)) line->meaning = opening;
      const bool stage = names_stage(line->meaning);
      run.push_back({&block, std::move(*line), stage});
      continue;
    }
    take_run();
    if (!words.marks.empty()) legend_.insert(&block);
    signs_.insert(signs_.end(), words.marks.begin(), words.marks.end());
  }
  take_run();
  std::erase_if(signs_, [](const LegendSign& sign) { return sign.sign.empty(); });
}

std::string Evidence::meaning_of(std::string_view text) const {
  const std::string plain = plain_sign(support::trim(text));
  const auto known =
      std::find_if(signs_.begin(), signs_.end(), [&](const LegendSign& sign) { return sign.sign == plain; });
  return known == signs_.end() ? std::string() : known->meaning;
}

Text Evidence::with_meanings(const Text& text, bool whole) const {
  if (signs_.empty() || text.plain.empty()) return text;
  const std::string plain = plain_sign(text.plain);
  const bool only_signs = is_symbolic(plain);
  if (whole && !only_signs) return text;
  if (is_short_code(support::trim(plain))) {
    Text out;
    out.plain = meaning_of(plain);
    return out.plain.empty() ? text : out;
  }
  std::string meanings;
  for (const LegendSign& sign : signs_) {
    if (plain.find(sign.sign) == std::string::npos) continue;
    meanings += only_signs ? " " : " (";
    meanings += sign.meaning;
    if (!only_signs) meanings += ')';
  }
  if (meanings.empty()) return text;
  Text out = text;
  out.plain += meanings;
  return out;
}

Text Evidence::with_opening_meaning(const Text& text) const {
  const auto end = text.plain.find(' ');
  if (end == std::string::npos) return text;
  const std::string opening = plain_sign(std::string_view(text.plain).substr(0, end));
  const auto sign =
      std::find_if(signs_.begin(), signs_.end(), [&](const LegendSign& known) { return known.sign == opening; });
  if (sign == signs_.end()) return text;
  Text out;
  const std::size_t cut = end + 1, line = std::min(text.plain.find('\n'), text.plain.size());
  out.plain = text.plain.substr(cut, line - cut) + " (" + sign->meaning + ')' + text.plain.substr(line);
  for (document::Span span : text.spans) {
    if (span.begin < cut || span.end > line) continue;
    span.begin -= cut;
    span.end -= cut;
    out.spans.push_back(std::move(span));
  }
  return out;
}

bool Evidence::is_latest(std::string_view name) const {
  return std::any_of(latest_.begin(), latest_.end(),
                     [&](const std::string& latest) { return support::contains_phrase(name, latest); });
}

std::optional<int> year_told(std::string_view text) {
  std::optional<int> year;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    if (end - i == 4 && (text[i] == '1' || text[i] == '2')) {
      const int number =
          (text[i] - '0') * 1000 + (text[i + 1] - '0') * 100 + (text[i + 2] - '0') * 10 + (text[i + 3] - '0');
      constexpr int kFirst = 1990, kLast = 2100;
      if (number >= kFirst && number <= kLast && !year) year = number;
    }
    i = std::max(end, i + 1);
  }
  return year;
}

}  // namespace roadshift::reading
