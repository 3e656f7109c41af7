#include "document/document.h"

#include <algorithm>
#include <array>

#include "document/html.h"
#include "document/markdown.h"
#include "document/page.h"
#include "document/pieces.h"
#include "document/settle.h"
#include "document/source.h"
#include "support/words.h"

namespace roadshift::document {
namespace {

constexpr std::array<std::string_view, 5> kMarkdown = {".md", ".markdown", ".mdown", ".mkd", ".mdx"};
constexpr std::array<std::string_view, 3> kHtml = {".html", ".htm", ".xhtml"};
constexpr std::array<std::string_view, 6> kTemplates = {".erb", ".liquid", ".hbs", ".njk", ".tmpl", ".j2"};

constexpr struct Unread {
  std::string_view ending, kind;
} kUnread[] = {
    {".rst", "reStructuredText"},
    {".rest", "reStructuredText"},
    {".adoc", "AsciiDoc"},
    {".asciidoc", "AsciiDoc"},
    {".org", "Org"},
    {".textile", "Textile"},
    {".mediawiki", "MediaWiki"},
    {".wiki", "MediaWiki"},
    {".creole", "Creole"},
    {".rdoc", "RDoc"},
    {".pod", "Pod"},
    {".tex", "LaTeX"},
    {".docx", "a Word document"},
    {".doc", "a Word document"},
    {".odt", "an OpenDocument text"},
    {".rtf", "Rich Text"},
    {".pdf", "a PDF"},
    {".pptx", "a PowerPoint presentation"},
    {".xlsx", "an Excel workbook"},
    {".ods", "an OpenDocument sheet"},
    {".ipynb", "a Jupyter notebook"},
};

// ".md" alone is a hidden file's name, no ending.
bool has_ending(std::string_view name, std::string_view ending) {
  return name.size() > ending.size() && name.ends_with(ending) && name[name.size() - ending.size() - 1] != '/';
}

template <std::size_t N>
bool ends_with_one_of(std::string_view name, const std::array<std::string_view, N>& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return has_ending(name, ending); });
}

// "docs/Index.html.md.erb" -> "docs/index.html.md"
std::string without_template_endings(std::string_view path) {
  std::string name = support::ascii_lower(path);
  while (ends_with_one_of(name, kTemplates)) name.resize(name.rfind('.'));
  return name;
}

bool holds_tags(std::string_view text) {
  const auto tag = next_tag(text, 0);
  return tag && (!tag->name.empty() || tag->kind == Tag::Kind::skipped);
}

void read_html_page(const Lines& lines, Page& page) {
  if (page.document.title.empty()) read_html_title(lines, page);
  read_html(lines, {}, page);
}

Document parse(std::string_view text, const std::string& path, const Limits& limits, Pieces* pieces) {
  Page page(path, limits);
  if (const auto kind = unread_kind(path)) {
    page.problem(0, "file is " + *kind + ", which is not read");
    return std::move(page.document);
  }
  Lines lines = body_lines(decoded(text, page), page);
  if (ends_with_one_of(without_template_endings(path), kHtml) && holds_tags(lines.text())) {
    read_html_page(lines, page);
  } else {
    read_markdown(std::move(lines), page, pieces);
  }
  settle(page.document.blocks);
  std::stable_sort(page.document.problems.begin(), page.document.problems.end(),
                   [](const Problem& a, const Problem& b) { return a.line < b.line; });
  return std::move(page.document);
}

}  // namespace

PageMemory::PageMemory(const Limits& limits) : limits_(limits), pieces_(std::make_unique<Pieces>(limits)) {}
PageMemory::~PageMemory() = default;

Document PageMemory::parse(std::string_view text, const std::string& path) {
  return document::parse(text, path, limits_, pieces_.get());
}

Document parse_document(std::string_view text, const std::string& path, const Limits& limits) {
  return parse(text, path, limits, nullptr);
}

bool could_be_page(std::string_view path) {
  const std::string name = without_template_endings(path);
  return ends_with_one_of(name, kMarkdown) || ends_with_one_of(name, kHtml);
}

std::optional<std::string> unread_kind(std::string_view path) {
  const std::string name = without_template_endings(path);
  const auto* const found = std::find_if(std::begin(kUnread), std::end(kUnread),
                                         [&](const Unread& unread) { return has_ending(name, unread.ending); });
  return found == std::end(kUnread) ? std::nullopt : std::optional<std::string>(found->kind);
}

}  // namespace roadshift::document
