#include "support/hash.h"

namespace roadshift::support {

std::uint64_t hash_of(std::initializer_list<std::string_view> parts) {
  std::uint64_t hash = 0xcbf29ce484222325ull;
  const auto add = [&](unsigned char byte) {
    hash ^= byte;
    hash *= 0x100000001b3ull;
  };
  for (const std::string_view part : parts) {
    for (const char c : part) add(static_cast<unsigned char>(c));
    add(0xff);
  }
  return hash;
}

std::string name_of(std::initializer_list<std::string_view> parts) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::uint64_t hash = hash_of(parts);
  std::string name(16, '0');
  for (auto digit = name.rbegin(); digit != name.rend(); ++digit, hash >>= 4) *digit = kDigits[hash & 15];
  return name;
}

}  // namespace roadshift::support
