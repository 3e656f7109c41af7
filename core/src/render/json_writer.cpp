#include "render/json_writer.h"

#include "render/describe.h"
#include "render/escape.h"
#include "roadshift/version.h"

namespace roadshift::render {
namespace {

Json person_json(const Person& person) {
  return object({{"name", person.name}, {"email", person.email}});
}

Json column(const ColumnReading& column) {
  return object({{"line", or_null(column.line)},
                 {"title", column.title},
                 {"role", column.role},
                 {"stage", or_null(column.stage)},
                 {"rule", column.rule}});
}

Json block_read(const BlockReading& block) {
  return object({{"line", or_null(block.line)},
                 {"what", block.what},
                 {"role", std::string(to_string(block.purpose))},
                 {"why", block.why},
                 {"missing", or_null(block.missing)}});
}

// The blocks that could have been entries.
Json left_out(const std::vector<BlockReading>& blocks) {
  Json all = Json::array();
  for (const BlockReading& block : blocks) {
    if (block.missing.empty()) continue;
    all.push_back(object({{"line", or_null(block.line)}, {"what", block.what}, {"why", block.why}}));
  }
  return all;
}

}  // namespace

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

Json object(std::initializer_list<Member> members, std::size_t more) {
  Json::object_t made;
  made.reserve(members.size() + more);
  for (const Member& member : members) made.emplace_back(member.name, std::move(member.value));
  return Json(std::move(made));
}

Json commit_json(const Commit& commit) {
  return object({{"id", commit.id},
                 {"author", person_json(commit.author)},
                 {"authored_at", to_rfc3339(commit.authored)},
                 {"committed_at", to_rfc3339(commit.committed)},
                 {"summary", commit.summary}});
}

Json problem_json(const Problem& problem) {
  return object({{"commit", or_null(problem.commit)},
                 {"path", problem.path},
                 {"line", or_null(problem.line)},
                 {"text", problem.text}});
}

Json window_json(const std::optional<Window>& window) {
  if (!window) return {};
  return object({{"first", or_null(window->first)},
                 {"last", or_null(window->last)},
                 {"precision", to_string(window->precision)},
                 {"text", window->text}});
}

Json source_json(const Source& source) {
  return object({{"origin", to_string(source.origin)}, {"words", source.words}, {"line", or_null(source.line)}});
}

Json api_json(const Api& api) {
  return object(
      {{"name", api.name}, {"version", or_null(api.version)}, {"link", or_null(api.link)}, {"text", api.text}});
}

Json fields_json(const std::vector<Field>& fields) {
  Json object = Json::object();
  for (const Field& field : fields) {
    std::string name = field.name;
    for (int number = 2; object.contains(name); ++number) name = field.name + " (" + std::to_string(number) + ")";
    object[name] = field.value;
  }
  return object;
}

Json generator_json() {
  return object({{"name", "roadshift"}, {"version", kVersion}});
}

Json place_json(const Entry& entry) {
  return object({{"path", entry.path}, {"line", entry.line}, {"section", entry.section}});
}

Json evidence_json(const Evidence& evidence) {
  return object({{"side", evidence.side == Side::before ? "before" : "after"},
                 {"commit", evidence.commit},
                 {"path", evidence.path},
                 {"line", evidence.line},
                 {"section", evidence.section},
                 {"words", evidence.words}});
}

Json JsonWriter::stage(Stage stage) const {
  return or_null(std::string(ladder_.name(stage)));
}

Json JsonWriter::milestone(const Milestone& milestone) const {
  return object(
      {{"stage", stage(milestone.stage)},
       {"window", window_json(milestone.window)},
       {"reached", milestone.reached == Reached::once_begun ? Json() : Json(milestone.reached == Reached::yes)}});
}

Json JsonWriter::milestones(const std::vector<Milestone>& milestones) const {
  return list(milestones, [&](const Milestone& each) { return milestone(each); });
}

Json JsonWriter::entry(const Entry& entry, const std::string& id) const {
  return object({{"id", or_null(id)},
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
                 {"links", entry.links}});
}

Json JsonWriter::event(const Event& event) const {
  constexpr std::size_t kMore = 16;
  Json json = object({{"id", event.id}, {"kind", to_string(event.kind)}}, kMore);
  if (event.kind == EventKind::schedule) json["milestone"] = stage(event.milestone);
  json["entry"] = entry(event.entry, event.entry_id);
  json["commit"] = commit_json(event.commit);
  json["left"] = event.left ? commit_json(*event.left) : Json();
  if (event.kind != EventKind::added) json["from"] = state(event.kind, event.from);
  if (event.kind != EventKind::removed) json["to"] = state(event.kind, event.to);
  if (event.direction != Direction::none) json["direction"] = to_string(event.direction);
  if (event.kind == EventKind::schedule) json["shift_days"] = event.shift_days ? Json(*event.shift_days) : Json();
  json["evidence"] = list(event.evidence, evidence_json);
  json["confidence"] = event.confidence;
  json["provisional"] = event.provisional;
  add_circumstances(event, json);
  return json;
}

Json JsonWriter::standing(const Standing& standing) const {
  return object({{"entry", entry(standing.entry, standing.entry_id)},
                 {"since", standing.commit},
                 {"place", place_json(standing.entry)},
                 {"others", list(standing.others, [&](const Entry& other) {
                    Json json = {{"stage", stage(other.stage)}, {"milestones", milestones(other.milestones)}};
                    json.update(place_json(other));
                    return json;
                  })}});
}

Json JsonWriter::version(const Version& version, const std::string& entry_id) const {
  return object({{"commit", commit_json(version.commit)},
                 {"until", version.until ? commit_json(*version.until) : Json()},
                 {"entry", entry(version.entry, entry_id)},
                 {"place", place_json(version.entry)}});
}

Json JsonWriter::page(const ExplainReport::Page& page) const {
  const DocumentReading& reading = page.reading;
  return object({{"path", page.path},
                 {"roadmap", page.roadmap},
                 {"sections", list(reading.sections, [&](const SectionReading& each) { return section(each); })},
                 {"columns", list(reading.columns, column)},
                 {"entries", list(reading.entries, [&](const Entry& each) { return entry_read(each); })},
                 {"blocks", list(reading.blocks, block_read)},
                 {"left_out", left_out(reading.blocks)},
                 {"problems", list(reading.problems, problem_json)}});
}

Json JsonWriter::section(const SectionReading& section) const {
  return object({{"line", or_null(section.line)},
                 {"section", section.section},
                 {"stage", stage(section.stage)},
                 {"milestone", section.milestone ? sourced(*section.milestone) : Json()},
                 {"source", source_json(section.source)}});
}

Json JsonWriter::sourced(const Milestone& milestone_read) const {
  Json json = milestone(milestone_read);
  json["source"] = source_json(milestone_read.source);
  return json;
}

// An entry with what each of its fields was read from.
Json JsonWriter::entry_read(const Entry& read) const {
  Json json = entry(read, {});
  json.erase("id");
  json["milestones"] = list(read.milestones, [&](const Milestone& each) { return sourced(each); });
  json["stage_source"] = source_json(read.stage_source);
  json["line"] = read.line;
  json["section"] = read.section;
  json["notes"] = list(read.notes, [](const Note& note) { return note.text; });
  return json;
}

Json JsonWriter::state(EventKind kind, const State& state) const {
  switch (kind) {
    case EventKind::stage: return object({{"stage", stage(state.stage)}});
    case EventKind::schedule: return object({{"window", window_json(state.window)}});
    case EventKind::added:
    case EventKind::removed:
      return object({{"stage", stage(state.stage)}, {"milestones", milestones(state.milestones)}});
    case EventKind::retitled: return object({{"title", state.title}});
    case EventKind::edited: break;
  }
  return object({{"text", state.text}});
}

void JsonWriter::add_circumstances(const Event& event, Json& json) const {
  if (event.quiet) json["quiet"] = true;
  if (!event.cause.empty()) json["cause"] = event.cause;
  if (!event.group.empty()) json["group"] = event.group;
  if (!event.merged_into.empty()) json["merged_into"] = event.merged_into;
  if (!event.split_from.empty()) json["split_from"] = event.split_from;
  if (explain_) json["why"] = event.why;
}

std::string dump(const Json& json, int indent) {
  return json_for_terminal(json.dump(indent, ' ', false, Json::error_handler_t::replace));
}

}  // namespace roadshift::render
