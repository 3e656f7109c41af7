// What the follower makes of snapshots, written as pages of entries: "title | text | stage".
#include "following/follower.h"

#include <gtest/gtest.h>

#include "support/words.h"

namespace roadshift::following {
namespace {

Config plain_config() {
  Config config;
  for (const char* stage : {"planned", "test", "live"}) config.ladder.rungs.push_back({stage, stage, {}, false});
  return config;
}

struct Line {
  std::string title, text, stage;
  std::string api;
};

Entry make_entry(const Line& line, const std::string& path, int number, const Config& config) {
  Entry entry;
  entry.title = line.title;
  entry.text = line.text;
  entry.stage = config.ladder.find(line.stage);
  entry.stage_source = {Origin::heading, line.stage, 1};
  if (!line.api.empty()) entry.apis.push_back({line.api, "", "", line.api});
  entry.path = path;
  entry.line = number;
  return entry;
}

// A history of pages; each step names the day since the start and the pages that change.
class Story {
 public:
  explicit Story(Config config = plain_config()) : config_(std::move(config)), follower_(config_) {}

  Story& at(int day, const std::map<std::string, std::vector<Line>>& pages) {
    for (const auto& [path, lines] : pages) {
      auto page = std::make_shared<Page>();
      int number = 10;
      for (const Line& line : lines)
        page->push_back(std::make_shared<const Entry>(make_entry(line, path, ++number, config_)));
      if (lines.empty())
        snapshot_.erase(path);
      else
        snapshot_[path] = page;
    }
    Commit commit;
    commit.id = "c" + std::to_string(day);
    commit.committed.seconds = 1700000000 + day * 86400;
    for (const Transition& t : follower_.advance(commit, snapshot_)) told_.push_back(tell(t));
    return *this;
  }

  std::vector<std::string> end() {
    for (const Transition& t : follower_.finish()) told_.push_back(tell(t));
    return told_;
  }

  [[nodiscard]] std::size_t standing() const { return follower_.standings().size(); }

 private:
  std::string tell(const Transition& t) {
    static constexpr const char* kNames[] = {"born", "kept", "returned", "gone", "blinked"};
    if (t.baseline) return "baseline " + t.after->title;
    std::string line = t.commit.id + " " + kNames[static_cast<int>(t.change)] + " ";
    const auto side = [&](const std::optional<Entry>& e) {
      return e ? e->title + "@" + std::string(config_.ladder.name(e->stage)) : std::string();
    };
    line += side(t.before) + (t.before && t.after ? " > " : "") + side(t.after);
    if (t.left) line += " left " + t.left->id;
    if (t.provisional) line += " provisional";
    if (!t.merged_into.empty()) line += " merged";
    if (!t.split_from.empty()) line += " split";
    return line;
  }

  Config config_;
  Follower follower_;
  Snapshot snapshot_;
  std::vector<std::string> told_;
};

using Told = std::vector<std::string>;

const Line kRefunds{"Refunds", "Lets a trader ask for money back that was paid twice", "test", ""};
const Line kPenalties{"Penalties", "Shows late payment penalties and how to appeal against them", "test", ""};
const Line kBerths{"Berths", "Lists quay berths with their length and depth of water", "test", ""};

Line at_stage(Line line, const std::string& stage) {
  line.stage = stage;
  return line;
}

TEST(Follower, TheFirstEntriesAreTheBaseline) {
  EXPECT_EQ(Story().at(0, {{"a.md", {}}}).at(1, {{"a.md", {kRefunds}}}).end(), (Told{"baseline Refunds"}));
}

TEST(Follower, APageSplitOffLaterBringsNoBaselineOfItsOwn) {
  EXPECT_EQ(Story().at(0, {{"a.md", {kRefunds}}}).at(1, {{"b.md", {kBerths}}}).end(),
            (Told{"baseline Refunds", "c1 born Berths@test"}));
}

TEST(Follower, AnEntryIsTheSameAfterAMoveToAnotherPage) {
  EXPECT_EQ(Story()
                .at(0, {{"test.md", {kRefunds, kBerths}}})
                .at(1, {{"test.md", {kBerths}}, {"live.md", {at_stage(kRefunds, "live")}}})
                .end(),
            (Told{"baseline Refunds", "baseline Berths", "c1 kept Refunds@test > Refunds@live"}));
}

TEST(Follower, ReorderingRowsAndRenamingThePageIsNothing) {
  EXPECT_EQ(Story()
                .at(0, {{"a.md", {kRefunds, kBerths, kPenalties}}})
                .at(1, {{"a.md", {kPenalties, kRefunds, kBerths}}})
                .at(2, {{"a.md", {}}, {"b.md", {kPenalties, kRefunds, kBerths}}})
                .end(),
            (Told{"baseline Refunds", "baseline Berths", "baseline Penalties"}));
}

TEST(Follower, ARewordedOrRetitledEntryKeepsItsIdentity) {
  Line reworded = kRefunds;
  reworded.text = "Allows a trader to ask for money back that was paid twice";
  Line retitled = reworded;
  retitled.title = "Repayment of double payments";
  EXPECT_EQ(Story()
                .at(0, {{"a.md", {kRefunds, kBerths}}})
                .at(1, {{"a.md", {reworded, kBerths}}})
                .at(2, {{"a.md", {retitled, kBerths}}})
                .end(),
            (Told{"baseline Refunds", "baseline Berths", "c1 kept Refunds@test > Refunds@test",
                  "c2 kept Refunds@test > Repayment of double payments@test"}));
}

TEST(Follower, RowsThatShareAJourneyAreToldApartByTheirFunction) {
  const Line view{"Payments", "View the payments made in earlier years", "test", ""};
  const Line debit{"Payments", "Create and delete direct debit instructions", "planned", ""};
  EXPECT_EQ(Story()
                .at(0, {{"a.md", {view, debit}}})
                .at(1, {{"a.md", {at_stage(debit, "test"), at_stage(view, "live")}}})
                .end(),
            (Told{"baseline Payments", "baseline Payments", "c1 kept Payments@planned > Payments@test",
                  "c1 kept Payments@test > Payments@live"}));
}

TEST(Follower, OneTitleForTwoApisIsTwoEntries) {
  const Line losses{"Claim outside the window", "Allows claims outside the window", "test", "Individual Losses"};
  const Line accounts{"Claim outside the window", "Allows claims outside the window", "planned", "Accounts"};
  Story story;
  story.at(0, {{"a.md", {losses}}}).at(1, {{"a.md", {losses, accounts}}});
  EXPECT_EQ(story.end(), (Told{"baseline Claim outside the window", "c1 born Claim outside the window@planned"}));
}

TEST(Follower, AMoveInTwoCommitsIsOneReturn) {
  EXPECT_EQ(Story()
                .at(0, {{"test.md", {kRefunds, kBerths}}})
                .at(1, {{"test.md", {kBerths}}})
                .at(3, {{"live.md", {at_stage(kRefunds, "live")}}})
                .end(),
            (Told{"baseline Refunds", "baseline Berths", "c3 returned Refunds@test > Refunds@live left c1"}));
}

TEST(Follower, GoneAndBackAsItWasIsABlink) {
  EXPECT_EQ(Story()
                .at(0, {{"a.md", {kRefunds, kBerths}}})
                .at(1, {{"a.md", {kBerths}}})
                .at(2, {{"a.md", {kBerths, kRefunds}}})
                .end(),
            (Told{"baseline Refunds", "baseline Berths", "c2 blinked Refunds@test > Refunds@test left c1"}));
}

TEST(Follower, BackAfterThePatienceIsANewEntry) {
  EXPECT_EQ(Story()
                .at(0, {{"a.md", {kRefunds, kBerths}}})
                .at(1, {{"a.md", {kBerths}}})
                .at(30, {{"a.md", {kBerths, kRefunds}}})
                .end(),
            (Told{"baseline Refunds", "baseline Berths", "c1 gone Refunds@test", "c30 born Refunds@test"}));
}

TEST(Follower, AYoungRemovalAtTheTipIsProvisional) {
  EXPECT_EQ(Story().at(0, {{"a.md", {kRefunds, kBerths}}}).at(1, {{"a.md", {kBerths}}}).end(),
            (Told{"baseline Refunds", "baseline Berths", "c1 gone Refunds@test provisional"}));
}

TEST(Follower, ADoubledTableIsNoNews) {
  EXPECT_EQ(Story()
                .at(0, {{"a.md", {kRefunds, kBerths}}})
                .at(1, {{"a.md", {kRefunds, kBerths, kRefunds, kBerths}}})
                .at(2, {{"a.md", {kRefunds, kBerths}}})
                .end(),
            (Told{"baseline Refunds", "baseline Berths"}));
}

TEST(Follower, CopiedFirstAndDeletedLaterIsOneMoveWhenTheSecondPlaceSaysMore) {
  EXPECT_EQ(Story()
                .at(0, {{"test.md", {kRefunds}}})
                .at(1, {{"live.md", {at_stage(kRefunds, "live")}}})
                .at(2, {{"test.md", {}}})
                .end(),
            (Told{"baseline Refunds", "c1 kept Refunds@test > Refunds@live"}));
}

TEST(Follower, AMergedEntryNamesItsHeir) {
  const Line debit{"Direct debit set up", "Create direct debit instructions for quay charges", "test", ""};
  const Line amend{"Direct debit amendment", "Amend direct debit instructions for quay charges", "test", ""};
  const Line both{"Direct debit set up and amendment", "Create and amend direct debit instructions for quay charges",
                  "test", ""};
  const auto told = Story()
                        .at(0, {{"a.md", {debit, amend, kBerths}}})
                        .at(1, {{"a.md", {both, kBerths}}})
                        .at(40, {{"a.md", {both}}})
                        .end();
  EXPECT_TRUE(std::any_of(told.begin(), told.end(), [](const std::string& line) {
    return line.starts_with("c1 gone") && line.ends_with("merged");
  })) << ::testing::PrintToString(told);
}

TEST(Follower, TitlesThatTheConfigurationCallsTheSameAreOneEntry) {
  Config config = plain_config();
  config.same = {{"Customer amendments", "Post crystallisation changes"}};
  const Line before{"Post crystallisation changes", "Alter a closed year", "planned", ""};
  const Line after{"Customer amendments", "Lets people correct what they sent", "test", ""};
  EXPECT_EQ(Story(config).at(0, {{"a.md", {before, kBerths}}}).at(1, {{"a.md", {after, kBerths}}}).end(),
            (Told{"baseline Post crystallisation changes", "baseline Berths",
                  "c1 kept Post crystallisation changes@planned > Customer amendments@test"}));
}

TEST(Follower, AColumnOfPastDatesIsReachedOnceBegunAndJudgedWhenWritten) {
  const auto config = plain_config();
  const auto with_date = [&](std::chrono::year_month_day first, std::chrono::year_month_day last) {
    Entry entry = make_entry({"Refunds", "Money back", "planned", ""}, "a.md", 1, config);
    const Window window{Day(first), Day(last), Precision::month, "a month"};
    entry.milestones.push_back({Stage{1}, window, Reached::once_begun, {Origin::column, "Deployed", 1}});
    return std::make_shared<const Entry>(entry);
  };
  using namespace std::chrono;
  Follower follower(config);
  Commit november;
  november.id = "c1";
  november.authored.seconds = november.committed.seconds =
      sys_days(2023y / November / 20).time_since_epoch().count() * 86400;
  follower.advance(november,
                   {{"a.md", std::make_shared<Page>(Page{with_date(2024y / January / 1, 2024y / January / 31)})}});
  EXPECT_EQ(follower.standings().front().entry.stage, Stage{0});
  // The same words on a later day say no more than they did.
  Commit march = november;
  march.id = "c2";
  march.authored.seconds = march.committed.seconds = sys_days(2024y / March / 1).time_since_epoch().count() * 86400;
  follower.advance(march,
                   {{"a.md", std::make_shared<Page>(Page{with_date(2024y / January / 1, 2024y / January / 31)})}});
  EXPECT_EQ(follower.standings().front().entry.stage, Stage{0});
  // Other words are judged anew.
  march.id = "c3";
  follower.advance(march,
                   {{"a.md", std::make_shared<Page>(Page{with_date(2024y / February / 1, 2024y / February / 29)})}});
  EXPECT_EQ(follower.standings().front().entry.stage, Stage{1});
}

}  // namespace
}  // namespace roadshift::following
