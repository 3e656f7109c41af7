#include "following/assignment.h"

#include <gtest/gtest.h>

#include <random>

namespace roadshift::following {
namespace {

std::string as_text(const std::vector<Pairing>& pairs) {
  std::string text;
  for (const Pairing& pair : pairs) text += std::to_string(pair.old_index) + "-" + std::to_string(pair.new_index) + " ";
  return text;
}

TEST(Assignment, TakesTheGreatestSumNotTheGreatestSingleScore) {
  // The best single pair (0-0) would leave 1 alone.
  EXPECT_EQ(as_text(assign({{0, 0, 0.90}, {0, 1, 0.85}, {1, 0, 0.88}})), "0-1 1-0 ");
}

TEST(Assignment, LeavesAloneWhatHasNoCandidate) {
  EXPECT_EQ(as_text(assign({})), "");
  EXPECT_EQ(as_text(assign({{3, 7, 0.6}})), "3-7 ");
  EXPECT_EQ(as_text(assign({{0, 0, 0.9}, {1, 0, 0.8}})), "0-0 ");
}

TEST(Assignment, KeepsSeparateGroupsSeparate) {
  EXPECT_EQ(as_text(assign({{0, 0, 0.9}, {5, 5, 0.7}, {6, 5, 0.8}})), "0-0 6-5 ");
}

// Every way to pair, by trying all: the truth for small cases.
double best_sum(const std::vector<Pairing>& candidates, std::size_t from, unsigned old_used, unsigned new_used) {
  double best = 0;
  for (std::size_t i = from; i < candidates.size(); ++i) {
    const unsigned o = 1u << candidates[i].old_index, n = 1u << candidates[i].new_index;
    if ((old_used & o) != 0 || (new_used & n) != 0) continue;
    best = std::max(best, candidates[i].score + best_sum(candidates, i + 1, old_used | o, new_used | n));
  }
  return best;
}

TEST(Assignment, IsOptimalOnRandomCandidatesAndUsesEveryIndexOnce) {
  std::mt19937 random(20240603);
  for (int round = 0; round < 300; ++round) {
    std::vector<Pairing> candidates;
    for (std::size_t o = 0; o < 6; ++o) {
      for (std::size_t n = 0; n < 6; ++n) {
        if (random() % 3 == 0) candidates.push_back({o, n, 0.5 + static_cast<double>(random() % 50) / 100});
      }
    }
    double sum = 0;
    unsigned old_used = 0, new_used = 0;
    for (const Pairing& pair : assign(candidates)) {
      EXPECT_EQ(old_used & (1u << pair.old_index), 0u);
      EXPECT_EQ(new_used & (1u << pair.new_index), 0u);
      old_used |= 1u << pair.old_index;
      new_used |= 1u << pair.new_index;
      sum += pair.score;
    }
    ASSERT_NEAR(sum, best_sum(candidates, 0, 0, 0), 1e-9) << "round " << round;
  }
}

TEST(Assignment, FallsBackToBestFirstInLargeGroups) {
  EXPECT_EQ(as_text(assign({{0, 0, 0.90}, {0, 1, 0.85}, {1, 0, 0.88}}, 1)), "0-0 ");
}

}  // namespace
}  // namespace roadshift::following
