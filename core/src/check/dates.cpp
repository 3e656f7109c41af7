// Days that are in no calendar, or could be two. Looked at is what speaks of stages and dates: cells, "Key: value"
// lines and headings; in running text only days with a month's name, since other figures there need be no dates.
#include <optional>

#include "check/collector.h"
#include "reading/dates.h"
#include "support/words.h"

namespace roadshift::check_room {
namespace {

using reading::DateRemark;
using Kind = reading::DateRemark::Kind;

struct Remarked {
  Place place;
  DateRemark remark;
};

reading::DateOptions options_of(const Config& config) {
  return {config.dates, config.year_starts, std::nullopt, reading::Unscheduled(config.vocabulary.unscheduled)};
}

class Reader {
 public:
  explicit Reader(const Config& config) : options_(options_of(config)) {}

  std::vector<Remarked> read(const CheckedPage& page) {
    found_.clear();
    for (const SectionReading& section : page.reading.sections)
      if (!section.section.empty()) look(section.section.back(), page.path, section.line, false);
    for (const Entry& entry : page.reading.entries) {
      for (const Field& field : entry.fields)
        if (field.about_stage) look(field.value, page.path, entry.line, false);
      if (entry.form != Form::row) look(entry.text, page.path, entry.line, true);
    }
    return std::move(found_);
  }

 private:
  void look(const std::string& text, const std::string& path, int line, bool running) {
    for (DateRemark& remark : remark_dates(text, options_)) {
      if (running && remark.figures) continue;
      const bool known = std::any_of(found_.begin(), found_.end(), [&](const Remarked& other) {
        return other.place.line == line && other.remark.words == remark.words;
      });
      if (!known) found_.push_back({{path, line, remark.words}, std::move(remark)});
    }
  }

  reading::DateOptions options_;
  std::vector<Remarked> found_;
};

std::string order_words(DateOrder order) {
  return order == DateOrder::mdy   ? "month, day, year"
         : order == DateOrder::ymd ? "year, month, day"
                                   : "day, month, year";
}

std::string why_impossible(const DateRemark& remark, const Config& config) {
  const std::string how = remark.figures ? ", read as " + order_words(config.dates) : "";
  return "'" + remark.words + "' is in no calendar" + how;
}

}  // namespace

void check_dates(const Roadmap& roadmap, Collector& out) {
  Reader reader(roadmap.config);
  std::vector<std::vector<Remarked>> ambiguous;  // by page
  bool told = roadmap.config.dates_told;
  for (const CheckedPage& page : roadmap.pages) {
    ambiguous.emplace_back();
    for (Remarked& each : reader.read(page)) {
      if (each.remark.kind == Kind::impossible)
        out.add("impossible-date", each.place, why_impossible(each.remark, roadmap.config), {each.remark.words});
      // A day that shows the other order settles nothing: then the others are doubtful all the more.
      told = told || (each.remark.kind == Kind::telling && each.remark.order == roadmap.config.dates);
      if (each.remark.kind == Kind::ambiguous) ambiguous.back().push_back(std::move(each));
    }
  }
  if (told) return;
  // One sentence in the configuration settles all of them: a page is told of once.
  for (const std::vector<Remarked>& on_page : ambiguous) {
    if (on_page.empty()) continue;
    const Remarked& first = on_page.front();
    std::string message = "'" + first.remark.words + "' is read as " + iso(*first.remark.read) +
                          ", but day and month could be the other way round";
    if (on_page.size() > 1) message += ", as in " + counted(on_page.size() - 1, "more date");
    out.add_of_page("ambiguous-date", first.place, message);
  }
}

}  // namespace roadshift::check_room
