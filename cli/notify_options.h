// notify_options.h - the sinks of a run: from the command line, else from the user's own file; secrets from variables.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cli/environment.h"
#include "cli/notify_places.h"
#include "roadshift/notify.h"
#include "roadshift/notify_settings.h"
#include "transport/send.h"

namespace roadshift::cli {

class SinkOptions {
 public:
  void declare(CLI::App& app);
  // Sinks of the command line replace those of the user's file; what is said about a mail server, secrets and times
  // counts for both. Standard output where neither names a sink. Throws Error(usage) or Error(bad_config) for what
  // cannot be used; no message quotes a secret.
  [[nodiscard]] NotifySettings settings(const Environment& environment) const;

 private:
  NotifySettings typed_;
  std::string program_, timeout_, retry_for_;
  std::vector<std::string> arguments_;
};

// What sinks need to be made beside their settings.
struct Surroundings {
  transport::Network& network;
  const Environment& environment;
  std::function<bool(const std::string&)> print;
  std::string format, output;  // --format and -o
  std::string source;          // what people call the roadmap
  FeedFacts facts;
};
std::vector<std::unique_ptr<Sink>> make_sinks(const NotifySettings& settings, const Surroundings& around);

}  // namespace roadshift::cli
