// names.cpp - the names of the public enumerations, each list in the order of its enumerators, and a ladder's lookups.
#include <array>
#include <cstddef>

#include "roadshift/events.h"
#include "roadshift/roadmap.h"

namespace roadshift {
namespace {

constexpr std::array<std::string_view, 6> kKindNames = {"stage", "schedule", "added", "removed", "retitled", "edited"};
constexpr std::array<std::string_view, 9> kDirectionNames = {"none",    "forward", "backward", "slip",    "pull-in",
                                                             "refined", "set",     "cleared",  "reworded"};
constexpr std::array<std::string_view, 8> kPrecisionNames = {"day",    "month", "quarter", "half",
                                                             "season", "year",  "range",   "tbc"};
constexpr std::array<std::string_view, 10> kOriginNames = {"none",  "cell",  "text",         "column", "heading",
                                                           "intro", "title", "front_matter", "file",   "config"};
constexpr std::array<std::string_view, 4> kFormNames = {"row", "item", "paragraph", "section"};
constexpr std::array<std::string_view, 16> kPurposeNames = {
    "title",      "stage heading", "group",    "entry",  "label",  "detail",    "statement", "lead-in",
    "definition", "legend",        "signpost", "people", "remark", "reference", "table",     "prose"};

template <class Names, class Enumerator>
std::string_view name_in(const Names& names, Enumerator value) {
  return names.at(static_cast<std::size_t>(value));
}

const Rung* rung_of(const Ladder& ladder, Stage stage) {
  if (!stage.known() || static_cast<std::size_t>(stage.rung) >= ladder.size()) return nullptr;
  return &ladder.rungs[static_cast<std::size_t>(stage.rung)];
}

}  // namespace

std::string_view to_string(EventKind kind) {
  return name_in(kKindNames, kind);
}
std::string_view to_string(Direction direction) {
  return name_in(kDirectionNames, direction);
}
std::string_view to_string(Precision precision) {
  return name_in(kPrecisionNames, precision);
}
std::string_view to_string(Origin origin) {
  return name_in(kOriginNames, origin);
}
std::string_view to_string(Purpose purpose) {
  return name_in(kPurposeNames, purpose);
}

std::string_view to_string(Form form) {
  return name_in(kFormNames, form);
}

std::optional<EventKind> parse_event_kind(std::string_view name) {
  for (const EventKind kind : kEventKinds)
    if (to_string(kind) == name) return kind;
  return std::nullopt;
}

Stage Ladder::find(std::string_view stage) const {
  for (std::size_t i = 0; i < rungs.size(); ++i)
    if (rungs[i].stage == stage) return {static_cast<int>(i)};
  return {};
}

std::string_view Ladder::name(Stage stage) const {
  const Rung* rung = rung_of(*this, stage);
  return rung != nullptr ? std::string_view(rung->stage) : std::string_view();
}

std::string_view Ladder::label(Stage stage) const {
  const Rung* rung = rung_of(*this, stage);
  return rung != nullptr ? std::string_view(rung->label) : std::string_view();
}

Stage Ladder::lowest() const {
  return rungs.empty() ? Stage{} : Stage{0};
}

Stage Ladder::goal() const {
  if (const Stage live = find("live"); live.known()) return live;
  for (std::size_t i = rungs.size(); i-- > 0;)
    if (!rungs[i].terminal) return {static_cast<int>(i)};
  return {static_cast<int>(rungs.size()) - 1};
}

}  // namespace roadshift
