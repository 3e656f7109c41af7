// chart.h - the pictures of an audit as SVG elements. They are laid out for the classes of html/chart.css.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/markup.h"
#include "roadshift/audit.h"

namespace roadshift::render {

// Milestone trend chart: across when it was said, up what was promised. Where both are the same day runs the diagonal;
// a line a milestone, level while a date stood, and it ends on the diagonal on the day the stage was reached. An open
// one ends with a ring at `end`, a dropped one with a cross. Tracks without a dated promise have no line.
struct TrendChart {
  const Ladder& ladder;
  std::vector<const Track*> tracks;
  Day end;                         // the last day of the history
  std::optional<double> top = {};  // in a larger picture: where it begins there; else it takes the room it is given
  bool links = false;              // to "#e-<entry id>"
};
// The height of the picture: 0, with nothing written, where no track has a dated promise.
double write_trend_chart(Markup& markup, const TrendChart& chart);

// A lane an entry: its stages over time, and a mark where an open promise ends.
struct LaneChart {
  const Ladder& ladder;
  std::vector<const Life*> lives;
  Day end;
  std::optional<double> top = {};
  bool links = false;
};
// 0 where no entry has changed its stage.
double write_lanes(Markup& markup, const LaneChart& chart);

// The class that colours a stage, the same in charts and on pages: "st-low", "st-goal" ...
std::string stage_class(const Ladder& ladder, Stage stage);

}  // namespace roadshift::render
