// show - the roadmap at one revision.

#include "cli/command.h"
#include "cli/question.h"

namespace roadshift::cli {
namespace {

class Show : public Command {
 public:
  void declare(CLI::App& app) override { filter_.declare_entry_filters(app); }

  [[nodiscard]] bool only_answers() const override { return true; }

  Outcome run(Session& session) override {
    const Question asked = ask(session, filter_, at_a_revision);
    session.answer(make_show(session.history(), asked.config, asked.options));
    return Outcome::done;
  }

 private:
  FilterOptions filter_;
};

}  // namespace

CommandEntry show_command() {
  return {"show",
          "the roadmap at a revision: entries by stage, milestones",
          "[<revision>] [--] [<path>...]",
          R"(The roadmap as it stands at a revision: its entries by stage, furthest first, with
their milestones. Without a revision it is HEAD; @2026-01-01 is the last revision
of that day or before, and 'worktree' the uncommitted work tree.)",
          R"(  roadshift show
  roadshift show v1.0 --stage test,live
  roadshift show @2026-01-01 -- docs/roadmap.md
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<Show>(); }};
}

}  // namespace roadshift::cli
