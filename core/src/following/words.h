// words.h - words as names of entries are compared by, and how many entries of the roadmap each of them stands in.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace roadshift::following {

// The words of a text that say what it is about, in order, each in one form for all spellings: case, punctuation,
// plural, "-ing" and "-ed" are folded, British and American spelling, and the verbs that roadmaps use for one another
// ("show", "view", "retrieve"); numbers without "v", ".0" and ".x". A name in code is parted where it goes on with a
// capital ("TideChart"). What says nothing ("the", "allows", "ability") is left out.
// `plain`: gets the same words before their endings are folded.
std::vector<std::string> telling_words(std::string_view text, std::vector<std::string>* plain = nullptr);
// A word without its ending.
std::string stem(std::string word);

// "2.7", "v3": one of telling_words() that is a number, and no year.
bool is_number_word(std::string_view word);

// A number of releases in a name: "v8.1" is {8, 1}, "9.0" and "9" are {9}. `line`: all releases that begin so, as in
// "8.x.y" and "8.*".
struct Number {
  std::vector<int> parts;
  bool line = false;

  friend bool operator==(const Number&, const Number&) = default;
};
// The numbers of a name in the order it has them; years, sums of money and what is a part of a word are none.
std::vector<Number> numbers_of(std::string_view name);

// Codes that a title or a cell calls an entry by, upper case: "N45", "CC015C", "ABC-12", "#123". Quarters, versions
// and the like ("Q12", "V10", "FY25") are none.
std::vector<std::string> codes_of(std::string_view text);

// How often things stand on the roadmap: in the revision before, and in the one that is read now. What counts is the
// revision in which more entries share it, so that one who is alone on both sides counts as alone.
class Counts {
 public:
  using Key = int;
  Key key(const std::string& thing);
  // A thing that may not have a key yet; 0 is the key of none.
  [[nodiscard]] Key find(const std::string& thing) const;

  enum class When { standing, going, coming };
  void count(Key key, When when, int change);
  // The entries as such, of which `share` is a part.
  void count_entry(When when, int change) { add(entries_, when, change); }
  // What was counted as going and coming has gone and come.
  void settle();

  [[nodiscard]] int entries_with(Key key) const { return most(things_[static_cast<std::size_t>(key)]); }
  // How much it tells that two entries both have this: 1 where no other entry has it, near 0 where all have (the
  // logarithm of its frequency, as in Spärck Jones 1972, over that of the rarest possible).
  [[nodiscard]] double rarity(Key key) const;

  template <class Archive>
  void serialize(Archive& archive) {
    archive(keys_, things_, entries_);
  }

 private:
  struct Tally {
    int standing = 0, going = 0, coming = 0;

    template <class Archive>
    void serialize(Archive& archive) {
      archive(standing, going, coming);
    }
  };
  static void add(Tally& tally, When when, int change);
  static int most(const Tally& tally) { return std::max(tally.standing, tally.standing - tally.going + tally.coming); }

  std::unordered_map<std::string, Key> keys_;
  std::vector<Tally> things_ = {Tally{}};
  Tally entries_;
  std::vector<Key> unsettled_;            // keys with something going or coming
  mutable std::vector<double> rarities_;  // by number of entries, as far as asked for
  mutable int rarities_of_ = -1;          // the number of all entries they hold for
};

}  // namespace roadshift::following
