#include <algorithm>

#include "roadshift/audit.h"

namespace roadshift {
namespace {

// Nearest rank: the smallest value with at least `percent` of all values at or below it.
int percentile(const std::vector<int>& sorted, std::size_t percent) {
  const std::size_t rank = (percent * sorted.size() + 99) / 100;
  return sorted[rank - 1];
}

}  // namespace

int median_of(std::vector<int> days) {
  std::sort(days.begin(), days.end());
  const std::size_t half = days.size() / 2;
  if (days.size() % 2 == 1) return days[half];
  const int sum = days[half - 1] + days[half];
  return (sum + (sum > 0 ? 1 : sum < 0 ? -1 : 0)) / 2;
}

Spread spread_of(std::vector<int> days) {
  Spread spread;
  spread.n = days.size();
  if (days.empty()) return spread;
  std::sort(days.begin(), days.end());
  spread.median = median_of(days);
  spread.p80 = percentile(days, 80);
  spread.p90 = percentile(days, 90);
  return spread;
}

}  // namespace roadshift
