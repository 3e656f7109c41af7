// html.cpp - an audit as one page that needs nothing else: opens from disk, asks no server, is whole without scripts.
// What it looks like and what its script does stands in html/; here is what it says.
#include <algorithm>
#include <map>
#include <set>

#include "render/assets.h"
#include "render/chart.h"
#include "render/describe_audit.h"
#include "render/escape.h"
#include "render/forge.h"
#include "render/renderers.h"
#include "render/summary.h"
#include "roadshift/version.h"

namespace roadshift::render {
namespace {

std::string policy() {
  return "default-src 'none'; style-src 'sha256-" + style_sheet().sha256 + "'; script-src 'sha256-" + script().sha256 +
         "'; base-uri 'none'; form-action 'none'";
}

std::string name_of(const RepositoryFacts& repository, const Forge& forge) {
  if (!forge.name().empty()) return forge.name();
  std::string path = repository.path;
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  path = path.substr(path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1);
  return path.empty() || path == "." || path == ".." ? "" : path;
}

std::string number(const std::optional<int>& value) {
  return value ? std::to_string(*value) : "";
}

class HtmlPage {
 public:
  HtmlPage(const OverviewReport& report, std::ostream& out)
      : report_(report), ladder_(report.head.ladder), forge_(report.head.repository.remote_url), markup_(out) {
    for (const Event& event : report.dataset.events) events_[event.entry_id].push_back(&event);
    for (const Track& track : report.audit.tracks) tracks_[track.entry_id].push_back(&track);
    for (const Life& life : report.dataset.lives) lives_.insert(life.entry_id);
  }

  void write() {
    markup_.raw("<!doctype html>\n");
    const auto html = markup_.element("html", {{"lang", "en"}});
    write_head();
    const auto body = markup_.element("body");
    const auto top = markup_.element("div", {{"class", "page"}});
    write_header();
    {
      const auto main = markup_.element("main", {{"id", "main"}});
      write_glance();
      write_overdue();
      write_board();
      write_trend();
      write_lanes_section();
      write_milestones();
      write_figures();
      write_log();
      write_entries();
      write_problems();
    }
    write_footer();
    const auto scripts = markup_.element("script");
    markup_.raw(script().text);
  }

 private:
  using Element = Markup::Element;

  Element open(std::string_view name, std::string css = {}) {
    return markup_.element(name, css.empty() ? Attributes{} : Attributes{{"class", std::move(css)}});
  }
  void cell(std::string_view text, std::string css = {}) {
    markup_.leaf("td", css.empty() ? Attributes{} : Attributes{{"class", std::move(css)}}, text);
  }
  void number_cell(const std::optional<int>& value, bool with_sign = false) {
    markup_.leaf("td", {{"class", "number"}, {"data-sort", number(value)}},
                 value ? (with_sign && *value > 0 ? "+" : "") + std::to_string(*value) : "–");
  }
  void day_cell(const std::string& day) { markup_.leaf("td", {{"class", "day"}}, day); }

  // Entries that only filters left out have no view of their own on this page.
  void entry_link(const std::string& id, const Entry& entry) {
    markup_.link(label_of(entry), lives_.contains(id) ? "#e-" + id : "");
  }

  void commit_link(const Commit& commit) { markup_.link(short_id(commit.id), forge_.commit(commit.id), "commit"); }

  void place_link(const std::string& commit, const std::string& path, int line) {
    markup_.link(place(path, line), forge_.line(commit, path, line), "place");
  }

  void stage_mark(Stage stage) {
    markup_.leaf("span", {{"class", "stage " + stage_class(ladder_, stage)}}, stage_words(ladder_, stage));
  }

  void heading(const std::string& id, std::string_view text) { markup_.leaf("h2", {{"id", id}}, text); }

  void table_head(const std::vector<std::string_view>& titles, bool sortable = false) {
    const auto head = open("thead");
    const auto row = open("tr");
    for (const std::string_view title : titles) {
      const auto cell = markup_.element("th", {{"scope", "col"}});
      if (!sortable) {
        markup_.text(title);
      } else {
        markup_.leaf("button", {{"type", "button"}, {"class", "sort"}}, title);
      }
    }
  }

  void write_head() {
    const auto head = open("head");
    markup_.empty("meta", {{"charset", "utf-8"}});
    markup_.empty("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy()}});
    markup_.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    markup_.empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    markup_.empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
    markup_.empty("meta", {{"name", "generator"}, {"content", "roadshift " + std::string(kVersion)}});
    markup_.leaf("title", {}, title());
    {
      const auto style = markup_.element("style");
      markup_.raw(style_sheet().text);
    }
    markup_.line();
  }

  [[nodiscard]] std::string title() const {
    const std::string name = name_of(report_.head.repository, forge_);
    return name.empty() ? "Roadmap audit" : name + ": roadmap audit";
  }

  void write_header() {
    markup_.leaf("a", {{"class", "skip"}, {"href", "#main"}}, "Skip to the report");
    const auto header = open("header");
    markup_.leaf("h1", {}, title());
    markup_.leaf("p", {{"class", "summary"}}, summary(report_) + ".");
    const auto nav = markup_.element("nav", {{"aria-label", "Parts of this page"}});
    constexpr std::pair<const char*, const char*> kParts[] = {
        {"#glance", "At a glance"}, {"#overdue", "Overdue"}, {"#board", "Today"},
        {"#trend", "Trend"},        {"#lanes", "Stages"},    {"#milestones", "Slips"},
        {"#figures", "Figures"},    {"#log", "Changes"},     {"#entries", "Entries"}};
    for (const auto& [target, name] : kParts) markup_.link(name, target);
  }

  void tile(std::string_view value, std::string_view name, std::string_view note, std::string css = {}) {
    const auto box = open("li", std::move(css));
    markup_.leaf("strong", {}, value);
    markup_.leaf("span", {}, name);
    if (!note.empty()) markup_.leaf("small", {}, note);
  }

  void write_glance() {
    const auto section = markup_.element("section", {{"aria-labelledby", "glance"}});
    heading("glance", "At a glance");
    const auto tiles = open("ul", "tiles");
    const Statistics& figures = report_.figures;
    const auto live = static_cast<std::size_t>(
        std::count_if(report_.standings.begin(), report_.standings.end(),
                      [&](const Standing& standing) { return standing.entry.stage == ladder_.goal(); }));
    tile(std::to_string(report_.standings.size()), "entries on the roadmap",
         std::to_string(live) + " of them " + stage_words(ladder_, ladder_.goal()));
    tile(std::to_string(figures.overdue), "milestones overdue", "on " + iso(report_.audit.as_of),
         figures.overdue > 0 ? "bad" : "");
    tile(std::to_string(figures.slips.n), figures.slips.n == 1 ? "slip" : "slips", spread_words(figures.slips));
    if (!figures.kept.empty()) {
      const Kept& all = figures.kept.back();
      tile(percent_of(all.by_first), "kept by their first promise", count_words(all.by_first));
      tile(percent_of(all.by_last), "kept by their last promise", count_words(all.by_last));
    }
    tile(percent_of(figures.in_time), "of slips said in time", count_words(figures.in_time));
    tile(std::to_string(figures.undated), "open without a date",
         "of " + counted(figures.open, "milestone") + " not reached");
  }

  std::vector<const Track*> overdue() const {
    std::vector<const Track*> out;
    for (const Track& track : report_.audit.tracks)
      if (track.overdue) out.push_back(&track);
    std::stable_sort(out.begin(), out.end(), [](const Track* a, const Track* b) { return *a->overdue > *b->overdue; });
    return out;
  }

  void write_overdue() {
    const auto section = markup_.element("section", {{"aria-labelledby", "overdue"}});
    heading("overdue", "Overdue on " + iso(report_.audit.as_of));
    const std::vector<const Track*> late = overdue();
    if (late.empty()) return markup_.leaf("p", {}, "Nothing that is still open is past its date.");
    const auto scroll = open("div", "scroll");
    const auto table = open("table");
    table_head({"Days", "Entry", "Milestone", "Promised", "Moves", "Where"});
    const auto body = open("tbody");
    for (const Track* track : late) {
      const auto row = open("tr");
      number_cell(track->overdue);
      {
        const auto entry = open("td");
        entry_link(track->entry_id, track->entry);
      }
      cell(stage_words(ladder_, track->stage));
      cell(promise_words(*track));
      number_cell(static_cast<int>(track->moves));
      const auto where = open("td");
      place_link(report_.head.range.to, track->entry.path, track->entry.line);
    }
  }

  void write_card(const Standing& standing) {
    const auto card = open("li");
    entry_link(standing.entry_id, standing.entry);
    const std::string apis = apis_words(standing.entry);
    if (!apis.empty() && apis != standing.entry.title) markup_.leaf("small", {}, apis);
    const auto milestones = open("span", "milestones");
    for (const Milestone& milestone : standing.entry.milestones) {
      const Track* track = track_of(standing.entry_id, milestone.stage);
      const bool late = track != nullptr && track->overdue;
      const std::string words = milestone_words(ladder_, milestone);
      markup_.leaf("span", {{"class", late ? "milestone bad" : "milestone"}},
                   late ? words + ", " + plain_days(*track->overdue) + " overdue" : words);
    }
  }

  const Track* track_of(const std::string& id, Stage stage) const {
    const auto all = tracks_.find(id);
    if (all == tracks_.end()) return nullptr;
    const auto hit =
        std::find_if(all->second.begin(), all->second.end(), [&](const Track* track) { return track->stage == stage; });
    return hit == all->second.end() ? nullptr : *hit;
  }

  void write_board() {
    const auto section = markup_.element("section", {{"aria-labelledby", "board"}});
    heading("board", "The roadmap today");
    for (int rung = static_cast<int>(ladder_.size()) - 1; rung >= -1; --rung) {
      std::vector<const Standing*> here;
      for (const Standing& standing : report_.standings)
        if (standing.entry.stage == Stage{rung}) here.push_back(&standing);
      if (here.empty()) continue;
      const auto part = markup_.element("details", {{"class", "board"}, {"open", "open"}});
      {
        const auto line = open("summary");
        stage_mark(Stage{rung});
        markup_.text(" " + counted(here.size(), "entry"));
      }
      const auto list = open("ul", "cards");
      for (const Standing* standing : here) write_card(*standing);
    }
  }

  void write_trend() {
    const auto section = markup_.element("section", {{"aria-labelledby", "trend"}});
    heading("trend", "Milestone trend");
    markup_.leaf(
        "p", {{"class", "hint"}},
        "A line for each promised date: level while it stood, up where it slipped, down where it was pulled in. It "
        "ends on the diagonal, where the day had come and the stage was reached; a ring is still open, a cross "
        "was dropped. Red: the last promise is later than the first.");
    write_stage_choice();
    const auto box = markup_.element("div", {{"class", "scroll chart-box"}, {"id", "trend-chart"}});
    TrendChart chart{.ladder = ladder_, .tracks = {}, .end = day_of(report_.dataset.tip), .links = true};
    for (const Track& track : report_.audit.tracks) chart.tracks.push_back(&track);
    if (write_trend_chart(markup_, chart) == 0) markup_.leaf("p", {}, "No milestone has had a date yet.");
    markup_.leaf("pre", {{"class", "js detail"}, {"aria-live", "polite"}},
                 "Point at a line, or step through them with Tab.");
  }

  void write_stage_choice() {
    std::set<Stage> stages;
    for (const Track& track : report_.audit.tracks)
      if (track.first_promise() != nullptr) stages.insert(track.stage);
    const auto choice = markup_.element("p", {{"class", "js choice"}, {"id", "trend-stages"}});
    for (const Stage stage : stages) {
      const auto label = open("label");
      markup_.empty("input",
                    {{"type", "checkbox"}, {"checked", "checked"}, {"value", std::string(ladder_.name(stage))}});
      markup_.text(" " + stage_words(ladder_, stage));
    }
  }

  void write_lanes_section() {
    const auto section = markup_.element("section", {{"aria-labelledby", "lanes"}});
    heading("lanes", "Stages over time");
    const auto box = open("div", "scroll chart-box tall");
    LaneChart chart{.ladder = ladder_, .lives = {}, .end = day_of(report_.dataset.tip), .links = true};
    for (const Life& life : report_.dataset.lives) chart.lives.push_back(&life);
    if (write_lanes(markup_, chart) == 0) return markup_.leaf("p", {}, "No entry has changed its stage yet.");
    std::set<Stage> seen;
    std::size_t still = 0;
    for (const Life& life : report_.dataset.lives) {
      const Stage first = life.versions.front().entry.stage;
      bool moved = false;
      for (const Version& version : life.versions) {
        seen.insert(version.entry.stage);
        moved = moved || version.entry.stage != first;
      }
      still += moved ? 0u : 1u;
    }
    const auto legend = open("p", "legend");
    for (const Stage stage : seen) stage_mark(stage);
    if (still > 0) markup_.text(" Not shown: " + counted(still, "entry") + " that never changed the stage.");
  }

  void write_milestones() {
    const auto section = markup_.element("section", {{"aria-labelledby", "milestones"}});
    heading("milestones", "How each date moved");
    std::vector<const Track*> dated;
    for (const Track& track : report_.audit.tracks)
      if (track.first_promise() != nullptr) dated.push_back(&track);
    if (dated.empty()) return markup_.leaf("p", {}, "No milestone has had a date yet.");
    std::stable_sort(dated.begin(), dated.end(), [](const Track* a, const Track* b) {
      return std::pair(*a->net_days, a->gross_days) > std::pair(*b->net_days, b->gross_days);
    });
    const auto scroll = open("div", "scroll");
    const auto table = markup_.element("table", {{"class", "sortable"}});
    table_head({"Entry", "Milestone", "First promise", "Last promise", "Moves", "Net days", "Gross days", "Reached by",
                "Against first", "Against last", "State"},
               true);
    const auto body = open("tbody");
    for (const Track* track : dated) write_milestone(*track);
  }

  void promise_cell(const Promise& promise) {
    markup_.leaf("td", {{"data-sort", iso(*promise.window->last)}}, window_words(promise.window));
  }

  void write_milestone(const Track& track) {
    const auto row = open("tr", track.overdue ? "late" : "");
    {
      const auto entry = open("td");
      entry_link(track.entry_id, track.entry);
    }
    markup_.leaf("td", {{"data-sort", std::to_string(track.stage.rung)}}, stage_words(ladder_, track.stage));
    promise_cell(*track.first_promise());
    promise_cell(*track.last_promise());
    number_cell(static_cast<int>(track.moves));
    number_cell(track.net_days, true);
    number_cell(track.gross_days);
    day_cell(track.reached ? iso(*track.reached) : "");
    number_cell(track.against_first, true);
    number_cell(track.against_last, true);
    cell(track.overdue ? "overdue" : to_string(track.fate));
  }

  void write_figures() {
    const auto section = markup_.element("section", {{"aria-labelledby", "figures"}});
    heading("figures", "The plan in figures");
    const auto grid = open("div", "figures");
    for (const FigurePart& part : figures_in_words(report_.figures, ladder_, report_.audit.as_of)) {
      const auto box = open("div");
      markup_.leaf("h3", {}, part.title);
      markup_.leaf("p", {{"class", "hint"}}, part.meaning);
      const auto list = open("dl");
      for (const Figure& figure : part.figures) {
        markup_.leaf("dt", {}, figure.name);
        markup_.leaf("dd", {}, figure.value);
      }
    }
  }

  void option(const std::string& value, std::string_view name) { markup_.leaf("option", {{"value", value}}, name); }

  void write_filters(const std::vector<const Event*>& events) {
    std::set<Stage> stages;
    std::set<std::string> kinds;
    std::map<std::string, std::string> entries;
    for (const Event* event : events) {
      for (const Stage stage : {event->from.stage, event->to.stage, event->milestone})
        if (stage.known()) stages.insert(stage);
      kinds.insert(std::string(to_string(event->kind)));
      entries[event->entry_id] = label_of(event->entry);
    }
    const auto form = markup_.element("div", {{"class", "js filters"}, {"id", "log-filters"}, {"role", "search"}});
    const auto field = [&](std::string_view name) {
      return markup_.element("label", {{"class", std::string("field")}, {"data-for", std::string(name)}});
    };
    {
      const auto label = field("search");
      markup_.text("Search ");
      markup_.empty("input", {{"type", "search"}, {"name", "words"}});
    }
    {
      const auto label = field("stage");
      markup_.text("Stage ");
      const auto select = markup_.element("select", {{"name", "stage"}});
      option("", "any");
      for (const Stage stage : stages) option(std::string(ladder_.name(stage)), stage_words(ladder_, stage));
    }
    {
      const auto label = field("kind");
      markup_.text("Kind ");
      const auto select = markup_.element("select", {{"name", "kind"}});
      option("", "any");
      for (const std::string& kind : kinds) option(kind, kind);
    }
    {
      const auto label = field("entry");
      markup_.text("Entry ");
      const auto select = markup_.element("select", {{"name", "entry"}});
      option("", "any");
      std::vector<std::pair<std::string, std::string>> by_name;
      for (const auto& [id, name] : entries) by_name.emplace_back(name, id);
      std::sort(by_name.begin(), by_name.end());
      for (const auto& [name, id] : by_name) option(id, name);
    }
    {
      const auto label = field("from");
      markup_.text("From ");
      markup_.empty("input", {{"type", "date"}, {"name", "from"}});
    }
    {
      const auto label = field("to");
      markup_.text("To ");
      markup_.empty("input", {{"type", "date"}, {"name", "to"}});
    }
    markup_.leaf("button", {{"type", "button"}, {"name", "clear"}}, "Show all");
    markup_.leaf("output", {{"aria-live", "polite"}}, "");
  }

  void write_log() {
    const auto section = markup_.element("section", {{"aria-labelledby", "log"}});
    heading("log", "What changed");
    Style style;
    const std::vector<const Event*> events = in_order(report_.dataset.events, style);
    if (events.empty()) return markup_.leaf("p", {}, "Nothing has changed yet.");
    write_filters(events);
    const auto scroll = open("div", "scroll");
    const auto table = markup_.element("table", {{"id", "log-table"}});
    table_head({"Day", "Change", "Entry", "Detail", "Commit"});
    const auto body = open("tbody");
    for (const Event* event : events) write_log_row(*event);
  }

  void write_log_row(const Event& event) {
    std::string stages;
    for (const Stage stage : {event.from.stage, event.to.stage, event.milestone})
      if (stage.known()) stages += std::string(ladder_.name(stage)) + ' ';
    const auto row = markup_.element("tr", {{"data-kind", std::string(to_string(event.kind))},
                                            {"data-stages", stages},
                                            {"data-entry", event.entry_id},
                                            {"data-day", iso(day_of(event.commit))}});
    day_cell(iso(day_of(event.commit)));
    verb_cell("td", event);
    {
      const auto entry = open("td");
      entry_link(event.entry_id, event.entry);
    }
    {
      const auto detail = open("td");
      write_detail(event);
    }
    const auto commit = open("td", "who");
    commit_link(event.commit);
    markup_.text(" " + event.commit.author.name);
    markup_.line();
  }

  void verb_cell(std::string_view element, const Event& event) {
    const Tone tone = tone_of(event);
    const char* css = tone == Tone::bad    ? "verb bad"
                      : tone == Tone::good ? "verb good"
                      : tone == Tone::note ? "verb note"
                                           : "verb";
    markup_.leaf(element, {{"class", css}}, verb_of(event, ladder_));
  }

  void write_words(const std::vector<Stretch>& words) {
    for (const Stretch& stretch : words) {
      if (&stretch != &words.front()) markup_.text(" ");
      switch (stretch.change) {
        case Change::same: markup_.text(stretch.text); break;
        case Change::removed: markup_.leaf("del", {}, stretch.text); break;
        case Change::added: markup_.leaf("ins", {}, stretch.text); break;
      }
    }
  }

  void write_detail(const Event& event) {
    if (event.kind == EventKind::edited) {
      write_words(edit_of(event));
    } else if (event.kind == EventKind::retitled) {
      write_words(word_diff(event.from.title, event.to.title));
    } else {
      markup_.text(detail_of(event, ladder_));
    }
    for (const std::string& mark : marks_of(event)) markup_.leaf("span", {{"class", "mark"}}, " " + mark);
  }

  void write_entries() {
    const auto section = markup_.element("section", {{"aria-labelledby", "entries"}});
    heading("entries", "Entry by entry");
    std::vector<const Life*> lives;
    for (const Life& life : report_.dataset.lives) lives.push_back(&life);
    std::stable_sort(lives.begin(), lives.end(), [](const Life* a, const Life* b) {
      return label_of(a->versions.back().entry) < label_of(b->versions.back().entry);
    });
    for (const Life* life : lives) write_life(*life);
  }

  void write_life(const Life& life) {
    const Version& last = life.versions.back();
    const auto part = open("details", "entry");
    {
      const auto line = open("summary");
      markup_.text(label_of(last.entry) + " ");
      if (last.until) {
        markup_.leaf("span", {{"class", "stage gone"}}, "gone");
      } else {
        stage_mark(last.entry.stage);
      }
    }
    // Inside, so that a link to it opens it, also without the script.
    const auto body = markup_.element("div", {{"class", "life"}, {"id", "e-" + life.entry_id}, {"tabindex", "-1"}});
    const std::string apis = apis_words(last.entry);
    if (!apis.empty()) markup_.leaf("p", {{"class", "hint"}}, apis);
    write_promises(life.entry_id);
    const auto list = open("ol");
    write_first_seen(life.versions.front(), life.baseline);
    const auto own = events_.find(life.entry_id);
    if (own == events_.end()) return;
    for (const Event* event : own->second)
      if (event->kind != EventKind::added || event->commit.id != life.versions.front().commit.id) write_event(*event);
  }

  void write_promises(const std::string& id) {
    const auto own = tracks_.find(id);
    if (own == tracks_.end()) return;
    const auto list = open("ul", "promises");
    for (const Track* track : own->second) {
      const auto item = open("li");
      stage_mark(track->stage);
      const std::string totals = totals_words(*track);
      markup_.text(" " + promise_words(*track) + "; " + fate_words(*track) + (totals.empty() ? "" : "; " + totals));
    }
  }

  void write_first_seen(const Version& version, bool baseline) {
    const auto item = open("li");
    markup_.leaf("time", {}, iso(day_of(version.commit)));
    markup_.text(" ");
    markup_.leaf("span", {{"class", "verb"}}, baseline ? "stood here when the roadmap began" : "added");
    const std::string milestones = milestones_words(ladder_, version.entry.milestones);
    markup_.text(" " + stage_words(ladder_, version.entry.stage) + (milestones.empty() ? "" : "; " + milestones) + " ");
    evidence_line(version.commit, {{Side::after, version.commit.id, version.entry.path, version.entry.line, {}, {}}});
  }

  void write_event(const Event& event) {
    const auto item = open("li", event.quiet ? "quiet" : "");
    markup_.leaf("time", {}, iso(day_of(event.commit)));
    markup_.text(" ");
    verb_cell("span", event);
    markup_.text(" ");
    write_detail(event);
    markup_.text(" ");
    evidence_line(event.commit, event.evidence);
  }

  void evidence_line(const Commit& commit, const std::vector<Evidence>& evidence) {
    const auto line = open("span", "evidence");
    commit_link(commit);
    markup_.text(" " + commit.author.name);
    for (const Evidence& each : evidence) {
      markup_.text(each.side == Side::before ? ", before: " : evidence.size() > 1 ? ", after: " : ", ");
      place_link(each.commit, each.path, each.line);
    }
  }

  void write_problems() {
    const std::vector<Problem>& problems = report_.head.problems;
    if (problems.empty()) return;
    const auto section = markup_.element("section", {{"aria-labelledby", "problems"}});
    heading("problems", counted(problems.size(), "problem"));
    const auto list = open("ul");
    for (const Problem& problem : problems) markup_.leaf("li", {}, problem_words(problem));
  }

  void write_footer() {
    const auto footer = open("footer");
    const auto line = open("p");
    markup_.text("Made by roadshift " + std::string(kVersion) + " from " + counted(report_.head.revisions, "revision") +
                 " up to ");
    markup_.link(short_id(report_.head.range.to), forge_.commit(report_.head.range.to), "commit");
    markup_.text(". Days are those on which commits were committed. What is overdue was judged on " +
                 iso(report_.audit.as_of) + "; nothing else depends on the day.");
  }

  const OverviewReport& report_;
  const Ladder& ladder_;
  Forge forge_;
  Markup markup_;
  std::map<std::string, std::vector<const Event*>> events_;
  std::map<std::string, std::vector<const Track*>> tracks_;
  std::set<std::string> lives_;
};

class HtmlRenderer final : public Renderer {
 public:
  void render(const Report& report, const Style&, std::ostream& out) const override {
    const auto* overview = std::get_if<OverviewReport>(&report);
    if (overview == nullptr) throw Error(ErrorKind::usage, "write HTML", "only a report is a page");
    HtmlPage(*overview, out).write();
    out << '\n';
  }
};

}  // namespace

std::unique_ptr<Renderer> make_html() {
  return std::make_unique<HtmlRenderer>();
}

}  // namespace roadshift::render
