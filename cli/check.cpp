// check - what is wrong with the roadmap, and gates for pull requests.
#include <algorithm>
#include <iomanip>
#include <sstream>

#include "cli/choice.h"
#include "cli/command.h"
#include "cli/day.h"
#include "cli/filter.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "roadshift/check.h"

namespace roadshift::cli {
namespace {

constexpr const char* kSummaryVariable = "GITHUB_STEP_SUMMARY";

// What --fail-on may name, without the level that finds nothing.
std::vector<std::string> gate_names() {
  std::vector<std::string> names;
  for (const Level level : kLevels)
    if (level != Level::off) names.emplace_back(to_string(level));
  for (const Rule& rule : rules()) names.emplace_back(rule.id);
  return names;
}

bool trips(const Finding& finding, const std::vector<std::string>& gates) {
  return std::any_of(gates.begin(), gates.end(), [&](const std::string& gate) {
    const auto level = parse_level(gate);
    return level ? finding.level >= *level : finding.rule == gate;
  });
}

std::string list_of_rules() {
  constexpr int kId = 20, kLevel = 9;
  std::ostringstream out;
  for (const Rule& rule : rules()) {
    out << std::left << std::setw(kId) << std::string(rule.id) + (rule.of_change ? " *" : "") << std::setw(kLevel)
        << to_string(rule.level) << rule.summary << '\n';
  }
  out << "\n* judges what happened: with --base in that range, else where it still shows\n";
  return out.str();
}

class Check : public Command {
 public:
  [[nodiscard]] std::vector<std::string> formats() const override { return formats_for("check"); }

  void declare(CLI::App& app) override {
    app.add_option("--base", base_, "only what is new since this revision")->option_text("<revision>");
    add_list(app, "--fail-on", fail_on_, "exit with 1 for findings of this level or\nworse, or of this rule", true)
        ->option_text("<level|rule>");
    app.add_option("--accept", accept_, "the list of accepted findings, instead of the\nconfiguration's")
        ->option_text("<file>");
    app.add_option("--summary", summary_,
                   "also append a summary in Markdown to this file;\nwith --format github $GITHUB_STEP_SUMMARY")
        ->option_text("<file>");
    app.add_flag("--list-rules", list_rules_, "print the rules with their levels");
    as_of_.declare(app);
  }

  Outcome run(Session& session) override {
    for (const std::string& gate : fail_on_) require_choice("--fail-on", gate, "levels and rules", gate_names());
    if (list_rules_) {
      session.voice().write(list_of_rules());
      return Outcome::done;
    }
    CheckChoice choice;
    choice.as_of = as_of_.read(session);
    choice.base = base_;
    if (!accept_.empty()) choice.accept = AcceptFile{accept_, read_file(accept_)};
    const Question asked = ask(session, {}, at_a_revision);
    const CheckReport report = make_check(session.history(), asked.config, asked.options, choice);
    warn_of_gates_that_are_off(session, report);
    write_summary(session, report);
    session.voice().write(report);
    const bool tripped = std::any_of(report.findings.begin(), report.findings.end(),
                                     [&](const Finding& finding) { return trips(finding, fail_on_); });
    return tripped ? Outcome::flagged : Outcome::done;
  }

 private:
  // The configuration may come from those whom the gate is for.
  void warn_of_gates_that_are_off(Session& session, const CheckReport& report) const {
    for (std::size_t i = 0; i < report.levels.size(); ++i) {
      const std::string id(rules()[i].id);
      if (report.levels[i] == Level::off && std::find(fail_on_.begin(), fail_on_.end(), id) != fail_on_.end())
        session.voice().say("warning: --fail-on " + id + " finds nothing: the configuration turns this rule off");
    }
  }

  void write_summary(Session& session, const CheckReport& report) const {
    std::string file = summary_;
    if (file.empty() && session.format() == "github") file = session.variable(kSummaryVariable).value_or("");
    if (file.empty()) return;
    std::ostringstream text;
    find_format("markdown")->make()->render(report, {}, text);
    append_to_file(file, text.str());
  }

  std::string base_, accept_, summary_;
  std::vector<std::string> fail_on_;
  bool list_rules_ = false;
  DayOption as_of_;
};

}  // namespace

CommandEntry check_command() {
  return {"check",
          "what is wrong with the roadmap; gates for pull requests",
          "[<revision>] [--] [<path>...]",
          R"(What is wrong with the roadmap at a revision, HEAD by default: dates that are
past, impossible, ambiguous or in the wrong order, entries that fell back, passed
by a stage or stand twice, words and rows that cannot be read. Each finding has
its rule, level, place and remedy; 'worktree' is the uncommitted work tree.

With --base only what is new since then: findings that the base does not have,
even if their lines moved, and what happened in between, such as entries taken
off without a word. For a branch it is what the branch brought.

[check] in .roadshift.toml sets the levels of rules and names a list of accepted
findings: a Markdown file with items "- RULE: ENTRY -- reason". Findings alone
never fail a run: without --fail-on it ends with 0.)",
          R"(  roadshift check
  roadshift check --fail-on error --fail-on overdue-milestone
  roadshift check --base origin/main --format github --fail-on error
  roadshift check worktree --base HEAD
  roadshift check --format sarif -o roadmap.sarif
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<Check>(); }};
}

}  // namespace roadshift::cli
