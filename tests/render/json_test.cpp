// The shape that contract §6 promises, field by field and in its order.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "render/samples.h"

namespace roadshift {
namespace {

using Json = nlohmann::ordered_json;
using testing::ElementsAre;

Json json_of(const Report& report, const Style& style = {.newest_first = false}) {
  return Json::parse(samples::rendered("json", report, style));
}

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> out;
  for (const auto& [key, value] : object.items()) out.push_back(key);
  return out;
}

TEST(Json, LogHasTheFieldsOfTheContractInItsOrder) {
  const Json log = json_of(samples::log());
  EXPECT_THAT(keys(log), ElementsAre("schema", "generator", "repository", "ladder", "range", "revisions", "partial",
                                     "problems", "counts", "events"));
  EXPECT_EQ(log["schema"], "roadshift.events/1");
  EXPECT_EQ(log["generator"], Json::parse(R"({"name": "roadshift", "version": "0.1.0"})"));
  EXPECT_EQ(log["repository"]["ref"], "refs/heads/main");
  EXPECT_EQ(log["ladder"].size(), 6u);
  EXPECT_TRUE(log["range"]["from"].is_null());
  EXPECT_EQ(log["revisions"], 3);
  EXPECT_EQ(log["counts"].dump(),
            R"({"stage":6,"schedule":3,"added":1,"removed":2,"retitled":1,"edited":1,"formatting_only":1})");
  EXPECT_EQ(log["problems"][0]["line"], 12);
  EXPECT_TRUE(log["problems"][1]["line"].is_null());
  EXPECT_TRUE(log["problems"][1]["commit"].is_null());
}

TEST(Json, StageEventHasBothStagesAndItsEvidence) {
  const Json event = json_of(samples::log())["events"][0];
  EXPECT_THAT(keys(event), ElementsAre("id", "kind", "entry", "commit", "left", "from", "to", "direction", "evidence",
                                       "confidence", "provisional"));
  EXPECT_EQ(event["from"], Json::parse(R"({"stage": "test"})"));
  EXPECT_EQ(event["to"], Json::parse(R"({"stage": "live"})"));
  EXPECT_EQ(event["direction"], "forward");
  EXPECT_TRUE(event["left"].is_null());
  EXPECT_EQ(event["commit"]["authored_at"], "2024-03-01T10:00:00+01:00");
  ASSERT_EQ(event["evidence"].size(), 2u);
  EXPECT_THAT(keys(event["evidence"][0]), ElementsAre("side", "commit", "path", "line", "section", "words"));
  EXPECT_EQ(event["evidence"][0]["side"], "before");
  EXPECT_EQ(event["evidence"][1]["line"], 41);
}

TEST(Json, EntrySaysAllItsDocumentSays) {
  const Json entry = json_of(samples::log())["events"][0]["entry"];
  EXPECT_EQ(entry["apis"], Json::parse(R"~(["Parking (v2.0)"])~"));
  EXPECT_TRUE(entry["journey"].is_null());
  EXPECT_EQ(entry["mechanism"], "api");
  EXPECT_EQ(entry["fields"].dump(), R"~({"Breaking?":"Yes","Breaking? (2)":"No"})~") << "no cell is lost";
  EXPECT_EQ(entry["form"], "row");
  EXPECT_EQ(entry["milestones"][0]["reached"], true);
  EXPECT_TRUE(entry["milestones"][1]["reached"].is_null()) << "reached once the window has begun";
  EXPECT_EQ(entry["api_details"][0]["version"], "2.0");
}

TEST(Json, ScheduleEventHasMilestoneWindowsAndShift) {
  const Json events = json_of(samples::log())["events"];
  EXPECT_THAT(keys(events[1]), ElementsAre("id", "kind", "milestone", "entry", "commit", "left", "from", "to",
                                           "direction", "shift_days", "evidence", "confidence", "provisional"));
  EXPECT_EQ(events[1]["milestone"], "live");
  EXPECT_EQ(events[1]["from"]["window"].dump(),
            R"({"first":"2024-01-01","last":"2024-01-31","precision":"month","text":"January 2024"})");
  EXPECT_EQ(events[1]["shift_days"], 60);
  const Json& set = events[10];
  EXPECT_EQ(set["direction"], "set");
  EXPECT_TRUE(set["from"]["window"].is_null());
  EXPECT_TRUE(set["shift_days"].is_null()) << "no shift without two dates";
}

TEST(Json, AddedHasOnlyToAndRemovedOnlyFrom) {
  const Json events = json_of(samples::log())["events"];
  EXPECT_FALSE(events[2].contains("from"));
  EXPECT_EQ(
      events[2]["to"].dump(),
      R"({"stage":"planned","milestones":[{"stage":"live","window":{"first":null,"last":null,"precision":"tbc","text":"TBC"},"reached":false}]})");
  EXPECT_FALSE(events[3].contains("to"));
  EXPECT_EQ(events[3]["from"]["stage"], "live");
  EXPECT_EQ(events[3]["provisional"], true);
}

TEST(Json, CircumstancesAreSaidOnlyWhereThereAreSome) {
  const Json events = json_of(samples::log())["events"];
  EXPECT_EQ(events[4]["cause"], "heading");
  EXPECT_EQ(events[4]["group"], "9999999999999999");
  EXPECT_EQ(events[8]["left"]["id"], std::string(40, 'b'));
  EXPECT_EQ(events[12]["merged_into"], "cccccccccccccccc");
  for (const char* absent : {"cause", "group", "merged_into", "split_from", "quiet", "why"})
    EXPECT_FALSE(events[0].contains(absent)) << absent;
}

TEST(Json, StyleDecidesOnQuietEventsAndReasons) {
  Style style;
  style.all = style.explain = true;
  style.newest_first = false;
  const Json events = json_of(samples::log(), style)["events"];
  EXPECT_EQ(events[12]["kind"], "edited");
  EXPECT_EQ(events[12]["quiet"], true);
  EXPECT_THAT(events[0]["why"], ElementsAre("same title", "same API: Parking (v2.0)"));
}

TEST(Json, LogIsNewestFirstUnlessTheStyleSaysOtherwise) {
  const Json newest = json_of(samples::log(), {})["events"], oldest = json_of(samples::log())["events"];
  EXPECT_EQ(newest.front()["commit"]["id"], oldest.back()["commit"]["id"]);
  EXPECT_NE(newest.front()["commit"]["id"], oldest.front()["commit"]["id"]);
}

TEST(Json, UnknownStageIsNull) {
  const Json standing = json_of(samples::show())["standings"][2];
  EXPECT_TRUE(standing["entry"]["stage"].is_null());
  EXPECT_EQ(standing["entry"]["id"], "dddddddddddddddd");
}

TEST(Json, EachReportNamesItsSchema) {
  const std::pair<Report, std::string> cases[] = {{samples::diff(), "roadshift.diff/1"},
                                                  {samples::show(), "roadshift.roadmap/1"},
                                                  {samples::timeline(), "roadshift.timeline/1"},
                                                  {samples::explain(), "roadshift.explain/1"}};
  for (const auto& [report, schema] : cases) EXPECT_EQ(json_of(report)["schema"], schema);
}

TEST(Json, ExplainSaysWhereEachFieldCameFrom) {
  const Json page = json_of(samples::explain())["pages"][0];
  EXPECT_EQ(page["roadmap"], true);
  EXPECT_EQ(page["sections"][1]["milestone"]["source"]["origin"], "heading");
  EXPECT_EQ(page["columns"][1]["stage"], "test");
  const Json entry = page["entries"][0];
  EXPECT_EQ(entry["stage_source"].dump(), R"({"origin":"heading","words":"In test","line":12})");
  EXPECT_EQ(entry["milestones"][1]["source"]["origin"], "intro");
  EXPECT_FALSE(entry.contains("id")) << "identities come from the history only";
  EXPECT_THAT(page["entries"][1]["notes"], ElementsAre("row has 5 cells, its header 7"));
  EXPECT_EQ(page["left_out"][0]["why"], "a reference section");
}

TEST(Ndjson, HasTheSameObjectsOneALine) {
  const std::pair<Report, std::string> cases[] = {{samples::log(), "events"},
                                                  {samples::diff(), "events"},
                                                  {samples::show(), "standings"},
                                                  {samples::timeline(), "versions"},
                                                  {samples::explain(), "pages"}};
  for (const auto& [report, member] : cases) {
    std::istringstream lines(samples::rendered("ndjson", report));
    Json objects = Json::array();
    for (std::string line; std::getline(lines, line);) objects.push_back(Json::parse(line));
    EXPECT_EQ(objects, json_of(report, {})[member]) << member;
  }
}

}  // namespace
}  // namespace roadshift
