#include <utility>

#include "pipeline/journal.h"
#include "pipeline/tracker.h"
#include "roadshift/survey.h"
#include "support/words.h"
#include "survey/fit.h"

namespace roadshift {
namespace {

constexpr const char* kDefault = "default";

// The preset that the oldest revisions speak; "" where no revision shows which.
std::string find_preset(const History& history, Walk walk, const Options& options) {
  survey::Fit fit(options.paths.empty() ? reading::Trust::find_out : reading::Trust::asked_for);
  std::string best;
  walk.cancelled = [&] { return !best.empty(); };
  try {
    history.walk(walk, [&](const Revision& revision) {
      if (!best.empty()) return;
      for (const FileChange& change : revision.changes)
        fit.take(change.path, change.blob.empty() ? "" : history.read(change.blob, pipeline::kLargestBlob));
      if (!revision.changes.empty()) best = fit.best();
    });
  } catch (const Error&) {
    if (best.empty()) throw;  // else the walk has only been ended early
  }
  if (options.readings) *options.readings = fit.finish(best.empty() ? kDefault : best);
  return best;
}

// What was found for a line, kept for longer ones: what an old revision showed, later ones do not change.
class KeptChoice {
 public:
  KeptChoice(const History& history, const Walk& walk, const Options& options)
      : cache_(options.cache), history_(history), walk_(walk) {
    if (cache_ == nullptr || walk.work_tree) return;
    name_ = pipeline::name_kept("preset", history, walk, support::join(options.paths, "\n"));
  }

  // Nothing where it is not known; "" where it is known that no revision shows it.
  [[nodiscard]] std::optional<std::string> find() const {
    const std::string kept = name_.empty() ? "" : cache_->find(name_).value_or("");
    const std::size_t space = kept.find(' ');
    if (space == std::string::npos) return std::nullopt;
    const std::string tip = kept.substr(0, space);
    std::string preset = kept.substr(space + 1);
    const bool holds =
        preset.empty() ? tip == history_.resolve(walk_.to) : history_.newest_on_line(walk_, {tip}) == tip;
    return holds ? std::optional(std::move(preset)) : std::nullopt;
  }

  void keep(const std::string& preset) {
    if (!name_.empty()) cache_->keep(name_, history_.resolve(walk_.to) + ' ' + preset);
  }

 private:
  Cache* cache_;
  const History& history_;
  const Walk& walk_;
  std::string name_;  // "" where nothing is kept
};

}  // namespace

std::string fitting_preset(const History& history, const Options& options) {
  const Walk walk = pipeline::make_walk(Config(), options);  // no preset says where documents are
  KeptChoice kept(history, walk, options);
  std::optional<std::string> preset = kept.find();
  if (!preset) {
    preset = find_preset(history, walk, options);
    kept.keep(*preset);
  }
  return preset->empty() ? kDefault : *std::move(preset);
}

}  // namespace roadshift
