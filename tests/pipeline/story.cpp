#include "story.h"

#include <chrono>
#include <cstdio>

namespace roadshift::testing {
namespace {

std::string iso(const Day& day) {
  const std::chrono::year_month_day date(day);
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
  return text;
}

// "2024-06", "2024-Q3", "2024-06-14", "tbc", "-".
std::string short_window(const std::optional<Window>& window) {
  if (!window) return "-";
  if (!window->dated()) return "tbc";
  const std::string first = iso(*window->first), last = iso(*window->last);
  if (window->precision == Precision::day) return last;
  if (window->precision == Precision::month) return last.substr(0, 7);
  if (window->precision == Precision::quarter)
    return last.substr(0, 4) + "-Q" + std::to_string((std::stoi(last.substr(5, 2)) + 2) / 3);
  return first + "/" + last;
}

}  // namespace

std::string line_of(const Event& event, const Ladder& ladder) {
  std::string line =
      to_iso_day(event.commit.committed) + " " + std::string(to_string(event.kind)) + " " + event.entry.title + ": ";
  const auto name = [&](Stage stage) { return stage.known() ? std::string(ladder.name(stage)) : std::string("-"); };
  switch (event.kind) {
    case EventKind::stage:
      line += name(event.from.stage) + " > " + name(event.to.stage);
      if (event.direction == Direction::backward) line += " backward";
      break;
    case EventKind::schedule: {
      line += name(event.milestone) + " " + short_window(event.from.window) + " > " + short_window(event.to.window) +
              " " + std::string(to_string(event.direction));
      if (event.shift_days) line += (*event.shift_days >= 0 ? " +" : " ") + std::to_string(*event.shift_days);
      break;
    }
    case EventKind::added: line += name(event.to.stage); break;
    case EventKind::removed: line += name(event.from.stage); break;
    case EventKind::retitled: line += event.from.title + " > " + event.to.title; break;
    case EventKind::edited: line += event.from.text + " > " + event.to.text; break;
  }
  if (event.left) line += " (left " + to_iso_day(event.left->committed) + ")";
  if (!event.group.empty()) line += " (" + event.cause + ")";
  if (event.provisional) line += " (provisional)";
  if (event.quiet) line += " (quiet)";
  return line;
}

std::vector<std::string> lines_of(const LogReport& report) {
  std::vector<std::string> lines;
  for (const Event& event : report.events) lines.push_back(line_of(event, report.head.ladder));
  return lines;
}

history::MemoryHistory history_of(const std::vector<Chapter>& chapters) {
  history::MemoryHistory history;
  int number = 0;
  history::Files files;
  for (const Chapter& chapter : chapters) {
    for (const auto& [path, text] : chapter.files) {
      files[path] = text;
      if (text.empty()) files.erase(path);
    }
    ++number;
    history.add({"c" + std::to_string(number), chapter.day, "Ada Quay", "edit " + std::to_string(number), files});
  }
  return history;
}

LogReport log_of(const std::vector<Chapter>& chapters, const Config& config, const Options& options) {
  return make_log(history_of(chapters), config, options);
}

std::vector<std::string> events_of_page(const std::vector<std::string>& versions, const Config& config) {
  std::vector<Chapter> chapters;
  Day day = std::chrono::sys_days(std::chrono::year(2024) / std::chrono::January / 1);
  for (const std::string& version : versions) {
    chapters.push_back({iso(day), {{"roadmap.md", version}}});
    day += std::chrono::days(7);
  }
  return lines_of(log_of(chapters, config));
}

}  // namespace roadshift::testing
