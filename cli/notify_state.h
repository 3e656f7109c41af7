// notify_state.h - the file in which notify remembers what it told, and the lock that keeps two runs from telling it
// both.
#pragma once

#include <string>

#include "roadshift/notify.h"

namespace roadshift::cli {

// Held by one run at a time for as long as it lives; the system lets go of the lock when the process ends, however.
class NotifyStateFile {
 public:
  // Makes the folder where it is not there. Throws Error(repository), also where another run is at work.
  explicit NotifyStateFile(std::string path);
  NotifyStateFile(const NotifyStateFile&) = delete;
  NotifyStateFile& operator=(const NotifyStateFile&) = delete;
  ~NotifyStateFile();

  // An empty state where there is no file yet. Throws Error(repository).
  [[nodiscard]] NotifyState load() const { return load_notify_state(path_); }
  // Whole or not at all, and on the disk when it returns.
  void save(const NotifyState& state) const;
  // Without a lock, for looking only.
  static NotifyState load_notify_state(const std::string& path);

 private:
  std::string path_;
  int lock_ = -1;
};

}  // namespace roadshift::cli
