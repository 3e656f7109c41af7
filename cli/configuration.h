// configuration.h - which configuration holds for a run.
#pragma once

#include <string>

#include "cli/environment.h"
#include "roadshift/config.h"
#include "roadshift/dataset.h"
#include "roadshift/history.h"
#include "roadshift/pipeline.h"

namespace roadshift::cli {

// What the command line says about it.
struct ConfigurationChoice {
  std::string file = {};    // --config
  std::string preset = {};  // --preset
  bool none = false;        // --no-config
};

struct Configuration {
  Config config;
  SavedConfiguration source;  // origin: ".roadshift.toml of 1f2e3d4c5b", "preset 'phases', which fits the documents"
};

// A file's bytes. Throws Error(not_found) where it cannot be read.
std::string read_file(const std::string& path);

// A file of the user's own, such as "config.toml": in $XDG_CONFIG_HOME/roadshift or ~/.config/roadshift; "" where
// neither variable is set.
std::string users_own_file(const Environment& environment, const std::string& name);

// The first of: --config; --preset; $ROADSHIFT_CONFIG; .roadshift.toml in the tree of the range's end, so that a
// history is read as its own tip says; $XDG_CONFIG_HOME/roadshift/config.toml; the preset that fits the documents.
// Throws Error(bad_config).
Configuration find_configuration(const ConfigurationChoice& choice, const History& history, const Options& options,
                                 const Environment& environment);
// The same for a saved dataset, which brings the configuration that it was made with.
Configuration find_configuration(const ConfigurationChoice& choice, const History& history, const Options& options,
                                 const SavedConfiguration& saved);

}  // namespace roadshift::cli
