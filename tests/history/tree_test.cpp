// Trees as the bytes that git keeps.
#include "history/tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

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

std::vector<std::string> many_entries() {
  constexpr int kMany = 40;  // more bytes than are compared at a time
  std::vector<std::string> entries;
  for (int i = 0; i < kMany; ++i)
    entries.push_back(entry("100644", "file-" + std::to_string(100 + i), static_cast<char>(i)));
  return entries;
}

std::string bytes_of(const std::vector<std::string>& entries) {
  std::string all;
  for (const std::string& each : entries) all += each;
  return all;
}

TEST(TreeBytes, AreSkippedTogetherUpToTheFirstEntryThatDiffers) {
  const std::vector<std::string> entries = many_entries();
  const std::string one = bytes_of(entries);
  for (std::size_t changed = 0; changed < entries.size(); ++changed) {
    std::vector<std::string> others = entries;
    others[changed].back() = '~';  // the last byte of its id
    const std::string two = bytes_of(others);
    TreeBytes a(one), b(two);
    EXPECT_EQ(TreeBytes::pop_same(a, b), changed);
    EXPECT_EQ(TreeBytes::pop_same(a, b), 0U);
    const std::string name = "file-" + std::to_string(100 + changed);
    EXPECT_EQ(a.front().name, name);
    EXPECT_EQ(b.front().name, name);
  }
}

TEST(TreeBytes, AreSkippedAsOneWhereTheyAreTheSameToTheEnd) {
  const std::string one = bytes_of(many_entries()), same = one;
  TreeBytes a(one), b(same);
  EXPECT_EQ(TreeBytes::pop_same(a, b), 1U);
  EXPECT_TRUE(a.empty());
  EXPECT_TRUE(b.empty());
  EXPECT_EQ(TreeBytes::pop_same(a, b), 0U);
}

TEST(TreeBytes, AreSkippedUpToTheEndOfTheShorter) {
  const std::vector<std::string> entries = many_entries();
  const std::string longer = bytes_of(entries), shorter = bytes_of({entries[0], entries[1]});
  for (const bool swapped : {false, true}) {
    TreeBytes a(swapped ? shorter : longer), b(swapped ? longer : shorter);
    EXPECT_EQ(TreeBytes::pop_same(a, b), 2U);
    EXPECT_TRUE((swapped ? a : b).empty());
    EXPECT_EQ((swapped ? b : a).front().name, "file-102");
    EXPECT_EQ(TreeBytes::pop_same(a, b), 0U);
  }
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
