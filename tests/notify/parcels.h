// parcels.h - parcels for the tests of messages.
#pragma once

#include <string>
#include <variant>

#include "render/samples.h"
#include "roadshift/notify.h"

namespace roadshift::samples {

// The sample log, on a forge whose addresses are known.
inline Parcel parcel() {
  LogReport report = log();
  report.head.repository.remote_url = "https://github.com/example/roadmap.git";
  return {report, "example/roadmap", "0123456789abcdef", 1780304400};
}

// One event of it.
inline Parcel parcel_of(const std::string& id) {
  Parcel out = parcel();
  out.report = report_of(out.report, {id});
  return out;
}

// The same with `words` as every text.
inline Parcel parcel_saying(const std::string& words) {
  for (const auto& [name, report] : reports_saying(words)) {
    if (const auto* found = std::get_if<LogReport>(&report)) {
      Parcel out{*found, words, "0123456789abcdef", 1780304400};
      out.report.head.repository.remote_url = "https://github.com/example/roadmap.git";
      return out;
    }
  }
  throw Error(ErrorKind::usage, "find the log", "the samples hold none");
}

// What no message may pass on as it is.
inline constexpr const char* kHostile =
    "<!channel> <@U1> @everyone </b><script>alert(1)</script> [x](javascript:alert(1)) *b* _i_ `c` ~s~ | # > "
    "https://evil.example/ \x1b[31m \u202e \r\nBcc: all@example.org\r\n\r\nbody\r\n.\r\n & \"q\" 'a' \xff \uFFFF";

}  // namespace roadshift::samples
