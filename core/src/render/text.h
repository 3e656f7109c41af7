// text.h - each report as text for people at a terminal.
#pragma once

#include <ostream>

#include "render/describe.h"
#include "render/text_page.h"
#include "roadshift/render.h"

namespace roadshift::render {

void write_text(const LogReport& report, const Style& style, std::ostream& out);
void write_text(const DiffReport& report, const Style& style, std::ostream& out);
void write_text(const ShowReport& report, const Style& style, std::ostream& out);
void write_text(const TimelineReport& report, const Style& style, std::ostream& out);
void write_text(const ExplainReport& report, const Style& style, std::ostream& out);
void write_text(const SlipsReport& report, const Style& style, std::ostream& out);
void write_text(const StatsReport& report, const Style& style, std::ostream& out);
void write_text(const OverviewReport& report, const Style& style, std::ostream& out);
void write_text(const CheckReport& report, const Style& style, std::ostream& out);

// What stands beside an event's verb: its detail, the words of an edit, and what limits the statement.
Pieces detail_pieces(const Item& item, bool colour);

}  // namespace roadshift::render
