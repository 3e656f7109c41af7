#include "reading/outline.h"

#include <algorithm>
#include <set>

namespace roadshift::reading {
namespace {

using document::Block;
using document::BlockKind;

std::optional<int> year_of(const std::vector<Heading>& path) {
  for (auto heading = path.rbegin(); heading != path.rend(); ++heading) {
    for (const Milestone& milestone : heading->said.milestones) {
      if (milestone.window && milestone.window->last) {
        return static_cast<int>(std::chrono::year_month_day(*milestone.window->last).year());
      }
    }
  }
  return std::nullopt;
}

// Most of the heading names one ("Links to changelogs"), or it opens with a name of several words ("Control list …");
// a single word alone is not enough: "Support for berth loans" is a feature.
bool is_reference(const std::string& text, const Lexicon& lexicon) {
  const auto words = support::words_of(text);
  constexpr double kMostOfIt = 0.5;
  std::size_t named = 0, content = 0;
  for (const auto& found : lexicon.references.find(words)) {
    if (found.word == 0 && found.length > 1) return true;
    named += found.length;
  }
  for (const support::Word& word : words) content += lexicon.is_filler(word.folded) ? 0u : 1u;
  return named > 0 && static_cast<double>(named) >= kMostOfIt * static_cast<double>(content);
}

Heading make_heading(const Block& block, int level, const std::vector<Heading>& path, const Lexicon& lexicon) {
  Heading heading;
  heading.text = support::squeeze(block.text.plain);
  heading.line = block.line;
  heading.level = level;
  heading.rule = lexicon.section_rule(heading.text);
  heading.roadmap = heading.rule != nullptr && heading.rule->roadmap;
  if (heading.roadmap && heading.rule->stage.empty() && heading.rule->milestone.empty()) heading.rule = nullptr;
  heading.said = read_phrase(lexicon.undecorated(heading.text), lexicon, year_of(path));
  // A bold sentence that mentions a stage in passing is no section of that stage.
  constexpr double kPassing = 0.3;
  constexpr std::size_t kSentence = 8;
  if (level == Heading::kBoldLevel && heading.said.coverage < kPassing &&
      support::words_of(heading.text).size() > kSentence) {
    heading.said = {};
  }
  if (heading.roadmap) return heading;
  heading.reference = !heading.said.stage.known() && is_reference(heading.text, lexicon);
  if (heading.text.ends_with('?')) {  // "What is controlled go live?" introduces prose
    heading.reference = true;
    heading.said = {};
  }
  return heading;
}

}  // namespace

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

std::vector<Section> outline(const document::Document& page, const Lexicon& lexicon) {
  std::vector<Section> sections;
  std::vector<Heading> path;
  const auto open = [&] {
    Section section;
    section.path = path;
    sections.push_back(std::move(section));
  };
  open();
  for (const Block& block : page.blocks) {
    const bool bold = is_bold_heading(block);
    if (block.kind == BlockKind::heading || bold) {
      const int level = bold ? Heading::kBoldLevel : block.level;
      while (!path.empty() && path.back().level >= level) path.pop_back();
      if (!bold) {
        for (Section& earlier : sections) {
          const bool above = !path.empty() && earlier.path.size() >= path.size() && earlier.last() != nullptr &&
                             earlier.last()->line == path.back().line;
          if (above) earlier.leaf = false;
        }
      }
      path.push_back(make_heading(block, level, path, lexicon));
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
  return sections;
}

std::optional<Said> read_intro(const std::string& text, const Lexicon& lexicon, std::optional<int> year) {
  constexpr std::size_t kLongest = 40, kLongestStage = 25;
  constexpr double kMostlyDate = 0.8, kMostlyStage = 0.34;
  const auto words = support::words_of(text);
  const std::size_t length = words.size();
  if (length == 0 || length > kLongest || text.ends_with('?')) return std::nullopt;
  if (lexicon.page_remarks.any(words)) return std::nullopt;  // it speaks of the page, not of what follows
  Said said = read_phrase(lexicon.undecorated(text), lexicon, year);
  if (!said.speaks()) return std::nullopt;
  if (said.mixed && length > kLongestStage / 2) return std::nullopt;  // it describes the page
  const bool cue = said.planned_cue || said.reached_cue;
  if (said.stage.known() || (said.milestones.size() == 1 && cue)) {
    if (cue || said.dated || (said.coverage >= kMostlyStage && length <= kLongestStage)) return said;
    return std::nullopt;
  }
  if (cue || said.coverage >= kMostlyDate) return said;
  return std::nullopt;
}

}  // namespace roadshift::reading
