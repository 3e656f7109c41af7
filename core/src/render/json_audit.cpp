#include "render/json_audit.h"

#include "render/describe_audit.h"

namespace roadshift::render {
namespace {

Json number(const std::optional<int>& value) {
  return value ? Json(*value) : Json();
}

// An entry where the whole of it is told elsewhere.
Json named(const std::string& id, const Entry& entry) {
  return {{"id", id}, {"title", entry.title}, {"apis", list(entry.apis, [](const Api& api) { return api.text; })}};
}

Json spread_json(const Spread& spread) {
  return {{"n", spread.n},
          {"median", number(spread.median)},
          {"p80", number(spread.p80)},
          {"p90", number(spread.p90)},
          {"few", spread.n < kFew}};
}

Json share_json(const Share& share) {
  return {{"met", share.met}, {"n", share.n}, {"few", share.n < kFew}};
}

Json promise_json(const Promise& promise) {
  return {{"window", window_json(promise.window)}, {"said_on", iso(promise.day)}, {"commit", promise.commit.id}};
}

Json churn_json(const Churn& month) {
  return {{"month", month_name(month.month)},
          {"slips", month.slips},
          {"pull_ins", month.pull_ins},
          {"refined", month.refined},
          {"set", month.set},
          {"cleared", month.cleared},
          {"added", month.added},
          {"removed", month.removed},
          {"forward", month.forward},
          {"backward", month.backward}};
}

}  // namespace

Json AuditWriter::shift(const Shift& shift) const {
  const Event& event = shift.event;
  return {{"id", event.id},
          {"entry", named(event.entry_id, event.entry)},
          {"milestone", writer_.stage(event.milestone)},
          {"direction", to_string(event.direction)},
          {"from", window_json(event.from.window)},
          {"to", window_json(event.to.window)},
          {"days", number(event.shift_days)},
          {"notice_days", number(shift.notice)},
          {"after_reached", shift.after_reached},
          {"said_on", iso(shift.day)},
          {"commit", commit_json(event.commit)},
          {"evidence", list(event.evidence, evidence_json)},
          {"confidence", event.confidence},
          {"provisional", event.provisional}};
}

Json AuditWriter::track(const Track& track) const {
  const Promise *first = track.first_promise(), *last = track.last_promise();
  return {{"entry", named(track.entry_id, track.entry)},
          {"milestone", writer_.stage(track.stage)},
          {"fate", to_string(track.fate)},
          {"place", place_json(track.entry)},
          {"promises", list(track.promises, promise_json)},
          {"from_the_start", track.from_the_start},
          {"first_promise", first != nullptr ? promise_json(*first) : Json()},
          {"last_promise", last != nullptr ? promise_json(*last) : Json()},
          {"moves", track.moves},
          {"gross_days", track.gross_days},
          {"net_days", number(track.net_days)},
          {"longest_hold_days", number(track.longest_hold)},
          {"said_reached_on", or_null(track.said)},
          {"reached_on", or_null(track.reached)},
          {"reached_window", window_json(track.reached_window)},
          {"dropped_on", or_null(track.dropped)},
          {"days_to_reached", number(track.to_reached)},
          {"days_against_first", number(track.against_first)},
          {"days_against_last", number(track.against_last)},
          {"overdue_days", number(track.overdue)},
          {"shifts", list(track.shifts, [&](std::size_t index) { return audit_.shifts[index].event.id; })}};
}

Json group_json(const ShiftGroup& group) {
  return {{"name", or_null(group.name)},
          {"entries", group.entries},
          {"slips", group.slips},
          {"pull_ins", group.pull_ins},
          {"set", group.set},
          {"cleared", group.cleared},
          {"refined", group.refined},
          {"corrections", group.corrections},
          {"net_days", group.net_days},
          {"slip_days", spread_json(group.slip_days)},
          {"notice_days", spread_json(group.notice)}};
}

Json statistics_json(const Statistics& figures, const JsonWriter& writer) {
  const auto passage = [&](const Passage& each) -> Json {
    return {{"from", writer.stage(each.from)},
            {"to", writer.stage(each.to)},
            {"days", spread_json(each.days)},
            {"unknown", each.unknown}};
  };
  const auto kept = [&](const Kept& each) -> Json {
    return {{"milestone", writer.stage(each.stage)},
            {"by_first_promise", share_json(each.by_first)},
            {"by_last_promise", share_json(each.by_last)},
            {"days_against_first", spread_json(each.against_first)},
            {"days_against_last", spread_json(each.against_last)},
            {"without_date", each.unpromised}};
  };
  const auto events = [&](const std::vector<Event>& of) {
    return list(of, [&](const Event& each) { return writer.event(each); });
  };
  return {{"kept", list(figures.kept, kept)},
          {"slip_days", spread_json(figures.slips)},
          {"pull_in_days", spread_json(figures.pull_ins)},
          {"notice_days", spread_json(figures.notice)},
          {"slips_said_in_time", share_json(figures.in_time)},
          {"corrections", figures.corrections},
          {"open", {{"n", figures.open}, {"without_date", figures.undated}, {"overdue", figures.overdue}}},
          {"passages", list(figures.passages, passage)},
          {"months", list(figures.months, churn_json)},
          {"backward", events(figures.backward)},
          {"dropped", events(figures.dropped)},
          {"skipped", events(figures.skipped)}};
}

}  // namespace roadshift::render
