#include "stories/player.h"

#include <algorithm>
#include <exception>
#include <set>
#include <tuple>

#include "history/memory_history.h"
#include "roadshift/config.h"
#include "roadshift/pipeline.h"
#include "roadshift/survey.h"
#include "stories/matching.h"
#include "support/words.h"

namespace roadshift::stories {
namespace {

history::MemoryHistory history_of(const Story& story) {
  history::MemoryHistory history;
  history::Files files;
  if (!story.config.empty()) files[kConfigurationFile] = story.config;
  std::size_t number = 0;
  for (const Revision& revision : story.revisions) {
    for (const auto& [path, text] : revision.files) {
      files.erase(path);
      if (text) files[path] = *text;
    }
    history.add({std::to_string(++number), revision.day, "A. Editor <editor@example.org>", revision.message, files});
  }
  return history;
}

// As the command line chooses it.
Config config_of(const Story& story, const History& history) {
  if (!story.config.empty()) return parse_config(story.config, kConfigurationFile);
  return parse_config("preset = \"" + fitting_preset(history, {}) + "\"\n", kConfigurationFile);
}

bool is_compared(const Event& event) {
  return event.kind != EventKind::retitled && event.kind != EventKind::edited;
}

std::string line_of(const Event& event, const Ladder& ladder) {
  const auto side = [&](const State& state) {
    if (state.stage.known()) return std::string(ladder.name(state.stage));
    return state.window && !state.window->text.empty() ? state.window->text : std::string("-");
  };
  std::string line = "+ " + event.commit.id + " " + std::string(to_string(event.kind)) + " ";
  if (event.milestone.known()) line += std::string(ladder.name(event.milestone)) + " ";
  return line + side(event.from) + " -> " + side(event.to) + " : " + event.entry.title;
}

// The best pairs first; each event answers one line at most.
void compare_events(const Story& story, const LogReport& log, std::vector<std::string>& faults) {
  std::vector<std::tuple<double, std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    for (std::size_t j = 0; j < log.events.size(); ++j) {
      const Event& event = log.events[j];
      const double how = answers(story.events[i], event, std::stoul(event.commit.id), log.head.ladder);
      if (how > 0) pairs.emplace_back(how, i, j);
    }
  }
  std::ranges::sort(pairs, std::greater<>());
  std::set<std::size_t> found, used;
  for (const auto& [how, i, j] : pairs) {
    if (found.contains(i) || used.contains(j)) continue;
    found.insert(i);
    used.insert(j);
  }
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    if (!found.contains(i) && !story.events[i].optional) faults.push_back("- " + story.events[i].line);
  }
  for (std::size_t j = 0; j < log.events.size(); ++j) {
    if (!used.contains(j) && is_compared(log.events[j])) faults.push_back(line_of(log.events[j], log.head.ladder));
  }
}

void compare_standings(const Story& story, const ShowReport& show, std::vector<std::string>& faults) {
  for (const Standing& wanted : story.standings) {
    std::set<std::string> stages;
    for (const auto& standing : show.standings) {
      if (share_of(tokens(wanted.words), tokens_of(standing.entry)) < kEnough) continue;
      const Stage stage = standing.entry.stage;
      stages.insert(stage.known() ? std::string(show.head.ladder.name(stage)) : "-");
    }
    if (stages.contains(wanted.stage)) continue;
    const std::string is = support::join({stages.begin(), stages.end()}, ", ");
    faults.push_back("- show " + wanted.line + " (is " + (is.empty() ? "not there" : is) + ")");
  }
}

}  // namespace

std::vector<std::string> play(const Story& story) {
  std::vector<std::string> faults;
  try {
    const history::MemoryHistory history = history_of(story);
    const Config config = config_of(story, history);
    compare_events(story, make_log(history, config, {}), faults);
    if (!story.standings.empty()) compare_standings(story, make_show(history, config, {}), faults);
  } catch (const std::exception& error) {
    faults.push_back(std::string("! ") + error.what());
  }
  return faults;
}

}  // namespace roadshift::stories
