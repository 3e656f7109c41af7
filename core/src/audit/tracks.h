// tracks.h - what the parts of the audit share.
#pragma once

#include "roadshift/audit.h"

namespace roadshift::audit_room {

bool is_terminal(const Ladder& ladder, Stage stage);
const Milestone* milestone_of(const Entry& entry, Stage stage);
inline bool is_move(Direction direction) {
  return direction == Direction::slip || direction == Direction::pull_in;
}

}  // namespace roadshift::audit_room
