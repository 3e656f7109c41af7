// json_writer.h - the objects that JSON outputs are made of (contract §6), shared by reports and datasets.
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "roadshift/pipeline.h"

namespace roadshift::render {

using Json = nlohmann::ordered_json;

// null for what is empty, not there, or line 0.
Json or_null(const std::string& text);
Json or_null(const std::optional<std::string>& text);
Json or_null(int line);
Json or_null(const std::optional<Day>& day);

// A member of an object that is being made.
struct Member {
  const char* name;
  mutable Json value;  // moved out of the list
};
// The object of members in their order; no two may have one name. Much cheaper than a list that nlohmann/json has to
// take for an object. `more`: how many are added later; one for which there is no room has all others copied.
Json object(std::initializer_list<Member> members, std::size_t more = 0);

// An array with `make` of each element.
template <class Range, class Make>
Json list(const Range& range, const Make& make) {
  Json array = Json::array();
  for (const auto& element : range) array.push_back(make(element));
  return array;
}

Json generator_json();
Json commit_json(const Commit& commit);
Json problem_json(const Problem& problem);
Json window_json(const std::optional<Window>& window);
Json source_json(const Source& source);
Json api_json(const Api& api);
// Two columns of one title both keep their cell: the second is named "Title (2)".
Json fields_json(const std::vector<Field>& fields);
Json place_json(const Entry& entry);
Json evidence_json(const Evidence& evidence);

// Writes what a ladder names the stages of.
class JsonWriter {
 public:
  // `explain`: events say why their two sides were taken for one entry.
  explicit JsonWriter(const Ladder& ladder, bool explain = false) : ladder_(ladder), explain_(explain) {}

  [[nodiscard]] Json stage(Stage stage) const;
  [[nodiscard]] Json milestone(const Milestone& milestone) const;
  [[nodiscard]] Json milestones(const std::vector<Milestone>& milestones) const;
  // A milestone with what it was read from.
  [[nodiscard]] Json sourced(const Milestone& milestone) const;
  [[nodiscard]] Json entry(const Entry& entry, const std::string& id) const;
  [[nodiscard]] Json event(const Event& event) const;
  [[nodiscard]] Json standing(const Standing& standing) const;
  [[nodiscard]] Json version(const Version& version, const std::string& entry_id) const;
  [[nodiscard]] Json page(const ExplainReport::Page& page) const;

 private:
  [[nodiscard]] Json section(const SectionReading& section) const;
  [[nodiscard]] Json entry_read(const Entry& read) const;
  [[nodiscard]] Json state(EventKind kind, const State& state) const;
  void add_circumstances(const Event& event, Json& json) const;

  const Ladder& ladder_;
  bool explain_;
};

// The text of a JSON value; `indent` -1: on one line. Bytes that are not UTF-8 become U+FFFD, whatever a document held.
std::string dump(const Json& json, int indent);

}  // namespace roadshift::render
