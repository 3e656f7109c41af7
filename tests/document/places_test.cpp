// Folds, anchors and pictures: what a block is besides its text.
#include <gtest/gtest.h>

#include "document/outline.h"

namespace roadshift::document {
namespace {

constexpr struct Case {
  std::string_view name, page, expected;
} kFolds[] = {
    {"one level below the heading above", "## a\n\n<details>\n<summary>b</summary>\n\nc\n\n</details>\n\nd\n",
     "1 ## a\n4 ### >>> b\n6 c\n8 <<<\n10 d\n"},
    {"never the first level", "<details><summary>a</summary>\n\nb\n</details>\n", "1 ## >>> a\n3 b\n4 <<<\n"},
    {"never below the sixth", "###### a\n\n<details><summary>b</summary>\n</details>\n",
     "1 ###### a\n3 ###### >>> b\n4 <<<\n"},
    {"beside each other", "# a\n<details><summary>b</summary></details>\n\n<details><summary>c</summary></details>\n",
     "1 # a\n2 ## >>> b\n2 <<<\n4 ## >>> c\n4 <<<\n"},
    {"in each other",
     "# a\n\n<details>\n<summary>b</summary>\n\n### "
     "c\n\n<details>\n<summary>d</summary>\n\ne\n</details>\n\nf\n</details>\n",
     "1 # a\n4 ## >>> b\n6 ### c\n9 #### >>> d\n11 e\n12 <<<\n14 f\n15 <<<\n"},
    {"a heading after it stands where it stood",
     "# a\n<details><summary>b</summary>\n\n### c\n</details>\n\n"
     "<details><summary>d</summary></details>\n",
     "1 # a\n2 ## >>> b\n4 ### c\n5 <<<\n7 ## >>> d\n7 <<<\n"},
    {"markup in the summary", "<details open>\n<summary><h3>a <b>b</b></h3></summary>\n\n- c\n</details>\n",
     "2 ## >>> a b\n4 - c\n5 <<<\n"},
    {"table inside", "<details>\n<summary>a</summary>\n\n| b |\n|---|\n| c |\n</details>\n",
     "2 ## >>> a\n4 table\n4 = b\n6 | c\n7 <<<\n"},
    {"HTML inside", "<details>\n<summary>a</summary>\n<table><tr><td>b</td></tr></table>\n</details>\nc\n",
     "2 ## >>> a\n3 table\n3 | b\n4 <<<\n5 c\n"},
    {"tags over lines", "<details\n  open\n>\n<summary\n>a</summary\n>\n\nb\n\n</details\n>\n",
     "4 ## >>> a\n8 b\n10 <<<\n"},
    {"ended behind a text or an item",
     "<details><summary>a</summary>\n\nb</details>\n\n<details><summary>c</summary>\n\n"
     "- d\n- e</details>\n\nf\n",
     "1 ## >>> a\n3 b\n3 <<<\n5 ## >>> c\n7 - d\n8 - e\n8 <<<\n10 f\n"},
    {"summary never ended", "<details><summary>a\n\nb\n\n</details>\n\nc\n", "1 ## >>> a\n3 b\n5 <<<\n7 c\n"},
    {"summary on its own", "<details>\n\n<summary>a</summary>\n\nb\n\n</details>\n", "3 ## >>> a\n5 b\n7 <<<\n"},
    {"Markdown in the summary", "# a\n\n<details>\n<summary>\n\n**b**\n\n</summary>\n\nc\n\n</details>\n\nd\n",
     "1 # a\n6 ## >>> b\n10 c\n12 <<<\n14 d\n"},
    {"a heading in the summary", "# a\n\n<details>\n<summary>\n\n### b {#x}\n\n</summary>\n\nc\n</details>\n",
     "1 # a\n6 {#x} ## >>> b\n10 c\n11 <<<\n"},
    {"no summary", "<details>\n\na\n\n</details>\n\nb\n", "3 a\n7 b\n"},
    {"empty summary", "<details><summary></summary>\n\na\n\n</details>\n", "3 a\n"},
    {"never ended", "# a\n\n<details><summary>b</summary>\n\nc\n", "1 # a\n3 ## >>> b\n5 c\n"},
    {"ended only", "# a\n</details>\n\nb\n", "1 # a\n4 b\n"},
    {"summary only", "<summary>a</summary>\n", "1 a\n"},
    {"two summaries", "<details><summary>a</summary><summary>b</summary></details>\n", "1 ## >>> a\n1 b\n1 <<<\n"},
    {"more of an item", "- a\n\n  <details><summary>b</summary>\n\n  c\n\n  </details>\n- d\n",
     "1 - a/c\n3 b\n8 - d\n"},
    {"in a cell", "| a |\n|---|\n| <details><summary>b</summary>c</details> |\n", "1 table\n1 = a\n3 | b/c\n"},
    {"quoted", "> <details><summary>a</summary>\n>\n> b\n>\n> </details>\n", "1 > ## >>> a\n3 > b\n5 > <<<\n"},
    {"not in code", "```\n<details><summary>a</summary>\n```\n`</details>` b\n", "4 </details> b\n"},
};

TEST(Folds, AreHeadingsWithAnEnd) {
  for (const Case& c : kFolds) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(read(c.page), c.expected);
  }
}

TEST(Folds, AreTheSameInAPageOfHtml) {
  EXPECT_EQ(
      read("<h1>a</h1>\n<details>\n<summary>b</summary>\n<div><p>c\n<ul><li>d</ul>\n</details>\n<p>e\n", "a.html"),
      "1 # a\n3 ## >>> b\n4 c\n5 - d\n6 <<<\n7 e\n");
  EXPECT_EQ(read("<ul><li><details><summary>a</summary>b</details></ul>\n<p>c", "a.html"), "1 - a/b\n2 c\n");
  EXPECT_EQ(read("<details>\n<summary>a\n<table><tr><td>b</table></details>", "a.html"), "2 a\n3 table\n3 | b\n");
}

constexpr Case kAnchors[] = {
    // Of what stands below
    {"paragraph of its own", "<a name=\"x\"></a>\n\n**a**\n\nb\n", "3 {#x} a\n5 b\n"},
    {"a block of HTML", "<a id='x'>\n\n## a\n\n<div id=\"y\"></div>\n\nb\n", "3 {#x} ## a\n7 {#y} b\n"},
    {"above a table", "<span id=x></span>\n\n| a |\n|---|\n| b |\n", "3 {#x} table\n3 = a\n5 | b\n"},
    {"above a list", "<a name=x></a>\n\n- a\n- b\n", "3 {#x} - a\n4 - b\n"},
    {"above a rule", "<a name=x></a>\n\n---\n\na\n", "3 ---\n5 {#x} a\n"},
    {"the nearest of two", "<a name=x></a><a name=y></a>\n\n<a name=z></a>\n\na\n", "5 {#z} a\n"},
    {"of nothing", "a\n\n<a name=x></a>\n", "1 a\n"},
    // Of what it begins
    {"paragraph", "<a name=\"x\"></a>a\n", "1 {#x} a\n"},
    {"paragraph on the next line", "<a name=\"x\"></a>\na\n", "2 {#x} a\n"},
    {"heading", "## <a id=\"x\"></a>a\n", "1 {#x} ## a\n"},
    {"item", "- <a id=\"x\"></a>a\n- b\n", "1 {#x} - a\n2 - b\n"},
    {"not in the middle", "a <a id=\"x\"></a> b\n", "1 a b\n"},
    {"a name that shows text", "<a name=\"x\">a</a>\n", "1 {#x} a\n"},
    {"where a link leads is none", "<a href=\"#x\">a</a>\n", "1 a\n"},
    // Its own
    {"attribute of a heading", "## a *b* {#x}\n", "1 {#x} ## a b\n"},
    {"attribute among others", "## a {#x .wide}\n", "1 {#x} ## a\n"},
    {"attribute alone", "## {#x}\n", "1 {#x} ## \n"},
    {"no attribute", "## a {b}\n## {#}\n", "1 ## a {b}\n2 ## {#}\n"},
    {"HTML heading", "<h2 id=\"x\">a</h2>\n<p id=y>b</p>\n<ul><li id=z>c</ul>\n",
     "1 {#x} ## a\n2 {#y} b\n3 {#z} - c\n"},
    {"HTML table", "<table id=x><tr><td>a</table>\n", "1 {#x} table\n1 | a\n"},
};

TEST(Anchors, AreOfTheBlockTheyLeadTo) {
  for (const Case& c : kAnchors) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(read(c.page), c.expected);
  }
}

TEST(Anchors, AreTheSameInAPageOfHtml) {
  EXPECT_EQ(read("<span id=x></span><h2>a</h2><p><a name=y></a>b</p><section id=z><p>c<p>d</section>", "a.html"),
            "1 {#x} ## a\n1 {#y} b\n1 {#z} c\n1 d\n");
}

TEST(Anchors, AreWhatTheCellsOfAHeaderLeadTo) {
  const Document page = parse_document("| [Breaking?](#br) |\n|---|\n| No |\n\n<a name=\"br\"></a>\n\nText\n", "a.md");
  EXPECT_EQ(marked(page.blocks.at(0).table.header.cells.at(0).text), "{link=#br:Breaking?}");
  EXPECT_EQ(page.blocks.at(1).anchor, "br");
}

constexpr Case kPictures[] = {
    {"Markdown", "![a](a.png)\n", "1 ! a\n"},
    {"several, linked", "[![a](a.png)](http://x) ![b][b]\n<br><img src=c alt=c>\n\n[b]: b.png\n", "1 ! a b/c\n"},
    {"HTML", "<p align=center><img src=a alt='a b'></p>\n", "1 ! a b\n"},
    {"beside text", "![a](a.png) b\n\n<p><img alt=a> b</p>\n", "1 a b\n3 a b\n"},
    {"that say nothing", "![](a.png)\n\n<p><img src=a></p>\n", ""},
    {"text", "a\n\n<p>b</p>\n", "1 a\n3 b\n"},
};

TEST(Pictures, AloneInAParagraphAreTold) {
  for (const Case& c : kPictures) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(read(c.page), c.expected);
  }
}

}  // namespace
}  // namespace roadshift::document
