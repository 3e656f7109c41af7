#include "cli/shared.h"

#include <algorithm>
#include <sstream>
#include <variant>

#include "cli/choice.h"
#include "cli/heap.h"
#include "cli/output.h"
#include "cli/pager.h"
#include "cli/terminal.h"
#include "render/escape.h"

namespace roadshift::cli {
namespace {

constexpr const char* kWhere = "Where to read";
constexpr const char* kHow = "How to write";
constexpr const char* kHelp = "Help";

std::string describe(const Problem& problem) {
  std::string place = problem.path;
  if (problem.line > 0) place += ":" + std::to_string(problem.line);
  if (!problem.commit.empty()) place = problem.commit.substr(0, 10) + (place.empty() ? "" : ":" + place);
  return place.empty() ? problem.text : place + ": " + problem.text;
}

// "text, json, ...", broken into lines that fit beside an option.
std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t kWidth = 48;
  std::string text;
  std::size_t line = 0;  // where the last one begins
  for (const std::string& name : names) {
    if (!text.empty()) text += text.size() + 2 + name.size() - line > kWidth ? ",\n" : ", ";
    if (text.ends_with('\n')) line = text.size();
    text += name;
  }
  return text;
}

const ReportHead& head_of(const Report& report) {
  return std::visit([](const auto& any) -> const ReportHead& { return any.head; }, report);
}

bool is_standard_output(const std::string& file) {
  return file.empty() || file == "-";
}

}  // namespace

void CommonOptions::declare(CLI::App& app, const std::vector<std::string>& formats) {
  app.add_option("-C", repository, "work tree, bare repository or URL; here by default")
      ->option_text("<dir|URL>")
      ->group(kWhere);
  app.add_option("--from-export", from_export, "a saved dataset (JSON) instead of a repository")
      ->option_text("<file>")
      ->group(kWhere);
  CLI::Option* file = app.add_option("--config", configuration.file, "read this configuration")->option_text("<file>");
  CLI::Option* preset =
      app.add_option("--preset", configuration.preset, "use this built-in configuration")->option_text("<name>");
  CLI::Option* none = app.add_flag("--no-config", configuration.none, "read no configuration file");
  for (CLI::Option* option : {file, preset, none}) option->group(kWhere);

  app.add_flag("--no-cache", no_cache, "neither use nor keep what was found out before")->group(kWhere);

  app.add_option("--format", format, listed(formats))->option_text("<name>")->group(kHow);
  app.add_option("-o,--output", output, "write a file, whole or not at all; - is\nstandard output")
      ->option_text("<file>")
      ->group(kHow);
  app.add_option("--color,--colour", colour, "auto, always or never")->option_text("<when>")->group(kHow);
  app.add_flag("--no-pager", no_pager, "do not page on a terminal")->group(kHow);
  app.add_flag("-q,--quiet", quiet, "no progress and no warnings")->group(kHow);
  app.add_flag("-v,--verbose", verbose, "say what is read and all that was odd")->group(kHow);
  app.set_help_flag("-h,--help", "print this help")->group(kHelp);
  app.add_flag("--version", version, "print the version")->group(kHelp);
}

void CommonOptions::check(const std::vector<std::string>& formats) const {
  if (!format.empty()) require_choice("--format", format, "formats", formats);
  require_choice("--color", colour, "words", {"auto", "always", "never"});
  if (configuration.none + !configuration.file.empty() + !configuration.preset.empty() > 1) {
    throw Error(ErrorKind::usage, "--config, --preset and --no-config", "they exclude each other; give one");
  }
  if (!from_export.empty() && repository != CommonOptions().repository) {
    throw Error(ErrorKind::usage, "-C and --from-export", "a repository or a saved dataset is read; give one");
  }
}

Session::Session(const CommonOptions& common, const Words& words, Streams streams, const Environment& environment)
    : common_(common),
      words_(words),
      streams_(streams),
      environment_(environment),
      paths_(common.from_export.empty() ? PathReader(common.repository, environment) : PathReader()),
      progress_(streams.err, environment.err_is_terminal && is_capable_terminal(environment) && !common.quiet) {}

const History& Session::history() {
  if (history_ == nullptr) prefer_large_pages();
  if (history_ == nullptr && !common_.from_export.empty()) {
    SavedDataset dataset = read_dataset(read_file(common_.from_export), common_.from_export);
    history_ = std::move(dataset.history);
    saved_ = std::move(dataset.configuration);
  }
  if (history_ == nullptr) {
    if (is_url(common_.repository)) progress_.say("fetching the repository");
    history_ = open_repository(common_.repository, cache_folder(environment_));
  }
  return *history_;
}

Configuration Session::configuration(const Range& range, const std::vector<std::string>& paths) {
  history();  // which may bring a configuration of its own
  Options options;
  options.range = range;
  options.paths = paths;
  options.cache = cache();
  Configuration found = saved_ ? find_configuration(common_.configuration, history(), options, *saved_)
                               : find_configuration(common_.configuration, history(), options, environment_);
  if (common_.verbose)
    streams_.err << "roadshift: configuration: " << render::visible_line(found.source.origin) << '\n';
  return found;
}

Cache* Session::cache() {
  if (common_.no_cache || !from_repository()) return nullptr;
  const std::optional<Identity> identity = history().identity();
  return identity ? cache_of(identity->folder) : nullptr;
}

Cache* Session::cache_of(const std::string& repository_folder) {
  const std::string file = cache_file(environment_, repository_folder);
  if (cache_ == nullptr && !file.empty()) cache_ = open_cache(file, cache_notes_);
  return cache_.get();
}

void Session::tell_of_the_cache() {
  if (!common_.verbose) return;
  for (const std::string& note : cache_notes_) streams_.err << "roadshift: " << render::visible_line(note) << '\n';
}

// With -v somebody wants to see how it is found out. What "main@{yesterday}" names stands in no file that is looked at.
std::optional<AskedAgain> Session::question(const std::vector<std::string>& args) const {
  const bool by_reflog =
      std::any_of(args.begin(), args.end(), [](const std::string& arg) { return arg.find("@{") != std::string::npos; });
  if (common_.no_cache || common_.verbose || !from_repository() || by_reflog) return std::nullopt;
  std::vector<std::string> files{common_.configuration.file, users_own_file(environment_, "config.toml"),
                                 environment_.filled("ROADSHIFT_CONFIG").value_or("")};
  const Style style = with_appearance({});
  return name_question(args, common_.repository, files,
                       std::to_string(style.width) + (style.colour ? " coloured" : " plain"), environment_);
}

Options Session::options(Range range, std::vector<std::string> paths) {
  if (range.work_tree) repeatable_ = false;
  Options options;
  options.cache = cache();
  options.range = std::move(range);
  options.paths = std::move(paths);
  options.progress = [this](std::size_t done, std::size_t total) {
    walked_ = done;
    if (!streaming_to_terminal_) progress_.revisions(done, total);
  };
  return options;
}

Style Session::with_appearance(Style style) const {
  const bool plain_file = !to_standard_output() && common_.colour != "always";
  style.colour = wants_colour(plain_file ? "never" : common_.colour, environment_);
  style.width = text_width(environment_);
  style.all = true;  // the filter of the options has chosen already
  return style;
}

Answer Session::rendered(const Report& report, const Style& style, std::string_view default_format) const {
  std::ostringstream text;
  const std::string_view format = common_.format.empty() ? default_format : std::string_view(common_.format);
  find_format(format)->make()->render(report, with_appearance(style), text);
  return {std::move(text).str(), left_out(head_of(report))};
}

void Session::write(const Report& report, const Style& style, std::string_view default_format) {
  give(rendered(report, style, default_format));
  hint(head_of(report));
}

void Session::answer(const Report& report, const Style& style, std::string_view default_format) {
  Answer answer = rendered(report, style, default_format);
  give(answer);
  hint(head_of(report));
  if (repeatable_) answered_ = std::move(answer);
}

// To a person only: a script has no use for advice.
void Session::hint(const ReportHead& head) {
  constexpr std::size_t kMany = 20'000;
  if (walked_ < kMany || head.repository.commit_graph || !(environment_.err_is_terminal || common_.verbose)) return;
  say("hint: " + std::to_string(walked_) +
      " commits were opened one by one; 'git commit-graph write --reachable' makes that quicker");
}

void Session::depends_on(const std::string& words_of_time) {
  constexpr std::int64_t kLater = 3600;
  if (words_of_time.empty()) return;
  if (parse_when(words_of_time, now()) != parse_when(words_of_time, now() + kLater)) repeatable_ = false;
}

void Session::give(const Answer& answer) {
  progress_.finish();
  deliver(common_.output, answer.text);
  streams_.err << answer.words;
}

void Session::stream(const std::function<ReportHead(std::ostream&)>& write) {
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

bool Session::to_standard_output() const {
  return is_standard_output(common_.output);
}

void Session::conclude(const ReportHead& head) {
  progress_.finish();
  streams_.err << left_out(head);
  hint(head);
}

void Session::write(const std::string& text) {
  write_to(common_.output, text);
}

void Session::write_to(const std::string& file, const std::string& text) {
  if (!common_.format.empty())
    throw Error(ErrorKind::usage, "--format '" + common_.format + "'",
                "this command writes in one form only; leave it out");
  progress_.finish();
  deliver(file, text);
}

bool Session::print(const std::string& text) {
  progress_.finish();
  write_stream(streams_.out, text);
  return static_cast<bool>(streams_.out);
}

void Session::say(const std::string& words) {
  progress_.finish();
  if (!common_.quiet) streams_.err << "roadshift: " << render::visible_line(words) << '\n';
}

void Session::complain(const std::string& words) {
  progress_.finish();
  streams_.err << "roadshift: error: " << render::visible_line(words) << '\n';
}

void Session::deliver(const std::string& file, const std::string& text) {
  if (!is_standard_output(file)) return write_file(file, text);
  const std::vector<std::string> pager = common_.no_pager ? std::vector<std::string>() : pager_command(environment_);
  if (pager.empty() || !show_in_pager(pager, text)) write_stream(streams_.out, text);
}

std::string Session::left_out(const ReportHead& head) const {
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

}  // namespace roadshift::cli
