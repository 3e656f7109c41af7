#include "render/text.h"

#include "render/renderers.h"

namespace roadshift::render {
namespace {

class TextRenderer final : public Renderer {
 public:
  void render(const Report& report, const Style& style, std::ostream& out) const override {
    std::visit([&](const auto& which) { write_text(which, style, out); }, report);
  }
};

}  // namespace

Pieces detail_pieces(const Item& item, bool colour) {
  const Event& event = *item.events.front();
  Pieces pieces = event.kind == EventKind::edited ? edit_pieces(edit_of(event), colour) : Pieces{{item.detail}};
  for (const std::string& mark : marks_of(event)) pieces.push_back({' ' + mark, Tone::note});
  return pieces;
}

std::unique_ptr<Renderer> make_text() {
  return std::make_unique<TextRenderer>();
}

}  // namespace roadshift::render
