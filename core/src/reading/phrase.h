// phrase.h - what a few words (a heading, a cell, a sentence) say of stage and date.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "reading/lexicon.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// What a text says. "Scheduled to be deployed to Production in April 2023" says: live by 2023-04, promised, not
// reached.
struct Said {
  Stage stage;         // the furthest stage said to be reached, or said to be planned
  Stage promised;      // a stage said to be still to come: whoever stands around it may not say it is reached
  bool mixed = false;  // names a planned and a reached stage side by side: "Live and planned deliveries"
  std::vector<Milestone> milestones;  // sources left empty; at most one a stage
  double coverage = 0;                // share of the words that name a stage or a date
  bool planned_cue = false, reached_cue = false, dated = false;

  [[nodiscard]] bool speaks() const { return stage.known() || promised.known() || !milestones.empty(); }
  [[nodiscard]] const Milestone* milestone(Stage of) const;
};

// A heading, a status cell, or a short sentence that is about stage and date as a whole.
Said read_phrase(std::string_view text, const Lexicon& lexicon, std::optional<int> year);

// The same under a title or key of its own: "3" under "Stage" is "Stage 3", and "Beta, June 2024" is a beta once June
// has begun, where a heading of these words only says when.
Said read_status(std::string_view title, std::string_view text, const Lexicon& lexicon, std::optional<int> year);

// A cell of a column that holds a stage's date: what names no stage of its own is of the column's. `reached_when` words
// and ticks say that it is reached.
Said read_date_cell(const Column& column, std::string_view text, const Lexicon& lexicon, std::optional<int> year);

// Whether a column's title says of the dates below it that they have passed once they have begun ("Deployed to
// Sandbox", "Retired"): a noun ("GA", "End of life") only says when.
bool says_past(std::string_view title, const Lexicon& lexicon);

// A text without what is struck out ("~~June~~ July 2024"), unless that is all of it.
std::string unstruck(const document::Text& text);

// Running text that is about something else but may state a stage or date in passing: "… **Target date to Sandbox
// August 21**", "Deployed to sandbox in March 2023." Only such sentences count, not every mention of a stage.
// Bold words are a sentence of their own.
Said read_prose(const document::Text& text, const Lexicon& lexicon, std::optional<int> year);

}  // namespace roadshift::reading
