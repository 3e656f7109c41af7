#include <gtest/gtest.h>

#include "document/outline.h"

namespace roadshift::document {
namespace {

constexpr struct Case {
  std::string_view name, page, expected;
} kTables[] = {
    // Ways to write one
    {"outer pipes and alignment", "| API | Live |\n|:----|:---:|\n| A | May |\n| B | June |\n",
     "1 table\n1 = API | Live\n3 | A | May\n4 | B | June\n"},
    {"no outer pipes", "API | Live\n --- | ---\nA | May\n", "1 table\n1 = API | Live\n3 | A | May\n"},
    {"no trailing pipe", "| API | Live\n|---|--:\n| A | May\n", "1 table\n1 = API | Live\n3 | A | May\n"},
    {"no rows", "| API | Live |\n|---|---|\n", "1 table\n1 = API | Live\n"},
    {"blank cells", "| API | Live |\n|---|---|\n|  | May |\n| A |  |\n",
     "1 table\n1 = API | Live\n3 |  | May\n4 | A | \n"},
    {"one column", "| API |\n|---|\n| A |\n", "1 table\n1 = API\n3 | A\n"},
    {"breaks in a cell", "| API | Live |\n|---|---|\n| A,<br/>B | May |\n",
     "1 table\n1 = API | Live\n3 | A,/B | May\n"},
    {"in an item", "- one\n\n  | API | Live |\n  |---|---|\n  | A | May |\n",
     "1 - one\n3 table\n3 = API | Live\n5 | A | May\n"},
    {"in a quote", "> | API | Live |\n> |---|---|\n> | A | May | 9 |\n",
     "1 table\n1 = API | Live\n3 | A | May | 9\n! 3 table row has 3 cells, its header 2\n"},
    {"directly below text", "Expected in June\n| API | Live |\n|---|---|\n| A | May |\n",
     "1 Expected in June\n2 table\n2 = API | Live\n4 | A | May\n"},
    {"directly below front matter", "---\na: b\n---\n| API | Live |\n|---|---|\n| A | May |\n",
     "4 table\n4 = API | Live\n6 | A | May\n"},
    // Pipes that part no cells
    {"escaped", "| API | Live |\n|---|---|\n| A \\| B | May |\n", "1 table\n1 = API | Live\n3 | A | B | May\n"},
    {"in code", "| API | Live |\n|---|---|\n| `a|b` | May |\n| `a\\|b` | June |\n",
     "1 table\n1 = API | Live\n3 | a|b | May\n4 | a|b | June\n"},
    {"in code, but then a cell would be missing", "| API | Live |\n|---|---|\n| `a|b` |\n",
     "1 table\n1 = API | Live\n3 | `a | b`\n"},
    // Ragged rows
    {"too few cells are not padded", "| API | Test | Live |\n|---|---|---|\n| A | May |\n| B |\n",
     "1 table\n1 = API | Test | Live\n3 | A | May\n4 | B\n"
     "! 3 table row has 2 cells, its header 3\n! 4 table row has 1 cell, its header 3\n"},
    {"too many are kept, links resolved",
     "| API | Live |\n|---|---|\n| A | May | [c][r] | |\n| B | June |\n\n[r]: http://r\n",
     "1 table\n1 = API | Live\n3 | A | May | c | \n4 | B | June\n! 3 table row has 4 cells, its header 2\n"},
    {"too many below an open code fence", "| API | Live |\n|---|---|\n| A | May | # x |\n\n```\n| a |\n",
     "1 table\n1 = API | Live\n3 | A | May | # x\n! 3 table row has 3 cells, its header 2\n"},
    {"two rows on one line", "| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 || 4 | 5 | 6 |\n",
     "1 table\n1 = A | B | C\n3 | 1 | 2 | 3\n3 | 4 | 5 | 6\n! 3 table row has 7 cells, its header 3: read as 2 rows\n"},
    {"three rows on one line, one short", "|A|B|C|\n|-|-|-|\n|1|2||4|5|6|7|8|9|\n",
     "1 table\n1 = A | B | C\n3 | 1 | 2 | \n3 | 4 | 5 | 6\n3 | 7 | 8 | 9\n"
     "! 3 table row has 9 cells, its header 3: read as 3 rows\n"},
    {"empty cells are no second row", "|A|B|C|\n|-|-|-|\n|1|2|3||||\n",
     "1 table\n1 = A | B | C\n3 | 1 | 2 | 3 |  |  | \n! 3 table row has 6 cells, its header 3\n"},
    // Broken rows
    {"in the middle of a cell", "| A | B | C |\n|---|---|---|\n| 1 | starts\nhere | 3 |\n| 4 | 5 | 6 |\n",
     "1 table\n1 = A | B | C\n3 |& 1 | starts here | 3\n5 | 4 | 5 | 6\n! 3 table row is broken over 2 lines\n"},
    {"over three lines", "| A | B |\n|---|---|\n| 1\n2\n3 | 4 |\n",
     "1 table\n1 = A | B\n3 |& 1 2 3 | 4\n! 3 table row is broken over 3 lines\n"},
    {"in the last cell", "| A | B |\n|---|---|\n| 1 | two\nthree |\n| 4 | 5 |\n",
     "1 table\n1 = A | B\n3 |& 1 | two three\n5 | 4 | 5\n! 3 table row is broken over 2 lines\n"},
    {"before a pipe", "| A | B | C | D |\n|---|---|---|---|\n| 1 | 2\n| 3 | 4 |\n",
     "1 table\n1 = A | B | C | D\n3 |& 1 | 2 | 3 | 4\n! 3 table row is broken over 2 lines\n"},
    {"at a blank line", "| A | B |\n|---|---|\n| 1 | two\n\nthree |\n| 4 | 5 | 6 |\n",
     "1 table\n1 = A | B\n3 |& 1 | two three\n6 | 4 | 5 | 6\n"
     "! 3 table row is broken over 3 lines\n! 6 table row has 3 cells, its header 2\n"},
    {"several, at blank lines", "|A|B|\n|-|-|\n|1|a\n\nb|\n|2|a\n\nb|\n|3|a\n\nb|\n|4|a\n\nb|\n|5|c|\n",
     "1 table\n1 = A | B\n3 |& 1 | a b\n6 |& 2 | a b\n9 |& 3 | a b\n12 |& 4 | a b\n15 | 5 | c\n"
     "! 3 table row is broken over 3 lines\n! 6 table row is broken over 3 lines\n"
     "! 9 table row is broken over 3 lines\n! 12 table row is broken over 3 lines\n"},
    {"without outer pipes", "A | B | C\n---|---|---\n1 | starts\nhere | 3\n4 | 5 | 6\n",
     "1 table\n1 = A | B | C\n3 |& 1 | starts here | 3\n5 | 4 | 5 | 6\n! 3 table row is broken over 2 lines\n"},
    {"in the header", "| A | B\nB | C |\n|---|---|---|\n| 1 | 2 | 3 |\n",
     "1 table\n1 =& A | B B | C\n4 | 1 | 2 | 3\n! 1 table row is broken over 2 lines\n"},
    {"two short rows are two rows", "| A | B | C |\n|---|---|---|\n| 1 | 2 |\n| 3 | 4 |\n",
     "1 table\n1 = A | B | C\n3 | 1 | 2\n4 | 3 | 4\n"
     "! 3 table row has 2 cells, its header 3\n! 4 table row has 2 cells, its header 3\n"},
    {"two short rows without outer pipes are two rows", "A | B | C\n---|---|---\nOne | 2\nThree | 4\n",
     "1 table\n1 = A | B | C\n3 | One | 2\n4 | Three | 4\n"
     "! 3 table row has 2 cells, its header 3\n! 4 table row has 2 cells, its header 3\n"},
    // What stands right below
    {"a sentence is a paragraph", "| A | B |\n|---|---|\n| 1 | 2 |\nNo pipe here.\nNor here.\n",
     "1 table\n1 = A | B\n3 | 1 | 2\n4 No pipe here. Nor here.\n"},
    {"a sentence below a short row too", "| A | B | C |\n|---|---|---|\n| 1 | 2 |\nNo pipe here.\n",
     "1 table\n1 = A | B | C\n3 | 1 | 2\n4 No pipe here.\n! 3 table row has 2 cells, its header 3\n"},
    {"a line between rows stays between them", "| A | B |\n|---|---|\n| 1 | 2 |\nJune\n| 3 | 4 |\n",
     "1 table\n1 = A | B\n3 | 1 | 2\n4 | June\n5 | 3 | 4\n! 4 table row has 1 cell, its header 2\n"},
    {"a table is another table", "| A | B |\n|---|---|\n| 1 | 2 |\n| A | B |\n|---|---|\n| 3 | 4 |\n",
     "1 table\n1 = A | B\n3 | 1 | 2\n4 table\n4 = A | B\n6 | 3 | 4\n"},
    // Comments between the lines
    {"a comment between rows", "| A | B |\n|---|---|\n| 1 | 2 |\n<!-- x -->\n| 3 | 4 |\n",
     "1 table\n1 = A | B\n3 | 1 | 2\n5 | 3 | 4\n"},
    {"over lines, with a blank one", "| A | B |\n|---|---|\n| 1 | 2 |\n<!--\n\nx\n-->\n| 3 | 4 |\n",
     "1 table\n1 = A | B\n3 | 1 | 2\n8 | 3 | 4\n"},
    {"several",
     "A | B\n---|---\n<!-- x -->\n1 | 2\n<!-- y -->\n<!--\n| no | no |\n--> <!-- z -->\n3 | 4\n<!-- z -->\n5 | 6\n",
     "1 table\n1 = A | B\n4 | 1 | 2\n9 | 3 | 4\n11 | 5 | 6\n"},
    {"a row taken out", "| A | B |\n|---|---|\n<!-- | 1 | 2 | -->\n| 3 | 4 |\n", "1 table\n1 = A | B\n4 | 3 | 4\n"},
    {"below the header", "| A | B |\n<!-- x -->\n|---|---|\n| 1 | 2 |\n", "1 table\n1 = A | B\n4 | 1 | 2\n"},
    {"indented, and in a quote",
     "- a\n\n  | A |\n  |---|\n  <!-- x -->\n  | 1 |\n\n> | B |\n> |---|\n> <!-- x -->\n> | 2 |\n",
     "1 - a\n3 table\n3 = A\n6 | 1\n8 table\n8 = B\n11 | 2\n"},
    {"in a cell, over lines", "| A | B |\n|---|---|\n| 1 <!-- x\ny --> | 2 |\n| 3 | 4 |\n",
     "1 table\n1 = A | B\n3 |& 1 | 2\n5 | 3 | 4\n! 3 table row is broken over 2 lines\n"},
    {"between two tables", "| A | B |\n|---|---|\n| 1 | 2 |\n<!-- x -->\n| C | D |\n|---|---|\n| 3 | 4 |\n",
     "1 table\n1 = A | B\n3 | 1 | 2\n5 table\n5 = C | D\n7 | 3 | 4\n"},
    {"behind the last row", "| A | B |\n|---|---|\n| 1 | 2 |\n<!-- x -->\nText | here\n\n<!-- | 3 | 4 | -->\n",
     "1 table\n1 = A | B\n3 | 1 | 2\n5 | Text | here\n"},
    {"before a definition", "| [a] | B |\n|---|---|\n<!-- x -->\n[a]: /a|b\n", "1 table\n1 = a | B\n"},
    // Delimiter rows
    {"too short", "| A | B | C |\n|---|---|\n| 1 | 2 | 3 |\n",
     "1 table\n1 = A | B | C\n3 | 1 | 2 | 3\n! 2 table's delimiter row has 2 cells, its header 3\n"},
    {"too long", "A | B\n--- | --- | ---\n1 | 2\n",
     "1 table\n1 = A | B\n3 | 1 | 2\n! 2 table's delimiter row has 3 cells, its header 2\n"},
    {"malformed, below text", "Text\n| A | B |\n|-:-|- -|\n| 1 | 2 |\n",
     "1 Text\n2 table\n2 = A | B\n4 | 1 | 2\n! 3 table's delimiter row is malformed\n"},
    {"in a quote", "> | A | B |\n> |---|\n> | 1 | 2 |\n",
     "1 table\n1 = A | B\n3 | 1 | 2\n! 2 table's delimiter row has 1 cell, its header 2\n"},
    {"not without a header's pipes", "a or b\n|---|---|\n", "1 a or b |---|---|\n"},
    {"not in code", "```\n| A | B | C |\n|---|---|\n```\n", ""},
};

TEST(PipeTable, RowsAndTheirLines) {
  for (const Case& c : kTables) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(read(c.page), c.expected);
  }
}

TEST(PipeTable, CellsKeepTheirSpans) {
  const Document page = parse_document("| A | B |\n|---|---|\n| **x**<br>y | [v](http://v) | *excess* |\n", "page.md");
  const Row& row = page.blocks.at(0).table.rows.at(0);
  EXPECT_EQ(marked(row.cells.at(0).text), "{strong:x}\ny");
  EXPECT_EQ(marked(row.cells.at(1).text), "{link=http://v:v}");
  EXPECT_EQ(marked(row.cells.at(2).text), "{emphasis:excess}");
}

TEST(PipeTable, CellsLoseTheMarksOfFootnotes) {
  EXPECT_EQ(read("| End <sup>1</sup> | B[^2] |\n|---|---|\n| May 2024<sup>[2](#n)</sup> | 1<sup>st</sup> "
                 "June[^long-note] |\n"),
            "1 table\n1 = End | B\n3 | May 2024 | 1st June\n");
  EXPECT_EQ(read("<table><tr><th>End<sup>*</sup></th></tr><tr><td>June 2024<sup>1, 2</sup></td></tr></table>\n"),
            "1 table\n1 = End\n1 | June 2024\n");
}

}  // namespace
}  // namespace roadshift::document
