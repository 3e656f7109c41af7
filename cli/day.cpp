#include "cli/day.h"

#include <chrono>

#include "cli/session.h"
#include "roadshift/error.h"
#include "roadshift/history.h"

namespace roadshift::cli {

void DayOption::declare(CLI::App& app) {
  app.add_option("--as-of", text, "the day that overdue is judged on; today by default")->option_text("<day>");
}

Day DayOption::read(Session& session) const {
  session.depends_on(text);
  const std::optional<std::int64_t> moment = text.empty() ? session.now() : parse_when(text, session.now());
  if (!moment) {
    throw Error(ErrorKind::usage, "--as-of '" + text + "'", "not a day that git would know; write 2026-01-31 or today");
  }
  return std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(*moment)));
}

}  // namespace roadshift::cli
