// cmark.h - cmark-gfm's tree with an owner, and what is asked of it in more than one place.
#pragma once

#include <cmark-gfm.h>

#include <memory>
#include <string_view>

#include "document/lines.h"

namespace roadshift::document {

template <auto Free>
struct FreeWith {
  template <class T>
  void operator()(T* handle) const noexcept {
    Free(handle);
  }
};
using Tree = std::unique_ptr<cmark_node, FreeWith<cmark_node_free>>;
using Iterator = std::unique_ptr<cmark_iter, FreeWith<cmark_iter_free>>;

// GitHub's Markdown: tables, strikethrough, task lists, bare links.
Tree parse_cmark(const Lines& lines);

// "table_row", "strikethrough": the only names the extensions give to their nodes.
inline std::string_view type_name(cmark_node* node) {
  return cmark_node_get_type_string(node);
}

inline std::string_view literal_of(cmark_node* node) {
  const char* const literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string_view() : literal;
}

// Indexes of the lines that a block begins and ends on.
inline std::size_t first_line(cmark_node* node) {
  const int line = cmark_node_get_start_line(node);
  return line > 0 ? static_cast<std::size_t>(line) - 1 : 0;
}
inline std::size_t last_line(cmark_node* node) {
  const int line = cmark_node_get_end_line(node);
  return std::max(line > 0 ? static_cast<std::size_t>(line) - 1 : 0, first_line(node));
}

// cmark pads a short table row with cells that stand nowhere.
inline bool is_padding(cmark_node* cell) {
  return cmark_node_get_start_column(cell) == 0;
}

template <class Each>
void for_each_block(cmark_node* root, Each each) {
  const Iterator iterator(cmark_iter_new(root));
  for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(iterator.get())) {
    cmark_node* const node = cmark_iter_get_node(iterator.get());
    if (event == CMARK_EVENT_ENTER && (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK) {
      each(node);
    }
  }
}

// How many block quotes stand around a node.
int quotes_around(cmark_node* node);

}  // namespace roadshift::document
