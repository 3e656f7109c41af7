#include "roadshift/schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/running.h"

namespace roadshift::cli {
namespace {

using test::run_cli;
using testing::HasSubstr;

TEST(SchemaCommand, PrintsAnySchemaByItsName) {
  for (const Schema& schema : schemas()) {
    SCOPED_TRACE(schema.name);
    const test::Result result = run_cli({"-C", "/no/such/folder", "schema", std::string(schema.name)});
    EXPECT_EQ(result.status, 0);
    EXPECT_EQ(result.out, schema.text);
  }
}

TEST(SchemaCommand, ListsThemWithoutAName) {
  const test::Result result = run_cli({"schema"});
  EXPECT_EQ(result.status, 0);
  for (const Schema& schema : schemas()) {
    EXPECT_THAT(result.out, HasSubstr(std::string(schema.name)));
    EXPECT_THAT(result.out, HasSubstr(std::string(schema.title)));
  }
}

TEST(SchemaCommand, RefusesWhatItCannotPrint) {
  const test::Result unknown = run_cli({"schema", "confg"});
  EXPECT_EQ(unknown.status, 2);
  EXPECT_THAT(unknown.err, HasSubstr("did you mean 'config'?"));
  EXPECT_EQ(run_cli({"schema", "config", "config"}).status, 2);
  const test::Result other_form = run_cli({"schema", "config", "--format", "csv"});
  EXPECT_EQ(other_form.status, 2);
  EXPECT_THAT(other_form.err, HasSubstr("leave it out"));
}

}  // namespace
}  // namespace roadshift::cli
