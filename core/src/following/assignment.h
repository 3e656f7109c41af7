// assignment.h - which old entry is which new one, for all of them at once.
#pragma once

#include <cstddef>
#include <vector>

namespace roadshift::following {

struct Pairing {
  std::size_t old_index = 0, new_index = 0;
  double score = 0;
};

// From scored candidates the pairs with the greatest sum, each index at most once. Optimal (Kuhn-Munkres with
// potentials) within each group of candidates that hang together, as long as the group has at most `largest` members
// on a side; best first beyond that. Deterministic: ties go to the candidates that come first.
std::vector<Pairing> assign(const std::vector<Pairing>& candidates, std::size_t largest = 300);

}  // namespace roadshift::following
