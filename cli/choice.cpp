#include "cli/choice.h"

#include <algorithm>

#include "config/nearest.h"
#include "roadshift/error.h"
#include "support/words.h"

namespace roadshift::cli {

void require_choice(const std::string& option, const std::string& value, const std::string& what,
                    const std::vector<std::string>& allowed) {
  if (std::find(allowed.begin(), allowed.end(), value) != allowed.end()) return;
  throw Error(ErrorKind::usage, option + " '" + value + "'",
              "choose one of the " + what + " " + support::join(allowed, ", ") + config::did_you_mean(value, allowed));
}

}  // namespace roadshift::cli
