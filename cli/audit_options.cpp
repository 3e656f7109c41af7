#include "cli/audit_options.h"

namespace roadshift::cli {

void AuditOptions::declare(CLI::App& app) {
  add_list(app, "--entry", filter.entries, "with these words in title, APIs or text", false)->option_text("<words>");
  add_list(app, "--mechanism", filter.mechanisms, "api, user_interface or guide", true)->option_text("<name>,...");
  as_of.declare(app);
}

}  // namespace roadshift::cli
