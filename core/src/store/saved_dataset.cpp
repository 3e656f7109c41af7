// saved_dataset.cpp - a dataset in JSON, read back. The file is untrusted like everything else: what does not fit is an
// error that names the place.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "history/moment.h"
#include "roadshift/dataset.h"
#include "store/bytes.h"
#include "store/saved_history.h"

namespace roadshift {
namespace {

using nlohmann::json;

constexpr std::string_view kSchema = "roadshift.dataset/1";

// One object of the dataset, and where it stands for messages: "commits[3]".
class Reader {
 public:
  Reader(const json& object, std::string place, const std::string& name)
      : object_(object), place_(std::move(place)), name_(name) {
    if (!object.is_object()) fail("", "is no object");
  }

  [[nodiscard]] bool has(const char* key) const { return object_.contains(key); }
  [[nodiscard]] std::string text(const char* key) const {
    const json& value = at(key);
    if (!value.is_string()) fail(key, "is no text");
    return value.get<std::string>();
  }
  [[nodiscard]] std::string text_or_empty(const char* key) const { return optional_text(key).value_or(""); }
  [[nodiscard]] std::optional<std::string> optional_text(const char* key) const {
    return at(key).is_null() ? std::nullopt : std::optional(text(key));
  }
  [[nodiscard]] bool flag(const char* key) const {
    const json& value = at(key);
    if (!value.is_boolean()) fail(key, "is neither true nor false");
    return value.get<bool>();
  }
  [[nodiscard]] Moment moment(const char* key) const {
    const auto moment = history::parse_rfc3339(text(key));
    if (!moment) fail(key, "is no time like 2024-06-03T09:15:00+01:00");
    return *moment;
  }
  [[nodiscard]] Reader object(const char* key) const { return {at(key), place_of(key), name_}; }
  // Reads each element of an array as an object.
  template <class Make>
  [[nodiscard]] auto list(const char* key, const Make& make) const {
    const json& array = at(key);
    if (!array.is_array()) fail(key, "is no array");
    std::vector<decltype(make(std::declval<const Reader&>()))> out;
    for (std::size_t i = 0; i < array.size(); ++i)
      out.push_back(make(Reader(array[i], place_of(key) + '[' + std::to_string(i) + ']', name_)));
    return out;
  }
  [[noreturn]] void fail(const char* key, const std::string& why) const {
    const std::string place = place_of(key);
    throw Error(
        ErrorKind::repository, "read the dataset '" + name_ + "'",
        (place.empty() ? "it" : place) + ' ' + why + "; give a file that 'roadshift export --format json' wrote");
  }

 private:
  [[nodiscard]] std::string place_of(const std::string& key) const {
    return place_.empty() || key.empty() ? place_ + key : place_ + '.' + key;
  }
  [[nodiscard]] const json& at(const char* key) const {
    const auto found = object_.find(key);
    if (found == object_.end()) fail(key, "is missing");
    return *found;
  }

  const json& object_;
  std::string place_;
  const std::string& name_;
};

CommitRow read_commit(const Reader& row) {
  const Reader author = row.object("author");
  return {{row.text("id"),
           {author.text("name"), author.text("email")},
           row.moment("authored_at"),
           row.moment("committed_at"),
           row.text("summary")},
          row.flag("shallow_edge")};
}

TextRow read_text(const Reader& row) {
  TextRow text{row.text("blob"), row.text("text")};
  if (!row.has("encoding")) return text;
  const auto bytes = row.text("encoding") == "bytes" ? store::characters_as_bytes(text.text) : std::nullopt;
  if (!bytes) row.fail("encoding", "does not fit its text");
  return {text.blob, *bytes};
}

// Everything but the tables that reports make anew.
json parse(std::string_view text, const std::string& name) {
  constexpr std::string_view kNotNeeded[] = {"revisions",  "documents", "entries", "versions",
                                             "milestones", "events",    "problems"};
  const auto keep = [&](int depth, json::parse_event_t event, json& value) {
    if (depth != 1 || event != json::parse_event_t::key) return true;
    return std::find(std::begin(kNotNeeded), std::end(kNotNeeded), value.get_ref<const std::string&>()) ==
           std::end(kNotNeeded);
  };
  try {
    return json::parse(text, keep);
  } catch (const json::exception& error) {
    throw Error(ErrorKind::repository, "read the dataset '" + name + "'",
                std::string("it is no JSON: ") + error.what());
  }
}

}  // namespace

SavedDataset read_dataset(std::string_view text, const std::string& name) {
  const json root = parse(text, name);
  const Reader dataset(root, "", name);
  if (dataset.text("schema") != kSchema) {
    dataset.fail("schema", "is '" + dataset.text("schema") + "', not '" + std::string(kSchema) + "'");
  }
  const Reader repository = dataset.object("repository");
  store::SavedLine line;
  line.facts = {repository.text("path"), repository.text("head"), repository.text_or_empty("ref"),
                repository.text_or_empty("remote_url"), repository.flag("shallow")};
  line.commits = dataset.list("commits", read_commit);
  line.refs = dataset.list("refs", [](const Reader& row) { return RefRow{row.text("name"), row.text("commit")}; });
  line.files = dataset.list("files", [](const Reader& row) {
    return FileRow{row.text("commit"), row.text("path"), row.optional_text("blob")};
  });
  line.texts = dataset.list("texts", read_text);
  const Reader configuration = dataset.object("configuration");
  SavedDataset saved;
  saved.configuration = {configuration.text("origin"), configuration.text("text"), configuration.flag("own")};
  saved.history = std::make_unique<store::SavedHistory>(std::move(line), name);
  return saved;
}

}  // namespace roadshift
