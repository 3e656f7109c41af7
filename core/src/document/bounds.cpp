#include "document/bounds.h"

#include <algorithm>

#include "document/table.h"
#include "document/tags.h"
#include "support/words.h"

namespace roadshift::document {
namespace {

// A paragraph or table row of more bytes than any person writes; what is quadratic stays below a second.
constexpr std::size_t kParagraph = 64u << 10;
// Images opened in one paragraph: every unclosed one is looked at again at every later bracket.
constexpr std::size_t kImages = 64;
// Cells in a row: for every one, cmark walks past all before it.
constexpr std::size_t kRowCells = 1000;
// Characters that may become a node of their own, with what is inside it some 500 bytes.
constexpr std::size_t kMarks = 2'000'000;

bool is_blank_at(std::string_view line, std::size_t i) {
  return i >= line.size() || line[i] == ' ' || line[i] == '\t';
}

// The size of the list or quote mark at `i`; 0 when there is none.
std::size_t mark_at(std::string_view line, std::size_t i) {
  if (line[i] == '>') return 1;
  if (line[i] == '-' || line[i] == '+' || line[i] == '*') return is_blank_at(line, i + 1) ? 1 : 0;
  const std::size_t end = std::min(line.find_first_not_of("0123456789", i), line.size());
  if (end == i || end == line.size() || (line[end] != '.' && line[end] != ')')) return 0;
  return is_blank_at(line, end + 1) ? end + 1 - i : 0;
}

class Bounder {
 public:
  explicit Bounder(Page& page) : page_(page) {}

  Lines run(const Lines& lines) {
    count_blocks_from_below(lines);
    for (std::size_t i = 0; i < lines.size() && marks_ <= kMarks; ++i) {
      if (is_blank(lines[i])) {
        // One blank line says as much as many, and each costs a walk through all open lists.
        if (paragraph_ > 0 || i == 0) out_.add({}, lines.number(i));
        paragraph_ = 0;
        images_ = 0;
        in_table_ = false;
        before_.clear();
        continue;
      }
      add(std::string(lines[i]), lines.number(i), i);
    }
    if (marks_ > kMarks)
      page_.problem(out_.number(out_.size() - 1), "too much markup: the rest of the page is left out");
    return std::move(out_);
  }

 private:
  // How many lines follow line i before the next blank one: no table that begins there has more rows.
  void count_blocks_from_below(const Lines& lines) {
    following_.assign(lines.size(), 0);
    for (std::size_t i = lines.size(), count = 0; i-- > 0;) {
      following_[i] = count;
      count = is_blank(lines[i]) ? 0 : count + 1;
    }
  }

  void add(std::string line, int number, std::size_t index) {
    const bool html = begins_html_block(line);
    bound_nesting(line, number);
    if (!html) bound_length(line, number);
    if (!html) bound_cells(line, number);
    bound_images(line);
    if (is_delimiter_row(row_text(line, page_.limits.nesting))) bound_table(line, number, following_[index]);
    if (!html && !in_table_ && paragraph_ + line.size() > kParagraph) {
      out_.add({}, number);
      paragraph_ = 0;
      images_ = 0;
    }
    in_table_ = in_table_ && has_pipe(line);
    if (!in_table_) paragraph_ += line.size();
    marks_ += static_cast<std::size_t>(std::count_if(
                  line.begin(), line.end(),
                  [](char c) { return std::string_view("*_[]!<&~:\\`|>-").find(c) != std::string_view::npos; })) +
              1;
    before_ = line;
    out_.add(line, number);
  }

  void bound_nesting(std::string& line, int number) {
    const auto columns = static_cast<std::size_t>(page_.limits.nesting) * 8;
    int marks = 0;
    std::size_t i = 0, kept = std::string::npos;
    while (i < line.size()) {
      const std::size_t size = is_blank_at(line, i) ? 1 : mark_at(line, i);
      if (size == 0) break;
      if (!is_blank_at(line, i)) ++marks;
      if (kept == std::string::npos && (marks > page_.limits.nesting || i > columns)) kept = i;
      i += size;
    }
    if (kept == std::string::npos) return;
    if (marks > page_.limits.nesting) page_.problem(number, "lists and quotes are nested too deeply");
    line.erase(kept, i - kept);
  }

  void bound_length(std::string& line, int number) {
    if (line.size() <= kParagraph) return;
    std::size_t end = kParagraph;
    while ((static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
    line.resize(end);
    page_.problem(number, "line is longer than " + std::to_string(kParagraph) + " bytes: its end is left out");
  }

  void bound_cells(std::string& line, int number) {
    std::size_t cells = 0;
    for (std::size_t i = line.find('|'); i != std::string::npos; i = line.find('|', i + 1)) {
      if (++cells <= kRowCells) continue;
      line.resize(i);
      page_.problem(number, "line has more than " + std::to_string(kRowCells) + " cells: its end is left out");
      return;
    }
  }

  void bound_images(std::string& line) {
    for (std::size_t i = line.find("!["); i != std::string::npos; i = line.find("![", i + 1)) {
      if (++images_ > kImages) line[i] = ' ';
    }
  }

  void bound_table(std::string& line, int number, std::size_t rows) {
    const std::size_t columns = split_row(row_text(line, page_.limits.nesting)).size();
    if (columns * (rows + 1) > page_.limits.table_cells - padded_) {
      line.insert(line.find_first_of("|-:"), 1, '\\');
      page_.problem(number, "table is too large and not read as one");
      return;
    }
    padded_ += columns * (rows + 1);
    in_table_ = in_table_ || split_row(row_text(before_, page_.limits.nesting)).size() == columns;
  }

  Page& page_;
  Lines out_;
  std::vector<std::size_t> following_;
  std::string before_;
  std::size_t paragraph_ = 0;  // bytes since the last blank line
  std::size_t images_ = 0, marks_ = 0;
  std::size_t padded_ = 0;  // cells that the tables so far can have at most
  bool in_table_ = false;
};

// The same bounds as Bounder's, more strictly and at a glance: nearly every page is far from them.
bool surely_within(const Lines& lines, const Limits& limits) {
  if (lines.text().size() > kParagraph) return false;
  constexpr std::string_view kLeading = " \t>-+*0123456789.)";
  std::size_t most_pipes = 0, images = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i];
    const std::size_t leading = std::min(line.find_first_not_of(kLeading), line.size());
    if (leading > static_cast<std::size_t>(limits.nesting) && !is_blank(line)) return false;
    most_pipes = std::max(most_pipes, static_cast<std::size_t>(std::count(line.begin(), line.end(), '|')));
    for (std::size_t at = line.find("!["); at != std::string_view::npos; at = line.find("![", at + 2)) ++images;
  }
  return images <= kImages && most_pipes < kRowCells && (most_pipes + 1) * lines.size() <= limits.table_cells;
}

// One blank line for each run of them, as Bounder leaves it.
Lines without_spare_blanks(Lines lines) {
  const auto spare = [&](std::size_t i) {
    return is_blank(lines[i]) && (!lines[i].empty() || (i > 0 && is_blank(lines[i - 1])));
  };
  std::size_t first = 0;
  while (first < lines.size() && !spare(first)) ++first;
  if (first == lines.size()) return lines;
  Lines out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_blank(lines[i])) out.add(lines[i], lines.number(i));
    if (is_blank(lines[i]) && (i == 0 || !is_blank(lines[i - 1]))) out.add({}, lines.number(i));
  }
  return out;
}

}  // namespace

Lines bounded(Lines lines, Page& page) {
  if (surely_within(lines, page.limits)) return without_spare_blanks(std::move(lines));
  return Bounder(page).run(lines);
}

}  // namespace roadshift::document
