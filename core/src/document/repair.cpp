#include "document/repair.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include "document/comments.h"
#include "document/table.h"
#include "document/tags.h"
#include "support/words.h"

namespace roadshift::document {
namespace {

constexpr int kRounds = 3;  // a repair can bring another slip to light, seldom a third

bool is_start_of_table(const Tag& tag) {
  return tag.kind == Tag::Kind::start && tag.name == "table";
}

bool holds_table_tag(std::string_view html) {
  for (auto tag = next_tag(html, 0); tag; tag = next_tag(html, tag->end)) {
    if (is_start_of_table(*tag)) return true;
  }
  return false;
}

bool has_inline_table(cmark_node* paragraph) {
  for (cmark_node* node = cmark_node_first_child(paragraph); node != nullptr; node = cmark_node_next(node)) {
    if (cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE && holds_table_tag(literal_of(node))) return true;
  }
  return false;
}

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

constexpr std::string_view kLifted = "<table ";

// Takes the HTML tables out of the lines, a short stand-in for each left behind.
class TableLifter {
 public:
  TableLifter(const Lines& lines, std::vector<Lines>& tables)
      : lines_(lines), text_(lines.text()), tables_(tables), budget_(text_.size() * 8) {}

  // Nothing when there is no table.
  std::optional<Lines> run(cmark_node* root) {
    for_each_block(root, [&](cmark_node* node) {
      const auto type = cmark_node_get_type(node);
      if ((type == CMARK_NODE_HTML_BLOCK && holds_table_tag(literal_of(node))) ||
          (type == CMARK_NODE_PARAGRAPH && has_inline_table(node))) {
        lift_from(node);
      }
    });
    if (tables_.empty()) return std::nullopt;
    copy(text_.size());
    return std::move(out_);
  }

 private:
  void lift_from(cmark_node* block) {
    const std::size_t first = first_line(block);
    const std::size_t last = std::min(last_line(block), lines_.size() - 1);
    const std::size_t end = lines_.begin(last) + lines_[last].size();
    const auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(block), 1)) - 1;
    std::string lead(lines_[first].substr(0, column));
    std::replace_if(
        lead.begin(), lead.end(), [](char c) { return c != '>' && c != '\t'; }, ' ');
    const int quotes = quotes_around(block);
    std::size_t at = std::max(done_, lines_.begin(first));
    while (at < end) {
      const auto tag = next_tag(text_.substr(0, end), at);
      if (!tag) return;
      at = tag->end;
      if (!is_start_of_table(*tag)) continue;
      at = end_of_table(*tag, end);
      lift(tag->begin, at, lines_.at_offset(tag->begin) == first ? Lead{lead, column} : Lead{lead, kNowhere}, quotes);
    }
  }

  // Where the table that begins with `start` ends. `block_end`: of the block it begins in.
  std::size_t end_of_table(const Tag& start, std::size_t block_end) {
    // A table without an end is looked for to the end of the page: not again and again.
    const std::string_view text = budget_ > 0 ? text_ : text_.substr(0, block_end);
    std::size_t last_part = start.end;
    std::vector<bool> in_cell = {false};  // of the tables open here
    auto tag = next_tag(text, start.end);
    for (; tag; tag = next_tag(text, tag->end)) {
      const bool begins = tag->kind == Tag::Kind::start;
      if (tag->name == "table") {
        if (!begins) in_cell.pop_back();
        if (in_cell.empty()) break;
        // Outside of a cell there can be no table: the one before was not ended.
        if (begins && in_cell.size() == 1 && !in_cell.back()) return end_of_unclosed(last_part, block_end, tag->begin);
        if (begins) in_cell.push_back(false);
      } else if (tag->name == "td" || tag->name == "th") {
        in_cell.back() = begins;
      } else if (tag->name == "tr") {
        in_cell.back() = false;
      } else {
        continue;
      }
      last_part = tag->end;
    }
    const std::size_t read = (tag ? tag->end : text.size()) - start.begin;
    budget_ -= std::min(budget_, read);
    return tag ? tag->end : end_of_unclosed(last_part, block_end, text_.size());
  }

  // The text of the last cell belongs to the table: to its line's end, or to the end of the block.
  [[nodiscard]] std::size_t end_of_unclosed(std::size_t last_part, std::size_t block_end, std::size_t limit) const {
    const std::size_t line = lines_.at_offset(last_part - 1);
    const std::size_t line_end = lines_.begin(line) + lines_[line].size();
    return std::min(std::max(line_end, last_part <= block_end ? block_end : 0), limit);
  }

  // What a line of the block begins with; `column` is where the block itself begins in the line looked at.
  struct Lead {
    std::string marks;
    std::size_t column;
  };

  void lift(std::size_t begin, std::size_t end, const Lead& lead, int quotes) {
    const std::size_t first = lines_.at_offset(begin), last = lines_.at_offset(end - 1);
    const std::string before = copy(begin);
    const std::string stand_in = std::string(kLifted) + std::to_string(tables_.size()) + '>';
    const bool begins_block = begin - lines_.begin(first) == lead.column && before.size() == lead.column;
    if (!begins_block) {
      if (!is_blank(before)) out_.add(before, lines_.number(first));
      out_.add({}, lines_.number(first));
    }
    out_.add((begins_block ? before : lead.marks) + stand_in, lines_.number(first));
    out_.add({}, lines_.number(last));
    Lines table;
    for (std::size_t i = first; i <= last; ++i) {
      const std::size_t from = i == first ? begin : lines_.begin(i);
      const std::string_view line = text_.substr(from, std::min(end, lines_.begin(i) + lines_[i].size()) - from);
      table.add(i == first || quotes == 0 ? line : row_text(line, quotes), lines_.number(i));
    }
    tables_.push_back(std::move(table));
    done_ = end;
  }

  // Copies what stands between the last table and `end`; returns the part of the last line that is not at an end.
  std::string copy(std::size_t end) {
    while (done_ < end) {
      const std::size_t line = lines_.at_offset(done_);
      const std::size_t line_end = lines_.begin(line) + lines_[line].size();
      const bool tail = done_ > lines_.begin(line);  // behind a table
      const std::string_view rest = text_.substr(done_, std::min(end, line_end) - done_);
      if (line_end >= end) return std::string(rest);
      if (!tail || !is_blank(rest)) out_.add(rest, lines_.number(line));
      done_ = line_end + 1;
    }
    return {};
  }

  const Lines& lines_;
  std::string_view text_;
  std::vector<Lines>& tables_;
  Lines out_;
  std::size_t done_ = 0;  // offset up to which the text is copied or lifted
  std::size_t budget_;    // bytes that may still be read in search of tables' ends
};

// Lines [first, first + count) are to read as `lines`.
struct Edit {
  std::size_t first = 0, count = 0;
  std::vector<std::pair<std::string, int>> lines;
};

// Finds what is wrong with the pipe tables of a page.
class TableRepair {
 public:
  TableRepair(const Lines& lines, Repaired& repaired, Page& page) : lines_(lines), repaired_(repaired), page_(page) {}

  // The lines as they should be; nothing when they are.
  std::optional<Lines> run(cmark_node* root) {
    for_each_block(root, [&](cmark_node* node) {
      if (type_name(node) == "table") table(node);
      if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH) paragraph(node);
    });
    if (edits_.empty()) return std::nullopt;
    return edited();
  }

 private:
  [[nodiscard]] std::string_view row(std::size_t line) const { return row_text(lines_[line], quotes_); }
  [[nodiscard]] std::size_t cells(std::size_t line) const { return split_row(row(line)).size(); }

  void table(cmark_node* node) {
    quotes_ = quotes_around(node);
    columns_ = cmark_gfm_extensions_get_table_columns(node);
    cmark_node* const first_row = cmark_node_next(cmark_node_first_child(node));
    const std::size_t begin = first_row != nullptr ? first_line(first_row) : last_line(node) + 1;
    end_ = first_row != nullptr ? first_line(cmark_node_last_child(node)) + 1 : begin;
    if (begin < 2 || end_ > lines_.size() || !is_delimiter_row(row(begin - 1))) return;
    const std::size_t header = begin - 2;
    // cmark-gfm takes the text directly above a table for part of it and loses its line.
    if (header > first_line(node)) part_before(header);
    outer_pipes_ = ends_with_pipe(row(header));
    const bool pipes = has_pipe(row(header));
    for (std::size_t i = begin; i < end_;) {
      if (i + 1 < end_ && is_delimiter_row(row(i + 1)) && has_pipe(row(i)) && cells(i) == cells(i + 1)) {
        part_before(i);  // the header of a next table
        return;
      }
      if (pipes && text_from(i)) {
        part_before(i);
        return;
      }
      i += whole_row(i);
    }
  }

  // Whether from here on the table's lines have no pipe: someone went on writing below the table.
  [[nodiscard]] bool text_from(std::size_t line) {
    if (text_of_ != end_) {
      text_of_ = text_from_ = end_;
      while (text_from_ > 0 && !has_pipe(row(text_from_ - 1))) --text_from_;
    }
    return line >= text_from_;
  }

  void part_before(std::size_t line) {
    edits_.push_back({line, 1, {{"", lines_.number(line)}, {std::string(lines_[line]), lines_.number(line)}}});
  }

  // Repairs the row that begins at a line where needed; how many lines it takes.
  std::size_t whole_row(std::size_t line) {
    const std::size_t count = cells(line);
    if (count == columns_ && (ends_with_pipe(row(line)) || !outer_pipes_)) return 1;
    if (std::string escaped = with_code_pipes_escaped(lines_[line]);
        count > columns_ && split_row(row_text(escaped, quotes_)).size() == columns_) {
      edits_.push_back({line, 1, {{std::move(escaped), lines_.number(line)}}});
      return 1;
    }
    if (count > columns_) return 1;
    std::string joined(lines_[line]);
    const std::size_t taken = join(line, joined);
    if (taken == 1) return 1;
    edits_.push_back({line, taken, {{std::move(joined), lines_.number(line)}}});
    repaired_.joined[lines_.number(line)] = taken;
    page_.problem(lines_.number(line), "table row is broken over " + std::to_string(taken) + " lines",
                  ProblemKind::broken_table);
    return taken;
  }

  // Adds the lines that complete the row to `joined`; how many lines it then is, 1 where they do not complete it.
  std::size_t join(std::size_t line, std::string& joined) {
    const bool begun = row(line).starts_with('|');
    // In the middle of a cell for certain. Only then even a blank line may stand in it.
    const bool open = begun && outer_pipes_ && !ends_with_pipe(row(line));
    bool skipped = false;
    std::string text = joined;
    const std::size_t limit = std::min(line + kBrokenOver, open ? lines_.size() : end_);
    for (std::size_t i = line + 1; i < limit; ++i) {
      const std::string_view next = row(i);
      if (next.empty() && open && !skipped) {
        skipped = true;
        continue;
      }
      if (next.empty() || !continues(i, begun, open)) return 1;
      text.append(" ").append(next);
      const std::size_t count = split_row(row_text(text, quotes_)).size();
      if (count > columns_) return 1;
      if (count == columns_ && (!outer_pipes_ || ends_with_pipe(text))) {
        joined = std::move(text);
        if (i >= end_) extend_table(i + 1);
        return i + 1 - line;
      }
    }
    return 1;
  }

  // What cmark took for a paragraph behind a broken row are the table's next rows.
  void extend_table(std::size_t line) {
    end_ = line;
    while (end_ < lines_.size() && has_pipe(row(end_))) ++end_;
  }

  // Whether a line can be the rest of a row: it is not one itself.
  [[nodiscard]] bool continues(std::size_t line, bool begun, bool open) const {
    const std::string_view next = row(line);
    if (next.starts_with('#') || is_delimiter_row(next)) return false;
    const bool full = cells(line) >= std::max<std::size_t>(columns_, 2);
    if (next.starts_with('|')) return open && !full;
    if (open) return true;
    if (full) return false;
    if (begun) return true;
    // Rows without outer pipes look like any text: only a line that begins in the middle of a sentence is no row.
    return !has_pipe(next) || (next.front() >= 'a' && next.front() <= 'z');
  }

  // A header and a delimiter row that do not fit are only a paragraph to cmark-gfm.
  void paragraph(cmark_node* node) {
    quotes_ = quotes_around(node);
    const std::size_t first = first_line(node), end = std::min(last_line(node) + 1, lines_.size());
    for (std::size_t i = first + 1; i < end; ++i) {
      if (!is_delimiter_row(row(i)) || !has_pipe(row(i - 1))) continue;
      fit_delimiter(first, i);
      return;
    }
  }

  void fit_delimiter(std::size_t first, std::size_t line) {
    const std::string_view raw = lines_[line];
    const std::string lead(raw.substr(0, static_cast<std::size_t>(row(line).data() - raw.data())));
    const std::size_t wanted = cells(line);
    std::size_t header = line - 1;
    std::string text(lines_[header]);
    if (cells(header) < wanted && header > first && has_pipe(row(header - 1))) {
      std::string joined = std::string(lines_[header - 1]).append(" ").append(row(header));
      if (split_row(row_text(joined, quotes_)).size() == wanted) {
        text = std::move(joined);
        --header;
      }
    }
    const std::size_t found = split_row(row_text(text, quotes_)).size();
    if (header + 1 < line) {
      repaired_.joined[lines_.number(header)] = 2;
      page_.problem(lines_.number(header), "table row is broken over 2 lines", ProblemKind::broken_table);
    } else {
      page_.problem(lines_.number(line),
                    found == wanted
                        ? "table's delimiter row is malformed"
                        : "table's delimiter row has " + cell_count(wanted) + ", its header " + std::to_string(found),
                    ProblemKind::broken_table);
    }
    edits_.push_back({header,
                      line + 1 - header,
                      {{"", lines_.number(header)},
                       {std::move(text), lines_.number(header)},
                       {lead + delimiter_row(found), lines_.number(line)}}});
  }

  Lines edited() {
    std::stable_sort(edits_.begin(), edits_.end(), [](const Edit& a, const Edit& b) { return a.first < b.first; });
    Lines out;
    std::size_t done = 0;
    for (const Edit& edit : edits_) {
      if (edit.first < done) continue;
      for (; done < edit.first; ++done) out.add(lines_[done], lines_.number(done));
      for (const auto& [text, number] : edit.lines) out.add(text, number);
      done += edit.count;
    }
    for (; done < lines_.size(); ++done) out.add(lines_[done], lines_.number(done));
    return out;
  }

  const Lines& lines_;
  Repaired& repaired_;
  Page& page_;
  std::vector<Edit> edits_;
  // Of the table being looked at:
  int quotes_ = 0;
  std::size_t columns_ = 0, end_ = 0;
  bool outer_pipes_ = false;
  std::size_t text_from_ = kNowhere, text_of_ = kNowhere;
};

// The cells beyond the header's, as rows of a table of one column in front of the page, where nothing stands around
// it. Only so do they cost no more than they are long: widening their own table would pad all its other rows.
std::optional<Lines> with_excess_in_front(const Repaired& repaired, std::map<int, std::size_t>& excess) {
  Lines out;
  for_each_block(repaired.tree.get(), [&](cmark_node* node) {
    if (type_name(node) != "table_row") return;
    const std::size_t columns = cmark_gfm_extensions_get_table_columns(cmark_node_parent(node));
    const std::size_t line = first_line(node);
    const auto cells = split_row(row_text(repaired.lines[line], quotes_around(node)));
    if (cells.size() <= columns) return;
    const int number = repaired.lines.number(line);
    if (out.size() == 0) {
      out.add("| |", number);
      out.add("|-|", number);
    }
    excess[number] = cells.size() - columns;
    for (std::size_t i = columns; i < cells.size(); ++i) {
      out.add(std::string("| ").append(support::trim(cells[i])).append(" |"), number);
    }
  });
  if (out.size() == 0) return std::nullopt;
  out.add({}, repaired.lines.number(0));
  for (std::size_t i = 0; i < repaired.lines.size(); ++i) out.add(repaired.lines[i], repaired.lines.number(i));
  return out;
}

bool last_line_is_heading(const Repaired& repaired) {
  cmark_node* const last = cmark_node_last_child(repaired.tree.get());
  return last != nullptr && cmark_node_get_type(last) == CMARK_NODE_HEADING &&
         first_line(last) + 1 == repaired.lines.size();
}

}  // namespace

Repaired parse_repaired(const Lines& lines, Page& page) {
  Repaired repaired;
  const auto parse = [&](Lines next) {
    repaired.lines = std::move(next);
    repaired.tree.reset();  // before the next one takes the same memory again
    repaired.tree = parse_cmark(repaired.lines);
    repaired.ends_in_heading = repaired.ends_in_heading && last_line_is_heading(repaired);
  };
  parse(lines);
  if (auto lifted = TableLifter(repaired.lines, repaired.html_tables).run(repaired.tree.get()))
    parse(*std::move(lifted));
  if (auto next = without_comments_between(repaired.lines, repaired.tree.get())) parse(*std::move(next));
  for (int round = 0; round < kRounds; ++round) {
    auto next = TableRepair(repaired.lines, repaired, page).run(repaired.tree.get());
    if (!next) break;
    parse(*std::move(next));
  }
  if (auto next = with_excess_in_front(repaired, repaired.excess)) parse(*std::move(next));
  return repaired;
}

const Lines* html_table_of(cmark_node* html_block, const Repaired& repaired) {
  const std::string_view html = support::trim(literal_of(html_block));
  if (!html.starts_with(kLifted) || !html.ends_with('>')) return nullptr;
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(html.data() + kLifted.size(), html.data() + html.size() - 1, index);
  const bool whole = error == std::errc() && end == html.data() + html.size() - 1;
  return whole && index < repaired.html_tables.size() ? &repaired.html_tables[index] : nullptr;
}

}  // namespace roadshift::document
