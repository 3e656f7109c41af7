#include "render/width.h"

#include <utf8proc.h>

#include <algorithm>

namespace roadshift::render {
namespace {

// The words of pieces that touch each other without a blank are one word of several pieces.
std::vector<Pieces> words_of(const Pieces& pieces) {
  std::vector<Pieces> words;
  bool open = false;
  for (const Piece& piece : pieces) {
    for (std::size_t at = 0; at < piece.text.size();) {
      if (piece.text[at] == ' ') {
        open = false;
        ++at;
        continue;
      }
      const std::size_t end = std::min(piece.text.find(' ', at), piece.text.size());
      if (!open) words.emplace_back();
      open = true;
      words.back().push_back({piece.text.substr(at, end - at), piece.tone});
      at = end;
    }
  }
  return words;
}

// Neighbours of one tone become one piece, so that colour is switched as seldom as possible.
void append(Pieces& line, const Pieces& word) {
  if (!line.empty() && line.back().tone == word.front().tone) {
    line.back().text += ' ';
  } else if (!line.empty()) {
    line.push_back({" ", Tone::plain});
  }
  for (const Piece& piece : word) {
    if (!line.empty() && line.back().tone == piece.tone) {
      line.back().text += piece.text;
    } else {
      line.push_back(piece);
    }
  }
}

}  // namespace

int width_of(std::string_view text) {
  int columns = 0;
  for (std::size_t i = 0; i < text.size();) {
    utf8proc_int32_t c = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + i),
                                       static_cast<utf8proc_ssize_t>(text.size() - i), &c);
    columns += size > 0 ? utf8proc_charwidth(c) : 1;
    i += size > 0 ? static_cast<std::size_t>(size) : 1;
  }
  return columns;
}

int width_of(const Pieces& pieces) {
  int columns = 0;
  for (const Piece& piece : pieces) columns += width_of(piece.text);
  return columns;
}

std::vector<Pieces> wrap(const Pieces& pieces, int width) {
  std::vector<Pieces> lines(1);
  int used = 0;
  for (const Pieces& word : words_of(pieces)) {
    const int needed = width_of(word);
    if (used > 0 && used + 1 + needed > width) {
      lines.emplace_back();
      used = 0;
    }
    used += needed + (used > 0 ? 1 : 0);
    append(lines.back(), word);
  }
  return lines;
}

}  // namespace roadshift::render
