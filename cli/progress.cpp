#include "cli/progress.h"

namespace roadshift::cli {
namespace {

constexpr std::chrono::milliseconds kPatience{500}, kInterval{100};
constexpr const char* kEraseLine = "\r\x1b[K";

}  // namespace

ProgressLine::ProgressLine(std::ostream& err, bool enabled, Clock clock)
    : err_(err), enabled_(enabled), clock_(std::move(clock)), next_(clock_() + kPatience) {}

void ProgressLine::revisions(std::size_t done, std::size_t total) {
  if (!enabled_) return;
  const Time now = clock_();
  if (now < next_) return;
  next_ = now + kInterval;
  std::string text = "reading revision " + std::to_string(done);
  if (total > 0) text += " of " + std::to_string(total);
  say(text);
}

void ProgressLine::say(const std::string& text) {
  if (!enabled_) return;
  err_ << kEraseLine << text << std::flush;
  shown_ = true;
}

void ProgressLine::finish() {
  if (shown_) err_ << kEraseLine << std::flush;
  shown_ = false;
}

}  // namespace roadshift::cli
