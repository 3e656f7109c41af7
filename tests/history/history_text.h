// history_text.h - histories as short texts that a test can compare.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "roadshift/history.h"

namespace roadshift::test {

// "move it: -old.md new.md"
inline std::string as_text(const Revision& revision) {
  std::string text = revision.commit.summary + ":";
  for (const FileChange& change : revision.changes) text += (change.blob.empty() ? " -" : " ") + change.path;
  return text;
}

inline std::vector<Revision> revisions_of(const History& history, Walk walk = {}) {
  std::vector<Revision> revisions;
  walk.tell_all = true;
  history.walk(walk, [&](const Revision& revision) { revisions.push_back(revision); });
  return revisions;
}

inline std::vector<std::string> walk_as_text(const History& history, const Walk& walk = {}) {
  std::vector<std::string> lines;
  for (const Revision& revision : revisions_of(history, walk)) lines.push_back(as_text(revision));
  return lines;
}

// "not_found: find revision 'v9': …", or "" where nothing is thrown.
template <class Action>
std::string error_of(const Action& action) {
  constexpr const char* kKinds[] = {"usage", "bad_config", "not_found", "repository"};
  try {
    action();
  } catch (const Error& error) {
    return std::string(kKinds[static_cast<int>(error.kind)]) + ": " + error.what();
  }
  return "";
}

}  // namespace roadshift::test
