#include "following/evidence.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "following/weights.h"
#include "support/words.h"

namespace roadshift::following {
namespace {

struct Spoken {
  std::string_view name, words;
};

// In the order of Feature; without words: never told as a reason.
constexpr std::array<Spoken, kFeatures> kSpoken = {{
    {"any", ""},
    {"same_code", "same code"},
    {"other_code", "another code"},
    {"same_link", "same link, which no other entry has"},
    {"further_link", "a further link in common, which no other entry has"},
    {"other_link", "another link"},
    {"same_name", "same name"},
    {"shared_name", "same name, which others have, too"},
    {"like_name", "name"},
    {"unlike_name", "no word of the names in common"},
    {"begun_name", "one name begins with the other"},
    {"same_number", "same number"},
    {"near_number", "same first number"},
    {"other_number", "another number"},
    {"one_number", "a number on one side only"},
    {"same_text", "same text"},
    {"like_text", "text"},
    {"rare_words", "rare words in common"},
    {"other_word", "another distinctive word in a like sentence"},
    {"same_apis", "same APIs"},
    {"some_apis", "an API in common"},
    {"other_apis", "other APIs"},
    {"same_owner", "same owner"},
    {"other_owner", "another owner"},
    {"other_cell", "other cells differ"},
    {"same_date", "same date"},
    {"other_date", "another date"},
    {"same_page", ""},
    {"like_headings", "like headings"},
    {"other_service", "another service"},
    {"neighbours", "same neighbours"},
    {"same_place", "same place"},
    {"backward", "back to an earlier stage"},
    {"had_gone", "had gone"},
}};

bool own(const Counts& counts, Counts::Key key) {
  return counts.entries_with(key) <= 1;
}

bool has(const std::vector<Counts::Key>& list, Counts::Key key) {
  return std::find(list.begin(), list.end(), key) != list.end();
}

void compare_codes(const Profile& a, const Profile& b, const Counts& counts, Evidence& evidence) {
  if (a.codes.empty() || b.codes.empty()) return;
  bool any = false;
  for (const Counts::Key code : a.codes) {
    if (!has(b.codes, code)) continue;
    any = true;
    if (own(counts, code)) evidence[Feature::same_code] = 1;
  }
  if (!any) evidence[Feature::other_code] = 1;
}

void compare_links(const Profile& a, const Profile& b, const Counts& counts, Evidence& evidence) {
  if (a.links.empty() || b.links.empty()) return;
  bool any = false;
  for (const Counts::Key link : a.links) {
    if (!has(b.links, link)) continue;
    any = true;
    if (!own(counts, link)) continue;
    const bool first = link == a.links.front() && link == b.links.front();
    evidence[first ? Feature::same_link : Feature::further_link] = 1;
  }
  if (!any && own(counts, a.links.front()) && own(counts, b.links.front())) evidence[Feature::other_link] = 1;
}

// How many entries have the commoner of two equal names.
int sharing(const Counts& counts, const Profile::Name& a, const Profile::Name& b) {
  return std::max({counts.entries_with(a.whole), counts.entries_with(b.whole), counts.entries_with(a.spaceless),
                   counts.entries_with(b.spaceless)});
}

void compare_names(const Profile& a, const Profile& b, const Counts& counts, Evidence& evidence) {
  double best = -1;
  bool same = false;
  SameNumber number = SameNumber::absent;
  for (const Profile::Name& x : a.names) {
    for (const Profile::Name& y : b.names) {
      if (x.of_api && y.of_api && a.names.size() > 1 && b.names.size() > 1) continue;
      const SameNumber numbers = same_number(x, y);
      Rest rest;
      const double like = same_words(x, y) ? 1 : like_names(x, y, counts, &rest);
      if (begins(x, y) || begins(y, x)) evidence[Feature::begun_name] = 1;
      const bool equal = like >= 1 && (numbers == SameNumber::absent || numbers == SameNumber::same);
      if (equal) {
        constexpr double kTwo = 2;
        const bool alone = sharing(counts, x, y) <= 1;
        double& told = evidence[alone ? Feature::same_name : Feature::shared_name];
        told = std::max(told, alone ? 1 : kTwo / std::max(kTwo, static_cast<double>(sharing(counts, x, y))));
      }
      if (like <= best) continue;
      best = like;
      evidence[Feature::other_word] = rest.share * rest.rarity;
      same = equal;
      number = numbers;
    }
  }
  if (evidence[Feature::same_name] > 0) evidence[Feature::shared_name] = 0;
  evidence[Feature::like_name] = std::max(best, 0.0);
  switch (number) {
    case SameNumber::absent: break;
    // The same number says something of names that are otherwise alike, too.
    case SameNumber::same: evidence[Feature::same_number] = best; break;
    case SameNumber::near: evidence[Feature::near_number] = best; break;
    case SameNumber::other: evidence[Feature::other_number] = same ? 0 : 1; break;
    case SameNumber::one_side: evidence[Feature::one_number] = 1; break;
  }
}

// How much of two texts is in common by the number of words alone.
double share_of_words(const std::vector<Counts::Key>& a, const std::vector<Counts::Key>& b) {
  std::size_t both = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) ++both;
    const bool step_i = *i <= *j, step_j = *j <= *i;
    i += step_i ? 1 : 0;
    j += step_j ? 1 : 0;
  }
  return a.empty() || b.empty() ? 0 : 2.0 * static_cast<double>(both) / static_cast<double>(a.size() + b.size());
}

std::size_t rare_in_common(const Profile& a, const Profile& b, const Counts& counts) {
  std::size_t rare = 0;
  for (const Counts::Key word : a.words) {
    if (std::binary_search(b.words.begin(), b.words.end(), word) && own(counts, word)) ++rare;
  }
  return rare;
}

bool names_apis(const Field& field, const Entry& entry) {
  return !entry.apis.empty() && support::contains_phrase(field.value, entry.apis.front().text);
}

bool dated(const Milestone& milestone) {
  return milestone.window && milestone.window->dated();
}

void compare_dates(const Entry& a, const Entry& b, const Counts& counts, Evidence& evidence) {
  for (const Milestone& x : a.milestones) {
    if (!dated(x)) continue;
    for (const Milestone& y : b.milestones) {
      if (y.stage != x.stage || !dated(y)) continue;
      double& told = evidence[x.window->same_days(*y.window) ? Feature::same_date : Feature::other_date];
      told = std::max(told, x.window->same_days(*y.window) ? counts.rarity(counts.find(date_key(x))) : 1.0);
    }
  }
}

}  // namespace

std::string_view name_of(Feature feature) {
  return kSpoken[static_cast<std::size_t>(feature)].name;
}

bool cells_conflict(const Entry& a, const Entry& b) {
  constexpr std::size_t kShort = 24;  // bytes: what is longer is text, and compared as such
  return std::any_of(a.fields.begin(), a.fields.end(), [&](const Field& field) {
    if (field.about_stage || field.value.empty() || field.value.size() > kShort || names_apis(field, a)) return false;
    const bool told = field.value == a.title || field.value == a.text || (a.owner && field.value == *a.owner);
    if (told) return false;
    return std::any_of(b.fields.begin(), b.fields.end(), [&](const Field& other) {
      return other.name == field.name && !other.about_stage && !other.value.empty() &&
             support::fold(other.value) != support::fold(field.value);
    });
  });
}

double like_names(const Profile::Name& a, const Profile::Name& b, const Counts& counts, Rest* rest) {
  double all = 0, common = 0;
  std::size_t shared = 0, compared = 0;
  // Gives the rarity of the rarest word that the other does not have. Numbers are compared as such.
  const auto cover = [&](const Profile::Name& one, const Profile::Name& other) {
    double rarest = 0;
    for (std::size_t i = 0; i < one.words.size(); ++i) {
      if (has(one.number_words, one.words[i])) continue;
      const double rarity = counts.rarity(one.words[i]);
      all += rarity;
      ++compared;
      const bool covered = has(other.words, one.words[i]) || has(other.pairs, one.words[i]) ||
                           (i < one.pairs.size() && has(other.words, one.pairs[i])) ||
                           (i > 0 && has(other.words, one.pairs[i - 1]));
      if (covered) {
        common += rarity;
        ++shared;
      } else {
        rarest = std::max(rarest, rarity);
      }
    }
    return rarest;
  };
  const double rest_a = cover(a, b), rest_b = cover(b, a);
  const SameNumber number = same_number(a, b);
  // In a release's name the number is the name: "1.10" is what "1.10 in the preview" begins with, not what "more
  // harbours since 1.10" ends with.
  const bool only_numbers = a.words.size() == a.number_words.size() || b.words.size() == b.number_words.size();
  if (only_numbers) return (compared == 0 && number == SameNumber::same) || begins(a, b) || begins(b, a) ? 1 : 0;
  if (rest != nullptr) {
    const double share = static_cast<double>(shared) / static_cast<double>(compared);
    *rest = {share, std::min(rest_a, rest_b) > 0 ? std::max(rest_a, rest_b) : 0};
  }
  constexpr double kRounding = 1e-9;
  return all <= 0 ? 0 : common >= all - kRounding ? 1 : common / all;
}

double like_words(const std::vector<Counts::Key>& a, const std::vector<Counts::Key>& b, const Counts& counts,
                  double* rest) {
  double all = 0, common = 0, rest_a = 0, rest_b = 0;
  auto i = a.begin(), j = b.begin();
  while (i != a.end() || j != b.end()) {
    if (j == b.end() || (i != a.end() && *i < *j)) {
      const double rarity = counts.rarity(*i++);
      all += rarity;
      rest_a = std::max(rest_a, rarity);
    } else if (i == a.end() || *j < *i) {
      const double rarity = counts.rarity(*j++);
      all += rarity;
      rest_b = std::max(rest_b, rarity);
    } else {
      const double rarity = 2 * counts.rarity(*i++);
      ++j;
      all += rarity;
      common += rarity;
    }
  }
  if (rest != nullptr) *rest = std::min(rest_a, rest_b);
  return all <= 0 ? 0 : common / all;
}

double contained(const Profile& part, const Profile& whole, const Counts& counts) {
  double all = 0, common = 0;
  for (const Counts::Key word : part.words) {
    const double rarity = counts.rarity(word);
    all += rarity;
    if (std::binary_search(whole.words.begin(), whole.words.end(), word)) common += rarity;
  }
  return all <= 0 ? 0 : common / all;
}

Evidence compare(const Entry& old_entry, const Profile& a, const Entry& new_entry, const Profile& b,
                 const Counts& counts) {
  constexpr std::size_t kManyRare = 3;
  Evidence evidence;
  evidence[Feature::any] = 1;
  compare_codes(a, b, counts, evidence);
  compare_links(a, b, counts, evidence);
  compare_names(a, b, counts, evidence);
  if (a.text != 0 && a.text == b.text) evidence[Feature::same_text] = 1;
  if (evidence[Feature::like_name] == 0 && evidence[Feature::same_text] == 0) evidence[Feature::unlike_name] = 1;
  double rest = 0;
  evidence[Feature::like_text] = like_words(a.words, b.words, counts, &rest);
  const bool same_name = evidence[Feature::same_name] + evidence[Feature::shared_name] > 0;
  double& other_word = evidence[Feature::other_word];
  other_word = same_name ? 0 : std::max(other_word, rest * share_of_words(a.words, b.words));
  evidence[Feature::rare_words] =
      static_cast<double>(std::min(rare_in_common(a, b, counts), kManyRare)) / static_cast<double>(kManyRare);
  switch (shared_apis(a, b)) {
    case Shared::unknown: break;
    case Shared::none: evidence[Feature::other_apis] = 1; break;
    case Shared::some: evidence[Feature::some_apis] = 1; break;
    case Shared::all: evidence[Feature::same_apis] = 1; break;
  }
  if (a.owner != 0 && b.owner != 0) {
    if (a.owner == b.owner)
      evidence[Feature::same_owner] = counts.rarity(a.owner);
    else
      evidence[Feature::other_owner] = 1;
  }
  if (cells_conflict(old_entry, new_entry)) evidence[Feature::other_cell] = 1;
  compare_dates(old_entry, new_entry, counts, evidence);
  evidence[Feature::same_page] = old_entry.path == new_entry.path ? 1 : 0;
  evidence[Feature::like_headings] = share_of_words(a.headings, b.headings);
  evidence[Feature::other_service] = a.service == b.service ? 0 : 1;
  evidence[Feature::backward] = new_entry.stage < old_entry.stage ? 1 : 0;
  return evidence;
}

double log_odds(const Evidence& evidence) {
  return std::inner_product(evidence.values.begin(), evidence.values.end(), kWeights.begin(), 0.0);
}

std::vector<std::string> reasons(const Evidence& evidence) {
  constexpr std::size_t kMost = 5;
  constexpr double kWorthTelling = 0.25;  // of the logarithm of the odds: a quarter more or less likely
  std::vector<std::pair<double, std::size_t>> weighty;
  for (std::size_t i = 0; i < kFeatures; ++i) {
    const double told = std::abs(evidence.values[i] * kWeights[i]);
    if (told >= kWorthTelling && !kSpoken[i].words.empty()) weighty.emplace_back(-told, i);
  }
  std::sort(weighty.begin(), weighty.end());
  std::vector<std::string> out;
  for (const auto& [told, i] : weighty) {
    if (out.size() == kMost) break;
    const auto feature = static_cast<Feature>(i);
    std::string words(kSpoken[i].words);
    if (feature == Feature::like_name || feature == Feature::like_text) {
      if (evidence.values[i] >= 1 && feature == Feature::like_name) continue;  // told as the same name
      words += ' ' + std::to_string(static_cast<int>(std::lround(evidence.values[i] * 100))) + "% alike";
    }
    out.push_back(std::move(words));
  }
  return out;
}

}  // namespace roadshift::following
