#include "render/samples.h"

#include <sstream>
#include <stdexcept>

namespace roadshift::samples {
namespace {

using std::chrono::day;
using std::chrono::year;

constexpr std::int64_t kNewYear2024 = 1704067200;
constexpr std::int64_t kNine = 9 * 3600;
const char* const kPath = "source/roadmap.html.md";

Evidence evidence(Side side, const Commit& at, int line, std::vector<std::string> section, std::string words = {}) {
  return {side, at.id, kPath, line, std::move(section), std::move(words)};
}

Entry entry(std::string title, std::string_view stage_name, int line) {
  Entry out;
  out.title = std::move(title);
  out.text = out.title;
  out.stage = stage(stage_name);
  out.stage_source = {Origin::heading, "In test", 12};
  out.path = kPath;
  out.line = line;
  out.section = {"Roadmap", "In test"};
  return out;
}

Entry parking() {
  Entry out = entry("Resident parking permits", "live", 41);
  out.text = "Resident parking permits Parking (v2.0)";
  out.apis = {{"Parking", "2.0", "https://example.org/parking?a=1&b=(2)", "Parking (v2.0)"}};
  out.mechanism = "api";
  out.fields = {{"Breaking?", "Yes"}, {"Breaking?", "No"}};
  out.milestones = {
      {stage("test"), month(2024, 1, "January 2024"), Reached::yes, {Origin::cell, "January 2024", 41}},
      {stage("live"), month(2024, 3, "March 2024"), Reached::once_begun, {Origin::intro, "in March 2024", 14}}};
  return out;
}

Event event(char id, EventKind kind, Entry entry, const Commit& at) {
  Event out;
  out.id = std::string(16, id);
  out.kind = kind;
  out.entry_id = std::string(16, entry.title.empty() ? '0' : static_cast<char>('a' + entry.title.size() % 6));
  out.evidence = {evidence(kind == EventKind::removed ? Side::before : Side::after, at, entry.line, entry.section)};
  out.entry = std::move(entry);
  out.commit = at;
  return out;
}

Event moved(char id, Entry entry, const Commit& at, std::string_view from, std::string_view to, Direction direction) {
  Event out = event(id, EventKind::stage, std::move(entry), at);
  out.from.stage = stage(from);
  out.to.stage = stage(to);
  out.direction = direction;
  return out;
}

Event shifted(char id, Entry entry, const Commit& at, std::optional<Window> from, std::optional<Window> to,
              Direction direction) {
  Event out = event(id, EventKind::schedule, std::move(entry), at);
  out.milestone = stage("live");
  if (from && to && from->dated() && to->dated()) out.shift_days = static_cast<int>((*to->last - *from->last).count());
  out.from.window = std::move(from);
  out.to.window = std::move(to);
  out.direction = direction;
  return out;
}

ReportHead head() {
  ReportHead out;
  out.repository = {".", std::string(40, 'c'), "refs/heads/main", "", false};
  out.ladder = ladder();
  out.range = {std::nullopt, std::string(40, 'c')};
  out.revisions = 3;
  out.first = commit('a', 0, "Ada Lovelace", "Add the roadmap");
  out.last = commit('c', 75, "Grace Hopper", "March update");
  out.problems = {{std::string(40, 'b'), kPath, 12, "table row has 5 cells, its header 7"},
                  {"", "source/old.md", 0, "not UTF-8"}};
  return out;
}

// The first of March: a heading is renamed, and all that stands below it moves.
std::vector<Event> heading_renamed(const Commit& at) {
  std::vector<Event> out;
  int line = 60;
  for (const char* title :
       {"Bulk waste collection", "Library card renewal", "Street light faults", "Allotment waiting list"}) {
    Event each =
        moved('7', entry(title, "in_development", line++), at, "planned", "in_development", Direction::forward);
    each.cause = "heading";
    each.group = "9999999999999999";
    each.evidence = {evidence(Side::after, at, each.entry.line, {"Roadmap", "Working on now"}, "Working on now")};
    out.push_back(std::move(each));
  }
  return out;
}

std::vector<Event> second_revision(const Commit& at) {
  Event live = moved('1', parking(), at, "test", "live", Direction::forward);
  live.evidence.insert(live.evidence.begin(),
                       evidence(Side::before, commit('a', 0, "", ""), 88, {"Roadmap", "In test"}));
  live.why = {"same title", "same API: Parking (v2.0)"};
  Event slip =
      shifted('2', entry("Report a missed bin collection, including the recycling and the garden waste", "test", 42),
              at, month(2024, 1, "January 2024"), month(2024, 3, "March 2024"), Direction::slip);
  Event added = event('3', EventKind::added, entry("Council tax rebands", "planned", 50), at);
  added.to.stage = stage("planned");
  added.to.milestones = {{stage("live"), Window{std::nullopt, std::nullopt, Precision::tbc, "TBC"}, Reached::no, {}}};
  Event removed = event('4', EventKind::removed, entry("Fax gateway", "live", 55), at);
  removed.from.stage = stage("live");
  removed.provisional = true;
  std::vector<Event> out = {live, slip, added, removed};
  for (Event& each : heading_renamed(at)) out.push_back(std::move(each));
  return out;
}

std::vector<Event> third_revision(const Commit& at) {
  Event back = moved('a', entry("Council tax rebands", "planned", 30), at, "test", "planned", Direction::backward);
  back.left = commit('b', 60, "Ada Lovelace", "First of March");
  back.confidence = 0.62;
  Event early = shifted('b', entry("Street light faults", "test", 31), at, month(2024, 6, "June 2024"),
                        month(2024, 5, "May 2024"), Direction::pull_in);
  Event set = shifted('c', entry("Library card renewal", "test", 32), at, std::nullopt,
                      window(year{2024} / 7 / 1, year{2024} / 9 / 30, Precision::quarter, "Q3 2024"), Direction::set);
  Event renamed = event('d', EventKind::retitled, entry("Allotment waiting lists", "in_development", 33), at);
  renamed.from.title = "Allotment waiting list";
  renamed.to.title = "Allotment waiting lists";
  Event edited = event('e', EventKind::edited, entry("Bulk waste collection", "in_development", 34), at);
  edited.from.text = "Book a collection of up to four large items from the pavement in front of your own house";
  edited.to.text = "Book a collection of up to six bulky items from the pavement in front of your own house";
  edited.quiet = true;
  Event merged = event('f', EventKind::removed, entry("Bin days", "test", 35), at);
  merged.from.stage = stage("test");
  merged.merged_into = "cccccccccccccccc";
  return {back, early, set, renamed, edited, merged};
}

template <class... Parts>
void say(const std::string& words, Parts&... parts) {
  ((parts = words), ...);
}

void say(const std::string& words, Source& source) {
  source.words = words;
}

void say(const std::string& words, std::vector<Milestone>& milestones) {
  for (Milestone& milestone : milestones) {
    if (milestone.window) milestone.window->text = words;
    say(words, milestone.source);
  }
}

void say(const std::string& words, Commit& commit) {
  say(words, commit.author.name, commit.author.email, commit.summary);
}

void say(const std::string& words, Entry& entry) {
  say(words, entry.title, entry.text, entry.path);
  entry.journey = entry.function = entry.mechanism = entry.audience = entry.owner = words;
  entry.apis = {{words, words, words, words}};
  entry.fields = {{words, words}, {words, words}};
  entry.links = entry.section = {words};
  entry.notes = {{ProblemKind::unread, words}};
  say(words, entry.stage_source);
  say(words, entry.milestones);
}

void say(const std::string& words, std::optional<Window>& window) {
  if (window) window->text = words;
}

void say(const std::string& words, State& state) {
  say(words, state.title);
  state.text = words + " " + state.text;  // an edit keeps two different sides
  say(words, state.window);
  say(words, state.milestones);
}

void say(const std::string& words, Event& event) {
  say(words, event.entry);
  say(words, event.commit);
  if (event.left) say(words, *event.left);
  say(words, event.from);
  say(words, event.to);
  for (Evidence& each : event.evidence) {
    say(words, each.path, each.words);
    each.section = {words};
  }
  event.why = {words};
  say(words, event.cause, event.merged_into, event.split_from);
}

void say(const std::string& words, std::vector<Problem>& problems) {
  for (Problem& problem : problems) say(words, problem.path, problem.text);
}

void say(const std::string& words, ReportHead& head) {
  say(words, head.repository.path, head.repository.ref);
  for (Rung& rung : head.ladder.rungs) rung.label = words;
  say(words, head.problems);
}

void say(const std::string& words, std::vector<Event>& events) {
  for (Event& each : events) say(words, each);
}

void say(const std::string& words, DocumentReading& reading) {
  for (Entry& each : reading.entries) say(words, each);
  for (SectionReading& each : reading.sections) {
    each.section = {words};
    say(words, each.source);
  }
  for (ColumnReading& each : reading.columns) say(words, each.title, each.role, each.stage, each.rule);
  for (BlockReading& each : reading.blocks) say(words, each.what, each.why, each.missing);
  say(words, reading.problems);
}

void say(const std::string& words, Audit& found) {
  for (Shift& each : found.shifts) say(words, each.event);
  for (Track& each : found.tracks) {
    say(words, each.entry);
    say(words, each.reached_window);
    for (Promise& promise : each.promises) {
      say(words, promise.window);
      say(words, promise.commit);
    }
  }
}

void say(const std::string& words, Statistics& figures) {
  say(words, figures.backward);
  say(words, figures.dropped);
  say(words, figures.skipped);
}

void say(const std::string& words, std::vector<Standing>& standings) {
  for (Standing& each : standings) {
    say(words, each.entry);
    for (Entry& other : each.others) say(words, other);
  }
}

void say(const std::string& words, std::vector<Version>& versions) {
  for (Version& each : versions) {
    say(words, each.entry);
    say(words, each.commit);
  }
}

const Day kAsOf = year{2024} / 8 / 1;

std::optional<Window> tbc() {
  return Window{std::nullopt, std::nullopt, Precision::tbc, "TBC"};
}

Entry promised(Entry entry, std::string_view stage_name, std::optional<Window> window, Reached reached = Reached::no) {
  entry.milestones = {{stage(stage_name), std::move(window), reached, {Origin::cell, "", entry.line}}};
  return entry;
}

SlipsReport slips_of(const SlipsChoice& choice) {
  SlipsReport out;
  out.head = head();
  out.choice = choice;
  out.audit = audit(dataset(), kAsOf);
  for (std::size_t i = 0; i < out.audit.tracks.size(); ++i) {
    const Track& track = out.audit.tracks[i];
    if (choice.overdue ? track.overdue.has_value() : !track.shifts.empty()) out.shown.push_back(i);
  }
  out.groups = group_shifts(out.audit.shifts, choice.by);
  return out;
}

}  // namespace

Ladder ladder() {
  return {{{"planned", "Planned", {}, false},
           {"in_development", "In development", {}, false},
           {"test", "Test", {}, false},
           {"private_beta", "Private Beta", {}, false},
           {"live", "Live", {}, false},
           {"withdrawn", "Withdrawn", {}, true}}};
}

Stage stage(std::string_view name) {
  const Stage found = ladder().find(name);
  if (!found.known()) throw std::invalid_argument("no such stage in the samples: " + std::string(name));
  return found;
}

Window window(Day first, Day last, Precision precision, std::string text) {
  return {first, last, precision, std::move(text)};
}

Window month(int in_year, unsigned in_month, std::string text) {
  const auto which = year{in_year} / std::chrono::month{in_month};
  return window(which / day{1}, which / std::chrono::last, Precision::month, std::move(text));
}

Commit commit(char digit, int days, std::string author, std::string summary) {
  const Moment at{kNewYear2024 + kNine + 86400LL * days, 60};
  return {std::string(40, digit), {std::move(author), "someone@example.org"}, at, at, std::move(summary)};
}

LogReport log() {
  const Commit second = commit('b', 60, "Ada Lovelace", "First of March");
  const Commit third = commit('c', 75, "Grace Hopper", "March update");
  LogReport out;
  out.head = head();
  out.revisions = {{*out.head.first, {kPath}, false}, {second, {kPath}, false}, {third, {kPath}, false}};
  out.events = second_revision(second);
  for (Event& each : third_revision(third)) out.events.push_back(std::move(each));
  out.counts = {{"stage", 6},    {"schedule", 3}, {"added", 1},          {"removed", 2},
                {"retitled", 1}, {"edited", 1},   {"formatting_only", 1}};
  return out;
}

DiffReport diff() {
  DiffReport out;
  out.head = head();
  out.from = *out.head.first;
  out.to = *out.head.last;
  out.events = second_revision(out.to);
  return out;
}

ShowReport show() {
  ShowReport out;
  out.head = head();
  out.at = *out.head.last;
  Entry undecided = entry("Something that nobody gave a stage", "planned", 70);
  undecided.stage = {};
  Entry tested = entry("Street light faults", "test", 43);
  tested.milestones = {{stage("live"), Window{std::nullopt, std::nullopt, Precision::tbc, "TBC"}, Reached::no, {}}};
  out.standings = {{"aaaaaaaaaaaaaaaa", parking(), {entry("Parking permits", "test", 90)}, out.head.first->id},
                   {"bbbbbbbbbbbbbbbb", tested, {}, out.at.id},
                   {"dddddddddddddddd", undecided, {}, out.at.id}};
  return out;
}

TimelineReport timeline() {
  const Commit second = commit('b', 60, "Ada Lovelace", "First of March");
  TimelineReport out;
  out.head = head();
  out.entry_id = "aaaaaaaaaaaaaaaa";
  Entry before = parking();
  before.stage = stage("test");
  out.versions = {{*out.head.first, second, before}, {second, std::nullopt, parking()}};
  Event slip =
      shifted('5', before, second, month(2024, 1, "January 2024"), month(2024, 3, "March 2024"), Direction::slip);
  Event edited = event('6', EventKind::edited, parking(), second);
  edited.from.text = "Permits for residents";
  edited.to.text = "Digital permits for residents";
  edited.quiet = true;
  Event renamed = event('7', EventKind::retitled, parking(), second);
  renamed.from.title = "Parking permits";
  renamed.to.title = "Resident parking permits";
  out.events = {slip, edited, renamed, moved('8', parking(), *out.head.last, "test", "live", Direction::forward)};
  return out;
}

ExplainReport explain() {
  ExplainReport out;
  out.head = head();
  out.at = *out.head.last;
  DocumentReading reading;
  Entry odd = entry("Street light faults", "test", 43);
  odd.notes = {{ProblemKind::ragged_row, "row has 5 cells, its header 7"}};
  reading.entries = {parking(), odd};
  reading.sections = {
      {kPath, 12, {"Roadmap", "In test"}, stage("test"), std::nullopt, {Origin::heading, "In test", 12}},
      {kPath,
       20,
       {"Roadmap", "June 2024"},
       {},
       Milestone{stage("live"), month(2024, 6, "June 2024"), Reached::no, {Origin::heading, "June 2024", 20}},
       {Origin::heading, "June 2024", 20}}};
  reading.columns = {{kPath, 40, "Name", "title", "", "its words"},
                     {kPath, 40, "Deploy to Sandbox", "milestone", "test", "names the stage Test"}};
  reading.blocks = {{kPath, 99, "Glossary", Purpose::reference, "a reference section", "a heading that names a stage"}};
  reading.problems = {{"", kPath, 43, "table row has 5 cells, its header 7"}};
  out.pages = {{kPath, reading, true}, {"README.md", {}, false}};
  return out;
}

Chronicle dataset() {
  const Commit first = commit('a', 0, "Ada Lovelace", "Add the roadmap");
  const Commit second = commit('b', 60, "Ada Lovelace", "First of March");
  const Commit third = commit('c', 75, "Grace Hopper", "March update");
  const Commit fourth = commit('d', 130, "Grace Hopper", "May update");
  const Entry bins = entry("Report a missed bin collection, including the recycling and the garden waste", "test", 42);
  Entry bins_live = promised(bins, "live", month(2024, 5, "May 2024"), Reached::yes);
  bins_live.stage = stage("live");
  const std::vector<Entry> said = {promised(bins, "live", month(2024, 2, "February 2024")),
                                   promised(bins, "live", month(2024, 3, "March 2024")), promised(bins, "live", tbc()),
                                   bins_live};
  const Entry lights = promised(entry("Street light faults", "planned", 43), "test", month(2024, 6, "June 2024"));
  Chronicle out;
  out.ladder = ladder();
  out.tip = fourth;
  out.lives = {{"aaaaaaaaaaaaaaaa",
                {{first, second, said[0]}, {second, third, said[1]}, {third, fourth, said[2]}, {fourth, {}, said[3]}},
                true},
               {"bbbbbbbbbbbbbbbb", {{second, std::nullopt, lights}}, false}};
  Event slip =
      shifted('1', said[1], second, said[0].milestones[0].window, said[1].milestones[0].window, Direction::slip);
  Event added = event('2', EventKind::added, lights, second);
  added.entry_id = "bbbbbbbbbbbbbbbb";
  added.to = {stage("planned"), std::nullopt, lights.milestones, "", ""};
  Event cleared = shifted('3', said[2], third, said[1].milestones[0].window, tbc(), Direction::cleared);
  Event live = moved('4', bins_live, fourth, "test", "live", Direction::forward);
  Event dropped = event('5', EventKind::removed, entry("Fax gateway", "planned", 55), fourth);
  dropped.from.stage = stage("planned");
  for (Event* each : {&slip, &cleared, &live}) each->entry_id = "aaaaaaaaaaaaaaaa";
  out.events = {slip, added, cleared, live, dropped};
  return out;
}

SlipsReport slips() {
  return slips_of({.as_of = kAsOf});
}

SlipsReport slips_by_author() {
  return slips_of({.as_of = kAsOf, .by = Grouping::author});
}

SlipsReport overdue() {
  return slips_of({.as_of = kAsOf, .overdue = true});
}

StatsReport stats() {
  const Chronicle data = dataset();
  return {head(), kAsOf, statistics(data, audit(data, kAsOf))};
}

OverviewReport overview() {
  OverviewReport out;
  out.head = head();
  out.dataset = dataset();
  out.audit = audit(out.dataset, kAsOf);
  out.figures = statistics(out.dataset, out.audit);
  for (const Life& life : out.dataset.lives)
    out.standings.push_back({life.entry_id, life.versions.back().entry, {}, life.versions.back().commit.id});
  return out;
}

CheckReport check() {
  const auto found = [](std::string_view rule, const std::string& message, int line, int column, int end) {
    Finding out;
    out.rule = rule;
    out.level = find_rule(rule)->level;
    out.entry_id = "aaaaaaaaaaaaaaaa";
    out.title = "Bin collection days";
    out.commit = commit('c', 75, "", "").id;
    out.path = kPath;
    out.line = line;
    out.column = column;
    out.end_column = end;
    out.message = message;
    out.remedy = find_rule(rule)->remedy;
    out.fingerprint = std::string(15, '0') + std::to_string(line % 10);
    return out;
  };
  CheckReport out;
  out.head = head();
  out.at = *out.head.last;
  out.as_of = kAsOf;
  out.accepted = 2;
  for (const Rule& rule : rules()) out.levels.push_back(rule.id == "stage-skipped" ? Level::off : rule.level);
  Finding page = found("ambiguous-date",
                       "'03/04/2024' is read as 2024-04-03, but day and month could be the other way "
                       "round",
                       12, 17, 27);
  page.entry_id = page.title = "";
  Finding late = found("overdue-milestone", "Live was due by 2024-03-31, 123 days ago: March 2024", 42, 20, 30);
  late.function = "Tell people by text message";
  Finding order = found("date-order", "Live (May 2024) is dated before Test (June 2024)", 43, 3, 20);
  Finding gone = found("silent-removal",
                       "it stood at Planned and was taken off on 2024-03-16 (ccccccc), without a word", 55, 0, 0);
  gone.entry_id = "cccccccccccccccc";
  gone.title = "Fax gateway";
  gone.commit = std::string(40, 'b');
  Finding file = found("unread-text", "file holds NUL bytes: it may be no text", 0, 0, 0);
  file.entry_id = file.title = "";
  Finding line = found("unused-accept", "no finding of date-order is about 'Fax'", 7, 3, 13);
  line.entry_id = line.title = "";
  line.path = "docs/accepted.md";
  out.findings = {file, page, late, order, gone, line};
  return out;
}

std::vector<std::pair<std::string, Report>> reports() {
  return {{"log", log()},
          {"diff", diff()},
          {"show", show()},
          {"timeline", timeline()},
          {"explain", explain()},
          {"slips", slips()},
          {"slips-by-author", slips_by_author()},
          {"overdue", overdue()},
          {"stats", stats()},
          {"overview", overview()},
          {"check", check()}};
}

std::vector<std::pair<std::string, Report>> reports_saying(const std::string& words) {
  LogReport changed = log();
  say(words, changed.head);
  say(words, changed.events);
  DiffReport net = diff();
  say(words, net.head);
  say(words, net.events);
  ShowReport standing = show();
  say(words, standing.head);
  say(words, standing.standings);
  TimelineReport life = timeline();
  say(words, life.head);
  say(words, life.events);
  say(words, life.versions);
  ExplainReport explained = explain();
  say(words, explained.head);
  for (ExplainReport::Page& page : explained.pages) {
    page.path = words;
    say(words, page.reading);
  }
  std::vector<std::pair<std::string, Report>> all = {
      {"log", changed}, {"diff", net}, {"show", standing}, {"timeline", life}, {"explain", explained}};
  for (SlipsReport shifts : {slips(), slips_by_author(), overdue()}) {
    say(words, shifts.head);
    say(words, shifts.audit);
    for (ShiftGroup& group : shifts.groups) group.name = words;
    all.emplace_back("slips by " + std::string(to_string(shifts.choice.by)), shifts);
  }
  StatsReport figures = stats();
  say(words, figures.head);
  say(words, figures.figures);
  all.emplace_back("stats", figures);
  OverviewReport everything = overview();
  say(words, everything.head);
  say(words, everything.dataset.events);
  everything.dataset.ladder = everything.head.ladder;
  for (Life& each : everything.dataset.lives) say(words, each.versions);
  say(words, everything.audit);
  say(words, everything.figures);
  say(words, everything.standings);
  all.emplace_back("overview", everything);
  CheckReport wrong = check();
  say(words, wrong.head);
  say(words, wrong.at);
  for (Finding& finding : wrong.findings) say(words, finding.title, finding.function, finding.path, finding.message);
  all.emplace_back("check", wrong);
  return all;
}

std::vector<std::pair<std::string, Report>> empty_reports() {
  return {{"log", LogReport{}},           {"diff", DiffReport{}},         {"show", ShowReport{}},
          {"timeline", TimelineReport{}}, {"explain", ExplainReport{}},   {"slips", SlipsReport{}},
          {"stats", StatsReport{}},       {"overview", OverviewReport{}}, {"check", CheckReport{}}};
}

bool is_for(const Format& format, const Report& report) {
  constexpr std::string_view kCommands[] = {"log",   "diff",  "show",   "timeline", "explain",
                                            "slips", "stats", "report", "check"};
  static_assert(std::size(kCommands) == std::variant_size_v<Report>);
  return format.is_for(kCommands[report.index()]);
}

std::string rendered(std::string_view format, const Report& report, const Style& style) {
  const Format* found = find_format(format);
  if (found == nullptr) throw std::invalid_argument("no such format: " + std::string(format));
  std::ostringstream out;
  found->make()->render(report, style, out);
  return out.str();
}

}  // namespace roadshift::samples
