// html.h - HTML, whole pages and what stands in Markdown, as blocks. gumbo reads it.
#pragma once

#include <string>

#include "document/lines.h"
#include "document/page.h"
#include "document/tags.h"

namespace roadshift::document {

// Where in a Markdown page a piece of HTML stands.
struct HtmlPlace {
  bool quoted = false;
  int list_depth = 0;
};

// Appends the blocks of `html` to the page's.
void read_html(const Lines& html, const HtmlPlace& place, Page& page);

// Takes the first <title> for the page's title.
void read_html_title(const Lines& html, Page& page);

// What links to a tag's element call it; empty where it has no name.
std::string anchor_of(const Tag& tag);

// The value of a tag's attribute with character references resolved; empty where there is none.
std::string attribute_of(const Tag& tag, const char* attribute);

}  // namespace roadshift::document
