#include "pipeline/tracker.h"
#include "roadshift/survey.h"
#include "survey/fit.h"

namespace roadshift {

std::string fitting_preset(const History& history, const Options& options) {
  survey::Fit fit(options.paths.empty() ? reading::Trust::find_out : reading::Trust::asked_for);
  std::string best;
  Walk walk = pipeline::make_walk(fit.standard(), options);
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
  return best.empty() ? "default" : best;
}

}  // namespace roadshift
