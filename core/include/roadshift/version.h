// version.h - which roadshift this is.
#pragma once
#include <string_view>

namespace roadshift {
inline constexpr std::string_view kVersion = "0.1.0";
}  // namespace roadshift
