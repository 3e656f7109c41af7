#include "following/assignment.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace roadshift::following {
namespace {

// Groups of candidates that share an index, found by union-find over old and new indices.
class Groups {
 public:
  explicit Groups(const std::vector<Pairing>& candidates) {
    for (const Pairing& pair : candidates) join(old_node(pair.old_index), new_node(pair.new_index));
  }
  std::size_t of(const Pairing& pair) { return find(old_node(pair.old_index)); }

 private:
  std::size_t node(std::map<std::size_t, std::size_t>& nodes, std::size_t index) {
    const auto [place, added] = nodes.try_emplace(index, parent_.size());
    if (added) parent_.push_back(parent_.size());
    return place->second;
  }
  std::size_t old_node(std::size_t index) { return node(old_, index); }
  std::size_t new_node(std::size_t index) { return node(new_, index); }
  std::size_t find(std::size_t at) {
    while (parent_[at] != at) at = parent_[at] = parent_[parent_[at]];
    return at;
  }
  void join(std::size_t a, std::size_t b) { parent_[std::max(find(a), find(b))] = std::min(find(a), find(b)); }

  std::map<std::size_t, std::size_t> old_, new_;
  std::vector<std::size_t> parent_;
};

std::vector<Pairing> best_first(std::vector<Pairing> group) {
  std::stable_sort(group.begin(), group.end(), [](const Pairing& a, const Pairing& b) { return a.score > b.score; });
  std::map<std::size_t, bool> old_taken, new_taken;
  std::vector<Pairing> out;
  for (const Pairing& pair : group) {
    if (old_taken[pair.old_index] || new_taken[pair.new_index]) continue;
    old_taken[pair.old_index] = new_taken[pair.new_index] = true;
    out.push_back(pair);
  }
  return out;
}

std::vector<std::size_t> indices(const std::vector<Pairing>& group, std::size_t Pairing::*which) {
  std::vector<std::size_t> list;
  for (const Pairing& pair : group) list.push_back(pair.*which);
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
  return list;
}

// Kuhn-Munkres by shortest augmenting paths (Jonker and Volgenant 1987): rows are the smaller side; every row may also
// stay alone at cost 0, by a column of its own.
std::vector<Pairing> optimal(const std::vector<Pairing>& group) {
  const auto rows = indices(group, &Pairing::old_index), columns = indices(group, &Pairing::new_index);
  const std::size_t n = rows.size(), m = columns.size() + rows.size();
  const auto at = [](const std::vector<std::size_t>& list, std::size_t value) {
    return static_cast<std::size_t>(std::lower_bound(list.begin(), list.end(), value) - list.begin());
  };
  constexpr double kNever = 1e6;
  std::vector<std::vector<double>> cost(n, std::vector<double>(m, kNever));
  for (std::size_t i = 0; i < n; ++i) cost[i][columns.size() + i] = 0;
  for (const Pairing& pair : group) {
    double& cell = cost[at(rows, pair.old_index)][at(columns, pair.new_index)];
    cell = std::min(cell, -pair.score);
  }
  constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
  std::vector<double> u(n + 1, 0), v(m + 1, 0);
  std::vector<std::size_t> row_of(m + 1, kNone), previous(m + 1, m);
  for (std::size_t i = 0; i < n; ++i) {
    row_of[m] = i;
    std::size_t column = m;
    std::vector<double> distance(m + 1, std::numeric_limits<double>::infinity());
    std::vector<bool> done(m + 1, false);
    do {
      done[column] = true;
      const std::size_t row = row_of[column];
      std::size_t next = m;
      double step = std::numeric_limits<double>::infinity();
      for (std::size_t j = 0; j < m; ++j) {
        if (done[j]) continue;
        const double reduced = cost[row][j] - u[row] - v[j];
        if (reduced < distance[j]) {
          distance[j] = reduced;
          previous[j] = column;
        }
        if (distance[j] < step) {
          step = distance[j];
          next = j;
        }
      }
      for (std::size_t j = 0; j <= m; ++j) {
        if (done[j]) {
          u[row_of[j]] += step;
          v[j] -= step;
        } else {
          distance[j] -= step;
        }
      }
      column = next;
    } while (row_of[column] != kNone);
    while (column != m) {
      const std::size_t back = previous[column];
      row_of[column] = row_of[back];
      column = back;
    }
  }
  std::vector<Pairing> out;
  for (std::size_t j = 0; j < columns.size(); ++j) {
    if (row_of[j] == kNone || cost[row_of[j]][j] >= kNever) continue;
    out.push_back({rows[row_of[j]], columns[j], -cost[row_of[j]][j]});
  }
  return out;
}

}  // namespace

std::vector<Pairing> assign(const std::vector<Pairing>& candidates, std::size_t largest) {
  Groups groups(candidates);
  std::map<std::size_t, std::vector<Pairing>> by_group;
  for (const Pairing& pair : candidates) by_group[groups.of(pair)].push_back(pair);
  std::vector<Pairing> out;
  for (const auto& [name, group] : by_group) {
    const bool small =
        indices(group, &Pairing::old_index).size() <= largest && indices(group, &Pairing::new_index).size() <= largest;
    const auto pairs = group.size() == 1 ? group : small ? optimal(group) : best_first(group);
    out.insert(out.end(), pairs.begin(), pairs.end());
  }
  std::sort(out.begin(), out.end(), [](const Pairing& a, const Pairing& b) { return a.old_index < b.old_index; });
  return out;
}

}  // namespace roadshift::following
