#include "render/escape.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace roadshift::render {
namespace {

using std::string_literals::operator""s;

struct Case {
  std::string name, text, expected;
};

TEST(Escape, MakesVisibleWhatWouldActOnATerminal) {
  const Case cases[] = {
      {"plain text stays", "Lloyd’s → 道路 👩‍💻", "Lloyd’s → 道路 👩‍💻"},
      {"escape sequence", "\x1b[31mred", "\\x1b[31mred"},
      {"the same as one C1 character", "\u009b31m", "\\x9b31m"},
      {"the same as one raw byte", "\x9b"s + "31m", "\uFFFD31m"},
      {"NUL, bell, delete", "a\0b\x07\x7f"s, "a\\x00b\\x07\\x7f"},
      {"bidirectional override", "\u202egnp.exe", "\\u202egnp.exe"},
      {"invisible tag", "a\U000E0041", "a\\u0e0041"},
      {"line breaks of all kinds", "a\r\nb\nc\rd\u2028e\u0085f", "a b c d e f"},
      {"tab", "a\tb", "a b"},
      {"marks nobody misses", "\uFEFFa\u200Bb\u00ADc", "abc"},
      {"cut off in the middle of a character", "a\xE2\x80", "a\uFFFD\uFFFD"},
  };
  for (const Case& c : cases) EXPECT_EQ(visible_line(c.text), c.expected) << c.name;
}

TEST(Escape, KeepsCsvCellsFromBeingFormulas) {
  const Case cases[] = {
      {"plain", "Parking permits", "Parking permits"},
      {"comma", "a, b", "\"a, b\""},
      {"quote", "a \"b\"", "\"a \"\"b\"\"\""},
      {"line break", "a\r\nb", "\"a\nb\""},
      {"blank at the end", "a ", "\"a \""},
      {"formula", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"},
      {"plus", "+1", "'+1"},
      {"minus", "-1", "'-1"},
      {"at", "@SUM(A1,A2)", "\"'@SUM(A1,A2)\""},
      {"after a tab", "\t=1", "' =1"},
      {"after a line break", "\r=1", "\"'\n=1\""},
      {"full width", "＝1", "'＝1"},
      {"behind an invisible mark", "\u200B=1", "'=1"},
      {"a sign further in", "a=b", "a=b"},
      {"escape sequence", "\x1b[2J", "\\x1b[2J"},
      {"empty", "", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(csv_cell(c.text), c.expected) << c.name;
}

TEST(Escape, LeavesNoMarkupAliveInMarkdown) {
  const Case cases[] = {
      {"plain", "Parking permits (v2.0)", "Parking permits (v2.0)"},
      {"html", "</script><b> &amp;", "&lt;/script&gt;&lt;b&gt; &amp;amp;"},
      {"table and code", "a|b `c`", "a\\|b \\`c\\`"},
      {"a pipe that is already escaped", "a\\|b", "a\\\\\\|b"},
      {"emphasis", "*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"},
      {"link", "[a](http://b)", "\\[a\\](http&#58;//b)"},
      {"bare host", "WWW.example.org", "WWW&#46;example.org"},
      {"mention", "@team", "&#64;&#8203;team"},
      {"mail address", "a@b.org", "a&#64;&#8203;b.org"},
      {"issue", "#12 # a", "&#35;&#8203;12 &#35; a"},
      {"formula", "$x$", "&#36;x&#36;"},
      {"list", "- a", "\\- a"},
      {"numbered list", "12. a", "12\\. a"},
      {"a number", "12 a. b", "12 a. b"},
      {"rule", "=== a", "\\=== a"},
      {"lines", "a\n\n# b", "a  &#35; b"},
      {"empty", "", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(markdown_text(c.text), c.expected) << c.name;
}

TEST(Escape, LinksOnlyToTheWeb) {
  const Case cases[] = {
      {"web", "https://example.org/a?b=1&c=(2)", "[t](https://example.org/a?b=1&amp;c=%282%29)"},
      {"mail", "mailto:a@b.org", "[t](mailto:a@b.org)"},
      {"case", "HTTPS://example.org", "[t](HTTPS://example.org)"},
      {"what ends a cell", "http://a/|\"<>\n", "[t](http://a/%7C%22%3C%3E%0A)"},
      {"script", "javascript:alert(1)", "t"},
      {"script behind a blank", " javascript:alert(1)", "t"},
      {"data", "data:text/html,x", "t"},
      {"a page beside this one", "../secret.md", "t"},
      {"none", "", "t"},
  };
  for (const Case& c : cases) EXPECT_EQ(markdown_link("t", c.text), c.expected) << c.name;
}

TEST(Escape, KeepsTheValueOfJson) {
  const std::string hostile = "\u009b31m \x7f \u202e \U000E0041 \u2028 plain 👩‍💻";
  const std::string json = json_for_terminal(nlohmann::json(hostile).dump());
  EXPECT_EQ(nlohmann::json::parse(json), hostile);
  EXPECT_EQ(json, "\"\\u009b31m \\u007f \\u202e \\udb40\\udc41 \\u2028 plain 👩‍💻\"");
}

TEST(MarkupText, HoldsNothingThatXmlRefuses) {
  EXPECT_EQ(markup_text("a\uFFFE b\uFFFF <\x0B>"), "a\uFFFD b\uFFFD &lt;\\x0b&gt;");
}

TEST(GithubCommands, AreOneLineWhateverIsSaid) {
  EXPECT_EQ(github_text("50%: a, b\n::error::c"), "50%25: a, b ::error::c");
  EXPECT_EQ(github_property("50%: a, b\r\nc"), "50%25%3A a%2C b c");
  EXPECT_EQ(github_text("\x1b[2J"), "\\x1b[2J");
}

TEST(UriPath, IsRelativeWhateverTheFileIsCalled) {
  EXPECT_EQ(uri_path("docs/road map.md"), "docs/road%20map.md");
  EXPECT_EQ(uri_path("javascript:alert(1)"), "javascript%3Aalert%281%29");
  EXPECT_EQ(uri_path("\xC3\xBC?#%"), "%C3%BC%3F%23%25");
}

}  // namespace
}  // namespace roadshift::render
