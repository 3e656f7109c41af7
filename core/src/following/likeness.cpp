#include "following/likeness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <regex>
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
      "the",  "a",  "an",    "of",   "to",   "in",  "for",   "and",  "or",   "on",
      "with", "by", "from",  "at",   "is",   "are", "be",    "will", "this", "that",
      "it",   "as", "their", "they", "have", "has", "which", "who",  "can",  "been"};
  return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

void add_words(std::vector<int>& into, std::string_view text, Words& words) {
  for (std::string& word : support::folded_words(text)) {
    if (!is_filler(word)) into.push_back(words.id(stem(std::move(word))));
  }
}

// An API's name without what is the same for all: "Individual Losses (MTD) API" and "Individual Losses" are one.
std::string api_key(const Api& api) {
  std::string key, plain;
  int depth = 0;
  for (const char c : api.name) {
    depth += c == '(' ? 1 : 0;
    if (depth == 0) plain += c;
    depth -= c == ')' && depth > 0 ? 1 : 0;
  }
  for (std::string& word : support::folded_words(plain)) {
    if (word == "api" || word == "apis" || is_filler(word)) continue;
    key += stem(std::move(word));
    key += ' ';
  }
  return key;
}

// A release by its number alone: "v4", "4.x" and "V4.x" are one.
std::string plain_release(const std::string& title) {
  static const std::regex kRelease(R"(v?(\d+(?:\.\d+)*)(?:\.x)?)", std::regex::icase | std::regex::optimize);
  constexpr std::size_t kLongest = 20;
  std::smatch match;
  return title.size() <= kLongest && std::regex_match(title, match, kRelease) ? match[1].str() : title;
}

bool named_by_heading(const Api& api, const Entry& entry) {
  return std::any_of(entry.section.begin(), entry.section.end(),
                     [&](const std::string& heading) { return heading.find(api.text) != std::string::npos; });
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

// Twice what both have over what each has; for texts of very different length, how much of the shorter is in the
// longer. One or two words contained in many say little.
double alike(const std::vector<int>& a, const std::vector<int>& b, const Words& words) {
  const double in_a = total(a, words), in_b = total(b, words);
  if (in_a <= 0 || in_b <= 0) return 0;
  const double both = shared(a, b, words);
  constexpr std::size_t kEnough = 3;
  const double contained = std::min(a.size(), b.size()) >= kEnough ? 0.8 : 0.6;
  return std::max(2 * both / (in_a + in_b), contained * both / std::min(in_a, in_b));
}

bool overlap(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](const std::string& x) { return std::binary_search(b.begin(), b.end(), x); });
}

// Called by its API's name only, and the API has other entries, too.
bool busy_api_names(const Profile& profile, const Words& words) {
  constexpr int kBothSidesOfOne = 2;  // the old and the new version of one entry
  return profile.named_by_api && std::any_of(profile.apis.begin(), profile.apis.end(), [&](const std::string& api) {
           return words.with_api(api) > kBothSidesOfOne;
         });
}

// A link that no other entry has, on either side. Many rows may share a link to one page of documentation: those tell
// nothing.
bool own_link_shared(const Profile& a, const Profile& b, const Words& words) {
  constexpr int kBothSidesOfOne = 2;
  return std::any_of(a.links.begin(), a.links.end(), [&](const std::string& link) {
    return words.with_link(link) <= kBothSidesOfOne && std::binary_search(b.links.begin(), b.links.end(), link);
  });
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
  for (const std::string& link : profile.links) links_[link] += change;
  if (!profile.owner.empty()) owners_[profile.owner] += change;
  entries_ += change;
  weights_.clear();
}

double Words::weight(int word) const {
  constexpr double kUnknown = -1;
  const auto in = static_cast<std::size_t>(in_entries_[static_cast<std::size_t>(word)]);
  if (in >= weights_.size()) weights_.resize(in + 1, kUnknown);
  double& known = weights_[in];
  if (known == kUnknown) {
    const double total = entries_ + 2.0;
    known = std::max(0.05, std::log(total / (static_cast<double>(in) + 1.0)) / std::log(total));
  }
  return known;
}

int Words::of(const std::unordered_map<std::string, int>& counts, const std::string& key) {
  const auto found = counts.find(key);
  return found == counts.end() ? 0 : found->second;
}

Profile make_profile(const Entry& entry, Words& words, const std::unordered_map<std::string, std::string>& same) {
  Profile profile;
  const std::string title = plain_release(entry.title);
  profile.title_key = support::fold(title);
  if (const auto known = same.find(profile.title_key); known != same.end()) {
    profile.title_key = known->second;
    profile.declared = true;
  }
  // What it does tells which entry it is; who it is for and the like does not.
  const std::string& own = entry.function ? *entry.function : entry.text;
  const std::string& body = own == entry.title ? title : own;
  profile.body_key = support::fold(body);
  add_words(profile.title, title, words);
  profile.text = profile.title;
  add_words(profile.text, body, words);
  for (const Api& api : entry.apis) {
    profile.named_by_api = profile.named_by_api || support::fold(api.text) == profile.title_key;
    std::string key = api_key(api);
    if (key.empty()) continue;
    if (named_by_heading(api, entry)) {
      profile.service = std::move(key);
      continue;
    }
    add_words(profile.api_words, key, words);
    profile.apis.push_back(std::move(key));
  }
  for (const std::string& part : entry.section) add_words(profile.context, part, words);
  profile.links = entry.links;
  if (entry.owner) profile.owner = support::fold(*entry.owner);
  sort_unique(profile.title);
  sort_unique(profile.text);
  sort_unique(profile.context);
  sort_unique(profile.apis);
  sort_unique(profile.api_words);
  sort_unique(profile.links);
  return profile;
}

double contained(const std::vector<int>& part, const std::vector<int>& whole, const Words& words) {
  const double all = total(part, words);
  return all <= 0 ? 0 : shared(part, whole, words) / all;
}

Shared shared_apis(const Profile& a, const Profile& b) {
  if (a.api_words.empty() || b.api_words.empty()) return Shared::unknown;
  std::vector<int> both;
  std::set_intersection(a.api_words.begin(), a.api_words.end(), b.api_words.begin(), b.api_words.end(),
                        std::back_inserter(both));
  if (both.size() == std::max(a.api_words.size(), b.api_words.size())) return Shared::all;
  if (overlap(a.apis, b.apis) || both.size() == std::min(a.api_words.size(), b.api_words.size())) return Shared::some;
  constexpr double kSame = 0.6;
  return static_cast<double>(both.size()) >=
                 kSame * static_cast<double>(std::min(a.api_words.size(), b.api_words.size()))
             ? Shared::unknown
             : Shared::none;
}

Likeness likeness(const Profile& a, const Profile& b, const Words& words) {
  Likeness like;
  const bool same_title = a.title_key == b.title_key;
  like.title = same_title ? 1 : alike(a.title, b.title, words);
  like.text = a.body_key == b.body_key ? 1 : alike(a.text, b.text, words);
  const Shared apis = shared_apis(a, b);
  const bool same_service = !a.service.empty() && a.service == b.service;
  like.same_api = apis == Shared::some || apis == Shared::all || (same_service && apis == Shared::unknown);
  like.other_api = apis == Shared::none;
  like.same_link = own_link_shared(a, b, words);
  like.same_owner = !a.owner.empty() && a.owner == b.owner;
  // A title that several entries share says little of which one this is.
  const int sharing = std::max(words.with_title(a.title_key), words.with_title(b.title_key));
  double rarity = sharing <= 2 ? 1.0 : 2.0 / sharing;
  if (busy_api_names(a, words) || busy_api_names(b, words)) rarity = std::min(rarity, 0.4);
  const double api = like.same_api ? 1 : like.other_api ? 0 : 0.5;
  const double by_title = 0.60 * like.title * rarity + 0.28 * like.text + 0.12 * api;
  const double by_text = 0.12 * like.title + 0.73 * like.text + 0.15 * api;
  like.score = std::max(by_title, by_text);
  if (like.same_link) like.score += 0.3;
  if (like.same_owner) like.score += words.with_owner(a.owner) <= 2 ? 0.16 : 0.05;
  // Where it stands tells two of a kind apart, no more.
  like.score += 0.16 * (alike(a.context, b.context, words) - 0.5);
  // Below "… Service" and not below it are two parts of a roadmap that may well promise the same thing twice.
  if (a.service != b.service) like.score -= a.service.empty() || b.service.empty() ? 0.12 : 0.2;
  constexpr double kDeclared = 0.95;
  if (same_title && a.declared && b.declared) like.score = std::max(like.score, kDeclared);
  like.score = std::clamp(like.score, 0.0, 1.0);
  return like;
}

std::vector<std::string> reasons(const Likeness& like) {
  std::vector<std::string> out;
  const auto percent = [](double share) { return std::to_string(static_cast<int>(std::lround(share * 100))) + "%"; };
  if (like.title >= 1)
    out.push_back("same title");
  else if (like.title > 0.3)
    out.push_back("title " + percent(like.title) + " alike");
  if (like.text >= 1)
    out.push_back("same text");
  else
    out.push_back("text " + percent(like.text) + " alike");
  if (like.same_api) out.push_back("same API");
  if (like.same_link) out.push_back("same link, which no other entry has");
  if (like.same_owner) out.push_back("same owner");
  return out;
}

}  // namespace roadshift::following
