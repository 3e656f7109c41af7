// describe.h - events and their parts as the short phrases that text and Markdown share: "Test → Live",
// "Test: Jan 2022 → Aug 2022, +212 days". Phrases hold what documents say as it is: the renderer escapes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/tone.h"
#include "render/worddiff.h"
#include "roadshift/render.h"

namespace roadshift::render {

std::string iso(Day day);                                         // "2024-06-03"
std::string short_id(const std::string& commit);                  // "8a120e1"
std::string counted(std::size_t count, const std::string& noun);  // "1 entry", "3 entries"
std::string in_days(int days);                                    // "+62 days", "-1 day"
std::string in_hundredths(double share);                          // "0.62", whatever the locale; "1"
std::string place(const std::string& path, int line);             // "source/apis.md:88"
std::string stage_words(const Ladder& ladder, Stage stage);       // "Live", "no stage"
std::string joined(const std::vector<std::string>& parts, const std::string& between);

// "Jun 2024", "Q3 2024", "3 Jun 2024", "Jan–Mar 2024", "TBC", "no date". A quarter keeps its number only where the
// document counts quarters as the calendar does.
std::string window_words(const std::optional<Window>& window);
std::string milestone_words(const Ladder& ladder, const Milestone& milestone);  // "Live Jun 2024"
std::string milestones_words(const Ladder& ladder,
                             const std::vector<Milestone>& milestones);  // "Test ✓, Live Jun 2024"
std::string apis_words(const Entry& entry);                              // "Accounts (V2), VAT"
std::string notes_words(const Entry& entry);                             // what was odd, parted by "; "
std::string source_words(const Source& source);                          // "heading “In test”, line 12"

// What a reader would call an entry so that it is no other: the title, and of a journey that several entries share the
// function, too: "Payments and repayments: Amend Direct Debit instructions".
std::string label_of(const Entry& entry);

Tone tone_of(const Event& event);
std::string verb_of(const Event& event, const Ladder& ladder);    // "→ Live", "slip", "+ added"
std::string detail_of(const Event& event, const Ladder& ladder);  // what stands beside the verb; "" for an edit
std::vector<Stretch> edit_of(const Event& event);                 // an edit's words, long equal stretches cut

// What limits a statement: "(provisional)", "(likely, 0.62)", "(moved: gone at 1a2b3c4)".
std::vector<std::string> marks_of(const Event& event);
// Where to look first: after the change, or before it where the entry is gone. Null when there is no evidence.
const Evidence* evidence_of(const Event& event);

// An event, or the several events of one cause that say the same: "10 entries Test → Live (heading “Released”)".
struct Item {
  std::vector<const Event*> events;
  std::string verb, detail;
  Tone tone = Tone::plain;
};
std::vector<Item> fold(const std::vector<const Event*>& events, const Ladder& ladder);

// The events to show: quiet ones only on request.
std::vector<const Event*> shown(const std::vector<Event>& events, const Style& style);

// Events that follow each other at one commit.
struct AtCommit {
  const Commit* commit = nullptr;
  std::vector<const Event*> events;
};
// The events to show in the style's order of commits; those of one commit keep theirs.
std::vector<const Event*> in_order(const std::vector<Event>& events, const Style& style);
std::vector<AtCommit> by_commit(const std::vector<const Event*>& events, bool newest_first);

// A problem on one line: "source/apis.md:12 at 1a2b3c4: row has 5 cells, its header 7"
std::string problem_words(const Problem& problem);
// Reports for people name the first few problems and count the rest.
inline constexpr std::size_t kProblemsNamed = 10;

}  // namespace roadshift::render
