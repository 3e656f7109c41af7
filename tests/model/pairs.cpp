// identity_pairs REPOSITORY [CONFIGURATION [PATH...]]: every pair of places that following weighs in that history, one
// JSON object a line, with what was decided. fit.py makes labels of them and estimates the weights. CONFIGURATION may
// be
// "-" for the preset that fits.
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <span>

#include "following/evidence.h"
#include "pipeline/tracker.h"
#include "roadshift/pipeline.h"
#include "roadshift/survey.h"

namespace {

using namespace roadshift;

Config read_config(const std::string& path, const History& history, const Options& options) {
  if (path == "-") return parse_config("preset = \"" + fitting_preset(history, options) + "\"\n", "preset");
  std::ifstream file(path);
  return parse_config(std::string(std::istreambuf_iterator<char>(file), {}), path);
}

}  // namespace

int main(int count, char** words) {
  const std::span<char*> args(words, static_cast<std::size_t>(count));
  if (args.size() < 2) return 2;
  Options options;
  for (std::size_t i = 3; i < args.size(); ++i) options.paths.emplace_back(args[i]);
  const auto history = open_repository(args[1], "");
  const Config config = read_config(args.size() > 2 ? args[2] : "-", *history, options);
  pipeline::Tracker tracker(*history, config, options);

  nlohmann::json names = nlohmann::json::array();
  for (std::size_t i = 0; i < following::kFeatures; ++i) names.push_back(name_of(static_cast<following::Feature>(i)));
  std::cout << nlohmann::json{{"features", names}} << '\n';
  tracker.follower().watch([&](const following::Weighed& pair) {
    const auto place = [](const Entry& entry) {
      return nlohmann::json{{"title", entry.title}, {"text", entry.text}, {"line", entry.line}, {"path", entry.path}};
    };
    std::cout << nlohmann::json{{"commit", pair.commit.id},       {"pass", pair.pass},
                                {"old", pair.old_index},          {"new", pair.new_index},
                                {"before", place(pair.before)},   {"after", place(pair.after)},
                                {"values", pair.evidence.values}, {"one", pair.one}}
              << '\n';
  });
  tracker.run([](const pipeline::Step&) {});
}
