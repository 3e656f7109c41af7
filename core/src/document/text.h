// text.h - builds a Text piece by piece while a parser's tree is walked.
//
//   TextBuilder builder(Markup::markdown);
//   builder.open(SpanKind::strong);
//   builder.text("Off  payroll");
//   builder.close(SpanKind::strong);
//   Text text = builder.finish();  // "Off payroll", strong over all of it
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace roadshift::document {

// In Markdown, reference links without a definition are read as their text alone, and emoji short codes as the emoji.
enum class Markup { markdown, html };

class TextBuilder {
 public:
  explicit TextBuilder(Markup markup) : markup_(markup) {}

  // UTF-8. Runs of any blanks become one space; characters that show nothing are dropped.
  void text(std::string_view utf8);
  // The same, word for word: for code.
  void verbatim(std::string_view utf8);
  void blank();
  void line_break() { gap_ = Gap::line; }
  // What is shown between the two is a picture's alternative text.
  void begin_picture();
  void end_picture();
  // The name of this place. Only at the beginning of the text does it name all of it.
  void anchor(std::string name);

  void open(SpanKind kind, std::string target = {});
  // Ends the innermost open span of the kind; nothing where none is open, as slips in raw HTML leave it.
  void close(SpanKind kind);

  [[nodiscard]] bool empty() const { return plain_.empty(); }
  // Ends open spans; the builder is empty afterwards.
  [[nodiscard]] Text finish();
  // The same into a block's text, with what else was learned about it.
  void finish(Block& block);

 private:
  enum class Gap { none, blank, line };

  void show(std::string_view character);

  Markup markup_;
  Gap gap_ = Gap::none;  // before the next visible character
  std::string plain_;
  std::vector<Span> spans_;                       // begin is kUnset until something visible is in it
  std::vector<std::size_t> unset_;                // indexes of spans that begin with the next visible character
  std::array<std::vector<std::size_t>, 6> open_;  // by SpanKind, indexes of open spans
  int pictures_ = 0;                              // begun and not ended
  bool any_picture_ = false, beside_pictures_ = false;
  std::string anchor_;
  std::vector<std::size_t> brackets_;  // places of '[' and ']' that could be an undefined reference's
};

// Appends a character to UTF-8 text; U+FFFD for what is no character.
void append_utf8(std::string& out, char32_t character);

}  // namespace roadshift::document
