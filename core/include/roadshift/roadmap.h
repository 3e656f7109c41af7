// roadmap.h - the words of the field as plain values: ladder, stage, window, milestone, entry, snapshot.
//
// Everything here can be copied, compared and built from literals; nothing knows of git or of files.
#pragma once

#include <chrono>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "roadshift/error.h"
#include "roadshift/shared_list.h"

namespace roadshift {

using Day = std::chrono::sys_days;

// One step of a ladder. `stage` is its name in JSON and on the command line, `label` its name for people.
struct Rung {
  std::string stage, label;
  std::vector<std::string> words;  // what names it in documents: whole words; case, punctuation and markup folded
  bool terminal = false;           // no stage above it; leaving it is backward

  friend bool operator==(const Rung&, const Rung&) = default;
};

// How far an entry has come: the index of a rung in the ladder in force, lowest first. A stage nobody spoke of
// compares below every rung.
struct Stage {
  int rung = -1;

  [[nodiscard]] bool known() const { return rung >= 0; }
  friend auto operator<=>(const Stage&, const Stage&) = default;
};

// The ordered stages a document family uses. Data, never code: it comes from a preset or a configuration.
struct Ladder {
  std::vector<Rung> rungs;

  [[nodiscard]] std::size_t size() const { return rungs.size(); }
  // The stage of that name (as in JSON); not known() when there is none.
  [[nodiscard]] Stage find(std::string_view stage) const;
  // The name of a known stage in JSON, "" for an unknown one.
  [[nodiscard]] std::string_view name(Stage stage) const;
  // The name for people, "" for an unknown one.
  [[nodiscard]] std::string_view label(Stage stage) const;
  // The lowest rung: what a promise with only a date is. Not known() on an empty ladder.
  [[nodiscard]] Stage lowest() const;
  // The stage that a date without another word promises: the rung named "live" where there is one, else the
  // highest rung that is not terminal, else the highest.
  [[nodiscard]] Stage goal() const;

  friend bool operator==(const Ladder&, const Ladder&) = default;
};

// The precision a window was written in.
enum class Precision { day, month, quarter, half, season, year, range, tbc };
std::string_view to_string(Precision precision);

// The days a promise may fall on, both ends included. A window "to be confirmed" has neither.
struct Window {
  std::optional<Day> first, last;
  Precision precision = Precision::tbc;
  std::string text;  // the words it was read from, as written

  [[nodiscard]] bool dated() const { return last.has_value(); }
  // The same days, whatever the wording.
  [[nodiscard]] bool same_days(const Window& other) const { return first == other.first && last == other.last; }
  friend bool operator==(const Window&, const Window&) = default;
};

// Where a statement was read from, nearest first: the order of the enumerators is the order of trust.
enum class Origin { none, cell, text, column, heading, intro, title, front_matter, file, config };
std::string_view to_string(Origin origin);

// The evidence of one field: which words, and the 1-based line they stand on (0: not in the file's text).
struct Source {
  Origin origin = Origin::none;
  std::string words;
  int line = 0;

  friend bool operator==(const Source&, const Source&) = default;
};

// Whether a milestone's stage has been reached. A column of past dates ("Deployed to Sandbox: July 2023") says so
// only once the window has begun; it is judged on the day the words were first written, not on every later day.
enum class Reached { no, yes, once_begun };

// A stage with its target window.
struct Milestone {
  Stage stage;
  std::optional<Window> window;  // nothing: the stage is only known to be reached
  Reached reached = Reached::no;
  Source source;
  bool unnamed = false;  // the words give a date without a stage, as "Completion date" does: it is taken for the goal's

  friend bool operator==(const Milestone&, const Milestone&) = default;
};

struct Api {
  std::string name, version, link;  // "Property Business", "3.0", "https://…"; version and link may be empty
  std::string text;                 // as written: "Property Business (MTD) API v3.0"

  friend bool operator==(const Api&, const Api&) = default;
};

// A cell under its column's title, or a "Key: value" line under its key, as plain text.
struct Field {
  std::string name, value;
  bool about_stage = false;  // of a column about stage or date: it says nothing of which entry this is

  friend bool operator==(const Field&, const Field&) = default;
};

// What kind of words on the page an entry is.
enum class Form { row, item, paragraph, section };
std::string_view to_string(Form form);

// What was odd about an entry: "status 'soonish' names no stage of the ladder".
struct Note {
  ProblemKind kind = ProblemKind::unread;
  std::string text;

  friend bool operator==(const Note&, const Note&) = default;
};

// One API or feature that the roadmap promises, as one revision of one document says it.
struct Entry {
  std::string title;  // what a reader would call it, plain text, never empty
  std::string text;   // the whole entry as plain text
  std::optional<std::string> journey, function, mechanism, audience, owner;
  SharedList<Api> apis;
  SharedList<Field> fields;
  SharedList<std::string> links;

  Stage stage;  // as the document says; Reached::once_begun milestones are not counted in yet
  Source stage_source;
  bool stage_inferred = false;        // nobody said the stage: there is only a promise
  std::vector<Milestone> milestones;  // lowest stage first, at most one a stage

  Form form = Form::row;
  std::string path;                 // relative to the repository's root, '/' between its parts
  int line = 0;                     // 1-based line at which the row or item starts
  SharedList<std::string> section;  // the headings above it, outermost first
  std::vector<Note> notes;          // what was odd about it

  friend bool operator==(const Entry&, const Entry&) = default;
};

// What a block of a page is for.
enum class Purpose {
  title,          // the page's own heading
  stage_heading,  // names a stage or a date for what stands below it
  group,          // names a group of entries, or a part of the page
  entry,          // names what the roadmap promises; a table: its rows or cells do
  label,          // an item that stands for those below it
  detail,         // says more of an entry
  statement,      // speaks of what follows it: stage, date, "to be confirmed"
  lead_in,        // introduces the list below it
  definition,     // explains a column or a word
  legend,         // explains signs
  signpost,       // says where to read on
  people,
  remark,
  reference,  // a glossary, a changelog, a how-to, or ignored by the configuration
  table,      // a table that tells nothing of stages or targets
  prose       // running text
};
std::string_view to_string(Purpose purpose);

// A block of a page as it was understood.
struct BlockReading {
  std::string path;
  int line = 0;
  std::string what;  // its first words
  Purpose purpose = Purpose::prose;
  std::string why;
  std::string missing;  // what would have made it an entry; empty where it is one, or says something of one

  friend bool operator==(const BlockReading&, const BlockReading&) = default;
};

// A section as it was understood: the stage it carries and from which words.
struct SectionReading {
  std::string path;
  int line = 0;
  std::vector<std::string> section;
  Stage stage;
  std::optional<Milestone> milestone;
  Source source;

  friend bool operator==(const SectionReading&, const SectionReading&) = default;
};

// A table's column as it was understood.
struct ColumnReading {
  std::string path;
  int line = 0;                          // of the table's header
  std::string title, role, stage, rule;  // role and stage as in the configuration; rule: what decided it

  friend bool operator==(const ColumnReading&, const ColumnReading&) = default;
};

// What one version of one document says. Pure function of its text, its path and the configuration.
struct DocumentReading {
  std::vector<Entry> entries;  // in the order of the page
  std::vector<SectionReading> sections;
  std::vector<ColumnReading> columns;
  std::vector<BlockReading> blocks;  // all of the page, in its order
  std::vector<Problem> problems;
  bool roadmap = false;    // the page as a whole, not only a section of it
  std::string no_roadmap;  // why its blocks count for nothing although some look like entries; empty where they count
};

}  // namespace roadshift
