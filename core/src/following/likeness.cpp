#include "following/likeness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "support/words.h"

namespace roadshift::following {
namespace {

void sort_unique(auto& list) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

// "allowances" and "allowance", "amendments" and "amendment" are one word.
std::string stem(std::string word) {
  constexpr std::size_t kShortest = 4;
  if (word.size() > kShortest && word.ends_with("ies")) return word.substr(0, word.size() - 3) + 'y';
  if (word.size() >= kShortest && word.ends_with('s') && !word.ends_with("ss")) word.pop_back();
  return word;
}

bool is_filler(std::string_view word) {
  static constexpr std::array<std::string_view, 30> kFillers = {
      "the", "a", "an", "of", "to", "in", "for", "and", "or", "on", "with", "by", "from", "at", "is",
      "are", "be", "will", "this", "that", "it", "as", "their", "they", "have", "has", "which", "who", "can", "been"};
  return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

void add_words(std::vector<int>& into, std::string_view text, Words& words) {
  for (std::string& word : support::folded_words(text)) {
    if (!is_filler(word)) into.push_back(words.id(stem(std::move(word))));
  }
}

// An API's name without what is the same for all: "Individual Losses (MTD) API" and "Individual Losses" are one.
std::string api_key(const Api& api) {
  std::string key;
  for (std::string& word : support::folded_words(api.name)) {
    if (word == "api" || word == "apis" || is_filler(word)) continue;
    key += stem(std::move(word));
    key += ' ';
  }
  return key;
}

double total(const std::vector<int>& list, const Words& words) {
  double sum = 0;
  for (const int word : list) sum += words.weight(word);
  return sum;
}

double shared(const std::vector<int>& a, const std::vector<int>& b, const Words& words) {
  double sum = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) {
      sum += words.weight(*i);
      ++i;
      ++j;
    } else if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  return sum;
}

// Twice what both have over what each has; for texts of very different length, how much of the shorter is in the longer.
double alike(const std::vector<int>& a, const std::vector<int>& b, const Words& words) {
  const double in_a = total(a, words), in_b = total(b, words);
  if (in_a <= 0 || in_b <= 0) return 0;
  const double both = shared(a, b, words);
  constexpr double kContained = 0.8;
  return std::max(2 * both / (in_a + in_b), kContained * both / std::min(in_a, in_b));
}

bool overlap(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& x) { return std::binary_search(b.begin(), b.end(), x); });
}

// Called by its API's name only, and the API has other entries, too.
bool busy_api_names(const Profile& profile, const Words& words) {
  constexpr int kBothSidesOfOne = 2;  // the old and the new version of one entry
  return profile.named_by_api &&
         std::any_of(profile.apis.begin(), profile.apis.end(), [&](const std::string& api) { return words.with_api(api) > kBothSidesOfOne; });
}

}  // namespace

int Words::id(const std::string& word) {
  const auto [place, added] = ids_.try_emplace(word, static_cast<int>(in_entries_.size()));
  if (added) in_entries_.push_back(0);
  return place->second;
}

void Words::count(const Profile& profile, int change) {
  for (const int word : profile.text) in_entries_[static_cast<std::size_t>(word)] += change;
  titles_[profile.title_key] += change;
  for (const std::string& api : profile.apis) apis_[api] += change;
  entries_ += change;
}

double Words::weight(int word) const {
  const double total = entries_ + 2.0;
  const double with = in_entries_[static_cast<std::size_t>(word)] + 1.0;
  return std::max(0.05, std::log(total / with) / std::log(total));
}

int Words::titles(const std::string& title_key) const {
  const auto found = titles_.find(title_key);
  return found == titles_.end() ? 0 : found->second;
}

int Words::with_api(const std::string& api) const {
  const auto found = apis_.find(api);
  return found == apis_.end() ? 0 : found->second;
}

Profile make_profile(const Entry& entry, Words& words, const std::unordered_map<std::string, std::string>& same) {
  Profile profile;
  profile.title_key = support::fold(entry.title);
  if (const auto known = same.find(profile.title_key); known != same.end()) {
    profile.title_key = known->second;
    profile.declared = true;
  }
  profile.body_key = support::fold(entry.text);
  add_words(profile.title, entry.title, words);
  profile.text = profile.title;
  add_words(profile.text, entry.text, words);
  for (const Api& api : entry.apis) {
    profile.named_by_api = profile.named_by_api || support::fold(api.text) == profile.title_key;
    if (std::string key = api_key(api); !key.empty()) profile.apis.push_back(std::move(key));
  }
  for (const std::string& part : entry.section) add_words(profile.context, part, words);
  profile.links = entry.links;
  sort_unique(profile.title);
  sort_unique(profile.text);
  sort_unique(profile.context);
  sort_unique(profile.apis);
  sort_unique(profile.links);
  return profile;
}

double contained(const std::vector<int>& part, const std::vector<int>& whole, const Words& words) {
  const double all = total(part, words);
  return all <= 0 ? 0 : shared(part, whole, words) / all;
}

Likeness likeness(const Profile& a, const Profile& b, const Words& words) {
  Likeness like;
  const bool same_title = a.title_key == b.title_key;
  like.title = same_title ? 1 : alike(a.title, b.title, words);
  like.text = a.body_key == b.body_key ? 1 : alike(a.text, b.text, words);
  const bool both_name_apis = !a.apis.empty() && !b.apis.empty();
  like.same_api = both_name_apis && overlap(a.apis, b.apis);
  like.other_api = both_name_apis && !like.same_api;
  like.same_link = !a.links.empty() && !b.links.empty() && overlap(a.links, b.links);
  // A title that several entries share says little of which one this is.
  const int sharing = std::max(words.titles(a.title_key), words.titles(b.title_key));
  double rarity = sharing <= 2 ? 1.0 : 2.0 / sharing;
  if (busy_api_names(a, words) || busy_api_names(b, words)) rarity = std::min(rarity, 0.4);
  const double api = like.same_api ? 1 : like.other_api ? 0 : 0.5;
  const double by_title = 0.60 * like.title * rarity + 0.28 * like.text + 0.12 * api;
  const double by_text = 0.12 * like.title + 0.73 * like.text + 0.15 * api;
  like.score = std::max(by_title, by_text);
  if (like.same_link) like.score += 0.03;
  // Where it stands tells two of a kind apart, no more.
  like.score += 0.16 * (alike(a.context, b.context, words) - 0.5);
  constexpr double kDeclared = 0.95;
  if (same_title && a.declared && b.declared) like.score = std::max(like.score, kDeclared);
  like.score = std::clamp(like.score, 0.0, 1.0);
  return like;
}

std::vector<std::string> reasons(const Likeness& like) {
  std::vector<std::string> out;
  const auto percent = [](double share) { return std::to_string(static_cast<int>(std::lround(share * 100))) + "%"; };
  if (like.title >= 1) out.push_back("same title");
  else if (like.title > 0.3) out.push_back("title " + percent(like.title) + " alike");
  if (like.text >= 1) out.push_back("same text");
  else out.push_back("text " + percent(like.text) + " alike");
  if (like.same_api) out.push_back("same API");
  if (like.same_link) out.push_back("same link");
  return out;
}

}  // namespace roadshift::following
