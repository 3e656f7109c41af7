#include "cli/configuration.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

#include "cli/arguments.h"
#include "cli/choice.h"
#include "roadshift/survey.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;

Configuration from_file(const std::string& path) {
  errno = 0;
  const std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file.is_open() || (text.fail() && errno != 0)) {  // an empty file fails too, without a reason
    throw Error(ErrorKind::bad_config, "read the configuration '" + path + "'",
                std::generic_category().message(errno != 0 ? errno : EIO));
  }
  return {parse_config(text.str(), path), path};
}

Configuration from_preset(const std::string& name) {
  require_choice("--preset", name, "presets", preset_names());
  const std::string origin = "preset '" + name + "'";
  return {parse_config("preset = \"" + name + "\"\n", origin), origin};
}

Configuration from_documents(const History& history, const Options& options) {
  const std::string name = fitting_preset(history, options);
  return {parse_config("preset = \"" + name + "\"\n", name), "preset '" + name + "', which fits the documents"};
}

std::optional<Configuration> from_repository(const History& history, const std::string& commit) {
  const std::optional<std::string> text = history.file_at(commit, kConfigurationFile);
  if (!text) return std::nullopt;
  if (commit == kWorkTree) return Configuration{parse_config(*text, kConfigurationFile), kConfigurationFile};
  const std::string short_id = commit.substr(0, 10);
  return Configuration{parse_config(*text, short_id + ":" + kConfigurationFile),
                       kConfigurationFile + (" of " + short_id)};
}

std::string users_own_file(const Environment& environment) {
  const std::optional<std::string> folder = environment.filled("XDG_CONFIG_HOME");
  if (folder && fs::path(*folder).is_absolute()) return *folder + "/roadshift/config.toml";
  const std::optional<std::string> home = environment.filled("HOME");
  return home ? *home + "/.config/roadshift/config.toml" : "";
}

}  // namespace

Configuration find_configuration(const ConfigurationChoice& choice, const History& history, const Options& options,
                                 const Environment& environment) {
  if (!choice.file.empty()) return from_file(choice.file);
  if (!choice.preset.empty()) return from_preset(choice.preset);
  if (choice.none) return from_documents(history, options);
  if (const auto named = environment.filled("ROADSHIFT_CONFIG")) return from_file(*named);
  if (auto found = from_repository(history, commit_at(history, options.range))) return *std::move(found);
  std::error_code ignored;
  const std::string own = users_own_file(environment);
  if (!own.empty() && fs::exists(own, ignored)) return from_file(own);
  return from_documents(history, options);
}

}  // namespace roadshift::cli
