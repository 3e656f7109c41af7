// message.h - news as lines of runs, which each kind of message writes in its own language. Runs hold what documents
// say as it is: whoever writes them escapes.
#pragma once

#include <string>
#include <vector>

#include "roadshift/notify.h"

namespace roadshift::notify {

struct Run {
  std::string text;
  bool strong = false;
  std::string link = {};  // a web address of the forge's, or ""

  friend bool operator==(const Run&, const Run&) = default;
};
using Line = std::vector<Run>;

struct Change {
  Line what;  // "Berth 7: Test → Live"
  Run place;  // "roadmap.md:41"; its text may be empty

  [[nodiscard]] Line line() const;  // both
};

struct Part {  // of one commit
  Line heading;
  std::vector<Change> changes;
};

struct Message {
  std::string title;        // "team/docs: 2 to Live, 1 slip (+61 days)"
  std::vector<Part> parts;  // newest first
};

// Each text is cut to a length at which a person has seen enough, so that one change fits into any message.
Message message_of(const Parcel& parcel);

// Cut between characters, with "…", where it is longer than `most` bytes.
std::string clipped(const std::string& text, std::size_t most);

// The message for people, each part with the address of its commit where that is known.
std::string plain_text(const Message& message);
std::string markdown(const Message& message);  // GitHub-flavoured

}  // namespace roadshift::notify
