#include "document/source.h"

#include <algorithm>
#include <array>
#include <utility>

#include "document/table.h"
#include "document/template_call.h"
#include "document/text.h"
#include "support/words.h"

namespace roadshift::document {
namespace {

std::string from_utf16(std::string_view bytes, bool big_endian, bool& replaced) {
  const auto unit = [&](std::size_t i) {
    const auto first = static_cast<unsigned char>(bytes[i]), second = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
  };
  std::string out;
  std::size_t i = 0;
  for (; i + 1 < bytes.size(); i += 2) {
    char32_t c = unit(i);
    const char32_t next = i + 3 < bytes.size() ? unit(i + 2) : 0;
    if (c >= 0xD800 && c < 0xDC00 && next >= 0xDC00 && next < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (next - 0xDC00);
      i += 2;
    }
    replaced = replaced || (c >= 0xD800 && c < 0xE000);
    append_utf8(out, c);
  }
  replaced = replaced || i < bytes.size();
  return out;
}

// "key: value" at the top level, without quotes and comments; an empty key where the line is nothing of the kind.
std::pair<std::string, std::string> scalar(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0 ||
      std::string_view(" \t-#\"'[{").find(line[0]) != std::string_view::npos ||
      (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t')) {
    return {};
  }
  std::string_view value = support::trim(line.substr(colon + 1));
  std::string out;
  const char quote = value.empty() ? '\0' : value.front();
  if (quote == '"' || quote == '\'') {
    for (std::size_t i = 1; i < value.size(); ++i) {
      if (quote == '\'' && value.substr(i, 2) == "''") {
        ++i;
      } else if (quote == '"' && value[i] == '\\' && i + 1 < value.size()) {
        ++i;
      } else if (value[i] == quote) {
        break;
      }
      out += value[i];
    }
  } else {
    value = support::trim(value.substr(0, value.find(" #")));
    // Lists, maps and texts over several lines are no scalars.
    if (value.starts_with('#') || value.starts_with('|') || value.starts_with('>') || value.starts_with('[') ||
        value.starts_with('{')) {
      value = {};
    }
    out = value;
  }
  return {std::string(support::trim(line.substr(0, colon))), std::move(out)};
}

bool is_line(std::string_view line, std::string_view mark) {
  return line.starts_with(mark) && is_blank(line.substr(mark.size()));
}

// How many lines the front matter takes; 0 where the page has none. A page may also begin with a rule.
std::size_t front_matter_size(const Lines& lines) {
  if (lines.size() == 0 || !is_line(lines[0], "---")) return 0;
  std::size_t first = 1;
  while (first < lines.size() && (is_blank(lines[first]) || lines[first].starts_with('#'))) ++first;
  if (first == lines.size()) return 0;
  const bool empty = is_line(lines[first], "---") || is_line(lines[first], "...");
  if (!empty && scalar(lines[first]).first.empty()) return 0;
  for (std::size_t i = first; i < lines.size(); ++i) {
    if (is_line(lines[i], "---") || is_line(lines[i], "...")) return i + 1;
  }
  return 0;
}

void read_front_matter(const Lines& lines, std::size_t size, Document& document) {
  for (std::size_t i = 1; i + 1 < size; ++i) {
    auto [key, value] = scalar(lines[i]);
    if (key.empty() || value.empty()) continue;
    if (support::ascii_lower(key) == "title" && document.title_line == 0) {
      document.title = value;
      document.title_line = lines.number(i);
    }
    document.front_matter.emplace_back(std::move(key), std::move(value));
  }
}

struct TemplateTag {
  std::string_view open, close;
  bool over_lines;
};

constexpr std::array<TemplateTag, 4> kTemplateTags = {{
    {"<%", "%>", true}, {"{%", "%}", false}, {"{{", "}}", false}, {"{:", "}", false},  // kramdown's attributes
}};

bool holds_template_tags(std::string_view text) {
  return std::any_of(kTemplateTags.begin(), kTemplateTags.end(),
                     [&](const TemplateTag& tag) { return text.find(tag.open) != std::string_view::npos; });
}

// Takes the template tags out but leaves the line breaks inside them, and the data of a call that lists something.
class TemplateStripper {
 public:
  explicit TemplateStripper(std::string_view text) : text_(text), calls_(text) { ends_.fill(0); }

  std::string run() {
    std::string out;
    std::size_t done = 0;
    for (std::size_t i = text_.find_first_of("<{"); i < text_.size(); i = text_.find_first_of("<{", i)) {
      if (const auto call = calls_.at(i)) {
        out.append(text_.substr(done, i - done));
        out.append(begins_line(out) ? call->html : line_breaks(text_.substr(i, call->end - i)));
        done = i = call->end;
        continue;
      }
      const std::size_t end = end_of_tag(i);
      if (end == 0) {
        ++i;
        continue;
      }
      out.append(text_.substr(done, i - done));
      out.append(line_breaks(text_.substr(i, end - i)));
      done = i = end;
    }
    return out.append(text_.substr(done));
  }

 private:
  static std::string line_breaks(std::string_view tag) {
    return std::string(static_cast<std::size_t>(std::count(tag.begin(), tag.end(), '\n')), '\n');
  }

  // Whether only HTML stands before it on its line, so that what is listed may stand there too. Blanks go: they would
  // make code of it.
  static bool begins_line(std::string& out) {
    const std::size_t line = out.rfind('\n') + 1;
    const std::string_view before = support::trim(std::string_view(out).substr(line));
    if (before.empty()) out.resize(line);
    return before.empty() || (before.starts_with('<') && before.ends_with('>'));
  }

  // 0 where no tag begins.
  std::size_t end_of_tag(std::size_t begin) {
    for (std::size_t k = 0; k < kTemplateTags.size(); ++k) {
      const TemplateTag& tag = kTemplateTags[k];
      if (text_.substr(begin, 2) != tag.open) continue;
      // The next end is looked for once, however many beginnings stand before it.
      if (ends_[k] < begin + 2) ends_[k] = std::min(text_.find(tag.close, begin + 2), text_.size());
      const std::size_t end = ends_[k];
      if (end == text_.size()) return 0;
      const bool one_line = tag.over_lines || line_end(begin) > end;
      return one_line ? end + tag.close.size() : 0;
    }
    return 0;
  }

  std::size_t line_end(std::size_t begin) {
    if (line_end_ <= begin) line_end_ = std::min(text_.find('\n', begin), text_.size());
    return line_end_;
  }

  std::string_view text_;
  TemplateCalls calls_;
  std::array<std::size_t, kTemplateTags.size()> ends_{};
  std::size_t line_end_ = 0;
};

// Where in a line the backslash stands of "    \\- item": a bullet that an editor has escaped, further in than a
// paragraph begins, is a bullet still. npos where there is none.
std::size_t escaped_bullet(std::string_view line) {
  const std::size_t at = line.find_first_not_of(" \t");
  if (at == std::string_view::npos || at == 0 || line.size() < at + 3) return std::string_view::npos;
  static constexpr std::string_view kBullets = "-*+";
  const bool bullet = line[at] == '\\' && kBullets.find(line[at + 1]) != std::string_view::npos && line[at + 2] == ' ';
  return bullet ? at : std::string_view::npos;
}

Lines with_bullets(Lines lines) {
  std::size_t i = 0;
  while (i < lines.size() && escaped_bullet(lines[i]) == std::string_view::npos) ++i;
  if (i == lines.size()) return lines;
  Lines out;
  for (i = 0; i < lines.size(); ++i) {
    const std::size_t at = escaped_bullet(lines[i]);
    if (at == std::string_view::npos) {
      out.add(lines[i], lines.number(i));
      continue;
    }
    std::string line(lines[i]);
    line.erase(at, 1);
    out.add(line, lines.number(i));
  }
  return out;
}

}  // namespace

std::string decoded(std::string_view bytes, Page& page) {
  const bool cut = bytes.size() > page.limits.bytes;
  bytes = bytes.substr(0, page.limits.bytes);
  bool replaced = false;
  std::string text;
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    text = from_utf16(bytes.substr(2), bytes.starts_with("\xFE\xFF"), replaced);
  } else {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (cut) bytes = bytes.substr(0, bytes.find_last_of("\r\n") + 1);
    text = support::to_utf8(bytes, &replaced);
  }
  if (cut) {
    text.resize(text.find_last_of("\r\n") + 1);
    page.problem(0, "file is larger than " + std::to_string(page.limits.bytes) + " bytes: the rest is left out");
  }
  if (replaced) page.problem(0, "file is not UTF-8 throughout: what could not be read shows as \xEF\xBF\xBD");
  if (text.find('\0') != std::string::npos && std::erase(text, '\0') > 0)
    page.problem(0, "file holds NUL bytes: it may be no text");
  return text;
}

Lines body_lines(std::string_view text, Page& page) {
  Lines all(text);
  const std::size_t front = front_matter_size(all);
  read_front_matter(all, front, page.document);
  const std::string_view body =
      std::string_view(all.text()).substr(front < all.size() ? all.begin(front) : all.text().size());
  if (front == 0 && !holds_template_tags(body)) return with_bullets(std::move(all));
  const Lines stripped(TemplateStripper(body).run());
  Lines out;
  for (std::size_t i = 0; i < stripped.size(); ++i) {
    const std::string_view before = out.size() > 0 ? out[out.size() - 1] : std::string_view();
    const bool only_tags = is_blank(stripped[i]) && !is_blank(all[front + i]);
    // A loop around the rows of a table must not part them.
    if (only_tags && has_pipe(before) && i + 1 < stripped.size() && has_pipe(stripped[i + 1])) continue;
    out.add(stripped[i], all.number(front + i));
  }
  return with_bullets(std::move(out));
}

}  // namespace roadshift::document
