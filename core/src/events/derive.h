// derive.h - what happened to entries, as events. Pure.
#pragma once

#include <vector>

#include "following/follower.h"
#include "roadshift/config.h"
#include "roadshift/events.h"

namespace roadshift::events {

// The events of one entry's transition, in the order stage, schedule, added, removed, retitled, edited.
std::vector<Event> derive(const following::Transition& transition, const Config& config);

// Marks events of one commit that have one cause (a heading, a sentence, a file) as a group. `events` are of one
// commit.
void group_by_cause(std::vector<Event>& events);

// Collapses what was undone within `config.settle`: "live" at noon and back to "test" at one is no news. The events
// stay, marked quiet; those that could still be undone at the tip are marked provisional. `events`: all of a history,
// oldest first.
void settle(std::vector<Event>& events, const Config& config, const Commit& tip);

}  // namespace roadshift::events
