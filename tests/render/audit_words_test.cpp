// The phrases about shifts and figures.
#include <gtest/gtest.h>

#include <sstream>

#include "render/describe_audit.h"
#include "render/markup.h"
#include "render/samples.h"

namespace roadshift::render {
namespace {

TEST(AuditWords, SayHowLateAndHowMuchNotice) {
  EXPECT_EQ(late_words(92), "92 days late");
  EXPECT_EQ(late_words(-1), "1 day early");
  EXPECT_EQ(late_words(0), "on the day");
  EXPECT_EQ(notice_words(1), "1 day’s notice");
  EXPECT_EQ(notice_words(0), "0 days’ notice");
  EXPECT_EQ(notice_words(-28), "28 days too late");
}

TEST(AuditWords, GiveEveryShareItsNumberAndCallFewFew) {
  EXPECT_EQ(share_words({11, 19}), "58 % (11 of 19)");
  EXPECT_EQ(share_words({1, 2}), "50 % (1 of 2, few)");
  EXPECT_EQ(share_words({1, 8}), "13 % (1 of 8, few)") << "halves are rounded up";
  EXPECT_EQ(share_words({}), "none");
  EXPECT_EQ(spread_words({14, 62, 212, 215}), "median +62, P80 +212, P90 +215 days (14)");
  EXPECT_EQ(spread_words({2, -3, 0, 0}), "median -3, P80 0, P90 0 days (2, few)");
  EXPECT_EQ(spread_words({1, 31, 31, 31}), "+31 days (1, few)");
  EXPECT_EQ(length_words({14, 62, 212, 215}), "median 62, P80 212, P90 215 days (14)");
  EXPECT_EQ(spread_words({}), "none");
}

TEST(AuditWords, TellAMilestonesLife) {
  const SlipsReport report = samples::slips();
  const Track& bins = report.audit.tracks[report.shown.front()];
  EXPECT_EQ(promise_words(bins), "Feb 2024 → Mar 2024");
  EXPECT_EQ(fate_words(bins), "reached by 2024-05-10, 71 days late for the first promise, 40 days late for the last");
  EXPECT_EQ(totals_words(bins), "1 move of 31 days in all; longest hold 60 days");
  EXPECT_EQ(change_words(report.audit.shifts.front()), "Feb 2024 → Mar 2024, +31 days");
}

TEST(Markup, EscapesWhatItIsGivenAndClosesWhatItOpens) {
  std::ostringstream out;
  {
    Markup markup(out);
    const auto item = markup.element("li", {{"title", "\"a\" & 'b'\x1b"}});
    markup.link("<b>", "https://example.org/?a=1&b=\"2\"");
    markup.link("no", "javascript:alert(1)");
    markup.link("here", "#place");
  }
  EXPECT_EQ(out.str(),
            "<li title=\"&quot;a&quot; &amp; &#39;b&#39;\\x1b\">"
            "<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\" rel=\"noreferrer\">&lt;b&gt;</a>no"
            "<a href=\"#place\">here</a></li>");
}

}  // namespace
}  // namespace roadshift::render
