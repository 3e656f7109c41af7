#include "render/chart.h"

#include <algorithm>
#include <cmath>

#include "render/describe_audit.h"
#include "render/width.h"

namespace roadshift::render {
namespace {

using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr int kWidth = 960;

// Tenths of a unit are all that a picture needs, and the same on every machine.
std::string at(double value) {
  const long tenths = std::lround(value * 10);
  std::string out = std::to_string(tenths / 10);
  if (tenths % 10 != 0) out += '.' + std::to_string(std::labs(tenths % 10));
  return tenths < 0 && tenths > -10 ? '-' + out : out;
}

Day first_of(year_month month) {
  return Day(month / std::chrono::day(1));
}

year_month month_of(Day day) {
  const year_month_day date(day);
  return date.year() / date.month();
}

// Days along one direction of a picture.
class Axis {
 public:
  // From a month's beginning to a month's end, so that there is room at both ends.
  Axis(Day first, Day last, double begin, double end)
      : first_(first_of(month_of(first))),
        last_(first_of(month_of(last) + std::chrono::months(1))),
        begin_(begin),
        end_(end) {}

  [[nodiscard]] double place(Day day) const {
    const double share = static_cast<double>((day - first_).count()) / static_cast<double>((last_ - first_).count());
    return begin_ + share * (end_ - begin_);
  }
  [[nodiscard]] bool holds(Day day) const { return day >= first_ && day <= last_; }
  [[nodiscard]] Day first() const { return first_; }
  [[nodiscard]] Day last() const { return last_; }
  // Beginnings of months, at most about `most`.
  [[nodiscard]] std::vector<year_month> ticks(int most) const {
    const int months = static_cast<int>((month_of(last_) - month_of(first_)).count());
    int step = 1;
    for (const int candidate : {1, 2, 3, 6, 12, 24, 60, 120}) {
      step = candidate;
      if (months / candidate <= most) break;
    }
    std::vector<year_month> out;
    for (year_month month = month_of(first_); first_of(month) <= last_; month += std::chrono::months(1)) {
      const int number =
          static_cast<int>(month.year()) * 12 + static_cast<int>(static_cast<unsigned>(month.month())) - 1;
      if (number % step == 0) out.push_back(month);
    }
    return out;
  }

 private:
  Day first_, last_;
  double begin_, end_;
};

// A line stands for a month's first day: what is promised for May ends just below the line of 1 June.
std::string tick_label(year_month month) {
  return window_words(Window{first_of(month), first_of(month), Precision::day, ""});
}

std::string shortened_label(const std::string& label, int columns) {
  if (width_of(label) <= columns) return label;
  std::string out;
  for (const char c : label) {
    const bool begins = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    if (begins && width_of(out) >= columns - 1) break;
    out += c;
  }
  return out + "…";
}

void draw_line(Markup& markup, const char* css, double x1, double y1, double x2, double y2) {
  markup.empty("line", {{"class", css}, {"x1", at(x1)}, {"y1", at(y1)}, {"x2", at(x2)}, {"y2", at(y2)}});
}

void label(Markup& markup, const char* css, double x, double y, std::string_view text) {
  markup.leaf("text", {{"class", css}, {"x", at(x)}, {"y", at(y)}}, text);
}

// One milestone's way through the chart.
class TrendLine {
 public:
  TrendLine(const Track& track, const TrendChart& chart, const Axis& x, const Axis& y)
      : track_(track), chart_(chart), x_(x), y_(y) {}

  void draw(Markup& markup) {
    trace();
    const std::string name = stage_words(chart_.ladder, track_.stage) + ": " + label_of(track_.entry);
    Attributes attributes = {{"class", "trend " + css()},
                             {"data-entry", track_.entry_id},
                             {"data-stage", std::string(chart_.ladder.name(track_.stage))},
                             {"data-say", name + "\n" + said()}};
    if (chart_.links) attributes.insert(attributes.begin(), {"href", "#e-" + track_.entry_id});
    if (!chart_.links) attributes.insert(attributes.end(), {{"role", "img"}, {"aria-label", name}});
    const auto group = markup.element(chart_.links ? "a" : "g", attributes);
    markup.leaf("title", {}, name + "\n" + said());
    markup.empty("path", {{"class", "reach"}, {"d", path_}});  // a wide, unseen one to point at
    markup.empty("path", {{"class", "way"}, {"d", path_}});
    for (const Promise& promise : track_.promises)
      if (promise.dated()) dot(markup, "said", promise.day, *promise.window->last, 3);
    draw_end(markup);
    markup.line();
  }

 private:
  [[nodiscard]] std::string css() const {
    const int net = track_.net_days.value_or(0);
    return track_.overdue ? "late" : net > 0 ? "slipped" : net < 0 ? "early" : "steady";
  }

  [[nodiscard]] std::string said() const {
    std::vector<std::string> lines;
    for (const Promise& promise : track_.promises)
      lines.push_back(iso(promise.day) + "  " + window_words(promise.window) + "  (" + short_id(promise.commit.id) +
                      ' ' + promise.commit.author.name + ")");
    lines.push_back(fate_words(track_));
    return joined(lines, "\n");
  }

  void go(Day when, Day promised) {
    path_ += (open_ ? " L" : (path_.empty() ? "M" : " M")) + at(x_.place(when)) + ' ' + at(y_.place(promised));
    open_ = true;
  }

  // Level while a date stood, then up or down to the next one.
  void trace() {
    std::optional<Day> level;
    for (const Promise& promise : track_.promises) {
      if (level) go(promise.day, *level);
      if (promise.dated()) {
        level = *promise.window->last;
        go(promise.day, *level);
      } else {
        level.reset();
        open_ = false;
      }
    }
    if (!level) return;
    end_ = {track_.dropped.value_or(chart_.end), *level};
    if (track_.fate == Fate::reached) {
      const Day last_said = track_.promises.back().day;
      end_ = {std::max(*track_.reached, last_said), *level};
      go(end_->first, *level);
      // A page that said afterwards when it was has no way back to the diagonal.
      if (*track_.reached >= last_said) end_->second = *track_.reached;
    }
    go(end_->first, end_->second);
  }

  void dot(Markup& markup, const char* css, Day when, Day promised, double radius) const {
    markup.empty("circle",
                 {{"class", css}, {"cx", at(x_.place(when))}, {"cy", at(y_.place(promised))}, {"r", at(radius)}});
  }

  void draw_end(Markup& markup) const {
    if (!end_) return;
    const auto [when, promised] = *end_;
    if (track_.fate == Fate::reached) return dot(markup, "reached", when, promised, 4);
    if (track_.fate == Fate::open) return dot(markup, "open", when, promised, 4);
    const double x = x_.place(when), y = y_.place(promised);
    draw_line(markup, "dropped", x - 4, y - 4, x + 4, y + 4);
    draw_line(markup, "dropped", x - 4, y + 4, x + 4, y - 4);
  }

  const Track& track_;
  const TrendChart& chart_;
  const Axis &x_, &y_;
  std::string path_;
  bool open_ = false;
  std::optional<std::pair<Day, Day>> end_;  // when, and what was promised then or reached
};

void draw_frame(Markup& markup, const Axis& x, const Axis& y, double left, double right, double top, double bottom) {
  for (const year_month month : y.ticks(12)) {
    const double level = y.place(first_of(month));
    draw_line(markup, "grid", left, level, right, level);
    label(markup, "tick end", left - 8, level + 4, tick_label(month));
  }
  for (const year_month month : x.ticks(9)) {
    const double place = x.place(first_of(month));
    draw_line(markup, "grid", place, top, place, bottom);
    label(markup, "tick middle", place, bottom + 18, tick_label(month));
  }
  // Where the day of saying is the day that was promised.
  const Day from = std::max(x.first(), y.first()), to = std::min(x.last(), y.last());
  if (from >= to) return;
  draw_line(markup, "today", x.place(from), y.place(from), x.place(to), y.place(to));
  label(markup, "caption", x.place(from) + 44, y.place(from) - 8, "today");
}

bool changed_stage(const Life& life) {
  return std::any_of(life.versions.begin(), life.versions.end(),
                     [&](const Version& version) { return version.entry.stage != life.versions.front().entry.stage; });
}

std::string life_in_words(const Life& life, const Ladder& ladder) {
  std::vector<std::string> lines = {label_of(life.versions.back().entry)};
  for (std::size_t i = 0; i < life.versions.size(); ++i) {
    const Version& version = life.versions[i];
    if (i == 0 || life.versions[i - 1].entry.stage != version.entry.stage)
      lines.push_back(iso(day_of(version.commit)) + "  " + stage_words(ladder, version.entry.stage));
  }
  if (life.versions.back().until) lines.push_back(iso(day_of(*life.versions.back().until)) + "  gone");
  return joined(lines, "\n");
}

constexpr double kLane = 18;
constexpr double kLaneLabel = 280;
constexpr double kBelow = 30;  // room for the labels under the lanes

void draw_lane(Markup& markup, const LaneChart& chart, const Life& life, const Axis& x, double top) {
  const std::string say = life_in_words(life, chart.ladder);
  Attributes attributes = {{"class", "lane"}, {"data-entry", life.entry_id}, {"data-say", say}};
  if (chart.links) attributes.insert(attributes.begin(), {"href", "#e-" + life.entry_id});
  if (!chart.links) attributes.insert(attributes.end(), {{"role", "img"}, {"aria-label", say}});
  const auto group = markup.element(chart.links ? "a" : "g", attributes);
  markup.leaf("title", {}, say);
  label(markup, "name end", kLaneLabel - 8, top + 12, shortened_label(label_of(life.versions.back().entry), 38));
  for (std::size_t i = 0; i < life.versions.size();) {
    const Stage stage = life.versions[i].entry.stage;
    const Day from = day_of(life.versions[i].commit);
    std::size_t last = i;
    // An absence ends a stretch as another stage does.
    while (last + 1 < life.versions.size() && life.versions[last + 1].entry.stage == stage &&
           (!life.versions[last].until || life.versions[last].until->id == life.versions[last + 1].commit.id))
      ++last;
    const Day to = life.versions[last].until ? day_of(*life.versions[last].until) : chart.end;
    const double width = std::max(x.place(to) - x.place(from), 2.0);
    markup.empty("rect", {{"class", "bar " + stage_class(chart.ladder, stage)},
                          {"x", at(x.place(from))},
                          {"y", at(top + 3)},
                          {"width", at(width)},
                          {"height", at(kLane - 6)}});
    i = last + 1;
  }
  markup.line();
}

Attributes frame(const std::string& name, double height, const std::optional<double>& top) {
  Attributes attributes = {{"class", "chart"},
                           {"viewBox", "0 0 " + std::to_string(kWidth) + ' ' + at(height)},
                           {"role", "group"},
                           {"aria-label", name}};
  if (top)
    attributes.insert(attributes.end(), {{"y", at(*top)}, {"width", std::to_string(kWidth)}, {"height", at(height)}});
  return attributes;
}

}  // namespace

std::string stage_class(const Ladder& ladder, Stage stage) {
  constexpr int kTones = 4;
  if (!stage.known()) return "st-none";
  if (ladder.rungs[static_cast<std::size_t>(stage.rung)].terminal && stage > ladder.goal()) return "st-end";
  if (stage == ladder.goal()) return "st-goal";
  if (stage == ladder.lowest()) return "st-low";
  return "st-mid" + std::to_string((stage.rung - 1) % kTones);
}

double write_trend_chart(Markup& markup, const TrendChart& chart) {
  std::optional<Day> said_first, low, high;
  const auto reach = [&](Day day) {
    low = std::min(low.value_or(day), day);
    high = std::max(high.value_or(day), day);
  };
  for (const Track* track : chart.tracks) {
    for (const Promise& promise : track->promises) {
      if (!promise.dated()) continue;
      said_first = std::min(said_first.value_or(promise.day), promise.day);
      reach(*promise.window->last);
    }
    if (track->first_promise() != nullptr && track->reached) reach(*track->reached);
  }
  if (!said_first) return 0;
  constexpr double kLeft = 84, kRight = kWidth - 40, kTop = 24, kBottom = 540, kHeight = 590;
  const Axis x(*said_first, std::max(chart.end, *said_first), kLeft, kRight), y(*low, *high, kBottom, kTop);
  const auto svg = markup.element("svg", frame("Milestone trend chart", kHeight, chart.top));
  draw_frame(markup, x, y, kLeft, kRight, kTop, kBottom);
  label(markup, "caption middle", (kLeft + kRight) / 2, kHeight - 8, "when it was said");
  label(markup, "caption", 8, 14, "what was promised");
  markup.line();
  for (const Track* track : chart.tracks)
    if (track->first_promise() != nullptr) TrendLine(*track, chart, x, y).draw(markup);
  return kHeight;
}

double write_lanes(Markup& markup, const LaneChart& chart) {
  std::vector<const Life*> lives;
  for (const Life* life : chart.lives)
    if (changed_stage(*life)) lives.push_back(life);
  if (lives.empty()) return 0;
  std::stable_sort(lives.begin(), lives.end(), [](const Life* a, const Life* b) {
    const auto key = [](const Life& life) { return day_of(life.versions.front().commit); };
    return key(*a) < key(*b);
  });
  Day first = chart.end;
  for (const Life* life : lives) first = std::min(first, day_of(life->versions.front().commit));
  const Axis x(first, chart.end, kLaneLabel, kWidth - 40);
  const double bottom = 16 + kLane * static_cast<double>(lives.size());
  const auto svg = markup.element("svg", frame("Stages over time", bottom + kBelow, chart.top));
  for (const year_month month : x.ticks(8)) {
    const double place = x.place(first_of(month));
    draw_line(markup, "grid", place, 8, place, bottom);
    label(markup, "tick middle", place, bottom + 18, tick_label(month));
  }
  markup.line();
  double top = 12;
  for (const Life* life : lives) {
    draw_lane(markup, chart, *life, x, top);
    top += kLane;
  }
  return bottom + kBelow;
}

}  // namespace roadshift::render
