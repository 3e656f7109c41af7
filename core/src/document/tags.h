// tags.h - HTML tags in a text: where they are, what they mean for plain text, and making tag soup safe for gumbo.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "document/lines.h"
#include "document/page.h"

namespace roadshift::document {

// The tag at [begin, end) of a text. An element whose content is no text for a reader (a script, a style, a comment) is
// one tag of kind `skipped` from its start to its end.
struct Tag {
  enum class Kind { start, end, skipped };
  Kind kind = Kind::start;
  std::size_t begin = 0, end = 0;
  std::string name;        // lower case; empty for comments
  std::string attributes;  // of those that matter here, as written, each after a blank
};

// The first one at or after `from`. A '<' that begins no tag is text.
std::optional<Tag> next_tag(std::string_view html, std::size_t from);

// How an inline element marks its text.
std::optional<SpanKind> span_of(std::string_view name);
// Whether the element begins and ends on a line of its own.
bool is_block_element(std::string_view name);
// Whether cmark reads the line as the beginning of an HTML block of such an element.
bool begins_html_block(std::string_view line);

// In safe_html <details> is no element around what is folded, which Markdown may tear apart and nobody need end, but a
// rule where it begins and one where it ends.
inline constexpr const char* kFoldAttribute = "fold";
inline constexpr std::string_view kFoldBegins = "begins";

// The same page with only the elements that this room reads, nested no deeper than the limit, lines kept. gumbo
// recurses through its tree and walks up it at every tag: this keeps both short.
std::string safe_html(const Lines& lines, Page& page);

}  // namespace roadshift::document
