// lines.h - a text as lines that know which line of the file they came from.
//
// What is handed to the parsers is seldom the file itself: front matter and template tags are gone, a broken table row
// is joined. Every line therefore carries its own number, and lines can be dropped, joined and added freely.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace roadshift::document {

class Lines {
 public:
  Lines() = default;
  // The lines of a text, numbered from 1; they end with "\n", "\r\n" or "\r".
  explicit Lines(std::string_view text);
  // `line` is without its line break.
  void add(std::string_view line, int number);

  [[nodiscard]] std::size_t size() const { return numbers_.size(); }
  [[nodiscard]] std::string_view operator[](std::size_t index) const;
  [[nodiscard]] int number(std::size_t index) const { return numbers_[index]; }
  // All lines, each ended by '\n'.
  [[nodiscard]] const std::string& text() const { return text_; }
  // The index of the line that holds the byte at `offset` of text(), and where in text() a line begins.
  [[nodiscard]] std::size_t at_offset(std::size_t offset) const;
  [[nodiscard]] std::size_t begin(std::size_t index) const { return begins_[index]; }
  // The file's line of a parser's 1-based line; the nearest one where the parser points outside.
  [[nodiscard]] int file_line(unsigned parser_line) const;

 private:
  std::string text_;
  std::vector<std::size_t> begins_;
  std::vector<int> numbers_;
};

bool is_blank(std::string_view line);

}  // namespace roadshift::document
