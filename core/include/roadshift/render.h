// render.h - finished reports as text, JSON, NDJSON, CSV and Markdown. Facts in, text out: no files, terminals, clock.
#pragma once

#include <memory>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "roadshift/pipeline.h"

namespace roadshift {

using Report = std::variant<LogReport, DiffReport, ShowReport, TimelineReport, ExplainReport, SlipsReport, StatsReport,
                            OverviewReport, CheckReport>;

// How to lay a report out. Only `text` looks at width and colour.
struct Style {
  bool colour = false;
  int width = 100;  // columns; titles wrap between words, never inside one
  bool newest_first = true;
  bool explain = false;  // log --explain: why two rows were taken for the same entry
  bool all = false;      // quiet events are shown too
};

struct Renderer {
  virtual ~Renderer() = default;
  // Throws Error(usage) for a report that the format is not for.
  virtual void render(const Report& report, const Style& style, std::ostream& out) const = 0;
};

struct Format {
  std::string_view name, summary;  // "json", and one line for --help
  std::unique_ptr<Renderer> (*make)();
  std::string_view only = {};  // the commands whose reports it is for, with blanks between; empty: every report

  [[nodiscard]] bool is_for(std::string_view command) const;
};
// The only list of formats: --help, errors and tests read it.
std::span<const Format> formats();
// Null when there is no such format.
const Format* find_format(std::string_view name);

}  // namespace roadshift
