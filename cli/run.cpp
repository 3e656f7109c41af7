#include "cli/run.h"

#include <algorithm>
#include <exception>
#include <map>
#include <sstream>

#include "cli/choice.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/output.h"
#include "cli/session.h"
#include "config/nearest.h"
#include "render/escape.h"
#include "support/words.h"

namespace roadshift::cli {
namespace {

constexpr std::string_view kHelpCommand = "help";
constexpr const char* kNoSuchName = "there is none of that name";

int exit_status(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::usage:
    case ErrorKind::bad_config: return kWrongUsage;
    case ErrorKind::not_found:
    case ErrorKind::repository: return kUnreadable;
  }
  return kUnreadable;
}

std::vector<std::string> command_names() {
  std::vector<std::string> names{std::string(kHelpCommand)};
  for (const CommandEntry& entry : commands()) names.emplace_back(entry.name);
  return names;
}

// A command with its parser and where the parser puts what it reads.
struct Parser {
  explicit Parser(const CommandEntry& which) : entry(which), app(make_app(which)), command(which.make()) {
    command->declare(*app);
    common.declare(*app, command->formats());
  }
  const CommandEntry& entry;
  std::unique_ptr<CLI::App> app;
  std::unique_ptr<Command> command;
  CommonOptions common;
};

// The parsers that a command line needs, each made when it is first asked for: a parser takes longer than the rest of
// what --help does.
class Parsers {
 public:
  Parser& of(const CommandEntry& entry) { return made_.try_emplace(entry.name, entry).first->second; }

 private:
  std::map<std::string_view, Parser> made_;
};

bool is_option(const std::string& arg) {
  return arg.size() > 1 && arg.front() == '-';
}

// Whether the value of option `arg` is the argument after it. No two commands disagree about that.
bool takes_next(const std::string& arg, Parsers& parsers) {
  const bool is_long = arg.starts_with("--");
  if (is_long ? arg.find('=') != std::string::npos : arg.size() > 2) return false;
  for (const CommandEntry& entry : commands()) {
    const CLI::Option* option = std::as_const(*parsers.of(entry).app).get_option_no_throw(arg);
    if (option != nullptr) return option->get_items_expected_max() > 0;
  }
  return false;
}

// The index of the first argument that is neither an option nor an option's value; args.size() where there is none.
std::size_t first_word(const std::vector<std::string>& args, Parsers& parsers) {
  std::size_t i = 0;
  while (i < args.size() && is_option(args[i])) i += takes_next(args[i], parsers) ? 2U : 1U;
  return std::min(i, args.size());
}

// A command line taken apart.
struct Line {
  const CommandEntry* entry = nullptr;
  bool named = false;             // the command was written, not taken by default
  std::string first;              // the first word where it is no command
  std::vector<std::string> args;  // options and words, without the command
  Words words;
};

// `help` and `help log` become `--help` and `log --help`, so that there is one way on.
Line take_apart(std::vector<std::string> args, Parsers& parsers) {
  Line line;
  const auto dashes = std::find(args.begin(), args.end(), "--");
  if (dashes != args.end()) {
    line.words.dashes = true;
    line.words.after.assign(dashes + 1, args.end());
    args.erase(dashes, args.end());
  }
  std::size_t word = first_word(args, parsers);
  const bool help = word < args.size() && args[word] == kHelpCommand;
  if (help) {
    args[word] = "--help";
    word = first_word(args, parsers);
    if (word < args.size()) require_choice("help", args[word], "commands", command_names());
  }
  line.entry = word < args.size() ? find_command(args[word]) : nullptr;
  line.named = line.entry != nullptr;
  if (line.named) {
    args.erase(args.begin() + static_cast<std::ptrdiff_t>(word));
  } else {
    if (word < args.size()) line.first = args[word];
    line.entry = &commands().front();
  }
  line.args = std::move(args);
  return line;
}

[[noreturn]] void refuse(const Line& line, const std::string& what, const std::string& why) {
  const std::string topic = line.named ? "roadshift " + std::string(line.entry->name) : "roadshift";
  throw Error(ErrorKind::usage, what, why + (why.ends_with('?') ? " See '" : "; see '") + topic + " --help'");
}

void refuse_unknown_options(const Line& line, const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  for (const std::string& word : app.remaining()) {
    if (is_option(word)) {
      refuse(line, "option '" + word + "'", kNoSuchName + config::did_you_mean(word, names));
    }
  }
}

// A first word that is nothing else is probably a misspelt command.
void explain_misspelt_command(const Line& line, const Error& error) {
  if (error.kind != ErrorKind::not_found || line.named || line.words.dashes) return;
  const std::string meant = config::did_you_mean(line.first, command_names());
  if (!meant.empty()) refuse(line, "command '" + line.first + "'", kNoSuchName + meant);
}

// Runs the command, or gives the answer that it gave before.
int run_session(Session& session, Command& command, const std::vector<std::string>& args) {
  RunCache& kept = session.run_cache();
  const auto ask = [&] { return kept.question(args, session.voice().appearance()); };
  const std::optional<AskedAgain> question = command.only_answers() ? ask() : std::nullopt;
  Cache* cache = question ? kept.of(question->folder) : nullptr;
  if (cache != nullptr) {
    if (const std::optional<Answer> known = find_answer(*cache, *question)) {
      session.voice().give(*known);
      return known->flagged ? kFlagged : kDone;
    }
  }
  const bool flagged = command.run(session) == Outcome::flagged;
  // Somebody may have moved a branch meanwhile.
  if (cache != nullptr && session.answered() && ask() == question)
    keep_answer(*cache, *question, *session.answered(), flagged);
  for (const std::string& note : kept.notes()) session.voice().detail(note);
  return flagged ? kFlagged : kDone;
}

int run_command(const std::vector<std::string>& args, Streams streams, const Environment& environment) {
  Parsers parsers;
  Line line = take_apart(args, parsers);
  Parser& parser = parsers.of(*line.entry);
  std::vector<std::string> reversed(line.args.rbegin(), line.args.rend());  // as CLI11 wants them
  try {
    parser.app->parse(std::move(reversed));
  } catch (const CLI::CallForHelp&) {
    write_stream(streams.out, line.named ? parser.app->help() : program_help());
    return kDone;
  } catch (const CLI::ParseError& error) {
    refuse(line, "read the command line", error.what());
  }
  if (parser.common.version) {
    write_stream(streams.out, version_text());
    return kDone;
  }
  refuse_unknown_options(line, *parser.app);
  parser.common.check(parser.command->formats());
  line.words.before = parser.app->remaining();
  try {
    Session session(parser.common, line.words, streams, environment);
    return run_session(session, *parser.command, args);
  } catch (const Error& error) {
    explain_misspelt_command(line, error);
    throw;
  }
}

// A message is one line, or a line and a list below it. What it quotes is untrusted: each line is made safe, and those
// of the list are indented, so that none passes for a message of its own.
int fail(std::ostream& err, std::string_view message, int status) {
  const std::size_t list = std::min(message.find('\n'), message.size());
  err << "roadshift: error: " << render::visible_line(message.substr(0, list)) << '\n';
  std::istringstream rest{std::string(message.substr(std::min(list + 1, message.size())))};
  for (std::string line; std::getline(rest, line);) {
    err << "  " << render::visible_line(support::trim(line)) << '\n';
  }
  return status;
}

}  // namespace

int run(const std::vector<std::string>& args, Streams streams, const Environment& environment) {
  try {
    return run_command(args, streams, environment);
  } catch (const Error& error) {
    return fail(streams.err, error.what(), exit_status(error.kind));
  } catch (const std::bad_alloc&) {
    return fail(streams.err, "run: memory is exhausted; narrow the range or the paths", kUnreadable);
  } catch (const std::exception& error) {
    return fail(streams.err, std::string("run: unforeseen trouble, please report it: ") + error.what(), kUnreadable);
  }
}

}  // namespace roadshift::cli
