// Every command on a real repository: what it is asked reaches the pipeline, and the answer where it should go.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "cli/run.h"
#include "cli/running.h"

namespace roadshift::cli {
namespace {

using nlohmann::json;
using test::read_text;
using test::Result;
using test::run_cli;
using test::SampleRepository;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

class CommandsTest : public testing::Test {
 protected:
  // "stage Search", "schedule Export" ...
  std::vector<std::string> events(std::vector<std::string> args) {
    args.insert(args.end(), {"--format", "json"});
    const Result result = sample_.run(args);
    EXPECT_EQ(result.err, "");
    const json report = json::parse(result.out);
    std::vector<std::string> names;
    for (const json& event : report["events"]) {
      names.push_back(event["kind"].get<std::string>() + ' ' + event["entry"]["title"].get<std::string>());
    }
    return names;
  }

  SampleRepository sample_;
};

TEST_F(CommandsTest, LogTellsNewestFirst) {
  const std::string newest_first = sample_.run({"log"}).out, oldest_first = sample_.run({"log", "--reverse"}).out;
  EXPECT_LT(newest_first.find("search is live"), newest_first.find("export is late"));
  EXPECT_LT(oldest_first.find("export is late"), oldest_first.find("search is live"));
  EXPECT_LT(oldest_first.find("search is live"), oldest_first.size());
}

TEST(Commands, NameADocumentOfAKindThatIsNotRead) {
  roadshift::test::GitFixture git;
  git.commit({.files = {{"docs/ROADMAP.rst", "Live\n====\n\n- Search\n"}, {"docs/about.adoc", "= About\n"}},
              .message = "roadmap",
              .seconds = 1'700'000'000});
  const std::string told = "'docs/ROADMAP.rst' is reStructuredText, which is not read";
  EXPECT_THAT(run_cli({"-C", git.folder(), "log"}).err, HasSubstr(told));
  EXPECT_THAT(run_cli({"-C", git.folder(), "log", "docs/ROADMAP.rst"}).err, HasSubstr(told));
  EXPECT_THAT(run_cli({"-C", git.folder(), "log", "docs/about.adoc"}).err, HasSubstr("'docs/about.adoc' is AsciiDoc"));
  EXPECT_THAT(run_cli({"-C", git.folder(), "explain"}).err, HasSubstr(told));
  EXPECT_THAT(run_cli({"-C", git.folder(), "explain", "docs/ROADMAP.rst"}).out,
              HasSubstr("file is reStructuredText, which is not read"));
}

TEST_F(CommandsTest, LogIsTheDefault) {
  const std::string log = sample_.run({"log"}).out;
  EXPECT_THAT(log, HasSubstr("Search"));
  EXPECT_EQ(sample_.run({}).out, log);
  EXPECT_EQ(sample_.run({"docs"}).out, sample_.run({"log", "docs"}).out);
  EXPECT_EQ(sample_.run({"v1..v2"}).out, sample_.run({"log", "v1..v2"}).out);
  EXPECT_EQ(sample_.run({"--reverse"}).out, sample_.run({"log", "--reverse"}).out);
  EXPECT_EQ(run_cli({"log", "v1..v2", "--stage", "test", "-C", sample_.git.folder()}).out,
            sample_.run({"--stage", "test", "v1..v2"}).out);
}

TEST_F(CommandsTest, LogKeepsWhatIsAskedFor) {
  EXPECT_THAT(events({"log", "--kind", "stage"}), ElementsAre("stage Search"));
  EXPECT_THAT(events({"log", "--kind", "schedule,added"}), ElementsAre("schedule Export"));
  EXPECT_THAT(events({"log", "--kind", "schedule", "--kind", "stage"}).size(), 2U);
  EXPECT_THAT(events({"log", "--entry", "search"}), ElementsAre("stage Search"));
  EXPECT_THAT(events({"log", "--author", "nobody"}), IsEmpty());
  EXPECT_THAT(events({"log", "--author", "ada"}).size(), 2U);
  EXPECT_THAT(events({"log", "--since", "2024-07-15"}), ElementsAre("stage Search"));
  EXPECT_THAT(events({"log", "--until", "2024-07-15"}), ElementsAre("schedule Export"));
  EXPECT_THAT(events({"log", "v1..v2"}), ElementsAre("schedule Export"));
  EXPECT_THAT(events({"log", "@2024-07-02.."}), ElementsAre("stage Search"));
  EXPECT_THAT(events({"log", "-n", "1"}), ElementsAre("stage Search"));
  EXPECT_THAT(events({"log", "-n0"}), IsEmpty());
}

TEST_F(CommandsTest, DiffIsTheNetChange) {
  EXPECT_THAT(events({"diff", "v1..v3"}), UnorderedElementsAre("stage Search", "schedule Export"));
  EXPECT_EQ(sample_.run({"diff", "v1", "v3"}).out, sample_.run({"diff", "v1..v3"}).out);
  EXPECT_EQ(sample_.run({"diff", "@2024-06-30..@2024-07-30"}).out, sample_.run({"diff", "v1..v2"}).out);
  EXPECT_THAT(events({"diff", "v2..", "docs"}), ElementsAre("stage Search"));
  EXPECT_THAT(events({"diff", "..v3"}), IsEmpty());
}

TEST_F(CommandsTest, DiffWithoutAnEndIsAboutTheWorkTree) {
  EXPECT_THAT(events({"diff"}), IsEmpty());
  std::string page = read_text(sample_.git.folder() + "/docs/roadmap.md");
  page.replace(page.find("September"), 9, "November");
  sample_.git.write("docs/roadmap.md", page);
  for (const auto& args : {std::vector<std::string>{"diff"},
                           {"diff", "HEAD.."},
                           {"diff", "v3"},
                           {"diff", "docs"},
                           {"diff", "v3..worktree"},
                           {"log", "v3..worktree"}}) {
    SCOPED_TRACE(testing::PrintToString(args));
    EXPECT_THAT(events(args), ElementsAre("schedule Export"));
  }
  EXPECT_THAT(events({"log"}), UnorderedElementsAre("stage Search", "schedule Export"))
      << "log is about what was committed";
}

TEST_F(CommandsTest, ExitCodeSaysWhetherThereIsSomething) {
  EXPECT_EQ(sample_.run({"log"}).status, kDone);
  EXPECT_EQ(sample_.run({"log", "--exit-code"}).status, kFlagged);
  EXPECT_EQ(sample_.run({"log", "--exit-code", "--kind", "removed"}).status, kDone);
  EXPECT_EQ(sample_.run({"diff", "--exit-code", "v1..v2"}).status, kFlagged);
  EXPECT_EQ(sample_.run({"diff", "--exit-code"}).status, kDone);
}

TEST_F(CommandsTest, ShowIsTheRoadmapAtARevision) {
  const auto titles = [this](const std::vector<std::string>& args) {
    const Result result = sample_.run(args);
    EXPECT_EQ(result.status, kDone) << result.err;
    std::vector<std::string> found;
    for (const char* title : {"Export", "Login", "Search"}) {
      if (result.out.find(title) != std::string::npos) found.emplace_back(title);
    }
    return found;
  };
  EXPECT_THAT(titles({"show"}), ElementsAre("Export", "Login", "Search"));
  EXPECT_THAT(titles({"show", "--stage", "live"}), ElementsAre("Login", "Search"));
  EXPECT_THAT(titles({"show", "v1", "--stage", "live"}), ElementsAre("Login"));
  EXPECT_THAT(titles({"show", "@2024-07-02", "--stage", "live", "--", "docs"}), ElementsAre("Login"));
  EXPECT_THAT(titles({"show", "--entry", "export"}), ElementsAre("Export"));
}

TEST_F(CommandsTest, TimelineTakesWordsWithoutQuotes) {
  const Result result = sample_.run({"timeline", "Export"});
  EXPECT_EQ(result.status, kDone) << result.err;
  EXPECT_THAT(result.out, HasSubstr("Jun 2024 → Sep 2024"));
  EXPECT_EQ(sample_.run({"timeline", "EXPORT", "--", "docs"}).out, result.out);
  EXPECT_THAT(sample_.run({"timeline", "no", "such", "thing"}).err, HasSubstr("'no such thing'"));
}

TEST_F(CommandsTest, TimelineListsTheCandidatesOfAnAmbiguousWord) {
  sample_.git.commit({.files = {{"docs/roadmap.md", "# Live\n\n- Search by name\n- Search by date\n"}}});
  const Result result = sample_.run({"timeline", "search by"});
  EXPECT_EQ(result.status, kWrongUsage);
  EXPECT_THAT(result.err, testing::ContainsRegex("\n  [0-9a-f]+  Search by name\n"));
  EXPECT_THAT(result.err, testing::ContainsRegex("\n  [0-9a-f]+  Search by date\n"));
}

TEST_F(CommandsTest, ExplainReadsOneRevision) {
  const auto page = [this](const std::vector<std::string>& args) {
    const Result result = sample_.run(args);
    EXPECT_EQ(result.status, kDone) << result.err;
    return result.out;
  };
  const std::string at_head = page({"explain"}), at_first = page({"explain", "docs/roadmap.md@v1"});
  EXPECT_THAT(at_head, HasSubstr("docs/roadmap.md"));
  EXPECT_NE(at_head, at_first);
  EXPECT_EQ(page({"explain", "docs/roadmap.md"}), at_head);
  EXPECT_EQ(page({"explain", "@v1"}), at_first);
  EXPECT_EQ(page({"explain", "docs/roadmap.md@2024-06-05"}), at_first);
}

TEST_F(CommandsTest, OutputFileIsWholeOrAsItWas) {
  const roadshift::test::TempFolder folder;
  const std::string path = folder.path() / "events.json";
  test::write_text(path, "old");
  EXPECT_EQ(sample_.run({"log", "v9", "--format", "json", "-o", path}).status, kUnreadable);
  EXPECT_EQ(read_text(path), "old");
  const Result result = sample_.run({"log", "--format", "json", "-o", path});
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(read_text(path), sample_.run({"log", "--format", "json", "-o", "-"}).out);
}

TEST_F(CommandsTest, ColourAndPagerAreForTerminals) {
  const roadshift::test::TempFolder folder;
  const std::string paged = folder.path() / "paged";
  Environment terminal = test::with_variables({{"TERM", "xterm"}, {"PAGER", "cat > '" + paged + "'"}});
  terminal.out_is_terminal = true;
  EXPECT_EQ(sample_.run({"log"}, terminal).out, "") << "the pager has it";
  EXPECT_THAT(read_text(paged), HasSubstr("\x1b["));
  EXPECT_EQ(sample_.run({"--no-pager"}, terminal).out, read_text(paged));

  terminal.variable = test::with_variables({{"TERM", "xterm"}, {"NO_COLOR", "1"}, {"PAGER", "cat"}}).variable;
  EXPECT_THAT(sample_.run({"log"}, terminal).out, Not(HasSubstr("\x1b")));
  EXPECT_THAT(sample_.run({"log"}).out, Not(HasSubstr("\x1b")));
  EXPECT_EQ(sample_.run({"log", "--color=always"}).out, read_text(paged));
}

TEST_F(CommandsTest, FileHasColourOnlyOnRequest) {
  const roadshift::test::TempFolder folder;
  const std::string path = folder.path() / "log.txt";
  Environment terminal = test::with_variables({{"TERM", "xterm"}});
  terminal.out_is_terminal = true;
  ASSERT_EQ(sample_.run({"log", "-o", path}, terminal).status, kDone);
  EXPECT_THAT(read_text(path), Not(HasSubstr("\x1b")));
  ASSERT_EQ(sample_.run({"log", "-o", path, "--color", "always"}, terminal).status, kDone);
  EXPECT_THAT(read_text(path), HasSubstr("\x1b["));
}

TEST_F(CommandsTest, MissingPagerLosesNothing) {
  Environment terminal = test::with_variables({{"TERM", "xterm"}, {"PAGER", "/no/such/pager 2> /dev/null"}});
  terminal.out_is_terminal = true;
  EXPECT_EQ(sample_.run({"--color=never"}, terminal).out, sample_.run({}).out);
}

TEST_F(CommandsTest, TextKeepsToTheWidth) {
  for (const int width : {60, 100}) {
    Environment environment = test::with_variables({{"COLUMNS", std::to_string(width)}});
    std::istringstream lines(sample_.run({"log"}, environment).out);
    for (std::string line; std::getline(lines, line);) {
      EXPECT_LE(line.size(), static_cast<std::size_t>(width) + 8) << line;  // bytes: arrows and dashes take three
    }
  }
}

TEST_F(CommandsTest, ConfigurationOfTheTipHolds) {
  sample_.git.commit({.files = {{".roadshift.toml",
                                 "[[ladder]]\nstage = \"lab\"\nlabel = \"Lab\"\nwords = [\"In test\"]\n"
                                 "[[ladder]]\nstage = \"shop\"\nlabel = \"Shop\"\nwords = [\"Live\"]\n"}}});
  EXPECT_THAT(events({"log", "--stage", "shop", "--kind", "stage"}), ElementsAre("stage Search"));
  EXPECT_EQ(sample_.run({"log", "v3", "--stage", "shop"}).status, kWrongUsage) << "v3 has no configuration";
  EXPECT_EQ(sample_.run({"log", "--no-config", "--stage", "live"}).status, kDone);
  EXPECT_THAT(sample_.run({"log", "-v"}).err, HasSubstr("configuration: .roadshift.toml of "));
}

TEST_F(CommandsTest, BrokenConfigurationNamesItsPlace) {
  sample_.git.commit({.files = {{".roadshift.toml", "\ncolour = \"blue\"\n"}}});
  const Result result = sample_.run({"log"});
  EXPECT_EQ(result.status, kWrongUsage);
  EXPECT_THAT(result.err, HasSubstr(":.roadshift.toml:2:"));
}

TEST_F(CommandsTest, PartialReportsWarn) {
  sample_.git.cut_below(sample_.commits[1]);
  const Result result = sample_.run({"log", "--format", "json"});
  EXPECT_EQ(result.status, kDone);
  EXPECT_THAT(result.err, HasSubstr("roadshift: warning: the report is partial: "));
  EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1);
  EXPECT_EQ(sample_.run({"log", "--format", "json", "-q"}).err, "");
}

TEST_F(CommandsTest, PathsAreReadWhereTheyAreTyped) {
  const std::string docs = sample_.git.folder() + "/docs";
  EXPECT_EQ(run_cli({"-C", docs, "log", "roadmap.md"}).out, sample_.run({"log", "docs/roadmap.md"}).out);
  EXPECT_EQ(run_cli({"-C", docs, "log", "docs/roadmap.md"}).status, kUnreadable);
  EXPECT_EQ(run_cli({"-C", docs, "log", "../docs"}).status, kDone);
}

// Twenty thousand commits, of which the first brings the roadmap.
void write_long_history(const std::string& folder) {
  const std::string stream = folder + ".stream";
  {
    std::ofstream out(stream);
    for (int i = 0; i < 20'000; ++i) {
      out << "commit refs/heads/main\ncommitter Ada <ada@example.com> " << 1700000000 + i << " +0000\ndata 1\nx\n";
      if (i > 0) continue;
      const std::string page = "# API roadmap\n\n## In test\n\n- Search, live in June 2026\n";
      out << "M 644 inline roadmap.md\ndata " << page.size() << '\n' << page << '\n';
    }
  }
  const std::string git = "git -C '" + folder + "' ";
  ASSERT_EQ(std::system(("git init --quiet --bare '" + folder + "'").c_str()), 0);
  ASSERT_EQ(std::system((git + "symbolic-ref HEAD refs/heads/main").c_str()), 0);
  ASSERT_EQ(std::system((git + "fast-import --quiet <'" + stream + "'").c_str()), 0);
}

TEST(LongHistories, HintAtACommitGraphToPeople) {
  const roadshift::test::TempFolder folder;
  const std::string repository = (folder.path() / "long").string();
  write_long_history(repository);
  const auto said = [&](std::vector<std::string> args, bool terminal) {
    args.insert(args.begin(), {"-C", repository, "show"});
    Environment environment = test::with_variables({});
    environment.err_is_terminal = terminal;
    return test::run_cli(args, environment).err;
  };
  EXPECT_EQ(said({}, false), "");
  EXPECT_THAT(said({}, true), HasSubstr("roadshift: hint: 20000 commits were opened one by one; 'git commit-graph"));
  EXPECT_EQ(said({"-q"}, true), "");
  ASSERT_EQ(std::system(("git -C '" + repository + "' commit-graph write --reachable 2>/dev/null").c_str()), 0);
  EXPECT_EQ(said({}, true), "");
}

}  // namespace
}  // namespace roadshift::cli
