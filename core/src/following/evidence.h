// evidence.h - what speaks for and against two places being one entry, weighed into one number.
//
// Each feature has a plain meaning and a value from 0 (does not hold) to 1; its weight was estimated (weights.h). The
// sum of what holds is the logarithm of the odds that the new place continues the old entry, against "one ended, and
// the other began": above 0 it is likelier that they are one.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "following/profile.h"
#include "following/words.h"
#include "roadshift/roadmap.h"

namespace roadshift::following {

// "Own": no other entry has it, in the revision before or in this one.
enum class Feature {
  any,            // holds for every pair: how seldom two candidates are one
  same_code,      // an own code or issue number in common
  other_code,     // codes on both sides, none in common
  same_link,      // an own link in common, the first of both
  further_link,   // another own link in common
  other_link,     // own first links, and no link in common
  same_name,      // an own name in common
  shared_name,    // a name in common that others have, too: two of n entries
  like_name,      // how much of the names' words, by rarity, is in common
  unlike_name,    // no word of the names in common, nor a text beyond them
  begun_name,     // one name begins with the whole of the other
  same_number,    // numbers in the names, all the same
  near_number,    // the first is the same, or one is of the other's line
  other_number,   // another number
  one_number,     // a number on one side only
  same_text,      // the same text beyond the name
  like_text,      // how much of all words, by rarity, is in common
  rare_words,     // words in common that no other entry has: none, one, two, three or more
  other_word,     // a distinctive word on either side in an otherwise equal sentence
  same_apis,      //
  some_apis,      // one of several in common
  other_apis,     // none in common
  same_owner,     // by how rare the owner is
  other_owner,    //
  other_cell,     // cells of one column that differ, "Yes" and "No"
  same_date,      // a dated milestone in common, by how rare it is
  other_date,     // dates of one stage that differ
  same_page,      //
  like_headings,  // how much of the words of the headings above is in common
  other_service,  // below the heading of one service, and not below it
  neighbours,     // the same entry above or below: half for each
  same_place,     // between the same neighbours, or ends of the section, on both sides
  backward,       // it would fall back to an earlier stage
  had_gone,       // it went in an earlier revision
};
inline constexpr std::size_t kFeatures = static_cast<std::size_t>(Feature::had_gone) + 1;
// As in the table of weights: "same_code".
std::string_view name_of(Feature feature);

struct Evidence {
  std::array<double, kFeatures> values{};

  double& operator[](Feature feature) { return values[static_cast<std::size_t>(feature)]; }
  double operator[](Feature feature) const { return values[static_cast<std::size_t>(feature)]; }
};

// All that entry and profile tell; where it stands (neighbours, place, gone) is for the caller to add.
Evidence compare(const Entry& old_entry, const Profile& old_profile, const Entry& new_entry, const Profile& new_profile,
                 const Counts& counts);

// The logarithm of the odds.
double log_odds(const Evidence& evidence);

// The features that decided, the weightiest first, in plain words: "same name, which no other entry has", "another
// number".
std::vector<std::string> reasons(const Evidence& evidence);

// Cells of one column that differ, although neither is about stage, date or APIs, nor tells name or text: "Yes", "No".
bool cells_conflict(const Entry& a, const Entry& b);

// How much of the words of two names is in common, by rarity; run together or not.
// `rest`: the share of words in common, and the rarity of the rarest that is not, where both have such a word.
struct Rest {
  double share = 0, rarity = 0;
};
double like_names(const Profile::Name& a, const Profile::Name& b, const Counts& counts, Rest* rest = nullptr);
// The same of all words. `rest`: the rarity of the rarest word that only one side has, the smaller of both sides.
double like_words(const std::vector<Counts::Key>& a, const std::vector<Counts::Key>& b, const Counts& counts,
                  double* rest = nullptr);
// How much of the words of one entry stands in another, by rarity: what that may have taken in.
double contained(const Profile& part, const Profile& whole, const Counts& counts);

}  // namespace roadshift::following
