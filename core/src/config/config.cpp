#include "roadshift/config.h"

#include <toml++/toml.h>
#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "config/layer.h"
#include "config/nearest.h"
#include "config/presets.h"
#include "config/table_reader.h"
#include "roadshift/error.h"
#include "support/words.h"

namespace roadshift {
namespace {

using config::parse_toml;
using config::Preset;

// Who can write to a repository must not be able to have its readers' machines send messages or run programs.
void refuse_sinks(const toml::table& table, std::string_view file) {
  const toml::node* sinks = table.get("notify");
  if (sinks == nullptr) return;
  config::fail_at(file, sinks->source().begin,
                  "where news are sent is for each user to say, never for a configuration that may come from a "
                  "repository; write it into ~/.config/roadshift/notify.toml");
}

const Preset* find_preset(std::string_view name) {
  const auto all = config::presets();
  const auto hit = std::find_if(all.begin(), all.end(), [&](const Preset& preset) { return preset.name == name; });
  return hit != all.end() ? &*hit : nullptr;
}

std::string no_preset(std::string_view name) {
  return "there is no preset '" + std::string(name) + "'" + config::did_you_mean(name, preset_names()) +
         " (the presets: " + support::join(preset_names(), ", ") + ")";
}

// A preset's file over the one it extends, an end of which the tests see to. Those in `known` are not read again.
Config preset_config(const Preset& preset, std::span<const Config> known) {
  const auto read = std::find_if(known.begin(), known.end(), [&](const Config& c) { return c.preset == preset.name; });
  if (read != known.end()) return *read;
  const toml::table table = parse_toml(preset.text, preset.name);
  const auto extended = table["extends"].value<std::string_view>();
  const Preset* base = extended ? find_preset(*extended) : nullptr;
  Config out =
      config::lay_over(base != nullptr ? preset_config(*base, known) : Config{}, table, preset.name, "extends");
  out.preset = preset.name;
  return out;
}

// The preset that a user's file starts from.
const Preset& chosen_preset(const toml::table& table, std::string_view file) {
  const toml::node* node = table.get("preset");
  const auto name = node != nullptr ? node->value<std::string_view>() : std::string_view("default");
  if (!name) config::fail_at(file, node->source().begin, "'preset' must be a text");
  const Preset* preset = find_preset(*name);
  if (preset == nullptr) config::fail_at(file, node->source().begin, no_preset(*name));
  return *preset;
}

}  // namespace

std::vector<Config> config::preset_configs() {
  std::vector<Config> configs;
  for (const Preset& preset : presets()) configs.push_back(preset_config(preset, configs));
  return configs;
}

std::string_view to_string(Role role) {
  constexpr std::array<std::string_view, 11> kNames = {"title",   "api",      "text",     "stage", "milestone", "owner",
                                                       "journey", "function", "audience", "field", "ignore"};
  return kNames.at(static_cast<std::size_t>(role));
}

std::vector<std::string> preset_names() {
  std::vector<std::string> names;
  for (const Preset& preset : config::presets()) names.emplace_back(preset.name);
  return names;
}

std::string_view preset_text(std::string_view name) {
  const Preset* preset = find_preset(name);
  if (preset == nullptr) throw Error(ErrorKind::bad_config, "choose a preset", no_preset(name));
  return preset->text;
}

std::optional<std::chrono::seconds> parse_duration(std::string_view text) {
  using std::chrono::seconds;
  constexpr std::array<std::pair<char, seconds>, 5> kUnits = {{{'w', std::chrono::weeks(1)},
                                                               {'d', std::chrono::days(1)},
                                                               {'h', std::chrono::hours(1)},
                                                               {'m', std::chrono::minutes(1)},
                                                               {'s', seconds(1)}}};
  constexpr seconds kLongest = std::chrono::days(36525);
  if (text.empty()) return std::nullopt;
  const auto unit = std::find_if(kUnits.begin(), kUnits.end(), [&](const auto& u) { return u.first == text.back(); });
  unsigned number = 0;
  const char* end = text.data() + text.size() - 1;
  const auto read = std::from_chars(text.data(), end, number);
  if (unit == kUnits.end() || read.ec != std::errc() || read.ptr != end) return std::nullopt;
  if (static_cast<seconds::rep>(number) > kLongest / unit->second) return std::nullopt;
  return number * unit->second;
}

Config default_config() {
  return parse_config("", "built-in default");
}

Config parse_config(std::string_view toml, std::string_view file) {
  const toml::table table = parse_toml(toml, file);
  refuse_sinks(table, file);
  return config::lay_over(preset_config(chosen_preset(table, file), {}), table, file, "preset");
}

}  // namespace roadshift
