// source.h - a file's bytes as lines to parse: encoding, front matter and template tags out of the way.
#pragma once

#include <string>
#include <string_view>

#include "document/lines.h"
#include "document/page.h"

namespace roadshift::document {

// The bytes as UTF-8, at most Limits::bytes of them and whole lines where there are more.
std::string decoded(std::string_view bytes, Page& page);

// The lines below the front matter, with their numbers in the file and without template tags. The front matter goes
// into the page's document.
Lines body_lines(std::string_view text, Page& page);

}  // namespace roadshift::document
