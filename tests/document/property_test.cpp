// Pages put together at random from fragments, the same ones in every run. Every row and item carries a word of its
// own, so that whatever stands around it, it must be found once and its line must be the one that holds the word.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "document/outline.h"

namespace roadshift::document {
namespace {

class PageMaker {
 public:
  explicit PageMaker(unsigned seed) : random_(seed) {}

  std::string make() {
    if (chance(4)) page_ += "---\ntitle: a title\nweight: 3\n---\n";
    for (int parts = 3 + pick(8); parts > 0; --parts) {
      fragment();
      page_ += "\n";
    }
    if (chance(3)) page_ = with_crlf(page_);
    return page_;
  }

  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }

 private:
  int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }
  bool chance(int in) { return pick(in) == 0; }

  // A word that stands nowhere else, of something that must be found.
  std::string word() {
    words_.push_back(std::string("w").append(std::to_string(words_.size())).append("w"));
    return words_.back();
  }

  std::string filler() {
    static const std::vector<std::string> kFillers = {"",
                                                      "text",
                                                      "**May 2024**",
                                                      "*a* and _b_",
                                                      "[l](http://x)",
                                                      "[Tail][tail_call]",
                                                      "a<br/>b",
                                                      "é ü",
                                                      "&nbsp;",
                                                      ":x:",
                                                      "a \\| b",
                                                      "<b>x</b>",
                                                      "`code`",
                                                      "2 * 3",
                                                      "**open",
                                                      "\u200B",
                                                      "{{ tag }}",
                                                      "~~no~~",
                                                      "![t](t.png)",
                                                      "<br>"};
    return kFillers[static_cast<std::size_t>(pick(static_cast<int>(kFillers.size())))];
  }

  void fragment() {
    switch (pick(13)) {
      case 0: return pipe_table();
      case 1: return pipe_table();
      case 2: return plain_table();
      case 3: return html_table();
      case 4: return list();
      case 5: page_ += "## A heading " + filler() + "\n\n"; return;
      case 6: page_ += "Some " + filler() + " text\nover lines " + filler() + "\n"; return;
      case 7:
        page_ += chance(2) ? "```\n| a | b |\n|---|---|\n| c | d |\n```\n" : "<!-- | a |\n\n<table> -->\n";
        return;
      case 8: return definitions();
      case 9: return fold();
      case 11: return template_call();
      case 10: page_ += chance(2) ? "<a name=\"x\"></a>\n" : "<div id=y>\n"; return;
      default: page_ += chance(2) ? "<%= partial 'a' %>\n" : "> quoted " + filler() + "\n> - more\n"; return;
    }
  }

  void pipe_table() {
    const int columns = 3 + pick(3);
    for (int i = 0; i < columns; ++i) page_ += "| h " + filler();
    page_ += " |\n";
    for (int i = 0; i < (chance(5) ? columns + 1 : columns); ++i) page_ += chance(2) ? "|---" : "|:--:";
    page_ += "|\n";
    for (int rows = pick(6); rows > 0; --rows) {
      // A ragged row has some cells too few or too many, but not so many that it could be two.
      const int cells = chance(4) ? 1 + pick(columns + 1) : columns;
      page_ += "| " + word();
      for (int i = 1; i < cells; ++i) page_ += " | " + filler();
      // Broken in the middle of the last cell.
      if (cells == columns && chance(5)) page_ += chance(2) ? " broken\nover lines" : " broken\n\nover lines";
      page_ += " |\n";
      if (chance(6)) page_ += chance(2) ? "<!-- a note -->\n" : "<!--\n| no | row |\n\n-->\n";
    }
    if (chance(5)) page_ += "A sentence below\n";
  }

  void plain_table() {
    page_ += "Name | Text | Date\n --- | --- | ---\n";
    for (int rows = pick(4); rows > 0; --rows) page_ += word() + " | x" + filler() + " | y" + filler() + "\n";
  }

  void html_table() {
    page_ += "<table>\n<tr><th>A</th><th>B</th></tr>\n";
    for (int rows = pick(4); rows > 0; --rows) {
      page_ += (chance(2) ? "<tr>" : "  <tr><!-- x -->") + ("<td>" + word()) + (chance(2) ? "</td>" : "");
      if (chance(3)) page_ += "\n\n    ";
      page_ += (chance(4) ? "<td rowspan=2>" : "<td>") + std::string("b");
      page_ += chance(2) ? "</td></tr>\n" : "\n\n";
    }
    page_ += "</table>\n";
  }

  void list() {
    std::string indent;
    for (int items = 1 + pick(6); items > 0; --items) {
      page_ += indent + "- " + word() + " " + filler() + "\n";
      if (chance(3)) indent += "  ";
      if (chance(6)) page_ += "<!-- - a note -->\n";
      if (chance(4)) indent.clear();
    }
  }

  void template_call() {
    const bool statement = chance(3);
    page_ += statement ? "{% call list({\n  rows: [\n" : "{{ list({\n  rows: [\n";
    for (int rows = pick(4); rows > 0; --rows) {
      page_ += chance(2) ? "    { key: { text: \"" + word() + "\" },\n" : "    { title: '" + word() + "',\n";
      page_ += "      value: { html: '" + filler() + "' } },\n";
    }
    page_ += statement ? "  ]\n}) %}\n" : "  ]\n}) }}\n";
  }

  // Often never ended, or begun.
  void fold() {
    if (!chance(4)) page_ += chance(3) ? "<details>\n" : "<details>\n<summary>More " + filler() + "</summary>\n";
    page_ += "\n";
    if (chance(2)) fragment();
    page_ += "\n";
    if (!chance(4)) page_ += "</details>\n";
  }

  void definitions() {
    if (chance(3)) page_ += "<!-- where links lead -->\n";
    page_ += chance(4) ? "[Tail_Call]: http://first.example\n" : "[tail_call]: http://second.example \"T\"\n";
    if (chance(2)) page_ += "[b]: <http://b c>\n";
    if (chance(3)) page_ += "[c]:\n  /c\n";
  }

  static std::string with_crlf(const std::string& text) {
    std::string out;
    for (const char c : text) {
      if (c == '\n') out += '\r';
      out += c;
    }
    return out;
  }

  std::mt19937 random_;
  std::string page_;
  std::vector<std::string> words_;
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines(1);
  for (const char c : text) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  return lines;
}

// Where the texts of rows and items stand by their first word.
std::multimap<std::string, int> places(const Document& document) {
  std::multimap<std::string, int> found;
  const auto first_word = [](const std::string& text) { return text.substr(0, text.find_first_of(" \n")); };
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::item) found.emplace(first_word(block.text.plain), block.line);
    for (const Row& row : block.table.rows) {
      if (!row.cells.empty()) found.emplace(first_word(row.cells.front().text.plain), row.line);
    }
  }
  return found;
}

TEST(RandomPages, EveryRowAndItemIsFoundOnceAtItsLine) {
  for (unsigned seed = 0; seed < 2000; ++seed) {
    PageMaker maker(seed);
    const std::string page = maker.make();
    const std::vector<std::string> lines = lines_of(page);
    const Document document = parse_document(page, "page.md");
    const auto found = places(document);
    for (const std::string& word : maker.words()) {
      ASSERT_EQ(found.count(word), 1U) << "seed " << seed << ", " << word << "\n" << page << "\n" << outline(document);
      const auto line = static_cast<std::size_t>(found.find(word)->second);
      ASSERT_NE(lines.at(line - 1).find(word), std::string::npos)
          << "seed " << seed << ", " << word << " is not on line " << line << "\n"
          << page;
    }
    ASSERT_EQ(broken_promise(document, static_cast<int>(lines.size())), "") << "seed " << seed << "\n" << page;
    ASSERT_EQ(parse_document(page, "page.md"), document) << "reading twice differs, seed " << seed;
  }
}

// A line that opens or closes something, or just a line.
std::string any_line(std::mt19937& random) {
  static const std::vector<std::string> kLines = {"",
                                                  "",
                                                  "# heading",
                                                  "###### deep",
                                                  "text",
                                                  "**bold**",
                                                  "| a | b |",
                                                  "|---|---|",
                                                  "| open |",
                                                  "| open | x",
                                                  "rest |",
                                                  "```",
                                                  "~~~ md",
                                                  "    code",
                                                  "- item",
                                                  "1. first",
                                                  "  more",
                                                  "> quote",
                                                  "> | a | b",
                                                  "---",
                                                  "===",
                                                  "<!--",
                                                  "-->",
                                                  "<!-- x -->",
                                                  "  <!-- x -->",
                                                  "<table>",
                                                  "<tr><td>",
                                                  "</table>",
                                                  "<div>",
                                                  "</div>",
                                                  "{{ list({ rows: [",
                                                  "  { key: { text: 'a' }, value: { html: '<b>b' } },",
                                                  "] }) }}",
                                                  "<details>",
                                                  "<details><summary>fold</summary>",
                                                  "<summary>fold",
                                                  "end</details>",
                                                  "</details>",
                                                  "<a name=\"a\"></a>",
                                                  "<span id=b>",
                                                  "## {#c}",
                                                  "![p](p.png)",
                                                  "<script>",
                                                  "[a]: /a",
                                                  "[A]: /b \"t\"",
                                                  "[a][]",
                                                  "[a]",
                                                  "- [a]: /c",
                                                  "[a",
                                                  "b]: /d",
                                                  "text [a]: ",
                                                  "\\[a]",
                                                  "see <!-- x --> it",
                                                  "é [a] ü"};
  return kLines[random() % kLines.size()];
}

// Everyday edits of a page: a line goes, comes, is doubled or moved.
void edit(std::vector<std::string>& lines, std::mt19937& random) {
  const auto place = [&] { return lines.begin() + static_cast<std::ptrdiff_t>(random() % lines.size()); };
  switch (random() % 4) {
    case 0: lines.erase(place()); break;
    case 1: lines.insert(place(), any_line(random)); break;
    case 2: lines.insert(place(), std::string(*place())); break;
    default: std::iter_swap(place(), place()); break;
  }
  if (lines.empty()) lines.emplace_back("text");
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text.append(line).append("\n");
  return text;
}

// A row of a table of three columns, or something that comes close to one.
std::string any_row(std::mt19937& random) {
  static const std::vector<std::string> kCells = {"a",         "",           "`b | c`",   "d \\| e", "[a]",
                                                  "[a][]",     "[A",         "b]",        "**open",  "<br>",
                                                  "<!--",      "-->",        "-",         "x`y",     "<table",
                                                  "</td>",     "[^1]",       "~~f~~",     "\\",      "http://x.example",
                                                  "<details>", "</details>", "<a name=x>"};
  static const std::vector<std::string> kEnds = {"|", "|", "|", "|", "| ", "", "\\|", "||"};
  std::string row = "|";
  const std::vector<std::size_t> widths = {1, 2, 3, 3, 3, 3, 3, 4, 6, 7};
  for (std::size_t cells = widths[random() % widths.size()]; cells > 0; --cells)
    row += (cells > 1 ? " " : "") + kCells[random() % kCells.size()] + (cells > 1 ? " |" : " ");
  return row + kEnds[random() % kEnds.size()];
}

// What is remembered of earlier versions must never show: a page read piece by piece is the page read at once.
void expect_the_same(PageMemory& memory, const std::vector<std::string>& lines) {
  const std::string page = joined(lines);
  const Document at_once = parse_document(page, "page.md"), remembered = memory.parse(page, "page.md");
  ASSERT_EQ(remembered, at_once) << page << "\n" << outline(at_once) << "\nfrom memory:\n" << outline(remembered);
}

TEST(RandomPages, TablesEditedRowByRowReadTheSameFromMemory) {
  for (unsigned seed = 0; seed < 100; ++seed) {
    std::mt19937 random(seed);
    PageMemory memory;
    std::vector<std::string> lines = {"## T", "", "| A | B | C |", "|---|:-:|---|", "| 1 | 2 | 3 |", "", "[a]: /a",
                                      "",     "", "| A | B |",     "|---|---|",     "| 1 | 2 |"};
    for (int edits = 0; edits < 50; ++edits) {
      SCOPED_TRACE("seed " + std::to_string(seed) + ", edit " + std::to_string(edits));
      ASSERT_NO_FATAL_FAILURE(expect_the_same(memory, lines));
      // Mostly a row in one of the tables, now and then a line that may be anything, or the definition of a link.
      const std::size_t row = random() % 4 == 0 ? lines.size() : std::min<std::size_t>(4 + random() % 2, lines.size());
      const auto definition =
          std::find_if(lines.begin(), lines.end(), [](const auto& l) { return l.starts_with("[a]:"); });
      if (random() % 10 == 0) {
        edit(lines, random);
      } else if (random() % 6 == 0 && definition != lines.end()) {
        *definition = *definition == "[a]: /a" ? "[a]: /other" : "[a]: /a";
      } else if (random() % 3 == 0 && row < lines.size() && lines[row].starts_with('|')) {
        lines[row] = any_row(random);
      } else {
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(row), any_row(random));
      }
    }
  }
}

TEST(RandomPages, EditedOverAndOverReadTheSameFromMemory) {
  for (unsigned seed = 0; seed < 250; ++seed) {
    std::mt19937 random(seed);
    PageMemory memory;
    std::vector<std::string> lines = lines_of(PageMaker(seed).make() + PageMaker(seed + 1).make());
    for (int edits = 0; edits < 40; ++edits) {
      SCOPED_TRACE("seed " + std::to_string(seed) + ", edit " + std::to_string(edits));
      ASSERT_NO_FATAL_FAILURE(expect_the_same(memory, lines));
      edit(lines, random);
    }
  }
}

TEST(RandomPages, CutAnywhereKeepThePromises) {
  for (unsigned seed = 0; seed < 60; ++seed) {
    const std::string page = PageMaker(seed).make();
    for (std::size_t end = seed % 7; end < page.size(); end += 13) {
      const std::string part = page.substr(end / 2, end);
      const int lines = static_cast<int>(lines_of(part).size() + 1);
      for (const char* path : {"page.md", "page.html"}) {
        ASSERT_EQ(broken_promise(parse_document(part, path), lines), "") << "seed " << seed << "\n" << part;
      }
    }
  }
}

}  // namespace
}  // namespace roadshift::document
