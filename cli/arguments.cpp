#include "cli/arguments.h"

#include <algorithm>

#include "config/nearest.h"

namespace roadshift::cli {
namespace {

constexpr const char* kDots = "..";

// The two sides of "A..B"; of "A...B" too, which parse_range refuses in its own words.
struct Sides {
  std::string from, to;
};
std::optional<Sides> split_at_dots(const std::string& word) {
  const std::size_t dots = word.find(kDots);
  if (dots == std::string::npos) return std::nullopt;
  const std::size_t end = word.find_first_not_of('.', dots);
  return Sides{word.substr(0, dots), end == std::string::npos ? "" : word.substr(end)};
}

}  // namespace

std::vector<std::string> Words::all() const {
  std::vector<std::string> words = before;
  words.insert(words.end(), after.begin(), after.end());
  return words;
}

std::string commit_at(const History& history, const Range& range) {
  return range.work_tree ? kWorkTree : history.resolve(range.to.empty() ? "HEAD" : range.to);
}

Range read_range(const std::string& word) {
  Range range = parse_range(word);
  range.work_tree = range.to == kWorkTree;
  if (range.work_tree) range.to.clear();
  return range;
}

ArgumentReader::ArgumentReader(const History& history, const Words& words, const PathReader& paths)
    : history_(history), words_(words), paths_(paths) {}

const std::string* ArgumentReader::next() const {
  return taken_ < words_.before.size() ? &words_.before[taken_] : nullptr;
}

bool ArgumentReader::is_revision(const std::string& word) const {
  return why_no_revision(word).empty();
}

// "" for a revision. Whatever is wrong with the word, it may still be a path.
std::string ArgumentReader::why_no_revision(const std::string& word) const {
  if (word == kWorkTree) return "";
  try {
    history_.resolve(word);
    return "";
  } catch (const Error& error) {
    return error.what();
  }
}

bool ArgumentReader::is_range(const std::string& word) const {
  const std::optional<Sides> sides = split_at_dots(word);
  if (!sides) return is_revision(word);
  const auto fits = [this](const std::string& side) { return side.empty() || is_revision(side); };
  return !(sides->from.empty() && sides->to.empty()) && fits(sides->from) && fits(sides->to);
}

std::optional<std::string> ArgumentReader::take_range() {
  const std::string* word = next();
  if (word == nullptr || !is_range(*word)) return std::nullopt;
  ++taken_;
  return *word;
}

std::optional<std::string> ArgumentReader::take_revision() {
  std::optional<std::string> word = take_range();
  if (word && split_at_dots(*word)) {
    throw Error(ErrorKind::usage, "revision '" + *word + "'", "one revision is wanted here, not a range");
  }
  return word;
}

std::vector<std::string> ArgumentReader::take_paths(const Range& range) {
  std::vector<std::string> paths;
  for (; const std::string* word = next(); ++taken_) {
    if (words_.dashes) {
      throw Error(is_range(*word) ? ErrorKind::usage : ErrorKind::not_found, "read '" + *word + "'",
                  is_range(*word) ? "there is one revision too many; see --help"
                                  : "it stands before '--', where revisions are, and names none; "
                                    "put paths after the '--'");
    }
    paths.push_back(find_path(*word, range));
  }
  for (const std::string& word : words_.after) paths.push_back(paths_.in_repository(word));
  // The root itself: everything, as without a path.
  if (std::find(paths.begin(), paths.end(), "") != paths.end()) paths.clear();
  return paths;
}

std::string ArgumentReader::find_path(const std::string& word, const Range& range) const {
  const std::string commit = commit_at(history_, range);
  std::string path = paths_.in_repository(word);
  if (path.empty() || is_known(path, range)) return path;
  std::string reason = why_no_revision(word);
  if (const std::optional<Sides> sides = split_at_dots(word)) {
    reason = is_revision(sides->from) ? why_no_revision(sides->to) : why_no_revision(sides->from);
  }
  throw Error(ErrorKind::not_found, "read '" + word + "'",
              "it is neither a revision (" + reason + ") nor a path of this history" +
                  config::did_you_mean(path, history_.files_at(commit, {})));
}

bool ArgumentReader::is_known(const std::string& path, const Range& range) const {
  Walk walk;
  walk.to = range.to;
  walk.work_tree = range.work_tree;
  walk.paths = {path};
  if (!history_.files_at(commit_at(history_, range), walk).empty()) return true;
  try {
    bool touched = false;
    history_.walk(walk, [&](const Revision& revision) { touched = touched || !revision.changes.empty(); });
    return touched;
  } catch (const Error& error) {
    if (error.kind == ErrorKind::not_found) return false;
    throw;
  }
}

}  // namespace roadshift::cli
