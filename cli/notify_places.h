// notify_places.h - the places on this machine that news go to: standard output, files, feeds.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "roadshift/notify.h"

namespace roadshift::cli {

// What --format may be for text that is written; the default first.
std::vector<std::string> notify_formats();

// `print`: writes to standard output, false where the reader has gone.
std::unique_ptr<Sink> make_printer(std::function<bool(const std::string&)> print, std::string format);
// A file that messages are added to.
std::unique_ptr<Sink> make_growing_file(std::string path, std::string format);
// A file that holds the last message alone.
std::unique_ptr<Sink> make_whole_file(std::string path, std::string format);

// What feeds say of the roadmap that no news are needed for.
struct FeedFacts {
  std::string id;       // of the repository
  std::string updated;  // for a feed with no entries yet, RFC 3339
};
std::unique_ptr<Sink> make_feed(std::string path, FeedFacts facts, std::string source);
// A feed for each entry, named by its id.
std::unique_ptr<Sink> make_entry_feeds(std::string folder, FeedFacts facts);

}  // namespace roadshift::cli
