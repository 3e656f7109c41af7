// Messages as people read them.
#include "notify/message.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "notify/parcels.h"

namespace roadshift::notify {
namespace {

using testing::Each;
using testing::HasSubstr;
using testing::Not;

TEST(Message, ReadsWellAsText) {
  const std::string text = plain_text(message_of(samples::parcel_of("1111111111111111")));
  EXPECT_EQ(text,
            "example/roadmap: 1 to Live\n"
            "\n"
            "2024-03-01 bbbbbbb First of March (Ada Lovelace)\n"
            "https://github.com/example/roadmap/commit/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n"
            "- Resident parking permits: Test → Live · source/roadmap.html.md:41\n");
}

TEST(Message, TellsEveryKindOfChange) {
  const std::string text = plain_text(message_of(samples::parcel()));
  for (const char* part : {"example/roadmap: ", "Test → Live", ": slip, ", " days", ": added, ", ": removed, was ",
                           ": retitled, was “", ": edited, ", "https://github.com/example/roadmap/commit/bbbbbbb"})
    EXPECT_THAT(text, HasSubstr(part));
}

TEST(Message, NewestComesFirst) {
  const std::string text = plain_text(message_of(samples::parcel()));
  EXPECT_LT(text.find("March update"), text.find("First of March"));
}

TEST(Message, WithoutAForgeThereAreNoLinks) {
  Parcel parcel = samples::parcel();
  parcel.report.head.repository.remote_url = "git@example.org:team/docs.git";
  for (const std::string& text : {plain_text(message_of(parcel)), markdown(message_of(parcel))})
    EXPECT_THAT(text, Not(HasSubstr("http")));
}

TEST(Message, MarkdownLinksCommitAndLine) {
  const std::string text = markdown(message_of(samples::parcel()));
  EXPECT_THAT(text, HasSubstr("**Resident parking permits**"));
  EXPECT_THAT(text, HasSubstr("[bbbbbbb](https://github.com/example/roadmap/commit/bbbbbbbbbb"));
  EXPECT_THAT(text, HasSubstr("](https://github.com/example/roadmap/blob/"));
}

TEST(Message, WhatDocumentsSayStaysText) {
  const Message message = message_of(samples::parcel_saying(samples::kHostile));
  const std::string text = plain_text(message), page = markdown(message);
  EXPECT_THAT((std::vector{text, page}), Each(Not(HasSubstr("\x1b"))));
  EXPECT_THAT((std::vector{text, page}), Each(Not(HasSubstr("\u202e"))));
  EXPECT_THAT((std::vector{text, page}), Each(Not(HasSubstr("\nBcc"))));
  for (const char* bad : {"<script", "@everyone", "https://evil", " *b*", "[x](javascript"})
    EXPECT_THAT(page, Not(HasSubstr(bad)));
}

TEST(Message, LongTextsAreCutBetweenCharacters) {
  EXPECT_EQ(clipped("Straße", 10), "Straße");
  EXPECT_EQ(clipped("Straße", 5), "Stra…") << "not inside the ß";
  std::string words;
  for (int i = 0; i < 5000; ++i) words += "Straße ";
  const Message message = message_of(samples::parcel_saying(words));
  for (const Part& part : message.parts)
    for (const Change& change : part.changes)
      for (const auto& run : change.line()) EXPECT_LE(run.text.size(), 1000U);
}

}  // namespace
}  // namespace roadshift::notify
