// check_renderer.h - a format that has a use for checks alone.
#pragma once

#include "render/renderers.h"

namespace roadshift::render {

// `doing`: what is refused for every other report, as "write SARIF".
std::unique_ptr<Renderer> make_check_renderer(const char* doing, void (*write)(const CheckReport&, std::ostream&));

}  // namespace roadshift::render
