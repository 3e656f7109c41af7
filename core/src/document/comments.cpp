#include "document/comments.h"

#include <algorithm>
#include <vector>

#include "document/table.h"
#include "document/tags.h"
#include "support/words.h"

namespace roadshift::document {
namespace {

bool is_only_comments(std::string_view html) {
  std::size_t done = 0;
  for (auto tag = next_tag(html, 0); tag; tag = next_tag(html, done)) {
    if (!html.substr(tag->begin).starts_with("<!--")) return false;
    if (!support::trim(html.substr(done, tag->begin - done)).empty()) return false;
    done = tag->end;
  }
  return done > 0 && support::trim(html.substr(done)).empty();
}

bool is_comment(cmark_node* node) {
  return node != nullptr && cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK && is_only_comments(literal_of(node));
}

bool is_of_type(cmark_node* node, cmark_node_type type) {
  return node != nullptr && cmark_node_get_type(node) == type;
}

// The line after an HTML block.
std::size_t end_line(cmark_node* html) {
  const std::string_view literal = literal_of(html);
  const auto breaks = static_cast<std::size_t>(std::count(literal.begin(), literal.end(), '\n'));
  return first_line(html) + breaks + (literal.ends_with('\n') ? 0 : 1);
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

bool begins_with_letter(std::string_view text) {
  const char first = text.empty() ? '\0' : text.front();
  return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0x80;
}

bool begins_item(std::string_view text) {
  const std::size_t number = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view mark = text.substr(number, 2);
  return number > 0 ? mark == ". " || mark == ") " : mark == "- " || mark == "* " || mark == "+ ";
}

class CommentRemover {
 public:
  explicit CommentRemover(const Lines& lines) : lines_(lines) {}

  std::optional<Lines> run(cmark_node* root) {
    for_each_block(root, [&](cmark_node* node) {
      if (is_comment(node) && !(is_comment(cmark_node_previous(node)) && touches(cmark_node_previous(node), node)))
        comments_from(node);
    });
    if (gone_.empty()) return std::nullopt;
    Lines out;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (gone_[i] == Gone::no) out.add(lines_[i], lines_.number(i));
      if (gone_[i] == Gone::blank) out.add({}, lines_.number(i));
    }
    return out;
  }

 private:
  // Whether a line stays, nothing stays of it, or a blank line.
  enum class Gone : char { no, all, blank };

  static bool touches(cmark_node* comment, cmark_node* next) { return end_line(comment) == first_line(next); }

  // The comment and those right below it.
  void comments_from(cmark_node* comment) {
    cmark_node* const before = cmark_node_previous(comment);
    const std::size_t first = first_line(comment);
    cmark_node* last = comment;
    while (is_comment(cmark_node_next(last)) && touches(last, cmark_node_next(last))) last = cmark_node_next(last);
    const std::size_t end = end_line(last);
    if (first == 0 || end >= lines_.size()) return;
    const int quotes = quotes_around(comment);
    if (parts_rows(first, end, quotes) || parts_sentence(before, cmark_node_next(last), first, end, quotes)) {
      remove(first, end, Gone::all);
    } else if (quotes == 0 && parts_list(before, first, end)) {
      remove(first, end, Gone::blank);
      of_list_ = cmark_node_next(last);
    }
  }

  [[nodiscard]] bool parts_rows(std::size_t first, std::size_t end, int quotes) const {
    const std::string_view after = row_text(lines_[end], quotes);
    return has_pipe(row_text(lines_[first - 1], quotes)) && has_pipe(after) && !after.starts_with('[');
  }

  // A sentence that has ended, a bold line, a lead-in ends there by Markdown's rules, and by its author's.
  [[nodiscard]] bool parts_sentence(cmark_node* before, cmark_node* after, std::size_t first, std::size_t end,
                                    int quotes) const {
    if (!is_of_type(before, CMARK_NODE_PARAGRAPH) || last_line(before) + 1 != first) return false;
    if (!is_of_type(after, CMARK_NODE_PARAGRAPH) || first_line(after) != end) return false;
    const std::string_view text = row_text(lines_[first - 1], quotes);
    const bool ended = text.empty() || std::string_view(".:!?*_").find(text.back()) != std::string_view::npos;
    return !ended && begins_with_letter(row_text(lines_[end], quotes));
  }

  // What goes on below it is indented further than the comment itself.
  [[nodiscard]] bool parts_list(cmark_node* before, std::size_t first, std::size_t end) const {
    if (!is_of_type(before, CMARK_NODE_LIST) && (before == nullptr || before != of_list_)) return false;
    while (end < lines_.size() && is_blank(lines_[end])) ++end;
    if (end == lines_.size()) return false;
    const std::size_t indent = indent_of(lines_[end]), own = indent_of(lines_[first]);
    constexpr std::size_t kCode = 4;
    return indent > own && (indent < own + kCode || begins_item(support::trim(lines_[end])));
  }

  void remove(std::size_t first, std::size_t end, Gone how) {
    gone_.resize(lines_.size(), Gone::no);
    std::fill(gone_.begin() + static_cast<std::ptrdiff_t>(first), gone_.begin() + static_cast<std::ptrdiff_t>(end),
              Gone::all);
    gone_[first] = how;
  }

  const Lines& lines_;
  cmark_node* of_list_ =
      nullptr;              // what stands behind the last comment taken out of a list, whatever cmark takes it for
  std::vector<Gone> gone_;  // by line; empty while all stay
};

}  // namespace

std::optional<Lines> without_comments_between(const Lines& lines, cmark_node* root) {
  return CommentRemover(lines).run(root);
}

}  // namespace roadshift::document
