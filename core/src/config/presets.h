// presets.h - the preset files as they were when the program was built. The definition is made by
// cmake/EmbedTexts.cmake.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "roadshift/config.h"

namespace roadshift::config {

struct Preset {
  std::string_view name, text;
};
// "default" first, the others by name.
std::span<const Preset> presets();
// The same as configurations; what several extend is read once.
std::vector<Config> preset_configs();

}  // namespace roadshift::config
