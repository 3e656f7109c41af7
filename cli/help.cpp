#include "cli/help.h"

#include <iomanip>
#include <sstream>

#include "cli/session.h"
#include "roadshift/version.h"

namespace roadshift::cli {
namespace {

constexpr std::size_t kNameColumn = 30;
constexpr int kCommandColumn = 12;

// CLI11's layout, with the usage line as the contract words it.
class HelpFormatter : public CLI::Formatter {
 public:
  explicit HelpFormatter(std::string usage) : usage_(std::move(usage)) { column_width(kNameColumn); }
  std::string make_usage(const CLI::App* /*app*/, std::string /*name*/) const override {
    return "\nUsage: " + usage_ + "\n\n";
  }
  // CLI11 puts a blank line both before and between groups.
  std::string make_group(std::string group, bool is_positional,
                         std::vector<const CLI::Option*> options) const override {
    return Formatter::make_group(std::move(group), is_positional, std::move(options)).substr(1);
  }

 private:
  std::string usage_;
};

constexpr std::string_view kProgramUsage =
    "roadshift [-C <dir|URL>] [<options>] [<command>] [<options>]\n"
    "                 [<revision range>] [--] [<path>...]";

constexpr std::string_view kProgramExamples = R"(Examples:
  roadshift                          what changed, newest first
  roadshift v1.0..v2.0               between two tags
  roadshift log --stage live         what went live
  roadshift diff @2026-01-01..HEAD   the net change since New Year
  roadshift show                     the roadmap as it stands
  roadshift timeline "Some API"      one entry's whole life
  roadshift -C https://example.org/team/docs.git log --since "2 weeks ago"
)";

}  // namespace

std::unique_ptr<CLI::App> make_app(const CommandEntry& entry) {
  const std::string name = "roadshift " + std::string(entry.name);
  auto app = std::make_unique<CLI::App>(std::string(entry.description), name);
  app->formatter(std::make_shared<HelpFormatter>(name + " [<options>]" + (entry.arguments.empty() ? "" : " ") +
                                                 std::string(entry.arguments)));
  app->footer("Examples:\n" + std::string(entry.examples));
  app->option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  app->allow_extras();
  return app;
}

std::string program_help() {
  CLI::App shared;
  CommonOptions options;
  options.declare(shared, log_command().make()->formats());
  std::ostringstream out;
  out << "roadshift tells from a repository's git history what moved on its roadmap.\n\n"
      << "Usage: " << kProgramUsage << "\n\nCommands (see 'roadshift help <command>'):\n";
  for (const CommandEntry& entry : commands()) {
    out << "  " << std::left << std::setw(kCommandColumn) << entry.name << entry.summary << '\n';
  }
  out << '\n' << HelpFormatter("").make_groups(&shared, CLI::AppFormatMode::Normal) << '\n' << kProgramExamples;
  return out.str();
}

std::string version_text() {
  return "roadshift " + std::string(kVersion) + "\n";
}

}  // namespace roadshift::cli
