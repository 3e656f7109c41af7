#include "document/tags.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

#include "support/words.h"

namespace roadshift::document {
namespace {

template <std::size_t N>
bool one_of(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 13> kSkipped = {"script",   "noscript", "style",    "iframe", "noembed",
                                                       "noframes", "template", "textarea", "title",  "xmp",
                                                       "svg",      "math",     "pre"};
constexpr std::array<std::string_view, 9> kFormatting = {"a", "b", "code", "em", "i", "s", "strike", "strong", "u"};
constexpr std::array<std::string_view, 2> kPhrases = {"del", "sup"};
constexpr std::array<std::string_view, 5> kVoid = {"br", "hr", "img", "input", "col"};
constexpr std::array<std::string_view, 6> kHeadings = {"h1", "h2", "h3", "h4", "h5", "h6"};
constexpr std::array<std::string_view, 9> kTableParts = {"caption", "colgroup", "col", "tbody", "tfoot",
                                                         "thead",   "tr",       "td",  "th"};
constexpr std::array<std::string_view, 3> kCells = {"td", "th", "caption"};
constexpr std::array<std::string_view, 33> kBlocks = {
    "address", "article",  "aside",      "blockquote", "center", "dd",     "details", "dialog", "dir",  "div", "dl",
    "dt",      "fieldset", "figcaption", "figure",     "footer", "header", "li",      "main",   "menu", "nav", "ol",
    "p",       "section",  "summary",    "ul",         "table",  "h1",     "h2",      "h3",     "h4",   "h5",  "h6"};
constexpr std::array<std::string_view, 8> kAttributes = {"href",    "rowspan", "colspan", "alt",
                                                         "checked", "type",    "id",      "name"};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr std::string_view kBlank = " \t\n\f\r";

// Reads the attributes of a start tag as HTML defines them: a quote only counts where a value begins.
class AttributeReader {
 public:
  AttributeReader(std::string_view html, std::size_t begin) : html_(html), at_(begin) {}

  // Moves behind the tag's '>'; false when the text ends before it.
  bool run() {
    while (true) {
      at_ = html_.find_first_not_of(" \t\n\f\r/", at_);
      if (at_ == std::string_view::npos) return false;
      if (html_[at_] == '>') break;
      if (!attribute()) return false;
    }
    ++at_;
    return true;
  }

  [[nodiscard]] std::size_t end() const { return at_; }
  [[nodiscard]] std::string& kept() { return kept_; }

 private:
  bool attribute() {
    const std::size_t begin = at_;
    at_ = html_.find_first_of(" \t\n\f\r/>=", begin + 1);
    if (at_ == std::string_view::npos) return false;
    const std::string_view name = html_.substr(begin, at_ - begin);
    const std::size_t equals = html_.find_first_not_of(kBlank, at_);
    if (equals == std::string_view::npos) return false;
    std::string_view value;
    if (html_[equals] == '=') {
      const std::size_t first = html_.find_first_not_of(kBlank, equals + 1);
      if (first == std::string_view::npos || !read_value(first)) return false;
      value = html_.substr(first, at_ - first);
    }
    keep(name, value);
    return true;
  }

  bool read_value(std::size_t first) {
    const char quote = html_[first];
    if (quote != '"' && quote != '\'') {
      at_ = html_.find_first_of(" \t\n\f\r>", first);
      return at_ != std::string_view::npos;
    }
    at_ = html_.find(quote, first + 1);
    if (at_ == std::string_view::npos) return false;
    ++at_;
    return true;
  }

  void keep(std::string_view raw_name, std::string_view value) {
    if (raw_name.size() > 7) return;
    const std::string name = support::ascii_lower(raw_name);
    const auto* const known = std::find(kAttributes.begin(), kAttributes.end(), name);
    if (known == kAttributes.end()) return;
    bool& seen = seen_[static_cast<std::size_t>(known - kAttributes.begin())];
    if (seen) return;
    seen = true;
    kept_.append(" ").append(name).append(value.empty() ? "" : "=").append(value);
  }

  std::string_view html_;
  std::size_t at_;
  std::string kept_;
  std::array<bool, kAttributes.size()> seen_{};
};

// The end of what is skipped: behind `closing`, case ignored, and the '>' after it; the text's end where it is missing.
std::size_t end_of_skipped(std::string_view html, std::size_t from, std::string_view name) {
  for (std::size_t i = html.find("</", from); i != std::string_view::npos; i = html.find("</", i + 2)) {
    if (support::ascii_lower(html.substr(i + 2, name.size())) != name) continue;
    const std::size_t end = html.find('>', i);
    return end == std::string_view::npos ? html.size() : end + 1;
  }
  return html.size();
}

// A comment, declaration, processing instruction or bogus comment at `begin`.
Tag comment_at(std::string_view html, std::size_t begin) {
  const bool comment = html.substr(begin).starts_with("<!--");
  // "<!-->" is a whole comment.
  const std::size_t end = comment ? html.find("-->", begin + 2) : html.find('>', begin);
  const std::size_t size = comment ? 3 : 1;
  return {Tag::Kind::skipped, begin, end == std::string_view::npos ? html.size() : end + size, {}, {}};
}

std::optional<Tag> tag_at(std::string_view html, std::size_t begin) {
  const std::string_view rest = html.substr(begin + 1, 2);
  const bool closing = rest.starts_with('/');
  const std::size_t first = begin + (closing ? 2 : 1);
  if (first >= html.size()) return std::nullopt;
  if (!is_letter(html[first])) {
    if (!closing && html[first] != '!' && html[first] != '?') return std::nullopt;
    return comment_at(html, begin);
  }
  const std::size_t name_end = html.find_first_of(" \t\n\f\r/>", first);
  Tag tag{closing ? Tag::Kind::end : Tag::Kind::start, begin, html.size(), {}, {}};
  AttributeReader attributes(html, name_end);
  if (name_end == std::string_view::npos || !attributes.run()) {
    tag.kind = Tag::Kind::skipped;  // a tag that never ends hides the rest of the text
    return tag;
  }
  // No name that is known here is longer; the others are only looked at to be dropped.
  tag.name = support::ascii_lower(html.substr(first, std::min<std::size_t>(name_end - first, 16)));
  tag.end = attributes.end();
  if (closing) return tag;
  tag.attributes = std::move(attributes.kept());
  if (one_of(tag.name, kSkipped)) {
    tag.kind = Tag::Kind::skipped;
    tag.end = end_of_skipped(html, tag.end, tag.name);
  }
  return tag;
}

// Follows which elements are open the way an HTML parser does: what it takes for closed, gumbo has closed too.
class SafeHtml {
 public:
  SafeHtml(const Lines& lines, Page& page) : lines_(lines), html_(lines.text()), page_(page) {}

  std::string run() {
    std::size_t done = 0, count = 0;
    while (const auto tag = next_tag(html_, done)) {
      text(done, tag->begin);
      done = tag->end;
      if (++count > kTags) {
        page_.problem(line_of(*tag), "too many HTML tags: the rest is left out");
        return std::move(out_);
      }
      read(*tag);
    }
    text(done, html_.size());
    return std::move(out_);
  }

 private:
  static constexpr std::size_t kTags = 1'000'000;
  static constexpr std::size_t kFormattings = 8;  // open at once in one cell

  [[nodiscard]] int line_of(const Tag& tag) const { return lines_.number(lines_.at_offset(tag.begin)); }

  // A '<' that begins no tag must not begin one when a tag behind it is dropped.
  void text(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (html_[i] == '<') {
        out_ += "&lt;";
      } else {
        out_ += html_[i];
      }
    }
  }

  void read(const Tag& tag) {
    if (tag.name == "details" && tag.kind != Tag::Kind::skipped) return fold(tag);
    bool keep = false;
    if (tag.kind == Tag::Kind::start) keep = start(tag);
    if (tag.kind == Tag::Kind::end) keep = end(tag.name);
    const std::string_view raw = html_.substr(tag.begin, tag.end - tag.begin);
    auto breaks = std::count(raw.begin(), raw.end(), '\n');
    if (keep) {
      out_ += tag.kind == Tag::Kind::end ? "</" : "<";
      // gumbo is to know <span> only as a place that has a name.
      out_.append(tag.name == "span" ? "img" : tag.name).append(tag.attributes);
      breaks -= std::count(tag.attributes.begin(), tag.attributes.end(), '\n');
    }
    out_.append(static_cast<std::size_t>(breaks), '\n');
    if (keep) out_ += tag.attributes.empty() ? ">" : " >";
  }

  void fold(const Tag& tag) {
    const bool begins = tag.kind == Tag::Kind::start;
    if (!in_table()) {
      if (!begins && end("summary")) out_ += "</summary>";
      close_implied(tag.name);
      out_.append("<hr ").append(kFoldAttribute).append("=").append(begins ? kFoldBegins : "ends").append(">");
    }
    const std::string_view raw = html_.substr(tag.begin, tag.end - tag.begin);
    out_.append(static_cast<std::size_t>(std::count(raw.begin(), raw.end(), '\n')), '\n');
  }

  bool start(const Tag& tag) {
    const std::string& name = tag.name;
    if (one_of(name, kFormatting)) return start_formatting(name);
    if (one_of(name, kTableParts) && !in_table()) return false;
    if (one_of(name, kVoid)) return true;
    if (name == "span") return !in_table() && tag.attributes.find(" id=") != std::string::npos;
    if (!one_of(name, kPhrases) && !is_block_element(name)) return false;
    close_implied(name);
    if (open_.size() >= static_cast<std::size_t>(page_.limits.nesting)) {
      if (++dropped_[name] == 1) page_.problem(line_of(tag), "HTML is nested too deeply: inner elements are flattened");
      return false;
    }
    open_.push_back({name, formatting_.size()});
    return true;
  }

  bool start_formatting(const std::string& name) {
    const std::size_t outer = cell_formatting();
    if (formatting_.size() - outer >= kFormattings) return false;
    // A link ends the one before it.
    if (name == "a") end_formatting(name);
    formatting_.push_back(name);
    return true;
  }

  // How many formatting elements were open when the innermost cell began: they are none of its own.
  [[nodiscard]] std::size_t cell_formatting() const {
    const auto cell = std::find_if(open_.rbegin(), open_.rend(), [](const Open& o) { return one_of(o.name, kCells); });
    return cell == open_.rend() ? 0 : cell->formatting;
  }

  bool end_formatting(const std::string& name) {
    const auto outer = formatting_.begin() + static_cast<std::ptrdiff_t>(cell_formatting());
    const auto found =
        std::find(std::make_reverse_iterator(formatting_.end()), std::make_reverse_iterator(outer), name);
    if (found == std::make_reverse_iterator(outer)) return false;
    formatting_.erase(std::next(found).base());
    return true;
  }

  bool end(const std::string& name) {
    if (one_of(name, kFormatting)) return end_formatting(name);
    if (one_of(name, kVoid) || (!one_of(name, kPhrases) && !is_block_element(name))) return name == "br";
    if (const auto dropped = dropped_.find(name); dropped != dropped_.end() && dropped->second > 0) {
      --dropped->second;
      return false;
    }
    const bool table_part = name == "table" || one_of(name, kTableParts);
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (open_[i].name == name) {
        close_from(i);
        return true;
      }
      if (open_[i].name == "table" || (!table_part && one_of(open_[i].name, kCells))) return false;
    }
    return false;
  }

  [[nodiscard]] bool in_table() const {
    return std::any_of(open_.begin(), open_.end(), [](const Open& o) { return o.name == "table"; });
  }

  // A new cell ends the one before it, a new item the item, and so on.
  void close_implied(const std::string& name) {
    if (name == "td" || name == "th") {
      close_inside(std::array<std::string_view, 2>{"tr", "table"});
    } else if (name == "tr") {
      close_inside(std::array<std::string_view, 4>{"tbody", "thead", "tfoot", "table"});
    } else if (one_of(name, kTableParts)) {
      close_inside(std::array<std::string_view, 1>{"table"});
    } else if (name == "li") {
      close_item(std::array<std::string_view, 1>{"li"});
    } else if (name == "dt" || name == "dd") {
      close_item(std::array<std::string_view, 2>{"dt", "dd"});
    } else if (name == "table") {
      close_table();
    } else if (one_of(name, kHeadings) && !open_.empty() && one_of(open_.back().name, kHeadings)) {
      close_from(open_.size() - 1);
    }
    if (!one_of(name, kPhrases) && !open_.empty() && open_.back().name == "p") close_from(open_.size() - 1);
  }

  template <std::size_t N>
  void close_inside(const std::array<std::string_view, N>& containers) {
    std::size_t i = open_.size();
    while (i > 0 && !one_of(open_[i - 1].name, containers)) --i;
    if (i < open_.size()) close_from(i);
  }

  template <std::size_t N>
  void close_item(const std::array<std::string_view, N>& items) {
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (one_of(open_[i].name, items)) return close_from(i);
      if (!one_of(open_[i].name, std::array<std::string_view, 5>{"address", "div", "p", "del", "sup"})) return;
    }
  }

  // A table that begins inside a table but in no cell of it is the next table.
  void close_table() {
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (open_[i].name == "table") return close_from(i);
      if (!one_of(open_[i].name, kTableParts) || one_of(open_[i].name, kCells)) return;
    }
  }

  void close_from(std::size_t index) {
    for (std::size_t i = open_.size(); i-- > index;) {
      if (one_of(open_[i].name, kCells)) formatting_.resize(open_[i].formatting);
    }
    open_.resize(index);
  }

  struct Open {
    std::string name;
    std::size_t formatting = 0;  // elements open when it began
  };

  const Lines& lines_;
  std::string_view html_;
  Page& page_;
  std::string out_;
  std::vector<Open> open_;
  std::vector<std::string> formatting_;
  std::unordered_map<std::string, std::size_t> dropped_;  // start tags whose end tag must be dropped too
};

}  // namespace

std::optional<Tag> next_tag(std::string_view html, std::size_t from) {
  for (std::size_t i = html.find('<', from); i != std::string_view::npos; i = html.find('<', i + 1)) {
    if (auto tag = tag_at(html, i)) return tag;
  }
  return std::nullopt;
}

std::optional<SpanKind> span_of(std::string_view name) {
  if (name == "b" || name == "strong") return SpanKind::strong;
  if (name == "i" || name == "em") return SpanKind::emphasis;
  if (name == "code") return SpanKind::code;
  if (name == "s" || name == "strike" || name == "del") return SpanKind::struck;
  if (name == "sup") return SpanKind::raised;
  if (name == "a") return SpanKind::link;
  return std::nullopt;
}

bool is_block_element(std::string_view name) {
  return one_of(name, kBlocks) || one_of(name, kTableParts);
}

bool begins_html_block(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  if (first == std::string_view::npos || line[first] != '<') return false;
  const auto tag = tag_at(line, first);
  return tag && is_block_element(tag->name);
}

std::string safe_html(const Lines& lines, Page& page) {
  return SafeHtml(lines, page).run();
}

}  // namespace roadshift::document
