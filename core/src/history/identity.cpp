// A fingerprint is all that git looks at to know what its branches, tags and HEAD name, read as bytes. What would make
// it look elsewhere - a linked work tree, a setting that includes other files - has no fingerprint, and the repository
// is opened.
#include "history/identity.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "roadshift/history.h"
#include "support/files.h"
#include "support/hash.h"
#include "support/words.h"

namespace roadshift {
namespace history {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostReferences = 500;  // files; more are looked up quicker by opening the repository

// Where a setting names other files, whatever they hold is not seen here.
bool names_other_files(const std::string& settings) {
  const std::string folded = support::ascii_lower(settings);
  return folded.find("include") != std::string::npos || folded.find("mailmap") != std::string::npos ||
         folded.find("worktree") != std::string::npos || folded.find("refstorage") != std::string::npos;
}

struct Place {
  fs::path git;  // the .git folder, or a bare repository
  std::optional<fs::path> work_tree;
};

bool is_git_folder(const fs::path& folder) {
  std::error_code failure;
  return fs::is_regular_file(folder / "HEAD", failure) && fs::is_directory(folder / "objects", failure) &&
         fs::is_directory(folder / "refs", failure) && !fs::exists(folder / "commondir", failure);
}

// As git finds it: the folder itself or the nearest above it.
std::optional<Place> find_place(const std::string& path) {
  std::error_code failure;
  for (fs::path folder = fs::canonical(path, failure); !failure; folder = folder.parent_path()) {
    const fs::path git = folder / ".git";
    const fs::file_status status = fs::symlink_status(git, failure);
    if (fs::is_directory(status) && is_git_folder(git)) return Place{git, folder};
    if (fs::exists(status)) return std::nullopt;  // a linked work tree, or nothing git would take
    if (is_git_folder(folder)) return Place{folder, std::nullopt};
    if (folder == folder.parent_path()) return std::nullopt;
    failure.clear();
  }
  return std::nullopt;
}

// Collects texts under their names.
class State {
 public:
  void add(const std::string& name, const std::optional<std::string>& text) {
    text_ += name + (text ? ' ' + std::to_string(text->size()) + '\n' + *text : " none\n");
  }
  [[nodiscard]] std::string name() const { return support::name_of({text_}); }

 private:
  std::string text_;
};

// False where there are too many, or some cannot be read.
bool add_references(State& state, const fs::path& git) {
  std::vector<std::string> files;
  std::error_code failure;
  fs::recursive_directory_iterator entry(git / "refs", failure);
  for (; !failure && entry != fs::recursive_directory_iterator(); entry.increment(failure)) {
    if (entry->is_regular_file(failure)) files.push_back(entry->path().string());
    if (files.size() > kMostReferences) return false;
  }
  if (failure) return false;
  std::sort(files.begin(), files.end());
  for (const std::string& file : files) state.add(file, support::file_text(file));
  return true;
}

}  // namespace

std::string canonical_folder(const std::string& folder) {
  std::error_code failure;
  const fs::path canonical = fs::canonical(folder, failure);
  return failure ? folder : canonical.string();
}

}  // namespace history

std::optional<Fingerprint> take_fingerprint(const std::string& path, const std::vector<std::string>& settings) {
  using support::file_text;
  const auto place = history::find_place(path);
  if (!place) return std::nullopt;
  const std::string git = place->git.string();
  history::State state;
  std::vector<std::string> configurations = settings;
  configurations.push_back(git + "/config");
  for (const std::string& file : configurations) {
    const std::optional<std::string> text = file_text(file);
    if (text && history::names_other_files(*text)) return std::nullopt;
    state.add(file, text);
  }
  for (const char* file : {"/HEAD", "/packed-refs", "/shallow"}) state.add(git + file, file_text(git + file));
  if (place->work_tree) state.add("mailmap", file_text((*place->work_tree / ".mailmap").string()));
  // Whose it is decides whether git may open it.
  struct ::stat owner {};
  if (::stat((place->work_tree ? place->work_tree->string() : git).c_str(), &owner) != 0) return std::nullopt;
  state.add("owner", std::to_string(owner.st_uid) + ' ' + std::to_string(::geteuid()));
  if (!history::add_references(state, place->git)) return std::nullopt;
  return Fingerprint{git, state.name()};
}

}  // namespace roadshift
