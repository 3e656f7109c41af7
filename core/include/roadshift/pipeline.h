// pipeline.h - the whole way of the data: history -> documents -> entries -> identities -> events, as reports.
//
//   auto history = roadshift::open_repository(".", cache);
//   roadshift::LogReport report = roadshift::make_log(*history, roadshift::default_config(), {});
//   for (const roadshift::Event& event : report.events) ...
//
// Pure but for the History it is given: no files, no clock, no output; the same input gives the same report.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "roadshift/audit.h"
#include "roadshift/cache.h"
#include "roadshift/check.h"
#include "roadshift/config.h"
#include "roadshift/events.h"
#include "roadshift/history.h"
#include "roadshift/roadmap.h"

namespace roadshift {

// Called now and then with how far a run has come; `total` is 0 while it is unknown.
using Progress = std::function<void(std::size_t revisions_done, std::size_t total)>;

// A revision range as typed: "A..B", "..B", "A..", "B", with revisions, tags, branches or "@2026-01-01".
struct Range {
  std::string from;        // events after this revision; empty: from the first
  std::string to;          // empty: HEAD
  bool work_tree = false;  // the uncommitted work tree is the end ("A.." of diff)
};
// "A..B" splits; a lone "B" is all up to B. Throws Error(usage) for "A...B".
Range parse_range(const std::string& text);

// Which events a report shows. All given conditions hold together; within a list any one.
struct EventFilter {
  std::vector<EventKind> kinds;
  std::vector<std::string> stages;   // the stage an event comes from, goes to, or whose milestone it is
  std::vector<std::string> entries;  // words all found in an entry's title, APIs or text, or an id
  std::vector<std::string> authors;  // part of name or email, case folded
  std::vector<std::string> mechanisms;
  std::vector<Field> fields;                 // name and part of the value, both folded
  std::optional<std::int64_t> since, until;  // committed at, seconds since 1970
  bool all = false;                          // also wording, formatting, and flips that settled
};

// Pages that were read to find out something else, for whoever reads them next. It changes how long that takes and
// nothing else.
namespace pipeline {
struct Readings;
}
std::shared_ptr<pipeline::Readings> make_readings();

struct Options {
  Range range;
  std::vector<std::string> paths;
  bool full_history = false;
  EventFilter filter;
  Progress progress;
  Cache* cache = nullptr;  // where runs keep what the next one need not find out again; null: nowhere
  // From fitting_preset() to the first run with the configuration that it found; null: nothing is handed on.
  std::shared_ptr<pipeline::Readings> readings = nullptr;
};

struct RangeIds {
  std::optional<std::string> from;
  std::string to;

  friend bool operator==(const RangeIds&, const RangeIds&) = default;
};

// What every report says of itself.
struct ReportHead {
  RepositoryFacts repository;
  Ladder ladder;
  RangeIds range;
  std::size_t revisions = 0;          // of the range that changed a document
  std::optional<Commit> first, last;  // of those
  bool partial = false;               // something was left out; `problems` says what
  std::vector<Problem> problems;
};

// What changed, revision by revision, oldest first (renderers turn it round).
struct LogReport {
  ReportHead head;
  std::vector<RevisionSummary> revisions;
  std::vector<Event> events;
  std::map<std::string, std::size_t> counts;  // by kind before filtering by kind, and "formatting_only" revisions
};

// The net change between two revisions: one event an entry and kind, in the order of the newer roadmap.
struct DiffReport {
  ReportHead head;
  Commit from, to;
  std::vector<Event> events;
};

// The roadmap at a revision.
struct ShowReport {
  ReportHead head;
  Commit at;
  std::vector<Standing> standings;  // furthest stage first, then the order of the pages
};

// One entry's life.
struct TimelineReport {
  ReportHead head;
  std::string entry_id;
  std::vector<Version> versions;  // oldest first; a gap between until and the next is an absence
  std::vector<Event> events;      // all kinds, oldest first
  Commit tip;                     // where the line ends
};

// How documents are read: one reading for each document at a revision.
struct ExplainReport {
  ReportHead head;
  Commit at;
  struct Page {
    std::string path;
    DocumentReading reading;
    bool roadmap = false;  // found to be a roadmap document
  };
  std::vector<Page> pages;
};

// One revision of a log with its events.
struct LogPart {
  RevisionSummary revision;
  std::vector<Event> events;
};

// Which shifts and milestones an audit shows; EventFilter chooses entries, stages, authors and times.
struct SlipsChoice {
  Day as_of;        // the day that "overdue" is judged on
  int minimum = 0;  // days: smaller shifts, and those without a size, are left out
  Grouping by = Grouping::entry;
  bool overdue = false;                 // only open milestones whose day has passed
  std::optional<std::size_t> top = {};  // at most so many milestones or groups

  friend bool operator==(const SlipsChoice&, const SlipsChoice&) = default;
};

// How dates moved. The range and the filter choose shifts; the totals of a milestone are always those of its whole
// life up to the range's end.
struct SlipsReport {
  ReportHead head;
  SlipsChoice choice;
  Audit audit;                     // the shifts that were chosen; all tracks of the entries and stages chosen
  std::vector<std::size_t> shown;  // indices into audit.tracks: with a chosen shift, most net days first; or overdue,
                                   // longest first
  std::vector<ShiftGroup> groups;  // where they are not by entry
  Day tip;                         // the last day of the history
};

// The plan in figures.
struct StatsReport {
  ReportHead head;
  Day as_of;
  Statistics figures;
};

// Everything, for a page to look at.
struct OverviewReport {
  ReportHead head;
  Chronicle dataset;
  Audit audit;
  Statistics figures;
  std::vector<Standing> standings;  // as in ShowReport
};

// A file of findings that are accepted, read already.
struct AcceptFile {
  std::string name, text;
};

struct CheckChoice {
  Day as_of;                         // what is overdue or still to come is told on this day
  std::string base;                  // a revision: only what is new since; empty: all
  std::optional<AcceptFile> accept;  // instead of the configuration's
};

// What is wrong with the roadmap.
struct CheckReport {
  ReportHead head;
  Commit at;                   // the revision that was checked
  std::optional<Commit> base;  // only what is new since
  Day as_of;
  std::vector<Finding> findings;  // as check() sorts them, those about the accept list last
  std::size_t accepted = 0;       // findings that the accept list accepts
  std::vector<Level> levels;      // that the rules have here, in the order of rules()
};

LogReport make_log(const History& history, const Config& config, const Options& options);
// The same while walking: each revision is handed over, oldest first, as soon as nothing later can change it (an entry
// that went may come back while the patience lasts; a settle time holds everything back to the end). The report that is
// returned has all but revisions and events.
LogReport stream_log(const History& history, const Config& config, const Options& options,
                     const std::function<void(LogPart&&)>& each);
DiffReport make_diff(const History& history, const Config& config, const Options& options);
ShowReport make_show(const History& history, const Config& config, const Options& options);
// `entry`: an id, a title, or words. Throws Error(not_found) when no entry answers, Error(usage) naming the
// candidates when several do.
TimelineReport make_timeline(const History& history, const Config& config, const Options& options,
                             const std::string& entry);
// `paths` of the options: the documents; empty: all roadmap documents at `options.range.to`.
ExplainReport make_explain(const History& history, const Config& config, const Options& options);

SlipsReport make_slips(const History& history, const Config& config, const Options& options, const SlipsChoice& choice);
StatsReport make_stats(const History& history, const Config& config, const Options& options, Day as_of);
// Of the options' filter only entries and mechanisms are looked at.
OverviewReport make_overview(const History& history, const Config& config, const Options& options, Day as_of);

// Of the options range.to, range.work_tree and paths are looked at. Throws Error(usage) for a base that shares no
// commit with the revision, Error(bad_config) where the configuration's accept list is not there.
CheckReport make_check(const History& history, const Config& config, const Options& options, const CheckChoice& choice);

}  // namespace roadshift
