#include "cli/answers.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "cli/paths.h"
#include "roadshift/history.h"
#include "support/build_id.h"
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

std::string text_of(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return "none";
  return "is " + std::string(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
}

}  // namespace

std::string cache_file(const Environment& environment, const std::string& repository_folder) {
  const std::string folder = cache_folder(environment);
  if (folder.empty() || repository_folder.empty()) return "";
  return folder + "/runs/" + support::name_of({repository_folder}) + ".sqlite";
}

std::optional<AskedAgain> name_question(const std::vector<std::string>& args, const std::string& path,
                                        const std::vector<std::string>& files, const std::string& appearance,
                                        const Environment& environment) {
  const bool elsewhere = std::any_of(std::begin(kGitVariables), std::end(kGitVariables),
                                     [&](const char* name) { return environment.variable(name).has_value(); });
  const std::string build = support::build_id();
  std::error_code failure;
  const fs::path here = fs::current_path(failure);
  if (elsewhere || build.empty() || failure || is_url(path)) return std::nullopt;
  const std::optional<Fingerprint> fingerprint = take_fingerprint(path, git_settings(environment));
  if (!fingerprint) return std::nullopt;
  constexpr std::int64_t kDay = 86400;
  std::string question;
  const auto add = [&](const std::string& part) { question += std::to_string(part.size()) + ' ' + part; };
  for (const std::string& part : {build, here.string(), fingerprint->state, appearance,
                                  std::to_string(environment.now / kDay), std::to_string(args.size())})
    add(part);
  for (const std::string& arg : args) add(arg);
  for (const std::string& file : files) {
    add(file);
    add(text_of(file));
  }
  return AskedAgain{fingerprint->folder, "answer " + support::name_of({question})};
}

// "0" or "1", the length of the words, the words, the text.
std::optional<Answer> find_answer(Cache& cache, const AskedAgain& question) {
  std::optional<std::string> kept = cache.find(question.name);
  if (!kept) return std::nullopt;
  const std::size_t space = kept->find(' ');
  if (space == std::string::npos || space < 2) return std::nullopt;
  Answer answer;
  answer.flagged = kept->front() == '1';
  const std::size_t size = std::strtoull(kept->c_str() + 1, nullptr, 10);
  if (size > kept->size() - space - 1) return std::nullopt;
  answer.words = kept->substr(space + 1, size);
  kept->erase(0, space + 1 + size);
  answer.text = *std::move(kept);
  return answer;
}

void keep_answer(Cache& cache, const AskedAgain& question, const Answer& answer, bool flagged) {
  cache.keep(question.name,
             std::string(flagged ? "1" : "0") + std::to_string(answer.words.size()) + ' ' + answer.words + answer.text);
}

}  // namespace roadshift::cli
