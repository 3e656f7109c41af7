// What was told stays told: appending a commit changes no entry id and no settled event, and the same history gives the
// same report. Random histories of a small roadmap whose rows move, change, vanish, come back and are copied.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

#include "story.h"

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

Options everything() {
  Options options;
  options.filter.all = true;
  return options;
}

std::multiset<std::string> settled(const LogReport& report, int up_to) {
  std::multiset<std::string> ids;
  for (const Event& event : report.events) {
    if (!event.provisional && std::stoi(event.commit.id.substr(1)) <= up_to) ids.insert(event.id);
  }
  return ids;
}

TEST(SettledEvents, StayWhenCommitsAreAppended) {
  for (unsigned seed = 1; seed <= 40; ++seed) {
    const auto chapters = random_history(seed, 24);
    const LogReport whole = log_of(chapters, default_config(), everything());
    for (const std::size_t length : {6u, 12u, 18u, 23u}) {
      const LogReport early = log_of({chapters.begin(), chapters.begin() + static_cast<std::ptrdiff_t>(length)},
                                     default_config(), everything());
      const auto before = settled(early, static_cast<int>(length)), after = settled(whole, static_cast<int>(length));
      EXPECT_TRUE(std::includes(after.begin(), after.end(), before.begin(), before.end()))
          << "seed " << seed << ", " << length << " commits";
      std::set<std::string> entries;
      for (const Event& event : whole.events) entries.insert(event.entry_id);
      for (const Event& event : early.events) {
        EXPECT_TRUE(event.provisional || entries.contains(event.entry_id))
            << "seed " << seed << ": " << line_of(event, early.head.ladder);
      }
    }
  }
}

TEST(SettledEvents, HaveIdsOfTheirOwn) {
  for (unsigned seed = 1; seed <= 40; ++seed) {
    std::set<std::string> seen;
    for (const Event& event : log_of(random_history(seed, 24), default_config(), everything()).events) {
      EXPECT_TRUE(seen.insert(event.id).second) << "seed " << seed << ": " << event.id;
    }
  }
}

TEST(SettledEvents, AreTheSameForTheSameHistory) {
  const auto chapters = random_history(99, 24);
  EXPECT_EQ(lines_of(log_of(chapters, default_config(), everything())),
            lines_of(log_of(chapters, default_config(), everything())));
}

}  // namespace
}  // namespace roadshift::testing
