// stats - the plan in figures.

#include "cli/audit_options.h"
#include "cli/command.h"
#include "cli/question.h"

namespace roadshift::cli {
namespace {

class Stats : public Command {
 public:
  void declare(CLI::App& app) override { audit_.declare(app); }

  [[nodiscard]] bool only_answers() const override { return true; }

  Outcome run(Session& session) override {
    const Day as_of = audit_.as_of.read(session);
    const Question asked = ask(session, audit_.filter, at_a_revision);
    session.answer(make_stats(session.history(), asked.config, asked.options, as_of));
    return Outcome::done;
  }

 private:
  AuditOptions audit_;
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
