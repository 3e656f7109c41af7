// hash.h - short names for things: the same parts give the same name on every machine and in every release.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace roadshift::support {

// FNV-1a, 64 bits, with a separator after every part so that ("ab","c") and ("a","bc") differ.
std::uint64_t hash_of(std::initializer_list<std::string_view> parts);
// The same as 16 hex digits. For names, not for security.
std::string name_of(std::initializer_list<std::string_view> parts);

}  // namespace roadshift::support
