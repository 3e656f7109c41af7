#include "document/settle.h"

#include <algorithm>
#include <string>
#include <utility>

#include "support/words.h"

namespace roadshift::document {
namespace {

class Settler {
 public:
  std::vector<Block> run(std::vector<Block> blocks) {
    for (Block& block : blocks) take(std::move(block));
    return std::move(out_);
  }

 private:
  struct Fold {
    int above = 0;  // level of the heading it stands under; 0 where there is none
    enum class Heading : char { none, next, known } heading = Heading::none;
  };

  void take(Block block) {
    if (block.kind == BlockKind::fold_end) return end_fold(std::move(block));
    if (block.kind == BlockKind::heading) return heading(std::move(block));
    const bool prose = block.kind == BlockKind::paragraph || block.kind == BlockKind::item;
    if (prose && block.text.plain.empty()) {
      if (!block.anchor.empty()) anchor_ = std::move(block.anchor);
      return;
    }
    if (block.kind == BlockKind::paragraph && next_is_summary()) return summary(std::move(block));
    put(std::move(block));
  }

  void heading(Block block) {
    if (block.folded && block.level == kDetails) {
      folds_.push_back({level_});
      return;
    }
    const bool headless = !folds_.empty() && folds_.back().heading == Fold::Heading::none;
    if (block.folded && block.text.plain.empty()) {
      if (headless) folds_.back().heading = Fold::Heading::next;
      return;
    }
    if (block.folded && !headless) {  // a summary of nothing
      block.kind = BlockKind::paragraph;
      block.level = 0;
      block.folded = false;
      return put(std::move(block));
    }
    if (!block.folded) take_attributes(block);
    if (block.folded || next_is_summary()) return summary(std::move(block));
    level_ = block.level;
    put(std::move(block));
  }

  [[nodiscard]] bool next_is_summary() const { return !folds_.empty() && folds_.back().heading == Fold::Heading::next; }

  void summary(Block block) {
    folds_.back().heading = Fold::Heading::known;
    block.kind = BlockKind::heading;
    block.folded = true;
    block.image_only = false;
    level_ = block.level = std::clamp(level_ + 1, 2, 6);
    put(std::move(block));
  }

  void end_fold(Block block) {
    if (folds_.empty()) return;
    const Fold fold = folds_.back();
    folds_.pop_back();
    if (fold.heading != Fold::Heading::known) return;
    level_ = fold.above;
    out_.push_back(std::move(block));
  }

  // "Released {#done}" is headed "Released".
  static void take_attributes(Block& block) {
    std::string& plain = block.text.plain;
    const std::size_t open = plain.rfind("{#");
    if (open == std::string::npos || !plain.ends_with('}')) return;
    const std::string_view inside = std::string_view(plain).substr(open + 2, plain.size() - open - 3);
    const std::string_view name = inside.substr(0, inside.find(' '));
    if (name.empty() || name.find_first_of("{}#%") != std::string_view::npos) return;
    block.anchor = name;
    plain.resize(support::trim(std::string_view(plain).substr(0, open)).size());
    for (Span& span : block.text.spans) span.end = std::min(span.end, plain.size());
    std::erase_if(block.text.spans, [](const Span& span) { return span.begin >= span.end; });
  }

  void put(Block block) {
    if (block.kind != BlockKind::rule) {
      if (block.anchor.empty()) block.anchor = std::move(anchor_);
      anchor_.clear();
    }
    out_.push_back(std::move(block));
  }

  std::vector<Block> out_;
  std::vector<Fold> folds_;  // open here, outermost first
  std::string anchor_;       // of the next block
  int level_ = 0;            // of the heading that the next block stands under
};

}  // namespace

void settle(std::vector<Block>& blocks) {
  blocks = Settler().run(std::move(blocks));
}

}  // namespace roadshift::document
