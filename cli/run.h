// run.h - the whole command line as one function.
//
//   std::ostringstream out, err;
//   int status = run({"log", "--stage", "live"}, {out, err}, environment);
#pragma once

#include <string>
#include <vector>

#include "cli/environment.h"

namespace roadshift::cli {

// Exit statuses, the same for every command.
inline constexpr int kDone = 0;
inline constexpr int kFlagged = 1;     // done, and a gate that was asked for (--exit-code) tripped
inline constexpr int kWrongUsage = 2;  // wrong usage or configuration
inline constexpr int kUnreadable = 3;  // a repository, revision or document that could not be found or read

// Runs one command; `args` come without the program's name. Never throws: what goes wrong is one line on `err`.
int run(const std::vector<std::string>& args, Streams streams, const Environment& environment);

}  // namespace roadshift::cli
