// configuration.h - which configuration holds for a run.
#pragma once

#include <string>

#include "cli/environment.h"
#include "roadshift/config.h"
#include "roadshift/history.h"

namespace roadshift::cli {

// What the command line says about it.
struct ConfigurationChoice {
  std::string file = {};    // --config
  std::string preset = {};  // --preset
  bool none = false;        // --no-config
};

struct Configuration {
  Config config;
  std::string origin;  // for people: ".roadshift.toml of 1f2e3d4c5b", "preset 'default'"
};

// The first of: --config; --preset; $ROADSHIFT_CONFIG; .roadshift.toml in the tree of `commit` (an id or "worktree"),
// so that a history is read as its own tip says; $XDG_CONFIG_HOME/roadshift/config.toml; the default preset.
// Throws Error(bad_config).
Configuration find_configuration(const ConfigurationChoice& choice, const History& history, const std::string& commit,
                                 const Environment& environment);

}  // namespace roadshift::cli
