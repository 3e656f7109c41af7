// The state between two runs as JSON.
#include <nlohmann/json.hpp>

#include "render/json_writer.h"
#include "roadshift/notify.h"

namespace roadshift {
namespace {

using render::Json;

constexpr const char* kSchema = "roadshift.notify-state/1";

Json waiting_json(const Waiting& waiting) {
  return {{"id", waiting.id}, {"commit", waiting.commit}, {"entry", waiting.entry_id}};
}

Json owed_json(const Owed& owed) {
  return {{"id", owed.id}, {"title", owed.title}};
}

Json feed_json(const FeedEntry& entry) {
  return {{"id", entry.id}, {"entry", entry.entry_id}, {"updated", entry.updated}, {"xml", entry.xml}};
}

template <class Value, class Make>
Json by_sink(const std::map<std::string, std::vector<Value>>& values, const Make& make) {
  Json json = Json::object();
  for (const auto& [sink, list] : values)
    if (!list.empty()) json[sink] = render::list(list, make);
  return json;
}

std::string text_at(const Json& json, const char* key) {
  return json.at(key).get<std::string>();
}

template <class Value, class Read>
std::vector<Value> read_list(const Json& json, const Read& read) {
  std::vector<Value> values;
  for (const Json& each : json) values.push_back(read(each));
  return values;
}

template <class Value, class Read>
std::map<std::string, std::vector<Value>> read_by_sink(const Json& json, const Read& read) {
  std::map<std::string, std::vector<Value>> values;
  for (const auto& [sink, list] : json.items()) values[sink] = read_list<Value>(list, read);
  return values;
}

NotifyState read(const Json& json) {
  NotifyState state;
  state.last = text_at(json, "last");
  state.trail = json.at("trail").get<std::vector<std::string>>();
  state.parser = text_at(json, "parser");
  state.config = text_at(json, "config");
  state.told = json.at("told").get<std::vector<std::string>>();
  state.waiting = read_list<Waiting>(json.at("waiting"), [](const Json& each) {
    return Waiting{text_at(each, "id"), text_at(each, "commit"), text_at(each, "entry")};
  });
  state.owed = read_by_sink<Owed>(json.at("owed"), [](const Json& each) {
    return Owed{text_at(each, "id"), text_at(each, "title")};
  });
  state.feed = read_by_sink<FeedEntry>(json.at("feed"), [](const Json& each) {
    return FeedEntry{text_at(each, "id"), text_at(each, "entry"), text_at(each, "updated"), text_at(each, "xml")};
  });
  return state;
}

}  // namespace

NotifyState parse_notify_state(std::string_view json, const std::string& file) {
  const std::string doing = "read the state '" + file + "'";
  try {
    const Json parsed = Json::parse(json);
    const std::string schema = text_at(parsed, "schema");
    if (schema != kSchema)
      throw Error(ErrorKind::repository, doing,
                  "it is '" + schema + "', not " + kSchema + "; name another with --state");
    return read(parsed);
  } catch (const Json::exception&) {
    throw Error(ErrorKind::repository, doing,
                "it is no state of roadshift notify; name another file with --state, or move it away to begin anew");
  }
}

std::string format_notify_state(const NotifyState& state) {
  const Json json = {{"schema", kSchema},
                     {"last", state.last},
                     {"trail", state.trail},
                     {"parser", state.parser},
                     {"config", state.config},
                     {"waiting", render::list(state.waiting, waiting_json)},
                     {"told", state.told},
                     {"owed", by_sink(state.owed, owed_json)},
                     {"feed", by_sink(state.feed, feed_json)}};
  return render::dump(json, 1) + '\n';
}

}  // namespace roadshift
