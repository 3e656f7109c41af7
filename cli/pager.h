// pager.h - long text on a terminal, page by page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/environment.h"

namespace roadshift::cli {

// The program and its arguments that pages a text: $ROADSHIFT_PAGER, then $PAGER (both given to a shell), then
// `less -FRX`. Empty where a text is to be written plainly: `out` is no capable terminal, or the pager is "" or "cat".
std::vector<std::string> pager_command(const Environment& environment);

// Shows `text` in that pager and waits until it is closed. False, with nothing shown, where it could not be started.
bool show_in_pager(const std::vector<std::string>& command, std::string_view text);

}  // namespace roadshift::cli
