#include "roadshift/schema.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>

namespace roadshift {
namespace {

using nlohmann::json;

// Every reference to "#/$defs/NAME" below `node`.
void collect_references(const json& node, std::set<std::string>& found) {
  if (node.is_object() && node.contains("$ref")) found.insert(node["$ref"].get<std::string>());
  for (const json& child : node) {
    if (child.is_structured()) collect_references(child, found);
  }
}

TEST(Schemas, AreJsonThatSaysWhatItDescribes) {
  ASSERT_FALSE(schemas().empty());
  EXPECT_EQ(schemas().front().name, "config");
  for (const Schema& schema : schemas()) {
    SCOPED_TRACE(schema.name);
    const json parsed = json::parse(schema.text);
    EXPECT_EQ(parsed["$schema"], "https://json-schema.org/draft/2020-12/schema");
    EXPECT_EQ(parsed["title"], schema.title);
    EXPECT_EQ(find_schema(schema.name), &schema);
  }
  EXPECT_EQ(find_schema("nothing"), nullptr);
}

TEST(Schemas, ReferToTheirOwnDefinitionsOnly) {
  for (const Schema& schema : schemas()) {
    SCOPED_TRACE(schema.name);
    const json parsed = json::parse(schema.text);
    std::set<std::string> references;
    collect_references(parsed, references);
    for (const std::string& reference : references) {
      ASSERT_EQ(reference.substr(0, 1), "#") << reference;
      EXPECT_TRUE(parsed.contains(json::json_pointer(reference.substr(1)))) << reference;
    }
  }
}

}  // namespace
}  // namespace roadshift
