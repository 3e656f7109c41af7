// configuration.h - which configuration holds for a run.
#pragma once

#include <string>

#include "cli/environment.h"
#include "roadshift/config.h"
#include "roadshift/history.h"
#include "roadshift/pipeline.h"

namespace roadshift::cli {

// At the root of a repository.
inline constexpr const char* kConfigurationFile = ".roadshift.toml";

// What the command line says about it.
struct ConfigurationChoice {
  std::string file = {};    // --config
  std::string preset = {};  // --preset
  bool none = false;        // --no-config
};

struct Configuration {
  Config config;
  std::string origin;  // for people: ".roadshift.toml of 1f2e3d4c5b", "preset 'phases', which fits the documents"
};

// The first of: --config; --preset; $ROADSHIFT_CONFIG; .roadshift.toml in the tree of the range's end, so that a
// history is read as its own tip says; $XDG_CONFIG_HOME/roadshift/config.toml; the preset that fits the documents.
// Throws Error(bad_config).
Configuration find_configuration(const ConfigurationChoice& choice, const History& history, const Options& options,
                                 const Environment& environment);

}  // namespace roadshift::cli
