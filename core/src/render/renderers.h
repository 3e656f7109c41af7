// renderers.h - the makers behind the list of formats.
#pragma once

#include <memory>

#include "roadshift/render.h"

namespace roadshift::render {

std::unique_ptr<Renderer> make_text();
std::unique_ptr<Renderer> make_json();
std::unique_ptr<Renderer> make_ndjson();
std::unique_ptr<Renderer> make_csv();
std::unique_ptr<Renderer> make_markdown();

}  // namespace roadshift::render
