// check.h - what is wrong with a roadmap, rule by rule, with the place and the remedy.
//
//   Roadmap roadmap{...};  // the pages and the history up to a revision
//   std::vector<Finding> found = check(roadmap);
//   Acceptance judged = accept(found, read_accept_list(text), "accepted.md", roadmap);
//
// Pure: no files, no repository, no clock but `as_of`.
//
// Most rules judge the roadmap as it stands. What happened (an entry fell back, passed by a stage, was taken off) is
// judged in a range of commits; without one, what still shows: an entry that fell back and has not come up again, one
// that stands below the ladder's goal after it passed by a stage.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "roadshift/audit.h"
#include "roadshift/config.h"
#include "roadshift/events.h"
#include "roadshift/roadmap.h"
#include "roadshift/rules.h"

namespace roadshift {

// A roadmap document as it stands at the revision that is judged.
struct CheckedPage {
  std::string path, text;
  DocumentReading reading;  // of that text
};

// A roadmap at a revision, and how it came there.
struct Roadmap {
  Config config;
  Commit at;
  Day as_of;                        // what is overdue or still to come is told on this day
  std::vector<CheckedPage> pages;   // by path
  std::vector<Standing> standings;  // in the order of the pages
  Chronicle history;                // of the whole line up to `at`
  std::set<std::string> range;      // ids of commits: what happened there is judged
  bool has_range = false;           // else only what still shows of it
};

struct Finding {
  std::string rule;  // a rule's id
  Level level = Level::warning;
  std::string entry_id, title;  // of the entry it is about; empty where it is about a page
  std::string function;         // of that entry, where it is one of several of a journey of that title
  std::string commit;           // where the place is to be found: the revision judged, or where an entry stood last
  std::string path;
  int line = 0;                    // 1-based; 0: the whole file
  int column = 0, end_column = 0;  // 1-based characters of it, else of the line, and one beyond
  std::string message;             // one sentence, without a full stop
  std::string remedy;
  // 16 hex digits that stay the same while the same is wrong with the same entry, wherever it stands.
  std::string fingerprint;

  friend bool operator==(const Finding&, const Finding&) = default;
};

// The level that a configuration gives a rule.
Level level_of(const Rule& rule, const Config& config);

// By path, line, column, then as rules() are listed. Rules that are off find nothing.
std::vector<Finding> check(const Roadmap& roadmap);

// A list item of an accept list.
struct AcceptLine {
  int line = 0, column = 0, end_column = 0;  // as in Finding
  std::string text;                          // the item as plain text
  std::string rule;                          // "" where it names none
  std::string subject;                       // a title, an entry's id, or a path, and maybe a reason after it

  friend bool operator==(const AcceptLine&, const AcceptLine&) = default;
};
// The list items of a Markdown page: "- RULE: ENTRY" or "- RULE: ENTRY — reason". The entry is named by its title or
// id; a page's path stands for all that the rule finds on it. The dash may be "—", "–" or "--". Items below an item,
// and all that is no list, are remarks.
std::vector<AcceptLine> read_accept_list(std::string_view markdown);

struct Acceptance {
  std::vector<Finding> open;  // what is not accepted, and lines of the list that accept nothing (unused-accept)
  std::vector<Finding> accepted;
};
// `path`: where the list is, for findings about its lines. A line for a rule that judges what happened is never said to
// be unused: what it accepted may be history.
Acceptance accept(std::vector<Finding> findings, const std::vector<AcceptLine>& list, const std::string& path,
                  const Roadmap& roadmap);

}  // namespace roadshift
