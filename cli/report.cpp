// report - the whole audit as one page.

#include <algorithm>

#include "cli/audit_options.h"
#include "cli/command.h"
#include "cli/question.h"

namespace roadshift::cli {
namespace {

class ReportCommand : public Command {
 public:
  [[nodiscard]] std::vector<std::string> formats() const override {
    std::vector<std::string> names = formats_for("report");
    std::rotate(names.begin(), std::find(names.begin(), names.end(), "html"), names.end());
    return names;
  }

  void declare(CLI::App& app) override { audit_.declare(app); }

  [[nodiscard]] bool only_answers() const override { return true; }

  Outcome run(Session& session) override {
    const Day as_of = audit_.as_of.read(session);
    const Question asked = ask(session, audit_.filter, at_a_revision);
    session.answer(make_overview(session.history(), asked.config, asked.options, as_of), {}, "html");
    return Outcome::done;
  }

 private:
  AuditOptions audit_;
};

}  // namespace

CommandEntry report_command() {
  return {"report",
          "the audit as one page to look at and to send on",
          "[<revision>] [--] [<path>...]",
          R"(The whole audit as one page: a summary, what is overdue, the roadmap today, the
milestone trend chart, stages over time, how each date moved, the figures, every
change, and each entry's life with its evidence. The page needs nothing else: it
opens from disk, asks no server, and is whole without scripts. Commits are linked
where the remote "origin" is a forge whose addresses are known.

--format markdown is for a wiki, svg for the two pictures alone.)",
          R"(  roadshift report -o report.html
  roadshift report v1.0 --as-of 2026-03-31 -o report.html
  roadshift report --format markdown -o Roadmap-Audit.md
  roadshift report --format svg -o trend.svg
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<ReportCommand>(); }};
}

}  // namespace roadshift::cli
