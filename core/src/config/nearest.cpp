#include "config/nearest.h"

#include <algorithm>
#include <numeric>

#include "support/words.h"

namespace roadshift::config {
namespace {

// Letters put in, left out or changed to make `b` of `a`.
std::size_t edits_between(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
  constexpr std::size_t kLongestWord = 64;
  if (word.size() > kLongestWord) return "";
  const std::string typed = support::ascii_lower(word);
  const std::string* best = nullptr;
  std::size_t fewest = std::max<std::size_t>(2, typed.size() / 2) + 1;
  for (const std::string& candidate : candidates) {
    const auto edits = edits_between(typed, support::ascii_lower(candidate));
    if (edits >= std::min(fewest, candidate.size())) continue;
    fewest = edits;
    best = &candidate;
  }
  return best != nullptr ? "; did you mean '" + *best + "'?" : "";
}

}  // namespace roadshift::config
