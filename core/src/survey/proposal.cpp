// What a look has found as a file that a person can go on with: settings that the documents call for stand as they are,
// everything else is a comment that says what is so without it.
#include <algorithm>
#include <set>
#include <sstream>

#include "render/escape.h"
#include "roadshift/survey.h"
#include "support/words.h"
#include "survey/findings.h"
#include "survey/toml_text.h"

namespace roadshift {
namespace {

using render::visible_line;
using survey::ColumnFound;
using survey::commented;
using survey::Findings;
using survey::quoted;
using survey::quoted_list;

constexpr std::size_t kMostLines = 40;  // of one list; `explain` shows all

std::string counted(std::size_t number, const std::string& one, const std::string& many) {
  return std::to_string(number) + " " + (number == 1 ? one : many);
}

class Writer {
 public:
  explicit Writer(const Findings& findings) : findings_(findings) {}

  Proposal write() {
    head();
    documents();  // single values first: after a table they would be taken for its own
    dates();
    times();
    ladder();
    sections();
    columns();
    same();
    doubts();
    return {out_.str(), findings_.config.preset, findings_.pages.size(), findings_.total(), std::move(doubts_)};
  }

 private:
  void say(const std::string& comment) { out_ << (comment.empty() ? "#" : "# ") << comment << '\n'; }
  void title(const std::string& words) { out_ << "\n# --- " << words << '\n'; }
  void doubt(const std::string& words) { doubts_.push_back(visible_line(words)); }

  // At most so many lines of a list.
  template <class List, class Line>
  void list(const List& items, const Line& line) {
    std::size_t number = 0;
    for (const auto& item : items) {
      if (number++ < kMostLines) say("  " + visible_line(line(item)));
    }
    if (number > kMostLines)
      say("  … and " + std::to_string(number - kMostLines) + " more, which 'roadshift explain' shows");
  }

  void head() {
    say("How roadshift reads this repository's roadmap. Written by 'roadshift init' from what it found at " +
        visible_line(findings_.at.id.substr(0, 10)) + ".");
    say("What is commented out is only shown: remove the '#' to change it. 'roadshift schema config' tells every key,");
    say("'roadshift explain' how a page is read, 'roadshift init --print NAME' what a preset holds.");
    out_ << "\n# The built-in configuration that this file starts from ('roadshift init --list').\n";
    out_ << "preset = " << quoted(findings_.config.preset) << '\n';
  }

  void documents() {
    title("Documents");
    if (findings_.pages.empty()) {
      say("None was found: no page has entries with a stage or a date. Name yours, and the words of its stages below.");
      out_ << "#documents = [\"ROADMAP.md\"]\n";
      doubt("no roadmap document was found");
      return;
    }
    say("Found by what they hold. To name them yourself, name those of the past too:");
    std::vector<std::string> paths;
    for (const auto& page : findings_.pages) paths.push_back(page.path);
    list(findings_.pages, [](const ExplainReport::Page& page) {
      return page.path + ": " + counted(page.reading.entries.size(), "entry", "entries");
    });
    if (paths.size() > kMostLines) paths.resize(kMostLines);
    out_ << commented("documents = " + quoted_list(paths) + "\nexclude = []\n");
  }

  [[nodiscard]] std::size_t count_of(Stage stage) const {
    const auto count = findings_.entries.find(stage);
    return count == findings_.entries.end() ? 0 : count->second;
  }

  void ladder() {
    const Ladder& ladder = findings_.config.ladder;
    title("Stages, lowest first, and the entries at each");
    for (int rung = 0; rung < static_cast<int>(ladder.size()); ++rung) {
      const Stage stage{rung};
      say("  " + visible_line(ladder.name(stage)) + ": " + std::to_string(count_of(stage)));
    }
    if (const std::size_t none = count_of(Stage{}); none > 0) {
      say("  without a stage: " + std::to_string(none));
      doubt(counted(none, "entry has", "entries have") +
            " no stage: a [[section]], [[file]] or [[column]] could give it");
    }
    if (!findings_.composed.empty()) {
      say("No preset knows these headings, so they are the stages. Put them into the right order, lowest first:");
      out_ << survey::ladder_toml(findings_.composed);
      doubt("the order of the stages was taken from the page");
      return;
    }
    say("To have others, write all of them:");
    out_ << commented(survey::ladder_toml(ladder.rungs));
  }

  void sections() {
    std::vector<std::string> staged, silent;
    std::set<std::string> seen;
    for (const auto& page : findings_.pages) {
      for (const SectionReading& section : page.reading.sections) {
        const std::string name = section.section.empty() ? "" : section.section.back();
        const bool speaks = section.stage.known() || section.milestone;
        if (!seen.insert(name + (speaks ? "+" : "-")).second) continue;
        if (!speaks) {
          if (holds_entries(page, section)) silent.push_back(name);
          continue;
        }
        std::string line = quoted(name) + ": " + std::string(findings_.config.ladder.name(section.stage));
        if (section.milestone && section.milestone->window)
          line += (section.stage.known() ? ", " : "") + section.milestone->window->text;
        staged.push_back(line + ", by " + std::string(to_string(section.source.origin)) + " " +
                         quoted(section.source.words));
      }
    }
    title("Sections");
    if (!staged.empty()) {
      say("Their stage, and what says it:");
      list(staged, [](const std::string& line) { return line; });
    }
    if (silent.empty()) return;
    doubt(counted(silent.size(), "heading", "headings") + " over entries without a stage");
    say("Nothing says how far the entries below these have come:");
    if (silent.size() > kMostLines) silent.resize(kMostLines);
    const std::string stage(findings_.config.ladder.name(findings_.config.ladder.lowest()));
    for (const std::string& name : silent)
      out_ << commented("[[section]]\nheading = " + quoted(name) + "\nstage = " + quoted(stage) + "\n");
  }

  [[nodiscard]] static bool holds_entries(const ExplainReport::Page& page, const SectionReading& section) {
    return std::any_of(page.reading.entries.begin(), page.reading.entries.end(),
                       [&](const Entry& entry) { return entry.section == section.section && !entry.stage.known(); });
  }

  void columns() {
    title("Columns");
    if (findings_.columns.empty()) return say("There are no tables.");
    std::vector<ColumnFound> known, fields;
    for (const ColumnFound& column : findings_.columns)
      (column.role == to_string(Role::field) ? fields : known).push_back(column);
    say("Understood as:");
    list(known, [](const ColumnFound& column) {
      std::string line = quoted(column.title) + ": " + column.role + (column.stage.empty() ? "" : " " + column.stage);
      return line + " (" + column.rule + ")";
    });
    for (const ColumnFound& column : known) {
      if (column.rule.starts_with("first column"))
        doubt("column '" + column.title + "' was taken for the title only because of where it stands");
    }
    if (fields.size() > kMostLines) fields.resize(kMostLines);
    for (const ColumnFound& column : fields) field(column);
  }

  // A column that no rule knows: by its cells it may be one of those that matter.
  void field(const ColumnFound& column) {
    const bool repeated = column.title.find('\n') != std::string::npos || column.title.starts_with("/");
    if (repeated || column.cells == 0) return;
    const std::string head = "[[column]]\ntitle = " + quoted(column.title) + "\n";
    if (column.stages * 2 > column.cells && !has_role(Role::stage)) {
      say("Most cells of this column name a stage:");
      out_ << head << "role = \"stage\"\n";
    } else if (column.dates * 2 > column.cells) {
      const std::string goal(findings_.config.ladder.name(findings_.config.ladder.goal()));
      say("Most cells of this column are dates; of which stage?");
      out_ << commented(head + "role = \"milestone\"\nstage = " + quoted(goal) + "\n");
      doubt("column '" + column.title + "' holds dates, but of which stage is not said");
    } else {
      say("Kept as it is:");
      out_ << commented(head + "role = \"field\"\n");
    }
  }

  [[nodiscard]] bool has_role(Role role) const {
    return std::any_of(findings_.columns.begin(), findings_.columns.end(),
                       [&](const ColumnFound& column) { return column.role == to_string(role); });
  }

  void dates() {
    title("Dates");
    say("How 03/04/2026 is read: dmy, mdy or ymd.");
    const bool month_first = findings_.month_first > 0 && findings_.day_first == 0;
    if (findings_.month_first > 0 && findings_.day_first > 0)
      doubt("some dates in digits have the day first, some the month");
    out_ << (month_first ? "dates = \"mdy\"\n" : "#dates = \"dmy\"\n");
    say("The day on which the year of \"Q1\" begins: \"04-06\" for a financial year from 6 April.");
    out_ << "#year_starts = \"01-01\"\n";
  }

  void times() {
    title("Following");
    say("How long an entry may be gone and still be the same, and within what time a change that is taken back is "
        "none.");
    out_ << "#patience = \"14d\"\n#settle = \"0d\"\n";
  }

  void same() {
    title("The same");
    say("Titles of one entry, where only people can know:");
    out_ << "#[[same]]\n#titles = [\"Old name\", \"New name\"]\n";
  }

  void doubts() {
    for (const auto& [words, count] : findings_.odd_statuses) {
      constexpr std::size_t kLongest = 60;
      if (words.size() > kLongest) continue;
      doubt("the status '" + words + "' (" + counted(count, "entry", "entries") + ") names no stage");
    }
    if (doubts_.empty()) return;
    title("Not sure");
    list(doubts_, [](const std::string& words) { return words; });
  }

  const Findings& findings_;
  std::ostringstream out_;
  std::vector<std::string> doubts_;
};

}  // namespace

Proposal propose_config(const History& history, const Options& options, const std::string& preset) {
  return Writer(survey::look(history, options, preset)).write();
}

}  // namespace roadshift
