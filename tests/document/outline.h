// outline.h - a document as lines of text, so that a test says on one page what is read and where.
//
//   1 # Title            a heading of level 1 on line 1
//   3 text               a paragraph; "> text" where it is quoted
//   4 - one, 5 -- two    items of depth 1 and 2; "+" in numbered lists, "[x]" and "[ ]" where they are checked
//   7 ---                a rule
//   8 ## >>> title       the heading of a fold, and 9 <<<, its end
//   9 ! text             a paragraph of pictures only; "{#x} " stands before a block whose anchor is x
//   9 table: caption     a table, below it its rows by line: "9 = " the header, "11 | " a row, "12 |& " a joined one;
//                        "^" stands before a carried cell, "<" before one that a colspan repeats
//   ! 12 words           a problem
// A line break inside a text reads "/".
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace roadshift::document {

std::string outline(const Document& document);
// parse_document and outline in one.
std::string read(std::string_view text, const std::string& path = "page.md");

// "{strong:bold} and {link=https://x:a link}"
std::string marked(const Text& text);
// The marked text of the only block of a Markdown page.
std::string marked(std::string_view text);

// What of the promises in document.h is broken; empty when nothing is. `lines`: of the file.
std::string broken_promise(const Document& document, int lines);

}  // namespace roadshift::document
