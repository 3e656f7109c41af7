#include "document/markdown.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/bounds.h"
#include "document/html.h"
#include "document/pieces.h"
#include "document/repair.h"
#include "document/settle.h"
#include "document/tags.h"
#include "document/text.h"
#include "support/words.h"

namespace roadshift::document {
namespace {

using Parser = std::unique_ptr<cmark_parser, FreeWith<cmark_parser_free>>;

bool is_inline_tag_that_breaks(const Tag& tag) {
  return tag.name == "br" || tag.name == "hr" || is_block_element(tag.name);
}

void add_inline_html(std::string_view html, TextBuilder& out) {
  const auto tag = next_tag(html, 0);
  if (!tag) return;
  const bool begins = tag->kind == Tag::Kind::start;
  if (is_inline_tag_that_breaks(*tag)) return out.line_break();
  if (begins) out.anchor(anchor_of(*tag));
  if (tag->name == "img" && begins) {
    out.begin_picture();
    out.text(attribute_of(*tag, "alt"));
    return out.end_picture();
  }
  const auto span = span_of(tag->name);
  if (!span) return;
  if (begins) {
    out.open(*span, *span == SpanKind::link ? attribute_of(*tag, "href") : std::string());
  } else {
    out.close(*span);
  }
}

std::optional<SpanKind> span_of_node(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_STRONG: return SpanKind::strong;
    case CMARK_NODE_EMPH: return SpanKind::emphasis;
    case CMARK_NODE_LINK: return SpanKind::link;
    default: break;
  }
  if (type_name(node) == "strikethrough") return SpanKind::struck;
  return std::nullopt;
}

void add_inline(cmark_node* node, bool enter, TextBuilder& out) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT: return out.text(literal_of(node));
    case CMARK_NODE_SOFTBREAK: return out.blank();
    case CMARK_NODE_LINEBREAK: return out.line_break();
    case CMARK_NODE_HTML_INLINE: return add_inline_html(literal_of(node), out);
    case CMARK_NODE_CODE:
      out.open(SpanKind::code);
      out.verbatim(literal_of(node));
      return out.close(SpanKind::code);
    case CMARK_NODE_IMAGE: return enter ? out.begin_picture() : out.end_picture();
    default: break;
  }
  const auto span = span_of_node(node);
  if (!span) return;
  if (!enter) return out.close(*span);
  const char* const url = *span == SpanKind::link ? cmark_node_get_url(node) : nullptr;
  out.open(*span, url != nullptr ? url : "");
}

// The element that an inline tag begins if what stands in it is not for reading.
std::string hiding_element(cmark_node* node) {
  if (cmark_node_get_type(node) != CMARK_NODE_HTML_INLINE) return {};
  const auto tag = next_tag(literal_of(node), 0);
  const bool hides = tag && (tag->name == "script" || tag->name == "style" || tag->name == "noscript");
  return hides && tag->kind == Tag::Kind::skipped ? tag->name : std::string();
}

bool ends_element(cmark_node* node, std::string_view name) {
  if (cmark_node_get_type(node) != CMARK_NODE_HTML_INLINE) return false;
  const auto tag = next_tag(literal_of(node), 0);
  return tag && tag->kind == Tag::Kind::end && tag->name == name;
}

// Adds the text of everything inside a block.
void add_text(cmark_node* block, TextBuilder& out) {
  std::string hidden_in;
  const Iterator iterator(cmark_iter_new(block));
  for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(iterator.get())) {
    cmark_node* const node = cmark_iter_get_node(iterator.get());
    if (hidden_in.empty()) hidden_in = hiding_element(node);
    const bool shown = hidden_in.empty() || cmark_node_first_child(node) != nullptr;
    if (node != block && shown) add_inline(node, event == CMARK_EVENT_ENTER, out);
    if (ends_element(node, hidden_in)) hidden_in.clear();
  }
}

Text text_of(cmark_node* block) {
  TextBuilder builder(Markup::markdown);
  add_text(block, builder);
  return builder.finish();
}

void read_text(cmark_node* node, Block& block) {
  TextBuilder builder(Markup::markdown);
  add_text(node, builder);
  builder.finish(block);
}

// "[name]: https://..." - cmark lets a paragraph begin with the definitions that it took out of it.
bool is_definition(std::string_view line) {
  const std::string_view text = support::trim(line);
  return text.starts_with('[') && text.find("]:") != std::string_view::npos;
}

// "<a name="x"></a>": tags around nothing.
bool shows_nothing(std::string_view line) {
  std::size_t done = 0;
  for (auto tag = next_tag(line, 0); tag; tag = next_tag(line, done)) {
    if (!is_blank(line.substr(done, tag->begin - done)) || (tag->name != "a" && tag->name != "span")) return false;
    done = tag->end;
  }
  return done > 0 && is_blank(line.substr(done));
}

class MarkdownReader {
 public:
  MarkdownReader(const Repaired& repaired, Page& page) : repaired_(repaired), lines_(repaired.lines), page_(page) {}

  void run() {
    const Iterator iterator(cmark_iter_new(repaired_.tree.get()));
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
      cmark_node* const node = cmark_iter_get_node(iterator.get());
      if (event == CMARK_EVENT_EXIT) {
        leave(node);
      } else if (enter(node) && cmark_node_first_child(node) != nullptr) {
        cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
      }
    }
  }

 private:
  // An item whose text is still being read.
  struct OpenItem {
    std::size_t block;
    TextBuilder text{Markup::markdown};
  };

  // True when all that is inside the node has been read.
  bool enter(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_BLOCK_QUOTE: ++quotes_; return false;
      case CMARK_NODE_LIST: ++depth_; return false;
      case CMARK_NODE_ITEM: item(node); return false;
      case CMARK_NODE_PARAGRAPH: paragraph(node); return true;
      case CMARK_NODE_HEADING: heading(node); return true;
      case CMARK_NODE_THEMATIC_BREAK: rule(node); return true;
      case CMARK_NODE_HTML_BLOCK: html(node); return true;
      default: break;
    }
    if (type_name(node) != "table") return false;
    if (!repaired_.excess.empty() && node == cmark_node_first_child(repaired_.tree.get())) {
      read_excess(node);
    } else {
      table(node);
    }
    return true;
  }

  void leave(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_BLOCK_QUOTE: --quotes_; break;
      case CMARK_NODE_LIST: --depth_; break;
      case CMARK_NODE_ITEM:
        items_.back().text.finish(page_.document.blocks[items_.back().block]);
        items_.pop_back();
        break;
      default: break;
    }
  }

  [[nodiscard]] int number(std::size_t line) const { return lines_.file_line(static_cast<unsigned>(line) + 1); }

  Block& add(BlockKind kind, cmark_node* node) {
    Block block;
    block.kind = kind;
    block.line = number(first_line(node));
    block.end_line = std::max(block.line, number(last_line(node)));
    block.quoted = quotes_ > 0;
    return page_.document.blocks.emplace_back(std::move(block));
  }

  void item(cmark_node* node) {
    Block& block = add(BlockKind::item, node);
    block.end_line = block.line;
    block.level = depth_;
    block.ordered = cmark_node_get_list_type(cmark_node_parent(node)) == CMARK_ORDERED_LIST;
    if (type_name(node) == "tasklist") block.checked = cmark_gfm_extensions_get_tasklist_item_checked(node);
    items_.push_back({page_.document.blocks.size() - 1});
  }

  void paragraph(cmark_node* node) {
    if (cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_ITEM) {
      items_.back().text.line_break();
      add_text(node, items_.back().text);
      Block& block = page_.document.blocks[items_.back().block];
      block.end_line = std::max(block.end_line, number(last_line(node)));
      return folds_inside(node);
    }
    Block& block = add(BlockKind::paragraph, node);
    read_text(node, block);
    std::size_t line = first_line(node);
    const auto is_passed = [&](std::string_view text) { return is_definition(text) || shows_nothing(text); };
    while (line < last_line(node) && line < lines_.size() && is_passed(lines_[line])) ++line;
    block.line = number(line);
    block.end_line = std::max(block.end_line, block.line);
    folds_inside(node);
  }

  // "the last word</details>"
  void folds_inside(cmark_node* paragraph) {
    for (cmark_node* child = cmark_node_first_child(paragraph); child != nullptr; child = cmark_node_next(child)) {
      if (cmark_node_get_type(child) != CMARK_NODE_HTML_INLINE) continue;
      const auto tag = next_tag(literal_of(child), 0);
      if (!tag || tag->name != "details") continue;
      const bool begins = tag->kind == Tag::Kind::start;
      Block& block = add(begins ? BlockKind::heading : BlockKind::fold_end, paragraph);
      block.line = block.end_line = number(std::clamp(first_line(child), first_line(paragraph), last_line(paragraph)));
      block.folded = begins;
      block.level = begins ? kDetails : 0;
    }
  }

  void heading(cmark_node* node) {
    Block& block = add(BlockKind::heading, node);
    block.level = cmark_node_get_heading_level(node);
    read_text(node, block);
  }

  // cmark lets a rule end on the line after it.
  void rule(cmark_node* node) {
    Block& block = add(BlockKind::rule, node);
    block.end_line = block.line;
  }

  void html(cmark_node* node) {
    const HtmlPlace place{quotes_ > 0, depth_};
    if (const Lines* table = html_table_of(node, repaired_)) return read_html(*table, place, page_);
    const Lines written(literal_of(node));
    Lines html;
    for (std::size_t i = 0; i < written.size(); ++i) html.add(written[i], number(first_line(node) + i));
    read_html(html, place, page_);
  }

  void read_excess(cmark_node* node) {
    for (cmark_node* row = cmark_node_next(cmark_node_first_child(node)); row != nullptr; row = cmark_node_next(row)) {
      excess_[number(first_line(row))].push_back({text_of(cmark_node_first_child(row)), false, false});
    }
  }

  void table(cmark_node* node) {
    Table table;
    for (cmark_node* child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
      Row row = read_row(child);
      if (type_name(child) == "table_header") {
        table.header = std::move(row);
        continue;
      }
      add_rows(std::move(row), table);
    }
    add(BlockKind::table, node).table = std::move(table);
  }

  // One row, or several that stand on one line because the line break between them was lost.
  void add_rows(Row row, Table& table) {
    const std::size_t width = table.header.cells.size(), cells = row.cells.size();
    const std::size_t step = step_of_rows(row, width);
    if (step == 0) {
      page_.check_width(row, table.header);
      table.rows.push_back(std::move(row));
      return;
    }
    for (std::size_t first = 0; first < cells; first += step) {
      const auto cell = row.cells.begin() + static_cast<std::ptrdiff_t>(first);
      const auto end = cell + static_cast<std::ptrdiff_t>(width);
      table.rows.push_back({row.line, {std::move_iterator(cell), std::move_iterator(end)}, row.joined});
    }
    page_.problem(row.line,
                  "table row has " + cell_count(cells) + ", its header " + std::to_string(width) + ": read as " +
                      std::to_string((cells + 1) / step) + " rows",
                  ProblemKind::broken_table);
  }

  // How far apart rows begin that stand on one line; 0 where there is only one. "| a | b | c || d | e | f |" has an
  // empty cell between two rows of three, "| a | b || d | e | f |" ends the first early.
  static std::size_t step_of_rows(const Row& row, std::size_t width) {
    const std::size_t cells = row.cells.size();
    if (width < 3 || cells < 2 * width) return 0;
    const bool parted = (cells + 1) % (width + 1) == 0;
    if (!parted && cells % width != 0) return 0;
    const std::size_t step = parted ? width + 1 : width;
    const auto is_empty = [&](std::size_t cell) { return row.cells[cell].text.plain.empty(); };
    for (std::size_t first = 0; first < cells; first += step) {
      if (is_empty(first) || is_empty(first + 1) || (parted && first > 0 && !is_empty(first - 1))) return 0;
    }
    return step;
  }

  Row read_row(cmark_node* node) {
    Row row;
    row.line = number(first_line(node));
    row.joined = repaired_.joined.contains(row.line);
    for (cmark_node* cell = cmark_node_first_child(node); cell != nullptr; cell = cmark_node_next(cell)) {
      if (!is_padding(cell)) row.cells.push_back({text_of(cell), false, false});
    }
    if (const auto more = excess_.find(row.line); more != excess_.end()) {
      std::move(more->second.begin(), more->second.end(), std::back_inserter(row.cells));
    }
    return row;
  }

  const Repaired& repaired_;
  const Lines& lines_;
  Page& page_;
  std::vector<OpenItem> items_;              // the items around this place, outermost first
  std::map<int, std::vector<Cell>> excess_;  // by the line of the row they belong to
  int quotes_ = 0, depth_ = 0;
};

const std::vector<cmark_syntax_extension*>& extensions() {
  static const std::vector<cmark_syntax_extension*> found = [] {
    cmark_gfm_core_extensions_ensure_registered();
    std::vector<cmark_syntax_extension*> list;
    for (const char* name : {"table", "strikethrough", "tasklist", "autolink"}) {
      if (auto* extension = cmark_find_syntax_extension(name)) list.push_back(extension);
    }
    return list;
  }();
  return found;
}

}  // namespace

Tree parse_cmark(const Lines& lines) {
  // cmark-gfm keeps the characters its extensions care for in global tables while it parses.
  static std::mutex one_at_a_time;
  const std::lock_guard lock(one_at_a_time);
  const Parser parser(cmark_parser_new(CMARK_OPT_DEFAULT));
  for (cmark_syntax_extension* extension : extensions()) {
    cmark_parser_attach_syntax_extension(parser.get(), extension);
  }
  cmark_parser_feed(parser.get(), lines.text().data(), lines.text().size());
  Tree tree(cmark_parser_finish(parser.get()));
  cmark_consolidate_text_nodes(tree.get());
  return tree;
}

int quotes_around(cmark_node* node) {
  int quotes = 0;
  for (cmark_node* parent = cmark_node_parent(node); parent != nullptr; parent = cmark_node_parent(parent)) {
    if (cmark_node_get_type(parent) == CMARK_NODE_BLOCK_QUOTE) ++quotes;
  }
  return quotes;
}

bool read_whole(const Lines& lines, Page& page) {
  const Repaired repaired = parse_repaired(lines, page);
  MarkdownReader(repaired, page).run();
  return repaired.ends_in_heading;
}

void read_markdown(Lines lines, Page& page, Pieces* pieces) {
  const Lines within = bounded(std::move(lines), page);
  if (pieces == nullptr || !pieces->read(within, page)) read_whole(within, page);
}

}  // namespace roadshift::document
