#include "history/selection.h"

#include <algorithm>

#include "support/glob.h"

namespace roadshift::history {
namespace {

// Whether `path` is `folder` or lies below it; the empty folder is the root.
bool is_within(std::string_view path, std::string_view folder) {
  if (folder.empty()) return true;
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

}  // namespace

Selection::Selection(const Walk& walk) : exclude_(walk.exclude), candidate_(walk.candidate) {
  for (const std::string& path : walk.paths) wanted_.push_back(read(path));
}

Selection::Wanted Selection::read(const std::string& path) {
  std::string_view rest = path;
  while (rest.starts_with("./")) rest.remove_prefix(2);
  while (rest.starts_with("/")) rest.remove_prefix(1);
  while (rest.ends_with("/")) rest.remove_suffix(1);
  if (rest == ".") rest = {};
  const std::size_t special = rest.find_first_of("*?[");
  if (special == std::string_view::npos) return {path, std::string(rest), false};
  const std::size_t slash = rest.rfind('/', special);
  return {path, std::string(slash == std::string_view::npos ? "" : rest.substr(0, slash)), true};
}

bool Selection::take(std::string_view path) {
  bool taken = wanted_.empty() && is_candidate(path);
  for (Wanted& wanted : wanted_) taken = wants(wanted, path) || taken;
  return taken && !is_excluded(path);
}

bool Selection::wants(Wanted& wanted, std::string_view path) const {
  // A file whose own name has a '*' or '[' is found by that name too.
  const bool by_name =
      wanted.glob ? wanted.text == path || support::glob_match(wanted.text, path) : path == wanted.fixed;
  const bool in_folder = !wanted.glob && is_within(path, wanted.fixed);
  wanted.met = wanted.met || by_name || in_folder;
  return by_name || (in_folder && is_candidate(path));
}

bool Selection::may_hold(std::string_view folder) const {
  return wanted_.empty() || std::any_of(wanted_.begin(), wanted_.end(), [&](const Wanted& wanted) {
           return is_within(wanted.fixed, folder) || is_within(folder, wanted.fixed);
         });
}

bool Selection::is_candidate(std::string_view path) const {
  return !candidate_ || candidate_(path);
}

bool Selection::is_excluded(std::string_view path) const {
  const auto names = [&](std::string_view part) {
    return std::any_of(exclude_.begin(), exclude_.end(),
                       [&](const std::string& pattern) { return support::glob_match(pattern, part); });
  };
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1)) {
    if (names(path.substr(0, slash))) return true;
  }
  return names(path);
}

std::string Selection::unmet() const {
  const auto met = [](const Wanted& wanted) { return wanted.met; };
  const bool nothing_met = std::none_of(wanted_.begin(), wanted_.end(), met);
  for (const Wanted& wanted : wanted_) {
    // One glob of several may well match nothing, but not all of them.
    if (!wanted.met && (!wanted.glob || nothing_met)) return wanted.text;
  }
  return {};
}

void expect_all_met(const Selection& selection, bool shallow) {
  const std::string path = selection.unmet();
  if (path.empty()) return;
  throw Error(ErrorKind::not_found, "walk the history",
              "no revision on the walked line has '" + path + "'" +
                  (shallow ? "; this is a shallow clone, and 'git fetch --unshallow' brings the older ones"
                           : "; paths are relative to the repository's root"));
}

}  // namespace roadshift::history
