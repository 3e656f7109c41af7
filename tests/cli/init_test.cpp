#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "cli/running.h"
#include "roadshift/config.h"

namespace roadshift::cli {
namespace {

using test::Result;
using test::run_cli;
using test::SampleRepository;
using testing::HasSubstr;

TEST(Init, ListsThePresetsAndPrintsThem) {
  const Result list = run_cli({"init", "--list"});
  EXPECT_EQ(list.status, 0);
  for (const std::string& name : preset_names()) {
    EXPECT_THAT(list.out, HasSubstr(name + " "));
    const Result one = run_cli({"init", "--print", name});
    EXPECT_EQ(one.status, 0);
    EXPECT_EQ(one.out, preset_text(name));
  }
  const Result wrong = run_cli({"init", "--print", "phase"});
  EXPECT_EQ(wrong.status, 2);
  EXPECT_THAT(wrong.err, HasSubstr("did you mean 'phases'?"));
}

TEST(Init, WritesAFileThatReadsTheSame) {
  const SampleRepository sample;
  const std::string file = sample.git.folder() + "/.roadshift.toml";
  const Result before = sample.run({"log", "--format", "json"});
  const Result result = sample.run({"init"});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(result.out, "");
  EXPECT_THAT(result.err, HasSubstr(".roadshift.toml is written: preset 'default', documents: 1, entries: 3"));
  EXPECT_THAT(test::read_text(file), HasSubstr("docs/roadmap.md: 3 entries"));
  const Result after = sample.run({"--config", file, "log", "--format", "json"});
  EXPECT_EQ(after.status, 0);
  EXPECT_EQ(after.out, before.out);
}

TEST(Init, NeverOverwritesUnasked) {
  const SampleRepository sample;
  const std::string file = sample.git.folder() + "/.roadshift.toml";
  test::write_text(file, "# mine\n");
  const Result refused = sample.run({"init"});
  EXPECT_EQ(refused.status, 2);
  EXPECT_THAT(refused.err, HasSubstr("--force"));
  EXPECT_EQ(test::read_text(file), "# mine\n");
  EXPECT_EQ(sample.run({"init", "--force"}).status, 0);
  EXPECT_THAT(test::read_text(file), HasSubstr("preset = \"default\""));
}

TEST(Init, PrintsWhereThereIsNoPlaceForAFile) {
  const SampleRepository sample;
  const Result printed = sample.run({"init", "-o", "-"});
  EXPECT_EQ(printed.status, 0);
  EXPECT_EQ(printed.err, "");
  EXPECT_NO_THROW(parse_config(printed.out, "printed"));
  EXPECT_FALSE(std::filesystem::exists(sample.git.folder() + "/.roadshift.toml"));
  roadshift::test::GitFixture git(roadshift::test::GitFixture::Kind::bare);
  git.commit({.files = {{"roadmap.md", "# Roadmap\n\n## In test\n\n- Search\n"}}, .message = "first"});
  const Result bare = run_cli({"-C", git.folder(), "init"});
  EXPECT_EQ(bare.status, 0) << bare.err;
  EXPECT_THAT(bare.out, HasSubstr("roadmap.md: 1 entry"));
}

TEST(Init, RefusesWhatItCannotUse) {
  const SampleRepository sample;
  EXPECT_EQ(sample.run({"init", "v1"}).status, 2);
  EXPECT_EQ(sample.run({"--config", "x.toml", "init"}).status, 2);
  EXPECT_EQ(sample.run({"init", "-o", "-", "--format", "json"}).status, 2);
  EXPECT_EQ(sample.run({"--preset", "nothing", "init"}).status, 2);
  EXPECT_FALSE(std::filesystem::exists(sample.git.folder() + "/.roadshift.toml"));
}

}  // namespace
}  // namespace roadshift::cli
