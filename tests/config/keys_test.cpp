// The reader, the schema for editors and the page about configurations know the same keys.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <sstream>

#include "roadshift/config.h"
#include "roadshift/error.h"
#include "roadshift/schema.h"

namespace roadshift {
namespace {

using Keys = std::set<std::string>;
using nlohmann::json;

// A table of the configuration: as it is written, where it stands in the schema, and a file with a wrong key in it.
struct Table {
  std::string name, schema, wrong;
};
const std::vector<Table>& tables() {
  static const std::vector<Table> all = {
      {"", "/properties", "zz = 1"},
      {"[[ladder]]", "/properties/ladder/items/properties", "[[ladder]]\nzz = 1"},
      {"[[words]]", "/properties/words/items/properties", "[[words]]\nzz = 1"},
      {"[[same]]", "/properties/same/items/properties", "[[same]]\nzz = 1"},
      {"[[file]]", "/properties/file/items/properties", "[[file]]\nzz = 1"},
      {"[[section]]", "/properties/section/items/properties", "[[section]]\nzz = 1"},
      {"[[column]]", "/properties/column/items/properties", "[[column]]\nzz = 1"},
      {"[vocabulary]", "/properties/vocabulary/properties", "[vocabulary]\nzz = 1"},
      {"[check]", "/properties/check/properties", "[check]\nzz = 1"},
  };
  return all;
}

Keys split(const std::string& list) {
  Keys keys;
  std::istringstream words(list);
  for (std::string word; words >> word;) keys.insert(word.substr(0, word.find(',')));
  return keys;
}

// What the reader offers to whoever mistypes.
Keys keys_of_reader(const Table& table) {
  try {
    parse_config(table.wrong, "r.toml");
  } catch (const Error& error) {
    std::smatch match;
    const std::string text = error.what();
    if (std::regex_search(text, match, std::regex(R"(\(its keys: ([^)]*)\))"))) return split(match[1]);
    ADD_FAILURE() << text;
  }
  return {};
}

json schema() {
  return json::parse(find_schema("config")->text);
}

Keys keys_of_schema(const Table& table) {
  Keys keys;
  const json whole = schema();
  for (const auto& [key, value] : whole.at(json::json_pointer(table.schema)).items()) keys.insert(key);
  return keys;
}

// On the page single values and tables have headings, and a table's keys are a list below its heading.
Keys keys_of_page(const Table& table) {
  std::ifstream page(ROADSHIFT_CONFIGURATION_PAGE);
  Keys keys;
  std::string under;
  const std::regex heading(R"(### `(\[*)([a-z_]+)\]*`)"), item(R"(- `([a-z_]+)`:.*)");
  for (std::string line; std::getline(page, line);) {
    std::smatch match;
    if (std::regex_match(line, match, heading)) {
      under = line.substr(line.find('`') + 1, line.rfind('`') - line.find('`') - 1);
      if (table.name.empty()) keys.insert(match[2]);
    } else if (std::regex_match(line, match, item) && under == table.name) {
      keys.insert(match[1]);
    }
  }
  return keys;
}

TEST(ConfigurationKeys, AreTheSameInReaderSchemaAndPage) {
  for (const Table& table : tables()) {
    SCOPED_TRACE(table.name);
    const Keys known = keys_of_reader(table);
    EXPECT_FALSE(known.empty());
    EXPECT_EQ(keys_of_schema(table), known);
    EXPECT_EQ(keys_of_page(table), known);
  }
}

TEST(ConfigurationKeys, TheSchemaKnowsThePresetsAndRoles) {
  EXPECT_EQ(schema()["properties"]["preset"]["enum"].get<std::vector<std::string>>(), preset_names());
  const json roles = schema()["properties"]["column"]["items"]["properties"]["role"]["enum"];
  for (const json& role : roles) {
    const std::string toml = "[[column]]\ntitle = 'T'\nrole = '" + role.get<std::string>() + "'\n";
    EXPECT_NO_THROW(parse_config(toml + (role == "milestone" ? "stage = 'live'" : ""), "r.toml")) << role;
  }
}

TEST(ConfigurationKeys, TheSchemaKnowsTheRulesAndLevels) {
  const json check = schema()["properties"]["check"]["properties"]["rules"];
  Keys known, levels;
  for (const Rule& rule : rules()) known.emplace(rule.id);
  for (const Level level : kLevels) levels.emplace(to_string(level));
  EXPECT_EQ(check["propertyNames"]["enum"].get<Keys>(), known);
  EXPECT_EQ(check["additionalProperties"]["enum"].get<Keys>(), levels);
}

TEST(ConfigurationKeys, TheExamplesOfThePageCanBeUsed) {
  std::ifstream page(ROADSHIFT_CONFIGURATION_PAGE);
  std::string example;
  bool inside = false;
  int examples = 0;
  for (std::string line; std::getline(page, line);) {
    if (line == "```toml") {
      inside = true;
      example.clear();
    } else if (line == "```" && inside) {
      inside = false;
      ++examples;
      EXPECT_NO_THROW(parse_config(example, "example")) << example;
    } else if (inside) {
      example += line + "\n";
    }
  }
  EXPECT_GE(examples, 14);
}

}  // namespace
}  // namespace roadshift
