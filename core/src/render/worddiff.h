// worddiff.h - what changed between two texts, word by word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace roadshift::render {

enum class Change { same, removed, added };

struct Stretch {
  Change change = Change::same;
  std::string text;  // words with one blank between them

  friend bool operator==(const Stretch&, const Stretch&) = default;
};

// Runs of words that stayed, went or came, in reading order; what went stands before what came in its place. Blanks
// and line breaks only part words.
std::vector<Stretch> word_diff(std::string_view before, std::string_view after);

// The same runs with long stretches that stayed cut down to `context` words beside each change: "a b … y z".
std::vector<Stretch> shortened(std::vector<Stretch> runs, std::size_t context);

}  // namespace roadshift::render
