#include "document/lines.h"

#include <algorithm>
#include <numeric>

namespace roadshift::document {

Lines::Lines(std::string_view text) {
  text_.reserve(text.size() + 1);
  if (text.find('\r') == std::string_view::npos) {
    text_ = text;
    if (!text.empty() && !text.ends_with('\n')) text_ += '\n';
    for (std::size_t begin = 0; begin < text_.size(); begin = text_.find('\n', begin) + 1) begins_.push_back(begin);
    numbers_.resize(begins_.size());
    std::iota(numbers_.begin(), numbers_.end(), 1);
    return;
  }
  int number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    add(text.substr(begin, end - begin), ++number);
    begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
  }
}

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

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

}  // namespace roadshift::document
