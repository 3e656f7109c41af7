#include "cli/running.h"

#include <fstream>
#include <iterator>
#include <sstream>

#include "cli/run.h"

namespace roadshift::cli::test {
namespace {

constexpr std::int64_t kNewYear2026 = 1767225600;
constexpr std::int64_t kJune3 = 1717408800, kJuly1 = 1719828000, kAugust1 = 1722506400;  // of 2024, 10:00 UTC

std::string page(const std::string& in_test, const std::string& live) {
  const std::string head = "| API | Target date for live |\n| --- | --- |\n";
  return "# API roadmap\n\n## In test\n\n" + head + in_test + "\n## Live\n\n" + head + live;
}

}  // namespace

Environment with_variables(const std::map<std::string, std::string>& variables) {
  Environment environment;
  environment.variable = [variables](const std::string& name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  };
  environment.now = kNewYear2026;
  return environment;
}

Result run_cli(const std::vector<std::string>& args, const Environment& environment) {
  std::ostringstream out, err;
  const int status = run(args, {out, err}, environment);
  return {status, out.str(), err.str()};
}

SampleRepository::SampleRepository() {
  const auto commit = [this](const std::string& text, std::int64_t seconds, const std::string& message) {
    commits.push_back(git.commit({.files = {{"docs/roadmap.md", text}}, .message = message, .seconds = seconds}));
    git.tag("v" + std::to_string(commits.size()), commits.back());
  };
  commit(page("| Search | TBC |\n| Export | June 2024 |\n", "| Login | |\n"), kJune3, "first roadmap");
  commit(page("| Search | TBC |\n| Export | September 2024 |\n", "| Login | |\n"), kJuly1, "export is late");
  commit(page("| Export | September 2024 |\n", "| Login | |\n| Search | |\n"), kAugust1, "search is live");
  git.check_out();
}

Result SampleRepository::run(std::vector<std::string> args, const Environment& environment) const {
  args.insert(args.begin(), {"-C", git.folder()});
  return run_cli(args, environment);
}

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write_text(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace roadshift::cli::test
