// survey.h - which configuration a repository's roadmap calls for, found by looking at it.
//
//   const std::string preset = fitting_preset(*history, {});          // "phases"
//   const std::string toml = propose_config(*history, {}).toml;       // a commented .roadshift.toml
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "roadshift/history.h"
#include "roadshift/pipeline.h"

namespace roadshift {

// The name of the preset whose ladder the roadmap documents speak. The oldest revision that shows it decides, so that
// the answer is the same for every revision of a history and stays when commits are appended. "default" where no preset
// is clearly the better one, and where there are no documents.
std::string fitting_preset(const History& history, const Options& options);

// A configuration that a look at the documents suggests, and what was found.
struct Proposal {
  std::string toml;  // commented; parse_config() reads it
  std::string preset;
  std::size_t documents = 0, entries = 0;
  std::vector<std::string> doubts;  // what a person should look at
};

// Looks at the roadmap documents of the options' revision. `preset`: the one to start from; "": the one that fits. What
// is not commented out in the proposal is what the documents call for beyond the preset: without it they would be read
// worse. Nothing found is a proposal too, which says so.
Proposal propose_config(const History& history, const Options& options, const std::string& preset = "");

}  // namespace roadshift
