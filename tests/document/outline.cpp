#include "document/outline.h"

#include <algorithm>
#include <sstream>

#include "support/words.h"

namespace roadshift::document {
namespace {

std::string on_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', '/');
  return text;
}

void write_row(std::ostream& out, const Row& row, std::string_view mark) {
  out << row.line << ' ' << mark << (row.joined ? "& " : " ");
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const Cell& cell = row.cells[i];
    out << (i > 0 ? " | " : "") << (cell.carried ? "^" : "") << (cell.spans_columns ? "<" : "")
        << on_one_line(cell.text.plain);
  }
  out << '\n';
}

void write_table(std::ostream& out, const Block& block) {
  out << "table" << (block.table.caption.empty() ? "" : ": " + block.table.caption) << '\n';
  if (!block.table.header.cells.empty()) write_row(out, block.table.header, "=");
  for (const Row& row : block.table.rows) write_row(out, row, "|");
}

void write_block(std::ostream& out, const Block& block) {
  out << block.line << ' ' << (block.anchor.empty() ? "" : "{#" + block.anchor + "} ");
  if (block.kind == BlockKind::table) return write_table(out, block);
  out << (block.quoted ? "> " : "");
  if (block.kind == BlockKind::rule) out << "---";
  if (block.kind == BlockKind::heading) out << std::string(static_cast<std::size_t>(block.level), '#') << ' ';
  if (block.kind == BlockKind::fold_end) out << "<<<";
  if (block.folded) out << ">>> ";
  if (block.image_only) out << "! ";
  if (block.kind == BlockKind::item) {
    out << std::string(static_cast<std::size_t>(block.level), block.ordered ? '+' : '-') << ' ';
    if (block.checked) out << (*block.checked ? "[x] " : "[ ] ");
  }
  out << on_one_line(block.text.plain) << '\n';
}

std::string_view name_of(SpanKind kind) {
  switch (kind) {
    case SpanKind::strong: return "strong";
    case SpanKind::emphasis: return "emphasis";
    case SpanKind::code: return "code";
    case SpanKind::struck: return "struck";
    case SpanKind::raised: return "raised";
    case SpanKind::link: return "link";
  }
  return "";
}

bool is_boundary(const std::string& text, std::size_t place) {
  return place == text.size() || (static_cast<unsigned char>(text[place]) & 0xC0) != 0x80;
}

std::string broken_text(const Text& text) {
  const std::string& plain = text.plain;
  bool replaced = false;
  if (support::to_utf8(plain, &replaced) != plain || replaced) return "text is not UTF-8: " + plain;
  if (support::trim(plain) != plain) return "text is not trimmed: " + plain;
  for (const std::string_view gap : {"  ", " \n", "\n ", "\n\n", "\t", "\r", "\xC2\xA0"}) {
    if (plain.find(gap) != std::string::npos) return "blanks are not folded: " + plain;
  }
  std::size_t before = 0;
  for (const Span& span : text.spans) {
    if (span.begin >= span.end || span.end > plain.size()) return "span lies outside: " + plain;
    if (!is_boundary(plain, span.begin) || !is_boundary(plain, span.end)) return "span cuts a character: " + plain;
    if (span.begin < before) return "spans are not in order: " + plain;
    before = span.begin;
  }
  return {};
}

std::string broken_row(const Row& row, const Block& block, int lines) {
  if (row.line < 1 || row.line > lines) return "row has no line";
  if (!block.table.html && (row.line < block.line || row.line > block.end_line)) return "row lies outside its table";
  for (const Cell& cell : row.cells) {
    if (auto broken = broken_text(cell.text); !broken.empty()) return broken;
  }
  return {};
}

std::string broken_block(const Block& block, int lines) {
  if (block.line < 1 || block.end_line < block.line || block.end_line > lines) {
    return "block has no lines: " + std::to_string(block.line) + " to " + std::to_string(block.end_line);
  }
  if (block.kind == BlockKind::heading && (block.level < 1 || block.level > 6)) return "heading has no level";
  if (block.kind == BlockKind::item && block.level < 1) return "item has no depth";
  if (block.folded && (block.kind != BlockKind::heading || block.level < 2)) return "fold has no heading";
  if (block.kind == BlockKind::fold_end && block.text != Text()) return "end of a fold says something";
  const bool prose = block.kind == BlockKind::paragraph || block.kind == BlockKind::item;
  if (prose && block.text.plain.empty()) return "block says nothing";
  if (auto broken = broken_text(block.text); !broken.empty()) return broken;
  const Table& table = block.table;
  if (!table.header.cells.empty()) {
    if (auto broken = broken_row(table.header, block, lines); !broken.empty()) return broken;
  }
  int before = table.header.line;
  for (const Row& row : table.rows) {
    if (auto broken = broken_row(row, block, lines); !broken.empty()) return broken;
    if (!table.html && row.line < before) return "rows are not in order";
    before = row.line;
  }
  return {};
}

}  // namespace

std::string outline(const Document& document) {
  std::ostringstream out;
  for (const Block& block : document.blocks) write_block(out, block);
  for (const Problem& problem : document.problems) out << "! " << problem.line << ' ' << problem.text << '\n';
  return out.str();
}

std::string read(std::string_view text, const std::string& path) {
  return outline(parse_document(text, path));
}

std::string marked(const Text& text) {
  std::string out;
  for (std::size_t i = 0; i <= text.plain.size(); ++i) {
    for (const Span& span : text.spans) {
      if (span.end == i) out += '}';
    }
    for (const Span& span : text.spans) {
      if (span.begin != i) continue;
      out.append("{").append(name_of(span.kind));
      out.append(span.target.empty() ? "" : "=").append(span.target).append(":");
    }
    if (i < text.plain.size()) out += text.plain[i];
  }
  return out;
}

std::string marked(std::string_view text) {
  const Document document = parse_document(text, "page.md");
  return document.blocks.size() == 1 ? marked(document.blocks.front().text) : "not one block:\n" + outline(document);
}

std::string broken_promise(const Document& document, int lines) {
  int folds = 0;
  for (const Block& block : document.blocks) {
    if (auto broken = broken_block(block, lines); !broken.empty()) return broken;
    folds += block.folded ? 1 : block.kind == BlockKind::fold_end ? -1 : 0;
    if (folds < 0) return "fold ends that never began";
  }
  for (const Problem& problem : document.problems) {
    if (problem.line < 0 || problem.line > lines) return "problem lies outside: " + problem.text;
  }
  return {};
}

}  // namespace roadshift::document
