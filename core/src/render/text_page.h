// text_page.h - a page of text for a terminal: aligned columns, lines that break between words, colour where wanted.
//
//   TextPage page(style, out);
//   page.row(2, {{11, {{"slip", Tone::bad}}}, {40, {{title}}}}, "source/apis.md:88");
//
// All text goes through visible_line() on its way out, so what documents say cannot act on the terminal.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "render/tone.h"
#include "render/worddiff.h"
#include "roadshift/render.h"

namespace roadshift::render {

struct Column {
  int width = 0;  // of the last column of a row: as far as it usually reaches, for the alignment of the note
  Pieces text;
  bool right = false;  // aligned at the right edge of its width
};

class TextPage {
 public:
  TextPage(const Style& style, std::ostream& out);

  // A paragraph; the lines after its first are indented by `hang` more.
  void paragraph(int indent, const Pieces& text, int hang = 0);
  // Columns side by side, each wrapped within itself, the last one up to the page's edge. A `note` (dim: where to look)
  // follows the last line where it fits, else it has a line of its own.
  void row(int indent, const std::vector<Column>& columns, const std::string& note = {});
  void blank();
  // The first few problems: a part of the page of its own, or a part of what is indented likewise.
  void problems(const std::vector<Problem>& problems, int indent = 0);

  [[nodiscard]] int width() const { return width_; }
  [[nodiscard]] bool colour() const { return colour_; }

 private:
  void print(const Pieces& line);

  int width_;
  bool colour_;
  std::ostream& out_;
};

// The words of an edit: "[-old-]{+new+}" without colour, red and green with.
Pieces edit_pieces(const std::vector<Stretch>& runs, bool colour);

}  // namespace roadshift::render
