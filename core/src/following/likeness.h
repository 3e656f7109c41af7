// likeness.h - how alike two entries are, and why.
//
// Words count by how rare they are on the roadmap: that two entries both speak of "software" says little, that both
// speak of "annuity" much. Two views are taken and the better one counts: the title's (a text may be rewritten under
// an unchanged title) and the text's (a title may change over an unchanged text).
#pragma once

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "roadshift/roadmap.h"

namespace roadshift::following {

// An entry's words made ready for comparing. Word ids are those of one Vocabulary.
struct Profile {
  std::vector<int> title, text, context;  // sorted, unique; text holds the title's words too
  std::vector<std::string> apis;          // folded names without versions, sorted
  std::vector<int> api_words;             // the words of all of them
  std::string owner;                      // folded
  std::string service;                    // an API that only a heading names for all below it
  std::vector<std::string> links;         // sorted
  std::string title_key;                  // the folded title (or what the configuration says is the same)
  std::string body_key;                   // folded text
  bool named_by_api = false;              // the title is no more than the API's name
  bool declared = false;                  // the configuration says which entry a title like this is
};

// All words ever seen and in how many of the entries now compared each stands.
class Words {
 public:
  int id(const std::string& word);
  void count(const Profile& profile, int change);
  // More for a rarer word; between 0 and 1.
  [[nodiscard]] double weight(int word) const;
  // In how many of the entries a title, an API (keys of a Profile), a link or an owner stands.
  [[nodiscard]] int with_title(const std::string& title_key) const { return of(titles_, title_key); }
  [[nodiscard]] int with_api(const std::string& api) const { return of(apis_, api); }
  [[nodiscard]] int with_link(const std::string& link) const { return of(links_, link); }
  [[nodiscard]] int with_owner(const std::string& owner) const { return of(owners_, owner); }

  template <class Archive>
  void serialize(Archive& archive) {
    archive(ids_, in_entries_, titles_, apis_, links_, owners_, entries_);
  }

 private:
  static int of(const std::unordered_map<std::string, int>& counts, const std::string& key);

  std::unordered_map<std::string, int> ids_;
  std::vector<int> in_entries_;
  // Of words by the number of entries they stand in, as far as asked for since the number of all entries changed.
  mutable std::vector<double> weights_;
  std::unordered_map<std::string, int> titles_, apis_, links_, owners_;
  int entries_ = 0;
};

// `same`: folded title -> the folded title that the configuration says it is the same as.
Profile make_profile(const Entry& entry, Words& words, const std::unordered_map<std::string, std::string>& same);

struct Likeness {
  double score = 0;  // 0 to 1
  double title = 0, text = 0;
  bool same_api = false, other_api = false, same_link = false, same_owner = false;
};
Likeness likeness(const Profile& a, const Profile& b, const Words& words);
enum class Shared { unknown, none, some, all };
// Whether two entries are about the same APIs, by the names' words: "Losses" is "Individual Losses (MTD) API v3.0".
Shared shared_apis(const Profile& a, const Profile& b);
// "same title", "text 82% alike", …
std::vector<std::string> reasons(const Likeness& likeness);

// Share of the rarer words of `part` that stand in `whole`: how much of one entry another has taken in.
double contained(const std::vector<int>& part, const std::vector<int>& whole, const Words& words);

}  // namespace roadshift::following
