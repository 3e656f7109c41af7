// config.h - how documents are to be read and entries followed: contract §7 as plain values.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "roadshift/roadmap.h"
#include "roadshift/rules.h"

namespace roadshift {

// At the root of a repository.
inline constexpr const char* kConfigurationFile = ".roadshift.toml";

// A title to recognise: compared with case, punctuation and markup folded, or searched for as a regular expression
// (RE2's, which takes time linear in the text; case ignored) when written between slashes.
struct Pattern {
  std::string text;    // as configured, without the slashes
  bool regex = false;  // known to compile

  friend bool operator==(const Pattern&, const Pattern&) = default;
};

struct FileRule {    // what a whole file means
  std::string path;  // a glob, relative to the root
  std::string stage;

  friend bool operator==(const FileRule&, const FileRule&) = default;
};

struct SectionRule {  // what a heading means
  std::vector<Pattern> headings;
  bool ignore = false;    // nothing below it is an entry
  bool roadmap = false;   // or, as "ignore = false": it is no reference section, whatever it looks like
  std::string stage;      // or: entries below it are at this stage
  std::string milestone;  // or: its date is this stage's window

  friend bool operator==(const SectionRule&, const SectionRule&) = default;
};

enum class Role { title, api, text, stage, milestone, owner, journey, function, audience, field, ignore };
std::string_view to_string(Role role);

// Whether a bare date of a column says that its stage is reached.
enum class Arrival {
  by_title,  // once its window has begun, where the column's title says that it has happened
  never,     // it is only ever a target
  begun,     // once its window has begun
  named,     // once the page calls the entry (or the column, where its title says the date) the latest release
};

// A sign in the cells of a column, compared literally.
struct Sign {
  std::string sign, stage;

  friend bool operator==(const Sign&, const Sign&) = default;
};

struct ColumnRule {  // what a column means
  std::vector<Pattern> titles;
  Role role = Role::field;
  // Of the role milestone:
  std::string stage;                      // whose
  std::vector<std::string> reached_when;  // words and signs in the cell that say it is reached
  bool dated_by_title = false;            // the title says the date
  std::vector<Sign> signs;                // whose stage a cell with such a sign is about
  Arrival reached = Arrival::by_title;

  friend bool operator==(const ColumnRule&, const ColumnRule&) = default;
};

enum class DateOrder { dmy, mdy, ymd };

// How people write in these documents: words that are not a ladder's but decide what a phrase means. A configuration's
// [vocabulary] adds to the preset's.
struct Vocabulary {
  std::vector<std::string> reference_sections;  // headings of tables that hold no entries: glossary, changelog, links
  std::vector<std::string> planned_cues;        // scheduled, expected, target date: what follows has not happened
  std::vector<std::string> reached_cues;        // deployed, released, now: what follows has happened
  std::vector<std::string> unscheduled;         // TBC, to be confirmed: a date that is not known
  std::vector<std::string> affirmative;         // yes, available, done: reached, without a date; also symbols (a tick),
                                                // which have no word to fold and are compared as they stand
  std::vector<std::string> negative;            // no, n/a, a dash: nothing said; also symbols
  std::vector<std::string> filler;         // the, current, feature: words that say nothing of their own in a heading
  std::vector<std::string> roadmap_names;  // roadmap, backlog: what a page is called that is one
  std::vector<std::string> other_files;    // changelog, release notes: what files are called that are none
  std::vector<std::string> page_remarks;   // this page, last updated: sentences that speak of the page itself
  std::vector<std::string> latest_cues;    // latest release: what is named beside it is out
  std::vector<Field> mechanisms;           // name: api | user_interface | guide, value: the words that name it

  friend bool operator==(const Vocabulary&, const Vocabulary&) = default;
};

// How `check` judges.
struct CheckConfig {
  std::map<std::string, Level> levels;  // by rule: what differs from the rules' own levels
  std::string accept;                   // a file of findings that are accepted, relative to the root; empty: none

  friend bool operator==(const CheckConfig&, const CheckConfig&) = default;
};

struct Config {
  std::string preset = "default";
  std::vector<std::string> documents;  // globs; empty: found by looking
  std::vector<std::string> exclude;
  std::chrono::seconds patience = std::chrono::hours(24 * 14);
  std::chrono::seconds settle{0};
  DateOrder dates = DateOrder::dmy;
  bool dates_told = false;  // somebody said so; else it is the custom
  std::chrono::month_day year_starts{std::chrono::January, std::chrono::day(1)};
  Ladder ladder;
  std::vector<std::vector<std::string>> same;  // titles that are one entry
  // Rules: the caller's own first, then the preset's; the first that fits decides.
  std::vector<FileRule> files;
  std::vector<SectionRule> sections;
  std::vector<ColumnRule> columns;
  Vocabulary vocabulary;
  CheckConfig check;

  friend bool operator==(const Config&, const Config&) = default;
};

// The names of the presets that are built in.
std::vector<std::string> preset_names();
// A preset's own text: commented TOML. Throws Error(bad_config) for a name that is not one of preset_names().
std::string_view preset_text(std::string_view name);
// What the program does without a configuration.
Config default_config();
// A length of time as configurations write it: a whole number of weeks, days, hours, minutes or seconds ("2w",
// "14d", "12h", "90m", "30s"), at most a hundred years. Nothing for any other text.
std::optional<std::chrono::seconds> parse_duration(std::string_view text);
// Reads a configuration over the preset it names. A ladder replaces the preset's, and with it go the preset's rules
// that name a stage it lacks. `file` is only for messages, which read "<file>:<line>:<column>: …". Throws
// Error(bad_config) for anything contract §7 calls an error.
Config parse_config(std::string_view toml, std::string_view file);

}  // namespace roadshift
