// Every format in the list over every report, filled with what a hostile repository could hold.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "render/samples.h"
#include "support/words.h"

namespace roadshift {
namespace {

using std::string_literals::operator""s;

const std::vector<std::string>& hostile_words() {
  static const std::vector<std::string> words = {
      "\x1b]0;owned\x07\x1b[2Jred",
      "\u009b31m and raw \x9b"
      "31m",
      "\u202Egnp.exe\u2066",
      "</script><img src=x onerror=alert(1)> <!-- -->",
      "=cmd|' /C calc'!A0",
      "@SUM(A1:A9)",
      "-2+3",
      "\t\r+1",
      "line one\nline two\r\n- item\n| a | b |",
      "NUL \0 inside"s,
      "\xff\xfe\xc3\x28 not UTF-8 \xe2\x82",
      "a|b \\| c `code` ``` *x* _y_ [z](javascript:alert(1)) #12 @team",
      std::string(500, 'w'),
      "\"quoted\", 'and' comma,",
      "",
  };
  return words;
}

template <class Check>
void for_each_hostile_report(std::string_view format, const Style& style, const Check& check) {
  for (const std::string& words : hostile_words()) {
    for (const auto& [name, report] : samples::reports_saying(words)) {
      if (!samples::is_for(*find_format(format), report)) continue;
      SCOPED_TRACE(std::string(format) + ", " + name + ": " +
                   nlohmann::json(words).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace).substr(0, 80));
      check(words, samples::rendered(format, report, style));
    }
  }
}

// Bytes below blank but line breaks, delete, and the controls and overrides that hide in UTF-8.
bool acts_on_a_terminal(std::string_view text) {
  for (const char c : text)
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F) return true;
  for (int c1 = 0x80; c1 < 0xA0; ++c1)
    if (text.find("\xC2"s + static_cast<char>(c1)) != std::string_view::npos) return true;
  return text.find("\u202E") != std::string_view::npos || text.find("\u2066") != std::string_view::npos;
}

std::string without_our_colours(std::string text) {
  for (const std::string_view code : {"\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[32m", "\x1b[33m", "\x1b[36m"})
    for (auto at = text.find(code); at != std::string::npos; at = text.find(code)) text.erase(at, code.size());
  return text;
}

// Calendars end their lines as RFC 5545 asks.
std::string with_plain_line_ends(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text.compare(i, 2, "\r\n") != 0) out += text[i];
  return out;
}

TEST(Formats, AreListedOnceWithASentenceEach) {
  std::vector<std::string_view> names;
  for (const Format& format : formats()) {
    names.push_back(format.name);
    EXPECT_FALSE(format.summary.empty());
    EXPECT_EQ(find_format(format.name), &format);
  }
  EXPECT_THAT(names, testing::ElementsAre("text", "json", "ndjson", "csv", "markdown", "html", "svg", "ics", "github",
                                          "gitlab", "junit", "sarif"));
  EXPECT_EQ(find_format("xml"), nullptr);
  EXPECT_EQ(find_format(""), nullptr);
}

TEST(Formats, NothingActsOnTheTerminalInAnyFormat) {
  Style style;
  style.colour = style.all = style.explain = true;
  for (const Format& format : formats()) {
    for_each_hostile_report(format.name, style, [&](const std::string&, std::string out) {
      if (format.name == "ics") out = with_plain_line_ends(out);
      EXPECT_FALSE(acts_on_a_terminal(without_our_colours(out))) << out;
      bool replaced = false;
      support::to_utf8(out, &replaced);
      EXPECT_FALSE(replaced) << "not UTF-8";
    });
  }
}

TEST(Formats, RenderEmptyReports) {
  for (const Format& format : formats()) {
    for (const auto& [name, report] : samples::empty_reports()) {
      if (!samples::is_for(format, report)) continue;
      EXPECT_NO_THROW(samples::rendered(format.name, report)) << format.name << ' ' << name;
    }
  }
}

TEST(Formats, RefuseReportsThatTheyAreNotFor) {
  for (const Format& format : formats()) {
    for (const auto& [name, report] : samples::reports()) {
      if (!samples::is_for(format, report)) {
        EXPECT_THROW(samples::rendered(format.name, report), Error) << format.name << ' ' << name;
      }
    }
  }
}

TEST(Formats, GiveTheSameBytesForTheSameReport) {
  for (const Format& format : formats()) {
    for (const auto& [name, report] : samples::reports()) {
      if (!samples::is_for(format, report)) continue;
      EXPECT_EQ(samples::rendered(format.name, report), samples::rendered(format.name, report))
          << format.name << ' ' << name;
    }
  }
}

void expect_round_trip(const std::string& words, const nlohmann::json& value) {
  if (value.is_object()) {
    for (const auto& [key, member] : value.items()) {
      if (key == "title") {
        EXPECT_EQ(member, words);
      }
      expect_round_trip(words, member);
    }
  } else if (value.is_array()) {
    for (const auto& element : value) expect_round_trip(words, element);
  }
}

TEST(Formats, JsonParsesAndKeepsTitles) {
  for (const std::string& words : hostile_words()) {
    bool broken = false;
    support::to_utf8(words, &broken);
    for (const auto& [name, report] : samples::reports_saying(words)) {
      SCOPED_TRACE(name);
      const auto json = nlohmann::json::parse(samples::rendered("json", report));
      if (!broken) expect_round_trip(words, json);
    }
  }
}

TEST(Formats, NdjsonLinesParse) {
  for_each_hostile_report("ndjson", {}, [](const std::string&, const std::string& out) {
    std::istringstream lines(out);
    for (std::string line; std::getline(lines, line);) EXPECT_TRUE(nlohmann::json::accept(line)) << line;
  });
}

using Rows = std::vector<std::vector<std::string>>;

// A reader as RFC 4180 asks for.
Rows read_csv(const std::string& text) {
  Rows rows(1);
  std::string cell;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
      cell += text[++i];
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && (text[i] == ',' || text[i] == '\n')) {
      rows.back().push_back(std::exchange(cell, {}));
      if (text[i] == '\n') rows.emplace_back();
    } else {
      cell += text[i];
    }
  }
  EXPECT_FALSE(quoted);
  EXPECT_TRUE(cell.empty() && rows.back().empty()) << "the last line ends";
  rows.pop_back();
  return rows;
}

bool is_number(const std::string& cell) {
  const auto digits = cell.starts_with('-') ? cell.substr(1) : cell;
  return !digits.empty() && digits.find_first_not_of("0123456789") == std::string::npos;
}

TEST(Formats, CsvCellsParseBackAndAreNoFormulas) {
  for_each_hostile_report("csv", {}, [](const std::string&, const std::string& out) {
    const Rows rows = read_csv(out);
    for (const auto& row : rows) {
      EXPECT_EQ(row.size(), rows.front().size());
      for (const std::string& cell : row) {
        const std::string_view inside = support::trim(cell);
        const bool formula = !inside.empty() && std::string_view("=+-@").find(inside.front()) != std::string_view::npos;
        EXPECT_TRUE(!formula || is_number(cell)) << cell;
      }
    }
  });
}

TEST(Formats, CsvKeepsOrdinaryCells) {
  const Rows rows = read_csv(samples::rendered("csv", samples::log(), {.newest_first = false}));
  EXPECT_THAT(rows[0],
              testing::ElementsAre("id", "kind", "commit", "date", "author", "email", "summary", "entry_id", "title",
                                   "apis", "mechanism", "from", "to", "milestone", "direction", "shift_days",
                                   "confidence", "provisional", "left", "path", "line", "section"));
  const auto cell = [&](std::size_t row, std::string_view title) {
    const auto at = std::find(rows[0].begin(), rows[0].end(), title) - rows[0].begin();
    return rows[row][static_cast<std::size_t>(at)];
  };
  EXPECT_EQ(cell(1, "from"), "test");
  EXPECT_EQ(cell(1, "to"), "live");
  EXPECT_EQ(cell(2, "from"), "2024-01-01/2024-01-31");
  EXPECT_EQ(cell(2, "shift_days"), "60");
  EXPECT_EQ(cell(2, "section"), "Roadmap > In test");
  EXPECT_EQ(cell(9, "confidence"), "0.62");
  EXPECT_EQ(cell(10, "shift_days"), "-30") << "a number of our own keeps its sign";
}

TEST(Formats, MarkdownHoldsNoHtmlMentionOrScriptLink) {
  for_each_hostile_report("markdown", {}, [](const std::string&, const std::string& out) {
    for (const char* alive : {"<", "@team", "#12", "z](javascript", "```"})
      EXPECT_EQ(out.find(alive), std::string::npos) << alive;
  });
}

// The cells of a line of a table: pipes with a backslash before them are text.
std::size_t cells_in(const std::string& line) {
  std::size_t pipes = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\') {
      ++i;
    } else if (line[i] == '|') {
      ++pipes;
    }
  }
  return pipes - 1;
}

TEST(Formats, MarkdownTablesKeepTheirShape) {
  for_each_hostile_report("markdown", {}, [](const std::string&, const std::string& out) {
    std::istringstream lines(out);
    std::size_t expected = 0;
    for (std::string line; std::getline(lines, line);) {
      if (!line.starts_with('|')) {
        expected = 0;
      } else if (expected == 0) {
        expected = cells_in(line);
      } else {
        EXPECT_EQ(cells_in(line), expected) << line;
      }
    }
  });
}

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t number = 0;
  for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1)) ++number;
  return number;
}

TEST(Formats, PagesAndPicturesHoldNoMarkupOfOthers) {
  for (const char* format : {"html", "svg"}) {
    for_each_hostile_report(format, {}, [&](const std::string&, const std::string& out) {
      EXPECT_EQ(count(out, "<img"), 0u);
      EXPECT_EQ(count(out, "<script"), std::string_view(format) == "html" ? 1u : 0u);
      EXPECT_EQ(count(out, "javascript:alert"), count(out, "(javascript:alert")) << "only ever as text";
      EXPECT_EQ(count(out, " style="), 0u) << "the page's policy allows none";
      EXPECT_EQ(count(out, "<svg"), count(out, "</svg>")) << "every picture ends";
    });
  }
}

TEST(Formats, CalendarLinesAreShortAndWhole) {
  for_each_hostile_report("ics", {}, [](const std::string&, const std::string& out) {
    std::istringstream lines(out);
    std::size_t events = 0;
    for (std::string line; std::getline(lines, line);) {
      EXPECT_TRUE(line.ends_with('\r')) << line;
      EXPECT_LE(line.size(), 76u) << line;
      events += line == "BEGIN:VEVENT\r" ? 1u : 0u;
    }
    EXPECT_LE(events, 1u) << "the one that is open, whatever its title says";
  });
}

// GitHub reads a command from each line that begins with "::", and unescapes what follows.
TEST(Formats, WorkflowCommandsAreOneLineEachAndSayWhatWeSay) {
  for_each_hostile_report("github", {}, [](const std::string&, const std::string& out) {
    std::istringstream lines(out);
    std::size_t commands = 0, others = 0;
    for (std::string line; std::getline(lines, line);) {
      if (!line.starts_with("::")) {
        ++others;
        EXPECT_TRUE(line.starts_with("At ")) << line;
        continue;
      }
      ++commands;
      const std::string properties = line.substr(2, line.find("::", 2) - 2);
      EXPECT_TRUE(properties.starts_with("error file=") || properties.starts_with("warning file=") ||
                  properties.starts_with("notice file="))
          << line;
      EXPECT_LE(count(properties, ","), 4u) << "file, line, col, endColumn, title: " << properties;
      EXPECT_EQ(count(properties, "title=roadshift "), 1u) << properties;
    }
    EXPECT_EQ(commands, 6u);
    EXPECT_EQ(others, 1u);
  });
}

TEST(Formats, ReportsForOtherProgramsAreWholeJson) {
  for (const char* format : {"gitlab", "sarif"}) {
    for_each_hostile_report(format, {}, [&](const std::string& words, const std::string& out) {
      const auto json = nlohmann::json::parse(out);
      const auto& first = std::string_view(format) == "gitlab" ? json[2] : json["runs"][0]["results"][2];
      EXPECT_NE(first.dump().find("overdue-milestone"), std::string::npos) << words;
      if (std::string_view(format) == "gitlab") return;
      const std::string uri = first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
      EXPECT_EQ(uri.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%"),
                uri.npos);
    });
  }
}

TEST(Formats, TestReportsHoldNoMarkupOfOthers) {
  for_each_hostile_report("junit", {}, [](const std::string&, const std::string& out) {
    EXPECT_EQ(count(out, "<img"), 0u);
    EXPECT_EQ(count(out, "<!--"), 0u);
    EXPECT_EQ(count(out, "<testcase"), count(out, "</testcase>") + count(out, "\"/>"));
    EXPECT_EQ(count(out, "<testsuite "), count(out, "</testsuite>"));
  });
}

}  // namespace
}  // namespace roadshift
