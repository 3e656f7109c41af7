#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>

#include "document/outline.h"

namespace roadshift::document {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Pair;

TEST(FrontMatter, IsReadAndNotShown) {
  const Document page = parse_document(
      "---\n# how the site is built\nTitle: \"The \\\"big\\\" roadmap\"\nweight: 1 # first\nowner: 'it''s us'\n"
      "tags:\n  - a\n  deep: b\nlist: [a]\ntext: |\n  c\nlink: http://x#y\n---\n# Head\n",
      "page.md");
  EXPECT_EQ(page.title, "The \"big\" roadmap");
  EXPECT_EQ(page.title_line, 3);
  EXPECT_THAT(page.front_matter, ElementsAre(Pair("Title", "The \"big\" roadmap"), Pair("weight", "1"),
                                             Pair("owner", "it's us"), Pair("link", "http://x#y")));
  EXPECT_EQ(outline(page), "14 # Head\n");
}

constexpr struct Case {
  std::string_view name, page, expected;
} kPages[] = {
    // Front matter
    {"empty front matter", "---\n---\na\n", "3 a\n"},
    {"front matter ended by dots", "---\na: b\n...\nc\n", "4 c\n"},
    {"a page that begins with a rule", "---\n\nText here\n\n---\n", "1 ---\n3 Text here\n5 ---\n"},
    {"never ended", "---\na: b\n\nc\n", "1 ---\n2 a: b\n4 c\n"},
    // Template tags
    {"alone on a line", "a\n<%= partial 'x' %>\nb\n{% if c %}\n\nd {{ e }} f\n", "1 a\n3 b\n6 d f\n"},
    {"over lines", "a\n\n<%\nb\n%>\nc\n", "1 a\n6 c\n"},
    {"around rows", "|a|\n|-|\n{% for x in y %}\n|b|\n{% endfor %}\n|c|\n", "1 table\n1 = a\n4 | b\n6 | c\n"},
    {"with a pipe inside", "|a|b|\n|-|-|\n|{{ x | upcase }}c|d|\n", "1 table\n1 = a | b\n3 | c | d\n"},
    {"at the very beginning", "{% a %}\nb\n", "2 b\n"},
    {"never ended, stays", "a {{ b\n\n{% c\n\n5 <% d\n", "1 a {{ b\n3 {% c\n5 5 <% d\n"},
    {"attributes of a table", "|a|b|\n|-|-|\n|c|d|\n{: .wide}\n\ne\n", "1 table\n1 = a | b\n3 | c | d\n6 e\n"},
    // Line ends and encodings
    {"CRLF", "# a\r\n\r\n|b|\r\n|-|\r\n|c|\r\n", "1 # a\n3 table\n3 = b\n5 | c\n"},
    {"CR", "# a\r\rb\r", "1 # a\n3 b\n"},
    {"mixed", "a\r\n\nb\n\r\nc", "1 a\n3 b\n5 c\n"},
    {"BOM before front matter", "\xEF\xBB\xBF---\na: b\n---\n# c\n", "4 # c\n"},
    {"not UTF-8", "caf\xE9\n",
     "1 caf\xEF\xBF\xBD\n! 0 file is not UTF-8 throughout: what could not be read shows as \xEF\xBF\xBD\n"},
    {"empty", "", ""},
    {"blank", " \n\t\n\n", ""},
};

TEST(Source, WhatIsLeftForTheParsers) {
  for (const Case& c : kPages) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(read(c.page), c.expected);
  }
}

std::string utf16(std::u16string_view text, bool big_endian) {
  std::string out = big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    out += big_endian ? high : low;
    out += big_endian ? low : high;
  }
  return out;
}

TEST(Source, Utf16IsConverted) {
  for (const bool big_endian : {false, true}) {
    EXPECT_EQ(read(utf16(u"# £5\r\n\r\n\u20AC \U0001F680\n", big_endian)), "1 # £5\n3 € 🚀\n");
  }
  EXPECT_THAT(read(utf16(u"a\xD800", false)), HasSubstr("! 0 file is not UTF-8 throughout"));
  EXPECT_THAT(read(utf16(u"a", false) + "b"), HasSubstr("! 0 file is not UTF-8 throughout"));
}

TEST(Source, NulBytesAreDropped) {
  using std::string_literals::operator""s;
  EXPECT_EQ(read("# a\0b\n"s), "1 # ab\n! 0 file holds NUL bytes: it may be no text\n");
}

TEST(Source, ProblemsNameTheFile) {
  const Document page = parse_document("\xFF", "docs/a.md");
  ASSERT_EQ(page.problems.size(), 1U);
  EXPECT_EQ(page.problems[0].path, "docs/a.md");
  EXPECT_EQ(page.problems[0].commit, "");
}

TEST(CouldBePage, GoesByTheName) {
  for (const char* path : {"README.md", "a/b.MD", "a.markdown", "a.mdown", "a.mkd", "a.mdx", "a.html", "a.htm",
                           "a.xhtml", "a.html.md", "a.html.md.erb", "a.md.erb", "A.Md.ErB", "a.html.liquid", "a.md.hbs",
                           "a.md.njk", "a.md.tmpl", "a.md.j2", "x.y/a.md"}) {
    EXPECT_TRUE(could_be_page(path)) << path;
  }
  for (const char* path : {"", "README", "a.rst", "a.txt", "a.erb", "a.js.erb", "amd", "a.md/b", "a.md.bak", ".md",
                           "docs/.html", "a.mdxx"}) {
    EXPECT_FALSE(could_be_page(path)) << path;
  }
}

TEST(UnreadKind, GoesByTheName) {
  EXPECT_EQ(unread_kind("docs/ROADMAP.rst"), "reStructuredText");
  EXPECT_EQ(unread_kind("a.ADOC"), "AsciiDoc");
  EXPECT_EQ(unread_kind("a.adoc.erb"), "AsciiDoc");
  EXPECT_EQ(unread_kind("a.docx"), "a Word document");
  for (const char* path : {"", "a", "a.md", "a.html.erb", "a.txt", "a.cpp", ".org", "docs/.rst", "rst", "a.rst/b"}) {
    EXPECT_EQ(unread_kind(path), std::nullopt) << path;
  }
}

TEST(UnreadKind, IsSaidAndNotRead) {
  EXPECT_EQ(read("Live\n====\n\n- a\n", "docs/a.rst"), "! 0 file is reStructuredText, which is not read\n");
}

// Limits

TEST(Limits, TooManyBytesAreLeftOutAtALineBreak) {
  Limits limits;
  limits.bytes = 12;
  EXPECT_EQ(outline(parse_document("# one\n\ntwo\nthree\n", "page.md", limits)),
            "1 # one\n3 two\n! 0 file is larger than 12 bytes: the rest is left out\n");
  EXPECT_EQ(outline(parse_document(utf16(u"a\n\nbcdefgh", false), "page.md", limits)),
            "1 a\n! 0 file is larger than 12 bytes: the rest is left out\n");
}

TEST(Limits, SpreadOutCellsAreCounted) {
  Limits limits;
  limits.table_cells = 10;
  const Document page =
      parse_document("<table><tr><td colspan=1000 rowspan=1000>A\n<tr>\n<tr>\n</table>", "page.md", limits);
  EXPECT_EQ(page.blocks.at(0).table.rows.at(0).cells.size(), 10U);
  EXPECT_THAT(outline(page), HasSubstr("! 1 table is too large when its cells are spread out: the rest is left out\n"));
}

TEST(Limits, PaddedCellsAreCounted) {
  Limits limits;
  limits.table_cells = 10;
  EXPECT_THAT(outline(parse_document("|a|b|c|d|\n|-|-|-|-|\n|1|\n|2|\n|3|\n", "page.md", limits)),
              HasSubstr("! 2 table is too large and not read as one\n"));
}

TEST(Limits, DeepNestingIsFlattened) {
  Limits limits;
  limits.nesting = 3;
  EXPECT_EQ(outline(parse_document("> > > > a\n", "page.md", limits)),
            "1 > a\n! 1 lists and quotes are nested too deeply\n");
  EXPECT_EQ(outline(parse_document("<div><div><div><div>a</div></div></div></div>b", "page.html", limits)),
            "1 a\n1 b\n! 1 HTML is nested too deeply: inner elements are flattened\n");
}

TEST(Limits, ProblemsAreNotListedForEver) {
  std::string page = "|a|b|\n|-|-|\n";
  for (int i = 0; i < 3000; ++i) page += "|c|\n";
  const Document document = parse_document(page, "page.md");
  EXPECT_EQ(document.problems.size(), 1001U);
  EXPECT_EQ(document.blocks.at(0).table.rows.size(), 3000U);
}

std::string repeated(std::string_view part, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += part;
  return text;
}

// What would take minutes, gigabytes or the whole stack if it were handed to the parsers as it is.
TEST(Limits, NoPageIsSlow) {
  constexpr std::size_t kSize = 100'000;
  const struct {
    std::string_view name;
    std::string page;
    const char* path;
  } kHostile[] = {
      {"open images", repeated("![[]()", kSize), "page.md"},
      {"open images over lines", repeated("![[]()\n", kSize), "page.md"},
      {"addresses", repeated("a@", kSize * 4), "page.md"},
      {"pipes", "|a|\n|-|\n" + repeated("|", kSize), "page.md"},
      {"wide header over short rows",
       repeated("|a", 6000) + "\n" + repeated("|-", 6000) + "\n" + repeated("|a\n", kSize), "page.md"},
      {"deep list and blank lines", repeated("- ", kSize) + repeated("\n", kSize), "page.md"},
      {"deep quotes", repeated(">", kSize) + repeated("\na\n", kSize), "page.md"},
      {"open elements", repeated("<div>", kSize), "page.html"},
      {"open elements in Markdown", repeated("<div>", kSize), "page.md"},
      {"open tables", repeated("<table><td>", kSize), "page.html"},
      {"tables without an end", repeated("a <table> <!--\n\n", kSize), "page.md"},
      {"open formatting", repeated("<p><b id=1>x", kSize), "page.html"},
      {"spans of spans", "<table>" + repeated("<tr><td colspan=1000 rowspan=9999>x", kSize), "page.html"},
      {"open template tags", repeated("<% {{ ", kSize), "page.md"},
      {"open template calls", repeated("{{ a(", kSize), "page.md"},
      {"open texts in template calls", repeated("{{ a('b', {{ a(\"c\", [{d:", kSize), "page.md"},
      {"nested template data", "{{ a(" + repeated("{a:[", kSize), "page.md"},
      {"comments between rows", "|a|b|\n|-|-|\n" + repeated("|a|b|\n<!-- c -->\n", kSize), "page.md"},
      {"comments in lists", repeated("- a\n<!-- b -->\n  - c\n", kSize), "page.md"},
      {"comments below each other", "- a\n" + repeated("<!-- b -->\n", kSize) + "  - c\n", "page.md"},
      {"open folds", repeated("<details><summary>a</summary>\n\n", kSize), "page.md"},
      {"open folds in HTML", repeated("<details><summary>a", kSize), "page.html"},
      {"anchors in a table", "<table>" + repeated("<span id=b>", kSize * 4), "page.html"},
      {"anchors", repeated("<a name=a><span id=b>", kSize), "page.html"},
  };
  for (const auto& c : kHostile) {
    SCOPED_TRACE(c.name);
    const auto begin = std::chrono::steady_clock::now();
    const auto lines = static_cast<int>(std::count(c.page.begin(), c.page.end(), '\n')) + 1;
    EXPECT_EQ(broken_promise(parse_document(c.page, c.path), lines), "");
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
  }
}

}  // namespace
}  // namespace roadshift::document
