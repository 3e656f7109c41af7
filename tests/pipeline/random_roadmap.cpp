#include "random_roadmap.h"

#include <chrono>
#include <cstdio>
#include <random>

namespace roadshift::testing {
namespace {

struct Row {
  std::string name, text, date;
  int section = 0;
};

constexpr const char* kSections[] = {"Backlog", "In test", "Private beta", "Released"};
constexpr const char* kNouns[] = {"Berths", "Refunds", "Penalties", "Dues", "Pilots", "Tides", "Cranes", "Permits"};
constexpr const char* kVerbs[] = {"List", "Amend", "Cancel", "View", "Submit", "Retrieve"};
constexpr const char* kDates[] = {"", "TBC", "March 2025", "June 2025", "Q3 2025", "2026-01-14"};

class RandomRoadmap {
 public:
  explicit RandomRoadmap(unsigned seed) : random_(seed) {
    for (int i = 0; i < 6; ++i) add();
  }

  void change() {
    const std::size_t times = 1 + random_() % 3;
    for (std::size_t i = 0; i < times; ++i) {
      if (rows_.empty()) return add();
      Row& row = rows_[random_() % rows_.size()];
      switch (random_() % 8) {
        case 0: row.section = static_cast<int>(random_() % 4); break;
        case 1: row.date = kDates[random_() % std::size(kDates)]; break;
        case 2: row.text += " again"; break;
        case 3: row.name = std::string(kVerbs[random_() % std::size(kVerbs)]) + " " + row.name; break;
        case 4: add(); break;
        case 5: rows_.push_back(row); break;
        case 6:
          gone_.push_back(row);
          rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(&row - rows_.data()));
          break;
        default:
          if (gone_.empty()) break;
          rows_.push_back(gone_.back());
          gone_.pop_back();
          break;
      }
    }
  }

  [[nodiscard]] std::string page() const {
    std::string text = "# Harbour roadmap\n";
    for (int section = 0; section < 4; ++section) {
      text += std::string("\n## ") + kSections[section] + "\n\n| Name | Details | Go live |\n|---|---|---|\n";
      for (const Row& row : rows_) {
        if (row.section == section) text += "| " + row.name + " | " + row.text + " | " + row.date + " |\n";
      }
    }
    return text;
  }

 private:
  void add() {
    const std::string noun = kNouns[random_() % std::size(kNouns)], verb = kVerbs[random_() % std::size(kVerbs)];
    rows_.push_back({noun, verb + " the " + noun + " of quay " + std::to_string(random_() % 30),
                     kDates[random_() % std::size(kDates)], static_cast<int>(random_() % 4)});
  }

  std::mt19937 random_;
  std::vector<Row> rows_, gone_;
};

}  // namespace

std::vector<Chapter> random_history(unsigned seed, int revisions) {
  RandomRoadmap roadmap(seed);
  std::mt19937 random(seed * 7919 + 1);
  std::vector<Chapter> chapters;
  Day day = std::chrono::sys_days(std::chrono::year(2024) / std::chrono::January / 1);
  for (int i = 0; i < revisions; ++i) {
    if (i > 0) roadmap.change();
    const std::chrono::year_month_day date(day);
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    chapters.push_back({text, {{"roadmap.md", roadmap.page()}}});
    day += std::chrono::days(random() % 9);
  }
  return chapters;
}

}  // namespace roadshift::testing
