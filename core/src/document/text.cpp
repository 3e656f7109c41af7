#include "document/text.h"

#include <algorithm>
#include <utility>

namespace roadshift::document {
namespace {

constexpr std::size_t kUnset = static_cast<std::size_t>(-1);

constexpr struct Emoji {
  std::string_view code, emoji;
} kEmoji[] = {
    {"white_check_mark", "✅"},
    {"heavy_check_mark", "✔"},
    {"ballot_box_with_check", "☑"},
    {"x", "❌"},
    {"heavy_multiplication_x", "✖"},
    {"negative_squared_cross_mark", "❎"},
    {"no_entry", "⛔"},
    {"no_entry_sign", "🚫"},
    {"warning", "⚠"},
    {"construction", "🚧"},
    {"rocket", "🚀"},
    {"hourglass", "⌛"},
    {"hourglass_flowing_sand", "⏳"},
    {"soon", "🔜"},
    {"new", "🆕"},
    {"tada", "🎉"},
    {"star", "⭐"},
    {"question", "❓"},
    {"exclamation", "❗"},
    {"calendar", "📅"},
    {"date", "📅"},
    {"lock", "🔒"},
    {"+1", "👍"},
    {"thumbsup", "👍"},
    {"-1", "👎"},
    {"thumbsdown", "👎"},
    {"red_circle", "🔴"},
    {"orange_circle", "🟠"},
    {"yellow_circle", "🟡"},
    {"green_circle", "🟢"},
    {"large_blue_circle", "🔵"},
    {"white_circle", "⚪"},
    {"black_circle", "⚫"},
};

constexpr std::size_t kLongestCode = 32;

// The emoji of the short code that begins at the colon at `begin`; null when it is none. `size` is then the code's.
const Emoji* emoji_at(std::string_view text, std::size_t begin, std::size_t& size) {
  const std::size_t end = text.substr(0, std::min(text.size(), begin + kLongestCode)).find(':', begin + 1);
  if (end == std::string_view::npos) return nullptr;
  const std::string_view code = text.substr(begin + 1, end - begin - 1);
  const auto* found =
      std::find_if(std::begin(kEmoji), std::end(kEmoji), [&](const Emoji& e) { return e.code == code; });
  if (found == std::end(kEmoji)) return nullptr;
  size = end + 1 - begin;
  return found;
}

enum class Look { visible, blank, line, nothing };

struct Character {
  Look look;
  std::size_t size;
};

Look look_of(char32_t c) {
  if (c == 0x2028 || c == 0x2029) return Look::line;
  if (c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
      c == 0x202F || c == 0x205F || c == 0x3000) {
    return Look::blank;
  }
  if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF)
    return Look::nothing;
  return Look::visible;
}

// `text` is well-formed UTF-8 but may be cut anywhere by a parser: a piece of a character is taken byte by byte.
Character character_at(std::string_view text, std::size_t begin) {
  const auto lead = static_cast<unsigned char>(text[begin]);
  if (lead < 0x80) return {look_of(lead), 1};
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (begin + size > text.size()) return {Look::visible, text.size() - begin};
  char32_t c = lead & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) c = (c << 6) | (static_cast<unsigned char>(text[begin + i]) & 0x3FU);
  return {look_of(c), size};
}

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_gap(char c) {
  return c == ' ' || c == '\n';
}

struct Cut {
  std::size_t begin, end;
};

// What to cut so that "[Tail call][tail_call]", "[Tail call][]" and "![Tail call][]" read "Tail call". An index like
// "list[i][j]" is no link.
std::vector<Cut> reference_marks(std::string_view plain, const std::vector<std::size_t>& brackets) {
  std::vector<Cut> cuts;
  std::vector<std::size_t> openers;  // places of '['
  for (std::size_t i = 0; i < brackets.size(); ++i) {
    const std::size_t close = brackets[i];
    if (plain[close] == '[') {
      openers.push_back(close);
      continue;
    }
    if (openers.empty()) continue;
    const std::size_t open = openers.back();
    openers.pop_back();
    const bool label = i + 2 < brackets.size() && brackets[i + 1] == close + 1 && plain[close + 1] == '[' &&
                       plain[brackets[i + 2]] == ']';
    const bool index = open > 0 && (is_word_byte(plain[open - 1]) || plain[open - 1] == ']');
    const bool nothing = close == open + 1 || (close == open + 2 && is_gap(plain[open + 1]));
    if (!label || index || nothing) continue;
    const bool image = open > 0 && plain[open - 1] == '!';
    cuts.push_back({image ? open - 1 : open, is_gap(plain[open + 1]) ? open + 2 : open + 1});
    cuts.push_back({is_gap(plain[close - 1]) ? close - 1 : close, brackets[i + 2] + 1});
    i += 2;
  }
  return cuts;
}

// The marks of footnotes: "[^1]", and raised numbers and symbols, "<sup>2</sup>", but not "1<sup>st</sup>".
void add_footnote_marks(const Text& text, const std::vector<std::size_t>& brackets, std::vector<Cut>& cuts) {
  for (std::size_t i = 0; i + 1 < brackets.size(); ++i) {
    const std::size_t open = brackets[i], close = brackets[i + 1];
    if (text.plain[open] != '[' || text.plain[close] != ']' || close < open + 3 || text.plain[open + 1] != '^')
      continue;
    const auto name = std::string_view(text.plain).substr(open, close - open);
    if (std::none_of(name.begin(), name.end(), is_gap)) cuts.push_back({open, close + 1});
  }
  for (const Span& span : text.spans) {
    if (span.kind != SpanKind::raised) continue;
    const auto marks = std::string_view(text.plain).substr(span.begin, span.end - span.begin);
    const bool letters = std::any_of(marks.begin(), marks.end(),
                                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    const bool apart = span.begin > 0 && is_gap(text.plain[span.begin - 1]);
    if (!letters) cuts.push_back({span.begin - (apart ? 1 : 0), span.end});
  }
}

void cut_out(Text& text, const std::vector<Cut>& cuts) {
  std::vector<bool> gone(text.plain.size(), false);
  for (const Cut& cut : cuts)
    std::fill(gone.begin() + static_cast<std::ptrdiff_t>(cut.begin),
              gone.begin() + static_cast<std::ptrdiff_t>(cut.end), true);
  std::string plain;
  std::vector<std::size_t> place(text.plain.size() + 1);
  for (std::size_t i = 0; i < text.plain.size(); ++i) {
    place[i] = plain.size();
    if (!gone[i]) plain += text.plain[i];
  }
  place.back() = plain.size();
  for (Span& span : text.spans) {
    span.begin = place[span.begin];
    span.end = place[span.end];
  }
  std::erase_if(text.spans, [](const Span& span) { return span.begin == span.end; });
  text.plain = std::move(plain);
}

}  // namespace

void TextBuilder::show(std::string_view character) {
  if (gap_ != Gap::none && !plain_.empty()) plain_ += gap_ == Gap::line ? '\n' : ' ';
  gap_ = Gap::none;
  for (const std::size_t index : unset_) {
    // One that is closed already showed nothing and must not begin with what follows it.
    if (spans_[index].end == kUnset) spans_[index].begin = plain_.size();
  }
  unset_.clear();
  plain_ += character;
  beside_pictures_ = beside_pictures_ || pictures_ == 0;
}

void TextBuilder::begin_picture() {
  ++pictures_;
  any_picture_ = true;
}

void TextBuilder::end_picture() {
  --pictures_;
}

void TextBuilder::anchor(std::string name) {
  if (plain_.empty() && !name.empty()) anchor_ = std::move(name);
}

void TextBuilder::blank() {
  if (gap_ == Gap::none) gap_ = Gap::blank;
}

void TextBuilder::verbatim(std::string_view utf8) {
  for (std::size_t i = 0; i < utf8.size();) {
    const auto [look, size] = character_at(utf8, i);
    if (look == Look::visible) show(utf8.substr(i, size));
    if (look == Look::blank) blank();
    if (look == Look::line) line_break();
    i += size;
  }
}

void TextBuilder::text(std::string_view utf8) {
  if (markup_ == Markup::html) return verbatim(utf8);
  for (std::size_t begin = 0; begin < utf8.size();) {
    const auto found = std::find_if(utf8.begin() + static_cast<std::ptrdiff_t>(begin), utf8.end(),
                                    [](char c) { return c == ':' || c == '[' || c == ']'; });
    const auto special = static_cast<std::size_t>(found - utf8.begin());
    verbatim(utf8.substr(begin, special - begin));
    if (special == utf8.size()) return;
    std::size_t size = 1;
    const Emoji* emoji = utf8[special] == ':' ? emoji_at(utf8, special, size) : nullptr;
    show(emoji != nullptr ? emoji->emoji : utf8.substr(special, 1));
    if (utf8[special] != ':') brackets_.push_back(plain_.size() - 1);
    begin = special + size;
  }
}

void TextBuilder::open(SpanKind kind, std::string target) {
  open_[static_cast<std::size_t>(kind)].push_back(spans_.size());
  unset_.push_back(spans_.size());
  spans_.push_back({kind, kUnset, kUnset, std::move(target)});
}

void TextBuilder::close(SpanKind kind) {
  auto& open = open_[static_cast<std::size_t>(kind)];
  if (open.empty()) return;
  spans_[open.back()].end = plain_.size();
  open.pop_back();
}

Text TextBuilder::finish() {
  for (std::size_t kind = 0; kind < open_.size(); ++kind) {
    while (!open_[kind].empty()) close(static_cast<SpanKind>(kind));
  }
  Text text{std::move(plain_), std::move(spans_)};
  std::erase_if(text.spans, [](const Span& span) { return span.begin == kUnset; });
  auto cuts = reference_marks(text.plain, brackets_);
  add_footnote_marks(text, brackets_, cuts);
  if (!cuts.empty()) cut_out(text, cuts);
  *this = TextBuilder(markup_);
  return text;
}

void TextBuilder::finish(Block& block) {
  block.image_only = block.kind == BlockKind::paragraph && any_picture_ && !beside_pictures_;
  if (!anchor_.empty()) block.anchor = std::move(anchor_);
  block.text = finish();
}

void append_utf8(std::string& out, char32_t c) {
  if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) c = 0xFFFD;
  const auto rest = [&](int shift) { out += static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    rest(0);
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    rest(6), rest(0);
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    rest(12), rest(6), rest(0);
  }
}

}  // namespace roadshift::document
