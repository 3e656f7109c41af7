// One entry in two places. Which rows are one entry is decided by what they say as a whole: four rows of one journey
// that differ in their function are four entries.
#include "check/collector.h"
#include "support/key.h"
#include "support/words.h"

namespace roadshift::check_room {
namespace {

std::string what_it_says(const Entry& entry) {
  support::Key key;
  key.add(support::fold(entry.title)).add(support::fold(entry.text));
  for (const auto& part : {entry.journey, entry.function, entry.mechanism, entry.audience, entry.owner})
    key.add(support::fold(part.value_or("")));
  for (const Api& api : entry.apis) key.add(support::fold(api.text));
  key.end();
  for (const Field& field : entry.fields)
    if (!field.about_stage) key.add(support::fold(field.name)).add(support::fold(field.value));
  return std::move(key).take();
}

std::string place_words(const Entry& entry, const Entry& seen_from) {
  const std::string line = "line " + std::to_string(entry.line);
  return entry.path == seen_from.path ? line : entry.path + ", " + line;
}

std::string message_for(const Entry& again, const Entry& first, const Ladder& ladder) {
  std::string message = "it also stands at " + place_words(first, again);
  if (again.stage != first.stage && first.stage.known() && again.stage.known()) {
    message += ": here " + std::string(ladder.label(again.stage)) + ", there " + std::string(ladder.label(first.stage));
  }
  return message;
}

}  // namespace

void check_duplicates(const Roadmap& roadmap, Collector& out) {
  struct Known {
    const Standing* standing;
    const Entry* entry;
  };
  std::map<std::string, Known> known;
  for (const Standing& standing : roadmap.standings) {
    const auto [place, first] = known.emplace(what_it_says(standing.entry), Known{&standing, &standing.entry});
    if (!first) {
      const Entry& other = *place->second.entry;
      out.add("duplicate-entry", standing.entry_id, standing.entry, standing.entry.title,
              message_for(standing.entry, other, roadmap.history.ladder), {});
    }
    for (const Entry& other : standing.others) {
      out.add("duplicate-entry", standing.entry_id, other, other.title,
              message_for(other, standing.entry, roadmap.history.ladder), {});
    }
  }
}

}  // namespace roadshift::check_room
