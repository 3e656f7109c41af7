#include "cli/command.h"

#include <algorithm>
#include <array>

#include "roadshift/render.h"

namespace roadshift::cli {

std::vector<std::string> Command::formats() const {
  return formats_for("");
}

std::vector<std::string> formats_for(std::string_view command) {
  std::vector<std::string> names;
  for (const Format& format : roadshift::formats())
    if (format.is_for(command)) names.emplace_back(format.name);
  return names;
}

std::span<const CommandEntry> commands() {
  static const std::array list = {log_command(),     diff_command(),   show_command(),   timeline_command(),
                                  slips_command(),   stats_command(),  report_command(), check_command(),
                                  explain_command(), export_command(), notify_command(), init_command(),
                                  schema_command(),  cache_command()};
  return list;
}

const CommandEntry* find_command(std::string_view name) {
  const std::span<const CommandEntry> list = commands();
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const CommandEntry& entry) { return entry.name == name; });
  return found == list.end() ? nullptr : &*found;
}

}  // namespace roadshift::cli
