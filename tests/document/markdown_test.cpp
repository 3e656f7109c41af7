#include <gtest/gtest.h>

#include "document/outline.h"

namespace roadshift::document {
namespace {

constexpr struct Case {
  std::string_view name, page, expected;
} kBlocks[] = {
    // Headings
    {"every level", "# a\n## b\n### c\n#### d\n##### e\n###### f\n",
     "1 # a\n2 ## b\n3 ### c\n4 #### d\n5 ##### e\n6 ###### f\n"},
    {"closed heading with markup", "## In *test* ##\n", "1 ## In test\n"},
    {"underlined headings", "Live\n====\n\nNext\n----\n", "1 # Live\n4 ## Next\n"},
    {"empty heading still ends a section", "#\n", "1 # \n"},
    {"no blank after the marks is no heading", "#Live\n", "1 #Live\n"},
    // Paragraphs and rules
    {"wrapped paragraph", "one\n  two\nthree\n\nfour", "1 one two three\n5 four\n"},
    {"rules", "a\n\n***\n\n- - -\n___\n", "1 a\n3 ---\n5 ---\n6 ---\n"},
    {"code is no text", "a\n\n```\n| x | y |\n|---|---|\n```\n\n    # indented\n\nb\n", "1 a\n10 b\n"},
    {"definitions in front of a paragraph", "[a]: http://a\n[b]: http://b\nText [a]\n", "3 Text a\n"},
    // Lists
    {"nested items follow their own", "- one\n  - two\n    - three\n  - four\n- five\n",
     "1 - one\n2 -- two\n3 --- three\n4 -- four\n5 - five\n"},
    {"numbered and loose", "1. one\n\n   more\n\n2) two\n", "1 + one/more\n5 + two\n"},
    {"text behind nested items is the outer item's", "- one\n  - two\n\n  end\n", "1 - one/end\n2 -- two\n"},
    {"tasks", "- [x] done\n- [ ] open\n- [y] neither\n", "1 - [x] done\n2 - [ ] open\n3 - [y] neither\n"},
    {"item without text of its own", "- - inner\n-\n", "1 -- inner\n"},
    {"heading in an item", "- # Live\n  text\n", "1 - text\n1 # Live\n"},
    // Quotes
    {"quoted", "> # Head\n> text\nlazy\n>\n> - item\n", "1 > # Head\n2 > text lazy\n5 > - item\n"},
    {"quote in an item", "- one\n  > two\n", "1 - one\n2 > two\n"},
    // HTML between Markdown
    {"HTML rule", "a\n\n<hr>\n\n<hr/>\n", "1 a\n3 ---\n5 ---\n"},
    {"HTML blocks", "<h2>Head <i>line</i></h2>\n<p>text\nmore</p>\n<ul>\n<li>one\n<ol><li>two</ol>\n</ul>\n",
     "1 ## Head line\n2 text more\n5 - one\n6 ++ two\n"},
    {"comments and scripts", "<!-- a\n\nb -->\n\n<script>\nvar a;\n\nvar b;\n</script>\n\n<style>p {}</style>\n\nc\n",
     "13 c\n"},
    {"comments in a list", "- a\n<!-- x -->\n  - b\n<!--\n- c\n-->\n    - d\n- <!-- e -->\n- f\n",
     "1 - a\n3 -- b\n7 --- d\n9 - f\n"},
    {"a comment in an item", "- a\n  <!-- x -->\n  goes on\n<!-- y -->\n\n  and on\n", "1 - a goes on/and on\n"},
    {"a comment that ends a list", "- a\n\n<!-- x -->\n\n    code\n\n<!-- y -->\nb\n", "1 - a\n8 b\n"},
    {"a comment in a sentence", "This goes\n<!-- x\ny -->\non.\n<!-- x -->\nNext\n", "1 This goes on.\n6 Next\n"},
    {"a comment below a bold line", "**May**\n<!-- x -->\nText\n<!-- y -->\n---\n", "1 May\n3 Text\n5 ---\n"},
    {"elements that hide text", "a <noscript>b *c*</noscript> d\n\n<noscript>\ne\n</noscript>\n\nf <style>g</style>\n",
     "1 a d\n7 f\n"},
    {"Markdown inside HTML", "<details>\n<summary>More</summary>\n\n- one\n\n</details>\n",
     "2 ## >>> More\n4 - one\n6 <<<\n"},
    {"quoted HTML", "> <p>text</p>\n", "1 > text\n"},
};

TEST(Markdown, BlocksAndTheirLines) {
  for (const Case& c : kBlocks) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(read(c.page), c.expected);
  }
}

TEST(Markdown, BlocksEndOnTheirLastLine) {
  const Document page =
      parse_document("# a\n\nb\nc\n\n***\n\n- d\n  e\n  - f\n\n|g|\n|-|\n|h|\n\n<p>i\nj</p>\n", "page.md");
  std::string ends;
  for (const Block& block : page.blocks) ends += std::to_string(block.end_line) + ' ';
  EXPECT_EQ(ends, "1 4 6 9 10 14 17 ");
}

constexpr Case kInline[] = {
    // Spans
    {"strong and emphasis", "a **b *c* d** e", "a {strong:b {emphasis:c} d} e"},
    {"blanks inside marks fold", "a ** b** **c  d**  e", "a ** b** {strong:c d} e"},
    {"marks that mark nothing", "2 * 3 and **open", "2 * 3 and **open"},
    {"code", "`a  b` ``c ` d`` `:x:`", "{code:a b} {code:c ` d} {code::x:}"},
    {"struck", "~~gone~~ here", "{struck:gone} here"},
    {"offsets count bytes", "é **ü** ß", "é {strong:ü} ß"},
    {"all of it", "**Released**", "{strong:Released}"},
    // Links
    {"inline", "[a *b*](http://x \"t\") c", "{link=http://x:a {emphasis:b}} c"},
    {"reference, collapsed, shortcut", "[a][r] [r][] [r]\n\n[r]: http://r",
     "{link=http://r:a} {link=http://r:r} {link=http://r:r}"},
    {"autolinks", "<http://a> http://b.c", "{link=http://a:http://a} {link=http://b.c:http://b.c}"},
    {"nothing to show", "a [](http://x) b", "a b"},
    // References without a definition
    {"undefined", "[Tail call][tail_call] x", "Tail call x"},
    {"undefined with markup", "x [**Tail** `call`][a_b_c].", "x {strong:Tail} {code:call}."},
    {"undefined collapsed", "[text][] and ![image][]", "text and image"},
    {"undefined with blanks", "a [ b ][c] d", "a b d"},
    {"bare brackets stay", "[text] [x] [ ] []", "[text] [x] [ ] []"},
    {"indexes stay", "list[i][j]", "list[i][j]"},
    {"in code they stay", "`[a][b]`", "{code:[a][b]}"},
    {"nested", "[[a][b]][c]", "a"},
    // Breaks, images, HTML
    {"hard breaks", "a  \nb\\\nc<br>d<br/>e<BR />f", "a\nb\nc\nd\ne\nf"},
    {"breaks at the ends are trimmed", "<br>a **b<br>**", "a {strong:b}"},
    {"image", "![a tick](t.png) b <img src=x alt='a &amp; b'>", "a tick b a & b"},
    {"tags dropped, text kept", "H<sub>2</sub>O <span class=x>y</span> <u>z", "H2O y z"},
    {"tags that mark", "<b>a</b> <em>b</em> <a href='http://x?a&amp;b'>c</a></i>",
     "{strong:a} {emphasis:b} {link=http://x?a&b:c}"},
    {"lists in a line", "<ul><li>a</li><li>b</li></ul>", "a\nb"},
    {"comments", "a<!-- b -->c", "ac"},
    // Characters
    {"references", "a&nbsp;b &amp; 10&#8209;11 &copy;", "a b & 10‑11 ©"},
    {"what shows nothing", "zero\u200Bwidth soft\u00ADhyphen \uFEFFmark", "zerowidth softhyphen mark"},
    {"all kinds of blanks", "a\u00A0 \u2003b\tc", "a b c"},
    {"emoji codes", ":white_check_mark: :heavy_check_mark: :x: 12:30 :unknown:", "✅ ✔ ❌ 12:30 :unknown:"},
    {"escapes", "\\*a\\* \\| b", "*a* | b"},
};

TEST(Markdown, TextAndSpans) {
  for (const Case& c : kInline) {
    SCOPED_TRACE(c.name);
    if (c.page.starts_with("<ul>")) {
      EXPECT_EQ(read(std::string("|h|\n|-|\n|").append(c.page).append("|\n")), "1 table\n1 = h\n3 | a/b\n");
    } else {
      EXPECT_EQ(marked(c.page), c.expected);
    }
  }
}

}  // namespace
}  // namespace roadshift::document
