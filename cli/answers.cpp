#include "cli/answers.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <system_error>

#include "cli/paths.h"
#include "roadshift/history.h"
#include "support/build_id.h"
#include "support/files.h"
#include "support/hash.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;

// Variables by which git finds another repository, or reads this one differently.
constexpr const char* kGitVariables[] = {"GIT_DIR",
                                         "GIT_COMMON_DIR",
                                         "GIT_WORK_TREE",
                                         "GIT_INDEX_FILE",
                                         "GIT_OBJECT_DIRECTORY",
                                         "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                         "GIT_CEILING_DIRECTORIES",
                                         "GIT_DISCOVERY_ACROSS_FILESYSTEM",
                                         "GIT_NAMESPACE",
                                         "GIT_CONFIG_GLOBAL",
                                         "GIT_CONFIG_SYSTEM",
                                         "GIT_CONFIG_COUNT"};

// git's own files of settings, of the user and of the machine.
std::vector<std::string> git_settings(const Environment& environment) {
  std::vector<std::string> files{"/etc/gitconfig"};
  const auto home = environment.filled("HOME"), folder = environment.filled("XDG_CONFIG_HOME");
  if (home) files.push_back(*home + "/.gitconfig");
  if (folder) files.push_back(*folder + "/git/config");
  if (home) files.push_back(*home + "/.config/git/config");
  return files;
}

}  // namespace

std::string cache_file(const Environment& environment, const std::string& repository_folder) {
  const std::string folder = cache_folder(environment);
  if (folder.empty() || repository_folder.empty()) return "";
  return folder + "/runs/" + support::name_of({repository_folder}) + ".sqlite";
}

Cache* RunCache::of(const std::string& repository_folder) {
  const std::string file = cache_file(environment_, repository_folder);
  if (cache_ == nullptr && !file.empty()) cache_ = open_cache(file, notes_);
  return cache_.get();
}

// With -v somebody wants to see how it is found out. What "main@{yesterday}" names stands in no file that is looked at,
// nor does what a variable of git's or a URL leads to.
std::optional<AskedAgain> RunCache::question(const std::vector<std::string>& args,
                                             const std::string& appearance) const {
  const bool by_reflog =
      std::any_of(args.begin(), args.end(), [](const std::string& arg) { return arg.find("@{") != std::string::npos; });
  const bool elsewhere = std::any_of(std::begin(kGitVariables), std::end(kGitVariables),
                                     [&](const char* name) { return environment_.variable(name).has_value(); });
  if (!wanted() || common_.verbose || by_reflog || elsewhere || is_url(common_.repository)) return std::nullopt;
  const std::string build = support::build_id();
  std::error_code failure;
  const fs::path here = fs::current_path(failure);
  if (build.empty() || failure) return std::nullopt;
  const std::optional<Fingerprint> fingerprint = take_fingerprint(common_.repository, git_settings(environment_));
  if (!fingerprint) return std::nullopt;
  constexpr std::int64_t kDay = 86400;
  std::string question;
  const auto add = [&](const std::string& part) { question += std::to_string(part.size()) + ' ' + part; };
  for (const std::string& part : {build, here.string(), fingerprint->state, appearance,
                                  std::to_string(environment_.now / kDay), std::to_string(args.size())})
    add(part);
  for (const std::string& arg : args) add(arg);
  for (const std::string& file : {common_.configuration.file, users_own_file(environment_, "config.toml"),
                                  environment_.filled("ROADSHIFT_CONFIG").value_or("")}) {
    add(file);  // whether it is there or not
    const std::optional<std::string> text = support::file_text(file);
    add(text ? "is " + *text : "none");
  }
  return AskedAgain{fingerprint->folder, "answer " + support::name_of({question})};
}

// The text, the words, and a last line: how many bytes the words have, and 1 where something was flagged. The text
// comes first, so that it need not be moved to be read.
std::optional<Answer> find_answer(Cache& cache, const AskedAgain& question) {
  std::optional<std::string> kept = cache.find(question.name);
  const std::size_t end = kept ? kept->rfind('\n') : std::string::npos;
  if (end == std::string::npos) return std::nullopt;
  char* rest = nullptr;
  const std::size_t size = std::strtoull(kept->c_str() + end, &rest, 10);
  if (size > end) return std::nullopt;
  Answer answer;
  answer.flagged = std::string_view(rest) == " 1";
  answer.words = kept->substr(end - size, size);
  kept->resize(end - size);
  answer.text = *std::move(kept);
  return answer;
}

void keep_answer(Cache& cache, const AskedAgain& question, Answer answer, bool flagged) {
  const std::string words = std::move(answer.words);
  answer.text += words + '\n' + std::to_string(words.size()) + (flagged ? " 1" : " 0");
  cache.keep(question.name, answer.text);
}

}  // namespace roadshift::cli
