// Feeds; tests/outputs/notify_test.py lets a feed parser read them.
#include "notify/atom.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "notify/parcels.h"

namespace roadshift::notify {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

const FeedHead kHead = {"0123456789abcdef", "example/roadmap", "2024-01-01T09:00:00Z"};

TEST(Atom, EntrySaysWhatItIsOf) {
  const Parcel parcel = samples::parcel();
  const Event& event = parcel.report.events.front();
  const std::vector<FeedEntry> feed = with_news({}, samples::parcel_of(event.id));
  ASSERT_THAT(feed, SizeIs(1));
  for (const std::string& part :
       {"<id>tag:roadshift.invalid,2025:event/" + event.id + "</id>", std::string("<updated>2024-03-01T"),
        std::string("term=\"stage\""), std::string("2025:stage\" term=\"live\" label=\"Live\""),
        "2025:entry\" term=\"" + event.entry_id + '"',
        std::string("href=\"https://github.com/example/roadmap/commit/bbbb"), std::string("Test → Live")})
    EXPECT_THAT(feed[0].xml, HasSubstr(part));
}

TEST(Atom, EntriesStayAsTheyWereAndNoneComesTwice) {
  const Parcel parcel = samples::parcel();
  std::vector<FeedEntry> feed = with_news({}, samples::parcel_of(parcel.report.events.front().id));
  feed[0].xml = "<entry>as it was written by an older program</entry>";
  const std::vector<FeedEntry> grown = with_news(feed, parcel);
  EXPECT_THAT(grown, SizeIs(parcel.report.events.size()));
  EXPECT_EQ(grown.back(), feed[0]);
  EXPECT_EQ(grown.front().id, parcel.report.events.back().id) << "newest first";
  EXPECT_EQ(with_news(grown, parcel), grown);
}

TEST(Atom, FeedHoldsTheNewestHundred) {
  std::vector<FeedEntry> feed;
  for (int i = 0; i < 120; ++i) feed.push_back({std::to_string(i), "e", "2024-01-01T00:00:00Z", "<entry/>"});
  const std::string text = atom_feed(kHead, feed);
  std::size_t count = 0;
  for (std::size_t at = text.find("<entry/>"); at != std::string::npos; at = text.find("<entry/>", at + 1)) ++count;
  EXPECT_EQ(count, kFeedLength);
}

TEST(Atom, EmptyFeedIsAFeed) {
  const std::string text = atom_feed(kHead, {});
  EXPECT_THAT(text, HasSubstr("<updated>2024-01-01T09:00:00Z</updated>"));
  EXPECT_THAT(text, HasSubstr("<id>tag:roadshift.invalid,2025:feed/0123456789abcdef</id>"));
}

TEST(Atom, NothingThatDocumentsSayIsMarkup) {
  const std::string text = atom_feed(kHead, with_news({}, samples::parcel_saying(samples::kHostile)));
  for (const char* bad : {"<script", "\x1b", "\u202e", "\uFFFF", "\xff"}) EXPECT_THAT(text, Not(HasSubstr(bad)));
}

}  // namespace
}  // namespace roadshift::notify
