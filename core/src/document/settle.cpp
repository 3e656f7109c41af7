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
    bool named = false;
  };

  void take(Block block) {
    if (block.kind == BlockKind::fold_end) return end_fold(std::move(block));
    if (block.kind == BlockKind::heading) return heading(std::move(block));
    const bool prose = block.kind == BlockKind::paragraph || block.kind == BlockKind::item;
    if (prose && block.text.plain.empty()) {
      if (!block.anchor.empty()) anchor_ = std::move(block.anchor);
      return;
    }
    put(std::move(block));
  }

  void heading(Block block) {
    if (!block.folded) {
      take_attributes(block);
      level_ = block.level;
      return put(std::move(block));
    }
    if (block.text.plain.empty()) {
      folds_.push_back({level_, false});
      return;
    }
    if (folds_.empty() || folds_.back().named) {  // a summary of nothing
      block.kind = BlockKind::paragraph;
      block.folded = false;
      return put(std::move(block));
    }
    folds_.back().named = true;
    level_ = block.level = std::clamp(level_ + 1, 2, 6);
    put(std::move(block));
  }

  void end_fold(Block block) {
    if (folds_.empty()) return;
    const Fold fold = folds_.back();
    folds_.pop_back();
    if (!fold.named) return;
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
