#include "cli/configuration.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cli/arguments.h"
#include "cli/run.h"
#include "cli/running.h"
#include "history/memory_history.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using Variables = std::map<std::string, std::string>;

// Every place says another patience, so that the result tells which was read.
class ConfigurationTest : public testing::Test {
 protected:
  ConfigurationTest() {
    with_.add({"0123456789ab", "2024-01-01", "Ada", "one", {{".roadshift.toml", "patience = \"1d\"\n"}}});
    with_.set_work_tree({{".roadshift.toml", "patience = \"2d\"\n"}});
    without_.add({"0123456789ab", "2024-01-01", "Ada", "one", {{"roadmap.md", "x"}}});
    test::write_text(folder_.path() / "named.toml", "patience = \"3d\"\n");
    fs::create_directories(folder_.path() / "xdg/roadshift");
    test::write_text(folder_.path() / "xdg/roadshift/config.toml", "patience = \"4d\"\n");
  }
  [[nodiscard]] std::string file(const std::string& name) const { return folder_.path() / name; }
  [[nodiscard]] int days(const ConfigurationChoice& choice, const History& history, const Variables& variables,
                         const std::string& commit = "0123456789ab") const {
    Options options;
    options.range = read_range(commit);
    const Configuration found = find_configuration(choice, history, options, test::with_variables(variables));
    return static_cast<int>(found.config.patience / std::chrono::hours(24));
  }

  roadshift::test::TempFolder folder_;
  history::MemoryHistory with_, without_;
};

constexpr int kDefault = 14;

TEST_F(ConfigurationTest, NearestPlaceWins) {
  const Variables everywhere = {{"ROADSHIFT_CONFIG", file("named.toml")}, {"XDG_CONFIG_HOME", file("xdg")}};
  const Variables own = {{"XDG_CONFIG_HOME", file("xdg")}};
  EXPECT_EQ(days({.file = file("xdg/roadshift/config.toml")}, with_, everywhere), 4) << "--config";
  EXPECT_EQ(days({.preset = "default"}, with_, everywhere), kDefault) << "--preset";
  EXPECT_EQ(days({.none = true}, with_, everywhere), kDefault) << "--no-config";
  EXPECT_EQ(days({}, with_, everywhere), 3) << "ROADSHIFT_CONFIG";
  EXPECT_EQ(days({}, with_, own), 1) << "the repository's";
  EXPECT_EQ(days({}, with_, own, "worktree"), 2) << "the work tree's";
  EXPECT_EQ(days({}, without_, own), 4) << "the user's";
  EXPECT_EQ(days({}, without_, {}), kDefault) << "none";
  EXPECT_EQ(days({}, without_, {{"HOME", file("nobody")}}), kDefault) << "no file at home";
}

TEST_F(ConfigurationTest, WithoutAnyThePresetThatFitsTheDocumentsIsTaken) {
  history::MemoryHistory phases;
  const std::string page = "# Proposals\n\n## Phase 2\n\n- Berths\n\n## Phase 1\n\n- Dues\n";
  phases.add({"0123456789ab", "2024-01-01", "Ada", "one", {{"proposals.md", page}}});
  for (const bool no_file : {false, true}) {
    const Configuration found = find_configuration({.none = no_file}, phases, {}, test::with_variables({}));
    EXPECT_EQ(found.config.preset, "phases");
    EXPECT_EQ(found.source.origin, "preset 'phases', which fits the documents");
  }
  EXPECT_EQ(find_configuration({.preset = "default"}, phases, {}, test::with_variables({})).config.preset, "default");
}

// Alone, the proposals speak of phases; beside a roadmap they do not decide.
TEST(PresetForPaths, IsThatOfTheDocumentsNamedInEveryCommand) {
  roadshift::test::GitFixture git;
  git.commit({.files = {{"roadmap.md", "# Roadmap\n\n## In test\n\n- Tolls\n\n## Live\n\n- Quays\n"},
                        {"proposals.md", "# Proposals\n\n## Phase 2\n\n- Berths\n\n## Phase 1\n\n- Dues\n"}}});
  const auto ladder_of = [&](std::vector<std::string> args, const std::string& path) {
    args.insert(args.begin(), {"-C", git.folder()});
    args.insert(args.end(), {"--format", "json", "--", path});
    const test::Result result = test::run_cli(args);
    EXPECT_EQ(result.status, kDone) << result.err;
    return nlohmann::json::parse(result.out)["ladder"].dump();
  };
  for (const char* command : {"log", "show", "diff", "slips", "stats", "report", "export"}) {
    SCOPED_TRACE(command);
    const std::vector<std::string> args = command == std::string("diff")
                                              ? std::vector<std::string>{command, "HEAD..HEAD"}
                                              : std::vector<std::string>{command};
    EXPECT_THAT(ladder_of(args, "proposals.md"), HasSubstr("phase_1"));
    EXPECT_THAT(ladder_of(args, "roadmap.md"), HasSubstr("test"));
  }
}

TEST_F(ConfigurationTest, OriginNamesTheFile) {
  EXPECT_EQ(find_configuration({}, with_, {}, test::with_variables({})).source.origin, ".roadshift.toml of 0123456789");
}

TEST_F(ConfigurationTest, TroubleNamesFileAndReason) {
  test::write_text(file("bad.toml"), "\npatience = 3\n");
  const struct {
    ConfigurationChoice choice;
    ErrorKind kind;
    std::string says;
  } kCases[] = {
      {{.file = file("missing.toml")}, ErrorKind::bad_config, "missing.toml': No such file"},
      {{.file = folder_.path()}, ErrorKind::bad_config, "Is a directory"},
      {{.file = file("bad.toml")}, ErrorKind::bad_config, "bad.toml:2:"},
      {{.preset = "defualt"}, ErrorKind::usage, "did you mean 'default'?"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.says);
    try {
      find_configuration(c.choice, without_, {}, test::with_variables({}));
      ADD_FAILURE() << "no error";
    } catch (const Error& error) {
      EXPECT_EQ(error.kind, c.kind);
      EXPECT_THAT(error.what(), HasSubstr(c.says));
    }
  }
}

}  // namespace
}  // namespace roadshift::cli
