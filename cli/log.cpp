// log - what changed, revision by revision. The default command.

#include <optional>
#include <set>

#include "cli/command.h"
#include "cli/duration.h"
#include "cli/question.h"

namespace roadshift::cli {
namespace {

// Keeps the newest `count` revisions that have something to show, and their events.
void keep_newest(LogReport& report, std::size_t count) {
  std::set<std::string> with_events, kept;
  for (const Event& event : report.events) with_events.insert(event.commit.id);
  for (auto revision = report.revisions.rbegin(); revision != report.revisions.rend(); ++revision) {
    if (kept.size() < count && with_events.contains(revision->commit.id)) kept.insert(revision->commit.id);
  }
  std::erase_if(report.revisions, [&](const RevisionSummary& summary) { return !kept.contains(summary.commit.id); });
  std::erase_if(report.events, [&](const Event& event) { return !kept.contains(event.commit.id); });
}

class Log : public Command {
 public:
  void declare(CLI::App& app) override {
    constexpr const char* kWalk = "How to walk and follow";
    filter_.declare_commit_filters(app);
    filter_.declare_entry_filters(app);
    filter_.declare_event_filters(app);
    app.add_option("-n,--max-count", max_count_, "the newest <number> revisions with changes")
        ->option_text("<number>")
        ->check(CLI::NonNegativeNumber);
    app.add_flag("--full-history", full_history_, "all parents of a merge, not only the first")->group(kWalk);
    app.add_option("--settle", settle_, "collapse flips within this time")->option_text("<1d>")->group(kWalk);
    app.add_option("--patience", patience_, "how long an entry may be gone and come back")
        ->option_text("<14d>")
        ->group(kWalk);
    app.add_flag("--reverse", reverse_, "oldest first");
    app.add_flag("--explain", explain_, "why two entries were taken for the same");
    app.add_flag("--exit-code", exit_code_, "exit with 1 when there are changes");
  }

  [[nodiscard]] bool only_answers() const override { return true; }

  Outcome run(Session& session) override {
    const auto settle = read_duration("--settle", settle_), patience = read_duration("--patience", patience_);
    auto [options, config] = ask(session, filter_, over_a_range);
    options.full_history = full_history_;
    config.settle = settle.value_or(config.settle);
    config.patience = patience.value_or(config.patience);

    if (session.format() == "ndjson" && reverse_ && !max_count_ && !exit_code_) {
      write_while_walking(session, config, options);
      return Outcome::done;
    }
    LogReport report = make_log(session.history(), config, options);
    if (max_count_) keep_newest(report, *max_count_);
    const bool flagged = exit_code_ && !report.events.empty();
    session.answer(std::move(report), {.newest_first = !reverse_, .explain = explain_});
    return flagged ? Outcome::flagged : Outcome::done;
  }

 private:
  // Oldest first, an event is told as soon as nothing later can change it.
  void write_while_walking(Session& session, const Config& config, const Options& options) const {
    const auto renderer = find_format(session.format())->make();
    const Style style{.newest_first = false, .explain = explain_, .all = true};
    session.voice().stream([&](std::ostream& out) {
      LogReport found;
      found.head.ladder = config.ladder;
      return stream_log(session.history(), config, options,
                        [&](LogPart&& part) {
                          found.events = std::move(part.events);
                          renderer->render(found, style, out);
                        })
          .head;
    });
  }

  FilterOptions filter_;
  std::optional<std::size_t> max_count_;
  std::string settle_, patience_;
  bool full_history_ = false, reverse_ = false, explain_ = false, exit_code_ = false;
};

}  // namespace

CommandEntry log_command() {
  return {"log",
          "what changed, revision by revision (the default)",
          "[<revision range>] [--] [<path>...]",
          R"(What changed on the roadmap, revision by revision, newest first.

A range is written as in git: v1.0..v2.0, ..main, or a branch, tag or commit;
@2026-01-01 is the last revision of that day or before, and 'worktree' the
uncommitted work tree. Without one, all of history up to HEAD is told.
Documents are found by looking; paths or globs narrow them. With --reverse,
--format ndjson writes while history is being walked.)",
          R"(  roadshift log --stage live --since "3 months ago"
  roadshift log --kind schedule --entry "income tax" --explain
  roadshift log v1.0..v2.0 -- docs/roadmap.md
  roadshift log --format json -o events.json
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<Log>(); }};
}

}  // namespace roadshift::cli
