// json.cpp - reports as JSON (contract §6) and the same objects one a line as NDJSON.
#include <nlohmann/json.hpp>
#include <span>

#include "render/describe.h"
#include "render/escape.h"
#include "render/renderers.h"
#include "roadshift/version.h"

namespace roadshift::render {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}
Json or_null(const std::optional<std::string>& text) {
  return text ? Json(*text) : Json();
}
Json or_null(int line) {
  return line > 0 ? Json(line) : Json();
}
Json or_null(const std::optional<Day>& day) {
  return day ? Json(iso(*day)) : Json();
}

// An array with `make` of each element.
template <class Range, class Make>
Json list(const Range& range, const Make& make) {
  Json array = Json::array();
  for (const auto& element : range) array.push_back(make(element));
  return array;
}

Json person_json(const Person& person) {
  return {{"name", person.name}, {"email", person.email}};
}

Json commit_json(const Commit& commit) {
  return {{"id", commit.id},
          {"author", person_json(commit.author)},
          {"authored_at", to_rfc3339(commit.authored)},
          {"committed_at", to_rfc3339(commit.committed)},
          {"summary", commit.summary}};
}

Json problem_json(const Problem& problem) {
  return {{"commit", or_null(problem.commit)},
          {"path", problem.path},
          {"line", or_null(problem.line)},
          {"text", problem.text}};
}

Json window_json(const std::optional<Window>& window) {
  if (!window) return {};
  return {{"first", or_null(window->first)},
          {"last", or_null(window->last)},
          {"precision", to_string(window->precision)},
          {"text", window->text}};
}

Json source_json(const Source& source) {
  return {{"origin", to_string(source.origin)}, {"words", source.words}, {"line", or_null(source.line)}};
}

Json api_json(const Api& api) {
  return {{"name", api.name}, {"version", or_null(api.version)}, {"link", or_null(api.link)}, {"text", api.text}};
}

// Two columns of one title both keep their cell: the second is named "Title (2)".
Json fields_json(const std::vector<Field>& fields) {
  Json object = Json::object();
  for (const Field& field : fields) {
    std::string name = field.name;
    for (int number = 2; object.contains(name); ++number) name = field.name + " (" + std::to_string(number) + ")";
    object[name] = field.value;
  }
  return object;
}

// Writes the parts of one report, whose ladder names the stages.
class Writer {
 public:
  Writer(const Ladder& ladder, const Style& style) : ladder_(ladder), style_(style) {}

  [[nodiscard]] Json stage(Stage stage) const { return or_null(std::string(ladder_.name(stage))); }

  [[nodiscard]] Json milestone(const Milestone& milestone) const {
    return {{"stage", stage(milestone.stage)},
            {"window", window_json(milestone.window)},
            {"reached", milestone.reached == Reached::once_begun ? Json() : Json(milestone.reached == Reached::yes)}};
  }

  [[nodiscard]] Json milestones(const std::vector<Milestone>& milestones) const {
    return list(milestones, [&](const Milestone& each) { return milestone(each); });
  }

  [[nodiscard]] Json entry(const Entry& entry, const std::string& id) const {
    return {{"id", or_null(id)},
            {"title", entry.title},
            {"apis", list(entry.apis, [](const Api& api) { return api.text; })},
            {"text", entry.text},
            {"journey", or_null(entry.journey)},
            {"function", or_null(entry.function)},
            {"mechanism", or_null(entry.mechanism)},
            {"audience", or_null(entry.audience)},
            {"owner", or_null(entry.owner)},
            {"fields", fields_json(entry.fields)},
            {"form", to_string(entry.form)},
            {"stage", stage(entry.stage)},
            {"milestones", milestones(entry.milestones)},
            {"api_details", list(entry.apis, api_json)},
            {"links", entry.links}};
  }

  [[nodiscard]] Json event(const Event& event) const {
    Json json = {{"id", event.id}, {"kind", to_string(event.kind)}};
    if (event.kind == EventKind::schedule) json["milestone"] = stage(event.milestone);
    json["entry"] = entry(event.entry, event.entry_id);
    json["commit"] = commit_json(event.commit);
    json["left"] = event.left ? commit_json(*event.left) : Json();
    if (event.kind != EventKind::added) json["from"] = state(event.kind, event.from);
    if (event.kind != EventKind::removed) json["to"] = state(event.kind, event.to);
    if (event.direction != Direction::none) json["direction"] = to_string(event.direction);
    if (event.kind == EventKind::schedule) json["shift_days"] = event.shift_days ? Json(*event.shift_days) : Json();
    json["evidence"] = list(event.evidence, evidence);
    json["confidence"] = event.confidence;
    json["provisional"] = event.provisional;
    add_circumstances(event, json);
    return json;
  }

  [[nodiscard]] Json events(const std::vector<Event>& events) const {
    return list(in_order(events, style_), [&](const Event* each) { return event(*each); });
  }

  [[nodiscard]] Json standing(const Standing& standing) const {
    return {{"entry", entry(standing.entry, standing.entry_id)},
            {"since", standing.commit},
            {"place", place_json(standing.entry)},
            {"others", list(standing.others, [&](const Entry& other) {
               Json json = {{"stage", stage(other.stage)}, {"milestones", milestones(other.milestones)}};
               json.update(place_json(other));
               return json;
             })}};
  }

  [[nodiscard]] Json version(const Version& version, const std::string& entry_id) const {
    return {{"commit", commit_json(version.commit)},
            {"until", version.until ? commit_json(*version.until) : Json()},
            {"entry", entry(version.entry, entry_id)},
            {"place", place_json(version.entry)}};
  }

  [[nodiscard]] Json page(const ExplainReport::Page& page) const {
    const DocumentReading& reading = page.reading;
    return {{"path", page.path},
            {"roadmap", page.roadmap},
            {"sections", list(reading.sections, [&](const SectionReading& each) { return section(each); })},
            {"columns", list(reading.columns, column)},
            {"entries", list(reading.entries, [&](const Entry& each) { return entry_read(each); })},
            {"left_out", list(reading.left_out, left_out)},
            {"problems", list(reading.problems, problem_json)}};
  }

 private:
  static Json place_json(const Entry& entry) {
    return {{"path", entry.path}, {"line", entry.line}, {"section", entry.section}};
  }

  static Json evidence(const Evidence& evidence) {
    return {{"side", evidence.side == Side::before ? "before" : "after"},
            {"commit", evidence.commit},
            {"path", evidence.path},
            {"line", evidence.line},
            {"section", evidence.section},
            {"words", evidence.words}};
  }

  static Json column(const ColumnReading& column) {
    return {{"line", or_null(column.line)},
            {"title", column.title},
            {"role", column.role},
            {"stage", or_null(column.stage)},
            {"rule", column.rule}};
  }

  static Json left_out(const LeftOut& part) {
    return {{"line", or_null(part.line)}, {"what", part.what}, {"why", part.why}};
  }

  [[nodiscard]] Json section(const SectionReading& section) const {
    return {{"line", or_null(section.line)},
            {"section", section.section},
            {"stage", stage(section.stage)},
            {"milestone", section.milestone ? sourced(*section.milestone) : Json()},
            {"source", source_json(section.source)}};
  }

  [[nodiscard]] Json sourced(const Milestone& milestone_read) const {
    Json json = milestone(milestone_read);
    json["source"] = source_json(milestone_read.source);
    return json;
  }

  // An entry with what each of its fields was read from.
  [[nodiscard]] Json entry_read(const Entry& read) const {
    Json json = entry(read, {});
    json.erase("id");
    json["milestones"] = list(read.milestones, [&](const Milestone& each) { return sourced(each); });
    json["stage_source"] = source_json(read.stage_source);
    json["line"] = read.line;
    json["section"] = read.section;
    json["notes"] = read.notes;
    return json;
  }

  [[nodiscard]] Json state(EventKind kind, const State& state) const {
    switch (kind) {
      case EventKind::stage: return {{"stage", stage(state.stage)}};
      case EventKind::schedule: return {{"window", window_json(state.window)}};
      case EventKind::added:
      case EventKind::removed: return {{"stage", stage(state.stage)}, {"milestones", milestones(state.milestones)}};
      case EventKind::retitled: return {{"title", state.title}};
      case EventKind::edited: break;
    }
    return {{"text", state.text}};
  }

  void add_circumstances(const Event& event, Json& json) const {
    if (event.quiet) json["quiet"] = true;
    if (!event.cause.empty()) json["cause"] = event.cause;
    if (!event.group.empty()) json["group"] = event.group;
    if (!event.merged_into.empty()) json["merged_into"] = event.merged_into;
    if (!event.split_from.empty()) json["split_from"] = event.split_from;
    if (style_.explain) json["why"] = event.why;
  }

  const Ladder& ladder_;
  const Style& style_;
};

// The fields that every report begins with.
Json head_json(std::string_view schema, const ReportHead& head) {
  return {{"schema", schema},
          {"generator", {{"name", "roadshift"}, {"version", kVersion}}},
          {"repository",
           {{"path", head.repository.path}, {"head", head.repository.head}, {"ref", or_null(head.repository.ref)}}},
          {"ladder", list(head.ladder.rungs, [](const Rung& rung) { return rung.stage; })},
          {"range", {{"from", or_null(head.range.from)}, {"to", head.range.to}}},
          {"revisions", head.revisions},
          {"partial", head.partial},
          {"problems", list(head.problems, problem_json)}};
}

// Every kind, also those that did not happen, then what else was counted.
Json counts_json(const std::map<std::string, std::size_t>& counts) {
  Json json = Json::object();
  for (const EventKind kind : kEventKinds) json[std::string(to_string(kind))] = 0;
  json["formatting_only"] = 0;
  for (const auto& [name, count] : counts) json[name] = count;
  return json;
}

Json document(const LogReport& report, const Style& style) {
  Json json = head_json("roadshift.events/1", report.head);
  json["counts"] = counts_json(report.counts);
  json["events"] = Writer(report.head.ladder, style).events(report.events);
  return json;
}

Json document(const DiffReport& report, const Style& style) {
  Json json = head_json("roadshift.diff/1", report.head);
  json["from"] = commit_json(report.from);
  json["to"] = commit_json(report.to);
  json["events"] = Writer(report.head.ladder, style).events(report.events);
  return json;
}

Json document(const ShowReport& report, const Style& style) {
  const Writer writer(report.head.ladder, style);
  Json json = head_json("roadshift.roadmap/1", report.head);
  json["at"] = commit_json(report.at);
  json["standings"] = list(report.standings, [&](const Standing& each) { return writer.standing(each); });
  return json;
}

Json document(const TimelineReport& report, const Style& style) {
  const Writer writer(report.head.ladder, style);
  Json json = head_json("roadshift.timeline/1", report.head);
  json["entry_id"] = report.entry_id;
  json["versions"] = list(report.versions, [&](const Version& each) { return writer.version(each, report.entry_id); });
  json["events"] = list(report.events, [&](const Event& each) { return writer.event(each); });
  return json;
}

Json document(const ExplainReport& report, const Style& style) {
  const Writer writer(report.head.ladder, style);
  Json json = head_json("roadshift.explain/1", report.head);
  json["at"] = commit_json(report.at);
  json["pages"] = list(report.pages, [&](const ExplainReport::Page& each) { return writer.page(each); });
  return json;
}

// Bytes that are not UTF-8 become U+FFFD, whatever a document held.
std::string dump(const Json& json, int indent) {
  return json_for_terminal(json.dump(indent, ' ', false, Json::error_handler_t::replace));
}

// One object a line, handed on as soon as it is made.
template <class Range, class Make>
void write_lines(std::ostream& out, const Range& range, const Make& make) {
  for (const auto& element : range) out << dump(make(element), -1) << '\n' << std::flush;
}

void write_objects(const std::vector<Event>& events, const Ladder& ladder, const Style& style, std::ostream& out) {
  const Writer writer(ladder, style);
  write_lines(out, in_order(events, style), [&](const Event* each) { return writer.event(*each); });
}

void write_objects(const LogReport& report, const Style& style, std::ostream& out) {
  write_objects(report.events, report.head.ladder, style, out);
}

void write_objects(const DiffReport& report, const Style& style, std::ostream& out) {
  write_objects(report.events, report.head.ladder, style, out);
}

void write_objects(const ShowReport& report, const Style& style, std::ostream& out) {
  const Writer writer(report.head.ladder, style);
  write_lines(out, report.standings, [&](const Standing& each) { return writer.standing(each); });
}

void write_objects(const TimelineReport& report, const Style& style, std::ostream& out) {
  const Writer writer(report.head.ladder, style);
  write_lines(out, report.versions, [&](const Version& each) { return writer.version(each, report.entry_id); });
}

void write_objects(const ExplainReport& report, const Style& style, std::ostream& out) {
  const Writer writer(report.head.ladder, style);
  write_lines(out, report.pages, [&](const ExplainReport::Page& each) { return writer.page(each); });
}

class JsonRenderer final : public Renderer {
 public:
  void render(const Report& report, const Style& style, std::ostream& out) const override {
    out << dump(std::visit([&](const auto& which) { return document(which, style); }, report), 2) << '\n';
  }
};

class NdjsonRenderer final : public Renderer {
 public:
  void render(const Report& report, const Style& style, std::ostream& out) const override {
    std::visit([&](const auto& which) { write_objects(which, style, out); }, report);
  }
};

}  // namespace

std::unique_ptr<Renderer> make_json() {
  return std::make_unique<JsonRenderer>();
}
std::unique_ptr<Renderer> make_ndjson() {
  return std::make_unique<NdjsonRenderer>();
}

}  // namespace roadshift::render
