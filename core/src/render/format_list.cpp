#include <array>

#include "render/renderers.h"

namespace roadshift {
namespace {

constexpr std::array<Format, 5> kFormats = {{
    {"text", "for people at a terminal", render::make_text},
    {"json", "one document with everything", render::make_json},
    {"ndjson", "one JSON object a line, written as it is found", render::make_ndjson},
    {"csv", "one row an event or entry, for spreadsheets", render::make_csv},
    {"markdown", "for release notes and comments on pull requests", render::make_markdown},
}};

}  // namespace

std::span<const Format> formats() {
  return kFormats;
}

const Format* find_format(std::string_view name) {
  for (const Format& format : kFormats)
    if (format.name == name) return &format;
  return nullptr;
}

}  // namespace roadshift
