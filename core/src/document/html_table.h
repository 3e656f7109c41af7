// html_table.h - gumbo's tree of a table, or of anything, as cells and plain text.
#pragma once

#include <gumbo.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "document/lines.h"
#include "document/page.h"
#include "document/text.h"

namespace roadshift::document {

struct DestroyHtml {
  void operator()(GumboOutput* output) const noexcept;
};
using Html = std::unique_ptr<GumboOutput, DestroyHtml>;
// `html` must outlive the result.
Html parse_html(std::string_view html);

std::span<GumboNode* const> children_of(const GumboNode& node);
// Lower case; empty for what is no element.
std::string_view name_of_element(const GumboNode& node);
// Null where the element does not have it.
const char* attribute_of(const GumboNode& element, const char* name);

// What links to the element call it; empty where it has no name.
std::string anchor_of(const GumboNode& element);

// Appends the text of everything in `node`, line breaks between its block elements.
// Recurses; safe_html keeps the tree low.
void flatten(const GumboNode& node, TextBuilder& out);

// rowspan and colspan are spread out. `line` is the table's own.
Table read_html_table(const GumboNode& table, int line, const Lines& lines, Page& page);

}  // namespace roadshift::document
