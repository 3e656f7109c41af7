#include "cli/voice.h"

#include <sstream>
#include <utility>
#include <variant>
#include <vector>

#include "cli/output.h"
#include "cli/pager.h"
#include "cli/terminal.h"
#include "render/escape.h"

namespace roadshift::cli {
namespace {

std::string describe(const Problem& problem) {
  std::string place = problem.path;
  if (problem.line > 0) place += ":" + std::to_string(problem.line);
  if (!problem.commit.empty()) place = problem.commit.substr(0, 10) + (place.empty() ? "" : ":" + place);
  return place.empty() ? problem.text : place + ": " + problem.text;
}

const ReportHead& head_of(const Report& report) {
  return std::visit([](const auto& any) -> const ReportHead& { return any.head; }, report);
}

bool is_standard_output(const std::string& file) {
  return file.empty() || file == "-";
}

}  // namespace

Voice::Voice(const CommonOptions& common, Streams streams, const Environment& environment)
    : common_(common),
      streams_(streams),
      environment_(environment),
      progress_(streams.err, environment.err_is_terminal && is_capable_terminal(environment) && !common.quiet) {}

bool Voice::to_standard_output() const {
  return is_standard_output(common_.output);
}

std::string Voice::appearance() const {
  const Style style = with_appearance({});
  return std::to_string(style.width) + (style.colour ? " coloured" : " plain");
}

Style Voice::with_appearance(Style style) const {
  const bool plain_file = !to_standard_output() && common_.colour != "always";
  style.colour = wants_colour(plain_file ? "never" : common_.colour, environment_);
  style.width = text_width(environment_);
  style.all = true;  // the filter of the options has chosen already
  return style;
}

Answer Voice::rendered(const Report& report, const Style& style, std::string_view default_format) const {
  std::ostringstream text;
  const std::string_view format = common_.format.empty() ? default_format : std::string_view(common_.format);
  find_format(format)->make()->render(report, with_appearance(style), text);
  return {std::move(text).str(), left_out(head_of(report))};
}

Answer Voice::write(const Report& report, const Style& style, std::string_view default_format) {
  Answer answer = rendered(report, style, default_format);
  give(answer);
  advise(head_of(report));
  return answer;
}

void Voice::give(const Answer& answer) {
  progress_.finish();
  deliver(common_.output, answer.text);
  streams_.err << answer.words;
}

void Voice::write(const std::string& text) {
  write_to(common_.output, text);
}

void Voice::write_to(const std::string& file, const std::string& text) {
  if (!common_.format.empty())
    throw Error(ErrorKind::usage, "--format '" + common_.format + "'",
                "this command writes in one form only; leave it out");
  progress_.finish();
  deliver(file, text);
}

void Voice::deliver(const std::string& file, const std::string& text) {
  if (!is_standard_output(file)) return write_file(file, text);
  const std::vector<std::string> pager = common_.no_pager ? std::vector<std::string>() : pager_command(environment_);
  if (pager.empty() || !show_in_pager(pager, text)) write_stream(streams_.out, text);
}

void Voice::stream(const std::function<ReportHead(std::ostream&)>& write) {
  if (to_standard_output()) {
    streaming_to_terminal_ = environment_.out_is_terminal;
    Outlet outlet([this](std::string_view text) {
      if (streams_.out) write_stream(streams_.out, text);  // a reader that has gone stays away
    });
    const ReportHead head = write(outlet.stream());
    outlet.stream().flush();
    return conclude(head);
  }
  UnfinishedFile file(common_.output);
  const ReportHead head = write(file.stream());
  file.finish();
  conclude(head);
}

bool Voice::print(const std::string& text) {
  progress_.finish();
  write_stream(streams_.out, text);
  return static_cast<bool>(streams_.out);
}

void Voice::say(const std::string& words) {
  if (!common_.quiet) line(words);
}

void Voice::detail(const std::string& words) {
  if (common_.verbose) line(words);
}

void Voice::complain(const std::string& words) {
  line("error: " + words);
}

void Voice::line(const std::string& words) {
  progress_.finish();
  streams_.err << "roadshift: " << render::visible_line(words) << '\n';
}

void Voice::conclude(const ReportHead& head) {
  progress_.finish();
  streams_.err << left_out(head);
  advise(head);
}

std::string Voice::left_out(const ReportHead& head) const {
  std::string words;
  const auto add = [&](const std::string& text) { words += "roadshift: " + text; };
  if (common_.verbose) {
    for (const Problem& problem : head.problems) add("problem: " + render::visible_line(describe(problem)) + '\n');
  }
  if (!head.partial || common_.quiet) return words;
  add("warning: the report is partial");
  if (!common_.verbose && !head.problems.empty()) {
    words += ": " + render::visible_line(describe(head.problems.front()));
    if (head.problems.size() > 1) words += "; -v lists all " + std::to_string(head.problems.size()) + " problems";
  }
  return words + '\n';
}

// To a person only: a script has no use for advice.
void Voice::advise(const ReportHead& head) {
  constexpr std::size_t kMany = 20'000;
  if (walked_ < kMany || head.repository.commit_graph || !(environment_.err_is_terminal || common_.verbose)) return;
  say("hint: " + std::to_string(walked_) +
      " commits were opened one by one; 'git commit-graph write --reachable' makes that quicker");
}

void Voice::walked(std::size_t done, std::size_t total) {
  walked_ = done;
  if (!streaming_to_terminal_) progress_.revisions(done, total);
}

}  // namespace roadshift::cli
