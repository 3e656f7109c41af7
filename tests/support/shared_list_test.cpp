#include "roadshift/shared_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace roadshift {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using List = SharedList<std::string>;

TEST(SharedList, IsReadLikeAVector) {
  const List none, some{"in test", "live"};
  EXPECT_TRUE(none.empty());
  EXPECT_THAT(none, IsEmpty());
  EXPECT_EQ(some.size(), 2U);
  EXPECT_EQ(some.front(), "in test");
  EXPECT_EQ(some[1], "live");
  EXPECT_EQ(some.back(), "live");
  EXPECT_THAT(some, ElementsAre("in test", "live"));
  const std::vector<std::string>& vector = some;
  EXPECT_THAT(vector, ElementsAre("in test", "live"));
}

TEST(SharedList, IsSharedByItsCopies) {
  const List one{"in test"}, two = one;
  EXPECT_EQ(&one.list(), &two.list());
}

TEST(SharedList, LeavesACopyAsItIsWhenItIsChanged) {
  List one{"in test"}, two = one;
  two.push_back("live");
  EXPECT_THAT(one, ElementsAre("in test"));
  EXPECT_THAT(two, ElementsAre("in test", "live"));
  one.push_back("withdrawn");
  EXPECT_THAT(one, ElementsAre("in test", "withdrawn"));
  EXPECT_THAT(two, ElementsAre("in test", "live"));
}

TEST(SharedList, GrowsByAnElementOfItsOwn) {
  List list{"in test"}, copy = list;
  list.push_back(list.front());
  copy.push_back(list.back());
  EXPECT_THAT(list, ElementsAre("in test", "in test"));
  EXPECT_EQ(copy, list);
}

TEST(SharedList, IsEqualByWhatItHolds) {
  const List one{"in test"}, same{"in test"}, other{"live"};
  EXPECT_EQ(one, same);
  EXPECT_NE(one, other);
  EXPECT_NE(one, List());
  EXPECT_EQ(List(), List(std::vector<std::string>()));
}

}  // namespace
}  // namespace roadshift
