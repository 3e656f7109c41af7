// init - looks at the repository and writes a commented .roadshift.toml.
#include <filesystem>
#include <iomanip>
#include <sstream>

#include "cli/choice.h"
#include "cli/command.h"
#include "cli/session.h"
#include "roadshift/survey.h"
#include "support/words.h"

namespace roadshift::cli {
namespace {

// The first line of a preset's own text says what it is for.
std::string list_of_presets() {
  constexpr int kNameColumn = 12;
  std::ostringstream out;
  for (const std::string& name : preset_names()) {
    const std::string_view text = preset_text(name);
    const std::string_view first = text.substr(0, text.find('\n'));
    out << std::left << std::setw(kNameColumn) << name << first.substr(first.find_first_not_of("# ")) << '\n';
  }
  return out.str();
}

std::string text_of_preset(const std::string& name) {
  require_choice("--print", name, "presets", preset_names());
  return std::string(preset_text(name));
}

class Init : public Command {
 public:
  void declare(CLI::App& app) override {
    constexpr const char* kInstead = "What to do instead";
    app.add_flag("--list", list_, "list the built-in configurations")->group(kInstead);
    app.add_option("--print", print_, "print a built-in configuration")->option_text("<preset>")->group(kInstead);
    app.add_flag("--force", force_, "overwrite a file that is there");
  }

  Outcome run(Session& session) override {
    refuse_what_is_not_used(session);
    if (list_) return print(session, list_of_presets());
    if (!print_.empty()) return print(session, text_of_preset(print_));
    const std::string target = target_of(session);
    std::error_code ignored;
    if (target != "-" && !force_ && std::filesystem::exists(target, ignored))
      throw Error(ErrorKind::usage, "write '" + target + "'",
                  "it is there already; --force overwrites it, -o - prints");
    const Proposal proposal =
        propose_config(session.history(), session.options({}, {}), session.configuration_choice().preset);
    session.voice().write_to(target, proposal.toml);
    if (target != "-") tell(session, target, proposal);
    return Outcome::done;
  }

 private:
  static void refuse_what_is_not_used(Session& session) {
    const std::string words = support::join(session.words().all(), " ");
    if (!words.empty())
      throw Error(ErrorKind::usage, "init", "it looks at the whole repository at HEAD; leave out '" + words + "'");
    const ConfigurationChoice& choice = session.configuration_choice();
    if (!choice.file.empty())
      throw Error(ErrorKind::usage, "--config", "init writes a configuration; --preset says what to start from");
    if (!choice.preset.empty()) require_choice("--preset", choice.preset, "presets", preset_names());
  }

  static Outcome print(Session& session, const std::string& text) {
    session.voice().write(text);
    return Outcome::done;
  }

  // -o, else the root of the work tree, else standard output.
  static std::string target_of(Session& session) {
    if (!session.voice().output().empty()) return session.voice().output();
    const auto& root = session.paths().root();
    return root ? (*root / kConfigurationFile).string() : "-";
  }

  static void tell(Session& session, const std::string& target, const Proposal& proposal) {
    session.voice().say(target + " is written: preset '" + proposal.preset + "', documents: " +
                        std::to_string(proposal.documents) + ", entries: " + std::to_string(proposal.entries));
    for (const std::string& doubt : proposal.doubts) session.voice().say("not sure: " + doubt);
  }

  std::string print_;
  bool list_ = false, force_ = false;
};

}  // namespace

CommandEntry init_command() {
  return {"init",
          "looks at the repository and writes a .roadshift.toml",
          "",
          R"(Looks at the roadmap documents at HEAD and writes a commented .roadshift.toml at
the work tree's root: the preset whose stages the documents name, and what was
found: documents, sections with their stages, columns with their roles, entries
at each stage, and what it was not sure of. A bare or remote repository has no
place for the file: it is printed.)",
          R"(  roadshift init --list
  roadshift init --print phases
  roadshift init -o -
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<Init>(); }};
}

}  // namespace roadshift::cli
