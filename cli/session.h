// session.h - one run of one command: what it reads, how that is configured, what was kept of it, and where it speaks.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/answers.h"
#include "cli/arguments.h"
#include "cli/common_options.h"
#include "cli/configuration.h"
#include "cli/environment.h"
#include "cli/paths.h"
#include "cli/voice.h"
#include "roadshift/config.h"
#include "roadshift/dataset.h"
#include "roadshift/history.h"
#include "roadshift/pipeline.h"
#include "roadshift/render.h"

namespace roadshift::cli {

class Session {
 public:
  Session(const CommonOptions& common, const Words& words, Streams streams, const Environment& environment);

  // What was asked for.
  [[nodiscard]] std::int64_t now() const { return environment_.now; }
  [[nodiscard]] const Words& words() const { return words_; }
  [[nodiscard]] const std::string& format() const { return common_.format; }          // "" where it was not given
  [[nodiscard]] const std::string& repository() const { return common_.repository; }  // of -C
  [[nodiscard]] bool from_repository() const { return common_.from_repository(); }
  [[nodiscard]] bool verbose() const { return common_.verbose; }
  [[nodiscard]] const ConfigurationChoice& configuration_choice() const { return common_.configuration; }
  [[nodiscard]] const PathReader& paths() const { return paths_; }
  [[nodiscard]] const Environment& environment() const { return environment_; }
  // The value of an environment variable that is set and not empty.
  [[nodiscard]] std::optional<std::string> variable(const std::string& name) const { return environment_.filled(name); }
  ArgumentReader arguments() { return arguments(words_); }
  ArgumentReader arguments(const Words& words) { return {history(), words, paths_}; }

  // What is read: the repository of -C or the dataset of --from-export, opened at the first call.
  const History& history();
  // Forgets the repository, so that it is opened, and what is behind a URL fetched, again.
  void reopen() { history_.reset(); }
  // The configuration in force for a walk to the end of `range`, and where it is from. `paths`: what it is to read, if
  // not all documents.
  Configuration configuration(const Range& range, const std::vector<std::string>& paths = {});
  Config config(const Range& range, const std::vector<std::string>& paths = {}) {
    return configuration(range, paths).config;
  }
  // Range, paths, progress and cache as the pipeline wants them.
  Options options(Range range, std::vector<std::string> paths);

  // What earlier runs kept.
  RunCache& run_cache() { return run_cache_; }
  // Where it speaks.
  Voice& voice() { return voice_; }
  // Writes the report as all that the command tells: asked the same of the same again, it is told without finding it
  // out. What was read as words of time is said by `depends_on`; they may not name the same moment all day long.
  void answer(const Report& report, const Style& style = {}, std::string_view default_format = "text");
  void depends_on(const std::string& words_of_time);
  // What was told by answer(), where it may be told again.
  [[nodiscard]] const std::optional<Answer>& answered() const { return answered_; }

 private:
  // Where to keep what is found out; null where that is not wanted or there is no place for it.
  Cache* cache();

  const CommonOptions& common_;
  const Words& words_;
  const Environment& environment_;
  PathReader paths_;
  Voice voice_;
  RunCache run_cache_;
  std::unique_ptr<History> history_;
  std::optional<SavedConfiguration> saved_;  // of the dataset
  std::shared_ptr<pipeline::Readings> readings_ = make_readings();
  std::optional<Answer> answered_;
  bool repeatable_ = true;
};

}  // namespace roadshift::cli
