#include "pipeline/filter.h"

#include <algorithm>

#include "support/words.h"

namespace roadshift::pipeline {
namespace {

bool holds_words(const Entry& entry, const std::string& id, const std::string& wanted) {
  if (id == wanted) return true;
  std::string all = entry.title + ' ' + entry.text;
  for (const Api& api : entry.apis) all += ' ' + api.text;
  const std::string folded = ' ' + support::fold(all) + ' ';
  const auto words = support::folded_words(wanted);
  return !words.empty() && std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    return folded.find(' ' + word) != std::string::npos;
  });
}

template <class List, class Test>
bool any_or_none_asked(const List& list, const Test& test) {
  return list.empty() || std::any_of(list.begin(), list.end(), test);
}

}  // namespace

bool entry_matches(const Entry& entry, const std::string& id, const EventFilter& filter) {
  return any_or_none_asked(filter.entries, [&](const std::string& wanted) { return holds_words(entry, id, wanted); }) &&
         any_or_none_asked(filter.mechanisms,
                           [&](const std::string& name) {
                             return entry.mechanism && support::fold(*entry.mechanism) == support::fold(name);
                           }) &&
         std::all_of(filter.fields.begin(), filter.fields.end(), [&](const Field& wanted) {
           return std::any_of(entry.fields.begin(), entry.fields.end(), [&](const Field& field) {
             return support::fold(field.name) == support::fold(wanted.name) &&
                    support::fold(field.value).find(support::fold(wanted.value)) != std::string::npos;
           });
         });
}

bool event_matches(const Event& event, const EventFilter& filter, const Ladder& ladder) {
  const auto at_stage = [&](const std::string& name) {
    const Stage stage = ladder.find(name);
    return event.from.stage == stage || event.to.stage == stage || event.milestone == stage;
  };
  const auto by_author = [&](const std::string& wanted) {
    const std::string name = support::ascii_lower(event.commit.author.name + ' ' + event.commit.author.email);
    return name.find(support::ascii_lower(wanted)) != std::string::npos;
  };
  const std::int64_t when = event.commit.committed.seconds;
  if (filter.since && when < *filter.since) return false;
  if (filter.until && when > *filter.until) return false;
  return any_or_none_asked(filter.stages, at_stage) && any_or_none_asked(filter.authors, by_author) &&
         entry_matches(event.entry, event.entry_id, filter);
}

bool event_shown(const Event& event, const EventFilter& filter) {
  const bool asked = std::find(filter.kinds.begin(), filter.kinds.end(), event.kind) != filter.kinds.end();
  if (!filter.kinds.empty() && !asked) return false;
  const bool wording = event.kind == EventKind::retitled || event.kind == EventKind::edited;
  return !event.quiet || filter.all || (asked && wording);
}

void check_filter(const EventFilter& filter, const Ladder& ladder) {
  for (const std::string& stage : filter.stages) {
    if (ladder.find(stage).known()) continue;
    std::vector<std::string> names;
    for (const Rung& rung : ladder.rungs) names.push_back(rung.stage);
    throw Error(ErrorKind::usage, "filter by stage '" + stage + "'", "the ladder has " + support::join(names, ", "));
  }
}

}  // namespace roadshift::pipeline
