// help.h - what --help, --version and `help` print.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "cli/command.h"

namespace roadshift::cli {

// The option parser of a command with everything its help needs; options are declared by the caller.
std::unique_ptr<CLI::App> make_app(const CommandEntry& entry);

// The help of the program itself: commands, the options of all commands, examples.
std::string program_help();

std::string version_text();

}  // namespace roadshift::cli
