// terminal.h - what the terminal can show.
#pragma once

#include <string>

#include "cli/environment.h"

namespace roadshift::cli {

// The environment of the running process: standard output and error, and the clock.
Environment this_process();

// A terminal that understands colours and cursor movements: TERM is set and not "dumb".
bool is_capable_terminal(const Environment& environment);

// Whether a text for `out` is coloured. `choice`: "always", "never" or "auto" (a capable terminal, no NO_COLOR).
bool wants_colour(const std::string& choice, const Environment& environment);

// The columns a text may take: $COLUMNS, else the terminal's width, else 100.
int text_width(const Environment& environment);

}  // namespace roadshift::cli
