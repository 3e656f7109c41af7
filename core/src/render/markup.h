// markup.h - SVG and HTML whose elements close themselves and whose text cannot become markup.
//
//   Markup markup(out);
//   const auto row = markup.element("tr", {{"class", "late"}});
//   markup.leaf("td", {}, entry.title);   // <tr class="late"><td>…</td></tr>
//
// Text and attributes are escaped on their way out; control characters are spelled out as in visible_line. Names of
// elements and attributes are the program's own. A link only gets its target where that is http, https, mailto or a
// place on the same page.
#pragma once

#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace roadshift::render {

struct Attribute {
  std::string_view name;
  std::string value;
};
using Attributes = std::vector<Attribute>;

class Markup {
 public:
  explicit Markup(std::ostream& out) : out_(out) {}

  // Open until its owner goes away.
  class Element {
   public:
    Element(std::ostream& out, std::string_view name) : out_(out), name_(name) {}
    ~Element() { out_ << "</" << name_ << ">"; }
    Element(const Element&) = delete;
    Element& operator=(const Element&) = delete;

   private:
    std::ostream& out_;
    std::string_view name_;
  };

  [[nodiscard]] Element element(std::string_view name, const Attributes& attributes = {}) {
    start(name, attributes);
    return {out_, name};
  }
  void leaf(std::string_view name, const Attributes& attributes, std::string_view content);
  // An element of HTML or SVG that has no content.
  void empty(std::string_view name, const Attributes& attributes);
  void text(std::string_view content);
  // `content` as a link where `target` can be one, else as text.
  void link(std::string_view content, std::string_view target, std::string_view css_class = {});
  // A text of the program's own (a style sheet, a script), as it is.
  void raw(std::string_view own) { out_ << own; }
  void line() { out_ << '\n'; }

 private:
  void start(std::string_view name, const Attributes& attributes, std::string_view end = ">");

  std::ostream& out_;
};

}  // namespace roadshift::render
