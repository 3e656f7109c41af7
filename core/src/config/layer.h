// layer.h - one configuration file laid over another: a user's over a preset, a preset over the one it extends.
#pragma once

#include <toml++/toml.h>
#include <string_view>

#include "roadshift/config.h"

namespace roadshift::config {

// What `table` says, laid over `base`: single values replace, lists are put before (vocabulary: after) those of the
// base. A ladder replaces the ladder; rules of the base that name a stage the new one lacks are dropped.
// `base_key` is the key that named the base; it has been read already.
Config lay_over(Config base, const toml::table& table, std::string_view file, std::string_view base_key);

}  // namespace roadshift::config
