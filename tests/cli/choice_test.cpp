#include "cli/choice.h"

#include <gtest/gtest.h>

#include "roadshift/error.h"

namespace roadshift::cli {
namespace {

TEST(Choice, RefusalListsWhatIsAllowed) {
  EXPECT_NO_THROW(require_choice("--format", "json", "formats", {"text", "json"}));
  try {
    require_choice("--format", "jsno", "formats", {"text", "json"});
    FAIL() << "was not refused";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind, ErrorKind::usage);
    EXPECT_STREQ(error.what(), "--format 'jsno': choose one of the formats text, json; did you mean 'json'?");
  }
}

}  // namespace
}  // namespace roadshift::cli
