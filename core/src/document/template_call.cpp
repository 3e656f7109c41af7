#include "document/template_call.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

#include "document/tags.h"
#include "document/text.h"
#include "support/words.h"

namespace roadshift::document {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kBreak = "<br>";
constexpr int kDeepest = 32;

// The statements that hand data to something that shows it. "set" and "for" show nothing where they stand.
constexpr std::array<std::string_view, 5> kCallWords = {"call", "include", "render", "component", "embed"};

// Properties that say how something looks or where it leads. Their text is not for reading.
constexpr std::array<std::string_view, 22> kUnread = {
    "id",   "href",  "url",    "src",     "link",   "type",   "rel",   "role",  "style", "lang",     "icon",
    "slug", "image", "method", "actions", "action", "colour", "color", "width", "level", "required", "height"};
constexpr std::array<std::string_view, 4> kUnreadParts = {"class", "attribute", "hidden", "idprefix"};
constexpr std::array<std::string_view, 2> kLinks = {"href", "url"};

template <std::size_t N>
bool one_of(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_unread(std::string_view name) {
  const std::string lower = support::ascii_lower(name);
  return one_of(lower, kUnread) || std::any_of(kUnreadParts.begin(), kUnreadParts.end(), [&](std::string_view part) {
           return lower.find(part) != std::string::npos;
         });
}

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

struct Value {
  // `other`: whatever is no data, a variable or a call; `values` are the data in it.
  enum class Kind { other, text, list, object };
  Kind kind = Kind::other;
  std::size_t begin = 0;
  std::string text;
  std::vector<Value> values;      // of a list, an object
  std::vector<std::string> keys;  // of an object, one for each value
};

// Reads expressions as JavaScript, Python and the template languages between them write data.
class DataReader {
 public:
  DataReader(std::string_view text, std::size_t begin) : text_(text), at_(begin + 2) {
    close_ = text.substr(begin, 2) == "{%" ? "%}" : "}}";
  }

  // All data in the call; false where it is none, or never ends.
  bool run(Value& data) {
    if (peek() == '-' || peek() == '~') ++at_;
    skip_blanks();
    if (!begins_call()) return false;
    while (!failed_ && text_.substr(at_, 2) != close_) {
      data.values.push_back(expression(1));
      // At the outside "," and ":" part arguments, and nothing closes.
      if (peek() == ',' || peek() == ':') {
        ++at_;
      } else if (text_.substr(at_, 2) != close_) {
        failed_ = true;
      }
    }
    if (!failed_) at_ += 2;
    return !failed_;
  }

  [[nodiscard]] std::size_t at() const { return at_; }

 private:
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  // And comments of the template.
  void skip_blanks() {
    at_ = std::min(text_.find_first_not_of(kBlanks, at_), text_.size());
    while (text_.substr(at_, 2) == "{#") {
      const std::size_t end = text_.find("#}", at_);
      at_ = end == std::string_view::npos ? text_.size()
                                          : std::min(text_.find_first_not_of(kBlanks, end + 2), text_.size());
    }
  }

  std::string_view name() {
    const std::size_t begin = at_;
    while (is_name_character(peek()) || (at_ > begin && (peek() == '.' || peek() == '-'))) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  // "component(", or "call component(" and the like in a statement.
  bool begins_call() {
    const std::string_view first = name();
    if (close_ == "%}") return one_of(first, kCallWords);
    const std::size_t rest = text_.find_first_not_of(kBlanks, at_);
    return !first.empty() && rest != std::string_view::npos && text_[rest] == '(';
  }

  // Up to what ends it: a comma, a colon, a closing bracket or the end of the call.
  Value expression(int depth) {
    Value value;
    bool first = true, adding = false;  // the first operand; behind "+" or "~", which join texts
    for (skip_blanks(); !failed_; skip_blanks()) {
      const char c = peek();
      if (at_ >= text_.size() || depth > kDeepest) {
        failed_ = true;
      } else if (c == ',' || c == ':' || c == ']' || c == ')' || c == '}' || text_.substr(at_, 2) == "%}") {
        return value;
      } else if (c == '"' || c == '\'' || c == '`') {
        const std::size_t begin = at_;
        std::string text = string(c);
        if (first) value = {Value::Kind::text, begin, {}, {}, {}};
        if (first || (adding && value.kind == Value::Kind::text)) value.text += text;
        adding = false;
      } else if (c == '{' || c == '[' || c == '(') {
        Value inner = bracketed(depth);
        if (first && c != '(') {
          value = std::move(inner);
        } else if (value.kind == Value::Kind::other) {
          value.values.push_back(std::move(inner));
        }
        adding = false;
      } else {
        adding = c == '+' || c == '~';
        ++at_;
        while (is_name_character(c) && is_name_character(peek())) ++at_;
      }
      first = false;
    }
    return value;
  }

  Value bracketed(int depth) {
    Value value;
    value.begin = at_;
    const char open = peek();
    const char close = open == '{' ? '}' : open == '[' ? ']' : ')';
    value.kind = open == '{' ? Value::Kind::object : open == '[' ? Value::Kind::list : Value::Kind::other;
    ++at_;
    for (skip_blanks(); peek() != close; skip_blanks()) {
      if (at_ >= text_.size()) failed_ = true;
      if (failed_) return value;
      // A colon behind a value: of a named argument, or of "a ? b : c", whose end is as unknown as its beginning.
      if (peek() == ',' || peek() == ':') {
        ++at_;
      } else if (open == '{') {
        member(value, depth);
      } else {
        value.values.push_back(expression(depth + 1));
      }
      if (peek() == ']' || peek() == ')' || peek() == '}' || text_.substr(at_, 2) == "%}") {
        failed_ = failed_ || peek() != close;
      }
    }
    ++at_;
    return value;
  }

  void member(Value& object, int depth) {
    const bool quoted = peek() == '"' || peek() == '\'';
    std::string key = quoted ? string(peek()) : std::string(name());
    skip_blanks();
    if (peek() != ':') {  // "{ rows }", "{ ...rest }": nothing is known of a variable
      expression(depth + 1);
      return;
    }
    ++at_;
    object.keys.push_back(std::move(key));
    object.values.push_back(expression(depth + 1));
  }

  std::string string(char quote) {
    std::string out;
    for (++at_; peek() != quote; ++at_) {
      if (at_ >= text_.size()) {
        failed_ = true;
        return out;
      }
      if (peek() != '\\' || at_ + 1 == text_.size()) {
        out += peek();
        continue;
      }
      ++at_;
      escape(out);
    }
    ++at_;
    return out;
  }

  void escape(std::string& out) {
    const char c = peek();
    if (c == 'n' || c == 't' || c == 'r') {
      out += c == 'n' ? '\n' : ' ';
      return;
    }
    unsigned code = 0;
    const std::string_view digits = text_.substr(std::min(at_ + 1, text_.size()), 4);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    if (c == 'u' && digits.size() == 4 && error == std::errc() && end == digits.data() + 4) {
      append_utf8(out, code);
      at_ += 4;
    } else {
      out += c;
    }
  }

  std::string_view text_;
  std::size_t at_;
  std::string_view close_;
  bool failed_ = false;
};

// One line of HTML that says what a text says: no '\n', no tag.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '"') {
      out += "&quot;";
    } else {
      out += c == '\n' || c == '\r' ? ' ' : c;
    }
  }
  return out;
}

// The same HTML as far as it marks up text, on one line, with all ended that it begins: whatever else it holds must not
// reach beyond it.
std::string inline_html(std::string_view html) {
  std::string out;
  std::vector<std::string> open;
  const auto text = [&](std::size_t begin, std::size_t end) {
    for (const char c : html.substr(begin, end - begin)) {
      if (c == '<') {
        out += "&lt;";
      } else {
        out += c == '\n' || c == '\r' ? ' ' : c;
      }
    }
  };
  std::size_t done = 0;
  for (auto tag = next_tag(html, 0); tag; tag = next_tag(html, done)) {
    text(done, tag->begin);
    done = tag->end;
    if (tag->kind == Tag::Kind::skipped) continue;
    if (is_block_element(tag->name) || tag->name == "br") {
      out += kBreak;
    } else if (span_of(tag->name) && tag->kind == Tag::Kind::start) {
      open.push_back(tag->name);
      std::string attributes = tag->attributes;
      std::replace(attributes.begin(), attributes.end(), '\n', ' ');
      out.append("<").append(tag->name).append(attributes).append(" >");
    } else if (!open.empty() && open.back() == tag->name) {
      out.append("</").append(tag->name).append(">");
      open.pop_back();
    }
  }
  text(done, html.size());
  for (; !open.empty(); open.pop_back()) out.append("</").append(open.back()).append(">");
  return out;
}

void append_line(std::string& lines, std::string_view line) {
  if (support::trim(line).empty()) return;
  if (!lines.empty()) lines += kBreak;
  lines += line;
}

// Around what an object says, where it leads; empty where it leads nowhere.
std::string linked(const Value& object, const std::string& html) {
  for (std::size_t i = 0; i < object.keys.size(); ++i) {
    const Value& value = object.values[i];
    if (value.kind == Value::Kind::text && one_of(support::ascii_lower(object.keys[i]), kLinks))
      return "<a href=\"" + escaped(value.text) + "\">" + html + "</a>";
  }
  return html;
}

// What a property says. Lists of objects inside of it are left out: they are what one can do with it, as a rule.
std::string html_of(const Value& value, std::string_view key) {
  if (value.kind == Value::Kind::text)
    return support::ascii_lower(key).find("html") != std::string::npos ? inline_html(value.text) : escaped(value.text);
  std::string lines;
  if (value.kind == Value::Kind::list) {
    for (const Value& element : value.values) {
      if (element.kind == Value::Kind::text) append_line(lines, html_of(element, key));
    }
  }
  if (value.kind != Value::Kind::object) return lines;
  for (std::size_t i = 0; i < value.keys.size(); ++i) {
    if (!is_unread(value.keys[i])) append_line(lines, html_of(value.values[i], value.keys[i]));
  }
  return lines.empty() ? lines : linked(value, lines);
}

std::string item(const Value& object) {
  std::string name, more;
  for (std::size_t i = 0; i < object.keys.size(); ++i) {
    if (is_unread(object.keys[i])) continue;
    const std::string html = html_of(object.values[i], object.keys[i]);
    if (support::trim(html).empty()) continue;
    if (name.empty()) {
      name = linked(object, html);
    } else {
      append_line(more, html);
    }
  }
  if (name.empty()) return {};
  return "<li><b>" + name + "</b>" + (more.empty() ? "" : std::string(kBreak) + more) + "</li>";
}

// Writes the HTML of what is listed, each part on the line where it stands in the call.
class ListWriter {
 public:
  ListWriter(std::string_view text, std::size_t begin) : text_(text), at_(begin) {}

  std::string run(const Value& data, std::size_t end) {
    look_into(data);
    move_to(end);
    return std::move(out_);
  }

 private:
  void look_into(const Value& value) {
    if (value.kind == Value::Kind::list) return list(value);
    if (value.kind == Value::Kind::object && table(value)) return;
    for (const Value& inner : value.values) look_into(inner);
  }

  void list(const Value& list) {
    for (const Value& element : list.values) {
      if (element.kind != Value::Kind::object) continue;
      const std::string html = item(element);
      if (html.empty()) {
        look_into(element);
        continue;
      }
      move_to(element.begin);
      out_ += html;
    }
  }

  static bool is_list(const Value& value) { return value.kind == Value::Kind::list; }

  bool table(const Value& object) {
    const auto rows = std::find_if(object.values.begin(), object.values.end(), [](const Value& value) {
      return is_list(value) && !value.values.empty() && std::all_of(value.values.begin(), value.values.end(), is_list);
    });
    if (rows == object.values.end()) return false;
    const std::size_t columns = rows->values.front().values.size();
    const auto header = std::find_if(object.values.begin(), rows, [&](const Value& value) {
      return is_list(value) && value.values.size() == columns;
    });
    move_to(header != rows ? header->begin : rows->begin);
    out_ += "<table>";
    if (header != rows) row(*header, "th");
    for (const Value& cells : rows->values) row(cells, "td");
    out_ += "</table>";
    return true;
  }

  void row(const Value& cells, std::string_view element) {
    move_to(cells.begin);
    out_ += "<tr>";
    for (const Value& cell : cells.values)
      out_.append("<").append(element).append(">").append(html_of(cell, {})).append("</").append(element).append(">");
    out_ += "</tr>";
  }

  // Data is written in the order in which it stands, a header behind its rows aside.
  void move_to(std::size_t place) {
    if (place <= at_) return;
    const std::string_view passed = text_.substr(at_, place - at_);
    out_.append(static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n')), '\n');
    at_ = place;
  }

  std::string_view text_;
  std::size_t at_;
  std::string out_;
};

}  // namespace

std::optional<TemplateCall> TemplateCalls::at(std::size_t begin) {
  const std::string_view mark = text_.substr(begin, 2);
  if ((mark != "{{" && mark != "{%") || budget_ == 0) return std::nullopt;
  DataReader reader(text_, begin);
  Value data;
  const bool call = reader.run(data);
  budget_ -= std::min(budget_, reader.at() - begin);
  if (!call) return std::nullopt;
  return TemplateCall{reader.at(), ListWriter(text_, begin).run(data, reader.at())};
}

}  // namespace roadshift::document
