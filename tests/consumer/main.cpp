// Uses the library the way its headers tell a stranger to: a configuration, a history, a report, a format.
#include <iostream>
#include <string_view>

#include "roadshift/config.h"
#include "roadshift/history.h"
#include "roadshift/pipeline.h"
#include "roadshift/render.h"
#include "roadshift/version.h"

static_assert(roadshift::kVersion == std::string_view(PACKAGE_VERSION), "the headers and the package differ");

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const roadshift::Config config = roadshift::parse_config(roadshift::preset_text("default"), "default.toml");
  for (const roadshift::Rung& rung : config.ladder.rungs) std::cout << rung.stage << '\n';

  const auto history = roadshift::open_repository(argv[1], "");
  const roadshift::LogReport report = roadshift::make_log(*history, roadshift::default_config(), {});
  std::cout << report.events.size() << " events\n";
  roadshift::find_format("json")->make()->render(report, {}, std::cout);
  return config.ladder.size() > 0 && !report.events.empty() && std::cout.flush() ? 0 : 1;
}
