// tone.h - what a stretch of text means to the eye; only the terminal's page knows colours.
#pragma once

#include <string>
#include <vector>

namespace roadshift::render {

// good: forward, earlier. bad: backward, later, gone. fresh: new. note: a date set or cleared.
enum class Tone { plain, strong, dim, good, bad, fresh, note };

struct Piece {
  std::string text;
  Tone tone = Tone::plain;

  friend bool operator==(const Piece&, const Piece&) = default;
};
using Pieces = std::vector<Piece>;

}  // namespace roadshift::render
