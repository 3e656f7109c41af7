#include "store/bytes.h"

#include <gtest/gtest.h>

namespace roadshift::store {
namespace {

TEST(Bytes, EveryByteComesBack) {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  EXPECT_EQ(characters_as_bytes(bytes_as_characters(all)), all);
  EXPECT_EQ(bytes_as_characters("Caf\xe9"), "Caf\u00e9");
}

TEST(Bytes, OtherCharactersAreNone) {
  for (const char* text : {"\u0100", "\u20ac", "\xc3", "\xc3x", "\xff"})
    EXPECT_EQ(characters_as_bytes(text), std::nullopt);
}

}  // namespace
}  // namespace roadshift::store
