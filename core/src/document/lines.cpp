#include "document/lines.h"

#include <algorithm>

namespace roadshift::document {

void Lines::add(std::string_view line, int number) {
  begins_.push_back(text_.size());
  numbers_.push_back(number);
  text_ += line;
  text_ += '\n';
}

std::string_view Lines::operator[](std::size_t index) const {
  const std::size_t end = index + 1 < begins_.size() ? begins_[index + 1] : text_.size();
  return std::string_view(text_).substr(begins_[index], end - begins_[index] - 1);
}

std::size_t Lines::at_offset(std::size_t offset) const {
  const auto after = std::upper_bound(begins_.begin(), begins_.end(), offset);
  return static_cast<std::size_t>(after - begins_.begin()) - 1;
}

int Lines::file_line(unsigned parser_line) const {
  if (numbers_.empty()) return 0;
  return numbers_[std::clamp<std::size_t>(parser_line, 1, numbers_.size()) - 1];
}

Lines split_lines(std::string_view text) {
  Lines lines;
  int number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    lines.add(text.substr(begin, end - begin), ++number);
    begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
  }
  return lines;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

}  // namespace roadshift::document
