#include "check/collector.h"

#include <algorithm>
#include <tuple>

#include "support/hash.h"
#include "support/words.h"

namespace roadshift::check_room {
namespace {

// Characters before a byte, counted from 1.
int column_at(std::string_view line, std::size_t byte) {
  const std::string_view before = line.substr(0, byte);
  return 1 + static_cast<int>(std::count_if(before.begin(), before.end(), [](char c) {
           return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // not the rest of a character
         }));
}

// The bytes [begin, end) of the words where they stand in a row, whatever is between them; markup parts words.
std::pair<std::size_t, std::size_t> bytes_of(std::string_view line, std::string_view words) {
  const auto wanted = support::folded_words(words);
  const auto there = support::words_of(line);
  const std::size_t at = wanted.empty() ? support::npos : support::find_phrase(there, wanted);
  if (at == support::npos) return {};
  return {there[at].begin, there[at + wanted.size() - 1].end};
}

std::size_t number_of(std::string_view rule) {
  return static_cast<std::size_t>(find_rule(rule) - rules().data());
}

void describe(Finding& finding, const Entry& entry) {
  finding.title = entry.title;
  if (entry.journey) finding.function = entry.function.value_or("");
}

}  // namespace

std::pair<int, int> columns_of(const document::Lines& lines, int line, std::string_view words) {
  if (line < 1 || static_cast<std::size_t>(line) > lines.size()) return {};
  const std::string_view found = lines[static_cast<std::size_t>(line) - 1];
  auto [begin, end] = bytes_of(found, words);
  if (begin == end) {
    const auto there = support::words_of(found);
    if (there.empty()) return {};
    begin = there.front().begin;
    end = there.back().end;
  }
  return {column_at(found, begin), column_at(found, end)};
}

Collector::Collector(const Roadmap& roadmap) : roadmap_(roadmap) {
  for (const CheckedPage& page : roadmap.pages) lines_.emplace(page.path, document::Lines(page.text));
  for (const Standing& standing : roadmap.standings) {
    standings_.emplace(standing.entry_id, &standing);
    by_place_.emplace(std::pair(standing.entry.path, standing.entry.line), &standing);
    for (const Entry& other : standing.others) by_place_.emplace(std::pair(other.path, other.line), &standing);
  }
}

const Standing* Collector::standing(const std::string& entry_id) const {
  const auto found = standings_.find(entry_id);
  return found != standings_.end() ? found->second : nullptr;
}

const Standing* Collector::standing_at(const std::string& path, int line) const {
  const auto found = by_place_.find(std::pair(path, line));
  return found != by_place_.end() ? found->second : nullptr;
}

void Collector::put(Finding finding, std::string_view subject, std::initializer_list<std::string_view> same) {
  const Rule& rule = *find_rule(finding.rule);
  finding.level = level_of(rule, roadmap_.config);
  if (finding.level == Level::off) return;
  finding.remedy = rule.remedy;
  finding.fingerprint = support::name_of({finding.rule, subject});
  for (const std::string_view part : same) finding.fingerprint = support::name_of({finding.fingerprint, part});
  found_.emplace_back(number_of(finding.rule), std::move(finding));
}

Finding Collector::begin(std::string_view rule, const Place& place, std::string message) const {
  Finding finding;
  finding.rule = rule;
  finding.commit = roadmap_.at.id;
  finding.path = place.path;
  finding.line = place.line;
  finding.message = std::move(message);
  const auto lines = lines_.find(place.path);
  if (lines != lines_.end())
    std::tie(finding.column, finding.end_column) = columns_of(lines->second, place.line, place.words);
  return finding;
}

void Collector::add(std::string_view rule, const std::string& entry_id, const Entry& entry, const std::string& words,
                    std::string message, std::initializer_list<std::string_view> same) {
  Finding finding = begin(rule, {entry.path, entry.line, words}, std::move(message));
  finding.entry_id = entry_id;
  describe(finding, entry);
  put(std::move(finding), entry_id, same);
}

void Collector::add(std::string_view rule, const Place& place, std::string message,
                    std::initializer_list<std::string_view> same) {
  Finding finding = begin(rule, place, std::move(message));
  const Standing* on_line = standing_at(place.path, place.line);
  if (on_line != nullptr) {
    finding.entry_id = on_line->entry_id;
    describe(finding, on_line->entry);
  }
  put(std::move(finding), on_line != nullptr ? on_line->entry_id : place.path, same);
}

void Collector::add_of_page(std::string_view rule, const Place& place, std::string message) {
  put(begin(rule, place, std::move(message)), place.path, {});
}

void Collector::add_gone(std::string_view rule, const Event& event, const Evidence& last, std::string message) {
  Finding finding = begin(rule, {}, std::move(message));
  finding.entry_id = event.entry_id;
  describe(finding, event.entry);
  finding.commit = last.commit;
  finding.path = last.path;
  finding.line = last.line;
  put(std::move(finding), event.entry_id, {});
}

std::vector<Finding> Collector::take() {
  std::stable_sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) {
    const auto key = [](const std::pair<std::size_t, Finding>& each) {
      const auto& [number, finding] = each;
      return std::tie(finding.path, finding.line, finding.column, number, finding.message);
    };
    return key(a) < key(b);
  });
  std::vector<Finding> out;
  std::map<std::string, int> times;  // the same wrong with the same entry or page: the first, the second ...
  for (auto& [number, finding] : found_) {
    const int time = ++times[finding.fingerprint];
    if (time > 1) finding.fingerprint = support::name_of({finding.fingerprint, std::to_string(time)});
    out.push_back(std::move(finding));
  }
  return out;
}

std::string iso(Day day) {
  return to_iso_day({std::chrono::sys_seconds(day).time_since_epoch().count(), 0});
}

std::string counted(std::size_t number, const std::string& noun) {
  return std::to_string(number) + ' ' + noun + (number == 1 ? "" : "s");
}

}  // namespace roadshift::check_room
