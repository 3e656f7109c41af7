#include "following/profile.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "support/words.h"

namespace roadshift::following {
namespace {

constexpr std::size_t kLongestName = 8;      // telling words: what is longer is a description
constexpr std::ptrdiff_t kShortestText = 4;  // telling words beyond the name: what is shorter may be anybody's

void sort_unique(auto& list) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

// Kinds of things are kept apart by their first letter.
std::string of_kind(char kind, std::string_view thing) {
  std::string key(1, kind);
  key += thing;
  return key;
}

// An API's name without its version, remarks and what is the same for all: "Individual Losses (MTD) API" and
// "Individual Losses" are one.
std::string api_key(const Api& api, Counts& counts, std::vector<Counts::Key>& words) {
  std::string key, plain;
  int depth = 0;
  for (const char c : api.text) {
    depth += c == '(' ? 1 : 0;
    if (depth == 0) plain += c;
    depth -= c == ')' && depth > 0 ? 1 : 0;
  }
  for (const std::string& word : telling_words(plain)) {
    if (word == "api" || is_number_word(word)) continue;
    key += word;
    key += ' ';
    words.push_back(counts.key(of_kind('b', word)));
  }
  return key;
}

bool named_by_heading(const Api& api, const Entry& entry) {
  return std::any_of(entry.section.begin(), entry.section.end(),
                     [&](const std::string& heading) { return heading.find(api.text) != std::string::npos; });
}

// A title that is no more than the names of the entry's APIs: "Losses v6.0, Sail Lofts v6.0".
bool names_only_apis(const Entry& entry) {
  if (entry.apis.empty()) return false;
  std::string all;
  for (const Api& api : entry.apis) all += ' ' + api.text;
  const auto title = support::folded_words(entry.title), apis = support::folded_words(all);
  return std::all_of(title.begin(), title.end(),
                     [&](const std::string& word) { return std::find(apis.begin(), apis.end(), word) != apis.end(); });
}

Profile::Name make_name(std::string_view text, Counts& counts) {
  Profile::Name name;
  std::vector<std::string> plain, words = telling_words(text, &plain);
  if (words.empty()) plain = words = support::folded_words(text);
  std::string whole, spaceless;
  for (std::size_t i = 0; i < words.size(); ++i) {
    whole += words[i] + ' ';
    spaceless += plain[i];
    name.words.push_back(counts.key(of_kind('w', words[i])));
    if (is_number_word(words[i])) name.number_words.push_back(name.words.back());
    if (i + 1 < words.size()) name.pairs.push_back(counts.key(of_kind('w', stem(plain[i] + plain[i + 1]))));
  }
  if (words.empty()) spaceless = whole = text;
  name.whole = counts.key(of_kind('n', whole));
  name.spaceless = counts.key(of_kind('s', stem(spaceless)));
  name.numbers = numbers_of(text);
  if (!name.numbers.empty()) name.line = counts.key(of_kind('v', std::to_string(name.numbers.front().parts.front())));
  return name;
}

// A cell that holds nothing but a code, or the number under a title that says it is one.
std::string code_in(const Field& field) {
  static constexpr std::string_view kTitles[] = {"id", "ref", "reference", "issue", "ticket", "key", "issue id"};
  constexpr std::size_t kLongest = 12;
  std::string value = support::squeeze(field.value);
  if (value.empty() || value.size() > kLongest || value.find(' ') != std::string::npos) return {};
  const auto codes = codes_of(value);
  if (codes.size() == 1 && codes.front().size() == value.size()) return value;
  const bool titled = std::find(std::begin(kTitles), std::end(kTitles), support::fold(field.name)) != std::end(kTitles);
  const bool has_digit = std::any_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
  return titled && has_digit ? value : std::string();
}

bool same_start(const std::vector<int>& a, const std::vector<int>& b) {
  return a.size() <= b.size() && std::equal(a.begin(), a.end(), b.begin());
}

bool same_line(const Number& a, const Number& b) {
  return a.parts == b.parts || (a.line && same_start(a.parts, b.parts)) || (b.line && same_start(b.parts, a.parts));
}

}  // namespace

Profile make_profile(const Entry& entry, Counts& counts, const std::unordered_map<std::string, std::string>& same) {
  Profile profile;
  profile.title_key = support::fold(entry.title);
  if (const auto known = same.find(profile.title_key); known != same.end()) {
    profile.title_key = known->second;
    profile.declared = true;
  }
  // What it does tells which entry it is; who it is for and the like does not.
  const std::string& own = entry.function ? *entry.function : entry.text;
  const std::string& body = own == entry.title ? entry.title : own;
  profile.body_key = support::fold(body);
  const bool only_apis = names_only_apis(entry);
  Profile::Name title = make_name(profile.declared ? profile.title_key : entry.title, counts);
  Profile::Name text = make_name(body, counts);
  title.of_api = only_apis;
  profile.words = title.words;
  profile.body = text.words;
  // One word of remark ("Skippers") says nothing of which entry it is.
  if (text.words.size() > 1 || only_apis || entry.function)
    profile.words.insert(profile.words.end(), text.words.begin(), text.words.end());
  const auto beyond = std::count_if(text.words.begin(), text.words.end(), [&](Counts::Key word) {
    return std::find(title.words.begin(), title.words.end(), word) == title.words.end();
  });
  if (beyond >= kShortestText) {
    const std::string folded = support::fold(entry.title);
    const bool led_in = profile.body_key.starts_with(folded);
    profile.text = counts.key(of_kind('t', led_in ? profile.body_key.substr(folded.size()) : profile.body_key));
  }
  const bool text_is_name = !text.words.empty() && text.words.size() <= kLongestName && !same_words(text, title);
  if (text_is_name && only_apis) profile.names.push_back(text);
  profile.names.push_back(std::move(title));
  if (text_is_name && entry.function && !only_apis) profile.names.push_back(std::move(text));

  for (const Api& api : entry.apis) {
    std::vector<Counts::Key> words;
    std::string key = api_key(api, counts, words);
    if (key.empty()) continue;
    if (named_by_heading(api, entry)) {
      profile.service = std::move(key);
      continue;
    }
    profile.api_words.insert(profile.api_words.end(), words.begin(), words.end());
    profile.apis.push_back(counts.key(of_kind('a', key)));
  }
  for (const std::string& heading : entry.section) {
    for (const std::string& word : telling_words(heading)) profile.headings.push_back(counts.key(of_kind('h', word)));
  }
  for (const std::string& link : entry.links) {
    const Counts::Key key = counts.key(of_kind('l', link));
    if (std::find(profile.links.begin(), profile.links.end(), key) == profile.links.end()) profile.links.push_back(key);
  }
  for (const std::string& code : codes_of(entry.title)) profile.codes.push_back(counts.key(of_kind('c', code)));
  for (const Field& field : entry.fields) {
    const std::string code = field.about_stage ? std::string() : code_in(field);
    if (!code.empty()) profile.codes.push_back(counts.key(of_kind('c', code)));
  }
  if (entry.owner && !entry.owner->empty()) profile.owner = counts.key(of_kind('o', support::fold(*entry.owner)));
  sort_unique(profile.words);
  sort_unique(profile.body);
  sort_unique(profile.codes);
  sort_unique(profile.apis);
  sort_unique(profile.api_words);
  sort_unique(profile.headings);
  return profile;
}

void count(Counts& counts, const Profile& profile, Counts::When when, int change) {
  counts.count_entry(when, change);
  const auto all = [&](const std::vector<Counts::Key>& keys) {
    for (const Counts::Key key : keys) counts.count(key, when, change);
  };
  for (const Profile::Name& name : profile.names) {
    counts.count(name.whole, when, change);
    counts.count(name.spaceless, when, change);
  }
  all(profile.words);
  all(profile.codes);
  all(profile.links);
  all(profile.apis);
  if (profile.text != 0) counts.count(profile.text, when, change);
  if (profile.owner != 0) counts.count(profile.owner, when, change);
}

std::string date_key(const Milestone& milestone) {
  const auto days = [](const std::optional<Day>& day) {
    return day ? std::to_string(day->time_since_epoch().count()) : std::string();
  };
  return of_kind('d', std::to_string(milestone.stage.rung) + ' ' + days(milestone.window->first) + ' ' +
                          days(milestone.window->last));
}

void count_dates(Counts& counts, const Entry& entry, Counts::When when, int change) {
  for (const Milestone& milestone : entry.milestones) {
    if (milestone.window && milestone.window->dated()) counts.count(counts.key(date_key(milestone)), when, change);
  }
}

bool same_words(const Profile::Name& a, const Profile::Name& b) {
  return a.whole == b.whole || a.spaceless == b.spaceless;
}

bool begins(const Profile::Name& name, const Profile::Name& longer) {
  return name.words.size() < longer.words.size() &&
         std::equal(name.words.begin(), name.words.end(), longer.words.begin());
}

Shared shared_apis(const Profile& a, const Profile& b) {
  if (a.api_words.empty() || b.api_words.empty()) return Shared::unknown;
  std::vector<Counts::Key> both;
  std::set_intersection(a.api_words.begin(), a.api_words.end(), b.api_words.begin(), b.api_words.end(),
                        std::back_inserter(both));
  const auto [fewer, more] = std::minmax({a.api_words.size(), b.api_words.size()});
  if (both.size() == more) return Shared::all;
  const bool one_in_common = std::any_of(a.apis.begin(), a.apis.end(), [&](Counts::Key api) {
    return std::binary_search(b.apis.begin(), b.apis.end(), api);
  });
  if (one_in_common || both.size() == fewer) return Shared::some;
  // "Individual Losses" and "Losses and Reliefs" may be two names of one.
  constexpr double kMostWords = 0.6;
  return static_cast<double>(both.size()) >= kMostWords * static_cast<double>(fewer) ? Shared::unknown : Shared::none;
}

SameNumber same_number(const Profile::Name& a, const Profile::Name& b) {
  if (a.of_api && b.of_api) return SameNumber::absent;  // APIs get new versions, the entry stays
  if (a.numbers.empty() && b.numbers.empty()) return SameNumber::absent;
  if (a.numbers.empty() || b.numbers.empty()) return SameNumber::one_side;
  if (!same_line(a.numbers.front(), b.numbers.front())) return SameNumber::other;
  if (a.numbers.size() != b.numbers.size()) return SameNumber::near;
  return std::equal(a.numbers.begin(), a.numbers.end(), b.numbers.begin(), same_line) ? SameNumber::same
                                                                                      : SameNumber::near;
}

}  // namespace roadshift::following
