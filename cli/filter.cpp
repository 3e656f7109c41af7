#include "cli/filter.h"

#include "cli/choice.h"
#include "roadshift/error.h"
#include "roadshift/history.h"

namespace roadshift::cli {
namespace {

constexpr const char* kGroup = "Which changes";

std::vector<std::string> kind_names() {
  std::vector<std::string> names;
  for (const EventKind kind : kEventKinds) names.emplace_back(to_string(kind));
  return names;
}

std::vector<EventKind> read_kinds(const std::vector<std::string>& names) {
  std::vector<EventKind> kinds;
  for (const std::string& name : names) {
    require_choice("--kind", name, "kinds", kind_names());
    kinds.push_back(parse_event_kind(name).value());
  }
  return kinds;
}

std::vector<Field> read_fields(const std::vector<std::string>& pairs) {
  std::vector<Field> fields;
  for (const std::string& pair : pairs) {
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos || equals == 0) {
      throw Error(ErrorKind::usage, "--field '" + pair + "'",
                  "write it as \"Name=Value\", with the column's title as the name");
    }
    fields.push_back({pair.substr(0, equals), pair.substr(equals + 1)});
  }
  return fields;
}

std::optional<std::int64_t> read_moment(const std::string& option, const std::string& words, std::int64_t now) {
  if (words.empty()) return std::nullopt;
  const std::optional<std::int64_t> moment = parse_when(words, now);
  if (!moment) {
    throw Error(ErrorKind::usage, option + " '" + words + "'",
                "not a date that git would know; write 2024-06-01, yesterday or \"2 weeks ago\"");
  }
  return moment;
}

}  // namespace

CLI::Option* add_list(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                      const std::string& description, bool commas) {
  CLI::Option* option = app.add_option(name, values, description);
  if (commas) option->delimiter(',');
  return option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->allow_extra_args(false);
}

void FilterOptions::declare_entry_filters(CLI::App& app) {
  add_list(app, "--stage", stages, "from, to or about this stage", true)->option_text("<stage>,...")->group(kGroup);
  add_list(app, "--entry", entries, "with these words in title, APIs or text", false)
      ->option_text("<words>")
      ->group(kGroup);
  add_list(app, "--mechanism", mechanisms, "api, user_interface or guide", true)
      ->option_text("<name>,...")
      ->group(kGroup);
  add_list(app, "--field", fields, "with this value in that column", false)->option_text("<name=value>")->group(kGroup);
}

void FilterOptions::declare_event_filters(CLI::App& app) {
  add_list(app, "--kind", kinds, "stage, schedule, added, removed, retitled,\nedited", true)
      ->option_text("<kind>,...")
      ->group(kGroup);
  app.add_flag("--all", all, "also wording, and changes taken back soon")->group(kGroup);
}

void FilterOptions::declare_commit_filters(CLI::App& app) {
  app.add_option("--since", since, "committed since; \"2 weeks ago\" will do")->option_text("<date>")->group(kGroup);
  app.add_option("--until", until, "committed until then")->option_text("<date>")->group(kGroup);
  declare_author_filter(app);
}

void FilterOptions::declare_author_filter(CLI::App& app) {
  add_list(app, "--author", authors, "with this in the author's name or email", false)
      ->option_text("<name>")
      ->group(kGroup);
}

EventFilter FilterOptions::read(std::int64_t now) const {
  EventFilter filter;
  filter.kinds = read_kinds(kinds);
  filter.stages = stages;
  filter.entries = entries;
  filter.authors = authors;
  filter.mechanisms = mechanisms;
  filter.fields = read_fields(fields);
  filter.since = read_moment("--since", since, now);
  filter.until = read_moment("--until", until, now);
  filter.all = all;
  return filter;
}

void FilterOptions::check_against(const Config& config) const {
  std::vector<std::string> stage_names, mechanism_names;
  for (const Rung& rung : config.ladder.rungs) stage_names.push_back(rung.stage);
  for (const Field& mechanism : config.vocabulary.mechanisms) mechanism_names.push_back(mechanism.name);
  for (const std::string& stage : stages) require_choice("--stage", stage, "stages", stage_names);
  for (const std::string& name : mechanisms) require_choice("--mechanism", name, "mechanisms", mechanism_names);
}

}  // namespace roadshift::cli
