// json.cpp - reports as JSON (contract §6) and the same objects one a line as NDJSON.
#include <algorithm>

#include "render/describe.h"
#include "render/describe_check.h"
#include "render/json_audit.h"
#include "render/json_writer.h"
#include "render/renderers.h"

namespace roadshift::render {
namespace {

// The fields that every report begins with.
Json head_json(std::string_view schema, const ReportHead& head) {
  return object(
      {{"schema", schema},
       {"generator", generator_json()},
       {"repository",
        {{"path", head.repository.path}, {"head", head.repository.head}, {"ref", or_null(head.repository.ref)}}},
       {"ladder", list(head.ladder.rungs, [](const Rung& rung) { return rung.stage; })},
       {"range", {{"from", or_null(head.range.from)}, {"to", head.range.to}}},
       {"revisions", head.revisions},
       {"partial", head.partial},
       {"problems", list(head.problems, problem_json)}});
}

// Every kind, also those that did not happen, then what else was counted.
Json counts_json(const std::map<std::string, std::size_t>& counts) {
  Json json = Json::object();
  for (const EventKind kind : kEventKinds) json[std::string(to_string(kind))] = 0;
  json["formatting_only"] = 0;
  for (const auto& [name, count] : counts) json[name] = count;
  return json;
}

Json events_json(const std::vector<Event>& events, const Ladder& ladder, const Style& style) {
  const JsonWriter writer(ladder, style.explain);
  return list(in_order(events, style), [&](const Event* each) { return writer.event(*each); });
}

Json document(const DiffReport& report, const Style& style) {
  Json json = head_json("roadshift.diff/1", report.head);
  json["from"] = commit_json(report.from);
  json["to"] = commit_json(report.to);
  json["events"] = events_json(report.events, report.head.ladder, style);
  return json;
}

Json document(const ShowReport& report, const Style& style) {
  const JsonWriter writer(report.head.ladder, style.explain);
  Json json = head_json("roadshift.roadmap/1", report.head);
  json["at"] = commit_json(report.at);
  json["standings"] = list(report.standings, [&](const Standing& each) { return writer.standing(each); });
  return json;
}

Json document(const TimelineReport& report, const Style& style) {
  const JsonWriter writer(report.head.ladder, style.explain);
  Json json = head_json("roadshift.timeline/1", report.head);
  json["entry_id"] = report.entry_id;
  json["versions"] = list(report.versions, [&](const Version& each) { return writer.version(each, report.entry_id); });
  json["events"] = list(report.events, [&](const Event& each) { return writer.event(each); });
  return json;
}

Json document(const ExplainReport& report, const Style& style) {
  const JsonWriter writer(report.head.ladder, style.explain);
  Json json = head_json("roadshift.explain/1", report.head);
  json["at"] = commit_json(report.at);
  json["pages"] = list(report.pages, [&](const ExplainReport::Page& each) { return writer.page(each); });
  return json;
}

// Whichever of shifts, groups and overdue milestones was asked for.
Json document(const SlipsReport& report, const Style& style) {
  const AuditWriter writer(report.head.ladder, report.audit, style.explain);
  Json json = head_json("roadshift.slips/1", report.head);
  json["as_of"] = iso(report.choice.as_of);
  json["by"] = to_string(report.choice.by);
  json["overdue_only"] = report.choice.overdue;
  json["min_days"] = report.choice.minimum;
  json["shifts"] = list(report.audit.shifts, [&](const Shift& each) { return writer.shift(each); });
  json["milestones"] = list(report.shown, [&](std::size_t each) { return writer.track(report.audit.tracks[each]); });
  json["groups"] = list(report.groups, group_json);
  return json;
}

Json document(const StatsReport& report, const Style& style) {
  const JsonWriter writer(report.head.ladder, style.explain);
  Json json = head_json("roadshift.stats/1", report.head);
  json["as_of"] = iso(report.as_of);
  json.update(statistics_json(report.figures, writer));
  return json;
}

Json document(const OverviewReport& report, const Style& style) {
  const AuditWriter writer(report.head.ladder, report.audit, style.explain);
  Json json = head_json("roadshift.report/1", report.head);
  json["as_of"] = iso(report.audit.as_of);
  json["stats"] = statistics_json(report.figures, writer.events());
  json["standings"] = list(report.standings, [&](const Standing& each) { return writer.events().standing(each); });
  json["milestones"] = list(report.audit.tracks, [&](const Track& each) { return writer.track(each); });
  json["shifts"] = list(report.audit.shifts, [&](const Shift& each) { return writer.shift(each); });
  json["events"] =
      list(in_order(report.dataset.events, style), [&](const Event* each) { return writer.events().event(*each); });
  return json;
}

Json finding_json(const Finding& finding) {
  Json entry;
  if (!finding.entry_id.empty())
    entry = {{"id", finding.entry_id}, {"title", finding.title}, {"function", or_null(finding.function)}};
  return object({{"rule", finding.rule},
                 {"level", to_string(finding.level)},
                 {"entry", std::move(entry)},
                 {"commit", finding.commit},
                 {"path", finding.path},
                 {"line", or_null(finding.line)},
                 {"column", or_null(finding.column)},
                 {"end_column", or_null(finding.end_column)},
                 {"message", finding.message},
                 {"remedy", finding.remedy},
                 {"fingerprint", finding.fingerprint}});
}

Json document(const CheckReport& report, const Style&) {
  Json json = head_json("roadshift.check/1", report.head);
  json["at"] = commit_json(report.at);
  json["base"] = report.base ? commit_json(*report.base) : Json();
  json["as_of"] = iso(report.as_of);
  json["levels"] = Json::object();
  for (std::size_t i = 0; i < report.levels.size(); ++i)
    json["levels"][std::string(rules()[i].id)] = to_string(report.levels[i]);
  json["counts"] = Json::object();
  for (const Level level : kToldLevels) json["counts"][std::string(to_string(level))] = count_of(report, level);
  json["accepted"] = report.accepted;
  json["findings"] = list(report.findings, finding_json);
  return json;
}

// One object a line, handed on as soon as it is made.
template <class Range, class Make>
void write_lines(std::ostream& out, const Range& range, const Make& make) {
  for (const auto& element : range) out << dump(make(element), -1) << '\n' << std::flush;
}

void write_objects(const std::vector<Event>& events, const Ladder& ladder, const Style& style, std::ostream& out) {
  const JsonWriter writer(ladder, style.explain);
  write_lines(out, in_order(events, style), [&](const Event* each) { return writer.event(*each); });
}

void write_objects(const LogReport& report, const Style& style, std::ostream& out) {
  write_objects(report.events, report.head.ladder, style, out);
}

void write_objects(const DiffReport& report, const Style& style, std::ostream& out) {
  write_objects(report.events, report.head.ladder, style, out);
}

void write_objects(const ShowReport& report, const Style& style, std::ostream& out) {
  const JsonWriter writer(report.head.ladder, style.explain);
  write_lines(out, report.standings, [&](const Standing& each) { return writer.standing(each); });
}

void write_objects(const TimelineReport& report, const Style& style, std::ostream& out) {
  const JsonWriter writer(report.head.ladder, style.explain);
  write_lines(out, report.versions, [&](const Version& each) { return writer.version(each, report.entry_id); });
}

void write_objects(const ExplainReport& report, const Style& style, std::ostream& out) {
  const JsonWriter writer(report.head.ladder, style.explain);
  write_lines(out, report.pages, [&](const ExplainReport::Page& each) { return writer.page(each); });
}

void write_objects(const SlipsReport& report, const Style& style, std::ostream& out) {
  const AuditWriter writer(report.head.ladder, report.audit, style.explain);
  if (report.choice.overdue)
    return write_lines(out, report.shown, [&](std::size_t each) { return writer.track(report.audit.tracks[each]); });
  if (report.choice.by != Grouping::entry) return write_lines(out, report.groups, group_json);
  write_lines(out, report.audit.shifts, [&](const Shift& each) { return writer.shift(each); });
}

void write_objects(const StatsReport& report, const Style& style, std::ostream& out) {
  out << dump(statistics_json(report.figures, JsonWriter(report.head.ladder, style.explain)), -1) << '\n';
}

void write_objects(const OverviewReport& report, const Style& style, std::ostream& out) {
  const AuditWriter writer(report.head.ladder, report.audit, style.explain);
  write_lines(out, report.audit.tracks, [&](const Track& each) { return writer.track(each); });
}

void write_objects(const CheckReport& report, const Style&, std::ostream& out) {
  write_lines(out, report.findings, finding_json);
}

constexpr int kIndent = 2;

template <class Any>
void write_document(const Any& report, const Style& style, std::ostream& out) {
  out << dump(document(report, style), kIndent) << '\n';
}

// The text of a value that stands two levels deep: a line break in it is never part of a text.
std::string dump_inside(const Json& json) {
  constexpr std::string_view kBreak = "\n    ";
  const std::string text = dump(json, kIndent);
  std::string out;
  for (std::size_t begin = 0, end = 0; end < text.size(); begin = end + 1) {
    end = std::min(text.find('\n', begin), text.size());
    out.append(begin > 0 ? kBreak : "").append(text, begin, end - begin);
  }
  return out;
}

// A log may tell of many thousand events: each is made when it is written, so that they are never held all at once.
void write_document(const LogReport& report, const Style& style, std::ostream& out) {
  Json head = head_json("roadshift.events/1", report.head);
  head["counts"] = counts_json(report.counts);
  std::string text = dump(head, kIndent);
  text.erase(text.size() - 2);  // "\n}"
  out << text << ",\n  \"events\": [";
  const JsonWriter writer(report.head.ladder, style.explain);
  std::string_view before = "\n    ";
  for (const Event* event : in_order(report.events, style)) {
    out << before << dump_inside(writer.event(*event));
    before = ",\n    ";
  }
  out << (before.starts_with(',') ? "\n  ]" : "]") << "\n}\n";
}

class JsonRenderer final : public Renderer {
 public:
  void render(const Report& report, const Style& style, std::ostream& out) const override {
    std::visit([&](const auto& which) { write_document(which, style, out); }, report);
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
