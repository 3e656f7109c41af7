// head.h - what all reports begin with.
#pragma once

#include "pipeline/tracker.h"
#include "roadshift/pipeline.h"

namespace roadshift::pipeline {

// Of a walk that is over. Revisions, first, last and the range's beginning are the report's own to fill in.
ReportHead make_head(const History& history, const Config& config, const Options& options, const Tracker& tracker);

// Throws Error(not_found) where no document was on the whole line: an empty report would be a silent success.
void require_documents(bool any, const History& history, const Config& config, const Options& options,
                       const Tracker& tracker);

// Which of the files at a commit that the options ask for may be the roadmap that was looked for in vain, being of a
// kind that is not read: "'ROADMAP.rst' is reStructuredText, which is not read; ". Empty where there is none.
std::string told_unread(const History& history, const Config& config, const Options& options, const std::string& at);

}  // namespace roadshift::pipeline
