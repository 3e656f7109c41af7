// mailmap.h - the names and addresses that people are known by today.
#pragma once

#include <string>

#include "history/objects.h"

namespace roadshift::history {

MailmapHandle read_mailmap(git_repository& repository);
// The texts it is made from: as long as they stay the same, so do the names.
std::string mailmap_sources(const Objects& objects);

}  // namespace roadshift::history
