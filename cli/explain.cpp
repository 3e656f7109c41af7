// explain - how documents are read, entry by entry, field by field.

#include <set>

#include "cli/command.h"
#include "cli/session.h"

namespace roadshift::cli {
namespace {

// One word of the command line: a document, and the revision after its '@'.
struct Page {
  std::string path;
  std::string revision;  // "" where none was written
};

// "<path>@<revision>", "@<revision>" or "<path>". A path may hold an '@' itself, and "@2026-01-01" is a day.
Page read_page(const ArgumentReader& arguments, const std::string& word) {
  for (std::size_t at = word.find('@'); at != std::string::npos; at = word.find('@', at + 1)) {
    const std::string path = word.substr(0, at), day = word.substr(at), revision = word.substr(at + 1);
    if (revision.empty()) continue;
    if (arguments.is_revision(revision)) return {path, revision};
    if (arguments.is_revision(day)) return {path, day};
  }
  return {word, ""};
}

class Explain : public Command {
 public:
  void declare(CLI::App& /*app*/) override {}

  [[nodiscard]] bool only_answers() const override { return true; }

  Outcome run(Session& session) override {
    const ArgumentReader arguments = session.arguments();
    std::vector<std::string> typed;
    std::set<std::string> revisions;
    for (const std::string& word : session.words().before) {
      const Page page = read_page(arguments, word);
      if (!page.path.empty()) typed.push_back(page.path);
      revisions.insert(page.revision);
    }
    if (revisions.size() > 1) {
      throw Error(ErrorKind::usage, "explain", "documents are read at one revision at a time; give the same @<rev>");
    }
    const Range at = read_range(revisions.empty() ? "" : *revisions.begin());
    const Words paths{.before = typed, .after = session.words().after, .dashes = false};
    const Options options = session.options(at, session.arguments(paths).take_paths(at));
    session.answer(make_explain(session.history(), session.config(at, options.paths), options));
    return Outcome::done;
  }
};

}  // namespace

CommandEntry explain_command() {
  return {"explain",
          "how a document is read, entry by entry, field by field",
          "[<path>[@<revision>]]...",
          R"(How documents are read: what each section, column and entry was taken for, from
which words, and what was left out. Without a path all roadmap documents are
explained; @<revision> is HEAD by default, a day (@2026-01-01), or @worktree.)",
          R"(  roadshift explain docs/roadmap.md
  roadshift explain docs/roadmap.md@v1.0
  roadshift explain @2026-01-01 --format json
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<Explain>(); }};
}

}  // namespace roadshift::cli
