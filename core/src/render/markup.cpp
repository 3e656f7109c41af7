#include "render/markup.h"

#include "render/escape.h"

namespace roadshift::render {

void Markup::start(std::string_view name, const Attributes& attributes, std::string_view end) {
  out_ << '<' << name;
  for (const Attribute& attribute : attributes)
    out_ << ' ' << attribute.name << "=\"" << markup_text(attribute.value) << '"';
  out_ << end;
}

void Markup::leaf(std::string_view name, const Attributes& attributes, std::string_view content) {
  const Element owner = element(name, attributes);
  text(content);
}

void Markup::empty(std::string_view name, const Attributes& attributes) {
  start(name, attributes, "/>");
}

void Markup::text(std::string_view content) {
  out_ << markup_text(content);
}

void Markup::link(std::string_view content, std::string_view target, std::string_view css_class) {
  if (!is_web_link(target) && !target.starts_with('#')) return text(content);
  Attributes attributes = {{"href", std::string(target)}};
  if (!css_class.empty()) attributes.push_back({"class", std::string(css_class)});
  if (!target.starts_with('#')) attributes.push_back({"rel", "noreferrer"});
  leaf("a", attributes, content);
}

}  // namespace roadshift::render
