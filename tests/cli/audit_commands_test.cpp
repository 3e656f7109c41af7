// The commands about the schedule, as one types them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cli/run.h"
#include "cli/running.h"

namespace roadshift::cli {
namespace {

using nlohmann::json;
using test::Result;
using test::SampleRepository;
using testing::HasSubstr;
using testing::Not;

class AuditCommandsTest : public testing::Test {
 protected:
  json read(std::vector<std::string> args) {
    args.insert(args.end(), {"--format", "json"});
    const Result result = sample_.run(args);
    EXPECT_EQ(result.err, "");
    EXPECT_EQ(result.status, kDone);
    return json::parse(result.out);
  }

  SampleRepository sample_;
};

TEST_F(AuditCommandsTest, SlipsTellHowDatesMoved) {
  const json report = read({"slips", "--as-of", "2024-10-02"});
  EXPECT_EQ(report["schema"], "roadshift.slips/1");
  EXPECT_EQ(report["as_of"], "2024-10-02");
  ASSERT_EQ(report["shifts"].size(), 1u);
  EXPECT_EQ(report["shifts"][0]["days"], 92);
  EXPECT_EQ(report["shifts"][0]["notice_days"], -1) << "said on 1 July, for 30 June";
  ASSERT_EQ(report["milestones"].size(), 1u);
  EXPECT_EQ(report["milestones"][0]["overdue_days"], 2);
  EXPECT_EQ(report["milestones"][0]["net_days"], 92);
}

TEST_F(AuditCommandsTest, SlipsTakeTheirOptions) {
  EXPECT_EQ(read({"slips", "--min", "92d"})["shifts"].size(), 1u);
  EXPECT_EQ(read({"slips", "--min", "93d"})["shifts"].size(), 0u);
  EXPECT_EQ(read({"slips", "--top", "0"})["milestones"].size(), 0u);
  EXPECT_EQ(read({"slips", "--by", "author"})["groups"].size(), 1u);
  EXPECT_EQ(read({"slips", "v2.."})["shifts"].size(), 0u);
  EXPECT_EQ(read({"slips", "--overdue", "--as-of", "2024-09-30"})["milestones"].size(), 0u);
  EXPECT_EQ(read({"slips", "--overdue", "--as-of", "2024-10-01"})["milestones"].size(), 1u);
}

TEST_F(AuditCommandsTest, OverdueIsJudgedTodayWhereNoDayIsGiven) {
  EXPECT_EQ(read({"slips"})["as_of"], "2026-01-01");
  EXPECT_EQ(read({"slips", "--as-of", "yesterday"})["as_of"], "2025-12-31");
}

TEST_F(AuditCommandsTest, WrongOptionsAreRefusedWithARemedy) {
  const struct {
    std::vector<std::string> args;
    const char* says;
  } cases[] = {
      {{"slips", "--by", "autor"}, "did you mean 'author'"},
      {{"slips", "--min", "a month"}, "write it as 1d, 12h or 2w"},
      {{"slips", "--as-of", "soon"}, "write 2026-01-31 or today"},
      {{"slips", "--overdue", "--by", "api"}, "leave one out"},
      {{"stats", "--stage", "live"}, "--stage"},
      {{"stats", "v1..v2"}, "one revision is wanted"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(testing::PrintToString(c.args));
    const Result result = sample_.run(c.args);
    EXPECT_EQ(result.status, kWrongUsage);
    EXPECT_THAT(result.err, HasSubstr(c.says));
  }
}

TEST_F(AuditCommandsTest, StatsAreFiguresOfTheWholeHistoryUpToARevision) {
  const json report = read({"stats", "--as-of", "2024-10-02"});
  EXPECT_EQ(report["schema"], "roadshift.stats/1");
  EXPECT_EQ(report["slip_days"]["median"], 92);
  EXPECT_EQ(report["open"]["overdue"], 1);
  EXPECT_EQ(report["passages"][0]["unknown"], 1) << "Search stood in test when the roadmap began";
  EXPECT_EQ(read({"stats", "v1"})["slip_days"]["n"], 0);
}

TEST_F(AuditCommandsTest, TextNamesTheEntryTheShiftAndTheNotice) {
  const std::string text = sample_.run({"slips", "--as-of", "2024-10-02"}).out;
  for (const char* part : {"+92 days", "Export", "Jun 2024 → Sep 2024", "1 day too late", "2 days overdue"})
    EXPECT_THAT(text, HasSubstr(part));
  EXPECT_THAT(sample_.run({"stats"}).out, HasSubstr("Slips said in time"));
}

}  // namespace
}  // namespace roadshift::cli
