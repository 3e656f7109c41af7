#include "document/html.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "document/html_table.h"
#include "document/settle.h"

namespace roadshift::document {
namespace {

std::string attribute_or_empty(const GumboNode& element, const char* name) {
  const char* const value = attribute_of(element, name);
  return value == nullptr ? std::string() : value;
}

const GumboNode* body_of(const GumboOutput& output) {
  for (const GumboNode* child : children_of(*output.root)) {
    if (name_of_element(*child) == "body") return child;
  }
  return nullptr;
}

int heading_level(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

// Walks gumbo's tree; recursion ends because safe_html keeps the tree low.
class HtmlReader {
 public:
  HtmlReader(const Lines& lines, const HtmlPlace& place, Page& page)
      : lines_(lines), page_(page), quotes_(place.quoted ? 1 : 0), depth_(place.list_depth) {}

  void run(const GumboNode& body) {
    children(body);
    end_loose();
    if (!anchor_.empty()) add(BlockKind::paragraph);
  }

 private:
  // A block whose text is still being read.
  struct Open {
    explicit Open(std::size_t index) : block(index) {}
    std::size_t block;
    TextBuilder text{Markup::html};
  };

  void children(const GumboNode& node) {
    for (const GumboNode* child : children_of(node)) walk(*child);
  }

  void walk(const GumboNode& node) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA) return text(node.v.text);
    if (node.type == GUMBO_NODE_WHITESPACE) {
      if (TextBuilder* out = sink()) out->blank();
      return;
    }
    const std::string_view name = name_of_element(node);
    if (name.empty()) return;
    if (node.v.element.original_tag.length > 0) last_line_ = lines_.file_line(node.v.element.start_pos.line);
    if (is_block_element(name) || name == "hr") {
      block(node, name);
    } else {
      inline_element(node, name);
    }
    if (node.v.element.original_end_tag.length > 0) last_line_ = lines_.file_line(node.v.element.end_pos.line);
  }

  void text(const GumboText& text) {
    const std::string_view raw(text.original_text.data, text.original_text.length);
    const std::size_t first = std::min(raw.find_first_not_of(" \t\n\f"), raw.size());
    const std::size_t last = raw.find_last_not_of(" \t\n\f") + 1;
    const auto breaks = [&](std::size_t end) {
      return static_cast<unsigned>(std::count(raw.begin(), raw.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
    };
    last_line_ = lines_.file_line(text.start_pos.line + breaks(first));
    TextBuilder& out = sink_or_paragraph();
    out.text(text.text);
    last_line_ = lines_.file_line(text.start_pos.line + breaks(last));
  }

  void inline_element(const GumboNode& node, std::string_view name) {
    if (name == "br") {
      if (TextBuilder* out = sink()) out->line_break();
      return;
    }
    name_place(anchor_of(node));
    if (name == "img") return picture(node);
    if (name == "input") return checkbox(node);
    const auto span = span_of(name);
    if (!span) return children(node);
    sink_or_paragraph().open(*span, attribute_or_empty(node, "href"));
    children(node);
    if (TextBuilder* out = sink()) out->close(*span);
  }

  void picture(const GumboNode& node) {
    const std::string alt = attribute_or_empty(node, "alt");
    if (alt.empty()) return;
    TextBuilder& out = sink_or_paragraph();
    out.begin_picture();
    out.text(alt);
    out.end_picture();
  }

  void checkbox(const GumboNode& node) {
    if (items_.empty() || attribute_or_empty(node, "type") != "checkbox") return;
    page_.document.blocks[items_.back().block].checked = attribute_of(node, "checked") != nullptr;
  }

  void block(const GumboNode& node, std::string_view name) {
    if (name == "table") return table(node);
    if (name == "li") return item(node);
    end_paragraph();
    if (name == "hr") {
      rule(node);
    } else if (const int level = heading_level(name)) {
      heading(node, level);
    } else if (name == "summary" && is_heading_of_fold(node)) {
      heading(node, kSummary);
    } else {
      name_place(anchor_of(node));
      const bool list = name == "ul" || name == "ol" || name == "menu" || name == "dir";
      depth_ += list ? 1 : 0;
      quotes_ += name == "blockquote" ? 1 : 0;
      children(node);
      quotes_ -= name == "blockquote" ? 1 : 0;
      depth_ -= list ? 1 : 0;
    }
    end_paragraph();
  }

  // Also what safe_html makes of the tags of <details>.
  void rule(const GumboNode& node) {
    const std::string fold = attribute_or_empty(node, kFoldAttribute);
    if (fold.empty()) {
      add(BlockKind::rule);
    } else if (fold == kFoldBegins) {
      Block& block = page_.document.blocks[add(BlockKind::heading)];
      block.folded = true;
      block.level = kDetails;
    } else {
      add(BlockKind::fold_end);
    }
  }

  // An item's fold is more of the item, and a summary that was never ended may hold what it is to head.
  [[nodiscard]] bool is_heading_of_fold(const GumboNode& summary) const {
    return items_.empty() && depth_ == 0 && !holds_table_or_list(summary) &&
           (says_something(summary) || goes_on(summary));
  }

  static bool holds_table_or_list(const GumboNode& node) {
    const std::string_view name = name_of_element(node);
    return name == "table" || name == "li" ||
           std::any_of(children_of(node).begin(), children_of(node).end(),
                       [](const GumboNode* child) { return holds_table_or_list(*child); });
  }

  // In Markdown a blank line ends the HTML, and what the summary says is Markdown.
  static bool goes_on(const GumboNode& summary) { return summary.v.element.original_end_tag.length == 0; }

  static bool says_something(const GumboNode& node) {
    TextBuilder text(Markup::html);
    flatten(node, text);
    return !text.empty();
  }

  void heading(const GumboNode& node, int level) {
    end_loose();
    Block& block = page_.document.blocks[add(BlockKind::heading)];
    TextBuilder text(Markup::html);
    flatten(node, text);
    block.level = level;
    block.folded = level == kSummary;
    text.finish(block);
    if (node.v.element.original_end_tag.length > 0) block.end_line = lines_.file_line(node.v.element.end_pos.line);
  }

  void item(const GumboNode& node) {
    end_loose();
    items_.emplace_back(add(BlockKind::item));
    Block& block = page_.document.blocks.back();
    block.level = std::max(depth_, 1);
    if (std::string name = anchor_of(node); !name.empty()) block.anchor = std::move(name);
    block.ordered = node.parent != nullptr && name_of_element(*node.parent) == "ol";
    children(node);
    end_loose();
    end(items_.back());
    items_.pop_back();
  }

  void table(const GumboNode& node) {
    end_paragraph();
    name_place(anchor_of(node));
    const std::size_t index = add(BlockKind::table);
    Table table = read_html_table(node, last_line_, lines_, page_);
    Block& block = page_.document.blocks[index];
    block.end_line = std::max(block.line, table.rows.empty() ? table.header.line : table.rows.back().line);
    if (node.v.element.original_end_tag.length > 0) block.end_line = lines_.file_line(node.v.element.end_pos.line);
    block.table = std::move(table);
    last_line_ = block.end_line;
  }

  std::size_t add(BlockKind kind) {
    Block block;
    block.kind = kind;
    block.line = block.end_line = last_line_;
    block.quoted = quotes_ > 0;
    if (kind != BlockKind::rule && kind != BlockKind::fold_end) block.anchor = std::exchange(anchor_, {});
    page_.document.blocks.push_back(std::move(block));
    return page_.document.blocks.size() - 1;
  }

  // Whether text has begun here or a block is still to come, the place's name is theirs.
  void name_place(std::string name) {
    if (name.empty()) return;
    if (TextBuilder* out = sink()) {
      out->anchor(std::move(name));
    } else {
      anchor_ = std::move(name);
    }
  }

  // Where text goes now; null where a paragraph would have to be begun for it.
  TextBuilder* sink() {
    if (loose_) return &loose_->text;
    return items_.empty() ? nullptr : &items_.back().text;
  }

  TextBuilder& sink_or_paragraph() {
    if (TextBuilder* out = sink()) return *out;
    loose_ = std::make_unique<Open>(add(BlockKind::paragraph));
    return loose_->text;
  }

  // Paragraphs of an item are lines of its text, others blocks of their own.
  void end_paragraph() {
    if (loose_) {
      end_loose();
    } else if (!items_.empty()) {
      items_.back().text.line_break();
    }
  }

  void end_loose() {
    if (!loose_) return;
    end(*loose_);
    loose_.reset();
  }

  void end(Open& open) {
    Block& block = page_.document.blocks[open.block];
    open.text.finish(block);
    block.end_line = std::max(block.line, last_line_);
  }

  const Lines& lines_;
  Page& page_;
  int quotes_, depth_;
  int last_line_ = lines_.file_line(1);
  std::string anchor_;           // of the block that comes next
  std::vector<Open> items_;      // the items around this place, outermost first
  std::unique_ptr<Open> loose_;  // text that stands in no item
};

}  // namespace

void read_html(const Lines& html, const HtmlPlace& place, Page& page) {
  const std::string safe = safe_html(html, page);
  const Html parsed = parse_html(safe);
  if (const GumboNode* body = body_of(*parsed)) HtmlReader(html, place, page).run(*body);
}

void read_html_title(const Lines& html, Page& page) {
  const std::string_view text = html.text();
  auto tag = next_tag(text, 0);
  while (tag && tag->name != "title") tag = next_tag(text, tag->end);
  if (!tag) return;
  TextBuilder builder(Markup::html);
  const Html parsed = parse_html(text.substr(tag->begin, tag->end - tag->begin));
  flatten(*parsed->root, builder);
  page.document.title = builder.finish().plain;
  page.document.title_line = html.number(html.at_offset(tag->begin));
}

std::string anchor_of(const Tag& tag) {
  std::string id = attribute_of(tag, "id");
  return id.empty() && tag.name == "a" ? attribute_of(tag, "name") : id;
}

std::string attribute_of(const Tag& tag, const char* attribute) {
  if (tag.attributes.empty()) return {};
  const std::string html = '<' + tag.name + tag.attributes + " >";
  const Html parsed = parse_html(html);
  const GumboNode* const body = body_of(*parsed);
  return body == nullptr || children_of(*body).empty() ? std::string()
                                                       : attribute_or_empty(*children_of(*body).front(), attribute);
}

}  // namespace roadshift::document
