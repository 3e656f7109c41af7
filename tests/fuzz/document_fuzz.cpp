// document_fuzz.cpp - any bytes give a document that keeps its promises. Built by the preset "fuzz".
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "document/outline.h"

namespace {

void check(std::string_view text, const char* path) {
  using namespace roadshift::document;
  // No decoding yields more lines than there are bytes.
  const auto lines =
      static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }));
  Limits limits;
  limits.table_cells = 100'000;
  const std::string broken = broken_promise(parse_document(text, path, limits), lines + 1);
  if (broken.empty()) return;
  std::fprintf(stderr, "%s: %s\n", path, broken.c_str());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const char* path : {"page.md", "page.html"}) check(text, path);
  return 0;
}
