#include "document/pieces.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "document/markdown.h"
#include "document/plain_table.h"
#include "document/table.h"
#include "document/tags.h"
#include "support/words.h"

namespace roadshift::document {
namespace {

// Lines [first, end) of a page.
struct Stretch {
  std::size_t first = 0, end = 0;
  bool definitions = false;  // link definitions and nothing else
};

struct Definition {
  std::string label;  // folded, so that whatever cmark takes for the same label is the same here
  std::string_view line;
};

std::string fold_label(std::string_view label) {
  return support::fold(label);
}

// Whether a line after a blank one ends all lists, quotes and paragraphs. Letters that begin no list, heading or table
// rows, bold words, links: what most pieces begin with; with anything else a piece just goes on.
bool begins_piece(std::string_view line) {
  const char first = line.empty() ? '\0' : line.front();
  const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
  return letter || first == '|' || first == '#' || first == '[' || line.starts_with("**") ||
         static_cast<unsigned char>(first) >= 0x80;
}

// A table row that goes on below: the repair of broken rows looks for its rest, also behind a blank line.
bool is_open_row(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t>");
  return first != std::string_view::npos && line[first] == '|' && !ends_with_pipe(support::trim(line));
}

// Whether cmark surely takes `target` for where a definition leads: no blanks, nothing escaped, its brackets in pairs.
bool is_plain_target(std::string_view target) {
  constexpr int kDeepest = 8;
  int depth = 0;
  for (const char c : target) {
    if (c == '<' || c == '\\' || static_cast<unsigned char>(c) <= ' ' || c == '\x7F') return false;
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (depth < 0 || depth > kDeepest) return false;
  }
  return depth == 0 && !target.empty();
}

// "[name]: https://example.org "Title"" with nothing unusual about it.
bool is_plain_definition(std::string_view line) {
  constexpr std::size_t kLongestLabel = 900;  // cmark takes up to 1000 bytes
  if (!line.starts_with('[')) return false;
  const std::size_t close = line.find_first_of("[]\\", 1);
  if (close > kLongestLabel || line.substr(close, 2) != "]:" || is_blank(line.substr(1, close - 1))) return false;
  const std::string_view rest = support::trim(line.substr(close + 2));
  const std::string_view target = rest.substr(0, rest.find_first_of(" \t"));
  const std::string_view title = support::trim(rest.substr(target.size()));
  const bool plain_title = title.empty() || (title.size() >= 2 && title.front() == '"' &&
                                             title.find_first_of("\"\\", 1) == title.size() - 1);
  return is_plain_target(target) && plain_title;
}

bool could_define(std::string_view line) {
  const std::size_t close = line.find("]:");
  if (close == std::string_view::npos) return false;
  // "[a]: x" at the line's start, also in a list, a quote, or as the end of a label that began on the line before.
  const std::size_t open = line.find('[');
  return open > close || line.substr(0, open).find_first_not_of(" \t>-+*0123456789.)") == std::string_view::npos;
}

std::vector<Stretch> cut(const Lines& lines) {
  std::vector<Stretch> pieces;
  std::size_t no_cut_before = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i];
    const bool heading = line.starts_with('#');  // no row goes on behind one
    const std::string_view before = i > 0 ? lines[i - 1] : std::string_view();
    // Definitions often stand right below a comment that says so.
    const bool below_comment =
        before.starts_with("<!--") && support::trim(before).ends_with("-->") && is_plain_definition(line);
    const bool begins = (is_blank(before) && begins_piece(line)) || below_comment;
    if (i == 0 || (begins && (heading || i >= no_cut_before))) {
      if (i > 0) pieces.back().end = i;
      pieces.push_back({i, lines.size(), true});
    }
    if (is_open_row(line)) no_cut_before = i + kBrokenOver;
    pieces.back().definitions = pieces.back().definitions && (is_blank(line) || is_plain_definition(line));
  }
  return pieces;
}

// All that could be a label of a link: what stands between two brackets.
std::vector<std::string> labels_of(std::string_view text) {
  std::vector<std::string> labels;
  if (text.find('[') == std::string_view::npos) return labels;
  std::size_t open = std::string_view::npos;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '[') {
      open = i;
    } else if (text[i] == ']' && open != std::string_view::npos) {
      labels.push_back(fold_label(text.substr(open + 1, i - open - 1)));
      open = std::string_view::npos;
    }
  }
  std::sort(labels.begin(), labels.end());
  labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
  return labels;
}

bool mentions_table(std::string_view text) {
  constexpr std::string_view kName = "table";
  for (std::size_t i = text.find('<'); i < text.size(); i = text.find('<', i + 1)) {
    const std::size_t name = text.substr(i + 1, 1) == "/" ? i + 2 : i + 1;
    if (support::ascii_lower(text.substr(std::min(name, text.size()), kName.size())) == kName) return true;
  }
  return false;
}

// Whether every HTML table of a text surely ends in it, wherever one is taken to begin. Beside a comment or a script,
// where tags are text, nothing is sure.
bool ends_its_html_tables(std::string_view text) {
  if (!mentions_table(text)) return true;
  int open = 0;
  for (auto tag = next_tag(text, 0); tag && open >= 0; tag = next_tag(text, tag->begin + 1)) {
    if (tag->kind == Tag::Kind::skipped) return false;
    if (tag->name == "table") open += tag->kind == Tag::Kind::start ? 1 : -1;
  }
  return open == 0;
}

void shift(Block& block, int by) {
  block.line += by;
  block.end_line += by;
  if (block.kind != BlockKind::table) return;
  if (block.table.header.line > 0) block.table.header.line += by;
  for (Row& row : block.table.rows) row.line += by;
}

}  // namespace

struct Pieces::Memory {
  // What a piece reads as, with lines counted from its first, which is 1.
  struct Reading {
    bool closed = false;  // false: something of it is still open at its end, and the rest is empty
    std::vector<Block> blocks;
    std::vector<Problem> problems;
    std::size_t cells = 0;
  };
  // What one line of a plain table reads as: a row, or several that were run together.
  struct Line {
    std::vector<Row> rows;
    std::vector<Problem> problems;
  };
  struct Known {
    std::vector<std::string> labels;
    std::vector<std::pair<std::string, Reading>> readings;  // by the definitions and what else it was parsed with
  };

  std::unordered_map<std::string, Known> known;
  std::unordered_map<std::string, Line> rows;  // of plain tables, by columns, definitions and text
  std::size_t bytes = 0;
};

// One page.
class Pieces::Reader {
 public:
  Reader(const Lines& lines, const Limits& limits, Memory& memory) : lines_(lines), limits_(limits), memory_(memory) {}

  bool run(Page& page) {
    const std::vector<Stretch> pieces = cut(lines_);
    if (!take_definitions(pieces)) return false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      if (pieces[i].definitions) continue;
      Stretch stretch = pieces[i];
      const Memory::Reading* reading = &read(stretch);
      // Twice as many pieces each time, so that a comment nobody closed does not cost the square of the page.
      for (std::size_t more = 1; !reading->closed; more *= 2) {
        if (stretch.end == lines_.size()) return false;
        for (std::size_t taken = 0; taken < more && i + 1 < pieces.size(); ++taken) {
          if (pieces[++i].definitions) return false;
        }
        stretch.end = pieces[i].end;
        reading = &read(stretch);
      }
      append(*reading, lines_.number(stretch.first) - 1);
    }
    if (page.cells + cells_ > limits_.table_cells || problems_.size() >= kManyProblems) return false;
    page.cells += cells_;
    for (Problem& problem : problems_) page.problem(problem.line, std::move(problem.text), problem.kind);
    std::move(blocks_.begin(), blocks_.end(), std::back_inserter(page.document.blocks));
    return true;
  }

 private:
  // A page with so many is read as a whole: it decides which of them are told.
  static constexpr std::size_t kManyProblems = 500;

  [[nodiscard]] std::string_view text_of(const Stretch& stretch) const {
    const std::size_t begin = lines_.begin(stretch.first);
    const std::size_t end = stretch.end < lines_.size() ? lines_.begin(stretch.end) : lines_.text().size();
    return std::string_view(lines_.text()).substr(begin, end - begin);
  }

  bool take_definitions(const std::vector<Stretch>& pieces) {
    for (const Stretch& piece : pieces) {
      for (std::size_t i = piece.first; i < piece.end; ++i) {
        if (!could_define(lines_[i])) continue;
        if (!piece.definitions) return false;
        definitions_.push_back({fold_label(lines_[i].substr(1, lines_[i].find("]:") - 1)), lines_[i]});
      }
    }
    return true;
  }

  const Memory::Reading& read(const Stretch& stretch) {
    constexpr std::size_t kMost = 64u << 20;  // bytes of text; an endless history must not fill the memory
    if (memory_.bytes > kMost) {
      memory_.known.clear();
      memory_.rows.clear();
      memory_.bytes = 0;
    }
    const auto [place, added] = memory_.known.try_emplace(key_of(stretch));
    Memory::Known& known = place->second;
    if (added) {
      memory_.bytes += place->first.size();
      known.labels = labels_of(text_of(stretch));
    }
    std::string around = definitions_for(known.labels);
    if (stretch.end == lines_.size()) around += '#';
    const auto before = std::find_if(known.readings.begin(), known.readings.end(),
                                     [&](const auto& reading) { return reading.first == around; });
    if (before != known.readings.end()) return before->second;
    memory_.bytes += around.size();
    return known.readings.emplace_back(std::move(around), parse(stretch, known.labels)).second;
  }

  // The text, and where its lines do not follow each other.
  [[nodiscard]] std::string key_of(const Stretch& stretch) const {
    std::string key(text_of(stretch));
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
      const int step = i + 1 < lines_.size() ? lines_.number(i + 1) - lines_.number(i) : 1;
      if (step == 1) continue;
      key.append(1, '\0').append(std::to_string(i - stretch.first)).append("+").append(std::to_string(step));
    }
    return key;
  }

  [[nodiscard]] bool meant(const Definition& definition, const std::vector<std::string>& labels) const {
    return std::binary_search(labels.begin(), labels.end(), definition.label);
  }

  [[nodiscard]] std::string definitions_for(const std::vector<std::string>& labels) const {
    std::string text;
    for (const Definition& definition : definitions_) {
      if (meant(definition, labels)) text.append(definition.line).append("\n");
    }
    return text;
  }

  [[nodiscard]] Memory::Reading parse(const Stretch& stretch, const std::vector<std::string>& labels) const {
    const bool last = stretch.end == lines_.size();
    if (!last && !ends_its_html_tables(text_of(stretch))) return {};
    if (const auto table = plain_table(lines_, stretch.first, stretch.end)) {
      if (auto reading = parse_rows(*table, labels)) return *std::move(reading);
    }
    std::vector<std::size_t> all(stretch.end - stretch.first);
    std::iota(all.begin(), all.end(), stretch.first);
    return parse_lines(all, labels, last);
  }

  // The piece that some lines of the page are. `last`: of the page, so that what is open at its end ends there.
  [[nodiscard]] Memory::Reading parse_lines(const std::vector<std::size_t>& which,
                                            const std::vector<std::string>& labels, bool last) const {
    const int base = lines_.number(which.front()) - 1;
    Lines text;
    for (const Definition& definition : definitions_) {
      if (meant(definition, labels)) text.add(definition.line, 1);
    }
    if (text.size() > 0) text.add({}, 1);
    for (const std::size_t i : which) text.add(lines_[i], lines_.number(i) - base);
    if (!last) text.add("#", lines_.number(which.back()) + 1 - base);

    Page page({}, limits_);
    const bool closed = read_whole(text, page);
    if (!last && !closed) return {};
    Memory::Reading reading{true, std::move(page.document.blocks), std::move(page.document.problems), page.cells};
    if (!last) reading.blocks.pop_back();
    return reading;
  }

  // A table of which only the rows that no version before had are parsed. Nothing where they come out as anything else.
  [[nodiscard]] std::optional<Memory::Reading> parse_rows(const PlainTable& table,
                                                          const std::vector<std::string>& labels) const {
    std::vector<std::string> keys;
    std::vector<std::size_t> fresh = {table.header, table.header + 1};
    std::unordered_set<std::string_view> asked;
    keys.reserve(table.end - table.begin);
    for (std::size_t i = table.begin; i < table.end; ++i) {
      const std::string_view line = lines_[i];
      keys.push_back(std::to_string(table.columns).append(definitions_for(labels_of(line))).append("\n").append(line));
      if (!memory_.rows.contains(keys.back()) && asked.insert(keys.back()).second) fresh.push_back(i);
    }
    Memory::Reading reading = parse_lines(fresh, labels, false);
    if (reading.blocks.size() != 1 || reading.blocks.front().table.header.cells.size() != table.columns)
      return std::nullopt;
    Block& block = reading.blocks.front();
    const int base = lines_.number(table.header) - 1;
    std::map<int, Memory::Line> by_line;
    for (std::size_t i = 2; i < fresh.size(); ++i) by_line[lines_.number(fresh[i]) - base];
    if (!take_apart(block.table.rows, reading.problems, by_line)) return std::nullopt;
    for (std::size_t i = 2; i < fresh.size(); ++i) {
      const std::string& key = keys[fresh[i] - table.begin];
      memory_.bytes += key.size();
      memory_.rows.emplace(key, std::move(by_line[lines_.number(fresh[i]) - base]));
    }
    block.table.rows.clear();
    reading.problems.clear();
    for (std::size_t i = table.begin; i < table.end; ++i) {
      const Memory::Line& line = memory_.rows.at(keys[i - table.begin]);
      const auto put = [&](const auto& parts, auto& into) {
        for (const auto& part : parts) into.emplace_back(part).line = lines_.number(i) - base;
      };
      put(line.rows, block.table.rows);
      put(line.problems, reading.problems);
    }
    block.end_line = lines_.number(table.end - 1) - base;
    return reading;
  }

  // Gives each line what was read of it. False where something is of no line there, or a line was read as no row.
  static bool take_apart(std::vector<Row>& rows, std::vector<Problem>& problems, std::map<int, Memory::Line>& by_line) {
    const bool known =
        std::all_of(rows.begin(), rows.end(), [&](const Row& row) { return by_line.contains(row.line); }) &&
        std::all_of(problems.begin(), problems.end(),
                    [&](const Problem& problem) { return by_line.contains(problem.line); });
    if (!known) return false;
    for (Row& row : rows) by_line[row.line].rows.push_back(std::move(row));
    for (Problem& problem : problems) by_line[problem.line].problems.push_back(std::move(problem));
    return std::none_of(by_line.begin(), by_line.end(), [](const auto& line) { return line.second.rows.empty(); });
  }

  void append(const Memory::Reading& reading, int base) {
    for (const Block& block : reading.blocks) shift(blocks_.emplace_back(block), base);
    for (Problem problem : reading.problems) {
      problem.line += base;
      problems_.push_back(std::move(problem));
    }
    cells_ += reading.cells;
  }

  const Lines& lines_;
  const Limits& limits_;
  Memory& memory_;
  std::vector<Definition> definitions_;
  std::vector<Block> blocks_;
  std::vector<Problem> problems_;
  std::size_t cells_ = 0;
};

Pieces::Pieces(const Limits& limits) : limits_(limits), memory_(std::make_unique<Memory>()) {}
Pieces::~Pieces() = default;

bool Pieces::read(const Lines& lines, Page& page) {
  return Reader(lines, limits_, *memory_).run(page);
}

}  // namespace roadshift::document
