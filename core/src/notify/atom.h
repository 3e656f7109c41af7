// atom.h - news as Atom feeds (RFC 4287). An entry is written once and kept as it is, so that no reader takes it for
// changed: its id is made of the event's, its time is the commit's.
#pragma once

#include <string>
#include <vector>

#include "notify/message.h"

namespace roadshift::notify {

inline constexpr std::size_t kFeedLength = 100;

// The feed's entries of the parcel's events, newest first, in front of those it had; none twice.
std::vector<FeedEntry> with_news(std::vector<FeedEntry> feed, const Parcel& parcel);

struct FeedHead {
  std::string id;  // what is to follow "tag:…:feed/"
  std::string title;
  std::string updated_when_empty;  // RFC 3339
};
// The newest kFeedLength of `entries` as a whole feed.
std::string atom_feed(const FeedHead& head, const std::vector<FeedEntry>& entries);

}  // namespace roadshift::notify
