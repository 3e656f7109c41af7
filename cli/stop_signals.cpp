#include "cli/stop_signals.h"

#include <algorithm>
#include <cerrno>

namespace roadshift::cli {

HeldSignals::HeldSignals() {
  ::sigemptyset(&held_);
  ::sigaddset(&held_, SIGINT);
  ::sigaddset(&held_, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &held_, &before_);
}

HeldSignals::~HeldSignals() {
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool HeldSignals::pause(std::chrono::seconds time) const {
  using std::chrono::steady_clock;
  const auto end = steady_clock::now() + time;
  for (;;) {
    const auto left = std::max(steady_clock::duration::zero(), end - steady_clock::now());
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
    const timespec most{static_cast<time_t>(seconds.count()),
                        static_cast<long>(std::chrono::nanoseconds(left - seconds).count())};
    if (::sigtimedwait(&held_, nullptr, &most) >= 0) return false;
    if (errno != EINTR) return true;
  }
}

}  // namespace roadshift::cli
