// timeline - one entry's life.

#include "cli/command.h"
#include "cli/session.h"
#include "support/words.h"

namespace roadshift::cli {
namespace {

class Timeline : public Command {
 public:
  [[nodiscard]] std::vector<std::string> formats() const override { return formats_for("timeline"); }

  void declare(CLI::App& app) override {
    app.add_flag("--full-history", full_history_, "all parents of a merge, not only the first");
    app.add_flag("--explain", explain_, "why two versions were taken for the same entry");
  }

  [[nodiscard]] bool only_answers() const override { return true; }

  Outcome run(Session& session) override {
    // Titles have blanks; whoever forgets the quotes is understood all the same.
    const std::string entry = support::join(session.words().before, " ");
    if (entry.empty()) {
      throw Error(ErrorKind::usage, "timeline", "an entry is missing: its title, words of it, or its id");
    }
    const Words paths{.before = {}, .after = session.words().after, .dashes = true};
    Options options = session.options({}, session.arguments(paths).take_paths({}));
    options.full_history = full_history_;
    session.answer(make_timeline(session.history(), session.config({}, options.paths), options, entry),
                   {.explain = explain_});
    return Outcome::done;
  }

 private:
  bool full_history_ = false, explain_ = false;
};

}  // namespace

CommandEntry timeline_command() {
  return {"timeline",
          "one entry's life: stages with dates, every slip",
          "<entry> [-- <path>...]",
          R"(One entry's life, oldest first: its stages with their dates, every slip, how its
wording changed, and where each can be read. <entry> is a title, some words of it,
or an id as JSON gives it; where several entries answer, they are listed.)",
          R"(  roadshift timeline "Basis period reform"
  roadshift timeline losses --format markdown -o losses.md
  roadshift timeline search -- docs/roadmap.md
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<Timeline>(); }};
}

}  // namespace roadshift::cli
