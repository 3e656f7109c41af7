// history_line.h - lines of commits as ids, and where two of them part.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "roadshift/history.h"

namespace roadshift::cli {

// The ids of the commits up to `to`, oldest first: along first parents, or all of them. No file is looked at.
std::vector<std::string> line_to(const History& history, const std::string& to, bool full_history);

enum class Rewritten { refused, allowed };
// The newest commit of `line` that the history up to `last` holds, too. Where rewriting is refused, only if `last`
// still is part of what `line` was made from: on it, or merged into it. Nothing where there is no such commit, or the
// repository has `last` no more.
std::optional<std::string> base_of(const History& history, const std::vector<std::string>& line,
                                   const std::string& last, Rewritten rewritten);

}  // namespace roadshift::cli
