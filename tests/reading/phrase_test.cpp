// What a few words say of stage and date, as a careful person reads them: status cells, cells under a stage's column,
// headings and running text.
#include "reading/phrase.h"

#include <gtest/gtest.h>

#include <span>
#include <string>

#include "reading/columns.h"
#include "roadshift/config.h"

namespace roadshift::reading {
namespace {

const Lexicon& ordinary() {
  static const Lexicon lexicon(default_config());
  return lexicon;
}

// "test; promises live; live [June 2024] target": the stage said, what is still to come, the dates. A date is a
// "target", "begun" (reached once it has begun) or "reached".
std::string described(const Said& said, const Lexicon& lexicon) {
  std::string line;
  const auto add = [&](const std::string& part) { line += (line.empty() ? "" : "; ") + part; };
  if (said.stage.known()) add(std::string(lexicon.ladder().name(said.stage)));
  if (said.promised.known()) add("promises " + std::string(lexicon.ladder().name(said.promised)));
  for (const Milestone& m : said.milestones) {
    const char* when = m.reached == Reached::yes ? " reached" : m.reached == Reached::no ? " target" : " begun";
    add(std::string(lexicon.ladder().name(m.stage)) + (m.window ? " [" + m.window->text + "]" : "") + when);
  }
  return line.empty() ? "nothing" : line;
}

struct Case {
  std::string_view text, expected;
};

void expect_statuses(std::span<const Case> cases, const Lexicon& lexicon = ordinary()) {
  for (const Case& c : cases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(described(read_status("Status", c.text, lexicon, std::nullopt), lexicon), c.expected);
  }
}

TEST(Phrases, AStatusIsWhatItSays) {
  static constexpr Case kCases[] = {
      {"Planned", "planned"},
      {"Scheduled", "planned"},
      {"Queued", "planned"},
      {"Coming up next", "planned"},
      {"Next priorities", "planned"},
      {"On the horizon", "planned"},
      {"Investigating", "planned"},
      {"Accepted", "planned"},
      {"In progress", "in_development"},
      {"In active development", "in_development"},
      {"Under construction", "in_development"},
      {"Implementing", "in_development"},
      {"Prototyping", "in_development"},
      {"In test", "test"},
      {"Alpha", "test"},
      {"In QA", "test"},
      {"UAT", "test"},
      {"Pre-production", "test"},
      {"Private preview", "private_beta"},
      {"Internal beta", "private_beta"},
      {"Invite-only beta", "private_beta"},
      {"Closed testing", "test"},
      {"Early access", "private_beta"},
      {"Beta testing", "public_beta"},
      {"Release candidate", "public_beta"},
      {"Complete", "live"},
      {"Delivered", "live"},
      {"Implemented", "live"},
      {"Rolled out", "live"},
      {"Generally available", "live"},
      {"Declined", "withdrawn"},
      {"Superseded", "withdrawn"},
      {"No longer supported", "withdrawn"},
      {"Won't fix", "withdrawn"},
  };
  expect_statuses(kCases);
}

TEST(Phrases, AStatusOffTheLadderSaysNothing) {
  static constexpr Case kCases[] = {
      {"On hold", "nothing"},           {"Paused", "nothing"}, {"Blocked", "nothing"},       {"In review", "nothing"},
      {"Deferred", "nothing"},          {"Draft", "nothing"},  {"Needs funding", "nothing"}, {"Rolling out", "nothing"},
      {"Discovery", "nothing"},         {"Merged", "nothing"}, {"High priority", "nothing"}, {"At risk", "nothing"},
      {"No longer in beta", "nothing"},
  };
  expect_statuses(kCases);
}

TEST(Phrases, AHedgeSaysLessThanTheWordItHedges) {
  static constexpr Case kCases[] = {
      {"Almost done", "promises live"},
      {"Nearly complete", "promises live"},
      {"80% complete", "promises live"},
      {"100% complete", "live"},
      {"3 of 5 done", "promises live"},
      {"Not yet live", "promises live"},
      {"Not live", "promises live"},
      {"Going live soon", "promises live"},
      {"Live soon", "promises live"},
      {"About to launch: live shortly", "promises live"},
      {"Ready for release to production", "promises live"},
      {"Ready for test", "test"},
      {"Moving to production", "promises live"},
      {"Awaiting release; not released", "promises live"},
      {"Partly live", "promises live"},
      {"Partially released", "promises live"},
      {"Released internally", "promises live"},
      {"Live (planned)", "planned"},
      {"Test (in development)", "in_development"},
      {"Live (expected)", "promises live"},
      {"Live (pending)", "promises live"},
      {"Production (not yet)", "promises live"},
      {"Live (beta)", "public_beta"},
      {"In test (now live)", "live"},
      {"Live (previously in beta)", "live"},
      {"To be deprecated", "promises withdrawn"},
      {"Being deprecated", "promises withdrawn"},
      {"Code complete", "promises live"},
      {"Rolled out to 50%", "promises live"},
      {"Rolled out to all customers", "live"},
      {"Released to selected customers", "promises live"},
      {"Live for pilot users", "private_beta"},
      {"Beta closed", "public_beta"},
      {"Implemented, not yet released", "promises live"},
      {"Was live, now in test", "test"},
      {"Sandbox \xE2\x9C\x85 Production \xE2\x9D\x8C", "test"},
      {"GA \xE2\x80\x93 Q2 2025", "live [Q2 2025] begun"},
      {"Completed - March 2024", "live; live [March 2024] reached"},
      {"Released to sandbox", "test"},
      {"Released to the sandbox environment", "test"},
      {"Shipped as beta", "public_beta"},
      {"Beta completed", "public_beta"},
      {"Testing complete", "test"},
      {"Development done", "promises live"},
      {"Design complete", "promises live"},
      {"Live in sandbox", "test"},
      {"Released to sandbox and production", "live"},
      {"Planned for production", "planned; promises live"},
      {"In test, almost live", "test; promises live"},
  };
  expect_statuses(kCases);
}

TEST(Phrases, ALadderOfOnesOwnIsHedgedToo) {
  Config config = parse_config(
      "[[ladder]]\nstage='preview'\nlabel='Preview'\n[[ladder]]\nstage='rc'\nwords=['RC', 'Release candidate']\n"
      "[[ladder]]\nstage='active'\nwords=['Active', 'LTS', 'Supported']\n[[ladder]]\nstage='eol'\nlabel='End of "
      "life'\n",
      "test");
  const Lexicon lexicon(config);
  static constexpr Case kCases[] = {
      {"RC (LTS)", "rc"},
      {"Preview", "preview"},
      {"Private preview", "preview"},
      {"Nearly active", "promises active"},
      {"Preview, June 2024", "preview [June 2024] begun"},
      {"Released to preview", "preview"},
  };
  expect_statuses(kCases, lexicon);
}

TEST(Phrases, AStatusMayHoldDates) {
  static constexpr Case kCases[] = {
      {"Live since May 2024", "live [May 2024] begun"},
      {"In private beta from May 2018", "private_beta [May 2018] begun"},
      {"Live (June 2026)", "live [June 2026] begun"},
      {"Released 3 May 2024", "live [3 May 2024] begun"},
      {"In progress (June 2026)", "in_development; live [June 2026] target"},
      {"In progress, due June 2026", "in_development; promises live; live [June 2026] target"},
      {"In test, expected June 2026", "test; promises live; live [June 2026] target"},
      {"In test, private beta expected May 2025", "test; promises private_beta; private_beta [May 2025] target"},
      {"Production expected June 2026", "promises live; live [June 2026] target"},
      {"Live by June 2026", "promises live; live [June 2026] target"},
      {"Planned (Q3 2025)", "planned; live [Q3 2025] target"},
      {"Planned Q3 2025", "planned; live [Q3 2025] target"},
      {"Expected June 2026", "promises live; live [June 2026] target"},
      {"Live TBC", "live [TBC] target"},
      {"In beta until June 2026", "public_beta"},
      {"In test as of 3 May 2024", "test [3 May 2024] begun"},
      {"In test (as of 3 May 2024)", "test"},
      {"In test - updated 3 May 2024", "test"},
      {"\xF0\x9F\x9A\xA7 nobody knows", "in_development"},
      {"Deprecated in March 2025", "withdrawn [March 2025] begun"},
      {"In test \xE2\x86\x92 Live", "live"},
  };
  expect_statuses(kCases);
}

TEST(Phrases, AHeadingSaysAStageOrWhen) {
  static constexpr Case kCases[] = {
      {"Released", "live"},
      {"In development", "in_development"},
      {"What we're working on now", "in_development"},
      {"Going live soon", "promises live"},
      {"Live and planned deliveries", "live"},
      {"Deployed in June 2024", "live [June 2024] begun"},
      {"Deployed to production in April 2024", "live [April 2024] begun"},
      {"Released - June 2024", "live; live [June 2024] reached"},
      {"June 2024 (deployed)", "live; live [June 2024] reached"},
      {"June 2024, expected to be deployed", "promises live; live [June 2024] target"},
      {"Expected to be deployed in June 2024", "promises live; live [June 2024] target"},
      {"Scheduled to be deployed to Production in April 2023", "promises live; live [April 2023] target"},
      {"Planned for June 2024", "promises live; live [June 2024] target"},
      {"Beta: March 2024", "public_beta [March 2024] target"},
      {"GA June 2024", "live [June 2024] target"},
      {"End of life: 12 May 2026", "withdrawn [12 May 2026] target"},
      {"In production from June 2024", "live [June 2024] begun"},
      {"Private beta started in May 2026", "private_beta [May 2026] begun"},
      {"Production by End of April 2022 (all features now live)", "live; live [End of April 2022] reached"},
      {"Q3 2025", "live [Q3 2025] target"},
      {"Spring release (ETA: Jan 31, 2026)", "promises live; live [Jan 31, 2026] target"},
      {"GA (General Availability) June 2024", "live [June 2024] target"},
      {"Coming up next", "planned"},
      {"What's next", "planned"},
      {"Future deliverables - date due: December 2024", "planned; promises live; live [December 2024] target"},
      {"Upcoming beta", "planned; promises public_beta"},
  };
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(described(read_phrase(c.text, ordinary(), std::nullopt), ordinary()), c.expected);
  }
}

TEST(Phrases, TheLastWordHolds) {
  static constexpr Case kCases[] = {
      {"March 2026 \xE2\x86\x92 May 2026", "live [May 2026] target"},
      {"March 2026 -> May 2026", "live [May 2026] target"},
      {"June \xE2\x86\x92 July 2024", "live [July 2024] target"},
      {"June 2024 (was May 2024)", "live [June 2024] target"},
      {"was May 2024, now June 2024", "live [June 2024] target"},
      {"Originally March 2026, now May 2026", "live [May 2026] target"},
      {"Originally planned for March 3, 2026, now May 2026", "live [May 2026] target"},
      {"Moved from Q2 2024 to Q3 2024", "live [Q3 2024] target"},
      {"Moved to July 2024 (from May 2024)", "live [July 2024] target"},
      {"May 2024, delayed to July 2024", "live [July 2024] target"},
      {"Postponed until September 2024", "live [September 2024] target"},
      {"Q3 2024 instead of Q2 2024", "live [Q3 2024] target"},
      {"May 2026 (previously March 2026)", "live [May 2026] target"},
      {"As of 16 February 2026: May 2026", "live [May 2026] target"},
      {"May 2026 (updated 3 February 2026)", "live [May 2026] target"},
      {"May 2026, announced on 3 February 2026", "live [May 2026] target"},
      {"July 2024 (slipped from May 2024)", "live [July 2024] target"},
      {"Jan 15, 2025 - note the old desk is closing by Oct 2024", "live [Jan 15, 2025] target"},
      {"TBC (was June 2024)", "live [TBC] target"},
  };
  const Column column = read_column("Target date", ordinary());
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(described(read_date_cell(column, c.text, ordinary(), std::nullopt), ordinary()), c.expected);
  }
}

TEST(Phrases, ACellUnderAStageSaysWhenAndWhetherItWas) {
  static constexpr struct {
    std::string_view title, text, expected;
  } kCases[] = {
      {"Deploy to Sandbox", "June 2026", "test [June 2026] target"},
      {"Deploy to Sandbox", "June 2026 (deployed)", "test [June 2026] reached"},
      {"Deploy to Sandbox", "Deployed", "test reached"},
      {"Deploy to Sandbox", "June 2026 \xE2\x9C\x85", "test [June 2026] reached"},
      {"Deploy to Sandbox", "\xE2\x9C\x85", "test reached"},
      {"Deploy to Sandbox", "Yes", "test reached"},
      {"Deploy to Sandbox", "Almost done", "nothing"},
      {"Deploy to Sandbox", "June 2026 (pending)", "test [June 2026] target"},
      {"Deploy to Sandbox", "June 2026 (not deployed)", "test [June 2026] target"},
      {"Deploy to Sandbox", "June 2026 (to be deployed)", "test [June 2026] target"},
      {"Deploy to Sandbox", "Deployed in June 2026", "test [June 2026] begun"},
      {"Deployed to Sandbox", "June 2026", "test [June 2026] begun"},
      {"Deployed to Sandbox", "Expected June 2026", "test [June 2026] target"},
      {"Released", "June 2026", "live [June 2026] begun"},
      {"Deprecated", "June 2026", "withdrawn [June 2026] begun"},
      {"GA", "June 2026", "live [June 2026] target"},
      {"Beta", "June 2026", "public_beta [June 2026] target"},
      {"End of life", "June 2026", "withdrawn [June 2026] target"},
      {"Live", "June 2026", "live [June 2026] target"},
      {"Sandbox", "Available now", "test reached"},
      {"Sandbox", "TBC", "test [TBC] target"},
      {"Sandbox", "Live", "test reached"},
      {"Sandbox", "-", "nothing"},
      {"Sandbox", "Ask the team", "nothing"},
      {"Release date", "Private beta in April 2026. Live in September 2026",
       "private_beta [April 2026] target; live [September 2026] target"},
      {"Release date", "Private beta started in May 2026. Live in October 2026",
       "private_beta [May 2026] begun; live [October 2026] target"},
      {"Release date", "Sandbox: March 2026, Production: June 2026",
       "test [March 2026] target; live [June 2026] target"},
      {"Release date", "Sandbox March 2026 / Production June 2026",
       "test [March 2026] target; live [June 2026] target"},
      {"Release date", "Beta Q1 2026 and GA Q3 2026", "public_beta [Q1 2026] target; live [Q3 2026] target"},
      {"Release date", "Beta in April 2026, then June 2026",
       "public_beta [April 2026] target; live [June 2026] target"},
      {"Release date", "Private beta", "private_beta reached"},
      {"Release date", "Cancelled", "withdrawn reached"},
      {"Release date", "June 2026 - done", "live [June 2026] reached"},
      {"Release date", "May 2026 (test), June 2026 (live)", "test [May 2026] target; live [June 2026] target"},
      {"Release date", "June 2026 (live)", "live [June 2026] reached"},
      {"Release date", "Sandbox - May 2026, Production - June 2026", "test [May 2026] target; live [June 2026] target"},
      {"Release date", "Beta live, GA June 2026", "public_beta reached; live [June 2026] target"},
      {"Release date", "Beta\nGA (General Availability) scheduled for July 2026",
       "public_beta reached; live [July 2026] target"},
      {"Target date", "September 2026, beta in June 2026",
       "public_beta [June 2026] target; live [September 2026] target"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(std::string(c.title) + ": " + std::string(c.text));
    const Column column = read_column(std::string(c.title), ordinary());
    EXPECT_EQ(described(read_date_cell(column, c.text, ordinary(), std::nullopt), ordinary()), c.expected);
  }
}

TEST(Phrases, RunningTextSaysItWhereItMeansTo) {
  static constexpr Case kCases[] = {
      {"Lists berths. Target date to Sandbox August 2024", "promises test; test [August 2024] target"},
      {"Deployed to sandbox in March 2023.", "test [March 2023] begun"},
      {"This is due to be released by the end of March 2024.", "promises live; live [end of March 2024] target"},
      {"This is due to be release by the end of March 2024.", "promises live; live [end of March 2024] target"},
      {"We expect this to be available to you in April 2024 in the sandbox environment.",
       "promises test; test [April 2024] target"},
      {"Planned for Q3 2025.", "promises live; live [Q3 2025] target"},
      {"It is v2.8, aiming to release in March 2024.", "promises live; live [March 2024] target"},
      {"It is v2.8, which was released in August 2024.", "live [August 2024] begun"},
      {"We have completed the endpoints so they can be tested in the sandbox environment", "test"},
      {"It is now available in the sandbox.", "test"},
      {"Customers can test the API when it is live", "nothing"},
      {"Users must file by 31 January 2025", "nothing"},
      {"Legislation is expected to come into force in April 2025", "nothing"},
      {"Shows the test results of production lines since March 2024", "nothing"},
      {"The price was set in June 2024", "nothing"},
      {"Required for returns due by 31 January 2026", "nothing"},
      {"The old service was launched in May 2020 and needs a rewrite", "nothing"},
      {"This will go live in June 2025", "promises live; live [June 2025] target"},
      {"Due in June 2025, originally May 2025", "promises live; live [June 2025] target"},
      {"We aim to deliver this by September 2025", "promises live; live [September 2025] target"},
  };
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.text);
    const document::Text text{std::string(c.text), {}};
    EXPECT_EQ(described(read_prose(text, ordinary(), std::nullopt), ordinary()), c.expected);
  }
}

}  // namespace
}  // namespace roadshift::reading
