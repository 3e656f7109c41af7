// filter.h - the options that narrow a report to some entries and events, the same for every command that has them.
#pragma once

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "roadshift/config.h"
#include "roadshift/pipeline.h"

namespace roadshift::cli {

// An option that may be given several times; with `commas` also as a list in one word.
CLI::Option* add_list(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                      const std::string& description, bool commas);

struct FilterOptions {
  std::vector<std::string> stages, kinds, entries, authors, mechanisms, fields;
  std::string since, until;
  bool all = false;

  void declare_entry_filters(CLI::App& app);   // --stage, --entry, --mechanism, --field
  void declare_event_filters(CLI::App& app);   // --kind, --all
  void declare_commit_filters(CLI::App& app);  // --since, --until, --author
  void declare_author_filter(CLI::App& app);   // --author alone

  // Throws Error(usage) for a value that no configuration could make sense of. `now`: what "2 weeks ago" starts from.
  [[nodiscard]] EventFilter read(std::int64_t now) const;
  // Throws Error(usage) for a stage or mechanism that the configuration does not have.
  void check_against(const Config& config) const;
};

}  // namespace roadshift::cli
