// slips - how dates moved.

#include "cli/choice.h"
#include "cli/command.h"
#include "cli/day.h"
#include "cli/duration.h"
#include "cli/question.h"

namespace roadshift::cli {
namespace {

std::vector<std::string> grouping_names() {
  std::vector<std::string> names;
  for (const Grouping grouping : kGroupings) names.emplace_back(to_string(grouping));
  return names;
}

class Slips : public Command {
 public:
  [[nodiscard]] std::vector<std::string> formats() const override { return formats_for("slips"); }

  void declare(CLI::App& app) override {
    filter_.declare_commit_filters(app);
    filter_.declare_entry_filters(app);
    app.add_option("--min", minimum_, "only shifts of at least this size")->option_text("<30d>");
    app.add_option("--by", by_, "put together by entry, api, author or quarter")->option_text("<name>");
    app.add_option("--top", top_, "only the first <number> milestones or groups")
        ->option_text("<number>")
        ->check(CLI::NonNegativeNumber);
    app.add_flag("--overdue", overdue_, "only what is not reached and past its date");
    as_of_.declare(app);
  }

  [[nodiscard]] bool only_answers() const override { return true; }

  Outcome run(Session& session) override {
    require_choice("--by", by_, "groupings", grouping_names());
    if (overdue_ && by_ != to_string(Grouping::entry)) {
      throw Error(ErrorKind::usage, "--overdue and --by " + by_,
                  "what is overdue is told entry by entry; leave one out");
    }
    SlipsChoice choice{.as_of = as_of_.read(session),
                       .minimum = minimum_days(),
                       .by = parse_grouping(by_).value(),
                       .overdue = overdue_,
                       .top = top_};
    const Question asked = ask(session, filter_, over_a_range);
    session.answer(make_slips(session.history(), asked.config, asked.options, choice));
    return Outcome::done;
  }

 private:
  [[nodiscard]] int minimum_days() const {
    const auto seconds = read_duration("--min", minimum_);
    return seconds ? static_cast<int>(std::chrono::ceil<std::chrono::days>(*seconds).count()) : 0;
  }

  FilterOptions filter_;
  DayOption as_of_;
  std::string minimum_, by_ = "entry";
  std::optional<std::size_t> top_;
  bool overdue_ = false;
};

}  // namespace

CommandEntry slips_command() {
  return {"slips",
          "how dates moved: every shift, promised and actual, overdue",
          "[<revision range>] [--] [<path>...]",
          R"(How dates moved, milestone by milestone, those that moved furthest first: every
shift with its size, its commit and the notice that was given, what was promised
first and last, and what became of it.

A slip ends later, a pull-in earlier. A window that gets narrower is refined, a
date for TBC is set, TBC for a date is cleared; none of these is a move. A
milestone is reached on the last day of the window that the page then gives, or
on the day the page first says so, whichever is earlier. Range and filters
choose shifts; the totals of a milestone are those of its whole life.)",
          R"(  roadshift slips --min 30d --top 20
  roadshift slips --stage live --since "1 year ago"
  roadshift slips --by author
  roadshift slips --overdue --as-of 2026-03-31
  roadshift slips --format csv -o slips.csv
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<Slips>(); }};
}

}  // namespace roadshift::cli
