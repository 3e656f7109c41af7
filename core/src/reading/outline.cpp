#include "reading/outline.h"

#include <algorithm>
#include <unordered_map>

#include "reading/evidence.h"

namespace roadshift::reading {
namespace {

using document::Block;
using document::BlockKind;

// The only heading of the first level, or the first of the page where more follow that it stands apart from: nothing
// but the page's name. Null where headings of the first level are sections.
const Block* title_of(const document::Document& page) {
  const Block* first = nullptr;
  std::size_t count = 0;
  for (const Block& block : page.blocks) {
    if (block.kind != BlockKind::heading || block.level != 1) continue;
    if (first == nullptr) first = &block;
    ++count;
  }
  return count == 1 ? first : nullptr;
}

Heading make_heading(const Block& block, int level, const std::vector<Heading>& path, const Lexicon& lexicon,
                     std::optional<int> year) {
  Heading heading;
  heading.block = &block;
  heading.text = support::squeeze(block.text.plain);
  heading.line = block.line;
  heading.level = level;
  heading.rule = lexicon.section_rule(heading.text);
  heading.roadmap = heading.rule != nullptr && heading.rule->roadmap;
  if (heading.roadmap && heading.rule->stage.empty() && heading.rule->milestone.empty()) heading.rule = nullptr;
  const auto of_path = year_of(path);
  heading.sense = sense_heading(heading.text, lexicon, of_path ? of_path : year);
  // A bold sentence heads a section only where it speaks of what follows it.
  constexpr std::size_t kSentence = 8;
  if (level == Heading::kBoldLevel && support::words_of(heading.text).size() > kSentence &&
      heading.sense.kind == HeadingSense::Kind::stage &&
      !statement_in(heading.text, lexicon, of_path ? of_path : year)) {
    heading.sense = {};
    heading.sense.kind = HeadingSense::Kind::names;
    heading.sense.why = "a sentence that mentions a stage";
  }
  return heading;
}

// A question about a stage heads the plan where entries stand below it, and an explanation where prose does.
void settle_questions(std::vector<Section>& sections) {
  std::unordered_map<int, bool> plans;  // by the heading's line
  for (const Section& section : sections) {
    if (section.path.empty() || section.path.back().sense.kind != HeadingSense::Kind::asks) continue;
    const bool plan = !section.blocks.empty() && section.blocks.front()->kind != BlockKind::paragraph;
    plans.emplace(section.path.back().line, plan);
  }
  if (plans.empty()) return;
  for (Section& section : sections) {
    for (Heading& heading : section.path) {
      if (heading.sense.kind != HeadingSense::Kind::asks) continue;
      const bool plan = plans[heading.line];
      heading.sense.kind = plan ? HeadingSense::Kind::stage : HeadingSense::Kind::explains;
      if (!plan) heading.sense.said = {};
    }
  }
}

bool is_reference(const Heading& heading) {
  switch (heading.sense.kind) {
    case HeadingSense::Kind::explains:
    case HeadingSense::Kind::people:
    case HeadingSense::Kind::remark: return true;
    default: return false;
  }
}

}  // namespace

std::optional<int> year_of(const std::vector<Heading>& path) {
  for (auto heading = path.rbegin(); heading != path.rend(); ++heading) {
    for (const Milestone& milestone : heading->said().milestones) {
      if (milestone.window && milestone.window->last) {
        return static_cast<int>(std::chrono::year_month_day(*milestone.window->last).year());
      }
    }
    if (heading->text.find("year") == std::string::npos) continue;  // most have none, and this is asked often
    if (support::contains_phrase(heading->text, "financial year") ||
        support::contains_phrase(heading->text, "fiscal year"))
      return year_told(heading->text);
  }
  return std::nullopt;
}

bool Section::holds(BlockKind kind) const {
  return std::any_of(blocks.begin(), blocks.end(), [&](const Block* block) { return block->kind == kind; });
}

bool is_bold_heading(const Block& block) {
  if (block.kind != BlockKind::paragraph || block.text.plain.empty() || block.quoted) return false;
  constexpr std::size_t kLongest = 200;
  if (block.text.plain.size() > kLongest || block.text.plain.find('\n') != std::string::npos) return false;
  return std::any_of(block.text.spans.begin(), block.text.spans.end(), [&](const document::Span& span) {
    return span.kind == document::SpanKind::strong && span.begin == 0 && span.end + 1 >= block.text.plain.size();
  });
}

std::vector<Section> outline(const document::Document& page, const Lexicon& lexicon, std::optional<int> year) {
  std::vector<Section> sections;
  std::vector<Heading> path;
  std::unordered_map<int, std::vector<std::size_t>> below;  // the sections of a heading's line
  const Block* title = title_of(page);
  std::vector<std::vector<Heading>> before_folds;
  const auto open = [&] {
    Section section;
    section.path = path;
    if (!path.empty()) below[path.back().line].push_back(sections.size());
    sections.push_back(std::move(section));
  };
  open();
  for (const Block& block : page.blocks) {
    const bool bold = is_bold_heading(block);
    if (block.kind == BlockKind::heading || bold) {
      if (block.folded) before_folds.push_back(path);
      const int level = bold ? Heading::kBoldLevel : block.level;
      // A heading inside a fold stands below the fold's own, whatever its level.
      const std::size_t floor = before_folds.empty() || block.folded ? 0 : before_folds.back().size() + 1;
      while (path.size() > floor && path.back().level >= level) path.pop_back();
      if (!bold && !path.empty()) {
        for (const std::size_t above : below[path.back().line]) sections[above].leaf = false;
      }
      path.push_back(make_heading(block, level, path, lexicon, year));
      path.back().title = &block == title;
      open();
    } else if (block.kind == BlockKind::fold_end) {
      if (before_folds.empty()) continue;
      path = std::move(before_folds.back());
      before_folds.pop_back();
      open();
    } else if (block.kind == BlockKind::rule) {
      if (!path.empty() && path.back().level == Heading::kBoldLevel) {
        path.pop_back();
        open();
      }
    } else {
      sections.back().blocks.push_back(&block);
    }
  }
  settle_questions(sections);
  for (Section& section : sections) {
    for (Heading& heading : section.path) heading.reference = is_reference(heading) && heading.rule == nullptr;
  }
  return sections;
}

}  // namespace roadshift::reading
