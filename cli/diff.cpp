// diff - the net change between two revisions.

#include "cli/command.h"
#include "cli/question.h"

namespace roadshift::cli {
namespace {

// "A..B", "A B", "A.." and "A" (to the work tree), "..B" (from HEAD) or nothing (HEAD to the work tree), as git does.
Range take_ends(ArgumentReader& arguments) {
  const std::string first = arguments.take_range().value_or("HEAD..");
  Range ends = read_range(first);
  if (first.find("..") == std::string::npos) {
    const std::string second = arguments.take_revision().value_or(kWorkTree);
    ends = read_range(first + ".." + second);
  }
  if (ends.from.empty()) ends.from = "HEAD";
  if (ends.to.empty()) ends.work_tree = true;
  if (ends.from == kWorkTree) {
    throw Error(ErrorKind::usage, "range '" + first + "'", "the work tree can only be the newer end; swap the two");
  }
  return ends;
}

class Diff : public Command {
 public:
  void declare(CLI::App& app) override {
    filter_.declare_entry_filters(app);
    filter_.declare_event_filters(app);
    app.add_flag("--exit-code", exit_code_, "exit with 1 when there are changes");
  }

  [[nodiscard]] bool only_answers() const override { return true; }

  Outcome run(Session& session) override {
    const Question asked = ask(session, filter_, take_ends);
    DiffReport report = make_diff(session.history(), asked.config, asked.options);
    const bool flagged = exit_code_ && !report.events.empty();
    session.answer(std::move(report));
    return flagged ? Outcome::flagged : Outcome::done;
  }

 private:
  FilterOptions filter_;
  bool exit_code_ = false;
};

}  // namespace

CommandEntry diff_command() {
  return {"diff",
          "the net change between two revisions, days or the work tree",
          "[<from>..<to>] [--] [<path>...]",
          R"(The net change of the roadmap between two revisions: what changed and changed
back in between is not told.

  A..B, A B   from A to B
  A.., A      from A to the uncommitted work tree
  ..B         from HEAD to B
  (nothing)   from HEAD to the uncommitted work tree

A and B are revisions, tags, branches, or days: @2026-01-01 is the last revision
of that day or before.)",
          R"(  roadshift diff v1.0..v2.0
  roadshift diff @2026-01-01..HEAD --kind stage,schedule
  roadshift diff HEAD.. --exit-code
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<Diff>(); }};
}

}  // namespace roadshift::cli
