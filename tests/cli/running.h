// running.h - the command line in the test's own process, on a small repository.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/environment.h"
#include "support/git_fixture.h"

namespace roadshift::cli::test {

struct Result {
  int status = 0;
  std::string out, err;
};

// An environment in which only these variables are set; no terminal, and the clock stands at 2026-01-01T00:00Z.
Environment with_variables(const std::map<std::string, std::string>& variables);

Result run_cli(const std::vector<std::string>& args, const Environment& environment = with_variables({}));

// A roadmap of three revisions in docs/roadmap.md, tags v1, v2 and v3, all checked out:
//   v1, 2024-06-03: Search and Export in test, Export due in June 2024
//   v2, 2024-07-01: Export is due in September 2024
//   v3, 2024-08-01: Search is live
class SampleRepository {
 public:
  SampleRepository();
  // Runs with -C on this repository.
  [[nodiscard]] Result run(std::vector<std::string> args, const Environment& environment = with_variables({})) const;

  roadshift::test::GitFixture git;
  std::vector<std::string> commits;  // v1, v2, v3
};

std::string read_text(const std::string& path);
void write_text(const std::string& path, const std::string& text);

}  // namespace roadshift::cli::test
