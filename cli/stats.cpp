// stats - the plan in figures.

#include "cli/command.h"
#include "cli/day.h"
#include "cli/filter.h"
#include "cli/shared.h"

namespace roadshift::cli {
namespace {

class Stats : public Command {
 public:
  void declare(CLI::App& app) override {
    add_list(app, "--entry", filter_.entries, "with these words in title, APIs or text", false)->option_text("<words>");
    add_list(app, "--mechanism", filter_.mechanisms, "api, user_interface or guide", true)->option_text("<name>,...");
    as_of_.declare(app);
  }

  Outcome run(Session& session) override {
    const Day as_of = as_of_.read(session.now());
    const EventFilter filter = filter_.read(session.now());
    ArgumentReader arguments = session.arguments();
    const Range at = read_range(arguments.take_revision().value_or(""));
    Options options = session.options(at, arguments.take_paths(at));
    options.filter = filter;
    const Config config = session.config(at, options.paths);
    filter_.check_against(config);
    session.write(make_stats(session.history(), config, options, as_of));
    return Outcome::done;
  }

 private:
  FilterOptions filter_;
  DayOption as_of_;
};

}  // namespace

CommandEntry stats_command() {
  return {"stats",
          "the plan in figures: promises kept, slips, time at a stage",
          "[<revision>] [--] [<path>...]",
          R"(Whether the plan can be believed, in figures over all of history up to a
revision: promises kept, the sizes of slips and the notice given, how long
entries stand at a stage, what went backwards, was dropped or skipped a stage,
and the churn of each month. Every share and percentile comes with the number it
is of; fewer than ten are called few. What is not known is counted, not guessed.)",
          R"(  roadshift stats
  roadshift stats v1.0 --format json
  roadshift stats --mechanism api --as-of 2026-03-31
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<Stats>(); }};
}

}  // namespace roadshift::cli
