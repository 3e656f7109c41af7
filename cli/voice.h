// voice.h - all that a run writes: what was asked for, to where -o, pager and terminal want it, and words about it on
// standard error.
#pragma once

#include <cstddef>
#include <functional>
#include <ostream>
#include <string>
#include <string_view>

#include "cli/answers.h"
#include "cli/common_options.h"
#include "cli/environment.h"
#include "cli/progress.h"
#include "roadshift/pipeline.h"
#include "roadshift/render.h"

namespace roadshift::cli {

class Voice {
 public:
  // All have to outlive it.
  Voice(const CommonOptions& common, Streams streams, const Environment& environment);

  // -o, "" where it was not given.
  [[nodiscard]] const std::string& output() const { return common_.output; }
  [[nodiscard]] bool to_standard_output() const;
  // All that the look of a text depends on beside the command line: colours and width.
  [[nodiscard]] std::string appearance() const;

  // Renders the report and gives it, with advice to a person. Of `style`, only the order and `explain` are the caller's
  // to choose. What was given.
  Answer write(const Report& report, const Style& style = {}, std::string_view default_format = "text");
  void give(const Answer& answer);
  // A text that is what it is, to the same places. Throws Error(usage) where --format asks for another form.
  void write(const std::string& text);
  // The same to a file of the command's own choice; "-" is standard output.
  void write_to(const std::string& file, const std::string& text);
  // Lets `write` write bit by bit to -o or standard output, then says when it is partial. No pager.
  void stream(const std::function<ReportHead(std::ostream& out)>& write);
  // A piece of what a command writes to standard output, at once; no pager. False where the reader has gone.
  bool print(const std::string& text);

  // A line on standard error, unless --quiet.
  void say(const std::string& words);
  // A line on standard error with --verbose.
  void detail(const std::string& words);
  // An error that does not end the run.
  void complain(const std::string& words);
  // Ends the progress line and says what `head` has to say, for who writes files of his own.
  void conclude(const ReportHead& head);

  // How far the walk has come, as Progress says it.
  void walked(std::size_t done, std::size_t total);
  // What is being done that gives no sign of life of its own.
  void busy_with(const std::string& words) { progress_.say(words); }

 private:
  [[nodiscard]] Style with_appearance(Style style) const;
  [[nodiscard]] Answer rendered(const Report& report, const Style& style, std::string_view default_format) const;
  void line(const std::string& words);
  void deliver(const std::string& file, const std::string& text);
  // What there is to say about what was left out.
  [[nodiscard]] std::string left_out(const ReportHead& head) const;
  void advise(const ReportHead& head);

  const CommonOptions& common_;
  Streams streams_;
  const Environment& environment_;
  ProgressLine progress_;
  bool streaming_to_terminal_ = false;  // what is written shows how far it is
  std::size_t walked_ = 0;              // commits
};

}  // namespace roadshift::cli
