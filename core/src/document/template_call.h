// template_call.h - what a page hands to a template as data: read where it stands, never run.
//
//   {{ summaryList({
//     rows: [
//       { key: { text: "Berth finder" }, value: { html: "Finds a <em>free</em> berth." } }
//     ]
//   }) }}
//
// Nobody knows here what the template makes of it, but whoever lists things there means a list: each object becomes an
// item on its line, the text of its first property that has any in bold, the others below it. Lists in a list are the
// rows of a table, and the list beside them that is as long as the first row its header.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace roadshift::document {

struct TemplateCall {
  std::size_t end = 0;  // behind its closing mark
  std::string html;     // what it lists, in as many lines; nothing but line breaks where it lists nothing
};

class TemplateCalls {
 public:
  explicit TemplateCalls(std::string_view text) : text_(text), budget_(text.size() * 8) {}

  // The call whose opening mark, "{{" or "{%", is at `begin`. Nothing where it is no call or is not understood.
  std::optional<TemplateCall> at(std::size_t begin);

 private:
  std::string_view text_;
  std::size_t budget_;  // bytes that may still be read: what is never closed is read to the end of the page each time
};

}  // namespace roadshift::document
