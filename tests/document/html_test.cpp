#include <gtest/gtest.h>

#include "document/outline.h"

namespace roadshift::document {
namespace {

constexpr struct Case {
  std::string_view name, page, expected;
} kTables[] = {
    // Header
    {"head and body", "<table>\n<thead><tr><th>A<th>B</thead>\n<tbody><tr><td>1<td>2</tbody>\n</table>\n",
     "1 table\n2 = A | B\n3 | 1 | 2\n"},
    {"first row of headings", "<table><tr><th>A</th><th>B</th></tr>\n<tr><th>1</th><td>2</td></tr></table>\n",
     "1 table\n1 = A | B\n2 | 1 | 2\n"},
    {"no header", "<table>\n<tr><td>1</td><td>2</td></tr>\n</table>\n", "1 table\n2 | 1 | 2\n"},
    {"two header rows read as one",
     "<table><thead><tr><th rowspan=2>A<th colspan=2>Date\n<tr><th>Test<th>Live</thead><tr><td>1<td>2<td>3</table>\n",
     "1 table\n1 = A | Date Test | Date Live\n2 | 1 | 2 | 3\n"},
    {"caption and foot", "<table><caption>In\ntest</caption><tr><td>1<tfoot>\n<tr><td>2</table>\n",
     "1 table: In test\n2 | 1\n3 | 2\n"},
    // Spans
    {"rowspan", "<table><tr><td rowspan=2>A<td>1\n<tr><td>2\n<tr><td>B<td>3</table>\n",
     "1 table\n1 | A | 1\n2 | ^A | 2\n3 | B | 3\n"},
    {"rowspan in the middle", "<table><tr><td>A<td rowspan='2'>1<td>x\n<tr><td>B<td>y</table>\n",
     "1 table\n1 | A | 1 | x\n2 | B | ^1 | y\n"},
    {"rowspan at the end of a short row", "<table><tr><td>A<td>B<td rowspan=2>C\n<tr><td>D</table>\n",
     "1 table\n1 | A | B | C\n2 | D |  | ^C\n"},
    {"rowspan to the end of the section",
     "<table><tbody><tr><td rowspan=0>A<td>1\n<tr><td>2\n<tbody><tr><td>B<td>3</table>\n",
     "1 table\n1 | A | 1\n2 | ^A | 2\n3 | B | 3\n"},
    {"colspan", "<table><tr><td colspan=2>A<td>B\n<tr><td>1<td>2<td>3</table>\n",
     "1 table\n1 | A | <A | B\n2 | 1 | 2 | 3\n"},
    {"both", "<table><tr><td colspan=2 rowspan=2>A<td>B\n<tr><td>C</table>\n",
     "1 table\n1 | A | <A | B\n2 | ^A | ^<A | C\n"},
    {"nonsense is one", "<table><tr><td colspan=x rowspan=-2>A<td colspan=0>B</table>\n", "1 table\n1 | A | B\n"},
    {"a rowspan makes no rows", "<table><tr><td rowspan=60000>A<td>B</table>\n", "1 table\n1 | A | B\n"},
    {"ragged", "<table><tr><th>A<th>B\n<tr><td>1</table>\n",
     "1 table\n1 = A | B\n2 | 1\n! 2 table row has 1 cell, its header 2\n"},
    // Soup
    {"no end tags but the last", "<table>\n<tr>\n<td>1\n<td>2\n<tr>\n<td>3\n<td>4\n</table>\n",
     "1 table\n2 | 1 | 2\n5 | 3 | 4\n"},
    {"no row tags", "<table>\n<td>1</td>\n<td>2</td>\n</table>\n", "1 table\n2 | 1 | 2\n"},
    {"no end of the table", "<table>\n<tr><td>1</td></tr>\n\n# Next\n", "1 table\n2 | 1\n4 # Next\n"},
    {"no end before the next", "<table>\n<tr><td>1</td></tr>\n\n<table>\n<tr><td>2</td></tr>\n</table>\n",
     "1 table\n2 | 1\n4 table\n5 | 2\n"},
    {"nested table is text", "<table><tr><td>A<table><tr><td>x<td>y<tr><td>z</table></td><td>B</table>\n",
     "1 table\n1 | A/x y/z | B\n"},
    {"lists and paragraphs in a cell", "<table><tr><td><p>a</p><ul><li>b<li>c</ul>d<br>e</table>\n",
     "1 table\n1 | a/b/c/d/e\n"},
    {"upper case and attributes over lines", "<TABLE\n class='a>b'>\n<TR><TD\nROWSPAN='1'>1</TD></TR></TABLE>\n",
     "1 table\n3 | 1\n"},
    // In Markdown
    {"blank lines inside", "<table>\n<tr>\n\n    <td>**1**</td>\n\n<td>2</td>\n\n</tr>\n\n</table>\n\nafter\n",
     "1 table\n2 | **1** | 2\n12 after\n"},
    {"around it on its lines", "before <table><tr><td>1</table> after\n", "1 before\n1 table\n1 | 1\n1 after\n"},
    {"two on a line", "<table><tr><td>1</table><table><tr><td>2</table>\n", "1 table\n1 | 1\n1 table\n1 | 2\n"},
    {"inside another element", "<div>\n        <table>\n<tr><td>1\n\n</table>\n</div>\n", "2 table\n3 | 1\n"},
    {"in an item", "- one\n\n  <table>\n  <tr><td>1\n\n  <tr><td>2\n  </table>\n\n  more\n",
     "1 - one/more\n3 table\n4 | 1\n6 | 2\n"},
    {"quoted", "> <table>\n> <tr><td>1\n>\n> <tr><td>2\n> </table>\n>\n> more\n", "1 table\n2 | 1\n4 | 2\n7 > more\n"},
    {"not in code or comments", "`<table>` is a tag\n\n<!-- <table><tr><td>1</table> -->\n", "1 <table> is a tag\n"},
};

TEST(HtmlTable, RowsAndTheirLines) {
  for (const Case& c : kTables) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(read(c.page), c.expected);
  }
}

TEST(HtmlTable, IsTheSameInAPageOfHtml) {
  for (const Case& c : kTables) {
    // These say what Markdown makes of the lines around the table.
    if (c.page.find("# ") != std::string_view::npos || c.page.find("- ") != std::string_view::npos ||
        c.page.starts_with('>') || c.page.starts_with('`')) {
      continue;
    }
    SCOPED_TRACE(c.name);
    EXPECT_EQ(read(c.page, "page.html"), c.expected);
  }
}

TEST(HtmlTable, IsMarkedAsHtml) {
  const Document page = parse_document("<table><tr><td><b>A</b> <a href='http://x'>y</a></table>", "page.md");
  EXPECT_TRUE(page.blocks.at(0).table.html);
  EXPECT_EQ(marked(page.blocks.at(0).table.rows.at(0).cells.at(0).text), "{strong:A} {link=http://x:y}");
  EXPECT_FALSE(parse_document("|A|\n|-|\n", "page.md").blocks.at(0).table.html);
}

constexpr Case kPages[] = {
    {"wrappers, headings, text",
     "<!DOCTYPE html>\n<html><head><title>T</title>\n<script>a<b</script></head>\n<body>\n<h1>One</h1>\n"
     "<div>loose <b>text</b>\n<p>two\n</div>three</body></html>\n",
     "5 # One\n6 loose text\n7 two\n8 three\n"},
    {"lists", "<ul>\n<li>a\n<ul><li><p>b</p><p>c</p></ul>\n<li>d <table><tr><td>1</table> e\n</ul>\n",
     "2 - a\n3 -- b/c\n4 - d/e\n4 table\n4 | 1\n"},
    {"task boxes", "<ul><li><input type=checkbox checked> a<li><input type='checkbox'> b</ul>",
     "1 - [x] a\n1 - [ ] b\n"},
    {"quote, rule, definition", "<blockquote>a</blockquote><hr><dl><dt>b<dd>c</dl>", "1 > a\n1 ---\n1 b\n1 c\n"},
    {"markup is not Markdown", "<p># a | b\n|---|---|\n**c** [d][e] :x:</p>", "1 # a | b |---|---| **c** [d][e] :x:\n"},
    {"signs that begin no tag", "<p>a < b <> c <<b>d</b></p>", "1 a < b <> c <d\n"},
    {"code is no text", "<p>a</p><pre>b</pre>", "1 a\n"},
    {"no tags at all is Markdown", "# a\n\n- b\n", "1 # a\n3 - b\n"},
};

TEST(HtmlPage, BlocksAndTheirLines) {
  for (const Case& c : kPages) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(read(c.page, "docs/page.html"), c.expected);
  }
}

TEST(HtmlPage, HasATitle) {
  const Document page = parse_document("<html>\n<title>A &amp;\n B</title><p>x", "page.html");
  EXPECT_EQ(page.title, "A & B");
  EXPECT_EQ(page.title_line, 2);
  EXPECT_EQ(parse_document("---\ntitle: C\n---\n<title>A</title><p>x", "page.html").title, "C");
}

TEST(HtmlPage, OfMarkdownsNameIsMarkdown) {
  EXPECT_EQ(read("# a\n<p>b</p>\n", "a.html.md.erb"), "1 # a\n2 b\n");
}

}  // namespace
}  // namespace roadshift::document
