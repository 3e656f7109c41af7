// progress.h - one line on a terminal's standard error that says how far a long run has come.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <ostream>
#include <string>

namespace roadshift::cli {

// Nothing is shown for the first half second, and nothing is left behind at the end.
class ProgressLine {
 public:
  using Time = std::chrono::steady_clock::time_point;
  using Clock = std::function<Time()>;

  // `enabled`: whether `err` is a terminal that takes such lines.
  ProgressLine(std::ostream& err, bool enabled, Clock clock = std::chrono::steady_clock::now);
  ~ProgressLine() { finish(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  // At most ten times a second; `total` 0: not known.
  void revisions(std::size_t done, std::size_t total);
  // At once: what follows gives no sign of life of its own.
  void say(const std::string& text);
  // Erases the line.
  void finish();

 private:
  std::ostream& err_;
  bool enabled_;
  Clock clock_;
  Time next_;
  bool shown_ = false;
};

}  // namespace roadshift::cli
