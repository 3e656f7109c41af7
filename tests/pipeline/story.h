// story.h - a roadmap's history as literals, and its events as lines: tests that read like a page of a changelog.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "history/memory_history.h"
#include "roadshift/config.h"
#include "roadshift/pipeline.h"

namespace roadshift::testing {

// One revision: its day and the files it changes; an empty text deletes the file.
struct Chapter {
  std::string day;
  std::map<std::string, std::string> files;
};

history::MemoryHistory history_of(const std::vector<Chapter>& chapters);
LogReport log_of(const std::vector<Chapter>& chapters, const Config& config = default_config(),
                 const Options& options = {});

// "2024-06-03 stage Refunds: test > live", "2024-06-03 schedule Refunds: live 2024-06 > 2024-09 slip +92", with
// "(left 2024-06-01)", "(provisional)" and "(quiet)" where they hold.
std::string line_of(const Event& event, const Ladder& ladder);
std::vector<std::string> lines_of(const LogReport& report);

// The events of a history whose chapters are a week apart, from 2024-01-01 on, of one page: "roadmap.md".
std::vector<std::string> events_of_page(const std::vector<std::string>& versions,
                                        const Config& config = default_config());

}  // namespace roadshift::testing
