// common_options.h - the options that every command has.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "cli/configuration.h"

namespace roadshift::cli {

struct CommonOptions {
  std::string repository = ".";
  std::string from_export;  // a saved dataset instead of a repository
  ConfigurationChoice configuration;
  std::string format;  // empty: the command's default
  std::string colour = "auto";
  std::string output;  // "" and "-": standard output
  bool no_cache = false, no_pager = false, quiet = false, verbose = false, version = false;

  // `formats`: what the command can write.
  void declare(CLI::App& app, const std::vector<std::string>& formats);
  // Throws Error(usage) for a format or colour that does not exist, and for options that exclude each other.
  void check(const std::vector<std::string>& formats) const;

  [[nodiscard]] bool from_repository() const { return from_export.empty(); }
};

}  // namespace roadshift::cli
