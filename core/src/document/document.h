// document.h - a page's text as blocks with line numbers. Knows nothing of stages or roadmaps.
//
//   Document page = parse_document(text, "source/released.html.md");
//   for (const Block& block : page.blocks) ...   // headings, paragraphs, list items, tables, rules, in page order
//
// Any bytes give a Document, never an error: what was odd is in `problems`.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "roadshift/error.h"

namespace roadshift::document {

enum class SpanKind { strong, emphasis, code, struck, raised, link };

// A stretch of Text::plain that was marked up; bytes [begin, end). `target` is a link's destination.
struct Span {
  SpanKind kind = SpanKind::strong;
  std::size_t begin = 0, end = 0;
  std::string target;

  friend bool operator==(const Span&, const Span&) = default;
};

// Text as a reader sees it: markup resolved, UTF-8, blanks folded to one space, '\n' where the page breaks a line
// (<br>, a hard break, a paragraph inside a cell), trimmed at both ends. The marks of footnotes are left out.
struct Text {
  std::string plain;
  std::vector<Span> spans;  // by begin; may nest

  friend bool operator==(const Text&, const Text&) = default;
};

struct Cell {
  Text text;
  bool carried = false;        // the same cell as in the row above: a rowspan covers this row too
  bool spans_columns = false;  // a colspan repeats it here from the cell to its left

  friend bool operator==(const Cell&, const Cell&) = default;
};

struct Row {
  int line = 0;             // 1-based line at which the row starts; rows that were run together share it
  std::vector<Cell> cells;  // as many as are really there: fewer or more than the header in a ragged row
  bool joined = false;      // was broken over two or more lines

  friend bool operator==(const Row&, const Row&) = default;
};

struct Table {
  Row header;  // no cells where the table has none
  std::vector<Row> rows;
  bool html = false;
  std::string caption;

  friend bool operator==(const Table&, const Table&) = default;
};

// `fold_end`: the end of a fold that a folded heading began. What stands after it is under the headings before the
// fold.
enum class BlockKind { heading, paragraph, item, table, rule, fold_end };

struct Block {
  BlockKind kind = BlockKind::paragraph;
  int line = 0;  // 1-based, of its first line in the file
  int end_line = 0;
  int level = 0;         // heading: 1 to 6; item: nesting depth, outermost 1
  Text text;             // heading, paragraph, item (its own paragraphs, '\n' between; not those of nested items)
  bool ordered = false;  // item: of a numbered list
  std::optional<bool> checked;  // item: "- [x]" or "- [ ]"
  bool quoted = false;          // inside a block quote
  // heading: the <summary> of <details>, one level below the heading that the fold stands under, never 1.
  bool folded = false;
  bool image_only = false;  // paragraph: nothing but pictures; the text is what they say instead
  // Where links to this place lead: the name or id of the block itself, of what its text begins with, or of an empty
  // element just before it (`<a name="x"></a>`), which is no block of its own.
  std::string anchor;
  Table table;

  friend bool operator==(const Block&, const Block&) = default;
};

struct Document {
  std::string title;  // of the front matter, else an HTML page's <title>; empty where there is none
  int title_line = 0;
  std::vector<std::pair<std::string, std::string>> front_matter;  // scalars at its top level
  std::vector<Block> blocks;
  std::vector<Problem> problems;  // commit left empty

  friend bool operator==(const Document&, const Document&) = default;
};

struct Limits {
  std::size_t bytes = 16u << 20;        // of a file; what is beyond is left out, and a problem says so
  std::size_t table_cells = 2'000'000;  // after rowspan and colspan are spread out, of one file
  int nesting = 64;                     // of lists, quotes and HTML elements
};

// `path` decides between Markdown and HTML and is named in problems.
Document parse_document(std::string_view text, const std::string& path, const Limits& limits = {});

class Pieces;

// Parses the pages of a history: of one that is mostly the same as an earlier one, only what is new is parsed. The
// document is the same as parse_document's. One thread at a time.
class PageMemory {
 public:
  explicit PageMemory(const Limits& limits = {});
  ~PageMemory();
  PageMemory(const PageMemory&) = delete;
  PageMemory& operator=(const PageMemory&) = delete;
  Document parse(std::string_view text, const std::string& path);

 private:
  const Limits limits_;
  std::unique_ptr<Pieces> pieces_;
};

// Whether a file of this name could hold a roadmap: .md, .markdown, .html, .htm, .html.md, .md.erb …
bool could_be_page(std::string_view path);

// What a document of another kind is, so that a ROADMAP.rst is not passed over in silence: "reStructuredText",
// "a Word document". Nothing for pages and for what is no document. parse_document gives no blocks of one and says so.
std::optional<std::string> unread_kind(std::string_view path);

}  // namespace roadshift::document
