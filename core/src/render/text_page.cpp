#include "render/text_page.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "render/describe.h"
#include "render/escape.h"
#include "render/width.h"

namespace roadshift::render {
namespace {

constexpr int kNarrowest = 40;
constexpr int kGap = 2;

constexpr std::array<std::string_view, 7> kColours = {"",         "\x1b[1m",  "\x1b[2m", "\x1b[32m",
                                                      "\x1b[31m", "\x1b[36m", "\x1b[33m"};
constexpr std::string_view kPlain = "\x1b[0m";

Pieces visible(Pieces pieces) {
  for (Piece& piece : pieces) piece.text = visible_line(piece.text);
  return pieces;
}

void pad_to(Pieces& line, int width) {
  const int missing = width - width_of(line);
  if (missing > 0) line.push_back({std::string(static_cast<std::size_t>(missing), ' ')});
}

void append(Pieces& line, const Pieces& more) {
  line.insert(line.end(), more.begin(), more.end());
}

// In the first of the columns `starts` where a line has room for the note; else on a line of its own.
void place_note(std::vector<Pieces>& lines, const Pieces& note, std::initializer_list<int> starts, int page_width) {
  const int needed = width_of(note);
  const auto fits = [&](int start) { return start + needed <= page_width; };
  for (const int start : starts) {
    if (!fits(start)) continue;
    auto line =
        std::find_if(lines.begin(), lines.end(), [&](const Pieces& each) { return width_of(each) + kGap <= start; });
    if (line == lines.end()) line = lines.emplace(line);
    pad_to(*line, start);
    append(*line, note);
    return;
  }
  lines.push_back(note);
}

}  // namespace

TextPage::TextPage(const Style& style, std::ostream& out)
    : width_(std::max(style.width, kNarrowest)), colour_(style.colour), out_(out) {}

void TextPage::paragraph(int indent, const Pieces& text, int hang) {
  const std::vector<Pieces> lines = wrap(visible(text), width_ - indent - hang);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Pieces line;
    pad_to(line, indent + (i > 0 ? hang : 0));
    append(line, lines[i]);
    print(line);
  }
}

void TextPage::row(int indent, const std::vector<Column>& columns, const std::string& note) {
  std::vector<Pieces> lines;
  int start = indent;
  for (const Column& column : columns) {
    const bool last = &column == &columns.back();
    const std::vector<Pieces> wrapped = wrap(visible(column.text), last ? width_ - start : column.width);
    lines.resize(std::max(lines.size(), wrapped.size()));
    for (std::size_t i = 0; i < wrapped.size(); ++i) {
      if (width_of(wrapped[i]) == 0) continue;
      pad_to(lines[i], start + (column.right ? std::max(column.width - width_of(wrapped[i]), 0) : 0));
      append(lines[i], wrapped[i]);
    }
    start += column.width + kGap;
  }
  const int last_start = start - columns.back().width - kGap;
  if (!note.empty()) place_note(lines, visible({{note, Tone::dim}}), {start, last_start, indent}, width_);
  for (const Pieces& line : lines) print(line);
}

void TextPage::blank() {
  out_ << '\n';
}

void TextPage::problems(const std::vector<Problem>& problems, int indent) {
  if (problems.empty()) return;
  if (indent == 0) blank();
  paragraph(indent, {{counted(problems.size(), "problem"), Tone::strong}});
  const std::size_t named = std::min(problems.size(), kProblemsNamed);
  for (std::size_t i = 0; i < named; ++i) paragraph(indent + 2, {{problem_words(problems[i])}}, 2);
  if (problems.size() > named)
    paragraph(indent + 2, {{"… and " + std::to_string(problems.size() - named) + " more", Tone::dim}});
}

void TextPage::print(const Pieces& line) {
  for (const Piece& piece : line) {
    const std::string_view colour = kColours.at(static_cast<std::size_t>(piece.tone));
    if (colour_ && !colour.empty()) {
      out_ << colour << piece.text << kPlain;
    } else {
      out_ << piece.text;
    }
  }
  out_ << '\n';
}

Pieces edit_pieces(const std::vector<Stretch>& runs, bool colour) {
  Pieces pieces;
  for (const Stretch& run : runs) {
    if (!pieces.empty()) pieces.push_back({" "});
    switch (run.change) {
      case Change::same: pieces.push_back({run.text}); break;
      case Change::removed: pieces.push_back({colour ? run.text : "[-" + run.text + "-]", Tone::bad}); break;
      case Change::added: pieces.push_back({colour ? run.text : "{+" + run.text + "+}", Tone::good}); break;
    }
  }
  return pieces;
}

}  // namespace roadshift::render
