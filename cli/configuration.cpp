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

// Nothing where it cannot be read; errno says why.
std::optional<std::string> bytes_of(const std::string& path) {
  errno = 0;
  const std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file.is_open() || (text.fail() && errno != 0)) return std::nullopt;  // an empty file fails too, without a reason
  return text.str();
}

std::string reason() {
  return std::generic_category().message(errno != 0 ? errno : EIO);
}

Configuration from_text(std::string text, std::string origin) {
  Config config = parse_config(text, origin);
  return {std::move(config), {std::move(origin), std::move(text), false}};
}

Configuration from_file(const std::string& path) {
  std::optional<std::string> text = bytes_of(path);
  if (!text) throw Error(ErrorKind::bad_config, "read the configuration '" + path + "'", reason());
  return from_text(*std::move(text), path);
}

std::string naming(const std::string& preset) {
  return "preset = \"" + preset + "\"\n";
}

Configuration from_preset(const std::string& name) {
  require_choice("--preset", name, "presets", preset_names());
  return from_text(naming(name), "preset '" + name + "'");
}

Configuration from_documents(const History& history, const Options& options) {
  const std::string name = fitting_preset(history, options);
  return from_text(naming(name), "preset '" + name + "', which fits the documents");
}

// What a revision brings itself.
Configuration own(Configuration found) {
  found.source.own = true;
  return found;
}

std::optional<Configuration> from_repository(const History& history, const std::string& commit) {
  const std::optional<std::string> text = history.file_at(commit, kConfigurationFile);
  if (!text) return std::nullopt;
  if (commit == kWorkTree) return own(from_text(*text, kConfigurationFile));
  const std::string short_id = commit.substr(0, 10);
  Configuration found = own(from_text(*text, short_id + ":" + kConfigurationFile));
  found.source.origin = kConfigurationFile + (" of " + short_id);
  return found;
}

std::optional<Configuration> chosen(const ConfigurationChoice& choice, const History& history, const Options& options) {
  if (!choice.file.empty()) return from_file(choice.file);
  if (!choice.preset.empty()) return from_preset(choice.preset);
  if (choice.none) return from_documents(history, options);
  return std::nullopt;
}

}  // namespace

std::string users_own_file(const Environment& environment, const std::string& name) {
  const std::optional<std::string> folder = environment.filled("XDG_CONFIG_HOME");
  if (folder && fs::path(*folder).is_absolute()) return *folder + "/roadshift/" + name;
  const std::optional<std::string> home = environment.filled("HOME");
  return home ? *home + "/.config/roadshift/" + name : "";
}

std::string read_file(const std::string& path) {
  std::optional<std::string> text = bytes_of(path);
  if (!text) throw Error(ErrorKind::not_found, "read '" + path + "'", reason());
  return *std::move(text);
}

Configuration find_configuration(const ConfigurationChoice& choice, const History& history, const Options& options,
                                 const Environment& environment) {
  if (auto found = chosen(choice, history, options)) return *std::move(found);
  if (const auto named = environment.filled("ROADSHIFT_CONFIG")) return from_file(*named);
  if (auto found = from_repository(history, commit_at(history, options.range))) return *std::move(found);
  std::error_code ignored;
  const std::string file = users_own_file(environment, "config.toml");
  if (!file.empty() && fs::exists(file, ignored)) return from_file(file);
  return own(from_documents(history, options));
}

Configuration find_configuration(const ConfigurationChoice& choice, const History& history, const Options& options,
                                 const SavedConfiguration& saved) {
  if (auto found = chosen(choice, history, options)) return *std::move(found);
  if (!saved.own) return from_text(saved.text, saved.origin);
  if (auto found = from_repository(history, commit_at(history, options.range))) return *std::move(found);
  return own(from_documents(history, options));
}

}  // namespace roadshift::cli
