// shared.h - what every command has: the common options, and a session that opens, configures and writes with them.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/answers.h"
#include "cli/arguments.h"
#include "cli/configuration.h"
#include "cli/environment.h"
#include "cli/paths.h"
#include "cli/progress.h"
#include "roadshift/config.h"
#include "roadshift/dataset.h"
#include "roadshift/history.h"
#include "roadshift/pipeline.h"
#include "roadshift/render.h"

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
};

// One run of one command.
class Session {
 public:
  Session(const CommonOptions& common, const Words& words, Streams streams, const Environment& environment);

  [[nodiscard]] std::int64_t now() const { return environment_.now; }
  [[nodiscard]] const Words& words() const { return words_; }
  [[nodiscard]] const std::string& format() const { return common_.format; }  // "" where it was not given
  // The value of an environment variable that is set and not empty.
  [[nodiscard]] std::optional<std::string> variable(const std::string& name) const { return environment_.filled(name); }
  [[nodiscard]] bool to_standard_output() const;
  // The repository of -C or the dataset of --from-export, opened at the first call.
  const History& history();
  ArgumentReader arguments() { return arguments(words_); }
  ArgumentReader arguments(const Words& words) { return {history(), words, paths_}; }
  // The configuration in force for a walk to the end of `range`, and where it is from. `paths`: what it is to read, if
  // not all documents.
  Configuration configuration(const Range& range, const std::vector<std::string>& paths = {});
  Config config(const Range& range, const std::vector<std::string>& paths = {}) {
    return configuration(range, paths).config;
  }
  // Where to keep what is found out; null where that is not wanted or there is no place for it.
  Cache* cache();
  // The name of what this command line asks; nothing where an answer must not be given again.
  [[nodiscard]] std::optional<AskedAgain> question(const std::vector<std::string>& args) const;
  Cache* cache_of(const std::string& repository_folder);
  // With -v, what there was to say about it.
  void tell_of_the_cache();
  // Range, paths, progress and cache as the pipeline wants them.
  Options options(Range range, std::vector<std::string> paths);
  // Renders the report to where -o, pager and terminal want it, and says when it is partial. Of
  // `style`, only the order and `explain` are the caller's to choose.
  void write(const Report& report, const Style& style = {}, std::string_view default_format = "text");
  // The same, as all that the command tells: asked the same of the same again, it is told without finding it out. What
  // was read as words of time is said by `depends_on`; they may not name the same moment all day long.
  void answer(const Report& report, const Style& style = {}, std::string_view default_format = "text");
  void depends_on(const std::string& words_of_time);
  // What was told by answer(), where it may be told again, and how.
  [[nodiscard]] const std::optional<Answer>& answered() const { return answered_; }
  void give(const Answer& answer);
  // A text that is what it is, to the same places. Throws Error(usage) where --format asks for another form.
  void write(const std::string& text);
  // The same to a file of the command's own choice; "-" is standard output.
  void write_to(const std::string& file, const std::string& text);
  // A piece of what a command writes to standard output, at once; no pager. False where the reader has gone.
  bool print(const std::string& text);
  // Forgets the repository, so that it is opened, and what is behind a URL fetched, again.
  void reopen() { history_.reset(); }
  // A line on standard error, unless --quiet.
  void say(const std::string& words);
  // An error that does not end the run.
  void complain(const std::string& words);

  [[nodiscard]] const ConfigurationChoice& configuration_choice() const { return common_.configuration; }
  [[nodiscard]] const std::string& output() const { return common_.output; }  // -o, "" where it was not given
  [[nodiscard]] const PathReader& paths() const { return paths_; }
  [[nodiscard]] const Environment& environment() const { return environment_; }
  [[nodiscard]] bool verbose() const { return common_.verbose; }
  [[nodiscard]] const std::string& repository() const { return common_.repository; }  // of -C
  [[nodiscard]] bool from_repository() const { return common_.from_export.empty(); }

  // Lets `write` write bit by bit to -o or standard output, then says when it is partial. No pager.
  void stream(const std::function<ReportHead(std::ostream& out)>& write);
  // Ends the progress line and says what `head` has to say, for who writes files of his own.
  void conclude(const ReportHead& head);

 private:
  [[nodiscard]] Style with_appearance(Style style) const;
  [[nodiscard]] Answer rendered(const Report& report, const Style& style, std::string_view default_format) const;
  void deliver(const std::string& file, const std::string& text);
  // What there is to say about what was left out.
  [[nodiscard]] std::string left_out(const ReportHead& head) const;
  void hint(const ReportHead& head);

  const CommonOptions& common_;
  const Words& words_;
  Streams streams_;
  const Environment& environment_;
  PathReader paths_;
  ProgressLine progress_;
  bool streaming_to_terminal_ = false;  // what is written shows how far it is
  std::unique_ptr<History> history_;
  std::optional<SavedConfiguration> saved_;  // of the dataset
  std::unique_ptr<Cache> cache_;
  std::vector<std::string> cache_notes_;
  std::optional<Answer> answered_;
  bool repeatable_ = true;
  std::size_t walked_ = 0;  // commits
};

}  // namespace roadshift::cli
