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
std::unique_ptr<Renderer> make_html();
std::unique_ptr<Renderer> make_svg();
std::unique_ptr<Renderer> make_ics();
std::unique_ptr<Renderer> make_github();
std::unique_ptr<Renderer> make_gitlab();
std::unique_ptr<Renderer> make_junit();
std::unique_ptr<Renderer> make_sarif();

}  // namespace roadshift::render
