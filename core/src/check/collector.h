// collector.h - takes what the rules find, gives it its place on the page, its level and its fingerprint.
#pragma once

#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/lines.h"
#include "roadshift/check.h"

namespace roadshift::check_room {

// Where a finding is and what to point at on that line.
struct Place {
  std::string path;
  int line = 0;
  std::string words;  // "": the line as a whole
};

// Where words stand on a line of a text: 1-based characters, the end is one beyond. Without the words, from the
// line's first word to its last; {0, 0} where the text has no such line or no word on it.
std::pair<int, int> columns_of(const document::Lines& lines, int line, std::string_view words);

class Collector {
 public:
  explicit Collector(const Roadmap& roadmap);

  // An entry's finding, at the entry's own place. `same`: what makes it the same finding next time, besides the rule
  // and the entry.
  void add(std::string_view rule, const std::string& entry_id, const Entry& entry, const std::string& words,
           std::string message, std::initializer_list<std::string_view> same);
  // The same for a place on a page: about the entry that stands on that line where there is one.
  void add(std::string_view rule, const Place& place, std::string message,
           std::initializer_list<std::string_view> same);
  // The same about a page as a whole, shown at one place of it.
  void add_of_page(std::string_view rule, const Place& place, std::string message);
  // The same for an entry that is gone: its place is at an earlier commit.
  void add_gone(std::string_view rule, const Event& event, const Evidence& last, std::string message);

  // The place of an entry as it stands; null where it stands no more.
  [[nodiscard]] const Standing* standing(const std::string& entry_id) const;
  // The entry that stands on that line; null where there is none.
  [[nodiscard]] const Standing* standing_at(const std::string& path, int line) const;

  std::vector<Finding> take();

 private:
  [[nodiscard]] Finding begin(std::string_view rule, const Place& place, std::string message) const;
  void put(Finding finding, std::string_view subject, std::initializer_list<std::string_view> same);

  const Roadmap& roadmap_;
  std::map<std::string, document::Lines> lines_;                     // by path
  std::map<std::string, const Standing*> standings_;                 // by id
  std::map<std::pair<std::string, int>, const Standing*> by_place_;  // path and line
  std::vector<std::pair<std::size_t, Finding>> found_;               // with the rule's number
};

// The rules, a few together.
void check_pages(const Roadmap& roadmap, Collector& out);       // ragged-row, broken-table, unknown-status, unread-text
void check_dates(const Roadmap& roadmap, Collector& out);       // impossible-date, ambiguous-date
void check_duplicates(const Roadmap& roadmap, Collector& out);  // duplicate-entry
void check_schedule(const Roadmap& roadmap, const Audit& found, Collector& out);  // date-order, reached-in-future,
                                                                                  // overdue-milestone, slipped-again
void check_moves(const Roadmap& roadmap, const Audit& found, Collector& out);     // stage-backwards, stage-skipped,
                                                                                  // silent-removal

// "2024-06-30"
std::string iso(Day day);
// "1 day", "3 days"
std::string counted(std::size_t number, const std::string& noun);

}  // namespace roadshift::check_room
