// schema - the JSON Schema of what roadshift reads and writes.
#include "roadshift/schema.h"

#include <iomanip>
#include <sstream>

#include "cli/choice.h"
#include "cli/command.h"
#include "cli/session.h"

namespace roadshift::cli {
namespace {

std::string list_of_schemas() {
  constexpr int kNameColumn = 16;
  std::ostringstream out;
  for (const Schema& schema : schemas())
    out << std::left << std::setw(kNameColumn) << schema.name << schema.title << '\n';
  return out.str();
}

std::string text_of(const std::string& name) {
  std::vector<std::string> names;
  for (const Schema& schema : schemas()) names.emplace_back(schema.name);
  require_choice("schema", name, "schemas", names);
  return std::string(find_schema(name)->text);
}

class SchemaCommand : public Command {
 public:
  void declare(CLI::App& /*app*/) override {}

  Outcome run(Session& session) override {
    const std::vector<std::string> names = session.words().all();
    if (names.size() > 1) throw Error(ErrorKind::usage, "schema", "one schema is printed at a time; give one name");
    session.voice().write(names.empty() ? list_of_schemas() : text_of(names.front()));
    return Outcome::done;
  }
};

}  // namespace

CommandEntry schema_command() {
  return {"schema",
          "the JSON Schema of an output, or of the configuration",
          "[<name>]",
          R"(Prints a JSON Schema (2020-12): 'config' describes .roadshift.toml, the others
what --format json writes, and NAME-line what stands on a line of NDJSON.
Without a name it lists them. No repository is needed.)",
          R"(  roadshift schema
  roadshift schema config
  roadshift schema events
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<SchemaCommand>(); }};
}

}  // namespace roadshift::cli
