// stop_signals.h - SIGINT and SIGTERM as an answer instead of an end, where something must not be cut short.
#pragma once

#include <chrono>
#include <csignal>

namespace roadshift::cli {

// As long as it lives, the two signals wait. What has waited does what it usually does once this is gone.
class HeldSignals {
 public:
  HeldSignals();
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;
  ~HeldSignals();

  // Waits; false at once when one of the signals is or was there, which is used up by that.
  [[nodiscard]] bool pause(std::chrono::seconds time) const;

 private:
  sigset_t held_{}, before_{};
};

}  // namespace roadshift::cli
