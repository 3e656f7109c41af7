#include "cli/common_options.h"

#include "cli/choice.h"
#include "roadshift/error.h"

namespace roadshift::cli {
namespace {

constexpr const char* kWhere = "Where to read";
constexpr const char* kHow = "How to write";
constexpr const char* kHelp = "Help";

// "text, json, ...", broken into lines that fit beside an option.
std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t kWidth = 48;
  std::string text;
  std::size_t line = 0;  // where the last one begins
  for (const std::string& name : names) {
    if (!text.empty()) text += text.size() + 2 + name.size() - line > kWidth ? ",\n" : ", ";
    if (text.ends_with('\n')) line = text.size();
    text += name;
  }
  return text;
}

}  // namespace

void CommonOptions::declare(CLI::App& app, const std::vector<std::string>& formats) {
  app.add_option("-C", repository, "work tree, bare repository or URL; here by default")
      ->option_text("<dir|URL>")
      ->group(kWhere);
  app.add_option("--from-export", from_export, "a saved dataset (JSON) instead of a repository")
      ->option_text("<file>")
      ->group(kWhere);
  CLI::Option* file = app.add_option("--config", configuration.file, "read this configuration")->option_text("<file>");
  CLI::Option* preset =
      app.add_option("--preset", configuration.preset, "use this built-in configuration")->option_text("<name>");
  CLI::Option* none = app.add_flag("--no-config", configuration.none, "read no configuration file");
  for (CLI::Option* option : {file, preset, none}) option->group(kWhere);

  app.add_flag("--no-cache", no_cache, "neither use nor keep what was found out before")->group(kWhere);

  app.add_option("--format", format, listed(formats))->option_text("<name>")->group(kHow);
  app.add_option("-o,--output", output, "write a file, whole or not at all; - is\nstandard output")
      ->option_text("<file>")
      ->group(kHow);
  app.add_option("--color,--colour", colour, "auto, always or never")->option_text("<when>")->group(kHow);
  app.add_flag("--no-pager", no_pager, "do not page on a terminal")->group(kHow);
  app.add_flag("-q,--quiet", quiet, "no progress and no warnings")->group(kHow);
  app.add_flag("-v,--verbose", verbose, "say what is read and all that was odd")->group(kHow);
  app.set_help_flag("-h,--help", "print this help")->group(kHelp);
  app.add_flag("--version", version, "print the version")->group(kHelp);
}

void CommonOptions::check(const std::vector<std::string>& formats) const {
  if (!format.empty()) require_choice("--format", format, "formats", formats);
  require_choice("--color", colour, "words", {"auto", "always", "never"});
  if (configuration.none + !configuration.file.empty() + !configuration.preset.empty() > 1) {
    throw Error(ErrorKind::usage, "--config, --preset and --no-config", "they exclude each other; give one");
  }
  if (!from_export.empty() && repository != CommonOptions().repository) {
    throw Error(ErrorKind::usage, "-C and --from-export", "a repository or a saved dataset is read; give one");
  }
}

}  // namespace roadshift::cli
