// question.h - what a reading command asks of a history: where, of which paths, which changes, and how it is read.
#pragma once

#include <functional>

#include "cli/filter.h"
#include "cli/session.h"

namespace roadshift::cli {

struct Question {
  Options options;
  Config config;
};

// How a command takes the place in history from its arguments.
using Where = std::function<Range(ArgumentReader&)>;
Range at_a_revision(ArgumentReader& arguments);  // the end of the line, HEAD where none is named
Range over_a_range(ArgumentReader& arguments);   // all up to HEAD where none is named

// Reads the filter, the place by `where`, the paths that are left, and the configuration in force there. Throws
// Error(usage) for a filter that no configuration, or not this one, can make sense of.
Question ask(Session& session, const FilterOptions& filter, const Where& where);

}  // namespace roadshift::cli
