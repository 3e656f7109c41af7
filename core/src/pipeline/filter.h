// filter.h - which events and entries a report shows.
#pragma once

#include "roadshift/pipeline.h"

namespace roadshift::pipeline {

bool entry_matches(const Entry& entry, const std::string& id, const EventFilter& filter);
// All conditions but the kind and whether it is quiet.
bool event_matches(const Event& event, const EventFilter& filter, const Ladder& ladder);
// Quiet events are shown on request: with `all`, or when their kind is asked for.
bool event_shown(const Event& event, const EventFilter& filter);

// Throws Error(usage) for a stage that the ladder lacks, naming those it has.
void check_filter(const EventFilter& filter, const Ladder& ladder);

}  // namespace roadshift::pipeline
