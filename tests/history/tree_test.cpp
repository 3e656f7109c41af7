// Trees as the bytes that git keeps.
#include "history/tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "history_text.h"

namespace roadshift::history {
namespace {

using std::string_literals::operator""s;
using test::error_of;

std::string entry(const std::string& mode, const std::string& name, char id = 'x') {
  return mode + ' ' + name + '\0' + std::string(GIT_OID_RAWSZ, id);
}

TEST(TreeBytes, TellKindNameAndId) {
  const struct {
    const char* mode;
    TreeEntry::Kind kind;
  } cases[] = {{"100644", TreeEntry::Kind::file},  {"100755", TreeEntry::Kind::file},
               {"100664", TreeEntry::Kind::file},  {"40000", TreeEntry::Kind::folder},
               {"120000", TreeEntry::Kind::other}, {"160000", TreeEntry::Kind::other}};
  for (const auto& c : cases) {
    const std::string bytes = entry(c.mode, "a name", 'i') + entry("100644", "next");
    TreeBytes tree(bytes);
    EXPECT_EQ(tree.front().kind, c.kind) << c.mode;
    EXPECT_EQ(tree.front().name, "a name");
    EXPECT_EQ(hex(tree.front().id), hex(git_oid{{'i', 'i', 'i', 'i', 'i', 'i', 'i', 'i', 'i', 'i',
                                                 'i', 'i', 'i', 'i', 'i', 'i', 'i', 'i', 'i', 'i'}}));
    tree.pop_front();
    EXPECT_EQ(tree.front().name, "next");
    tree.pop_front();
    EXPECT_TRUE(tree.empty());
  }
}

TEST(TreeBytes, AreSkippedTogetherWhereTheyAreTheSame) {
  const std::string shared = entry("100644", "a"), one = shared + entry("100644", "b", '1'),
                    two = shared + entry("100644", "b", '2');
  TreeBytes a(one), b(two);
  EXPECT_TRUE(TreeBytes::pop_same(a, b));
  EXPECT_FALSE(TreeBytes::pop_same(a, b)) << "another id";
  EXPECT_EQ(a.front().name, "b");
  TreeBytes none;
  EXPECT_FALSE(TreeBytes::pop_same(a, none));
  EXPECT_FALSE(TreeBytes::pop_same(none, a));
}

TEST(TreeBytes, SortAFolderAsIfItsNameEndedInASlash) {
  const auto of = [](TreeEntry::Kind kind, std::string_view name) { return TreeEntry{kind, name, {}}; };
  const TreeEntry file = of(TreeEntry::Kind::file, "docs"), folder = of(TreeEntry::Kind::folder, "docs"),
                  dotted = of(TreeEntry::Kind::file, "docs.md"), dashed = of(TreeEntry::Kind::file, "docs-old");
  EXPECT_LT(compare(file, dotted), 0);
  EXPECT_GT(compare(folder, dotted), 0) << "'/' comes after '.'";
  EXPECT_GT(compare(folder, dashed), 0);
  EXPECT_LT(compare(file, folder), 0);
  EXPECT_EQ(compare(folder, folder), 0);
  EXPECT_GT(compare(of(TreeEntry::Kind::file, "\xC3\xA4"), of(TreeEntry::Kind::file, "z")), 0) << "bytes, not letters";
}

TEST(TreeBytes, DamagedOnesAreRefused) {
  const std::string whole = entry("100644", "name");
  for (const std::string& bytes :
       {whole.substr(0, whole.size() - 1), "100644 name"s, "100644name\0"s + whole.substr(12),
        "100644 \0"s + std::string(GIT_OID_RAWSZ, 'x')}) {
    EXPECT_THAT(error_of([&] { static_cast<void>(TreeBytes(bytes).front()); }), testing::HasSubstr("git fsck"));
  }
}

}  // namespace
}  // namespace roadshift::history
