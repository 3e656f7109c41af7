// svg.cpp - the trend chart, and where versions are known the lanes below it, as one SVG file that stands alone.
#include <algorithm>
#include <sstream>

#include "render/assets.h"
#include "render/chart.h"
#include "render/renderers.h"

namespace roadshift::render {
namespace {

constexpr int kWidth = 960;
constexpr int kNothing = 60;  // the height of a picture that only says that there is nothing

void write_file(std::ostream& out, const std::string& pictures, double height) {
  Markup markup(out);
  const std::string size = std::to_string(static_cast<int>(height > 0 ? height : kNothing));
  const auto svg = markup.element("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                                          {"class", "chart"},
                                          {"viewBox", "0 0 " + std::to_string(kWidth) + ' ' + size},
                                          {"width", std::to_string(kWidth)},
                                          {"height", size}});
  {
    const auto style = markup.element("style");
    markup.raw(chart_style());
  }
  markup.empty("rect", {{"class", "ground"}, {"width", "100%"}, {"height", "100%"}});
  markup.raw(pictures);
  if (height <= 0) markup.leaf("text", {{"x", "16"}, {"y", "34"}}, "No date and no change of stage to draw.");
}

void draw(const TrendChart& trend, LaneChart lanes, std::ostream& out) {
  std::ostringstream pictures;
  Markup markup(pictures);
  const double height = write_trend_chart(markup, trend);
  lanes.top = height;
  write_file(out, pictures.str(), height + write_lanes(markup, lanes));
  out << '\n';
}

void draw(const OverviewReport& report, std::ostream& out) {
  const Day end = day_of(report.dataset.tip);
  TrendChart trend{.ladder = report.head.ladder, .tracks = {}, .end = end, .top = 0};
  LaneChart lanes{.ladder = report.head.ladder, .lives = {}, .end = end, .top = 0};
  for (const Track& track : report.audit.tracks) trend.tracks.push_back(&track);
  for (const Life& life : report.dataset.lives) lanes.lives.push_back(&life);
  draw(trend, lanes, out);
}

void draw(const SlipsReport& report, std::ostream& out) {
  TrendChart trend{.ladder = report.head.ladder, .tracks = {}, .end = report.tip, .top = 0};
  for (const std::size_t index : report.shown) trend.tracks.push_back(&report.audit.tracks[index]);
  draw(trend, LaneChart{.ladder = report.head.ladder, .lives = {}, .end = report.tip, .top = 0}, out);
}

// The history of one entry is audited here: nothing in the picture is overdue, which depends on the day.
void draw(const TimelineReport& report, std::ostream& out) {
  Chronicle dataset;
  dataset.ladder = report.head.ladder;
  dataset.tip = report.tip;
  dataset.events = report.events;
  if (!report.versions.empty()) dataset.lives = {{report.entry_id, report.versions, false}};
  const Audit found = audit(dataset, Day::min());
  TrendChart trend{.ladder = dataset.ladder, .tracks = {}, .end = day_of(dataset.tip), .top = 0};
  LaneChart lanes{.ladder = dataset.ladder, .lives = {}, .end = trend.end, .top = 0};
  for (const Track& track : found.tracks) trend.tracks.push_back(&track);
  for (const Life& life : dataset.lives) lanes.lives.push_back(&life);
  draw(trend, lanes, out);
}

template <class Other>
void draw(const Other&, std::ostream&) {
  throw Error(ErrorKind::usage, "draw an SVG picture", "only timeline, slips and report have one");
}

class SvgRenderer final : public Renderer {
 public:
  void render(const Report& report, const Style&, std::ostream& out) const override {
    std::visit([&](const auto& which) { draw(which, out); }, report);
  }
};

}  // namespace

std::unique_ptr<Renderer> make_svg() {
  return std::make_unique<SvgRenderer>();
}

}  // namespace roadshift::render
