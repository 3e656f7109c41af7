#include "following/kept.h"

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_map>

namespace roadshift::following {
namespace {

bool same_source(const Source& a, const Source& b) {
  return a.origin == b.origin && a.words == b.words;
}

bool same_milestone(const Milestone& a, const Milestone& b) {
  return a.stage == b.stage && a.window == b.window && a.reached == b.reached && same_source(a.source, b.source);
}

std::size_t hash_of(const Entry& entry) {
  const std::hash<std::string> hash;
  return hash(entry.title) * 31 + hash(entry.text);
}

// Entries of the same hash on both sides.
struct Alike {
  std::vector<std::size_t> before, after;
};

}  // namespace

bool same_but_lines(const Entry& a, const Entry& b) {
  return a.title == b.title && a.text == b.text && a.stage == b.stage && a.form == b.form && a.path == b.path &&
         a.section == b.section && a.fields == b.fields && a.apis == b.apis && a.links == b.links &&
         a.journey == b.journey && a.function == b.function && a.mechanism == b.mechanism && a.audience == b.audience &&
         a.owner == b.owner && a.notes == b.notes && same_source(a.stage_source, b.stage_source) &&
         std::equal(a.milestones.begin(), a.milestones.end(), b.milestones.begin(), b.milestones.end(), same_milestone);
}

void move_lines(Entry& entry, const Entry& raw) {
  entry.line = raw.line;
  for (std::size_t i = 0; i < entry.milestones.size(); ++i)
    entry.milestones[i].source.line = raw.milestones[i].source.line;
  // A milestone that was judged to be reached may be what says the stage.
  const auto judged = std::find_if(entry.milestones.begin(), entry.milestones.end(), [&](const Milestone& milestone) {
    return entry.stage != raw.stage && milestone.stage == entry.stage;
  });
  entry.stage_source.line = judged != entry.milestones.end() ? judged->source.line : raw.stage_source.line;
}

std::vector<KeptPair> kept_between(const Page& before, const Page& after) {
  std::vector<KeptPair> pairs;
  std::size_t top = 0;
  const std::size_t shorter = std::min(before.size(), after.size());
  while (top < shorter && same_but_lines(*before[top], *after[top])) {
    pairs.push_back({top, top});
    ++top;
  }
  std::size_t old_end = before.size(), new_end = after.size();
  while (old_end > top && new_end > top && same_but_lines(*before[old_end - 1], *after[new_end - 1]))
    pairs.push_back({--old_end, --new_end});

  std::unordered_map<std::size_t, Alike> between;
  for (std::size_t i = top; i < old_end; ++i) between[hash_of(*before[i])].before.push_back(i);
  for (std::size_t i = top; i < new_end; ++i) {
    if (const auto alike = between.find(hash_of(*after[i])); alike != between.end()) alike->second.after.push_back(i);
  }
  for (std::size_t i = top; i < old_end; ++i) {
    const auto found = between.find(hash_of(*before[i]));
    const Alike& alike = found->second;
    if (alike.before.front() != i || alike.before.size() != alike.after.size()) continue;
    const bool all_same = std::equal(alike.before.begin(), alike.before.end(), alike.after.begin(), alike.after.end(),
                                     [&](std::size_t old_index, std::size_t new_index) {
                                       return same_but_lines(*before[old_index], *after[new_index]);
                                     });
    for (std::size_t k = 0; all_same && k < alike.before.size(); ++k)
      pairs.push_back({alike.before[k], alike.after[k]});
  }
  return pairs;
}

}  // namespace roadshift::following
