// command.h - what a command is: its words in the help, its options, and what it does.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace roadshift::cli {

class Session;

enum class Outcome { done, flagged };  // flagged: a gate that the user asked for (--exit-code) tripped

class Command {
 public:
  virtual ~Command() = default;
  // What --format may be, the default first.
  [[nodiscard]] virtual std::vector<std::string> formats() const;
  // Adds the command's own options; those of all commands are there already.
  virtual void declare(CLI::App& app) = 0;
  // Whether all that it tells is one Session::answer().
  [[nodiscard]] virtual bool only_answers() const { return false; }
  // Runs once the options are read. Throws Error.
  virtual Outcome run(Session& session) = 0;
};

struct CommandEntry {
  std::string_view name, summary;  // "log", and one line for the list of commands
  std::string_view arguments;      // for the usage line, after the options
  std::string_view description;    // paragraphs of at most 80 columns
  std::string_view examples;       // lines, each "  roadshift ..."
  std::unique_ptr<Command> (*make)();
};

// The formats of that command's reports; of "" those of every report.
std::vector<std::string> formats_for(std::string_view command);

CommandEntry log_command();
CommandEntry diff_command();
CommandEntry show_command();
CommandEntry timeline_command();
CommandEntry slips_command();
CommandEntry stats_command();
CommandEntry report_command();
CommandEntry check_command();
CommandEntry explain_command();
CommandEntry export_command();
CommandEntry notify_command();
CommandEntry init_command();
CommandEntry schema_command();
CommandEntry cache_command();

// The only list of commands, in the order of the help; the first is the default.
std::span<const CommandEntry> commands();
// Null when there is no such command.
const CommandEntry* find_command(std::string_view name);

}  // namespace roadshift::cli
