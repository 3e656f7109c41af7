#include "config/pattern.h"

#include <regex>
#include <vector>

#include "support/words.h"

namespace roadshift::config {
namespace {

// std::regex tries way after way to match, so the ways must stay few. They multiply: a part of any length stands for as
// many ways as a title has characters, an optional one for two, a choice for its alternatives. They grow without bound
// where a group with several ways is itself repeated.
constexpr std::size_t kLongestRegex = 300;
constexpr double kTitleLength = 200, kMostWays = 200'000;

struct Group {
  double alternatives = 1;
  bool many_ways = false;  // holds a repetition or a choice
};

// The end of the set "[...]" that starts at `i`.
std::size_t set_end(std::string_view regex, std::size_t i) {
  for (++i; i < regex.size() && regex[i] != ']'; ++i) {
    if (regex[i] == '\\') ++i;
  }
  return i;
}

// Whether "{" at `i` begins "{4}": as often, no more, no less.
bool is_exact_count(std::string_view regex, std::size_t i) {
  const auto end = regex.find_first_not_of("0123456789", i + 1);
  return end != std::string_view::npos && regex[end] == '}';
}

void check_cost(std::string_view regex) {
  std::vector<Group> open(1);
  bool many_ways = false;  // the atom before holds a repetition or a choice
  double ways = 1;
  for (std::size_t i = 0; i < regex.size(); ++i) {
    const char c = regex[i];
    const bool closes = c == ')' && open.size() > 1;
    if (c == '*' || c == '+' || c == '{') {
      if (many_ways) throw BadPattern("repeats a group that can itself match in several ways, which may take for ever");
      if (c == '{' && is_exact_count(regex, i)) continue;
      ways *= kTitleLength;
      open.back().many_ways = true;
    } else if (c == '?' && i > 0 && regex[i - 1] != '(') {
      ways *= 2;
      open.back().many_ways = true;
    } else if (c == '|') {
      open.back().alternatives += 1;
      open.back().many_ways = true;
    } else if (c == '(') {
      open.emplace_back();
    } else if (c == '[') {
      i = set_end(regex, i);
    } else if (c == '\\') {
      ++i;
    }
    many_ways = closes && open.back().many_ways;
    if (!closes) continue;
    ways *= open.back().alternatives;
    open.pop_back();
    open.back().many_ways = open.back().many_ways || many_ways;
  }
  if (ways * open.front().alternatives > kMostWays) {
    throw BadPattern(
        "could match in too many ways and take for ever; use at most two of '*', '+', '{}' and fewer choices");
  }
}

}  // namespace

Pattern parse_pattern(std::string_view text) {
  if (text.size() < 2 || !text.starts_with('/') || !text.ends_with('/')) {
    if (support::fold(text).empty()) throw BadPattern("has no word to recognise");
    return {std::string(text), false};
  }
  const std::string regex(text.substr(1, text.size() - 2));
  if (regex.empty()) throw BadPattern("is an empty regular expression");
  if (regex.size() > kLongestRegex) throw BadPattern("is a regular expression of more than 300 characters");
  check_cost(regex);
  try {
    std::regex(regex, std::regex::ECMAScript | std::regex::icase);
  } catch (const std::regex_error& error) {
    throw BadPattern(std::string("is no regular expression: ") + error.what());
  }
  return {regex, true};
}

}  // namespace roadshift::config
