// assets.h - the files of html/, compiled into the program.
#pragma once

#include <string>
#include <string_view>

namespace roadshift::render {

// A text that stands in a page as it is, and the hash by which the page's policy allows it (base64).
struct Asset {
  std::string text, sha256;
};
const Asset& style_sheet();  // of the page: chart.css and page.css
const Asset& script();       // page.js
std::string_view chart_style();

}  // namespace roadshift::render
