// profile.h - what of an entry tells which entry it is, made ready for comparing.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "following/words.h"
#include "roadshift/roadmap.h"

namespace roadshift::following {

// All keys are those of one Counts.
struct Profile {
  // What a reader may call the entry: its title; what it does, where that is as short as a name. A title that is no
  // more than the name of an API comes last, and is no name where both sides have another.
  struct Name {
    Counts::Key whole = 0;                  // equal for names of the same words
    Counts::Key spaceless = 0;              // equal for "White board" and "Whiteboard", too
    std::vector<Counts::Key> words;         // in order
    std::vector<Counts::Key> pairs;         // of each word with the next, run together: one fewer
    std::vector<Counts::Key> number_words;  // those of `words` that are numbers
    std::vector<Number> numbers;
    bool of_api = false;
    Counts::Key line = 0;  // equal for names whose first number begins alike: 8.1 and 8.x
  };
  std::vector<Name> names;             // at least one
  std::vector<Counts::Key> words;      // of names and text, sorted, unique
  std::vector<Counts::Key> body;       // of the text alone, sorted, unique
  Counts::Key text = 0;                // the text beyond the name; 0 where it has no more than a few words
  std::vector<Counts::Key> codes;      // sorted
  std::vector<Counts::Key> links;      // as they come: the first is the name's
  std::vector<Counts::Key> apis;       // names without versions, sorted
  std::vector<Counts::Key> api_words;  // of all of them, sorted
  Counts::Key owner = 0;
  std::string service;                // an API that only a heading names for all below it
  std::vector<Counts::Key> headings;  // the words of the headings above, sorted, unique
  std::string title_key, body_key;    // folded title (or what the configuration says is the same) and text
  bool declared = false;              // the configuration says which entry a title like this is
};

// `same`: folded title -> the folded title that the configuration says it is the same as.
Profile make_profile(const Entry& entry, Counts& counts, const std::unordered_map<std::string, std::string>& same);

// The same of what it promises; a date of a milestone is a thing that may be shared, too.
void count_dates(Counts& counts, const Entry& entry, Counts::When when, int change);
std::string date_key(const Milestone& milestone);

// The same but for spelling, endings and blanks.
bool same_words(const Profile::Name& a, const Profile::Name& b);
// Whether the words of `longer` begin with all of `name`, and go on.
bool begins(const Profile::Name& name, const Profile::Name& longer);

// Counts all that may be shared, once for the entry.
void count(Counts& counts, const Profile& profile, Counts::When when, int change);

// Whether two entries are about the same APIs, by the names' words: "Losses" is "Individual Losses (MTD) API v3.0".
enum class Shared { unknown, none, some, all };
Shared shared_apis(const Profile& a, const Profile& b);

// Whether two names mean the same number: "9.0" is "9"; "8.x" has 8.1 in it; the first number of several tells which
// row it is, the others are its detail.
enum class SameNumber { absent, one_side, other, near, same };
SameNumber same_number(const Profile::Name& a, const Profile::Name& b);

}  // namespace roadshift::following
