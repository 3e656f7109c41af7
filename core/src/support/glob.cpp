#include "support/glob.h"

#include <string>

namespace roadshift::support {
namespace {

// Matches one character against "[...]" at the pattern's start; `used` is the set's length, 0 when it is no set.
bool in_set(std::string_view pattern, char c, std::size_t& used) {
  used = 0;
  std::size_t i = 1;
  const bool negated = i < pattern.size() && (pattern[i] == '!' || pattern[i] == '^');
  if (negated) ++i;
  bool found = false, first = true;
  for (; i < pattern.size() && (first || pattern[i] != ']'); first = false) {
    if (i + 2 < pattern.size() && pattern[i + 1] == '-' && pattern[i + 2] != ']') {
      found = found || (pattern[i] <= c && c <= pattern[i + 2]);
      i += 3;
    } else {
      found = found || pattern[i] == c;
      ++i;
    }
  }
  if (i >= pattern.size()) return false;  // never closed: an ordinary '['
  used = i + 1;
  return found != negated && c != '/';
}

// Linear in pattern times path: one mark for the last '*', one for the last '**'.
bool match_all(std::string_view pattern, std::string_view path) {
  constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::size_t p = 0, s = 0, star = kNone, star_s = 0, deep = kNone, deep_s = 0;
  while (s < path.size() || p < pattern.size()) {
    if (p < pattern.size()) {
      if (pattern.substr(p, 2) == "**") {
        deep = p + 2;
        if (deep < pattern.size() && pattern[deep] == '/') ++deep;  // "**/" may also be nothing
        deep_s = s;
        p = deep;
        star = kNone;
        continue;
      }
      if (pattern[p] == '*') {
        star = ++p;
        star_s = s;
        continue;
      }
      if (s < path.size()) {
        std::size_t used = 0;
        if (pattern[p] == '[') {
          const bool hit = in_set(pattern.substr(p), path[s], used);
          if (used > 0 && hit) {
            p += used;
            ++s;
            continue;
          }
        }
        if (used == 0 && ((pattern[p] == '?' && path[s] != '/') || pattern[p] == path[s])) {
          ++p;
          ++s;
          continue;
        }
      }
    }
    if (star != kNone && star_s < path.size() && path[star_s] != '/') {
      p = star;
      s = ++star_s;
    } else if (deep != kNone && deep_s < path.size()) {
      p = deep;
      s = ++deep_s;
      star = kNone;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace

bool glob_match(std::string_view pattern, std::string_view path) {
  while (pattern.starts_with("./")) pattern.remove_prefix(2);
  const bool anchored = pattern.starts_with("/");
  if (anchored) pattern.remove_prefix(1);
  while (pattern.ends_with("/")) pattern.remove_suffix(1);
  if (pattern.empty() || pattern == ".") return true;
  if (match_all(pattern, path) || match_all(std::string(pattern) + "/**", path)) return true;
  if (anchored || pattern.find('/') != std::string_view::npos) return false;
  const auto slash = path.rfind('/');
  return slash != std::string_view::npos && match_all(pattern, path.substr(slash + 1));
}

}  // namespace roadshift::support
